import{n as e}from"./Icon-CHrsugFR.js";import{$ as t,A as n,B as r,D as i,G as a,I as o,J as s,M as c,N as l,Q as u,W as d,X as f,Y as p,Z as m,et as h,it as g,j as _,ot as v,rt as y,st as b,tt as x,w as S,z as C}from"./index-client-CV74LCeM.js";import{n as w,t as T}from"./request-C345NWU1.js";import{t as E}from"./resource.svelte-BNR8DWUW.js";import{T as D,_ as O,c as k,f as A,g as j,i as M,o as N,s as P}from"./index-B_n_ZWOr.js";import{t as F}from"./LoadFailed-D-QaJdaJ.js";import{t as I}from"./Checkbox-BFY3OmJG.js";import{t as L}from"./EmptyState-CRlw3B-H.js";import{t as R}from"./Pager-B93l7op8.js";import{n as z,r as B,t as V}from"./user-errors-gz4kjtmt.js";import{t as H}from"./SaveFailed-CibyTzuU.js";import{t as U}from"./Card-1XYKYlFA.js";import{t as W}from"./TextInput-DPo6R9J8.js";import{a as G}from"./format-5BlEVXCG.js";import{t as K}from"./Badge-CDhD7CRT.js";var q=new w(`
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
}`),Y=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`},{title:`Pickup points`,lead:`Places that hand out parcels. The list is on the phone of those who visit. It is never shown to the public.`,add:`Add a pickup point`,edit:`Edit`,editWhat:e=>`Edit ${e}`,name:`Name`,operator:`Agent or carrier`,operatorHint:`For example PostNord or DHL.`,address:`Address`,isActive:`Hands out parcels today`,isActiveHint:`Clear this if the place has stopped. Visits already made remain.`,active:`In operation`,inactive:`Has stopped`,lastVisit:e=>`Last visit ${e}`,neverVisited:`No visit yet`,showInactive:`Show places that have stopped too`,save:`Save`,cancel:`Cancel`,saved:e=>`${e} is saved.`,deactivated:e=>`${e} is marked as stopped.`,deactivate:`Mark as stopped`,reactivate:`Mark as in operation`,nameMissing:`Enter the name of the place.`,emptyTitle:`No pickup points yet`,emptyText:`Add the first one, and it will be on the phones the next time they have coverage.`,more:`Show more pickup points`,conflict:`Somebody else has changed the place since you opened it. What you wrote is still here. Save again to overwrite, or cancel to see the latest.`},`pickup-point`);function ee(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,position:null}}function X(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,position:e.position}}function te(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:t.position,active:t.isActive}}function ne(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}async function Z(e,t){let{id:n,revision:r}=t;return(await T(J,{id:n,revision:r,input:te(e,t)})).pickupPointSave}var Q=l(`<p> </p>`),re=l(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function ie(e,c){g(c,!0);let l=[`name`,`operator`,`address`],p=x(Y),S=u({...c.draft}),w=h(!1),E=h(!1),O=h(!1),A=h(void 0),M=h([]),N=x(()=>r(w)&&!S.name.trim()?r(p).nameMissing:V(r(M),`name`));async function F(e){if(e.preventDefault(),t(w,!0),!S.name.trim())return document.getElementById(`point-name`)?.focus();if(!r(E)){t(E,!0),t(O,!1),t(A,void 0);try{let e=await Z(c.area,S);t(M,e.userErrors),B(r(M))?await L():e.pickupPoint&&(j(r(p).saved(e.pickupPoint.name)),c.onsaved(e.pickupPoint))}catch(e){D(e,`CONFLICT`)?await L():t(A,e)}t(E,!1)}}async function L(){try{let e={area:c.area,includeInactive:!0,first:100,after:null},{nodes:n}=(await T(q,e)).pickupPoints;S.revision=n.find(({id:e})=>e===S.id)?.revision??S.revision,t(M,[]),t(O,!0)}catch(e){t(A,e)}}a(()=>{document.getElementById(`point-name`)?.focus()}),U(e,{children:(e,t)=>{var a=re(),u=s(a),h=e=>{k(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var i=Q(),a=f(i,!0);d(()=>n(a,r(p).conflict)),_(e,i)},$$slots:{default:!0}})};i(u,e=>{r(O)&&e(h)});var g=m(u,2);{let e=x(()=>z(r(M),l)),t=x(()=>l.some(e=>V(r(M),e)));H(g,{get error(){return r(A)},get messages(){return r(e)},get hasMarked(){return r(t)}})}var y=m(g,2);W(y,{get label(){return r(p).name},id:`point-name`,get error(){return r(N)},autocomplete:`off`,get value(){return S.name},set value(e){S.name=e}});var w=m(y,2);{let e=x(()=>V(r(M),`operator`));W(w,{get label(){return r(p).operator},get hint(){return r(p).operatorHint},get error(){return r(e)},autocomplete:`off`,optional:!0,get value(){return S.operator},set value(e){S.operator=e}})}var T=m(w,2);{let e=x(()=>V(r(M),`address`));W(T,{get label(){return r(p).address},get error(){return r(e)},autocomplete:`off`,optional:!0,get value(){return S.address},set value(e){S.address=e}})}var D=m(T,2);I(D,{get label(){return r(p).isActive},get hint(){return r(p).isActiveHint},get checked(){return S.isActive},set checked(e){S.isActive=e}});var j=m(D,2),L=s(j);P(L,{type:`submit`,main:!0,get busy(){return r(E)},children:(e,t)=>{v();var i=o();d(()=>n(i,r(p).save)),_(e,i)},$$slots:{default:!0}});var R=m(L,2);P(R,{variant:`quiet`,get onclick(){return c.oncancel},children:(e,t)=>{v();var i=o();d(()=>n(i,r(p).cancel)),_(e,i)},$$slots:{default:!0}}),b(j),b(a),C(`submit`,a,F),_(e,a)},$$slots:{default:!0}}),y()}var $=l(`<div class="row"><!> <!></div>`),ae=l(`<article class="point s1u9p2by"><!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function oe(e,a){g(a,!0);let c=x(Y),l=h(!1),u=h(void 0),p=h([]);async function S(e,n){t(l,!0),t(u,void 0);try{let i=await Z(a.area,{...X(e),isActive:n});t(p,i.userErrors.map(({message:e})=>e));let o=i.pickupPoint;if(o){let e=n?r(c).saved(o.name):r(c).deactivated(o.name);a.onsaved(o),j(e,()=>void S(o,!n))}}catch(e){t(u,e)}t(l,!1)}U(e,{tight:!0,children:(e,t)=>{var h=ae(),g=s(h);H(g,{get error(){return r(u)},get messages(){return r(p)}});var y=m(g,2),C=s(y),w=f(C,!0),T=m(C,2),E=f(T,!0),D=m(T,2),O=f(D,!0),k=m(D,2),A=s(k);{let e=x(()=>a.point.active?`good`:`still`),t=x(()=>a.point.active?`check`:`pause`),n=x(()=>a.point.active?r(c).active:r(c).inactive);K(A,{get tone(){return r(e)},get icon(){return r(t)},get label(){return r(n)}})}b(k),b(y);var j=m(y,2),M=e=>{var t=$(),i=s(t);{let e=x(()=>r(c).editWhat(a.point.name));P(i,{variant:`secondary`,icon:`edit`,get"aria-label"(){return r(e)},get onclick(){return a.onedit},children:(e,t)=>{v();var i=o();d(()=>n(i,r(c).edit)),_(e,i)},$$slots:{default:!0}})}var u=m(i,2);P(u,{variant:`quiet`,get busy(){return r(l)},onclick:()=>S(a.point,!a.point.active),children:(e,t)=>{v();var i=o();d(()=>n(i,a.point.active?r(c).deactivate:r(c).reactivate)),_(e,i)},$$slots:{default:!0}}),b(t),_(e,t)};i(j,e=>{a.mayEdit&&e(M)}),b(h),d((e,t)=>{n(w,a.point.name),n(E,e),n(O,t)},[()=>[a.point.operator,a.point.address].filter(Boolean).join(` · `),()=>a.point.lastVisitOn?r(c).lastVisit(G(a.point.lastVisitOn)):r(c).neverVisited]),_(e,h)},$$slots:{default:!0}}),y()}var se=l(`<li><!></li>`),ce=l(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),le=l(`<p> </p>`),ue=l(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!>`,1);function de(e,l){g(l,!0);let u=x(Y),C=x(()=>A.me?.areas[0]?.code??``),w=x(()=>A.me?.role===`COORDINATOR`),D=h(!1),k=h(void 0),j=h(50),z=E(async e=>{let t={area:r(C),includeInactive:r(D),first:r(j),after:null};return(await T(q,t,{signal:e})).pickupPoints});a(()=>{z.reload()});function B(e){t(k,void 0);let n=z.data;if(!n)return;let i=ne(n.nodes,e,r(D));z.set({...n,nodes:i,totalCount:n.totalCount+i.length-n.nodes.length})}function V(){t(k,void 0),z.reload()}var H=ue(),U=p(H);{let e=x(()=>({href:`/lage`,text:O().coordination}));M(U,{get title(){return r(u).title},get back(){return r(e)}})}var W=m(U,2),G=f(W,!0),K=m(W,2),J=s(K),te=e=>{P(e,{main:!0,icon:`plus`,onclick:()=>t(k,ee(crypto.randomUUID())),children:(e,t)=>{v();var i=o();d(()=>n(i,r(u).add)),_(e,i)},$$slots:{default:!0}})};i(J,e=>{r(w)&&!r(k)&&e(te)});var Z=m(J,2);I(Z,{get label(){return r(u).showInactive},get checked(){return r(D)},set checked(e){t(D,e,!0)}}),b(K);var Q=m(K,2),re=e=>{ie(e,{get area(){return r(C)},get draft(){return r(k)},onsaved:B,oncancel:V})};i(Q,e=>{r(k)&&r(k).revision===null&&e(re)});var $=m(Q,2),ae=e=>{F(e,{get error(){return z.error},get onretry(){return z.reload}})};i($,e=>{z.error&&e(ae)});var de=m($,2),fe=e=>{var a=c(),o=p(a),l=e=>{var n=ce(),a=p(n);S(a,21,()=>z.data.nodes,e=>e.id,(e,n)=>{var a=se(),o=s(a),c=e=>{ie(e,{get area(){return r(C)},get draft(){return r(k)},onsaved:B,oncancel:V})},l=e=>{oe(e,{get area(){return r(C)},get point(){return r(n)},get mayEdit(){return r(w)},onedit:()=>t(k,X(r(n))),onsaved:B})};i(o,e=>{r(k)?.id===r(n).id?e(c):e(l,-1)}),b(a),_(e,a)}),b(a);var o=m(a,2);{let e=x(()=>z.data.pageInfo.hasNextPage&&r(j)<100);R(o,{get shown(){return z.data.nodes.length},get total(){return z.data.totalCount},get hasMore(){return r(e)},get busy(){return z.isLoading},get label(){return r(u).more},onmore:()=>t(j,100)})}_(e,n)},h=e=>{L(e,{get title(){return r(u).emptyTitle},icon:`box`,children:(e,t)=>{var i=le(),a=f(i,!0);d(()=>n(a,r(u).emptyText)),_(e,i)},$$slots:{default:!0}})};i(o,e=>{z.data.nodes.length>0?e(l):r(k)||e(h,1)}),_(e,a)},pe=e=>{N(e,{lines:5})};i(de,e=>{z.data?e(fe):z.error||e(pe,1)}),d(()=>n(G,r(u).lead)),_(e,H),y()}export{de as default};