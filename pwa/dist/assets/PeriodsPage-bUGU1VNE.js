import{At as e,Dt as t,Et as n,It as r,J as i,Lt as a,M as o,Nt as s,P as c,Pt as l,Tt as u,U as d,bt as f,ct as p,d as m,dt as h,et as g,ft as _,gt as v,jt as y,kt as b,l as x,lt as S,n as C,ot as w,q as T,rt as E,st as D,t as O,tt as k,u as A,wt as j,xt as M}from"./base-DTCHONYi.js";import{t as N}from"./resource.svelte-BDHruwgY.js";import{r as P}from"./drafts.svelte-41YIyErB.js";import{t as F}from"./LoadFailed-CpHswrzY.js";import{n as I}from"./failure-C2ynNjFX.js";import{n as L,o as R,u as z}from"./format-kuSABd5W.js";import{t as B}from"./pledge-CKiFCdjB.js";import{c as V,i as ee,m as H,o as te,s as U}from"./index-DWsKZdVG.js";import{t as W}from"./EmptyState-MRa2UpCZ.js";import{t as ne}from"./Pager-DRJXVIzV.js";import{fetchCurrentPledge as re}from"./fetch-BszZJRlB.js";import{t as G}from"./domain-l6ZHcicy.js";import{t as K}from"./Card-Dq_bqd68.js";import{t as q}from"./StatusBadge-D3BrO6LQ.js";import{r as J}from"./focus-C0GnzNBx.js";import{a as ie,c as ae,d as oe,f as se,i as Y,l as ce,n as le,o as ue,r as de,s as fe,t as pe,u as me}from"./missed-B-ae8JMK.js";import{n as X,t as Z}from"./request-CjdWyXIk.js";import{t as Q}from"./form.svelte-tQdB6E_W.js";import{t as he}from"./FormFrame-CX4Z6dGy.js";import{t as ge}from"./TextArea-uC9Zi4j3.js";import{r as _e,t as ve}from"./controls-c7v-oFFt.js";import{o as ye,t as be}from"./period-DOc1ZWcT.js";import{t as xe}from"./Checkbox-62u94_p2.js";import{t as Se}from"./Disclosure-DXHaMK5B.js";var Ce=new X(`
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
}`),we=new X(`
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
}`),Te=new X(`
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
}`),$=m({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1\xA0000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,many:(e,t)=>`${e} ${t} utan förklaring`,markHint:`Markera dem som har samma orsak`,markYear:(e,t,n)=>`${e}: alla ${t} ${n}`,marked:(e,t)=>`${e} av ${t} markerade`,oneByOne:`Välj en och en`,noneMarked:`Markera minst en period.`,tooManyMarked:e=>`Markera högst ${e} perioder åt gången.`,publishedMany:(e,t)=>e===1?`Förklaringen är publicerad.`:`Förklaringen är publicerad för ${e} ${t}.`,allExplained:`Någon annan har redan förklarat de här perioderna. Läs in sidan på nytt för att se vad som står.`,moreExplained:`Visa fler förklaringar`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},`period`),Ee=S(`<!> <!> <!>`,1),De=S(`<div class="step shequfn"><!></div>`);function Oe(e,n){l(n,!0);let i=z(new Date),o=y($),c=new Q({noun:me,id:ce(n.commitmentId,n.step.key),start:{doneOn:n.step.doneOn??i,note:n.step.note??``,link:n.step.link??``},title:()=>n.step.title,parts:({doneOn:e,note:t,link:n})=>[{label:v(o).doneOn,text:e??``},{label:v(o).note,text:t},{label:v(o).link,text:n}],paths:()=>[`doneOn`,`note`,`link`],check:({doneOn:e,note:t,link:n})=>[...e?[]:[{path:`doneOn`,message:v(o).doneOnMissing}],...t.trim()||n.trim()?[]:[{path:`note`,message:v(o).noteMissing}]],async send({doneOn:e,note:t,link:r},i){let a={doneOn:e,notPersonalData:i,note:t.trim()||null,link:r.trim()||null},o=(await Z(Te,{commitmentId:n.commitmentId,key:n.step.key,input:a})).commitmentStepSave;return{saved:o.commitment,userErrors:o.userErrors}}}),d=y(()=>c.values);function m(e){H(v(o).stepSaved(n.step.title)),n.onsaved(e)}async function h(){let e=await c.saveOther({doneOn:null});e&&m(e)}var g=De(),b=j(g);he(b,{get form(){return c},focus:`field`,get save(){return v(o).save},get cancel(){return v(o).cancel},onsaved:m,get oncancel(){return n.oncancel},more:e=>{var t=p(),i=u(t),a=e=>{U(e,{variant:`danger`,get busy(){return c.isBusy},onclick:h,children:(e,t)=>{r();var n=_();f(()=>w(n,v(o).notDone)),D(e,n)},$$slots:{default:!0}})};E(i,e=>{n.step.doneOn&&e(a)}),D(e,t)},children:(e,n)=>{var r=Ee(),a=u(r),s=()=>v(d).doneOn??``,l=e=>v(d).doneOn=e;{let e=y(()=>c.at(`doneOn`));ve(a,{get label(){return v(o).doneOn},type:`date`,get value(){return s()},set value(e){l(e)},get max(){return i},get error(){return v(e)}})}var f=t(a,2);{let e=y(()=>c.at(`note`));ge(f,{get label(){return v(o).note},get hint(){return v(o).noteHint},limit:500,get error(){return v(e)},optional:!0,get value(){return v(d).note},set value(e){v(d).note=e}})}var p=t(f,2);{let e=y(()=>c.at(`link`));ve(p,{get label(){return v(o).link},get hint(){return v(o).linkHint},type:`url`,get error(){return v(e)},inputmode:`url`,optional:!0,get value(){return v(d).link},set value(e){v(d).link=e}})}D(e,r)},$$slots:{more:!0,default:!0}}),a(g),D(e,g),s()}var ke=S(`<p lang="sv"> </p>`),Ae=S(`<p class="small"> </p>`),je=S(`<li><span class="icon sxskepb"><!></span> <div class="text sxskepb"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function Me(o,u){l(u,!0);let d=y($),p=y(()=>ce(u.commitmentId,u.step.key)),m=e(!1);M(()=>{u.mayEdit&&P.of(`step`,v(p))&&b(m,!0)});function h(e){b(m,!1),u.onsaved(e)}var g=je(),S=j(g),C=j(S);{let e=y(()=>u.step.doneOn?`check`:`circle`);x(C,{get name(){return v(e)},size:`s`})}a(S);var O=t(S,2),k=j(O),A=j(k),N=n(A,!0);a(k);var F=t(k,2),I=n(F,!0),L=t(F,2),z=e=>{var t=ke(),r=n(t,!0);f(()=>w(r,u.step.note)),D(e,t)};E(L,e=>{u.step.note&&e(z)});var V=t(L,2),ee=e=>{var t=Ae(),r=n(t,!0);f(()=>w(r,u.step.link)),D(e,t)};E(V,e=>{u.step.link&&e(ee)});var H=t(V,2),te=e=>{Oe(e,{get commitmentId(){return u.commitmentId},get step(){return u.step},onsaved:h,oncancel:()=>b(m,!1)})};E(H,e=>{v(m)&&e(te)}),a(O);var W=t(O,2),ne=e=>{{let t=y(()=>u.step.doneOn?v(d).changeStepWhat(u.step.title):v(d).markDoneWhat(u.step.title)),n=y(()=>J(me,v(p)));U(e,c({variant:`secondary`,get"aria-label"(){return v(t)}},()=>v(n),{onclick:()=>b(m,!0),children:(e,t)=>{r();var n=_();f(()=>w(n,u.step.doneOn?v(d).changeStep:v(d).markDone)),D(e,n)},$$slots:{default:!0}}))}};E(W,e=>{u.mayEdit&&!v(m)&&e(ne)}),a(g),f(e=>{T(g,1,i(u.step.doneOn?`tone-good`:`tone-still`),`sxskepb`),w(N,u.step.title),w(I,e)},[()=>u.step.doneOn?B().stepDone(R(u.step.doneOn)):B().stepNotDone]),D(o,g),s()}var Ne=S(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function Pe(e,r){l(r,!0);let i=y(()=>r.commitment.current.status);K(e,{children:(e,o)=>{var s=Ne(),c=j(s);{let e=y(()=>G().periodStatus[v(i)]);q(c,{get status(){return v(i)},get label(){return v(e)}})}var l=t(c,2),u=n(l,!0),d=t(l,2);g(d,21,()=>r.commitment.steps,e=>e.key,(e,t)=>{Me(e,{get commitmentId(){return r.commitment.id},get step(){return v(t)},get mayEdit(){return r.mayEdit},get onsaved(){return r.onsaved}})}),a(d),a(s),f(()=>w(u,r.commitment.text)),D(e,s)},$$slots:{default:!0}}),s()}var Fe=S(`<!> <p class="small soft"> </p>`,1);function Ie(e,r){l(r,!0);let i=o(r,`value`,15),a=y($);var c=Fe(),d=u(c);ge(d,{get label(){return v(a).explanation},get hint(){return v(a).explanationHint},get limit(){return ie},get error(){return r.error},get value(){return i()},set value(e){i(e)}});var p=t(d,2),m=n(p,!0);f(()=>w(m,v(a).publishNote)),D(e,c),s()}var Le=S(`<li><!></li>`),Re=S(`<ul class="plain-list s12mdsmy"></ul>`),ze=S(`<div class="s12mdsmy"><!> <!></div>`);function Be(n,r){l(r,!0);let i=o(r,`starts`,15),c=y($),d=e(!1),f=y(()=>r.year.periods.map(({start:e})=>e)),m=y(()=>v(f).filter(e=>i().includes(e)).length);function h(e,t){let n=i().filter(t=>!e.includes(t));i(t?[...n,...e].sort():n)}var _=ze(),x=j(_),S=()=>v(m)===v(f).length,C=e=>h(v(f),e);{let e=y(()=>v(c).markYear(r.year.year,v(f).length,r.unit)),t=y(()=>v(m)>0?v(c).marked(v(m),v(f).length):void 0);xe(x,{get label(){return v(e)},get hint(){return v(t)},get checked(){return S()},set checked(e){C(e)}})}var w=t(x,2);Se(w,{get summary(){return v(c).oneByOne},get about(){return r.year.year},get open(){return v(d)},set open(e){b(d,e,!0)},children:(e,t)=>{var n=p(),o=u(n),s=e=>{var t=Re();g(t,21,()=>r.year.periods,k,(e,t)=>{var n=Le(),o=j(n),s=()=>i().includes(v(t).start),l=e=>h([v(t).start],e);{let e=y(()=>ye(v(t),r.commitment.target?.period)),n=y(()=>v(c).doneOf(v(t).done,v(t).required));xe(o,{get label(){return`${v(e)??``}, ${v(n)??``}`},get checked(){return s()},set checked(e){l(e)}})}a(n),D(e,n)}),a(t),D(e,t)};E(o,e=>{v(d)&&e(s)}),D(e,n)},$$slots:{default:!0}}),a(_),D(n,_),s()}var Ve=S(`<fieldset tabindex="-1" class="s1caicsj"><legend class="label"> </legend> <!> <!></fieldset> <!>`,1),He=S(`<div class="stack"><div class="row"><!> <strong> </strong></div> <h3 lang="sv"> </h3> <!></div>`);function Ue(e,r){let i=h();l(r,!0);let o=y($),c=y(()=>B().periods[r.commitment.target?.period??`TERM`]),p=y(()=>be(r.periods,r.commitment.target?.period)),m=new Q({noun:fe,id:r.commitment.id,start:{starts:[],text:``},title:()=>r.commitment.text,parts:({text:e})=>[{label:v(o).explanation,text:e}],paths:()=>[`periodStarts`,`text`],check:({text:e,starts:t})=>[..._(t).length===0?[{path:`periodStarts`,message:v(o).noneMarked}]:[],..._(t).length>120?[{path:`periodStarts`,message:v(o).tooManyMarked(120)}]:[],...le(e,v(o))],async send({starts:e,text:t},n){let i=_(e),a={commitmentId:r.commitment.id,periodStarts:i,text:t.trim(),notPersonalData:n},{periods:o,userErrors:s}=(await Z(we,a)).periodsExplain;return!o||o.length===0?{userErrors:s}:{saved:{periods:o,others:s.length},userErrors:[]}}});function _(e){return e.filter(e=>r.periods.some(t=>t.start===e))}function b(e){H(v(o).publishedMany(e.periods.length,v(c))),r.onexplained(e.periods,e.others),m.startOver({starts:[],text:``})}K(e,{children:(e,s)=>{var l=He(),h=j(l),_=j(h);{let e=y(()=>G().periodStatus.MISSED);q(_,{status:`MISSED`,get label(){return v(e)}})}var x=t(_,2),S=n(x,!0);a(h);var C=t(h,2),T=n(C,!0),E=t(C,2);he(E,{get form(){return m},get save(){return v(o).publish},get conflict(){return v(o).allExplained},onsaved:b,children:(e,s)=>{var l=Ve(),h=u(l),_=j(h),b=n(_,!0),x=t(_,2);{let e=y(()=>m.at(`periodStarts`));_e(x,{get id(){return`${i}-error`},get error(){return v(e)}})}var S=t(x,2);g(S,17,()=>v(p),e=>e.year,(e,t)=>{Be(e,{get year(){return v(t)},get commitment(){return r.commitment},get unit(){return v(c)},get starts(){return m.values.starts},set starts(e){m.values.starts=e}})}),a(h);var C=t(h,2);{let e=y(()=>m.at(`text`));Ie(C,{get error(){return v(e)},get value(){return m.values.text},set value(e){m.values.text=e}})}f(e=>{d(h,`aria-describedby`,e),w(b,v(o).markHint)},[()=>m.at(`periodStarts`)?`${i}-error`:void 0]),D(e,l)},$$slots:{default:!0}}),a(l),f(e=>{w(S,e),w(T,r.commitment.text)},[()=>v(o).many(r.periods.length,v(c))]),D(e,l)},$$slots:{default:!0}}),s()}var We=S(`<div class="measure"><!></div>`);function Ge(e,t){l(t,!0);let n=y($),r=new Q({noun:ue,id:Y(t.commitment.id,t.period),start:{text:t.period.explanation??``},title:()=>t.commitment.text,parts:({text:e})=>[{label:v(n).explanation,text:e}],paths:()=>[`text`],check:({text:e})=>le(e,v(n)),async send({text:e},n){let r={commitmentId:t.commitment.id,periodStart:t.period.start,text:e.trim(),notPersonalData:n},i=(await Z(Ce,r)).periodExplain;return{saved:i.period,userErrors:i.userErrors}}});function i(e){H(v(n).published),t.onsaved(e)}var o=We(),c=j(o);{let e=y(()=>t.period.explanation?`field`:void 0),a=y(()=>t.period.explanation?t.oncancel:void 0);he(c,{get form(){return r},get focus(){return v(e)},get save(){return v(n).publish},get cancel(){return v(n).cancel},onsaved:i,get oncancel(){return v(a)},children:(e,t)=>{{let t=y(()=>r.at(`text`));Ie(e,{get error(){return v(t)},get value(){return r.values.text},set value(e){r.values.text=e}})}},$$slots:{default:!0}})}a(o),D(e,o),s()}var Ke=S(`<span class="soft"> </span>`),qe=S(`<p class="measure" lang="sv"> </p> <!>`,1),Je=S(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function Ye(i,o){l(o,!0);let d=y($),p=y(()=>Y(o.commitment.id,o.period)),m=e(!1),h=y(()=>!o.period.explanation||v(m));M(()=>{P.of(`explanation`,v(p))&&b(m,!0)});function g(e){b(m,!1),o.onexplained(o.commitment.id,e)}K(i,{children:(e,i)=>{var s=Je(),l=j(s),x=j(l);{let e=y(()=>G().periodStatus[o.period.status]);q(x,{get status(){return o.period.status},get label(){return v(e)}})}var S=t(x,2),C=n(S,!0),T=t(S,2),O=e=>{var t=Ke(),r=n(t,!0);f(e=>w(r,e),[()=>v(d).doneOf(o.period.done,o.period.required)]),D(e,t)};E(T,e=>{o.period.required>0&&e(O)}),a(l);var k=t(l,2),A=n(k,!0),M=t(k,2),N=e=>{Ge(e,{get commitment(){return o.commitment},get period(){return o.period},onsaved:g,oncancel:()=>b(m,!1)})},P=e=>{var i=qe(),a=u(i),s=n(a,!0),l=t(a,2);{let e=y(()=>J(ue,v(p)));U(l,c({variant:`secondary`,icon:`edit`},()=>v(e),{onclick:()=>b(m,!0),children:(e,t)=>{r();var n=_();f(()=>w(n,v(d).change)),D(e,n)},$$slots:{default:!0}}))}f(()=>w(s,o.period.explanation)),D(e,i)};E(M,e=>{v(h)?e(N):e(P,-1)}),a(s),f(e=>{w(C,e),w(A,o.commitment.text)},[()=>ye(o.period,o.commitment.target?.period)]),D(e,s)},$$slots:{default:!0}}),s()}var Xe=S(`<p> </p>`),Ze=S(`<p class="soft"> </p>`),Qe=S(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!> <!></section>`),$e=S(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!> <!> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),et=S(`<!> <p class="lead"> </p> <!> <!>`,1);function tt(r,i){l(i,!0);let o=y($),c=y(()=>O.code),d=N(e=>re(v(c),e)),p=y(()=>d.data?.pledge),m=y(()=>v(p)?ae(v(p)):void 0),h=y(()=>pe(v(m)?.unexplained??[])),_=e(10);M(()=>{d.reload()}),M(()=>{C.me&&P.load(C.me.id)});function x(e,t){v(p)&&d.set({pledge:se(v(p),e,t)})}function S(e,t,n){for(let n of t)x(e,n);n>0&&d.reload()}function T(e){v(p)&&d.set({pledge:oe(v(p),e.id,()=>e)})}var k=et(),R=u(k);{let e=y(()=>({href:`/lage`,text:A().coordination}));ee(R,{get title(){return v(o).title},get back(){return v(e)}})}var z=t(R,2),H=n(z,!0),U=t(z,2),G=e=>{V(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var r=Xe(),i=n(r,!0);f(e=>w(i,e),[()=>I().remembered(L(d.data.rememberedAt))]),D(e,r)},$$slots:{default:!0}})};E(U,e=>{d.data?.rememberedAt&&e(G)});var K=t(U,2),q=e=>{var r=$e(),i=u(r),s=j(i),c=n(s,!0),l=t(s,2);g(l,17,()=>v(h).many,({commitment:e,periods:t})=>e.id,(e,t)=>{let n=()=>v(t).commitment,r=()=>v(t).periods;Ue(e,{get commitment(){return n()},get periods(){return r()},onexplained:(e,t)=>S(n().id,e,t)})});var d=t(l,2);g(d,17,()=>v(h).few,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>v(t).commitment,r=()=>v(t).period;Ye(e,{get commitment(){return n()},get period(){return r()},onexplained:x})});var O=t(d,2),k=e=>{W(e,{get title(){return v(o).missingEmpty}})};E(O,e=>{v(m).unexplained.length===0&&e(k)}),a(i);var A=t(i,2),M=j(A),N=n(M,!0),P=t(M,2),F=e=>{var t=Ze(),r=n(t,!0);f(()=>w(r,v(o).readOnlySteps)),D(e,t)};E(P,e=>{C.me?.role!==`COORDINATOR`&&e(F)});var I=t(P,2);g(I,17,()=>de(v(p)),e=>e.id,(e,t)=>{{let n=y(()=>C.me?.role===`COORDINATOR`);Pe(e,{get commitment(){return v(t)},get mayEdit(){return v(n)},onsaved:T})}}),a(A);var L=t(A,2),R=e=>{var r=Qe(),i=j(r),s=n(i,!0),c=t(i,2);g(c,17,()=>v(m).explained.slice(0,v(_)),({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>v(t).commitment,r=()=>v(t).period;Ye(e,{get commitment(){return n()},get period(){return r()},onexplained:x})});var l=t(c,2);{let e=y(()=>Math.min(v(_),v(m).explained.length)),t=y(()=>v(_)<v(m).explained.length);ne(l,{get shown(){return v(e)},get total(){return v(m).explained.length},get hasMore(){return v(t)},get label(){return v(o).moreExplained},onmore:()=>b(_,v(_)+10)})}a(r),f(()=>w(s,v(o).explainedTitle)),D(e,r)};E(L,e=>{v(m).explained.length>0&&e(R)}),f(()=>{w(c,v(o).missingTitle),w(N,v(o).stepsTitle)}),D(e,r)},J=e=>{F(e,{get error(){return d.error},get onretry(){return d.reload}})},ie=e=>{{let t=y(()=>B().noPledgeTitle);W(e,{get title(){return v(t)},icon:`info`,children:(e,t)=>{var r=Xe(),i=n(r,!0);f(e=>w(i,e),[()=>B().noPledgeText]),D(e,r)},$$slots:{default:!0}})}},Y=e=>{te(e,{lines:6})};E(K,e=>{v(p)&&v(m)?e(q):d.error?e(J,1):d.data?e(ie,2):e(Y,-1)}),f(()=>w(H,v(o).lead)),D(r,k),s()}export{tt as default};