import{n as e}from"./Icon-DTfCJQrN.js";import{$ as t,B as n,G as r,J as i,L as a,M as o,N as s,O as c,P as l,Q as u,T as d,V as f,W as p,X as m,Y as h,Z as g,et as _,it as v,j as y,ot as b,rt as x,st as S,tt as C}from"./index-client-Du6Z04e0.js";import{n as w,t as T}from"./request-CiOhKrzd.js";import{t as E}from"./resource.svelte-B0AQE06B.js";import{T as D,_ as O,c as k,f as A,g as j,i as M,o as N,s as P}from"./index-DOIwrTHz.js";import{t as F}from"./LoadFailed-BYR8F8dl.js";import{t as I}from"./Checkbox-Czm7xXD9.js";import{t as L}from"./EmptyState-bTA-Iruc.js";import{t as R}from"./Pager-Cn8Ph9VW.js";import{n as z,r as B,t as V}from"./user-errors-gz4kjtmt.js";import{t as H}from"./SaveFailed-Bs8hBN8E.js";import{t as U}from"./Card-CQpwHmpO.js";import{t as W}from"./TextInput-BwlyS1XV.js";import{a as G}from"./format-BRxVU1yv.js";import{t as K}from"./Badge-BNEWZAbY.js";var q=new w(`
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
}`),J=new w(`
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
}`),Y=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`},{title:`Pickup points`,lead:`Places that hand out parcels. The list is on the phone of those who visit. It is never shown to the public.`,add:`Add a pickup point`,edit:`Edit`,editWhat:e=>`Edit ${e}`,name:`Name`,operator:`Agent or carrier`,operatorHint:`For example PostNord or DHL.`,address:`Address`,isActive:`Hands out parcels today`,isActiveHint:`Clear this if the place has stopped. Visits already made remain.`,active:`In operation`,inactive:`Has stopped`,lastVisit:e=>`Last visit ${e}`,neverVisited:`No visit yet`,showInactive:`Show places that have stopped too`,save:`Save`,cancel:`Cancel`,saved:e=>`${e} is saved.`,deactivated:e=>`${e} is marked as stopped.`,deactivate:`Mark as stopped`,reactivate:`Mark as in operation`,nameMissing:`Enter the name of the place.`,emptyTitle:`No pickup points yet`,emptyText:`Add the first one, and it will be on the phones the next time they have coverage.`,more:`Show more pickup points`,conflict:`Somebody else has changed the place since you opened it. What you wrote is still here. Save again to overwrite, or cancel to see the latest.`},`pickup-point`);function ee(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,position:null}}function X(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,position:e.position}}function te(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:t.position,active:t.isActive}}function ne(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}async function Z(e,t){let{id:n,revision:r}=t;return(await T(J,{id:n,revision:r,input:te(e,t)})).pickupPointSave}var Q=l(`<p> </p>`),re=l(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function ie(e,s){v(s,!0);let l=[`name`,`operator`,`address`],d=C(Y),h=u({...s.draft}),w=_(!1),E=_(!1),O=_(!1),A=_(void 0),M=_([]),N=C(()=>f(w)&&!h.name.trim()?f(d).nameMissing:V(f(M),`name`));async function F(e){if(e.preventDefault(),t(w,!0),!h.name.trim())return document.getElementById(`point-name`)?.focus();if(!f(E)){t(E,!0),t(O,!1),t(A,void 0);try{let e=await Z(s.area,h);t(M,e.userErrors),B(f(M))?await L():e.pickupPoint&&(j(f(d).saved(e.pickupPoint.name)),s.onsaved(e.pickupPoint))}catch(e){D(e,`CONFLICT`)?await L():t(A,e)}t(E,!1)}}async function L(){try{let e={area:s.area,includeInactive:!0,first:100,after:null},{nodes:n}=(await T(q,e)).pickupPoints;h.revision=n.find(({id:e})=>e===h.id)?.revision??h.revision,t(M,[]),t(O,!0)}catch(e){t(A,e)}}r(()=>{document.getElementById(`point-name`)?.focus()}),U(e,{children:(e,t)=>{var r=re(),u=i(r),_=e=>{k(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=Q(),r=m(n,!0);p(()=>y(r,f(d).conflict)),o(e,n)},$$slots:{default:!0}})};c(u,e=>{f(O)&&e(_)});var v=g(u,2);{let e=C(()=>z(f(M),l)),t=C(()=>l.some(e=>V(f(M),e)));H(v,{get error(){return f(A)},get messages(){return f(e)},get hasMarked(){return f(t)}})}var x=g(v,2);W(x,{get label(){return f(d).name},id:`point-name`,get error(){return f(N)},autocomplete:`off`,get value(){return h.name},set value(e){h.name=e}});var w=g(x,2);{let e=C(()=>V(f(M),`operator`));W(w,{get label(){return f(d).operator},get hint(){return f(d).operatorHint},get error(){return f(e)},autocomplete:`off`,optional:!0,get value(){return h.operator},set value(e){h.operator=e}})}var T=g(w,2);{let e=C(()=>V(f(M),`address`));W(T,{get label(){return f(d).address},get error(){return f(e)},autocomplete:`off`,optional:!0,get value(){return h.address},set value(e){h.address=e}})}var D=g(T,2);I(D,{get label(){return f(d).isActive},get hint(){return f(d).isActiveHint},get checked(){return h.isActive},set checked(e){h.isActive=e}});var j=g(D,2),L=i(j);P(L,{type:`submit`,main:!0,get busy(){return f(E)},children:(e,t)=>{b();var n=a();p(()=>y(n,f(d).save)),o(e,n)},$$slots:{default:!0}});var R=g(L,2);P(R,{variant:`quiet`,get onclick(){return s.oncancel},children:(e,t)=>{b();var n=a();p(()=>y(n,f(d).cancel)),o(e,n)},$$slots:{default:!0}}),S(j),S(r),n(`submit`,r,F),o(e,r)},$$slots:{default:!0}}),x()}var $=l(`<div class="row"><!> <!></div>`),ae=l(`<article class="point s1u9p2by"><!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function oe(e,n){v(n,!0);let r=C(Y),s=_(!1),l=_(void 0),u=_([]);async function d(e,i){t(s,!0),t(l,void 0);try{let a=await Z(n.area,{...X(e),isActive:i});t(u,a.userErrors.map(({message:e})=>e));let o=a.pickupPoint;if(o){let e=i?f(r).saved(o.name):f(r).deactivated(o.name);n.onsaved(o),j(e,()=>void d(o,!i))}}catch(e){t(l,e)}t(s,!1)}U(e,{tight:!0,children:(e,t)=>{var h=ae(),_=i(h);H(_,{get error(){return f(l)},get messages(){return f(u)}});var v=g(_,2),x=i(v),w=m(x,!0),T=g(x,2),E=m(T,!0),D=g(T,2),O=m(D,!0),k=g(D,2),A=i(k);{let e=C(()=>n.point.active?`good`:`still`),t=C(()=>n.point.active?`check`:`pause`),i=C(()=>n.point.active?f(r).active:f(r).inactive);K(A,{get tone(){return f(e)},get icon(){return f(t)},get label(){return f(i)}})}S(k),S(v);var j=g(v,2),M=e=>{var t=$(),c=i(t);{let e=C(()=>f(r).editWhat(n.point.name));P(c,{variant:`secondary`,icon:`edit`,get"aria-label"(){return f(e)},get onclick(){return n.onedit},children:(e,t)=>{b();var n=a();p(()=>y(n,f(r).edit)),o(e,n)},$$slots:{default:!0}})}var l=g(c,2);P(l,{variant:`quiet`,get busy(){return f(s)},onclick:()=>d(n.point,!n.point.active),children:(e,t)=>{b();var i=a();p(()=>y(i,n.point.active?f(r).deactivate:f(r).reactivate)),o(e,i)},$$slots:{default:!0}}),S(t),o(e,t)};c(j,e=>{n.mayEdit&&e(M)}),S(h),p((e,t)=>{y(w,n.point.name),y(E,e),y(O,t)},[()=>[n.point.operator,n.point.address].filter(Boolean).join(` · `),()=>n.point.lastVisitOn?f(r).lastVisit(G(n.point.lastVisitOn)):f(r).neverVisited]),o(e,h)},$$slots:{default:!0}}),x()}var se=l(`<li><!></li>`),ce=l(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),le=l(`<p> </p>`),ue=l(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!>`,1);function de(e,n){v(n,!0);let l=C(Y),u=C(()=>A.me?.areas[0]?.code??``),w=C(()=>A.me?.role===`COORDINATOR`),D=_(!1),k=_(void 0),j=_(50),z=E(async e=>{let t={area:f(u),includeInactive:f(D),first:f(j),after:null};return(await T(q,t,{signal:e})).pickupPoints});r(()=>{z.reload()});function B(e){t(k,void 0);let n=z.data;if(!n)return;let r=ne(n.nodes,e,f(D));z.set({...n,nodes:r,totalCount:n.totalCount+r.length-n.nodes.length})}function V(){t(k,void 0),z.reload()}var H=ue(),U=h(H);{let e=C(()=>({href:`/lage`,text:O().coordination}));M(U,{get title(){return f(l).title},get back(){return f(e)}})}var W=g(U,2),G=m(W,!0),K=g(W,2),J=i(K),te=e=>{P(e,{main:!0,icon:`plus`,onclick:()=>t(k,ee(crypto.randomUUID())),children:(e,t)=>{b();var n=a();p(()=>y(n,f(l).add)),o(e,n)},$$slots:{default:!0}})};c(J,e=>{f(w)&&!f(k)&&e(te)});var Z=g(J,2);I(Z,{get label(){return f(l).showInactive},get checked(){return f(D)},set checked(e){t(D,e,!0)}}),S(K);var Q=g(K,2),re=e=>{ie(e,{get area(){return f(u)},get draft(){return f(k)},onsaved:B,oncancel:V})};c(Q,e=>{f(k)&&f(k).revision===null&&e(re)});var $=g(Q,2),ae=e=>{F(e,{get error(){return z.error},get onretry(){return z.reload}})};c($,e=>{z.error&&e(ae)});var de=g($,2),fe=e=>{var n=s(),r=h(n),a=e=>{var n=ce(),r=h(n);d(r,21,()=>z.data.nodes,e=>e.id,(e,n)=>{var r=se(),a=i(r),s=e=>{ie(e,{get area(){return f(u)},get draft(){return f(k)},onsaved:B,oncancel:V})},l=e=>{oe(e,{get area(){return f(u)},get point(){return f(n)},get mayEdit(){return f(w)},onedit:()=>t(k,X(f(n))),onsaved:B})};c(a,e=>{f(k)?.id===f(n).id?e(s):e(l,-1)}),S(r),o(e,r)}),S(r);var a=g(r,2);{let e=C(()=>z.data.pageInfo.hasNextPage&&f(j)<100);R(a,{get shown(){return z.data.nodes.length},get total(){return z.data.totalCount},get hasMore(){return f(e)},get busy(){return z.isLoading},get label(){return f(l).more},onmore:()=>t(j,100)})}o(e,n)},_=e=>{L(e,{get title(){return f(l).emptyTitle},icon:`box`,children:(e,t)=>{var n=le(),r=m(n,!0);p(()=>y(r,f(l).emptyText)),o(e,n)},$$slots:{default:!0}})};c(r,e=>{z.data.nodes.length>0?e(a):f(k)||e(_,1)}),o(e,n)},pe=e=>{N(e,{lines:5})};c(de,e=>{z.data?e(fe):z.error||e(pe,1)}),p(()=>y(G,f(l).lead)),o(e,H),x()}export{de as default};