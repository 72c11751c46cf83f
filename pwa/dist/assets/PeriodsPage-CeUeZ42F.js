import{n as e,t}from"./Icon-DknEzCVg.js";import{G as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,a as h,at as g,ct as _,et as v,it as y,j as b,nt as x,st as S,tt as C,v as w,y as T}from"./index-client-BJpQlTQU.js";import{t as E}from"./resource.svelte-CYYUEift.js";import{_ as D,a as O,c as k,g as A,h as j,l as M,s as N}from"./index-B0FZQyuL.js";import{a as P,n as F,r as I,t as L}from"./form.svelte-Wy0Mw3Nw.js";import{t as R}from"./LoadFailed-BDPoCEAZ.js";import{n as z}from"./failure-4yuVj5wd.js";import{a as ee,l as B,n as V}from"./format-DY4ztzPE.js";import{t as H}from"./pledge-QfinxAyS.js";import{t as U}from"./EmptyState-YO7gQ_Km.js";import{t as W}from"./fetch-D9U3i0kl.js";import{t as G}from"./domain-BCMqVxO2.js";import{t as K}from"./Card-Dm4ZwJl9.js";import{t as q}from"./StatusBadge-BwOXRf6S.js";import{a as J,c as te,i as ne,n as Y,o as X,r as Z,s as re,t as ie}from"./missed-Dh_ZczP1.js";import{n as Q,t as ae}from"./request-DC7sgtqe.js";import{t as oe}from"./TextArea-4yKuja-h.js";import{t as se}from"./TextInput-oNVzvFLn.js";import{n as ce}from"./period-mqcJhSHe.js";var le=new Q(`
mutation ExplainPeriod($commitmentId: ID!, $periodStart: Date!, $text: String!) {
periodExplain(
commitmentId: $commitmentId
periodStart: $periodStart
text: $text
) {
period {
...Period
}
userErrors {
field
code
message
}
}
}
fragment Period on CommitmentPeriod {
start
end
required
done
status
suggestedNext
latestOn
enteredLate
theme
explanation
}`),ue=new Q(`
mutation SaveStep($commitmentId: ID!, $key: String!, $input: StepInput!) {
commitmentStepSave(commitmentId: $commitmentId, key: $key, input: $input) {
commitment {
...Commitment
}
userErrors {
field
code
message
}
}
}
fragment Commitment on Commitment {
id
text
easyText
objective
kind
responsible
participating
activityTypes
target {
count
period
distinctPlaces
requires
}
condition {
theme
answeredBy
conveneWithinDays
}
steps {
key
title
doneOn
link
note
}
current {
...Period
}
periods {
...Period
}
activities(first: 5) {
...PublicActivities
}
}
fragment Period on CommitmentPeriod {
start
end
required
done
status
suggestedNext
latestOn
enteredLate
theme
explanation
}
fragment PublicActivities on PublicActivityConnection {
totalCount
nodes {
id
type
occurredOn
locality
summary
}
pageInfo {
hasNextPage
endCursor
}
}`),$=e({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},{title:`Periods and deliverables`,lead:`When a period is not fulfilled it is to be given an explanation that everybody can read. Here you write it, and mark which steps are done.`,missingTitle:`In need of an explanation`,missingEmpty:`All periods that were not fulfilled have an explanation.`,explainedTitle:`With an explanation`,stepsTitle:`Deliverables in steps`,doneOf:(e,t)=>`${e} of ${t} done`,explanation:`Explanation to the public`,explanationHint:`Say what happened, what you do instead and when. Mention no individuals. Write in Swedish.`,tooShort:`Write an explanation of at least 10 characters.`,tooLong:`The explanation may have at most 1000 characters.`,publish:`Publish the explanation`,publishNote:`The explanation is shown to everybody at once. A new one takes the place of the old.`,published:`The explanation is published.`,change:`Change the explanation`,cancel:`Cancel`,markDone:`Mark as done`,changeStep:`Change`,changeStepWhat:e=>`Change: ${e}`,markDoneWhat:e=>`Mark as done: ${e}`,doneOn:`Done on`,note:`What was done`,noteHint:`Shown to everybody. Describe the result or give a link below.`,link:`Link to the result`,linkHint:`Begins with https://`,save:`Save`,stepSaved:e=>`Saved: ${e}`,notDone:`Take back, it is not done`,doneOnMissing:`Choose the day the step was done.`,noteMissing:`Describe what was done, or give a link.`,readOnlySteps:`The coordinator marks which steps are done.`},`period`),de=c(`<!> <!> <!>`,1),fe=c(`<div class="step shequfn"><!></div>`);function pe(e,t){g(t,!0);let r=B(new Date),c=x($),u=new L({noun:X,id:J(t.commitmentId,t.step.key),start:{doneOn:t.step.doneOn??r,note:t.step.note??``,link:t.step.link??``},title:()=>t.step.title,parts:({doneOn:e,note:t,link:n})=>[{label:d(c).doneOn,text:e??``},{label:d(c).note,text:t},{label:d(c).link,text:n}],paths:()=>[`doneOn`,`note`,`link`],check:({doneOn:e,note:t,link:n})=>[...e?[]:[{path:`doneOn`,message:d(c).doneOnMissing}],...t.trim()||n.trim()?[]:[{path:`note`,message:d(c).noteMissing}]],async send({doneOn:e,note:n,link:r}){let i={doneOn:e,note:n.trim()||null,link:r.trim()||null},a=(await ae(ue,{commitmentId:t.commitmentId,key:t.step.key,input:i})).commitmentStepSave;return{saved:a.commitment,userErrors:a.userErrors}}}),m=x(()=>u.values);function h(e){A(d(c).stepSaved(t.step.title)),t.onsaved(e)}async function v(){let e=await u.saveOther({doneOn:null});e&&h(e)}var C=fe(),w=p(C);F(w,{get form(){return u},focus:`field`,get save(){return d(c).save},get cancel(){return d(c).cancel},onsaved:h,get oncancel(){return t.oncancel},more:e=>{var r=o(),l=f(r),p=e=>{k(e,{variant:`danger`,get busy(){return u.isBusy},onclick:v,children:(e,t)=>{S();var r=i();n(()=>b(r,d(c).notDone)),a(e,r)},$$slots:{default:!0}})};s(l,e=>{t.step.doneOn&&e(p)}),a(e,r)},children:(e,t)=>{var n=de(),i=f(n),o=()=>d(m).doneOn??``,s=e=>d(m).doneOn=e;{let e=x(()=>u.at(`doneOn`));se(i,{get label(){return d(c).doneOn},type:`date`,get value(){return o()},set value(e){s(e)},get max(){return r},get error(){return d(e)}})}var p=l(i,2);{let e=x(()=>u.at(`note`));oe(p,{get label(){return d(c).note},get hint(){return d(c).noteHint},limit:500,get error(){return d(e)},optional:!0,get value(){return d(m).note},set value(e){d(m).note=e}})}var h=l(p,2);{let e=x(()=>u.at(`link`));se(h,{get label(){return d(c).link},get hint(){return d(c).linkHint},type:`url`,get error(){return d(e)},inputmode:`url`,optional:!0,get value(){return d(m).link},set value(e){d(m).link=e}})}a(e,n)},$$slots:{more:!0,default:!0}}),_(C),a(e,C),y()}var me=c(`<p lang="sv"> </p>`),he=c(`<p class="small"> </p>`),ge=c(`<li><span class="icon s1f8as5x"><!></span> <div class="text s1f8as5x"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function _e(e,o){g(o,!0);let c=x($),u=x(()=>J(o.commitmentId,o.step.key)),f=C(!1);r(()=>{o.mayEdit&&P.of(`step`,d(u))&&v(f,!0)});function E(e){v(f,!1),o.onsaved(e)}var D=ge(),O=p(D),A=p(O);{let e=x(()=>o.step.doneOn?`check`:`circle`);t(A,{get name(){return d(e)},size:`s`})}_(O);var j=l(O,2),M=p(j),N=p(M),F=m(N,!0);_(M);var L=l(M,2),R=m(L,!0),z=l(L,2),B=e=>{var t=me(),r=m(t,!0);n(()=>b(r,o.step.note)),a(e,t)};s(z,e=>{o.step.note&&e(B)});var V=l(z,2),U=e=>{var t=he(),r=m(t,!0);n(()=>b(r,o.step.link)),a(e,t)};s(V,e=>{o.step.link&&e(U)});var W=l(V,2),G=e=>{pe(e,{get commitmentId(){return o.commitmentId},get step(){return o.step},onsaved:E,oncancel:()=>v(f,!1)})};s(W,e=>{d(f)&&e(G)}),_(j);var K=l(j,2),q=e=>{{let t=x(()=>o.step.doneOn?d(c).changeStepWhat(o.step.title):d(c).markDoneWhat(o.step.title)),r=x(()=>I(X,d(u)));k(e,h({variant:`secondary`,get"aria-label"(){return d(t)}},()=>d(r),{onclick:()=>v(f,!0),children:(e,t)=>{S();var r=i();n(()=>b(r,o.step.doneOn?d(c).changeStep:d(c).markDone)),a(e,r)},$$slots:{default:!0}}))}};s(K,e=>{o.mayEdit&&!d(f)&&e(q)}),_(D),n(e=>{w(D,1,T(o.step.doneOn?`tone-good`:`tone-still`),`s1f8as5x`),b(F,o.step.title),b(R,e)},[()=>o.step.doneOn?H().stepDone(ee(o.step.doneOn)):H().stepNotDone]),a(e,D),y()}var ve=c(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function ye(e,t){g(t,!0);let r=x(()=>t.commitment.current.status);K(e,{children:(e,i)=>{var o=ve(),s=p(o);{let e=x(()=>G().periodStatus[d(r)]);q(s,{get status(){return d(r)},get label(){return d(e)}})}var c=l(s,2),f=m(c,!0),h=l(c,2);u(h,21,()=>t.commitment.steps,e=>e.key,(e,n)=>{_e(e,{get commitmentId(){return t.commitment.id},get step(){return d(n)},get mayEdit(){return t.mayEdit},get onsaved(){return t.onsaved}})}),_(h),_(o),n(()=>b(f,t.commitment.text)),a(e,o)},$$slots:{default:!0}}),y()}var be=c(`<!> <p class="small soft"> </p>`,1),xe=c(`<div class="measure"><!></div>`);function Se(e,t){g(t,!0);let r=1e3,i=x($),o=new L({noun:Z,id:Y(t.commitment.id,t.period),start:{text:t.period.explanation??``},title:()=>t.commitment.text,parts:({text:e})=>[{label:d(i).explanation,text:e}],paths:()=>[`text`],check({text:e}){let t=[...e.trim()].length;return t<10?[{path:`text`,message:d(i).tooShort}]:t>r?[{path:`text`,message:d(i).tooLong}]:[]},async send({text:e}){let n={commitmentId:t.commitment.id,periodStart:t.period.start,text:e.trim()},r=(await ae(le,n)).periodExplain;return{saved:r.period,userErrors:r.userErrors}}});function s(e){A(d(i).published),t.onsaved(e)}var c=xe(),u=p(c);{let e=x(()=>t.period.explanation?`field`:void 0),c=x(()=>t.period.explanation?t.oncancel:void 0);F(u,{get form(){return o},get focus(){return d(e)},get save(){return d(i).publish},get cancel(){return d(i).cancel},onsaved:s,get oncancel(){return d(c)},children:(e,t)=>{var s=be(),c=f(s);{let e=x(()=>o.at(`text`));oe(c,{get label(){return d(i).explanation},get hint(){return d(i).explanationHint},limit:r,get error(){return d(e)},get value(){return o.values.text},set value(e){o.values.text=e}})}var u=l(c,2),p=m(u,!0);n(()=>b(p,d(i).publishNote)),a(e,s)},$$slots:{default:!0}})}_(c),a(e,c),y()}var Ce=c(`<span class="soft"> </span>`),we=c(`<p class="measure" lang="sv"> </p> <!>`,1),Te=c(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function Ee(e,t){g(t,!0);let o=x($),c=x(()=>Y(t.commitment.id,t.period)),u=C(!1),w=x(()=>!t.period.explanation||d(u));r(()=>{P.of(`explanation`,d(c))&&v(u,!0)});function T(e){v(u,!1),t.onexplained(t.commitment.id,e)}K(e,{children:(e,r)=>{var g=Te(),y=p(g),C=p(y);{let e=x(()=>G().periodStatus[t.period.status]);q(C,{get status(){return t.period.status},get label(){return d(e)}})}var E=l(C,2),D=m(E,!0),O=l(E,2),A=e=>{var r=Ce(),i=m(r,!0);n(e=>b(i,e),[()=>d(o).doneOf(t.period.done,t.period.required)]),a(e,r)};s(O,e=>{t.period.required>0&&e(A)}),_(y);var j=l(y,2),M=m(j,!0),N=l(j,2),P=e=>{Se(e,{get commitment(){return t.commitment},get period(){return t.period},onsaved:T,oncancel:()=>v(u,!1)})},F=e=>{var r=we(),s=f(r),p=m(s,!0),g=l(s,2);{let e=x(()=>I(Z,d(c)));k(g,h({variant:`secondary`,icon:`edit`},()=>d(e),{onclick:()=>v(u,!0),children:(e,t)=>{S();var r=i();n(()=>b(r,d(o).change)),a(e,r)},$$slots:{default:!0}}))}n(()=>b(p,t.period.explanation)),a(e,r)};s(N,e=>{d(w)?e(P):e(F,-1)}),_(g),n(e=>{b(D,e),b(M,t.commitment.text)},[()=>ce(t.period,t.commitment.target?.period)]),a(e,g)},$$slots:{default:!0}}),y()}var De=c(`<p> </p>`),Oe=c(`<p class="soft"> </p>`),ke=c(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!></section>`),Ae=c(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),je=c(`<!> <p class="lead"> </p> <!> <!>`,1);function Me(e,t){g(t,!0);let i=x($),o=x(()=>j.me?.areas[0]?.code??``),c=E(e=>W(d(o),e)),h=x(()=>c.data?.pledge),v=x(()=>d(h)?ne(d(h)):void 0);r(()=>{c.reload()}),r(()=>{j.me&&P.load(j.me.id)});function S(e,t){d(h)&&c.set({pledge:te(d(h),e,t)})}function C(e){d(h)&&c.set({pledge:re(d(h),e.id,()=>e)})}var w=je(),T=f(w);{let e=x(()=>({href:`/lage`,text:D().coordination}));O(T,{get title(){return d(i).title},get back(){return d(e)}})}var k=l(T,2),A=m(k,!0),F=l(k,2),I=e=>{M(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var r=De(),i=m(r,!0);n(e=>b(i,e),[()=>z().remembered(V(c.data.rememberedAt))]),a(e,r)},$$slots:{default:!0}})};s(F,e=>{c.data?.rememberedAt&&e(I)});var L=l(F,2),ee=e=>{var t=Ae(),r=f(t),o=p(r),c=m(o,!0),g=l(o,2);u(g,17,()=>d(v).unexplained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>d(t).commitment,r=()=>d(t).period;Ee(e,{get commitment(){return n()},get period(){return r()},onexplained:S})},e=>{U(e,{get title(){return d(i).missingEmpty}})}),_(r);var y=l(r,2),w=p(y),T=m(w,!0),E=l(w,2),D=e=>{var t=Oe(),r=m(t,!0);n(()=>b(r,d(i).readOnlySteps)),a(e,t)};s(E,e=>{j.me?.role!==`COORDINATOR`&&e(D)});var O=l(E,2);u(O,17,()=>ie(d(h)),e=>e.id,(e,t)=>{{let n=x(()=>j.me?.role===`COORDINATOR`);ye(e,{get commitment(){return d(t)},get mayEdit(){return d(n)},onsaved:C})}}),_(y);var k=l(y,2),A=e=>{var t=ke(),r=p(t),o=m(r,!0),s=l(r,2);u(s,17,()=>d(v).explained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>d(t).commitment,r=()=>d(t).period;Ee(e,{get commitment(){return n()},get period(){return r()},onexplained:S})}),_(t),n(()=>b(o,d(i).explainedTitle)),a(e,t)};s(k,e=>{d(v).explained.length>0&&e(A)}),n(()=>{b(c,d(i).missingTitle),b(T,d(i).stepsTitle)}),a(e,t)},B=e=>{R(e,{get error(){return c.error},get onretry(){return c.reload}})},G=e=>{{let t=x(()=>H().noPledgeTitle);U(e,{get title(){return d(t)},icon:`info`,children:(e,t)=>{var r=De(),i=m(r,!0);n(e=>b(i,e),[()=>H().noPledgeText]),a(e,r)},$$slots:{default:!0}})}},K=e=>{N(e,{lines:6})};s(L,e=>{d(h)&&d(v)?e(ee):c.error?e(B,1):c.data?e(G,2):e(K,-1)}),n(()=>b(A,d(i).lead)),a(e,w),y()}export{Me as default};