import{n as e,t}from"./Icon-CAosg9Wm.js";import{G as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,a as h,at as g,ct as _,et as v,it as y,j as b,nt as x,st as S,tt as C,v as w,y as T}from"./index-client-BJpQlTQU.js";import{b as E,d as D,f as O,o as k,p as A,u as j,x as M,y as N}from"./index-WktOVClC.js";import{t as P}from"./resource.svelte-CYYUEift.js";import{a as F,n as I,r as L,t as R}from"./form.svelte-BymzrNS3.js";import{t as z}from"./LoadFailed-C4zHfR_R.js";import{n as ee}from"./failure-DtNBPXCa.js";import{a as B,l as V,n as te}from"./format-D-wb7XoC.js";import{t as H}from"./pledge-DAhsM90i.js";import{t as U}from"./EmptyState-qPz9yXXo.js";import{t as ne}from"./fetch-DGr1Lmc0.js";import{t as W}from"./domain-Df6dhP7P.js";import{t as G}from"./Card--EnHDrxm.js";import{t as K}from"./StatusBadge-DYcMxoZ1.js";import{a as q,c as re,i as ie,n as J,o as Y,r as X,s as ae,t as oe}from"./missed-Dh_ZczP1.js";import{n as Z,t as se}from"./request-m7kG40e4.js";import{t as Q}from"./TextArea-DM22-QVI.js";import{t as ce}from"./TextInput-Xbi7HNeW.js";import{r as le}from"./period-C0-Hp9P4.js";var ue=new Z(`
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
settlesOn
public {
done
status
differs
}
}`),de=new Z(`
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
}`),$=e({title:`Perioder och leveranser`,lead:`När en period inte uppfylls ska den få en förklaring som alla kan läsa. Här skriver du den, och här markerar du vilka steg som är klara.`,missingTitle:`Behöver en förklaring`,missingEmpty:`Alla perioder som inte uppfyllts har en förklaring.`,explainedTitle:`Har en förklaring`,stepsTitle:`Leveranser i steg`,doneOf:(e,t)=>`${e} av ${t} genomförda`,explanation:`Förklaring till allmänheten`,explanationHint:`Skriv vad som hände, vad ni gör i stället och när. Nämn inga enskilda personer.`,tooShort:`Skriv en förklaring på minst 10 tecken.`,tooLong:`Förklaringen får ha högst 1000 tecken.`,publish:`Publicera förklaringen`,publishNote:`Förklaringen visas för alla direkt. En ny förklaring ersätter den gamla.`,published:`Förklaringen är publicerad.`,change:`Ändra förklaringen`,cancel:`Avbryt`,markDone:`Markera som klart`,changeStep:`Ändra`,changeStepWhat:e=>`Ändra: ${e}`,markDoneWhat:e=>`Markera som klart: ${e}`,doneOn:`Klart den`,note:`Vad som gjordes`,noteHint:`Visas för alla. Beskriv resultatet eller lägg in en länk nedan.`,link:`Länk till resultatet`,linkHint:`Börjar med https://`,save:`Spara`,stepSaved:e=>`Sparat: ${e}`,notDone:`Ta tillbaka, det är inte klart`,doneOnMissing:`Välj vilken dag steget blev klart.`,noteMissing:`Beskriv vad som gjordes, eller lägg in en länk.`,readOnlySteps:`Samordnaren markerar vilka steg som är klara.`},`period`),fe=c(`<!> <!> <!>`,1),pe=c(`<div class="step shequfn"><!></div>`);function me(e,t){g(t,!0);let r=V(new Date),c=x($),u=new R({noun:Y,id:q(t.commitmentId,t.step.key),start:{doneOn:t.step.doneOn??r,note:t.step.note??``,link:t.step.link??``},title:()=>t.step.title,parts:({doneOn:e,note:t,link:n})=>[{label:d(c).doneOn,text:e??``},{label:d(c).note,text:t},{label:d(c).link,text:n}],paths:()=>[`doneOn`,`note`,`link`],check:({doneOn:e,note:t,link:n})=>[...e?[]:[{path:`doneOn`,message:d(c).doneOnMissing}],...t.trim()||n.trim()?[]:[{path:`note`,message:d(c).noteMissing}]],async send({doneOn:e,note:n,link:r}){let i={doneOn:e,note:n.trim()||null,link:r.trim()||null},a=(await se(de,{commitmentId:t.commitmentId,key:t.step.key,input:i})).commitmentStepSave;return{saved:a.commitment,userErrors:a.userErrors}}}),m=x(()=>u.values);function h(e){E(d(c).stepSaved(t.step.title)),t.onsaved(e)}async function v(){let e=await u.saveOther({doneOn:null});e&&h(e)}var C=pe(),w=p(C);I(w,{get form(){return u},focus:`field`,get save(){return d(c).save},get cancel(){return d(c).cancel},onsaved:h,get oncancel(){return t.oncancel},more:e=>{var r=o(),l=f(r),p=e=>{O(e,{variant:`danger`,get busy(){return u.isBusy},onclick:v,children:(e,t)=>{S();var r=i();n(()=>b(r,d(c).notDone)),a(e,r)},$$slots:{default:!0}})};s(l,e=>{t.step.doneOn&&e(p)}),a(e,r)},children:(e,t)=>{var n=fe(),i=f(n),o=()=>d(m).doneOn??``,s=e=>d(m).doneOn=e;{let e=x(()=>u.at(`doneOn`));ce(i,{get label(){return d(c).doneOn},type:`date`,get value(){return o()},set value(e){s(e)},get max(){return r},get error(){return d(e)}})}var p=l(i,2);{let e=x(()=>u.at(`note`));Q(p,{get label(){return d(c).note},get hint(){return d(c).noteHint},limit:500,get error(){return d(e)},optional:!0,get value(){return d(m).note},set value(e){d(m).note=e}})}var h=l(p,2);{let e=x(()=>u.at(`link`));ce(h,{get label(){return d(c).link},get hint(){return d(c).linkHint},type:`url`,get error(){return d(e)},inputmode:`url`,optional:!0,get value(){return d(m).link},set value(e){d(m).link=e}})}a(e,n)},$$slots:{more:!0,default:!0}}),_(C),a(e,C),y()}var he=c(`<p lang="sv"> </p>`),ge=c(`<p class="small"> </p>`),_e=c(`<li><span class="icon s1f8as5x"><!></span> <div class="text s1f8as5x"><p lang="sv"><strong> </strong></p> <p class="soft"> </p> <!> <!> <!></div> <!></li>`);function ve(e,o){g(o,!0);let c=x($),u=x(()=>q(o.commitmentId,o.step.key)),f=C(!1);r(()=>{o.mayEdit&&F.of(`step`,d(u))&&v(f,!0)});function E(e){v(f,!1),o.onsaved(e)}var D=_e(),k=p(D),A=p(k);{let e=x(()=>o.step.doneOn?`check`:`circle`);t(A,{get name(){return d(e)},size:`s`})}_(k);var j=l(k,2),M=p(j),N=p(M),P=m(N,!0);_(M);var I=l(M,2),R=m(I,!0),z=l(I,2),ee=e=>{var t=he(),r=m(t,!0);n(()=>b(r,o.step.note)),a(e,t)};s(z,e=>{o.step.note&&e(ee)});var V=l(z,2),te=e=>{var t=ge(),r=m(t,!0);n(()=>b(r,o.step.link)),a(e,t)};s(V,e=>{o.step.link&&e(te)});var U=l(V,2),ne=e=>{me(e,{get commitmentId(){return o.commitmentId},get step(){return o.step},onsaved:E,oncancel:()=>v(f,!1)})};s(U,e=>{d(f)&&e(ne)}),_(j);var W=l(j,2),G=e=>{{let t=x(()=>o.step.doneOn?d(c).changeStepWhat(o.step.title):d(c).markDoneWhat(o.step.title)),r=x(()=>L(Y,d(u)));O(e,h({variant:`secondary`,get"aria-label"(){return d(t)}},()=>d(r),{onclick:()=>v(f,!0),children:(e,t)=>{S();var r=i();n(()=>b(r,o.step.doneOn?d(c).changeStep:d(c).markDone)),a(e,r)},$$slots:{default:!0}}))}};s(W,e=>{o.mayEdit&&!d(f)&&e(G)}),_(D),n(e=>{w(D,1,T(o.step.doneOn?`tone-good`:`tone-still`),`s1f8as5x`),b(P,o.step.title),b(R,e)},[()=>o.step.doneOn?H().stepDone(B(o.step.doneOn)):H().stepNotDone]),a(e,D),y()}var ye=c(`<div class="stack"><!> <h3 lang="sv"> </h3> <ol class="plain-list"></ol></div>`);function be(e,t){g(t,!0);let r=x(()=>t.commitment.current.status);G(e,{children:(e,i)=>{var o=ye(),s=p(o);{let e=x(()=>W().periodStatus[d(r)]);K(s,{get status(){return d(r)},get label(){return d(e)}})}var c=l(s,2),f=m(c,!0),h=l(c,2);u(h,21,()=>t.commitment.steps,e=>e.key,(e,n)=>{ve(e,{get commitmentId(){return t.commitment.id},get step(){return d(n)},get mayEdit(){return t.mayEdit},get onsaved(){return t.onsaved}})}),_(h),_(o),n(()=>b(f,t.commitment.text)),a(e,o)},$$slots:{default:!0}}),y()}var xe=c(`<!> <p class="small soft"> </p>`,1),Se=c(`<div class="measure"><!></div>`);function Ce(e,t){g(t,!0);let r=1e3,i=x($),o=new R({noun:X,id:J(t.commitment.id,t.period),start:{text:t.period.explanation??``},title:()=>t.commitment.text,parts:({text:e})=>[{label:d(i).explanation,text:e}],paths:()=>[`text`],check({text:e}){let t=[...e.trim()].length;return t<10?[{path:`text`,message:d(i).tooShort}]:t>r?[{path:`text`,message:d(i).tooLong}]:[]},async send({text:e}){let n={commitmentId:t.commitment.id,periodStart:t.period.start,text:e.trim()},r=(await se(ue,n)).periodExplain;return{saved:r.period,userErrors:r.userErrors}}});function s(e){E(d(i).published),t.onsaved(e)}var c=Se(),u=p(c);{let e=x(()=>t.period.explanation?`field`:void 0),c=x(()=>t.period.explanation?t.oncancel:void 0);I(u,{get form(){return o},get focus(){return d(e)},get save(){return d(i).publish},get cancel(){return d(i).cancel},onsaved:s,get oncancel(){return d(c)},children:(e,t)=>{var s=xe(),c=f(s);{let e=x(()=>o.at(`text`));Q(c,{get label(){return d(i).explanation},get hint(){return d(i).explanationHint},limit:r,get error(){return d(e)},get value(){return o.values.text},set value(e){o.values.text=e}})}var u=l(c,2),p=m(u,!0);n(()=>b(p,d(i).publishNote)),a(e,s)},$$slots:{default:!0}})}_(c),a(e,c),y()}var we=c(`<span class="soft"> </span>`),Te=c(`<p class="measure" lang="sv"> </p> <!>`,1),Ee=c(`<div class="stack"><div class="row"><!> <strong> </strong> <!></div> <h3 lang="sv"> </h3> <!></div>`);function De(e,t){g(t,!0);let o=x($),c=x(()=>J(t.commitment.id,t.period)),u=C(!1),w=x(()=>!t.period.explanation||d(u));r(()=>{F.of(`explanation`,d(c))&&v(u,!0)});function T(e){v(u,!1),t.onexplained(t.commitment.id,e)}G(e,{children:(e,r)=>{var g=Ee(),y=p(g),C=p(y);{let e=x(()=>W().periodStatus[t.period.status]);K(C,{get status(){return t.period.status},get label(){return d(e)}})}var E=l(C,2),D=m(E,!0),k=l(E,2),A=e=>{var r=we(),i=m(r,!0);n(e=>b(i,e),[()=>d(o).doneOf(t.period.done,t.period.required)]),a(e,r)};s(k,e=>{t.period.required>0&&e(A)}),_(y);var j=l(y,2),M=m(j,!0),N=l(j,2),P=e=>{Ce(e,{get commitment(){return t.commitment},get period(){return t.period},onsaved:T,oncancel:()=>v(u,!1)})},F=e=>{var r=Te(),s=f(r),p=m(s,!0),g=l(s,2);{let e=x(()=>L(X,d(c)));O(g,h({variant:`secondary`,icon:`edit`},()=>d(e),{onclick:()=>v(u,!0),children:(e,t)=>{S();var r=i();n(()=>b(r,d(o).change)),a(e,r)},$$slots:{default:!0}}))}n(()=>b(p,t.period.explanation)),a(e,r)};s(N,e=>{d(w)?e(P):e(F,-1)}),_(g),n(e=>{b(D,e),b(M,t.commitment.text)},[()=>le(t.period,t.commitment.target?.period)]),a(e,g)},$$slots:{default:!0}}),y()}var Oe=c(`<p> </p>`),ke=c(`<p class="soft"> </p>`),Ae=c(`<section aria-labelledby="explained" class="scgg6tz"><h2 id="explained"> </h2> <!></section>`),je=c(`<section aria-labelledby="missing" class="scgg6tz"><h2 id="missing"> </h2> <!></section> <section aria-labelledby="steps" class="scgg6tz"><h2 id="steps"> </h2> <!> <!></section> <!>`,1),Me=c(`<!> <p class="lead"> </p> <!> <!>`,1);function Ne(e,t){g(t,!0);let i=x($),o=x(()=>D.code),c=P(e=>ne(d(o),e)),h=x(()=>c.data?.pledge),v=x(()=>d(h)?ie(d(h)):void 0);r(()=>{c.reload()}),r(()=>{N.me&&F.load(N.me.id)});function S(e,t){d(h)&&c.set({pledge:re(d(h),e,t)})}function C(e){d(h)&&c.set({pledge:ae(d(h),e.id,()=>e)})}var w=Me(),T=f(w);{let e=x(()=>({href:`/lage`,text:M().coordination}));k(T,{get title(){return d(i).title},get back(){return d(e)}})}var E=l(T,2),O=m(E,!0),I=l(E,2),L=e=>{A(e,{tone:`wait`,icon:`offline`,children:(e,t)=>{var r=Oe(),i=m(r,!0);n(e=>b(i,e),[()=>ee().remembered(te(c.data.rememberedAt))]),a(e,r)},$$slots:{default:!0}})};s(I,e=>{c.data?.rememberedAt&&e(L)});var R=l(I,2),B=e=>{var t=je(),r=f(t),o=p(r),c=m(o,!0),g=l(o,2);u(g,17,()=>d(v).unexplained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>d(t).commitment,r=()=>d(t).period;De(e,{get commitment(){return n()},get period(){return r()},onexplained:S})},e=>{U(e,{get title(){return d(i).missingEmpty}})}),_(r);var y=l(r,2),w=p(y),T=m(w,!0),E=l(w,2),D=e=>{var t=ke(),r=m(t,!0);n(()=>b(r,d(i).readOnlySteps)),a(e,t)};s(E,e=>{N.me?.role!==`COORDINATOR`&&e(D)});var O=l(E,2);u(O,17,()=>oe(d(h)),e=>e.id,(e,t)=>{{let n=x(()=>N.me?.role===`COORDINATOR`);be(e,{get commitment(){return d(t)},get mayEdit(){return d(n)},onsaved:C})}}),_(y);var k=l(y,2),A=e=>{var t=Ae(),r=p(t),o=m(r,!0),s=l(r,2);u(s,17,()=>d(v).explained,({commitment:e,period:t})=>e.id+t.start,(e,t)=>{let n=()=>d(t).commitment,r=()=>d(t).period;De(e,{get commitment(){return n()},get period(){return r()},onexplained:S})}),_(t),n(()=>b(o,d(i).explainedTitle)),a(e,t)};s(k,e=>{d(v).explained.length>0&&e(A)}),n(()=>{b(c,d(i).missingTitle),b(T,d(i).stepsTitle)}),a(e,t)},V=e=>{z(e,{get error(){return c.error},get onretry(){return c.reload}})},W=e=>{{let t=x(()=>H().noPledgeTitle);U(e,{get title(){return d(t)},icon:`info`,children:(e,t)=>{var r=Oe(),i=m(r,!0);n(e=>b(i,e),[()=>H().noPledgeText]),a(e,r)},$$slots:{default:!0}})}},G=e=>{j(e,{lines:6})};s(R,e=>{d(h)&&d(v)?e(B):c.error?e(V,1):c.data?e(W,2):e(G,-1)}),n(()=>b(O,d(i).lead)),a(e,w),y()}export{Ne as default};