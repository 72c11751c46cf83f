import{At as e,Dt as t,Et as n,It as r,J as i,Lt as a,M as o,Nt as s,P as c,Pt as l,Tt as u,U as d,bt as f,ct as p,d as m,dt as h,et as g,ft as _,gt as v,jt as y,kt as b,l as x,lt as S,n as C,ot as w,q as T,rt as E,st as D,t as O,u as k,wt as A,xt as j}from"./base-DTCHONYi.js";import{t as M}from"./resource.svelte-BDHruwgY.js";import{r as N}from"./drafts.svelte-BIGW7Bxt.js";import{t as P}from"./LoadFailed-BRuYaNrJ.js";import{n as F}from"./failure-C2ynNjFX.js";import{n as I,o as L,u as R}from"./format-kuSABd5W.js";import{t as z}from"./pledge-CKiFCdjB.js";import{c as ee,i as te,m as B,o as ne,s as V}from"./index-DS3Z3cFL.js";import{t as H}from"./EmptyState-MRa2UpCZ.js";import{t as re}from"./Pager-9vE0imxq.js";import{fetchCurrentPledge as ie}from"./fetch-BszZJRlB.js";import{t as U}from"./domain-l6ZHcicy.js";import{t as W}from"./Card-Dq_bqd68.js";import{t as G}from"./StatusBadge-D3BrO6LQ.js";import{r as K}from"./focus-C0GnzNBx.js";import{a as ae,c as oe,d as se,f as ce,i as q,l as J,n as le,o as ue,r as de,s as fe,t as pe,u as me}from"./missed-B-ae8JMK.js";import{n as Y,t as X}from"./request-CjdWyXIk.js";import{t as Z}from"./form.svelte-MoVBh9pv.js";import{t as Q}from"./FormFrame-C7BE17aj.js";import{t as he}from"./TextArea-uC9Zi4j3.js";import{r as ge,t as _e}from"./controls-c7v-oFFt.js";import{o as ve,t as ye}from"./period-DOc1ZWcT.js";import{t as be}from"./Checkbox-62u94_p2.js";import{t as xe}from"./Disclosure-DXHaMK5B.js";var Se=new Y(`
mutation ExplainPeriod($commitmentId: ID!, $periodStart: Date!, $text: String!, $notPersonalData: NotPersonalDataInput) {
periodExplain(
commitmentId: $commitmentId
periodStart: $periodStart
text: $text
notPersonalData: $notPersonalData
) {
period {
...Period
}
userErrors {
field
code
message
personalData
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
}`),Ce=new Y(`
mutation ExplainPeriods($commitmentId: ID!, $periodStarts: [Date!]!, $text: String!, $notPersonalData: NotPersonalDataInput) {
periodsExplain(
commitmentId: $commitmentId
periodStarts: $periodStarts
text: $text
notPersonalData: $notPersonalData
) {
periods {
...Period
}
userErrors {
field
code
message
personalData
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
}`),we=new Y(`
mutation SaveStep($commitmentId: ID!, $key: String!, $input: StepInput!) {
commitmentStepSave(commitmentId: $commitmentId, key: $key, input: $input) {
commitment {
...Commitment
}
userErrors {
field
code
message
personalData
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
}`),$=m({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1\xA0000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,many:(e,t)=>`${e} ${t} utan förklaring`,markHint:`Markera dem som har samma orsak`,markYear:(e,t,n)=>`${e}: alla ${t} ${n}`,marked:(e,t)=>`${e} av ${t} markerade`,oneByOne:`Välj en och en`,noneMarked:`Markera minst en period.`,tooManyMarked:e=>`Markera högst ${e} perioder åt gången.`,publishedMany:(e,t)=>e===1?`Förklaringen är publicerad.`:`Förklaringen är publicerad för ${e} ${t}.`,allExplained:`Någon annan har redan förklarat de här perioderna. Läs in sidan på nytt för att se vad som står.`,moreExplained:`Visa fler förklaringar`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},`period`),Te=S(`<!> <!> <!>`,1),Ee=S(`<div class="step shequfn"><!></div>`);function De(e,n){l(n,!0);let i=R(new Date),o=y($),c=new Z({noun:me,id:J(n.commitmentId,n.step.key),start:{doneOn:n.step.doneOn??i,note:n.step.note??``,link:n.step.link??``},title:()=>n.step.title,parts:({doneOn:e,note:t,link:n})=>[{label:v(o).doneOn,text:e??``},{label:v(o).note,text:t},{label:v(o).link,text:n}],paths:()=>[`doneOn`,`note`,`link`],check:({doneOn:e,note:t,link:n})=>[...e?[]:[{path:`doneOn`,message:v(o).doneOnMissing}],...t.trim()||n.trim()?[]:[{path:`note`,message:v(o).noteMissing}]],async send({doneOn:e,note:t,link:r},i){let a={doneOn:e,notPersonalData:i,note:t.trim()||null,link:r.trim()||null},o=(await X(we,{commitmentId:n.commitmentId,key:n.step.key,input:a})).commitmentStepSave;return{saved:o.commitment,userErrors:o.userErrors}}}),d=y(()=>c.values);function m(e){B(v(o).stepSaved(n.step.title)),n.onsaved(e)}async function h(){let e=await c.saveOther({doneOn:null});e&&m(e)}var g=Ee(),b=A(g);Q(b,{get form(){return c},focus:`field`,get save(){return v(o).save},get cancel(){return v(o).cancel},onsaved:m,get oncancel(){return n.oncancel},more:e=>{var t=p(),i=u(t),a=e=>{V(e,{variant:`danger`,get busy(){return c.isBusy},onclick:h,children:(e,t)=>{r();var n=_();f(()=>w(n,v(o).notDone)),D(e,n)},$$slots:{default:!0}})};E(i,e=>{n.step.doneOn&&e(a)}),D(e,t)},children:(e,n)=>{var r=Te(),a=u(r),s=()=>v(d).doneOn??``,l=e=>v(d).doneOn=e;{let e=y(()=>c.at(`doneOn`));_e(a,{get label(){return v(o).doneOn},type:`date`,get value(){return s()},set value(e){l(e)},get max(){return i},get error(){return v(e)}})}var f=t(a,2);{let e=y(()=>c.at(`note`));he(f,{get label(){return v(o).note},get hint(){return v(o).noteHint},limit:500,get error(){return v(e)},optional:!0,get value(){return v(d).note},set value(e){v(d).note=e}})}var p=t(f,2);{let e=y(()=>c.at(`link`));_e(p,{get label(){return v(o).link},get hint(){return v(o).linkHint},type:`url`,get error(){return v(e)},inputmode:`url`,optional:!0,get value(){return v(d).link},set value(e){v(d).link=e}})}D(e,r)},$$slots:{more:!0,default:!0}}),a(g),D(e,g),s()}var Oe=S(`<p lang="sv"> </p>`),ke=S(`<p class="small"> </p>`),Ae=S(`<li><span class="icon sxskepb"><!></span> <div class="text sxskepb"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function je(o,u){l(u,!0);let d=y($),p=y(()=>J(u.commitmentId,u.step.key)),m=e(!1);j(()=>{u.mayEdit&&N.of(`step`,v(p))&&b(m,!0)});function h(e){b(m,!1),u.onsaved(e)}var g=Ae(),S=A(g),C=A(S);{let e=y(()=>u.step.doneOn?`check`:`circle`);x(C,{get name(){return v(e)},size:`s`})}a(S);var O=t(S,2),k=A(O),M=A(k),P=n(M,!0);a(k);var F=t(k,2),I=n(F,!0),R=t(F,2),ee=e=>{var t=Oe(),r=n(t,!0);f(()=>w(r,u.step.note)),D(e,t)};E(R,e=>{u.step.note&&e(ee)});var te=t(R,2),B=e=>{var t=ke(),r=n(t,!0);f(()=>w(r,u.step.link)),D(e,t)};E(te,e=>{u.step.link&&e(B)});var ne=t(te,2),H=e=>{De(e,{get commitmentId(){return u.commitmentId},get step(){return u.step},onsaved:h,oncancel:()=>b(m,!1)})};E(ne,e=>{v(m)&&e(H)}),a(O);var re=t(O,2),ie=e=>{{let t=y(()=>u.step.doneOn?v(d).changeStepWhat(u.step.title):v(d).markDoneWhat(u.step.title)),n=y(()=>K(me,v(p)));V(e,c({variant:`secondary`,get"aria-label"(){return v(t)}},()=>v(n),{onclick:()=>b(m,!0),children:(e,t)=>{r();var n=_();f(()=>w(n,u.step.doneOn?v(d).changeStep:v(d).markDone)),D(e,n)},$$slots:{default:!0}}))}};E(re,e=>{u.mayEdit&&!v(m)&&e(ie)}),a(g),f(e=>{T(g,1,i(u.step.doneOn?`tone-good`:`tone-still`),`sxskepb`),w(P,u.step.title),w(I,e)},[()=>u.step.doneOn?z().stepDone(L(u.step.doneOn)):z().stepNotDone]),D(o,g),s()}var Me=S(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function Ne(e,r){l(r,!0);let i=y(()=>r.commitment.current.status);W(e,{children:(e,o)=>{var s=Me(),c=A(s);{let e=y(()=>U().periodStatus[v(i)]);G(c,{get status(){return v(i)},get label(){return v(e)}})}var l=t(c,2),u=n(l,!0),d=t(l,2);g(d,21,()=>r.commitment.steps,e=>e.key,(e,t)=>{je(e,{get commitmentId(){return r.commitment.id},get step(){return v(t)},get mayEdit(){return r.mayEdit},get onsaved(){return r.onsaved}})}),a(d),a(s),f(()=>w(u,r.commitment.text)),D(e,s)},$$slots:{default:!0}}),s()}var Pe=S(`<!> <p class="small soft"> </p>`,1);function Fe(e,r){l(r,!0);let i=o(r,`value`,15),a=y($);var c=Pe(),d=u(c);he(d,{get label(){return v(a).explanation},get hint(){return v(a).explanationHint},get limit(){return ae},get error(){return r.error},get value(){return i()},set value(e){i(e)}});var p=t(d,2),m=n(p,!0);f(()=>w(m,v(a).publishNote)),D(e,c),s()}var Ie=S(`<li><!></li>`),Le=S(`<ul class="plain-list s12mdsmy"></ul>`),Re=S(`<div class="s12mdsmy"><!> <!></div>`);function ze(n,r){l(r,!0);let i=o(r,`starts`,15),c=y($),d=e(!1),f=y(()=>r.year.periods.map(({start:e})=>e)),m=y(()=>v(f).filter(e=>i().includes(e)).length);function h(e,t){let n=i().filter(t=>!e.includes(t));i(t?[...n,...e].sort():n)}var _=Re(),x=A(_),S=()=>v(m)===v(f).length,C=e=>h(v(f),e);{let e=y(()=>v(c).markYear(r.year.year,v(f).length,r.unit)),t=y(()=>v(m)>0?v(c).marked(v(m),v(f).length):void 0);be(x,{get label(){return v(e)},get hint(){return v(t)},get checked(){return S()},set checked(e){C(e)}})}var w=t(x,2);xe(w,{get summary(){return v(c).oneByOne},get about(){return r.year.year},get open(){return v(d)},set open(e){b(d,e,!0)},children:(e,t)=>{var n=p(),o=u(n),s=e=>{var t=Le();g(t,21,()=>r.year.periods,e=>e.start,(e,t)=>{var n=Ie(),o=A(n),s=()=>i().includes(v(t).start),l=e=>h([v(t).start],e);{let e=y(()=>ve(v(t),r.commitment.target?.period)),n=y(()=>v(c).doneOf(v(t).done,v(t).required));be(o,{get label(){return`${v(e)??``}, ${v(n)??``}`},get checked(){return s()},set checked(e){l(e)}})}a(n),D(e,n)}),a(t),D(e,t)};E(o,e=>{v(d)&&e(s)}),D(e,n)},$$slots:{default:!0}}),a(_),D(n,_),s()}var Be=S(`<fieldset tabindex="-1" class="s1caicsj"><legend class="label"> </legend> <!> <!></fieldset> <!>`,1),Ve=S(`<div class="stack"><div class="row"><!> <strong> </strong></div> <h3 lang="sv"> </h3> <!></div>`);function He(e,r){let i=h();l(r,!0);let o=y($),c=y(()=>z().periods[r.commitment.target?.period??`TERM`]),p=y(()=>ye(r.periods,r.commitment.target?.period)),m=new Z({noun:fe,id:r.commitment.id,start:{starts:[],text:``},title:()=>r.commitment.text,parts:({text:e})=>[{label:v(o).explanation,text:e}],paths:()=>[`periodStarts`,`text`],check:({text:e,starts:t})=>[..._(t).length===0?[{path:`periodStarts`,message:v(o).noneMarked}]:[],..._(t).length>120?[{path:`periodStarts`,message:v(o).tooManyMarked(120)}]:[],...le(e,v(o))],async send({starts:e,text:t},n){let i=_(e),a={commitmentId:r.commitment.id,periodStarts:i,text:t.trim(),notPersonalData:n},{periods:o,userErrors:s}=(await X(Ce,a)).periodsExplain;return!o||o.length===0?{userErrors:s}:{saved:{periods:o,others:s.length},userErrors:[]}}});function _(e){return e.filter(e=>r.periods.some(t=>t.start===e))}function b(e){B(v(o).publishedMany(e.periods.length,v(c))),r.onexplained(e.periods,e.others),m.startOver({starts:[],text:``})}W(e,{children:(e,s)=>{var l=Ve(),h=A(l),_=A(h);{let e=y(()=>U().periodStatus.MISSED);G(_,{status:`MISSED`,get label(){return v(e)}})}var x=t(_,2),S=n(x,!0);a(h);var C=t(h,2),T=n(C,!0),E=t(C,2);Q(E,{get form(){return m},get save(){return v(o).publish},get conflict(){return v(o).allExplained},onsaved:b,children:(e,s)=>{var l=Be(),h=u(l),_=A(h),b=n(_,!0),x=t(_,2);{let e=y(()=>m.at(`periodStarts`));ge(x,{get id(){return`${i}-error`},get error(){return v(e)}})}var S=t(x,2);g(S,17,()=>v(p),e=>e.year,(e,t)=>{ze(e,{get year(){return v(t)},get commitment(){return r.commitment},get unit(){return v(c)},get starts(){return m.values.starts},set starts(e){m.values.starts=e}})}),a(h);var C=t(h,2);{let e=y(()=>m.at(`text`));Fe(C,{get error(){return v(e)},get value(){return m.values.text},set value(e){m.values.text=e}})}f(e=>{d(h,`aria-describedby`,e),w(b,v(o).markHint)},[()=>m.at(`periodStarts`)?`${i}-error`:void 0]),D(e,l)},$$slots:{default:!0}}),a(l),f(e=>{w(S,e),w(T,r.commitment.text)},[()=>v(o).many(r.periods.length,v(c))]),D(e,l)},$$slots:{default:!0}}),s()}var Ue=S(`<div class="measure"><!></div>`);function We(e,t){l(t,!0);let n=y($),r=new Z({noun:ue,id:q(t.commitment.id,t.period),start:{text:t.period.explanation??``},title:()=>t.commitment.text,parts:({text:e})=>[{label:v(n).explanation,text:e}],paths:()=>[`text`],check:({text:e})=>le(e,v(n)),async send({text:e},n){let r={commitmentId:t.commitment.id,periodStart:t.period.start,text:e.trim(),notPersonalData:n},i=(await X(Se,r)).periodExplain;return{saved:i.period,userErrors:i.userErrors}}});function i(e){B(v(n).published),t.onsaved(e)}var o=Ue(),c=A(o);{let e=y(()=>t.period.explanation?`field`:void 0),a=y(()=>t.period.explanation?t.oncancel:void 0);Q(c,{get form(){return r},get focus(){return v(e)},get save(){return v(n).publish},get cancel(){return v(n).cancel},onsaved:i,get oncancel(){return v(a)},children:(e,t)=>{{let t=y(()=>r.at(`text`));Fe(e,{get error(){return v(t)},get value(){return r.values.text},set value(e){r.values.text=e}})}},$$slots:{default:!0}})}a(o),D(e,o),s()}var Ge=S(`<span class="soft"> </span>`),Ke=S(`<p class="measure" lang="sv"> </p> <!>`,1),qe=S(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function Je(i,o){l(o,!0);let d=y($),p=y(()=>q(o.commitment.id,o.period)),m=e(!1),h=y(()=>!o.period.explanation||v(m));j(()=>{N.of(`explanation`,v(p))&&b(m,!0)});function g(e){b(m,!1),o.onexplained(o.commitment.id,e)}W(i,{children:(e,i)=>{var s=qe(),l=A(s),x=A(l);{let e=y(()=>U().periodStatus[o.period.status]);G(x,{get status(){return o.period.status},get label(){return v(e)}})}var S=t(x,2),C=n(S,!0),T=t(S,2),O=e=>{var t=Ge(),r=n(t,!0);f(e=>w(r,e),[()=>v(d).doneOf(o.period.done,o.period.required)]),D(e,t)};E(T,e=>{o.period.required>0&&e(O)}),a(l);var k=t(l,2),j=n(k,!0),M=t(k,2),N=e=>{We(e,{get commitment(){return o.commitment},get period(){return o.period},onsaved:g,oncancel:()=>b(m,!1)})},P=e=>{var i=Ke(),a=u(i),s=n(a,!0),l=t(a,2);{let e=y(()=>K(ue,v(p)));V(l,c({variant:`secondary`,icon:`edit`},()=>v(e),{onclick:()=>b(m,!0),children:(e,t)=>{r();var n=_();f(()=>w(n,v(d).change)),D(e,n)},$$slots:{default:!0}}))}f(()=>w(s,o.period.explanation)),D(e,i)};E(M,e=>{v(h)?e(N):e(P,-1)}),a(s),f(e=>{w(C,e),w(j,o.commitment.text)},[()=>ve(o.period,o.commitment.target?.period)]),D(e,s)},$$slots:{default:!0}}),s()}var Ye=S(`<p> </p>`),Xe=S(`<p class="soft"> </p>`),Ze=S(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!> <!></section>`),Qe=S(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!> <!> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),$e=S(`<!> <p class="lead"> </p> <!> <!>`,1);function et(r,i){l(i,!0);let o=y($),c=y(()=>O.code),d=M(e=>ie(v(c),e)),p=y(()=>d.data?.pledge),m=y(()=>v(p)?oe(v(p)):void 0),h=y(()=>pe(v(m)?.unexplained??[])),_=e(10);j(()=>{d.reload()}),j(()=>{C.me&&N.load(C.me.id)});function x(e,t){v(p)&&d.set({pledge:ce(v(p),e,t)})}function S(e,t,n){for(let n of t)x(e,n);n>0&&d.reload()}function T(e){v(p)&&d.set({pledge:se(v(p),e.id,()=>e)})}var L=$e(),R=u(L);{let e=y(()=>({href:`/lage`,text:k().coordination}));te(R,{get title(){return v(o).title},get back(){return v(e)}})}var B=t(R,2),V=n(B,!0),U=t(B,2),W=e=>{ee(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var r=Ye(),i=n(r,!0);f(e=>w(i,e),[()=>F().remembered(I(d.data.rememberedAt))]),D(e,r)},$$slots:{default:!0}})};E(U,e=>{d.data?.rememberedAt&&e(W)});var G=t(U,2),K=e=>{var r=Qe(),i=u(r),s=A(i),c=n(s,!0),l=t(s,2);g(l,17,()=>v(h).many,({commitment:e,periods:t})=>e.id,(e,t)=>{let n=()=>v(t).commitment,r=()=>v(t).periods;He(e,{get commitment(){return n()},get periods(){return r()},onexplained:(e,t)=>S(n().id,e,t)})});var d=t(l,2);g(d,17,()=>v(h).few,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>v(t).commitment,r=()=>v(t).period;Je(e,{get commitment(){return n()},get period(){return r()},onexplained:x})});var O=t(d,2),k=e=>{H(e,{get title(){return v(o).missingEmpty}})};E(O,e=>{v(m).unexplained.length===0&&e(k)}),a(i);var j=t(i,2),M=A(j),N=n(M,!0),P=t(M,2),F=e=>{var t=Xe(),r=n(t,!0);f(()=>w(r,v(o).readOnlySteps)),D(e,t)};E(P,e=>{C.me?.role!==`COORDINATOR`&&e(F)});var I=t(P,2);g(I,17,()=>de(v(p)),e=>e.id,(e,t)=>{{let n=y(()=>C.me?.role===`COORDINATOR`);Ne(e,{get commitment(){return v(t)},get mayEdit(){return v(n)},onsaved:T})}}),a(j);var L=t(j,2),R=e=>{var r=Ze(),i=A(r),s=n(i,!0),c=t(i,2);g(c,17,()=>v(m).explained.slice(0,v(_)),({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>v(t).commitment,r=()=>v(t).period;Je(e,{get commitment(){return n()},get period(){return r()},onexplained:x})});var l=t(c,2);{let e=y(()=>Math.min(v(_),v(m).explained.length)),t=y(()=>v(_)<v(m).explained.length);re(l,{get shown(){return v(e)},get total(){return v(m).explained.length},get hasMore(){return v(t)},get label(){return v(o).moreExplained},onmore:()=>b(_,v(_)+10)})}a(r),f(()=>w(s,v(o).explainedTitle)),D(e,r)};E(L,e=>{v(m).explained.length>0&&e(R)}),f(()=>{w(c,v(o).missingTitle),w(N,v(o).stepsTitle)}),D(e,r)},ae=e=>{P(e,{get error(){return d.error},get onretry(){return d.reload}})},q=e=>{{let t=y(()=>z().noPledgeTitle);H(e,{get title(){return v(t)},icon:`info`,children:(e,t)=>{var r=Ye(),i=n(r,!0);f(e=>w(i,e),[()=>z().noPledgeText]),D(e,r)},$$slots:{default:!0}})}},J=e=>{ne(e,{lines:6})};E(G,e=>{v(p)&&v(m)?e(K):d.error?e(ae,1):d.data?e(q,2):e(J,-1)}),f(()=>w(V,v(o).lead)),D(r,L),s()}export{et as default};