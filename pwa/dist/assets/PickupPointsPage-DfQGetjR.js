import{n as e}from"./Icon-CAosg9Wm.js";import{D as t,G as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,a as h,at as g,ct as _,et as v,it as y,j as b,nt as x,st as S,t as C,tt as w}from"./index-client-BJpQlTQU.js";import{b as T,d as E,f as D,o as O,p as k,u as A,x as ee,y as j}from"./index-WktOVClC.js";import{n as M,t as N}from"./request-m7kG40e4.js";import{n as P,t as te}from"./ListPager-CyYgxhlG.js";import{t as ne}from"./Begun-BsnZ-dSd.js";import{n as F,r as I,t as L}from"./form.svelte-BymzrNS3.js";import{t as re}from"./LoadFailed-C4zHfR_R.js";import{t as ie}from"./Checkbox-x37xIJTM.js";import{t as ae}from"./EmptyState-qPz9yXXo.js";import{t as R}from"./Card--EnHDrxm.js";import{t as z}from"./TextInput-Xbi7HNeW.js";import{t as B}from"./position-DnDzNUor.js";import{t as V}from"./by-id-CrjKcONs.js";import{a as H}from"./format-D-wb7XoC.js";import{t as U}from"./call.svelte-DEKURk8r.js";import{i as oe}from"./user-errors-XGZLLoJh.js";import{t as W}from"./Badge-BNKHlxzT.js";var se=new M(`
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
}`),G=new M(`
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
}`),K=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`,coordinates:`Koordinater`,coordinatesHint:`Latitud och longitud, till exempel 65,676 21,003. Då kan telefonen visa det närmaste stället först.`,coordinatesWrong:`Skriv latitud och longitud i grader, till exempel 65,676 21,003.`,here:`Ta platsen där jag är nu`,hereLooking:`Söker position …`,hereFailed:`Det gick inte att hitta positionen. Skriv koordinaterna i stället.`,hereFound:e=>`Hittad, på ${e} meter när`},`pickup-point`),ce=c(`<div class="row"><!> <p class="small" role="status"> </p></div>`);function le(e,t){g(t,!0);let r=x(K),o=w(void 0),s,c=x(()=>d(o)?.state===`asking`||d(o)?.state===`measuring`);function u(e){return e?e.state===`asking`||e.state===`measuring`?d(r).hereLooking:e.state===`failed`?d(r).hereFailed:d(r).hereFound(e.fix.accuracy):``}function f(){s?.stop(),s=B({geolocation:navigator.geolocation,onchange:e=>{v(o,e),(e.state===`done`||e.state===`poor`)&&t.onfound(e.fix)}})}C(()=>s?.stop());var h=ce(),T=p(h);D(T,{variant:`secondary`,icon:`place`,get busy(){return d(c)},onclick:f,children:(e,t)=>{S();var o=i();n(()=>b(o,d(r).here)),a(e,o)},$$slots:{default:!0}});var E=l(T,2),O=m(E,!0);_(h),n(e=>b(O,e),[()=>u(d(o))]),a(e,h),y()}function ue(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,coordinates:``,position:null}}function q(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,coordinates:e.position?X(e.position):``,position:e.position}}function J(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:fe(t),active:t.isActive}}var Y=[`name`,`operator`,`address`,`position`];function de({name:e,coordinates:t}){let n=[];return e.trim()||n.push({path:`name`,rule:`nameMissing`}),t.trim()&&!Z(t)&&n.push({path:`position`,rule:`coordinatesWrong`}),n}function X({lat:e,lon:t}){return`${e.toFixed(3)}, ${t.toFixed(3)}`}function fe({coordinates:e,position:t}){return t&&X(t)===e.trim()?t:Z(e)??null}function Z(e){let t=/^\s*(\d{2}(?:[.,]\d+)?)\s*[°N]*\s*[,;\s]\s*(\d{2}(?:[.,]\d+)?)\s*[°EÖ]*\s*$/u.exec(e);if(!t)return;let[n,r]=[t[1],t[2]].map(e=>Number(e?.replace(`,`,`.`)));if(!(n===void 0||r===void 0||n<55||n>70||r<10||r>25))return{lat:n,lon:r,method:`MANUAL`}}function pe(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}var Q=`pickup-point`;function me(e,t){return new L({noun:Q,id:t.id,start:t,title:({name:e})=>e,parts:he,paths:()=>Y,check:e=>de(e).map(({path:e,rule:t})=>({path:e,message:K()[t]})),send:t=>$(e,t),async latest({id:t}){let n=await V(t,async t=>(await N(se,{area:e,includeInactive:!0,first:100,after:t})).pickupPoints);return n&&{values:q(n),saved:n}}})}async function $(e,t){let{id:n,revision:r}=t,{pickupPointSave:i}=await N(G,{id:n,revision:r,input:J(e,t)});return{saved:i.pickupPoint,userErrors:i.userErrors}}function he(e){let t=K();return[{label:t.name,text:e.name},{label:t.operator,text:e.operator},{label:t.address,text:e.address},{label:t.coordinates,text:e.coordinates},{label:t.isActive,text:e.isActive?t.active:t.inactive}]}var ge=c(`<!> <!> <!> <!> <!> <!>`,1);function _e(e,t){g(t,!0);let n=x(K),r=me(t.area,t.draft),i=x(()=>r.values);function o(e){T(d(n).saved(e.name)),t.onsaved(e)}R(e,{children:(e,s)=>{F(e,{get form(){return r},focus:`field`,get save(){return d(n).save},get cancel(){return d(n).cancel},onsaved:o,get oncancel(){return t.oncancel},children:(e,t)=>{var o=ge(),s=f(o);{let e=x(()=>r.at(`name`));z(s,{get label(){return d(n).name},get error(){return d(e)},autocomplete:`off`,get value(){return d(i).name},set value(e){d(i).name=e}})}var c=l(s,2);{let e=x(()=>r.at(`operator`));z(c,{get label(){return d(n).operator},get hint(){return d(n).operatorHint},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).operator},set value(e){d(i).operator=e}})}var u=l(c,2);{let e=x(()=>r.at(`address`));z(u,{get label(){return d(n).address},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).address},set value(e){d(i).address=e}})}var p=l(u,2);{let e=x(()=>r.at(`position`));z(p,{get label(){return d(n).coordinates},get hint(){return d(n).coordinatesHint},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).coordinates},set value(e){d(i).coordinates=e}})}var m=l(p,2);le(m,{onfound:e=>d(i).coordinates=X(e)});var h=l(m,2);ie(h,{get label(){return d(n).isActive},get hint(){return d(n).isActiveHint},get checked(){return d(i).isActive},set checked(e){d(i).isActive=e}}),a(e,o)},$$slots:{default:!0}})},$$slots:{default:!0}}),y()}var ve=c(`<p> </p>`),ye=c(`<div class="row"><!> <!></div>`),be=c(`<article class="point s1u9p2by"><!> <!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function xe(e,t){g(t,!0);let r=x(K),o=new U;async function c(e,n){let i=(await o.ask(()=>$(t.area,{...q(e),isActive:n})))?.saved;if(!i)return;let a=n?d(r).saved(i.name):d(r).deactivated(i.name);t.onsaved(i),T(a,()=>void c(i,!n))}R(e,{tight:!0,children:(e,u)=>{var f=be(),g=p(f),v=e=>{k(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var i=ve(),o=m(i,!0);n(()=>b(o,d(r).conflict)),a(e,i)},$$slots:{default:!0}})};s(g,e=>{o.hadConflict&&e(v)});var y=l(g,2);{let e=x(()=>o.userErrors.map(({message:e})=>e));oe(y,{get error(){return o.error},get messages(){return d(e)}})}var C=l(y,2),w=p(C),T=m(w,!0),E=l(w,2),O=m(E,!0),A=l(E,2),ee=m(A,!0),j=l(A,2),M=p(j);{let e=x(()=>t.point.active?`good`:`still`),n=x(()=>t.point.active?`check`:`pause`),i=x(()=>t.point.active?d(r).active:d(r).inactive);W(M,{get tone(){return d(e)},get icon(){return d(n)},get label(){return d(i)}})}_(j),_(C);var N=l(C,2),P=e=>{var s=ye(),u=p(s);{let e=x(()=>d(r).editWhat(t.point.name)),o=x(()=>I(Q,t.point.id));D(u,h({variant:`secondary`,icon:`edit`,get"aria-label"(){return d(e)}},()=>d(o),{get onclick(){return t.onedit},children:(e,t)=>{S();var o=i();n(()=>b(o,d(r).edit)),a(e,o)},$$slots:{default:!0}}))}var f=l(u,2);D(f,{variant:`quiet`,get busy(){return o.isBusy},onclick:()=>c(t.point,!t.point.active),children:(e,o)=>{S();var s=i();n(()=>b(s,t.point.active?d(r).deactivate:d(r).reactivate)),a(e,s)},$$slots:{default:!0}}),_(s),a(e,s)};s(N,e=>{t.mayEdit&&e(P)}),_(f),n((e,n)=>{b(T,t.point.name),b(O,e),b(ee,n)},[()=>[t.point.operator,t.point.address].filter(Boolean).join(` · `),()=>t.point.lastVisitOn?d(r).lastVisit(H(t.point.lastVisitOn)):d(r).neverVisited]),a(e,f)},$$slots:{default:!0}}),y()}var Se=c(`<li><!></li>`),Ce=c(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),we=c(`<p> </p>`),Te=c(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!> <!>`,1);function Ee(e,c){g(c,!0);let C=x(K),T=x(()=>E.code),k=x(()=>j.me?.role===`COORDINATOR`),M=w(!1),F=w(void 0),L=P(async(e,t)=>{let n={area:d(T),includeInactive:d(M),first:50,after:e};return(await N(se,n,{signal:t})).pickupPoints});r(()=>{L.reload()});let R=x(()=>L.data?.nodes.some(({id:e})=>e===d(F)?.id)??!1);function z(e){v(F,void 0);let t=L.data;t&&L.put(pe(t.nodes,e,d(M)))}function B(){v(F,void 0),L.reload()}var V=Te(),H=f(V);{let e=x(()=>({href:`/lage`,text:ee().coordination}));O(H,{get title(){return d(C).title},get back(){return d(e)}})}var U=l(H,2),oe=m(U,!0),W=l(U,2),G=p(W),ce=e=>{{let t=x(()=>I(Q,`new`));D(e,h({main:!0,icon:`plus`},()=>d(t),{onclick:()=>v(F,ue(crypto.randomUUID())),children:(e,t)=>{S();var r=i();n(()=>b(r,d(C).add)),a(e,r)},$$slots:{default:!0}}))}};s(G,e=>{d(k)&&!d(F)&&e(ce)});var le=l(G,2);ie(le,{get label(){return d(C).showInactive},get checked(){return d(M)},set checked(e){v(M,e,!0)}}),_(W);var J=l(W,2);{let e=x(()=>d(F)?.id);ne(J,{get noun(){return Q},get openId(){return d(e)},onopen:({start:e})=>v(F,e)})}var Y=l(J,2),de=e=>{var n=o(),r=f(n);t(r,()=>d(F).id,e=>{_e(e,{get area(){return d(T)},get draft(){return d(F)},onsaved:z,oncancel:B})}),a(e,n)};s(Y,e=>{d(F)&&!d(R)&&e(de)});var X=l(Y,2),fe=e=>{re(e,{get error(){return L.error},get onretry(){return L.reload}})};s(X,e=>{L.error&&e(fe)});var Z=l(X,2),me=e=>{var t=o(),r=f(t),i=e=>{var t=Ce(),n=f(t);u(n,21,()=>L.data.nodes,e=>e.id,(e,t)=>{var n=Se(),r=p(n),i=e=>{_e(e,{get area(){return d(T)},get draft(){return d(F)},onsaved:z,oncancel:B})},o=e=>{xe(e,{get area(){return d(T)},get point(){return d(t)},get mayEdit(){return d(k)},onedit:()=>v(F,q(d(t))),onsaved:z})};s(r,e=>{d(F)?.id===d(t).id?e(i):e(o,-1)}),_(n),a(e,n)}),_(n);var r=l(n,2);te(r,{get list(){return L},get label(){return d(C).more}}),a(e,t)},c=e=>{ae(e,{get title(){return d(C).emptyTitle},icon:`box`,children:(e,t)=>{var r=we(),i=m(r,!0);n(()=>b(i,d(C).emptyText)),a(e,r)},$$slots:{default:!0}})};s(r,e=>{L.data.nodes.length>0?e(i):d(F)||e(c,1)}),a(e,t)},$=e=>{A(e,{lines:5})};s(Z,e=>{L.data?e(me):L.error||e($,1)}),n(()=>b(oe,d(C).lead)),a(e,V),y()}export{Ee as default};