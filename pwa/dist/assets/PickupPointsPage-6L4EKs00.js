import{n as e}from"./Icon-CQLEuVu4.js";import{$ as t,B as n,G as r,K as i,L as a,M as o,N as s,O as c,P as l,Q as u,T as d,V as f,X as p,Y as m,Z as h,at as g,ct as _,et as v,it as y,j as b,nt as x,st as S,tt as C}from"./index-client-CtrYe8BM.js";import{n as w,t as T}from"./request-TZY0QKSV.js";import{t as E}from"./resource.svelte-ESQwqtrT.js";import{_ as D,c as O,f as k,g as A,i as j,o as M,s as N}from"./index-m41LEUEl.js";import{t as P}from"./LoadFailed-DoRTtOK_.js";import{t as F}from"./Checkbox-WfJZ-bMl.js";import{t as ee}from"./EmptyState-BRfC2IGU.js";import{t as te}from"./Pager-CJWubyqX.js";import{t as I}from"./saving.svelte-CrY-ppjc.js";import{n as L,t as R}from"./user-errors-gz4kjtmt.js";import{t as z}from"./SaveFailed-Dx7WcS4X.js";import{t as B}from"./Card-Bl-TirJY.js";import{t as V}from"./TextInput-DWeYJoXL.js";import{a as H}from"./format-CPzS6Vpt.js";import{t as U}from"./Badge-C8Cj1mqZ.js";var W=new w(`
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
}`),K=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`},{title:`Pickup points`,lead:`Places that hand out parcels. The list is on the phone of those who visit. It is never shown to the public.`,add:`Add a pickup point`,edit:`Edit`,editWhat:e=>`Edit ${e}`,name:`Name`,operator:`Agent or carrier`,operatorHint:`For example PostNord or DHL.`,address:`Address`,isActive:`Hands out parcels today`,isActiveHint:`Clear this if the place has stopped. Visits already made remain.`,active:`In operation`,inactive:`Has stopped`,lastVisit:e=>`Last visit ${e}`,neverVisited:`No visit yet`,showInactive:`Show places that have stopped too`,save:`Save`,cancel:`Cancel`,saved:e=>`${e} is saved.`,deactivated:e=>`${e} is marked as stopped.`,deactivate:`Mark as stopped`,reactivate:`Mark as in operation`,nameMissing:`Enter the name of the place.`,emptyTitle:`No pickup points yet`,emptyText:`Add the first one, and it will be on the phones the next time they have coverage.`,more:`Show more pickup points`,conflict:`Somebody else has changed the place since you opened it. What you wrote is still here. Save again to overwrite, or cancel to see the latest.`},`pickup-point`);function ne(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,position:null}}function q(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,position:e.position}}function J(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:t.position,active:t.isActive}}function re(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}async function Y(e,t){let{id:n,revision:r}=t;return(await T(G,{id:n,revision:r,input:J(e,t)})).pickupPointSave}function X(e){return{async send(t){let{pickupPoint:n,userErrors:r}=await Y(e,t);return{saved:n,userErrors:r}},async latestRevision({id:t}){let{pickupPoints:n}=await T(W,{area:e,includeInactive:!0,first:100,after:null});return n.nodes.find(e=>e.id===t)?.revision}}}var Z=l(`<p> </p>`),Q=l(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function ie(e,s){g(s,!0);let l=[`name`,`operator`,`address`],d=x(K),p=t({...s.draft}),w=C(!1),T=new I,E=x(()=>f(w)&&!p.name.trim()?f(d).nameMissing:R(T.userErrors,`name`));async function D(e){if(e.preventDefault(),v(w,!0),!p.name.trim())return document.getElementById(`point-name`)?.focus();let t=await T.save(p,X(s.area));t&&(A(f(d).saved(t.name)),s.onsaved(t))}i(()=>{document.getElementById(`point-name`)?.focus()}),B(e,{children:(e,t)=>{var i=Q(),g=m(i),v=e=>{O(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=Z(),i=h(n,!0);r(()=>b(i,f(d).conflict)),o(e,n)},$$slots:{default:!0}})};c(g,e=>{T.hadConflict&&e(v)});var y=u(g,2);{let e=x(()=>L(T.userErrors,l)),t=x(()=>l.some(e=>R(T.userErrors,e)));z(y,{get error(){return T.error},get messages(){return f(e)},get hasMarked(){return f(t)}})}var C=u(y,2);V(C,{get label(){return f(d).name},id:`point-name`,get error(){return f(E)},autocomplete:`off`,get value(){return p.name},set value(e){p.name=e}});var w=u(C,2);{let e=x(()=>R(T.userErrors,`operator`));V(w,{get label(){return f(d).operator},get hint(){return f(d).operatorHint},get error(){return f(e)},autocomplete:`off`,optional:!0,get value(){return p.operator},set value(e){p.operator=e}})}var k=u(w,2);{let e=x(()=>R(T.userErrors,`address`));V(k,{get label(){return f(d).address},get error(){return f(e)},autocomplete:`off`,optional:!0,get value(){return p.address},set value(e){p.address=e}})}var A=u(k,2);F(A,{get label(){return f(d).isActive},get hint(){return f(d).isActiveHint},get checked(){return p.isActive},set checked(e){p.isActive=e}});var j=u(A,2),M=m(j);N(M,{type:`submit`,main:!0,get busy(){return T.isBusy},children:(e,t)=>{S();var n=a();r(()=>b(n,f(d).save)),o(e,n)},$$slots:{default:!0}});var P=u(M,2);N(P,{variant:`quiet`,get onclick(){return s.oncancel},children:(e,t)=>{S();var n=a();r(()=>b(n,f(d).cancel)),o(e,n)},$$slots:{default:!0}}),_(j),_(i),n(`submit`,i,D),o(e,i)},$$slots:{default:!0}}),y()}var $=l(`<div class="row"><!> <!></div>`),ae=l(`<article class="point s1u9p2by"><!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function oe(e,t){g(t,!0);let n=x(K),i=C(!1),s=C(void 0),l=C([]);async function d(e,r){v(i,!0),v(s,void 0);try{let i=await Y(t.area,{...q(e),isActive:r});v(l,i.userErrors.map(({message:e})=>e));let a=i.pickupPoint;if(a){let e=r?f(n).saved(a.name):f(n).deactivated(a.name);t.onsaved(a),A(e,()=>void d(a,!r))}}catch(e){v(s,e)}v(i,!1)}B(e,{tight:!0,children:(e,p)=>{var g=ae(),v=m(g);z(v,{get error(){return f(s)},get messages(){return f(l)}});var y=u(v,2),C=m(y),w=h(C,!0),T=u(C,2),E=h(T,!0),D=u(T,2),O=h(D,!0),k=u(D,2),A=m(k);{let e=x(()=>t.point.active?`good`:`still`),r=x(()=>t.point.active?`check`:`pause`),i=x(()=>t.point.active?f(n).active:f(n).inactive);U(A,{get tone(){return f(e)},get icon(){return f(r)},get label(){return f(i)}})}_(k),_(y);var j=u(y,2),M=e=>{var s=$(),c=m(s);{let e=x(()=>f(n).editWhat(t.point.name));N(c,{variant:`secondary`,icon:`edit`,get"aria-label"(){return f(e)},get onclick(){return t.onedit},children:(e,t)=>{S();var i=a();r(()=>b(i,f(n).edit)),o(e,i)},$$slots:{default:!0}})}var l=u(c,2);N(l,{variant:`quiet`,get busy(){return f(i)},onclick:()=>d(t.point,!t.point.active),children:(e,i)=>{S();var s=a();r(()=>b(s,t.point.active?f(n).deactivate:f(n).reactivate)),o(e,s)},$$slots:{default:!0}}),_(s),o(e,s)};c(j,e=>{t.mayEdit&&e(M)}),_(g),r((e,n)=>{b(w,t.point.name),b(E,e),b(O,n)},[()=>[t.point.operator,t.point.address].filter(Boolean).join(` · `),()=>t.point.lastVisitOn?f(n).lastVisit(H(t.point.lastVisitOn)):f(n).neverVisited]),o(e,g)},$$slots:{default:!0}}),y()}var se=l(`<li><!></li>`),ce=l(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),le=l(`<p> </p>`),ue=l(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!>`,1);function de(e,t){g(t,!0);let n=x(K),l=x(()=>k.me?.areas[0]?.code??``),w=x(()=>k.me?.role===`COORDINATOR`),O=C(!1),A=C(void 0),I=C(50),L=E(async e=>{let t={area:f(l),includeInactive:f(O),first:f(I),after:null};return(await T(W,t,{signal:e})).pickupPoints});i(()=>{L.reload()});function R(e){v(A,void 0);let t=L.data;if(!t)return;let n=re(t.nodes,e,f(O));L.set({...t,nodes:n,totalCount:t.totalCount+n.length-t.nodes.length})}function z(){v(A,void 0),L.reload()}var B=ue(),V=p(B);{let e=x(()=>({href:`/lage`,text:D().coordination}));j(V,{get title(){return f(n).title},get back(){return f(e)}})}var H=u(V,2),U=h(H,!0),G=u(H,2),J=m(G),Y=e=>{N(e,{main:!0,icon:`plus`,onclick:()=>v(A,ne(crypto.randomUUID())),children:(e,t)=>{S();var i=a();r(()=>b(i,f(n).add)),o(e,i)},$$slots:{default:!0}})};c(J,e=>{f(w)&&!f(A)&&e(Y)});var X=u(J,2);F(X,{get label(){return f(n).showInactive},get checked(){return f(O)},set checked(e){v(O,e,!0)}}),_(G);var Z=u(G,2),Q=e=>{ie(e,{get area(){return f(l)},get draft(){return f(A)},onsaved:R,oncancel:z})};c(Z,e=>{f(A)&&f(A).revision===null&&e(Q)});var $=u(Z,2),ae=e=>{P(e,{get error(){return L.error},get onretry(){return L.reload}})};c($,e=>{L.error&&e(ae)});var de=u($,2),fe=e=>{var t=s(),i=p(t),a=e=>{var t=ce(),r=p(t);d(r,21,()=>L.data.nodes,e=>e.id,(e,t)=>{var n=se(),r=m(n),i=e=>{ie(e,{get area(){return f(l)},get draft(){return f(A)},onsaved:R,oncancel:z})},a=e=>{oe(e,{get area(){return f(l)},get point(){return f(t)},get mayEdit(){return f(w)},onedit:()=>v(A,q(f(t))),onsaved:R})};c(r,e=>{f(A)?.id===f(t).id?e(i):e(a,-1)}),_(n),o(e,n)}),_(r);var i=u(r,2);{let e=x(()=>L.data.pageInfo.hasNextPage&&f(I)<100);te(i,{get shown(){return L.data.nodes.length},get total(){return L.data.totalCount},get hasMore(){return f(e)},get busy(){return L.isLoading},get label(){return f(n).more},onmore:()=>v(I,100)})}o(e,t)},g=e=>{ee(e,{get title(){return f(n).emptyTitle},icon:`box`,children:(e,t)=>{var i=le(),a=h(i,!0);r(()=>b(a,f(n).emptyText)),o(e,i)},$$slots:{default:!0}})};c(i,e=>{L.data.nodes.length>0?e(a):f(A)||e(g,1)}),o(e,t)},pe=e=>{M(e,{lines:5})};c(de,e=>{L.data?e(fe):L.error||e(pe,1)}),r(()=>b(U,f(n).lead)),o(e,B),y()}export{de as default};