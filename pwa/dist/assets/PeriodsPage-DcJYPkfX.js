import{t as e}from"./language.svelte-N2hC9X99.js";import{G as t,K as n,L as r,M as i,N as a,O as o,P as s,Q as c,T as l,V as u,X as d,Y as f,Z as p,a as m,at as h,ct as g,et as _,it as v,j as y,nt as b,st as x,tt as S,v as C,y as w}from"./index-client-BJpQlTQU.js";import{_ as T,c as E,d as D,l as O,o as k,u as A,v as j,y as M}from"./index-DQmKS5nu.js";import{t as N}from"./resource.svelte-CYYUEift.js";import{n as P}from"./drafts.svelte-B_z7PDKK.js";import{t as F}from"./LoadFailed-C1eRcPiJ.js";import{n as I}from"./failure-BAA9O8fh.js";import{a as ee,l as L,n as R}from"./format-0QLHR1Ho.js";import{t as z}from"./pledge-DAnkPq3y.js";import{t as B}from"./EmptyState-CdreXMr4.js";import{t as te}from"./fetch-Vdrn6O6A.js";import{t as V}from"./domain-BeB2IOWW.js";import{t as H}from"./Card-LOYFkDye.js";import{t as U}from"./StatusBadge-BnjH8nhc.js";import{t as W}from"./Icon-B7BHHuhY.js";import{n as G,r as K,t as q}from"./form.svelte-xwg13Kwe.js";import{a as J,c as ne,i as re,n as Y,o as X,r as Z,s as ie,t as ae}from"./missed-Dh_ZczP1.js";import{n as Q,t as oe}from"./request-m7kG40e4.js";import{t as se}from"./TextArea-BDelVuKv.js";import{t as ce}from"./TextInput-D5gPSG6H.js";import{r as le}from"./period-DrKOJBXa.js";var ue=new Q(`
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
underReview
settlesOn
public {
done
status
differs
}
}`),de=new Q(`
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
underReview
settlesOn
public {
done
status
differs
}
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
}`),$=e({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},`period`),fe=s(`<!> <!> <!>`,1),pe=s(`<div class="step shequfn"><!></div>`);function me(e,n){h(n,!0);let s=L(new Date),l=b($),p=new q({noun:X,id:J(n.commitmentId,n.step.key),start:{doneOn:n.step.doneOn??s,note:n.step.note??``,link:n.step.link??``},title:()=>n.step.title,parts:({doneOn:e,note:t,link:n})=>[{label:u(l).doneOn,text:e??``},{label:u(l).note,text:t},{label:u(l).link,text:n}],paths:()=>[`doneOn`,`note`,`link`],check:({doneOn:e,note:t,link:n})=>[...e?[]:[{path:`doneOn`,message:u(l).doneOnMissing}],...t.trim()||n.trim()?[]:[{path:`note`,message:u(l).noteMissing}]],async send({doneOn:e,note:t,link:r}){let i={doneOn:e,note:t.trim()||null,link:r.trim()||null},a=(await oe(de,{commitmentId:n.commitmentId,key:n.step.key,input:i})).commitmentStepSave;return{saved:a.commitment,userErrors:a.userErrors}}}),m=b(()=>p.values);function _(e){j(u(l).stepSaved(n.step.title)),n.onsaved(e)}async function S(){let e=await p.saveOther({doneOn:null});e&&_(e)}var C=pe(),w=f(C);G(w,{get form(){return p},focus:`field`,get save(){return u(l).save},get cancel(){return u(l).cancel},onsaved:_,get oncancel(){return n.oncancel},more:e=>{var s=a(),c=d(s),f=e=>{A(e,{variant:`danger`,get busy(){return p.isBusy},onclick:S,children:(e,n)=>{x();var a=r();t(()=>y(a,u(l).notDone)),i(e,a)},$$slots:{default:!0}})};o(c,e=>{n.step.doneOn&&e(f)}),i(e,s)},children:(e,t)=>{var n=fe(),r=d(n),a=()=>u(m).doneOn??``,o=e=>u(m).doneOn=e;{let e=b(()=>p.at(`doneOn`));ce(r,{get label(){return u(l).doneOn},type:`date`,get value(){return a()},set value(e){o(e)},get max(){return s},get error(){return u(e)}})}var f=c(r,2);{let e=b(()=>p.at(`note`));se(f,{get label(){return u(l).note},get hint(){return u(l).noteHint},limit:500,get error(){return u(e)},optional:!0,get value(){return u(m).note},set value(e){u(m).note=e}})}var h=c(f,2);{let e=b(()=>p.at(`link`));ce(h,{get label(){return u(l).link},get hint(){return u(l).linkHint},type:`url`,get error(){return u(e)},inputmode:`url`,optional:!0,get value(){return u(m).link},set value(e){u(m).link=e}})}i(e,n)},$$slots:{more:!0,default:!0}}),g(C),i(e,C),v()}var he=s(`<p lang="sv"> </p>`),ge=s(`<p class="small"> </p>`),_e=s(`<li><span class="icon s1f8as5x"><!></span> <div class="text s1f8as5x"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function ve(e,a){h(a,!0);let s=b($),l=b(()=>J(a.commitmentId,a.step.key)),d=S(!1);n(()=>{a.mayEdit&&P.of(`step`,u(l))&&_(d,!0)});function T(e){_(d,!1),a.onsaved(e)}var E=_e(),D=f(E),O=f(D);{let e=b(()=>a.step.doneOn?`check`:`circle`);W(O,{get name(){return u(e)},size:`s`})}g(D);var k=c(D,2),j=f(k),M=f(j),N=p(M,!0);g(j);var F=c(j,2),I=p(F,!0),L=c(F,2),R=e=>{var n=he(),r=p(n,!0);t(()=>y(r,a.step.note)),i(e,n)};o(L,e=>{a.step.note&&e(R)});var B=c(L,2),te=e=>{var n=ge(),r=p(n,!0);t(()=>y(r,a.step.link)),i(e,n)};o(B,e=>{a.step.link&&e(te)});var V=c(B,2),H=e=>{me(e,{get commitmentId(){return a.commitmentId},get step(){return a.step},onsaved:T,oncancel:()=>_(d,!1)})};o(V,e=>{u(d)&&e(H)}),g(k);var U=c(k,2),G=e=>{{let n=b(()=>a.step.doneOn?u(s).changeStepWhat(a.step.title):u(s).markDoneWhat(a.step.title)),o=b(()=>K(X,u(l)));A(e,m({variant:`secondary`,get"aria-label"(){return u(n)}},()=>u(o),{onclick:()=>_(d,!0),children:(e,n)=>{x();var o=r();t(()=>y(o,a.step.doneOn?u(s).changeStep:u(s).markDone)),i(e,o)},$$slots:{default:!0}}))}};o(U,e=>{a.mayEdit&&!u(d)&&e(G)}),g(E),t(e=>{C(E,1,w(a.step.doneOn?`tone-good`:`tone-still`),`s1f8as5x`),y(N,a.step.title),y(I,e)},[()=>a.step.doneOn?z().stepDone(ee(a.step.doneOn)):z().stepNotDone]),i(e,E),v()}var ye=s(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function be(e,n){h(n,!0);let r=b(()=>n.commitment.current.status);H(e,{children:(e,a)=>{var o=ye(),s=f(o);{let e=b(()=>V().periodStatus[u(r)]);U(s,{get status(){return u(r)},get label(){return u(e)}})}var d=c(s,2),m=p(d,!0),h=c(d,2);l(h,21,()=>n.commitment.steps,e=>e.key,(e,t)=>{ve(e,{get commitmentId(){return n.commitment.id},get step(){return u(t)},get mayEdit(){return n.mayEdit},get onsaved(){return n.onsaved}})}),g(h),g(o),t(()=>y(m,n.commitment.text)),i(e,o)},$$slots:{default:!0}}),v()}var xe=s(`<!> <p class="small soft"> </p>`,1),Se=s(`<div class="measure"><!></div>`);function Ce(e,n){h(n,!0);let r=1e3,a=b($),o=new q({noun:Z,id:Y(n.commitment.id,n.period),start:{text:n.period.explanation??``},title:()=>n.commitment.text,parts:({text:e})=>[{label:u(a).explanation,text:e}],paths:()=>[`text`],check({text:e}){let t=[...e.trim()].length;return t<10?[{path:`text`,message:u(a).tooShort}]:t>r?[{path:`text`,message:u(a).tooLong}]:[]},async send({text:e}){let t={commitmentId:n.commitment.id,periodStart:n.period.start,text:e.trim()},r=(await oe(ue,t)).periodExplain;return{saved:r.period,userErrors:r.userErrors}}});function s(e){j(u(a).published),n.onsaved(e)}var l=Se(),m=f(l);{let e=b(()=>n.period.explanation?`field`:void 0),l=b(()=>n.period.explanation?n.oncancel:void 0);G(m,{get form(){return o},get focus(){return u(e)},get save(){return u(a).publish},get cancel(){return u(a).cancel},onsaved:s,get oncancel(){return u(l)},children:(e,n)=>{var s=xe(),l=d(s);{let e=b(()=>o.at(`text`));se(l,{get label(){return u(a).explanation},get hint(){return u(a).explanationHint},limit:r,get error(){return u(e)},get value(){return o.values.text},set value(e){o.values.text=e}})}var f=c(l,2),m=p(f,!0);t(()=>y(m,u(a).publishNote)),i(e,s)},$$slots:{default:!0}})}g(l),i(e,l),v()}var we=s(`<span class="soft"> </span>`),Te=s(`<p class="measure" lang="sv"> </p> <!>`,1),Ee=s(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function De(e,a){h(a,!0);let s=b($),l=b(()=>Y(a.commitment.id,a.period)),C=S(!1),w=b(()=>!a.period.explanation||u(C));n(()=>{P.of(`explanation`,u(l))&&_(C,!0)});function T(e){_(C,!1),a.onexplained(a.commitment.id,e)}H(e,{children:(e,n)=>{var h=Ee(),v=f(h),S=f(v);{let e=b(()=>V().periodStatus[a.period.status]);U(S,{get status(){return a.period.status},get label(){return u(e)}})}var E=c(S,2),D=p(E,!0),O=c(E,2),k=e=>{var n=we(),r=p(n,!0);t(e=>y(r,e),[()=>u(s).doneOf(a.period.done,a.period.required)]),i(e,n)};o(O,e=>{a.period.required>0&&e(k)}),g(v);var j=c(v,2),M=p(j,!0),N=c(j,2),P=e=>{Ce(e,{get commitment(){return a.commitment},get period(){return a.period},onsaved:T,oncancel:()=>_(C,!1)})},F=e=>{var n=Te(),o=d(n),f=p(o,!0),h=c(o,2);{let e=b(()=>K(Z,u(l)));A(h,m({variant:`secondary`,icon:`edit`},()=>u(e),{onclick:()=>_(C,!0),children:(e,n)=>{x();var a=r();t(()=>y(a,u(s).change)),i(e,a)},$$slots:{default:!0}}))}t(()=>y(f,a.period.explanation)),i(e,n)};o(N,e=>{u(w)?e(P):e(F,-1)}),g(h),t(e=>{y(D,e),y(M,a.commitment.text)},[()=>le(a.period,a.commitment.target?.period)]),i(e,h)},$$slots:{default:!0}}),v()}var Oe=s(`<p> </p>`),ke=s(`<p class="soft"> </p>`),Ae=s(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!></section>`),je=s(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),Me=s(`<!> <p class="lead"> </p> <!> <!>`,1);function Ne(e,r){h(r,!0);let a=b($),s=b(()=>O.code),m=N(e=>te(u(s),e)),_=b(()=>m.data?.pledge),x=b(()=>u(_)?re(u(_)):void 0);n(()=>{m.reload()}),n(()=>{T.me&&P.load(T.me.id)});function S(e,t){u(_)&&m.set({pledge:ne(u(_),e,t)})}function C(e){u(_)&&m.set({pledge:ie(u(_),e.id,()=>e)})}var w=Me(),A=d(w);{let e=b(()=>({href:`/lage`,text:M().coordination}));k(A,{get title(){return u(a).title},get back(){return u(e)}})}var j=c(A,2),ee=p(j,!0),L=c(j,2),V=e=>{D(e,{tone:`wait`,icon:`offline`,children:(e,n)=>{var r=Oe(),a=p(r,!0);t(e=>y(a,e),[()=>I().remembered(R(m.data.rememberedAt))]),i(e,r)},$$slots:{default:!0}})};o(L,e=>{m.data?.rememberedAt&&e(V)});var H=c(L,2),U=e=>{var n=je(),r=d(n),s=f(r),m=p(s,!0),h=c(s,2);l(h,17,()=>u(x).unexplained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>u(t).commitment,r=()=>u(t).period;De(e,{get commitment(){return n()},get period(){return r()},onexplained:S})},e=>{B(e,{get title(){return u(a).missingEmpty}})}),g(r);var v=c(r,2),w=f(v),E=p(w,!0),D=c(w,2),O=e=>{var n=ke(),r=p(n,!0);t(()=>y(r,u(a).readOnlySteps)),i(e,n)};o(D,e=>{T.me?.role!==`COORDINATOR`&&e(O)});var k=c(D,2);l(k,17,()=>ae(u(_)),e=>e.id,(e,t)=>{{let n=b(()=>T.me?.role===`COORDINATOR`);be(e,{get commitment(){return u(t)},get mayEdit(){return u(n)},onsaved:C})}}),g(v);var A=c(v,2),j=e=>{var n=Ae(),r=f(n),o=p(r,!0),s=c(r,2);l(s,17,()=>u(x).explained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>u(t).commitment,r=()=>u(t).period;De(e,{get commitment(){return n()},get period(){return r()},onexplained:S})}),g(n),t(()=>y(o,u(a).explainedTitle)),i(e,n)};o(A,e=>{u(x).explained.length>0&&e(j)}),t(()=>{y(m,u(a).missingTitle),y(E,u(a).stepsTitle)}),i(e,n)},W=e=>{F(e,{get error(){return m.error},get onretry(){return m.reload}})},G=e=>{{let n=b(()=>z().noPledgeTitle);B(e,{get title(){return u(n)},icon:`info`,children:(e,n)=>{var r=Oe(),a=p(r,!0);t(e=>y(a,e),[()=>z().noPledgeText]),i(e,r)},$$slots:{default:!0}})}},K=e=>{E(e,{lines:6})};o(H,e=>{u(_)&&u(x)?e(U):m.error?e(W,1):m.data?e(G,2):e(K,-1)}),t(()=>y(ee,u(a).lead)),i(e,w),v()}export{Ne as default};