import{n as e,t}from"./Icon-CQLEuVu4.js";import{$ as n,B as r,G as i,K as a,L as o,M as s,O as c,P as l,Q as u,T as d,V as f,X as p,Y as m,Z as h,at as g,b as _,ct as v,et as y,it as b,j as x,nt as S,st as C,tt as w,y as T}from"./index-client-CtrYe8BM.js";import{t as E}from"./resource.svelte-ESQwqtrT.js";import{_ as D,c as O,f as k,g as A,i as j,o as M,s as N}from"./index-m41LEUEl.js";import{t as P}from"./LoadFailed-DoRTtOK_.js";import{n as F}from"./failure-BxgSHgJ9.js";import{a as I,l as L,n as R}from"./format-CPzS6Vpt.js";import{t as z}from"./pledge-Dg_eV1Rf.js";import{t as B}from"./EmptyState-BRfC2IGU.js";import{t as V}from"./fetch-DndO9mbV.js";import{t as H}from"./domain-DY4T69K3.js";import{t as U}from"./Card-Bl-TirJY.js";import{t as W}from"./StatusBadge-Ds61Xbkr.js";import{n as G,t as K}from"./request-TZY0QKSV.js";import{n as q,t as J}from"./user-errors-gz4kjtmt.js";import{t as Y}from"./SaveFailed-Dx7WcS4X.js";import{t as X}from"./TextArea-_I7n9W3B.js";import{t as Z}from"./TextInput-DWeYJoXL.js";import{t as ee}from"./period-fCEQ_Oxe.js";import{i as te,n as ne,r as re,t as ie}from"./missed-DiNR0G6Z.js";var ae=new G(`
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
}`),Q=e({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},{title:`Periods and deliverables`,lead:`When a period is not fulfilled it is to be given an explanation that everybody can read. Here you write it, and mark which steps are done.`,missingTitle:`In need of an explanation`,missingEmpty:`All periods that were not fulfilled have an explanation.`,explainedTitle:`With an explanation`,stepsTitle:`Deliverables in steps`,doneOf:(e,t)=>`${e} of ${t} done`,explanation:`Explanation to the public`,explanationHint:`Say what happened, what you do instead and when. Mention no individuals. Write in Swedish.`,tooShort:`Write an explanation of at least 10 characters.`,tooLong:`The explanation may have at most 1000 characters.`,publish:`Publish the explanation`,publishNote:`The explanation is shown to everybody at once. A new one takes the place of the old.`,published:`The explanation is published.`,change:`Change the explanation`,cancel:`Cancel`,markDone:`Mark as done`,changeStep:`Change`,changeStepWhat:e=>`Change: ${e}`,markDoneWhat:e=>`Mark as done: ${e}`,doneOn:`Done on`,note:`What was done`,noteHint:`Shown to everybody. Describe the result or give a link below.`,link:`Link to the result`,linkHint:`Begins with https://`,save:`Save`,stepSaved:e=>`Saved: ${e}`,notDone:`Take back, it is not done`,doneOnMissing:`Choose the day the step was done.`,noteMissing:`Describe what was done, or give a link.`,readOnlySteps:`The coordinator marks which steps are done.`},`period`),se=l(`<form class="stack s137ayer" novalidate=""><!> <!> <!> <!> <div class="row"><!> <!> <!></div></form>`);function ce(e,t){g(t,!0);let a=[`doneOn`,`note`,`link`],l=L(new Date),d=S(Q),p=n({doneOn:t.step.doneOn??l,note:t.step.note??``,link:t.step.link??``}),h=w(!1),_=w(!1),T=w(void 0),E=w([]),D=S(()=>f(h)&&!p.doneOn?f(d).doneOnMissing:J(f(E),`doneOn`)),O=S(()=>!p.note.trim()&&!p.link.trim()),k=S(()=>f(h)&&f(O)?f(d).noteMissing:J(f(E),`note`));function j(e){e.preventDefault(),y(h,!0),p.doneOn&&!f(O)&&M(p.doneOn)}async function M(e){if(!f(_)){y(_,!0),y(T,void 0);try{let n={doneOn:e,note:p.note.trim()||null,link:p.link.trim()||null},r=(await K(oe,{commitmentId:t.commitmentId,key:t.step.key,input:n})).commitmentStepSave;y(E,r.userErrors),r.commitment&&(A(f(d).stepSaved(t.step.title)),t.onsaved(r.commitment))}catch(e){y(T,e)}y(_,!1)}}var P=se(),F=m(P);{let e=S(()=>q(f(E),a));Y(F,{get error(){return f(T)},get messages(){return f(e)}})}var I=u(F,2);Z(I,{get label(){return f(d).doneOn},type:`date`,get max(){return l},get error(){return f(D)},get value(){return p.doneOn},set value(e){p.doneOn=e}});var R=u(I,2);X(R,{get label(){return f(d).note},get hint(){return f(d).noteHint},limit:500,get error(){return f(k)},optional:!0,get value(){return p.note},set value(e){p.note=e}});var z=u(R,2);{let e=S(()=>J(f(E),`link`));Z(z,{get label(){return f(d).link},get hint(){return f(d).linkHint},type:`url`,get error(){return f(e)},inputmode:`url`,optional:!0,get value(){return p.link},set value(e){p.link=e}})}var B=u(z,2),V=m(B);N(V,{type:`submit`,main:!0,get busy(){return f(_)},children:(e,t)=>{C();var n=o();i(()=>x(n,f(d).save)),s(e,n)},$$slots:{default:!0}});var H=u(V,2),U=e=>{N(e,{variant:`danger`,get busy(){return f(_)},onclick:()=>M(null),children:(e,t)=>{C();var n=o();i(()=>x(n,f(d).notDone)),s(e,n)},$$slots:{default:!0}})};c(H,e=>{t.step.doneOn&&e(U)});var W=u(H,2);N(W,{variant:`quiet`,get onclick(){return t.oncancel},children:(e,t)=>{C();var n=o();i(()=>x(n,f(d).cancel)),s(e,n)},$$slots:{default:!0}}),v(B),v(P),r(`submit`,P,j),s(e,P),b()}var le=l(`<p lang="sv"> </p>`),ue=l(`<p class="small"> </p>`),de=l(`<li><span class="icon s1f8as5x"><!></span> <div class="text s1f8as5x"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function fe(e,n){g(n,!0);let r=S(Q),a=w(!1);function l(e){y(a,!1),n.onsaved(e)}var d=de(),p=m(d),E=m(p);{let e=S(()=>n.step.doneOn?`check`:`circle`);t(E,{get name(){return f(e)},size:`s`})}v(p);var D=u(p,2),O=m(D),k=m(O),A=h(k,!0);v(O);var j=u(O,2),M=h(j,!0),P=u(j,2),F=e=>{var t=le(),r=h(t,!0);i(()=>x(r,n.step.note)),s(e,t)};c(P,e=>{n.step.note&&e(F)});var L=u(P,2),R=e=>{var t=ue(),r=h(t,!0);i(()=>x(r,n.step.link)),s(e,t)};c(L,e=>{n.step.link&&e(R)});var B=u(L,2),V=e=>{ce(e,{get commitmentId(){return n.commitmentId},get step(){return n.step},onsaved:l,oncancel:()=>y(a,!1)})};c(B,e=>{f(a)&&e(V)}),v(D);var H=u(D,2),U=e=>{{let t=S(()=>n.step.doneOn?f(r).changeStepWhat(n.step.title):f(r).markDoneWhat(n.step.title));N(e,{variant:`secondary`,get"aria-label"(){return f(t)},onclick:()=>y(a,!0),children:(e,t)=>{C();var a=o();i(()=>x(a,n.step.doneOn?f(r).changeStep:f(r).markDone)),s(e,a)},$$slots:{default:!0}})}};c(H,e=>{n.mayEdit&&!f(a)&&e(U)}),v(d),i(e=>{T(d,1,_(n.step.doneOn?`tone-good`:`tone-still`),`s1f8as5x`),x(A,n.step.title),x(M,e)},[()=>n.step.doneOn?z().stepDone(I(n.step.doneOn)):z().stepNotDone]),s(e,d),b()}var pe=l(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function me(e,t){g(t,!0);let n=S(()=>t.commitment.current.status);U(e,{children:(e,r)=>{var a=pe(),o=m(a);{let e=S(()=>H().periodStatus[f(n)]);W(o,{get status(){return f(n)},get label(){return f(e)}})}var c=u(o,2),l=h(c,!0),p=u(c,2);d(p,21,()=>t.commitment.steps,e=>e.key,(e,n)=>{fe(e,{get commitmentId(){return t.commitment.id},get step(){return f(n)},get mayEdit(){return t.mayEdit},get onsaved(){return t.onsaved}})}),v(p),v(a),i(()=>x(l,t.commitment.text)),s(e,a)},$$slots:{default:!0}}),b()}var he=l(`<span class="soft"> </span>`),ge=l(`<form class="stack measure" novalidate=""><!> <!> <p class="small soft"> </p> <div class="row"><!> <!></div></form>`),_e=l(`<p class="measure" lang="sv"> </p> <!>`,1),ve=l(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function $(e,t){g(t,!0);let a=1e3,l=S(Q),d=w(n(t.period.explanation??``)),_=w(!t.period.explanation),T=w(!1),E=w(!1),D=w(void 0),O=w([]),k=S(()=>[...f(d).trim()].length),j=S(()=>f(k)<10?f(l).tooShort:f(k)>a?f(l).tooLong:void 0);async function M(e){if(e.preventDefault(),y(T,!0),!(f(j)||f(E))){y(E,!0),y(D,void 0);try{let e={commitmentId:t.commitment.id,periodStart:t.period.start,text:f(d).trim()},n=(await K(ae,e)).periodExplain;y(O,n.userErrors),n.period&&(y(_,!1),A(f(l).published),t.onexplained(t.commitment.id,n.period))}catch(e){y(D,e)}y(E,!1)}}U(e,{children:(e,n)=>{var g=ve(),b=m(g),w=m(b);{let e=S(()=>H().periodStatus[t.period.status]);W(w,{get status(){return t.period.status},get label(){return f(e)}})}var k=u(w,2),A=h(k,!0),P=u(k,2),F=e=>{var n=he(),r=h(n,!0);i(e=>x(r,e),[()=>f(l).doneOf(t.period.done,t.period.required)]),s(e,n)};c(P,e=>{t.period.required>0&&e(F)}),v(b);var I=u(b,2),L=h(I,!0),R=u(I,2),z=e=>{var n=ge(),p=m(n);{let e=S(()=>q(f(O),[`text`]));Y(p,{get error(){return f(D)},get messages(){return f(e)}})}var g=u(p,2);{let e=S(()=>(f(T)?f(j):void 0)??J(f(O),`text`));X(g,{get label(){return f(l).explanation},get hint(){return f(l).explanationHint},limit:a,get error(){return f(e)},get value(){return f(d)},set value(e){y(d,e,!0)}})}var b=u(g,2),w=h(b,!0),k=u(b,2),A=m(k);N(A,{type:`submit`,main:!0,get busy(){return f(E)},children:(e,t)=>{C();var n=o();i(()=>x(n,f(l).publish)),s(e,n)},$$slots:{default:!0}});var P=u(A,2),F=e=>{N(e,{variant:`quiet`,onclick:()=>y(_,!1),children:(e,t)=>{C();var n=o();i(()=>x(n,f(l).cancel)),s(e,n)},$$slots:{default:!0}})};c(P,e=>{t.period.explanation&&e(F)}),v(k),v(n),i(()=>x(w,f(l).publishNote)),r(`submit`,n,M),s(e,n)},B=e=>{var n=_e(),r=p(n),a=h(r,!0),c=u(r,2);N(c,{variant:`secondary`,icon:`edit`,onclick:()=>y(_,!0),children:(e,t)=>{C();var n=o();i(()=>x(n,f(l).change)),s(e,n)},$$slots:{default:!0}}),i(()=>x(a,t.period.explanation)),s(e,n)};c(R,e=>{f(_)?e(z):e(B,-1)}),v(g),i(e=>{x(A,e),x(L,t.commitment.text)},[()=>ee(t.period,t.commitment.target?.period)]),s(e,g)},$$slots:{default:!0}}),b()}var ye=l(`<p> </p>`),be=l(`<p class="soft"> </p>`),xe=l(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!></section>`),Se=l(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),Ce=l(`<!> <p class="lead"> </p> <!> <!>`,1);function we(e,t){g(t,!0);let n=S(Q),r=S(()=>k.me?.areas[0]?.code??``),o=E(e=>V(f(r),e)),l=S(()=>o.data?.pledge),_=S(()=>f(l)?ne(f(l)):void 0);a(()=>{o.reload()});function y(e,t){f(l)&&o.set({pledge:te(f(l),e,t)})}function C(e){f(l)&&o.set({pledge:re(f(l),e.id,()=>e)})}var w=Ce(),T=p(w);{let e=S(()=>({href:`/lage`,text:D().coordination}));j(T,{get title(){return f(n).title},get back(){return f(e)}})}var A=u(T,2),N=h(A,!0),I=u(A,2),L=e=>{O(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var n=ye(),r=h(n,!0);i(e=>x(r,e),[()=>F().remembered(R(o.data.rememberedAt))]),s(e,n)},$$slots:{default:!0}})};c(I,e=>{o.data?.rememberedAt&&e(L)});var H=u(I,2),U=e=>{var t=Se(),r=p(t),a=m(r),o=h(a,!0),g=u(a,2);d(g,17,()=>f(_).unexplained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>f(t).commitment,r=()=>f(t).period;$(e,{get commitment(){return n()},get period(){return r()},onexplained:y})},e=>{B(e,{get title(){return f(n).missingEmpty}})}),v(r);var b=u(r,2),w=m(b),T=h(w,!0),E=u(w,2),D=e=>{var t=be(),r=h(t,!0);i(()=>x(r,f(n).readOnlySteps)),s(e,t)};c(E,e=>{k.me?.role!==`COORDINATOR`&&e(D)});var O=u(E,2);d(O,17,()=>ie(f(l)),e=>e.id,(e,t)=>{{let n=S(()=>k.me?.role===`COORDINATOR`);me(e,{get commitment(){return f(t)},get mayEdit(){return f(n)},onsaved:C})}}),v(b);var A=u(b,2),j=e=>{var t=xe(),r=m(t),a=h(r,!0),o=u(r,2);d(o,17,()=>f(_).explained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>f(t).commitment,r=()=>f(t).period;$(e,{get commitment(){return n()},get period(){return r()},onexplained:y})}),v(t),i(()=>x(a,f(n).explainedTitle)),s(e,t)};c(A,e=>{f(_).explained.length>0&&e(j)}),i(()=>{x(o,f(n).missingTitle),x(T,f(n).stepsTitle)}),s(e,t)},W=e=>{P(e,{get error(){return o.error},get onretry(){return o.reload}})},G=e=>{{let t=S(()=>z().noPledgeTitle);B(e,{get title(){return f(t)},icon:`info`,children:(e,t)=>{var n=ye(),r=h(n,!0);i(e=>x(r,e),[()=>z().noPledgeText]),s(e,n)},$$slots:{default:!0}})}},K=e=>{M(e,{lines:6})};c(H,e=>{f(l)&&f(_)?e(U):o.error?e(W,1):o.data?e(G,2):e(K,-1)}),i(()=>x(N,f(n).lead)),s(e,w),b()}export{we as default};