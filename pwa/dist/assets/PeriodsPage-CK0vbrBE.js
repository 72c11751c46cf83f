import{n as e,t}from"./Icon-CHrsugFR.js";import{$ as n,A as r,B as i,D as a,G as o,I as s,J as c,N as l,Q as u,W as d,X as f,Y as p,Z as m,et as h,it as g,j as _,ot as v,rt as y,st as b,tt as x,v as S,w as C,y as w,z as T}from"./index-client-CV74LCeM.js";import{t as E}from"./resource.svelte-BNR8DWUW.js";import{_ as D,c as O,f as k,g as A,i as j,o as M,s as N}from"./index-DIVtQiry.js";import{t as P}from"./LoadFailed-CUWzAbQI.js";import{n as F}from"./failure-D-LIXj3G.js";import{a as I,l as L,n as R}from"./format-5BlEVXCG.js";import{t as z}from"./pledge-CgaWtNA5.js";import{t as B}from"./EmptyState-CRlw3B-H.js";import{t as V}from"./fetch-DlVSOq2U.js";import{t as H}from"./domain-B-7V7Z8r.js";import{t as U}from"./Card-1XYKYlFA.js";import{t as W}from"./StatusBadge-DrphGXA3.js";import{n as G,t as K}from"./request-BueRHIm1.js";import{n as q,t as J}from"./user-errors-gz4kjtmt.js";import{t as Y}from"./SaveFailed-IJazS4o1.js";import{t as X}from"./TextArea-wB7dGZBc.js";import{t as Z}from"./TextInput-DPo6R9J8.js";import{t as ee}from"./period-B_bFG4n0.js";import{i as te,n as ne,r as re,t as ie}from"./missed-DiNR0G6Z.js";var ae=new G(`
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
}`),Q=e({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},{title:`Periods and deliverables`,lead:`When a period is not fulfilled it is to be given an explanation that everybody can read. Here you write it, and mark which steps are done.`,missingTitle:`In need of an explanation`,missingEmpty:`All periods that were not fulfilled have an explanation.`,explainedTitle:`With an explanation`,stepsTitle:`Deliverables in steps`,doneOf:(e,t)=>`${e} of ${t} done`,explanation:`Explanation to the public`,explanationHint:`Say what happened, what you do instead and when. Mention no individuals. Write in Swedish.`,tooShort:`Write an explanation of at least 10 characters.`,tooLong:`The explanation may have at most 1000 characters.`,publish:`Publish the explanation`,publishNote:`The explanation is shown to everybody at once. A new one takes the place of the old.`,published:`The explanation is published.`,change:`Change the explanation`,cancel:`Cancel`,markDone:`Mark as done`,changeStep:`Change`,changeStepWhat:e=>`Change: ${e}`,markDoneWhat:e=>`Mark as done: ${e}`,doneOn:`Done on`,note:`What was done`,noteHint:`Shown to everybody. Describe the result or give a link below.`,link:`Link to the result`,linkHint:`Begins with https://`,save:`Save`,stepSaved:e=>`Saved: ${e}`,notDone:`Take back, it is not done`,doneOnMissing:`Choose the day the step was done.`,noteMissing:`Describe what was done, or give a link.`,readOnlySteps:`The coordinator marks which steps are done.`},`period`),se=l(`<form class="stack s137ayer" novalidate=""><!> <!> <!> <!> <div class="row"><!> <!> <!></div></form>`);function ce(e,t){g(t,!0);let o=[`doneOn`,`note`,`link`],l=L(new Date),f=x(Q),p=u({doneOn:t.step.doneOn??l,note:t.step.note??``,link:t.step.link??``}),S=h(!1),C=h(!1),w=h(void 0),E=h([]),D=x(()=>i(S)&&!p.doneOn?i(f).doneOnMissing:J(i(E),`doneOn`)),O=x(()=>!p.note.trim()&&!p.link.trim()),k=x(()=>i(S)&&i(O)?i(f).noteMissing:J(i(E),`note`));function j(e){e.preventDefault(),n(S,!0),p.doneOn&&!i(O)&&M(p.doneOn)}async function M(e){if(!i(C)){n(C,!0),n(w,void 0);try{let r={doneOn:e,note:p.note.trim()||null,link:p.link.trim()||null},a=(await K(oe,{commitmentId:t.commitmentId,key:t.step.key,input:r})).commitmentStepSave;n(E,a.userErrors),a.commitment&&(A(i(f).stepSaved(t.step.title)),t.onsaved(a.commitment))}catch(e){n(w,e)}n(C,!1)}}var P=se(),F=c(P);{let e=x(()=>q(i(E),o));Y(F,{get error(){return i(w)},get messages(){return i(e)}})}var I=m(F,2);Z(I,{get label(){return i(f).doneOn},type:`date`,get max(){return l},get error(){return i(D)},get value(){return p.doneOn},set value(e){p.doneOn=e}});var R=m(I,2);X(R,{get label(){return i(f).note},get hint(){return i(f).noteHint},limit:500,get error(){return i(k)},optional:!0,get value(){return p.note},set value(e){p.note=e}});var z=m(R,2);{let e=x(()=>J(i(E),`link`));Z(z,{get label(){return i(f).link},get hint(){return i(f).linkHint},type:`url`,get error(){return i(e)},inputmode:`url`,optional:!0,get value(){return p.link},set value(e){p.link=e}})}var B=m(z,2),V=c(B);N(V,{type:`submit`,main:!0,get busy(){return i(C)},children:(e,t)=>{v();var n=s();d(()=>r(n,i(f).save)),_(e,n)},$$slots:{default:!0}});var H=m(V,2),U=e=>{N(e,{variant:`danger`,get busy(){return i(C)},onclick:()=>M(null),children:(e,t)=>{v();var n=s();d(()=>r(n,i(f).notDone)),_(e,n)},$$slots:{default:!0}})};a(H,e=>{t.step.doneOn&&e(U)});var W=m(H,2);N(W,{variant:`quiet`,get onclick(){return t.oncancel},children:(e,t)=>{v();var n=s();d(()=>r(n,i(f).cancel)),_(e,n)},$$slots:{default:!0}}),b(B),b(P),T(`submit`,P,j),_(e,P),y()}var le=l(`<p lang="sv"> </p>`),ue=l(`<p class="small"> </p>`),de=l(`<li><span class="icon s1f8as5x"><!></span> <div class="text s1f8as5x"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function fe(e,o){g(o,!0);let l=x(Q),u=h(!1);function p(e){n(u,!1),o.onsaved(e)}var C=de(),T=c(C),E=c(T);{let e=x(()=>o.step.doneOn?`check`:`circle`);t(E,{get name(){return i(e)},size:`s`})}b(T);var D=m(T,2),O=c(D),k=c(O),A=f(k,!0);b(O);var j=m(O,2),M=f(j,!0),P=m(j,2),F=e=>{var t=le(),n=f(t,!0);d(()=>r(n,o.step.note)),_(e,t)};a(P,e=>{o.step.note&&e(F)});var L=m(P,2),R=e=>{var t=ue(),n=f(t,!0);d(()=>r(n,o.step.link)),_(e,t)};a(L,e=>{o.step.link&&e(R)});var B=m(L,2),V=e=>{ce(e,{get commitmentId(){return o.commitmentId},get step(){return o.step},onsaved:p,oncancel:()=>n(u,!1)})};a(B,e=>{i(u)&&e(V)}),b(D);var H=m(D,2),U=e=>{{let t=x(()=>o.step.doneOn?i(l).changeStepWhat(o.step.title):i(l).markDoneWhat(o.step.title));N(e,{variant:`secondary`,get"aria-label"(){return i(t)},onclick:()=>n(u,!0),children:(e,t)=>{v();var n=s();d(()=>r(n,o.step.doneOn?i(l).changeStep:i(l).markDone)),_(e,n)},$$slots:{default:!0}})}};a(H,e=>{o.mayEdit&&!i(u)&&e(U)}),b(C),d(e=>{S(C,1,w(o.step.doneOn?`tone-good`:`tone-still`),`s1f8as5x`),r(A,o.step.title),r(M,e)},[()=>o.step.doneOn?z().stepDone(I(o.step.doneOn)):z().stepNotDone]),_(e,C),y()}var pe=l(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function me(e,t){g(t,!0);let n=x(()=>t.commitment.current.status);U(e,{children:(e,a)=>{var o=pe(),s=c(o);{let e=x(()=>H().periodStatus[i(n)]);W(s,{get status(){return i(n)},get label(){return i(e)}})}var l=m(s,2),u=f(l,!0),p=m(l,2);C(p,21,()=>t.commitment.steps,e=>e.key,(e,n)=>{fe(e,{get commitmentId(){return t.commitment.id},get step(){return i(n)},get mayEdit(){return t.mayEdit},get onsaved(){return t.onsaved}})}),b(p),b(o),d(()=>r(u,t.commitment.text)),_(e,o)},$$slots:{default:!0}}),y()}var he=l(`<span class="soft"> </span>`),ge=l(`<form class="stack measure" novalidate=""><!> <!> <p class="small soft"> </p> <div class="row"><!> <!></div></form>`),_e=l(`<p class="measure" lang="sv"> </p> <!>`,1),ve=l(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function $(e,t){g(t,!0);let o=1e3,l=x(Q),S=h(u(t.period.explanation??``)),C=h(!t.period.explanation),w=h(!1),E=h(!1),D=h(void 0),O=h([]),k=x(()=>[...i(S).trim()].length),j=x(()=>i(k)<10?i(l).tooShort:i(k)>o?i(l).tooLong:void 0);async function M(e){if(e.preventDefault(),n(w,!0),!(i(j)||i(E))){n(E,!0),n(D,void 0);try{let e={commitmentId:t.commitment.id,periodStart:t.period.start,text:i(S).trim()},r=(await K(ae,e)).periodExplain;n(O,r.userErrors),r.period&&(n(C,!1),A(i(l).published),t.onexplained(t.commitment.id,r.period))}catch(e){n(D,e)}n(E,!1)}}U(e,{children:(e,u)=>{var h=ve(),g=c(h),y=c(g);{let e=x(()=>H().periodStatus[t.period.status]);W(y,{get status(){return t.period.status},get label(){return i(e)}})}var k=m(y,2),A=f(k,!0),P=m(k,2),F=e=>{var n=he(),a=f(n,!0);d(e=>r(a,e),[()=>i(l).doneOf(t.period.done,t.period.required)]),_(e,n)};a(P,e=>{t.period.required>0&&e(F)}),b(g);var I=m(g,2),L=f(I,!0),R=m(I,2),z=e=>{var u=ge(),p=c(u);{let e=x(()=>q(i(O),[`text`]));Y(p,{get error(){return i(D)},get messages(){return i(e)}})}var h=m(p,2);{let e=x(()=>(i(w)?i(j):void 0)??J(i(O),`text`));X(h,{get label(){return i(l).explanation},get hint(){return i(l).explanationHint},limit:o,get error(){return i(e)},get value(){return i(S)},set value(e){n(S,e,!0)}})}var g=m(h,2),y=f(g,!0),k=m(g,2),A=c(k);N(A,{type:`submit`,main:!0,get busy(){return i(E)},children:(e,t)=>{v();var n=s();d(()=>r(n,i(l).publish)),_(e,n)},$$slots:{default:!0}});var P=m(A,2),F=e=>{N(e,{variant:`quiet`,onclick:()=>n(C,!1),children:(e,t)=>{v();var n=s();d(()=>r(n,i(l).cancel)),_(e,n)},$$slots:{default:!0}})};a(P,e=>{t.period.explanation&&e(F)}),b(k),b(u),d(()=>r(y,i(l).publishNote)),T(`submit`,u,M),_(e,u)},B=e=>{var a=_e(),o=p(a),c=f(o,!0),u=m(o,2);N(u,{variant:`secondary`,icon:`edit`,onclick:()=>n(C,!0),children:(e,t)=>{v();var n=s();d(()=>r(n,i(l).change)),_(e,n)},$$slots:{default:!0}}),d(()=>r(c,t.period.explanation)),_(e,a)};a(R,e=>{i(C)?e(z):e(B,-1)}),b(h),d(e=>{r(A,e),r(L,t.commitment.text)},[()=>ee(t.period,t.commitment.target?.period)]),_(e,h)},$$slots:{default:!0}}),y()}var ye=l(`<p> </p>`),be=l(`<p class="soft"> </p>`),xe=l(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!></section>`),Se=l(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),Ce=l(`<!> <p class="lead"> </p> <!> <!>`,1);function we(e,t){g(t,!0);let n=x(Q),s=x(()=>k.me?.areas[0]?.code??``),l=E(e=>V(i(s),e)),u=x(()=>l.data?.pledge),h=x(()=>i(u)?ne(i(u)):void 0);o(()=>{l.reload()});function v(e,t){i(u)&&l.set({pledge:te(i(u),e,t)})}function S(e){i(u)&&l.set({pledge:re(i(u),e.id,()=>e)})}var w=Ce(),T=p(w);{let e=x(()=>({href:`/lage`,text:D().coordination}));j(T,{get title(){return i(n).title},get back(){return i(e)}})}var A=m(T,2),N=f(A,!0),I=m(A,2),L=e=>{O(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var n=ye(),i=f(n,!0);d(e=>r(i,e),[()=>F().remembered(R(l.data.rememberedAt))]),_(e,n)},$$slots:{default:!0}})};a(I,e=>{l.data?.rememberedAt&&e(L)});var H=m(I,2),U=e=>{var t=Se(),o=p(t),s=c(o),l=f(s,!0),g=m(s,2);C(g,17,()=>i(h).unexplained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>i(t).commitment,r=()=>i(t).period;$(e,{get commitment(){return n()},get period(){return r()},onexplained:v})},e=>{B(e,{get title(){return i(n).missingEmpty}})}),b(o);var y=m(o,2),w=c(y),T=f(w,!0),E=m(w,2),D=e=>{var t=be(),a=f(t,!0);d(()=>r(a,i(n).readOnlySteps)),_(e,t)};a(E,e=>{k.me?.role!==`COORDINATOR`&&e(D)});var O=m(E,2);C(O,17,()=>ie(i(u)),e=>e.id,(e,t)=>{{let n=x(()=>k.me?.role===`COORDINATOR`);me(e,{get commitment(){return i(t)},get mayEdit(){return i(n)},onsaved:S})}}),b(y);var A=m(y,2),j=e=>{var t=xe(),a=c(t),o=f(a,!0),s=m(a,2);C(s,17,()=>i(h).explained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>i(t).commitment,r=()=>i(t).period;$(e,{get commitment(){return n()},get period(){return r()},onexplained:v})}),b(t),d(()=>r(o,i(n).explainedTitle)),_(e,t)};a(A,e=>{i(h).explained.length>0&&e(j)}),d(()=>{r(l,i(n).missingTitle),r(T,i(n).stepsTitle)}),_(e,t)},W=e=>{P(e,{get error(){return l.error},get onretry(){return l.reload}})},G=e=>{{let t=x(()=>z().noPledgeTitle);B(e,{get title(){return i(t)},icon:`info`,children:(e,t)=>{var n=ye(),i=f(n,!0);d(e=>r(i,e),[()=>z().noPledgeText]),_(e,n)},$$slots:{default:!0}})}},K=e=>{M(e,{lines:6})};a(H,e=>{i(u)&&i(h)?e(U):l.error?e(W,1):l.data?e(G,2):e(K,-1)}),d(()=>r(N,i(n).lead)),_(e,w),y()}export{we as default};