import{A as e,At as t,Dt as n,Et as r,It as i,Lt as a,Nt as o,P as s,Pt as c,Tt as l,bt as u,ct as d,d as f,et as p,ft as m,gt as h,jt as g,kt as _,lt as v,n as y,nt as b,ot as x,rt as S,st as C,t as w,u as T,wt as E,xt as D}from"./base-DTCHONYi.js";import{n as O,t as k}from"./request-CjdWyXIk.js";import{n as A,t as ee}from"./ListPager-BlmpTbM-.js";import{t as te}from"./Begun-DtAXQ0dh.js";import{r as ne}from"./focus-C0GnzNBx.js";import{t as re}from"./LoadFailed-CpHswrzY.js";import{c as j,i as ie,m as M,o as ae,s as N}from"./index-DWsKZdVG.js";import{t as P}from"./Checkbox-62u94_p2.js";import{t as oe}from"./EmptyState-MRa2UpCZ.js";import{t as F}from"./FormFrame-CX4Z6dGy.js";import{t as I}from"./Card-Dq_bqd68.js";import{t as L}from"./controls-c7v-oFFt.js";import{t as R}from"./position-pDNMbaOz.js";import{t as z}from"./by-id-CrjKcONs.js";import{t as B}from"./form.svelte-tQdB6E_W.js";import{o as V}from"./format-kuSABd5W.js";import{t as H}from"./call.svelte-RNDE6vgl.js";import{t as se}from"./SaveFailed-C9SGlVkG.js";import{t as U}from"./Badge-Cga-VWNB.js";import{t as W}from"./RemoveWords-4aJ1uOyP.js";var ce=new O(`
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
}`),G=new O(`
mutation SavePickupPoint($id: ID!, $revision: Int, $input: PickupPointInput!) {
pickupPointSave(id: $id, revision: $revision, input: $input) {
pickupPoint {
...PickupPoint
}
userErrors {
field
code
message
personalData
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
}`),K=f({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`,coordinates:`Koordinater`,coordinatesHint:`Latitud och longitud, till exempel 65,676 21,003. Då kan telefonen visa det närmaste stället först.`,coordinatesWrong:`Skriv latitud och longitud i grader, till exempel 65,676 21,003.`,here:`Ta platsen där jag är nu`,hereLooking:`Söker position …`,hereFailed:`Det gick inte att hitta positionen. Skriv koordinaterna i stället.`,hereFound:e=>`Hittad, på ${e} meter när`},`pickup-point`),le=v(`<div class="row"><!> <p class="small" role="status"> </p></div>`);function q(s,l){c(l,!0);let d=g(K),f=t(void 0),p,v=g(()=>h(f)?.state===`asking`||h(f)?.state===`measuring`);function y(e){return e?e.state===`asking`||e.state===`measuring`?h(d).hereLooking:e.state===`failed`?h(d).hereFailed:h(d).hereFound(e.fix.accuracy):``}function b(){p?.stop(),p=R({geolocation:navigator.geolocation,onchange:e=>{_(f,e),(e.state===`done`||e.state===`poor`)&&l.onfound(e.fix)}})}e(()=>p?.stop());var S=le(),w=E(S);N(w,{variant:`secondary`,icon:`place`,get busy(){return h(v)},onclick:b,children:(e,t)=>{i();var n=m();u(()=>x(n,h(d).here)),C(e,n)},$$slots:{default:!0}});var T=n(w,2),D=r(T,!0);a(S),u(e=>x(D,e),[()=>y(h(f))]),C(s,S),o()}function ue(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,coordinates:``,position:null}}function J(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,coordinates:e.position?Z(e.position):``,position:e.position}}function Y(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:fe(t),active:t.isActive}}var de=[`name`,`operator`,`address`,`position`];function X({name:e,coordinates:t}){let n=[];return e.trim()||n.push({path:`name`,rule:`nameMissing`}),t.trim()&&!Q(t)&&n.push({path:`position`,rule:`coordinatesWrong`}),n}function Z({lat:e,lon:t}){return`${e.toFixed(3)}, ${t.toFixed(3)}`}function fe({coordinates:e,position:t}){return t&&Z(t)===e.trim()?t:Q(e)??null}function Q(e){let t=/^\s*(\d{2}(?:[.,]\d+)?)\s*[°N]*\s*[,;\s]\s*(\d{2}(?:[.,]\d+)?)\s*[°EÖ]*\s*$/u.exec(e);if(!t)return;let[n,r]=[t[1],t[2]].map(e=>Number(e?.replace(`,`,`.`)));if(!(n===void 0||r===void 0||n<55||n>70||r<10||r>25))return{lat:n,lon:r,method:`MANUAL`}}function pe(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}var $=`pickup-point`;function me(e,t){return new B({noun:$,id:t.id,start:t,title:({name:e})=>e,parts:ge,paths:()=>de,check:e=>X(e).map(({path:e,rule:t})=>({path:e,message:K()[t]})),send:(t,n)=>he(e,t,n),async latest({id:t}){let n=await z(t,async t=>(await k(ce,{area:e,includeInactive:!0,first:100,after:t})).pickupPoints);return n&&{values:J(n),saved:n}}})}async function he(e,t,n=null){let{id:r,revision:i}=t,{pickupPointSave:a}=await k(G,{id:r,revision:i,input:{...Y(e,t),notPersonalData:n}});return{saved:a.pickupPoint,userErrors:a.userErrors}}function ge(e){let t=K();return[{label:t.name,text:e.name},{label:t.operator,text:e.operator},{label:t.address,text:e.address},{label:t.coordinates,text:e.coordinates},{label:t.isActive,text:e.isActive?t.active:t.inactive}]}var _e=v(`<!> <!> <!> <!> <!> <!>`,1);function ve(e,t){c(t,!0);let r=g(K),i=me(t.area,t.draft),a=g(()=>i.values);function s(e){M(h(r).saved(e.name)),t.onsaved(e)}I(e,{children:(e,o)=>{F(e,{get form(){return i},focus:`field`,get save(){return h(r).save},get cancel(){return h(r).cancel},onsaved:s,get oncancel(){return t.oncancel},children:(e,t)=>{var o=_e(),s=l(o);{let e=g(()=>i.at(`name`));L(s,{get label(){return h(r).name},get error(){return h(e)},autocomplete:`off`,get value(){return h(a).name},set value(e){h(a).name=e}})}var c=n(s,2);{let e=g(()=>i.at(`operator`));L(c,{get label(){return h(r).operator},get hint(){return h(r).operatorHint},get error(){return h(e)},autocomplete:`off`,optional:!0,get value(){return h(a).operator},set value(e){h(a).operator=e}})}var u=n(c,2);{let e=g(()=>i.at(`address`));L(u,{get label(){return h(r).address},get error(){return h(e)},autocomplete:`off`,optional:!0,get value(){return h(a).address},set value(e){h(a).address=e}})}var d=n(u,2);{let e=g(()=>i.at(`position`));L(d,{get label(){return h(r).coordinates},get hint(){return h(r).coordinatesHint},get error(){return h(e)},autocomplete:`off`,optional:!0,get value(){return h(a).coordinates},set value(e){h(a).coordinates=e}})}var f=n(d,2);q(f,{onfound:e=>h(a).coordinates=Z(e)});var p=n(f,2);P(p,{get label(){return h(r).isActive},get hint(){return h(r).isActiveHint},get checked(){return h(a).isActive},set checked(e){h(a).isActive=e}}),C(e,o)},$$slots:{default:!0}})},$$slots:{default:!0}}),o()}var ye=v(`<p> </p>`),be=v(`<div class="row"><!> <!> <!></div>`),xe=v(`<article class="point s1u9p2by"><!> <!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function Se(e,t){c(t,!0);let l=g(K),d=new H;async function f(e,n){let r=(await d.ask(()=>he(t.area,{...J(e),isActive:n})))?.saved;if(!r)return!1;let i=n?h(l).saved(r.name):h(l).deactivated(r.name);return t.onsaved(r),M(i,()=>f(r,!n)),!0}I(e,{tight:!0,children:(e,o)=>{var c=xe(),p=E(c),_=e=>{j(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=ye(),i=r(n,!0);u(()=>x(i,h(l).conflict)),C(e,n)},$$slots:{default:!0}})};S(p,e=>{d.hadConflict&&e(_)});var v=n(p,2);{let e=g(()=>d.userErrors.map(({message:e})=>e));se(v,{get error(){return d.error},get messages(){return h(e)}})}var y=n(v,2),b=E(y),w=r(b,!0),T=n(b,2),D=r(T,!0),O=n(T,2),k=r(O,!0),A=n(O,2),ee=E(A);{let e=g(()=>t.point.active?`good`:`still`),n=g(()=>t.point.active?`check`:`pause`),r=g(()=>t.point.active?h(l).active:h(l).inactive);U(ee,{get tone(){return h(e)},get icon(){return h(n)},get label(){return h(r)}})}a(A),a(y);var te=n(y,2),re=e=>{var r=be(),o=E(r);{let e=g(()=>h(l).editWhat(t.point.name)),n=g(()=>ne($,t.point.id));N(o,s({variant:`secondary`,icon:`edit`,get"aria-label"(){return h(e)}},()=>h(n),{get onclick(){return t.onedit},children:(e,t)=>{i();var n=m();u(()=>x(n,h(l).edit)),C(e,n)},$$slots:{default:!0}}))}var c=n(o,2);N(c,{variant:`quiet`,get busy(){return d.isBusy},onclick:()=>f(t.point,!t.point.active),children:(e,n)=>{i();var r=m();u(()=>x(r,t.point.active?h(l).deactivate:h(l).reactivate)),C(e,r)},$$slots:{default:!0}});var p=n(c,2);{let e=g(()=>({...t.point,noun:`PICKUP_POINT`,title:t.point.name,record:t.point}));W(p,{get what(){return h(e)},get onremoved(){return t.onremoved}})}a(r),C(e,r)};S(te,e=>{t.mayEdit&&e(re)}),a(c),u((e,n)=>{x(w,t.point.name),x(D,e),x(k,n)},[()=>[t.point.operator,t.point.address].filter(Boolean).join(` · `),()=>t.point.lastVisitOn?h(l).lastVisit(V(t.point.lastVisitOn)):h(l).neverVisited]),C(e,c)},$$slots:{default:!0}}),o()}var Ce=v(`<li><!></li>`),we=v(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),Te=v(`<p> </p>`),Ee=v(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!> <!>`,1);function De(e,f){c(f,!0);let v=g(K),O=g(()=>w.code),j=g(()=>y.me?.role===`COORDINATOR`),M=t(!1),F=t(void 0),I=A(async(e,t)=>{let n={area:h(O),includeInactive:h(M),first:50,after:e};return(await k(ce,n,{signal:t})).pickupPoints});D(()=>{I.reload()});let L=g(()=>I.data?.nodes.some(({id:e})=>e===h(F)?.id)??!1);function R(e){_(F,void 0);let t=I.data;t&&I.put(pe(t.nodes,e,h(M)))}function z(){_(F,void 0),I.reload()}var B=Ee(),V=l(B);{let e=g(()=>({href:`/lage`,text:T().coordination}));ie(V,{get title(){return h(v).title},get back(){return h(e)}})}var H=n(V,2),se=r(H,!0),U=n(H,2),W=E(U),G=e=>{{let t=g(()=>ne($,`new`));N(e,s({main:!0,icon:`plus`},()=>h(t),{onclick:()=>_(F,ue(crypto.randomUUID())),children:(e,t)=>{i();var n=m();u(()=>x(n,h(v).add)),C(e,n)},$$slots:{default:!0}}))}};S(W,e=>{h(j)&&!h(F)&&e(G)});var le=n(W,2);P(le,{get label(){return h(v).showInactive},get checked(){return h(M)},set checked(e){_(M,e,!0)}}),a(U);var q=n(U,2);{let e=g(()=>h(F)?.id);te(q,{get noun(){return $},get openId(){return h(e)},onopen:({start:e})=>_(F,e)})}var Y=n(q,2),de=e=>{var t=d(),n=l(t);b(n,()=>h(F).id,e=>{ve(e,{get area(){return h(O)},get draft(){return h(F)},onsaved:R,oncancel:z})}),C(e,t)};S(Y,e=>{h(F)&&!h(L)&&e(de)});var X=n(Y,2),Z=e=>{re(e,{get error(){return I.error},get onretry(){return I.reload}})};S(X,e=>{I.error&&e(Z)});var fe=n(X,2),Q=e=>{var t=d(),i=l(t),o=e=>{var t=we(),r=l(t);p(r,21,()=>I.data.nodes,e=>e.id,(e,t)=>{var n=Ce(),r=E(n),i=e=>{ve(e,{get area(){return h(O)},get draft(){return h(F)},onsaved:R,oncancel:z})},o=e=>{Se(e,{get area(){return h(O)},get point(){return h(t)},get mayEdit(){return h(j)},onedit:()=>_(F,J(h(t))),onsaved:R,get onremoved(){return I.reload}})};S(r,e=>{h(F)?.id===h(t).id?e(i):e(o,-1)}),a(n),C(e,n)}),a(r);var i=n(r,2);ee(i,{get list(){return I},get label(){return h(v).more}}),C(e,t)},s=e=>{oe(e,{get title(){return h(v).emptyTitle},icon:`box`,children:(e,t)=>{var n=Te(),i=r(n,!0);u(()=>x(i,h(v).emptyText)),C(e,n)},$$slots:{default:!0}})};S(i,e=>{I.data.nodes.length>0?e(o):h(F)||e(s,1)}),C(e,t)},me=e=>{ae(e,{lines:5})};S(fe,e=>{I.data?e(Q):I.error||e(me,1)}),u(()=>x(se,h(v).lead)),C(e,B),o()}export{De as default};