import{n as e,t}from"./Icon-DTfCJQrN.js";import{$ as n,B as r,G as i,J as a,L as o,M as s,O as c,P as l,Q as u,T as d,V as f,W as p,X as m,Y as h,Z as g,b as _,et as v,it as y,j as b,ot as x,rt as S,st as C,tt as w,y as T}from"./index-client-Du6Z04e0.js";import{t as E}from"./resource.svelte-B0AQE06B.js";import{_ as D,c as O,f as k,g as A,i as j,o as M,s as N}from"./index-DOIwrTHz.js";import{t as P}from"./LoadFailed-BYR8F8dl.js";import{n as F}from"./failure-BoEx7Iwz.js";import{a as I,l as L,n as R}from"./format-BRxVU1yv.js";import{t as z}from"./pledge-_59hOJr6.js";import{t as B}from"./EmptyState-bTA-Iruc.js";import{t as V}from"./fetch-B36vr4Me.js";import{t as H}from"./domain-Bnf_u6Tp.js";import{t as U}from"./Card-CQpwHmpO.js";import{t as W}from"./StatusBadge-CPYj4MnI.js";import{n as G,t as K}from"./request-CiOhKrzd.js";import{n as q,t as J}from"./user-errors-gz4kjtmt.js";import{t as Y}from"./SaveFailed-Bs8hBN8E.js";import{t as X}from"./TextArea-DW2fJ3ef.js";import{t as Z}from"./TextInput-BwlyS1XV.js";import{t as ee}from"./period-0mnpS0Zb.js";import{i as te,n as ne,r as re,t as ie}from"./missed-DiNR0G6Z.js";var ae=new G(`
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
}`),oe=new G(`
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
}`),Q=e({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},{title:`Periods and deliverables`,lead:`When a period is not fulfilled it is to be given an explanation that everybody can read. Here you write it, and mark which steps are done.`,missingTitle:`In need of an explanation`,missingEmpty:`All periods that were not fulfilled have an explanation.`,explainedTitle:`With an explanation`,stepsTitle:`Deliverables in steps`,doneOf:(e,t)=>`${e} of ${t} done`,explanation:`Explanation to the public`,explanationHint:`Say what happened, what you do instead and when. Mention no individuals. Write in Swedish.`,tooShort:`Write an explanation of at least 10 characters.`,tooLong:`The explanation may have at most 1000 characters.`,publish:`Publish the explanation`,publishNote:`The explanation is shown to everybody at once. A new one takes the place of the old.`,published:`The explanation is published.`,change:`Change the explanation`,cancel:`Cancel`,markDone:`Mark as done`,changeStep:`Change`,changeStepWhat:e=>`Change: ${e}`,markDoneWhat:e=>`Mark as done: ${e}`,doneOn:`Done on`,note:`What was done`,noteHint:`Shown to everybody. Describe the result or give a link below.`,link:`Link to the result`,linkHint:`Begins with https://`,save:`Save`,stepSaved:e=>`Saved: ${e}`,notDone:`Take back, it is not done`,doneOnMissing:`Choose the day the step was done.`,noteMissing:`Describe what was done, or give a link.`,readOnlySteps:`The coordinator marks which steps are done.`},`period`),se=l(`<form class="stack s137ayer" novalidate=""><!> <!> <!> <!> <div class="row"><!> <!> <!></div></form>`);function ce(e,t){y(t,!0);let i=[`doneOn`,`note`,`link`],l=L(new Date),d=w(Q),m=u({doneOn:t.step.doneOn??l,note:t.step.note??``,link:t.step.link??``}),h=v(!1),_=v(!1),T=v(void 0),E=v([]),D=w(()=>f(h)&&!m.doneOn?f(d).doneOnMissing:J(f(E),`doneOn`)),O=w(()=>!m.note.trim()&&!m.link.trim()),k=w(()=>f(h)&&f(O)?f(d).noteMissing:J(f(E),`note`));function j(e){e.preventDefault(),n(h,!0),m.doneOn&&!f(O)&&M(m.doneOn)}async function M(e){if(!f(_)){n(_,!0),n(T,void 0);try{let r={doneOn:e,note:m.note.trim()||null,link:m.link.trim()||null},i=(await K(oe,{commitmentId:t.commitmentId,key:t.step.key,input:r})).commitmentStepSave;n(E,i.userErrors),i.commitment&&(A(f(d).stepSaved(t.step.title)),t.onsaved(i.commitment))}catch(e){n(T,e)}n(_,!1)}}var P=se(),F=a(P);{let e=w(()=>q(f(E),i));Y(F,{get error(){return f(T)},get messages(){return f(e)}})}var I=g(F,2);Z(I,{get label(){return f(d).doneOn},type:`date`,get max(){return l},get error(){return f(D)},get value(){return m.doneOn},set value(e){m.doneOn=e}});var R=g(I,2);X(R,{get label(){return f(d).note},get hint(){return f(d).noteHint},limit:500,get error(){return f(k)},optional:!0,get value(){return m.note},set value(e){m.note=e}});var z=g(R,2);{let e=w(()=>J(f(E),`link`));Z(z,{get label(){return f(d).link},get hint(){return f(d).linkHint},type:`url`,get error(){return f(e)},inputmode:`url`,optional:!0,get value(){return m.link},set value(e){m.link=e}})}var B=g(z,2),V=a(B);N(V,{type:`submit`,main:!0,get busy(){return f(_)},children:(e,t)=>{x();var n=o();p(()=>b(n,f(d).save)),s(e,n)},$$slots:{default:!0}});var H=g(V,2),U=e=>{N(e,{variant:`danger`,get busy(){return f(_)},onclick:()=>M(null),children:(e,t)=>{x();var n=o();p(()=>b(n,f(d).notDone)),s(e,n)},$$slots:{default:!0}})};c(H,e=>{t.step.doneOn&&e(U)});var W=g(H,2);N(W,{variant:`quiet`,get onclick(){return t.oncancel},children:(e,t)=>{x();var n=o();p(()=>b(n,f(d).cancel)),s(e,n)},$$slots:{default:!0}}),C(B),C(P),r(`submit`,P,j),s(e,P),S()}var le=l(`<p lang="sv"> </p>`),ue=l(`<p class="small"> </p>`),de=l(`<li><span class="icon s1f8as5x"><!></span> <div class="text s1f8as5x"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function fe(e,r){y(r,!0);let i=w(Q),l=v(!1);function u(e){n(l,!1),r.onsaved(e)}var d=de(),h=a(d),E=a(h);{let e=w(()=>r.step.doneOn?`check`:`circle`);t(E,{get name(){return f(e)},size:`s`})}C(h);var D=g(h,2),O=a(D),k=a(O),A=m(k,!0);C(O);var j=g(O,2),M=m(j,!0),P=g(j,2),F=e=>{var t=le(),n=m(t,!0);p(()=>b(n,r.step.note)),s(e,t)};c(P,e=>{r.step.note&&e(F)});var L=g(P,2),R=e=>{var t=ue(),n=m(t,!0);p(()=>b(n,r.step.link)),s(e,t)};c(L,e=>{r.step.link&&e(R)});var B=g(L,2),V=e=>{ce(e,{get commitmentId(){return r.commitmentId},get step(){return r.step},onsaved:u,oncancel:()=>n(l,!1)})};c(B,e=>{f(l)&&e(V)}),C(D);var H=g(D,2),U=e=>{{let t=w(()=>r.step.doneOn?f(i).changeStepWhat(r.step.title):f(i).markDoneWhat(r.step.title));N(e,{variant:`secondary`,get"aria-label"(){return f(t)},onclick:()=>n(l,!0),children:(e,t)=>{x();var n=o();p(()=>b(n,r.step.doneOn?f(i).changeStep:f(i).markDone)),s(e,n)},$$slots:{default:!0}})}};c(H,e=>{r.mayEdit&&!f(l)&&e(U)}),C(d),p(e=>{T(d,1,_(r.step.doneOn?`tone-good`:`tone-still`),`s1f8as5x`),b(A,r.step.title),b(M,e)},[()=>r.step.doneOn?z().stepDone(I(r.step.doneOn)):z().stepNotDone]),s(e,d),S()}var pe=l(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function me(e,t){y(t,!0);let n=w(()=>t.commitment.current.status);U(e,{children:(e,r)=>{var i=pe(),o=a(i);{let e=w(()=>H().periodStatus[f(n)]);W(o,{get status(){return f(n)},get label(){return f(e)}})}var c=g(o,2),l=m(c,!0),u=g(c,2);d(u,21,()=>t.commitment.steps,e=>e.key,(e,n)=>{fe(e,{get commitmentId(){return t.commitment.id},get step(){return f(n)},get mayEdit(){return t.mayEdit},get onsaved(){return t.onsaved}})}),C(u),C(i),p(()=>b(l,t.commitment.text)),s(e,i)},$$slots:{default:!0}}),S()}var he=l(`<span class="soft"> </span>`),ge=l(`<form class="stack measure" novalidate=""><!> <!> <p class="small soft"> </p> <div class="row"><!> <!></div></form>`),_e=l(`<p class="measure" lang="sv"> </p> <!>`,1),ve=l(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function $(e,t){y(t,!0);let i=1e3,l=w(Q),d=v(u(t.period.explanation??``)),_=v(!t.period.explanation),T=v(!1),E=v(!1),D=v(void 0),O=v([]),k=w(()=>[...f(d).trim()].length),j=w(()=>f(k)<10?f(l).tooShort:f(k)>i?f(l).tooLong:void 0);async function M(e){if(e.preventDefault(),n(T,!0),!(f(j)||f(E))){n(E,!0),n(D,void 0);try{let e={commitmentId:t.commitment.id,periodStart:t.period.start,text:f(d).trim()},r=(await K(ae,e)).periodExplain;n(O,r.userErrors),r.period&&(n(_,!1),A(f(l).published),t.onexplained(t.commitment.id,r.period))}catch(e){n(D,e)}n(E,!1)}}U(e,{children:(e,u)=>{var v=ve(),y=a(v),S=a(y);{let e=w(()=>H().periodStatus[t.period.status]);W(S,{get status(){return t.period.status},get label(){return f(e)}})}var k=g(S,2),A=m(k,!0),P=g(k,2),F=e=>{var n=he(),r=m(n,!0);p(e=>b(r,e),[()=>f(l).doneOf(t.period.done,t.period.required)]),s(e,n)};c(P,e=>{t.period.required>0&&e(F)}),C(y);var I=g(y,2),L=m(I,!0),R=g(I,2),z=e=>{var u=ge(),h=a(u);{let e=w(()=>q(f(O),[`text`]));Y(h,{get error(){return f(D)},get messages(){return f(e)}})}var v=g(h,2);{let e=w(()=>(f(T)?f(j):void 0)??J(f(O),`text`));X(v,{get label(){return f(l).explanation},get hint(){return f(l).explanationHint},limit:i,get error(){return f(e)},get value(){return f(d)},set value(e){n(d,e,!0)}})}var y=g(v,2),S=m(y,!0),k=g(y,2),A=a(k);N(A,{type:`submit`,main:!0,get busy(){return f(E)},children:(e,t)=>{x();var n=o();p(()=>b(n,f(l).publish)),s(e,n)},$$slots:{default:!0}});var P=g(A,2),F=e=>{N(e,{variant:`quiet`,onclick:()=>n(_,!1),children:(e,t)=>{x();var n=o();p(()=>b(n,f(l).cancel)),s(e,n)},$$slots:{default:!0}})};c(P,e=>{t.period.explanation&&e(F)}),C(k),C(u),p(()=>b(S,f(l).publishNote)),r(`submit`,u,M),s(e,u)},B=e=>{var r=_e(),i=h(r),a=m(i,!0),c=g(i,2);N(c,{variant:`secondary`,icon:`edit`,onclick:()=>n(_,!0),children:(e,t)=>{x();var n=o();p(()=>b(n,f(l).change)),s(e,n)},$$slots:{default:!0}}),p(()=>b(a,t.period.explanation)),s(e,r)};c(R,e=>{f(_)?e(z):e(B,-1)}),C(v),p(e=>{b(A,e),b(L,t.commitment.text)},[()=>ee(t.period,t.commitment.target?.period)]),s(e,v)},$$slots:{default:!0}}),S()}var ye=l(`<p> </p>`),be=l(`<p class="soft"> </p>`),xe=l(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!></section>`),Se=l(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),Ce=l(`<!> <p class="lead"> </p> <!> <!>`,1);function we(e,t){y(t,!0);let n=w(Q),r=w(()=>k.me?.areas[0]?.code??``),o=E(e=>V(f(r),e)),l=w(()=>o.data?.pledge),u=w(()=>f(l)?ne(f(l)):void 0);i(()=>{o.reload()});function _(e,t){f(l)&&o.set({pledge:te(f(l),e,t)})}function v(e){f(l)&&o.set({pledge:re(f(l),e.id,()=>e)})}var x=Ce(),T=h(x);{let e=w(()=>({href:`/lage`,text:D().coordination}));j(T,{get title(){return f(n).title},get back(){return f(e)}})}var A=g(T,2),N=m(A,!0),I=g(A,2),L=e=>{O(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var n=ye(),r=m(n,!0);p(e=>b(r,e),[()=>F().remembered(R(o.data.rememberedAt))]),s(e,n)},$$slots:{default:!0}})};c(I,e=>{o.data?.rememberedAt&&e(L)});var H=g(I,2),U=e=>{var t=Se(),r=h(t),i=a(r),o=m(i,!0),y=g(i,2);d(y,17,()=>f(u).unexplained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>f(t).commitment,r=()=>f(t).period;$(e,{get commitment(){return n()},get period(){return r()},onexplained:_})},e=>{B(e,{get title(){return f(n).missingEmpty}})}),C(r);var x=g(r,2),S=a(x),T=m(S,!0),E=g(S,2),D=e=>{var t=be(),r=m(t,!0);p(()=>b(r,f(n).readOnlySteps)),s(e,t)};c(E,e=>{k.me?.role!==`COORDINATOR`&&e(D)});var O=g(E,2);d(O,17,()=>ie(f(l)),e=>e.id,(e,t)=>{{let n=w(()=>k.me?.role===`COORDINATOR`);me(e,{get commitment(){return f(t)},get mayEdit(){return f(n)},onsaved:v})}}),C(x);var A=g(x,2),j=e=>{var t=xe(),r=a(t),i=m(r,!0),o=g(r,2);d(o,17,()=>f(u).explained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>f(t).commitment,r=()=>f(t).period;$(e,{get commitment(){return n()},get period(){return r()},onexplained:_})}),C(t),p(()=>b(i,f(n).explainedTitle)),s(e,t)};c(A,e=>{f(u).explained.length>0&&e(j)}),p(()=>{b(o,f(n).missingTitle),b(T,f(n).stepsTitle)}),s(e,t)},W=e=>{P(e,{get error(){return o.error},get onretry(){return o.reload}})},G=e=>{{let t=w(()=>z().noPledgeTitle);B(e,{get title(){return f(t)},icon:`info`,children:(e,t)=>{var n=ye(),r=m(n,!0);p(e=>b(r,e),[()=>z().noPledgeText]),s(e,n)},$$slots:{default:!0}})}},K=e=>{M(e,{lines:6})};c(H,e=>{f(l)&&f(u)?e(U):o.error?e(W,1):o.data?e(G,2):e(K,-1)}),p(()=>b(N,f(n).lead)),s(e,x),S()}export{we as default};