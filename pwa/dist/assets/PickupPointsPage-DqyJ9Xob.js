import{t as e}from"./language.svelte-N2hC9X99.js";import{D as t,G as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,a as h,at as g,ct as _,et as v,it as y,j as b,nt as x,st as S,t as C,tt as w}from"./index-client-BJpQlTQU.js";import{_ as T,c as E,d as D,l as O,o as k,u as A,v as j,y as M}from"./index-DQmKS5nu.js";import{n as N,t as P}from"./request-m7kG40e4.js";import{n as ee,t as te}from"./ListPager-oh7HGiYg.js";import{t as ne}from"./Begun-DICk4wr0.js";import{n as F,r as re,t as I}from"./form.svelte-xwg13Kwe.js";import{t as ie}from"./LoadFailed-C1eRcPiJ.js";import{t as ae}from"./Checkbox-CgZ-dDWr.js";import{t as oe}from"./EmptyState-CdreXMr4.js";import{t as L}from"./Card-LOYFkDye.js";import{t as R}from"./TextInput-D5gPSG6H.js";import{t as z}from"./position-DnDzNUor.js";import{t as B}from"./by-id-CrjKcONs.js";import{a as V}from"./format-0QLHR1Ho.js";import{t as H}from"./call.svelte-C_leQG9s.js";import{i as se}from"./user-errors-BVq2QOtf.js";import{t as U}from"./Badge-Bu5K9w2H.js";var ce=new N(`
query PickupPoints($area: ID!, $includeInactive: Boolean, $first: Int, $after: String) {
pickupPoints(
area: $area
includeInactive: $includeInactive
first: $first
after: $after
) {
totalCount
nodes {
...PickupPoint
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment PickupPoint on PickupPoint {
id
area
name
operator
address
position {
lat
lon
accuracy
method
}
active
lastVisitOn
revision
}`),W=new N(`
mutation SavePickupPoint($id: ID!, $revision: Int, $input: PickupPointInput!) {
pickupPointSave(id: $id, revision: $revision, input: $input) {
pickupPoint {
...PickupPoint
}
userErrors {
field
code
message
}
}
}
fragment PickupPoint on PickupPoint {
id
area
name
operator
address
position {
lat
lon
accuracy
method
}
active
lastVisitOn
revision
}`),G=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`,coordinates:`Koordinater`,coordinatesHint:`Latitud och longitud, till exempel 65,676 21,003. Då kan telefonen visa det närmaste stället först.`,coordinatesWrong:`Skriv latitud och longitud i grader, till exempel 65,676 21,003.`,here:`Ta platsen där jag är nu`,hereLooking:`Söker position …`,hereFailed:`Det gick inte att hitta positionen. Skriv koordinaterna i stället.`,hereFound:e=>`Hittad, på ${e} meter när`},`pickup-point`),K=c(`<div class="row"><!> <p class="small" role="status"> </p></div>`);function le(e,t){g(t,!0);let r=x(G),o=w(void 0),s,c=x(()=>d(o)?.state===`asking`||d(o)?.state===`measuring`);function u(e){return e?e.state===`asking`||e.state===`measuring`?d(r).hereLooking:e.state===`failed`?d(r).hereFailed:d(r).hereFound(e.fix.accuracy):``}function f(){s?.stop(),s=z({geolocation:navigator.geolocation,onchange:e=>{v(o,e),(e.state===`done`||e.state===`poor`)&&t.onfound(e.fix)}})}C(()=>s?.stop());var h=K(),T=p(h);A(T,{variant:`secondary`,icon:`place`,get busy(){return d(c)},onclick:f,children:(e,t)=>{S();var o=i();n(()=>b(o,d(r).here)),a(e,o)},$$slots:{default:!0}});var E=l(T,2),D=m(E,!0);_(h),n(e=>b(D,e),[()=>u(d(o))]),a(e,h),y()}function ue(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,coordinates:``,position:null}}function q(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,coordinates:e.position?X(e.position):``,position:e.position}}function J(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:fe(t),active:t.isActive}}var Y=[`name`,`operator`,`address`,`position`];function de({name:e,coordinates:t}){let n=[];return e.trim()||n.push({path:`name`,rule:`nameMissing`}),t.trim()&&!Z(t)&&n.push({path:`position`,rule:`coordinatesWrong`}),n}function X({lat:e,lon:t}){return`${e.toFixed(3)}, ${t.toFixed(3)}`}function fe({coordinates:e,position:t}){return t&&X(t)===e.trim()?t:Z(e)??null}function Z(e){let t=/^\s*(\d{2}(?:[.,]\d+)?)\s*[°N]*\s*[,;\s]\s*(\d{2}(?:[.,]\d+)?)\s*[°EÖ]*\s*$/u.exec(e);if(!t)return;let[n,r]=[t[1],t[2]].map(e=>Number(e?.replace(`,`,`.`)));if(!(n===void 0||r===void 0||n<55||n>70||r<10||r>25))return{lat:n,lon:r,method:`MANUAL`}}function pe(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}var Q=`pickup-point`;function me(e,t){return new I({noun:Q,id:t.id,start:t,title:({name:e})=>e,parts:he,paths:()=>Y,check:e=>de(e).map(({path:e,rule:t})=>({path:e,message:G()[t]})),send:t=>$(e,t),async latest({id:t}){let n=await B(t,async t=>(await P(ce,{area:e,includeInactive:!0,first:100,after:t})).pickupPoints);return n&&{values:q(n),saved:n}}})}async function $(e,t){let{id:n,revision:r}=t,{pickupPointSave:i}=await P(W,{id:n,revision:r,input:J(e,t)});return{saved:i.pickupPoint,userErrors:i.userErrors}}function he(e){let t=G();return[{label:t.name,text:e.name},{label:t.operator,text:e.operator},{label:t.address,text:e.address},{label:t.coordinates,text:e.coordinates},{label:t.isActive,text:e.isActive?t.active:t.inactive}]}var ge=c(`<!> <!> <!> <!> <!> <!>`,1);function _e(e,t){g(t,!0);let n=x(G),r=me(t.area,t.draft),i=x(()=>r.values);function o(e){j(d(n).saved(e.name)),t.onsaved(e)}L(e,{children:(e,s)=>{F(e,{get form(){return r},focus:`field`,get save(){return d(n).save},get cancel(){return d(n).cancel},onsaved:o,get oncancel(){return t.oncancel},children:(e,t)=>{var o=ge(),s=f(o);{let e=x(()=>r.at(`name`));R(s,{get label(){return d(n).name},get error(){return d(e)},autocomplete:`off`,get value(){return d(i).name},set value(e){d(i).name=e}})}var c=l(s,2);{let e=x(()=>r.at(`operator`));R(c,{get label(){return d(n).operator},get hint(){return d(n).operatorHint},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).operator},set value(e){d(i).operator=e}})}var u=l(c,2);{let e=x(()=>r.at(`address`));R(u,{get label(){return d(n).address},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).address},set value(e){d(i).address=e}})}var p=l(u,2);{let e=x(()=>r.at(`position`));R(p,{get label(){return d(n).coordinates},get hint(){return d(n).coordinatesHint},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).coordinates},set value(e){d(i).coordinates=e}})}var m=l(p,2);le(m,{onfound:e=>d(i).coordinates=X(e)});var h=l(m,2);ae(h,{get label(){return d(n).isActive},get hint(){return d(n).isActiveHint},get checked(){return d(i).isActive},set checked(e){d(i).isActive=e}}),a(e,o)},$$slots:{default:!0}})},$$slots:{default:!0}}),y()}var ve=c(`<p> </p>`),ye=c(`<div class="row"><!> <!></div>`),be=c(`<article class="point s1u9p2by"><!> <!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function xe(e,t){g(t,!0);let r=x(G),o=new H;async function c(e,n){let i=(await o.ask(()=>$(t.area,{...q(e),isActive:n})))?.saved;if(!i)return;let a=n?d(r).saved(i.name):d(r).deactivated(i.name);t.onsaved(i),j(a,()=>void c(i,!n))}L(e,{tight:!0,children:(e,u)=>{var f=be(),g=p(f),v=e=>{D(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var i=ve(),o=m(i,!0);n(()=>b(o,d(r).conflict)),a(e,i)},$$slots:{default:!0}})};s(g,e=>{o.hadConflict&&e(v)});var y=l(g,2);{let e=x(()=>o.userErrors.map(({message:e})=>e));se(y,{get error(){return o.error},get messages(){return d(e)}})}var C=l(y,2),w=p(C),T=m(w,!0),E=l(w,2),O=m(E,!0),k=l(E,2),j=m(k,!0),M=l(k,2),N=p(M);{let e=x(()=>t.point.active?`good`:`still`),n=x(()=>t.point.active?`check`:`pause`),i=x(()=>t.point.active?d(r).active:d(r).inactive);U(N,{get tone(){return d(e)},get icon(){return d(n)},get label(){return d(i)}})}_(M),_(C);var P=l(C,2),ee=e=>{var s=ye(),u=p(s);{let e=x(()=>d(r).editWhat(t.point.name)),o=x(()=>re(Q,t.point.id));A(u,h({variant:`secondary`,icon:`edit`,get"aria-label"(){return d(e)}},()=>d(o),{get onclick(){return t.onedit},children:(e,t)=>{S();var o=i();n(()=>b(o,d(r).edit)),a(e,o)},$$slots:{default:!0}}))}var f=l(u,2);A(f,{variant:`quiet`,get busy(){return o.isBusy},onclick:()=>c(t.point,!t.point.active),children:(e,o)=>{S();var s=i();n(()=>b(s,t.point.active?d(r).deactivate:d(r).reactivate)),a(e,s)},$$slots:{default:!0}}),_(s),a(e,s)};s(P,e=>{t.mayEdit&&e(ee)}),_(f),n((e,n)=>{b(T,t.point.name),b(O,e),b(j,n)},[()=>[t.point.operator,t.point.address].filter(Boolean).join(` · `),()=>t.point.lastVisitOn?d(r).lastVisit(V(t.point.lastVisitOn)):d(r).neverVisited]),a(e,f)},$$slots:{default:!0}}),y()}var Se=c(`<li><!></li>`),Ce=c(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),we=c(`<p> </p>`),Te=c(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!> <!>`,1);function Ee(e,c){g(c,!0);let C=x(G),D=x(()=>O.code),j=x(()=>T.me?.role===`COORDINATOR`),N=w(!1),F=w(void 0),I=ee(async(e,t)=>{let n={area:d(D),includeInactive:d(N),first:50,after:e};return(await P(ce,n,{signal:t})).pickupPoints});r(()=>{I.reload()});let L=x(()=>I.data?.nodes.some(({id:e})=>e===d(F)?.id)??!1);function R(e){v(F,void 0);let t=I.data;t&&I.put(pe(t.nodes,e,d(N)))}function z(){v(F,void 0),I.reload()}var B=Te(),V=f(B);{let e=x(()=>({href:`/lage`,text:M().coordination}));k(V,{get title(){return d(C).title},get back(){return d(e)}})}var H=l(V,2),se=m(H,!0),U=l(H,2),W=p(U),K=e=>{{let t=x(()=>re(Q,`new`));A(e,h({main:!0,icon:`plus`},()=>d(t),{onclick:()=>v(F,ue(crypto.randomUUID())),children:(e,t)=>{S();var r=i();n(()=>b(r,d(C).add)),a(e,r)},$$slots:{default:!0}}))}};s(W,e=>{d(j)&&!d(F)&&e(K)});var le=l(W,2);ae(le,{get label(){return d(C).showInactive},get checked(){return d(N)},set checked(e){v(N,e,!0)}}),_(U);var J=l(U,2);{let e=x(()=>d(F)?.id);ne(J,{get noun(){return Q},get openId(){return d(e)},onopen:({start:e})=>v(F,e)})}var Y=l(J,2),de=e=>{var n=o(),r=f(n);t(r,()=>d(F).id,e=>{_e(e,{get area(){return d(D)},get draft(){return d(F)},onsaved:R,oncancel:z})}),a(e,n)};s(Y,e=>{d(F)&&!d(L)&&e(de)});var X=l(Y,2),fe=e=>{ie(e,{get error(){return I.error},get onretry(){return I.reload}})};s(X,e=>{I.error&&e(fe)});var Z=l(X,2),me=e=>{var t=o(),r=f(t),i=e=>{var t=Ce(),n=f(t);u(n,21,()=>I.data.nodes,e=>e.id,(e,t)=>{var n=Se(),r=p(n),i=e=>{_e(e,{get area(){return d(D)},get draft(){return d(F)},onsaved:R,oncancel:z})},o=e=>{xe(e,{get area(){return d(D)},get point(){return d(t)},get mayEdit(){return d(j)},onedit:()=>v(F,q(d(t))),onsaved:R})};s(r,e=>{d(F)?.id===d(t).id?e(i):e(o,-1)}),_(n),a(e,n)}),_(n);var r=l(n,2);te(r,{get list(){return I},get label(){return d(C).more}}),a(e,t)},c=e=>{oe(e,{get title(){return d(C).emptyTitle},icon:`box`,children:(e,t)=>{var r=we(),i=m(r,!0);n(()=>b(i,d(C).emptyText)),a(e,r)},$$slots:{default:!0}})};s(r,e=>{I.data.nodes.length>0?e(i):d(F)||e(c,1)}),a(e,t)},$=e=>{E(e,{lines:5})};s(Z,e=>{I.data?e(me):I.error||e($,1)}),n(()=>b(se,d(C).lead)),a(e,B),y()}export{Ee as default};