import{n as e}from"./Icon-CQLEuVu4.js";import{$ as t,B as n,G as r,K as i,L as a,M as o,N as s,O as c,P as l,Q as u,T as d,V as f,X as p,Y as m,Z as h,at as g,ct as _,et as v,it as y,j as b,nt as x,st as S,tt as C}from"./index-client-CtrYe8BM.js";import{n as w,t as T}from"./request-BQ0BIV50.js";import{t as E}from"./resource.svelte-ESQwqtrT.js";import{E as D,_ as O,c as k,f as A,g as j,i as M,o as N,s as P}from"./index-DCeZIcbO.js";import{t as F}from"./LoadFailed-EE_ybpgq.js";import{t as I}from"./Checkbox-WfJZ-bMl.js";import{t as L}from"./EmptyState-BRfC2IGU.js";import{t as R}from"./Pager-BcocsMrF.js";import{n as z,r as B,t as V}from"./user-errors-gz4kjtmt.js";import{t as H}from"./SaveFailed-BcWhAxsy.js";import{t as U}from"./Card-Bl-TirJY.js";import{t as W}from"./TextInput-DWeYJoXL.js";import{a as G}from"./format-CPzS6Vpt.js";import{t as K}from"./Badge-C8Cj1mqZ.js";var q=new w(`
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
}`),Y=e({title:`Utlämningsställen`,lead:`Ställen som lämnar ut paket och försändelser. Listan finns i telefonen för den som är ute på besök. Den visas aldrig för allmänheten.`,add:`Lägg till utlämningsställe`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,name:`Namn`,operator:`Ombud eller transportör`,operatorHint:`Till exempel PostNord eller DHL.`,address:`Adress`,isActive:`Lämnar ut försändelser i dag`,isActiveHint:`Avmarkera om stället har slutat. Besök som redan gjorts finns kvar.`,active:`I drift`,inactive:`Har slutat`,lastVisit:e=>`Senaste besök ${e}`,neverVisited:`Inget besök ännu`,showInactive:`Visa även ställen som har slutat`,save:`Spara`,cancel:`Avbryt`,saved:e=>`${e} är sparat.`,deactivated:e=>`${e} är markerat som att det har slutat.`,deactivate:`Markera att det har slutat`,reactivate:`Markera att det är i drift`,nameMissing:`Skriv ställets namn.`,emptyTitle:`Inga utlämningsställen ännu`,emptyText:`Lägg till det första, så finns det i telefonerna nästa gång de har nät.`,more:`Visa fler utlämningsställen`,conflict:`Någon annan har ändrat stället sedan du öppnade det. Det du har skrivit står kvar. Spara igen för att skriva över, eller avbryt för att se det senaste.`},{title:`Pickup points`,lead:`Places that hand out parcels. The list is on the phone of those who visit. It is never shown to the public.`,add:`Add a pickup point`,edit:`Edit`,editWhat:e=>`Edit ${e}`,name:`Name`,operator:`Agent or carrier`,operatorHint:`For example PostNord or DHL.`,address:`Address`,isActive:`Hands out parcels today`,isActiveHint:`Clear this if the place has stopped. Visits already made remain.`,active:`In operation`,inactive:`Has stopped`,lastVisit:e=>`Last visit ${e}`,neverVisited:`No visit yet`,showInactive:`Show places that have stopped too`,save:`Save`,cancel:`Cancel`,saved:e=>`${e} is saved.`,deactivated:e=>`${e} is marked as stopped.`,deactivate:`Mark as stopped`,reactivate:`Mark as in operation`,nameMissing:`Enter the name of the place.`,emptyTitle:`No pickup points yet`,emptyText:`Add the first one, and it will be on the phones the next time they have coverage.`,more:`Show more pickup points`,conflict:`Somebody else has changed the place since you opened it. What you wrote is still here. Save again to overwrite, or cancel to see the latest.`},`pickup-point`);function ee(e){return{id:e,revision:null,name:``,operator:``,address:``,isActive:!0,position:null}}function X(e){return{id:e.id,revision:e.revision,name:e.name,operator:e.operator??``,address:e.address??``,isActive:e.active,position:e.position}}function te(e,t){return{area:e,name:t.name.trim(),operator:t.operator.trim()||null,address:t.address.trim()||null,position:t.position,active:t.isActive}}function ne(e,t,n){let r=e.filter(({id:e})=>e!==t.id);return(t.active||n?[...r,t]:r).sort((e,t)=>e.name.localeCompare(t.name,`sv`))}async function Z(e,t){let{id:n,revision:r}=t;return(await T(J,{id:n,revision:r,input:te(e,t)})).pickupPointSave}var Q=l(`<p> </p>`),re=l(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function ie(e,s){g(s,!0);let l=[`name`,`operator`,`address`],d=x(Y),p=t({...s.draft}),w=C(!1),E=C(!1),O=C(!1),A=C(void 0),M=C([]),N=x(()=>f(w)&&!p.name.trim()?f(d).nameMissing:V(f(M),`name`));async function F(e){if(e.preventDefault(),v(w,!0),!p.name.trim())return document.getElementById(`point-name`)?.focus();if(!f(E)){v(E,!0),v(O,!1),v(A,void 0);try{let e=await Z(s.area,p);v(M,e.userErrors),B(f(M))?await L():e.pickupPoint&&(j(f(d).saved(e.pickupPoint.name)),s.onsaved(e.pickupPoint))}catch(e){D(e,`CONFLICT`)?await L():v(A,e)}v(E,!1)}}async function L(){try{let e={area:s.area,includeInactive:!0,first:100,after:null},{nodes:t}=(await T(q,e)).pickupPoints;p.revision=t.find(({id:e})=>e===p.id)?.revision??p.revision,v(M,[]),v(O,!0)}catch(e){v(A,e)}}i(()=>{document.getElementById(`point-name`)?.focus()}),U(e,{children:(e,t)=>{var i=re(),g=m(i),v=e=>{k(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=Q(),i=h(n,!0);r(()=>b(i,f(d).conflict)),o(e,n)},$$slots:{default:!0}})};c(g,e=>{f(O)&&e(v)});var y=u(g,2);{let e=x(()=>z(f(M),l)),t=x(()=>l.some(e=>V(f(M),e)));H(y,{get error(){return f(A)},get messages(){return f(e)},get hasMarked(){return f(t)}})}var C=u(y,2);W(C,{get label(){return f(d).name},id:`point-name`,get error(){return f(N)},autocomplete:`off`,get value(){return p.name},set value(e){p.name=e}});var w=u(C,2);{let e=x(()=>V(f(M),`operator`));W(w,{get label(){return f(d).operator},get hint(){return f(d).operatorHint},get error(){return f(e)},autocomplete:`off`,optional:!0,get value(){return p.operator},set value(e){p.operator=e}})}var T=u(w,2);{let e=x(()=>V(f(M),`address`));W(T,{get label(){return f(d).address},get error(){return f(e)},autocomplete:`off`,optional:!0,get value(){return p.address},set value(e){p.address=e}})}var D=u(T,2);I(D,{get label(){return f(d).isActive},get hint(){return f(d).isActiveHint},get checked(){return p.isActive},set checked(e){p.isActive=e}});var j=u(D,2),L=m(j);P(L,{type:`submit`,main:!0,get busy(){return f(E)},children:(e,t)=>{S();var n=a();r(()=>b(n,f(d).save)),o(e,n)},$$slots:{default:!0}});var R=u(L,2);P(R,{variant:`quiet`,get onclick(){return s.oncancel},children:(e,t)=>{S();var n=a();r(()=>b(n,f(d).cancel)),o(e,n)},$$slots:{default:!0}}),_(j),_(i),n(`submit`,i,F),o(e,i)},$$slots:{default:!0}}),y()}var $=l(`<div class="row"><!> <!></div>`),ae=l(`<article class="point s1u9p2by"><!> <div class="text s1u9p2by"><h2 lang="sv" class="s1u9p2by"> </h2> <p class="soft" lang="sv"> </p> <p> </p> <p><!></p></div> <!></article>`);function oe(e,t){g(t,!0);let n=x(Y),i=C(!1),s=C(void 0),l=C([]);async function d(e,r){v(i,!0),v(s,void 0);try{let i=await Z(t.area,{...X(e),isActive:r});v(l,i.userErrors.map(({message:e})=>e));let a=i.pickupPoint;if(a){let e=r?f(n).saved(a.name):f(n).deactivated(a.name);t.onsaved(a),j(e,()=>void d(a,!r))}}catch(e){v(s,e)}v(i,!1)}U(e,{tight:!0,children:(e,p)=>{var g=ae(),v=m(g);H(v,{get error(){return f(s)},get messages(){return f(l)}});var y=u(v,2),C=m(y),w=h(C,!0),T=u(C,2),E=h(T,!0),D=u(T,2),O=h(D,!0),k=u(D,2),A=m(k);{let e=x(()=>t.point.active?`good`:`still`),r=x(()=>t.point.active?`check`:`pause`),i=x(()=>t.point.active?f(n).active:f(n).inactive);K(A,{get tone(){return f(e)},get icon(){return f(r)},get label(){return f(i)}})}_(k),_(y);var j=u(y,2),M=e=>{var s=$(),c=m(s);{let e=x(()=>f(n).editWhat(t.point.name));P(c,{variant:`secondary`,icon:`edit`,get"aria-label"(){return f(e)},get onclick(){return t.onedit},children:(e,t)=>{S();var i=a();r(()=>b(i,f(n).edit)),o(e,i)},$$slots:{default:!0}})}var l=u(c,2);P(l,{variant:`quiet`,get busy(){return f(i)},onclick:()=>d(t.point,!t.point.active),children:(e,i)=>{S();var s=a();r(()=>b(s,t.point.active?f(n).deactivate:f(n).reactivate)),o(e,s)},$$slots:{default:!0}}),_(s),o(e,s)};c(j,e=>{t.mayEdit&&e(M)}),_(g),r((e,n)=>{b(w,t.point.name),b(E,e),b(O,n)},[()=>[t.point.operator,t.point.address].filter(Boolean).join(` · `),()=>t.point.lastVisitOn?f(n).lastVisit(G(t.point.lastVisitOn)):f(n).neverVisited]),o(e,g)},$$slots:{default:!0}}),y()}var se=l(`<li><!></li>`),ce=l(`<ul class="plain-list s1rm5ip7"></ul> <!>`,1),le=l(`<p> </p>`),ue=l(`<!> <p class="lead intro s1rm5ip7"> </p> <div class="actions s1rm5ip7"><!> <!></div> <!> <!> <!>`,1);function de(e,t){g(t,!0);let n=x(Y),l=x(()=>A.me?.areas[0]?.code??``),w=x(()=>A.me?.role===`COORDINATOR`),D=C(!1),k=C(void 0),j=C(50),z=E(async e=>{let t={area:f(l),includeInactive:f(D),first:f(j),after:null};return(await T(q,t,{signal:e})).pickupPoints});i(()=>{z.reload()});function B(e){v(k,void 0);let t=z.data;if(!t)return;let n=ne(t.nodes,e,f(D));z.set({...t,nodes:n,totalCount:t.totalCount+n.length-t.nodes.length})}function V(){v(k,void 0),z.reload()}var H=ue(),U=p(H);{let e=x(()=>({href:`/lage`,text:O().coordination}));M(U,{get title(){return f(n).title},get back(){return f(e)}})}var W=u(U,2),G=h(W,!0),K=u(W,2),J=m(K),te=e=>{P(e,{main:!0,icon:`plus`,onclick:()=>v(k,ee(crypto.randomUUID())),children:(e,t)=>{S();var i=a();r(()=>b(i,f(n).add)),o(e,i)},$$slots:{default:!0}})};c(J,e=>{f(w)&&!f(k)&&e(te)});var Z=u(J,2);I(Z,{get label(){return f(n).showInactive},get checked(){return f(D)},set checked(e){v(D,e,!0)}}),_(K);var Q=u(K,2),re=e=>{ie(e,{get area(){return f(l)},get draft(){return f(k)},onsaved:B,oncancel:V})};c(Q,e=>{f(k)&&f(k).revision===null&&e(re)});var $=u(Q,2),ae=e=>{F(e,{get error(){return z.error},get onretry(){return z.reload}})};c($,e=>{z.error&&e(ae)});var de=u($,2),fe=e=>{var t=s(),i=p(t),a=e=>{var t=ce(),r=p(t);d(r,21,()=>z.data.nodes,e=>e.id,(e,t)=>{var n=se(),r=m(n),i=e=>{ie(e,{get area(){return f(l)},get draft(){return f(k)},onsaved:B,oncancel:V})},a=e=>{oe(e,{get area(){return f(l)},get point(){return f(t)},get mayEdit(){return f(w)},onedit:()=>v(k,X(f(t))),onsaved:B})};c(r,e=>{f(k)?.id===f(t).id?e(i):e(a,-1)}),_(n),o(e,n)}),_(r);var i=u(r,2);{let e=x(()=>z.data.pageInfo.hasNextPage&&f(j)<100);R(i,{get shown(){return z.data.nodes.length},get total(){return z.data.totalCount},get hasMore(){return f(e)},get busy(){return z.isLoading},get label(){return f(n).more},onmore:()=>v(j,100)})}o(e,t)},g=e=>{L(e,{get title(){return f(n).emptyTitle},icon:`box`,children:(e,t)=>{var i=le(),a=h(i,!0);r(()=>b(a,f(n).emptyText)),o(e,i)},$$slots:{default:!0}})};c(i,e=>{z.data.nodes.length>0?e(a):f(k)||e(g,1)}),o(e,t)},pe=e=>{N(e,{lines:5})};c(de,e=>{z.data?e(fe):z.error||e(pe,1)}),r(()=>b(G,f(n).lead)),o(e,H),y()}export{de as default};