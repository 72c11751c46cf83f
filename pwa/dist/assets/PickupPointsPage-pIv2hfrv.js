import{n as e}from"./Icon-CHrsugFR.js";import{$ as t,A as n,B as r,D as i,G as a,I as o,J as s,M as c,N as l,Q as u,W as d,X as f,Y as p,Z as m,et as h,it as g,j as _,ot as v,rt as y,st as b,tt as x,w as S,z as C}from"./index-client-CV74LCeM.js";import{n as w,t as T}from"./request-BueRHIm1.js";import{t as E}from"./resource.svelte-BNR8DWUW.js";import{_ as D,c as O,f as k,g as A,i as j,o as M,s as N}from"./index-DIVtQiry.js";import{t as P}from"./LoadFailed-CUWzAbQI.js";import{t as F}from"./Checkbox-BFY3OmJG.js";import{t as ee}from"./EmptyState-CRlw3B-H.js";import{t as te}from"./Pager-ChDWh7C3.js";import{t as I}from"./saving.svelte-XeZBK1a1.js";import{n as L,t as R}from"./user-errors-gz4kjtmt.js";import{t as z}from"./SaveFailed-IJazS4o1.js";import{t as B}from"./Card-1XYKYlFA.js";import{t as V}from"./TextInput-DPo6R9J8.js";import{a as H}from"./format-5BlEVXCG.js";import{t as U}from"./Badge-CDhD7CRT.js";var W=new w(`
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
}`),G=new w(`
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
}`),K=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`},{title:`Pickup points`,lead:`Places that hand out parcels. The list is on the phone of those who visit. It is never shown to the public.`,add:`Add a pickup point`,edit:`Edit`,editWhat:e=>`Edit ${e}`,name:`Name`,operator:`Agent or carrier`,operatorHint:`For example PostNord or DHL.`,address:`Address`,isActive:`Hands out parcels today`,isActiveHint:`Clear this if the place has stopped. Visits already made remain.`,active:`In operation`,inactive:`Has stopped`,lastVisit:e=>`Last visit ${e}`,neverVisited:`No visit yet`,showInactive:`Show places that have stopped too`,save:`Save`,cancel:`Cancel`,saved:e=>`${e} is saved.`,deactivated:e=>`${e} is marked as stopped.`,deactivate:`Mark as stopped`,reactivate:`Mark as in operation`,nameMissing:`Enter the name of the place.`,emptyTitle:`No pickup points yet`,emptyText:`Add the first one, and it will be on the phones the next time they have coverage.`,more:`Show more pickup points`,conflict:`Somebody else has changed the place since you opened it. What you wrote is still here. Save again to overwrite, or cancel to see the latest.`},`pickup-point`);function ne(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,position:null}}function q(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,position:e.position}}function J(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:t.position,active:t.isActive}}function re(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}async function Y(e,t){let{id:n,revision:r}=t;return(await T(G,{id:n,revision:r,input:J(e,t)})).pickupPointSave}function X(e){return{async send(t){let{pickupPoint:n,userErrors:r}=await Y(e,t);return{saved:n,userErrors:r}},async latestRevision({id:t}){let{pickupPoints:n}=await T(W,{area:e,includeInactive:!0,first:100,after:null});return n.nodes.find(e=>e.id===t)?.revision}}}var Z=l(`<p> </p>`),Q=l(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function ie(e,c){g(c,!0);let l=[`name`,`operator`,`address`],p=x(K),S=u({...c.draft}),w=h(!1),T=new I,E=x(()=>r(w)&&!S.name.trim()?r(p).nameMissing:R(T.userErrors,`name`));async function D(e){if(e.preventDefault(),t(w,!0),!S.name.trim())return document.getElementById(`point-name`)?.focus();let n=await T.save(S,X(c.area));n&&(A(r(p).saved(n.name)),c.onsaved(n))}a(()=>{document.getElementById(`point-name`)?.focus()}),B(e,{children:(e,t)=>{var a=Q(),u=s(a),h=e=>{O(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var i=Z(),a=f(i,!0);d(()=>n(a,r(p).conflict)),_(e,i)},$$slots:{default:!0}})};i(u,e=>{T.hadConflict&&e(h)});var g=m(u,2);{let e=x(()=>L(T.userErrors,l)),t=x(()=>l.some(e=>R(T.userErrors,e)));z(g,{get error(){return T.error},get messages(){return r(e)},get hasMarked(){return r(t)}})}var y=m(g,2);V(y,{get label(){return r(p).name},id:`point-name`,get error(){return r(E)},autocomplete:`off`,get value(){return S.name},set value(e){S.name=e}});var w=m(y,2);{let e=x(()=>R(T.userErrors,`operator`));V(w,{get label(){return r(p).operator},get hint(){return r(p).operatorHint},get error(){return r(e)},autocomplete:`off`,optional:!0,get value(){return S.operator},set value(e){S.operator=e}})}var k=m(w,2);{let e=x(()=>R(T.userErrors,`address`));V(k,{get label(){return r(p).address},get error(){return r(e)},autocomplete:`off`,optional:!0,get value(){return S.address},set value(e){S.address=e}})}var A=m(k,2);F(A,{get label(){return r(p).isActive},get hint(){return r(p).isActiveHint},get checked(){return S.isActive},set checked(e){S.isActive=e}});var j=m(A,2),M=s(j);N(M,{type:`submit`,main:!0,get busy(){return T.isBusy},children:(e,t)=>{v();var i=o();d(()=>n(i,r(p).save)),_(e,i)},$$slots:{default:!0}});var P=m(M,2);N(P,{variant:`quiet`,get onclick(){return c.oncancel},children:(e,t)=>{v();var i=o();d(()=>n(i,r(p).cancel)),_(e,i)},$$slots:{default:!0}}),b(j),b(a),C(`submit`,a,D),_(e,a)},$$slots:{default:!0}}),y()}var $=l(`<div class="row"><!> <!></div>`),ae=l(`<article class="point s1u9p2by"><!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function oe(e,a){g(a,!0);let c=x(K),l=h(!1),u=h(void 0),p=h([]);async function S(e,n){t(l,!0),t(u,void 0);try{let i=await Y(a.area,{...q(e),isActive:n});t(p,i.userErrors.map(({message:e})=>e));let o=i.pickupPoint;if(o){let e=n?r(c).saved(o.name):r(c).deactivated(o.name);a.onsaved(o),A(e,()=>void S(o,!n))}}catch(e){t(u,e)}t(l,!1)}B(e,{tight:!0,children:(e,t)=>{var h=ae(),g=s(h);z(g,{get error(){return r(u)},get messages(){return r(p)}});var y=m(g,2),C=s(y),w=f(C,!0),T=m(C,2),E=f(T,!0),D=m(T,2),O=f(D,!0),k=m(D,2),A=s(k);{let e=x(()=>a.point.active?`good`:`still`),t=x(()=>a.point.active?`check`:`pause`),n=x(()=>a.point.active?r(c).active:r(c).inactive);U(A,{get tone(){return r(e)},get icon(){return r(t)},get label(){return r(n)}})}b(k),b(y);var j=m(y,2),M=e=>{var t=$(),i=s(t);{let e=x(()=>r(c).editWhat(a.point.name));N(i,{variant:`secondary`,icon:`edit`,get"aria-label"(){return r(e)},get onclick(){return a.onedit},children:(e,t)=>{v();var i=o();d(()=>n(i,r(c).edit)),_(e,i)},$$slots:{default:!0}})}var u=m(i,2);N(u,{variant:`quiet`,get busy(){return r(l)},onclick:()=>S(a.point,!a.point.active),children:(e,t)=>{v();var i=o();d(()=>n(i,a.point.active?r(c).deactivate:r(c).reactivate)),_(e,i)},$$slots:{default:!0}}),b(t),_(e,t)};i(j,e=>{a.mayEdit&&e(M)}),b(h),d((e,t)=>{n(w,a.point.name),n(E,e),n(O,t)},[()=>[a.point.operator,a.point.address].filter(Boolean).join(` · `),()=>a.point.lastVisitOn?r(c).lastVisit(H(a.point.lastVisitOn)):r(c).neverVisited]),_(e,h)},$$slots:{default:!0}}),y()}var se=l(`<li><!></li>`),ce=l(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),le=l(`<p> </p>`),ue=l(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!>`,1);function de(e,l){g(l,!0);let u=x(K),C=x(()=>k.me?.areas[0]?.code??``),w=x(()=>k.me?.role===`COORDINATOR`),O=h(!1),A=h(void 0),I=h(50),L=E(async e=>{let t={area:r(C),includeInactive:r(O),first:r(I),after:null};return(await T(W,t,{signal:e})).pickupPoints});a(()=>{L.reload()});function R(e){t(A,void 0);let n=L.data;if(!n)return;let i=re(n.nodes,e,r(O));L.set({...n,nodes:i,totalCount:n.totalCount+i.length-n.nodes.length})}function z(){t(A,void 0),L.reload()}var B=ue(),V=p(B);{let e=x(()=>({href:`/lage`,text:D().coordination}));j(V,{get title(){return r(u).title},get back(){return r(e)}})}var H=m(V,2),U=f(H,!0),G=m(H,2),J=s(G),Y=e=>{N(e,{main:!0,icon:`plus`,onclick:()=>t(A,ne(crypto.randomUUID())),children:(e,t)=>{v();var i=o();d(()=>n(i,r(u).add)),_(e,i)},$$slots:{default:!0}})};i(J,e=>{r(w)&&!r(A)&&e(Y)});var X=m(J,2);F(X,{get label(){return r(u).showInactive},get checked(){return r(O)},set checked(e){t(O,e,!0)}}),b(G);var Z=m(G,2),Q=e=>{ie(e,{get area(){return r(C)},get draft(){return r(A)},onsaved:R,oncancel:z})};i(Z,e=>{r(A)&&r(A).revision===null&&e(Q)});var $=m(Z,2),ae=e=>{P(e,{get error(){return L.error},get onretry(){return L.reload}})};i($,e=>{L.error&&e(ae)});var de=m($,2),fe=e=>{var a=c(),o=p(a),l=e=>{var n=ce(),a=p(n);S(a,21,()=>L.data.nodes,e=>e.id,(e,n)=>{var a=se(),o=s(a),c=e=>{ie(e,{get area(){return r(C)},get draft(){return r(A)},onsaved:R,oncancel:z})},l=e=>{oe(e,{get area(){return r(C)},get point(){return r(n)},get mayEdit(){return r(w)},onedit:()=>t(A,q(r(n))),onsaved:R})};i(o,e=>{r(A)?.id===r(n).id?e(c):e(l,-1)}),b(a),_(e,a)}),b(a);var o=m(a,2);{let e=x(()=>L.data.pageInfo.hasNextPage&&r(I)<100);te(o,{get shown(){return L.data.nodes.length},get total(){return L.data.totalCount},get hasMore(){return r(e)},get busy(){return L.isLoading},get label(){return r(u).more},onmore:()=>t(I,100)})}_(e,n)},h=e=>{ee(e,{get title(){return r(u).emptyTitle},icon:`box`,children:(e,t)=>{var i=le(),a=f(i,!0);d(()=>n(a,r(u).emptyText)),_(e,i)},$$slots:{default:!0}})};i(o,e=>{L.data.nodes.length>0?e(l):r(A)||e(h,1)}),_(e,a)},pe=e=>{M(e,{lines:5})};i(de,e=>{L.data?e(fe):L.error||e(pe,1)}),d(()=>n(U,r(u).lead)),_(e,B),y()}export{de as default};