import"./Icon-DTfCJQrN.js";import{$ as e,B as t,G as n,J as r,L as i,M as a,O as o,P as s,Q as c,T as l,V as u,W as d,X as f,Y as p,Z as m,et as h,it as g,j as _,ot as v,rt as y,st as b,tt as x}from"./index-client-Du6Z04e0.js";import{n as S,t as C}from"./request-CiOhKrzd.js";import{t as w}from"./resource.svelte-B0AQE06B.js";import{T,_ as E,c as D,f as O,g as k,i as A,o as j,s as M}from"./index-DOIwrTHz.js";import{t as N}from"./LoadFailed-BYR8F8dl.js";import{t as P}from"./easy-text-DPgyMnFH.js";import{t as F}from"./EmptyState-bTA-Iruc.js";import{n as I,r as L,t as R}from"./user-errors-gz4kjtmt.js";import{t as z}from"./SaveFailed-Bs8hBN8E.js";import{t as B}from"./Card-CQpwHmpO.js";import{t as V}from"./TextArea-DW2fJ3ef.js";var H=new S(`
query EasyTexts($area: ID!) {
currentPledge(area: $area) {
...EasyTexts
}
}
fragment EasyTexts on Pledge {
id
title
revision
commitments {
id
text
easyText
}
}`),U=new S(`
mutation SaveEasyText($commitmentId: ID!, $revision: Int!, $text: String!) {
commitmentEasyTextSave(
commitmentId: $commitmentId
revision: $revision
text: $text
) {
pledge {
...EasyTexts
}
userErrors {
field
code
message
}
}
}
fragment EasyTexts on Pledge {
id
title
revision
commitments {
id
text
easyText
}
}`),W=s(`<p> </p>`),G=s(`<!> <div class="row"><!></div>`,1),K=s(`<p lang="sv"> </p>`),q=s(`<form class="stack" novalidate=""><div><p class="label soft"> </p> <h2 lang="sv" class="s1u1vzkj"> </h2></div> <!> <!> <!></form>`);function J(n,s){g(s,!0);let l=x(P),S=h(c(s.commitment.easyText??``)),w=h(!1),E=h(!1),O=h(void 0),A=h([]),j=x(()=>u(S).trim()!==(s.commitment.easyText??``));async function N(t){if(t.preventDefault(),!u(w)){e(w,!0),e(E,!1),e(O,void 0);try{await F()}catch(t){T(t,`CONFLICT`)?await J():e(O,t)}e(w,!1)}}async function F(){let t={commitmentId:s.commitment.id,revision:s.revision,text:u(S)},n=(await C(U,t)).commitmentEasyTextSave;e(A,n.userErrors),L(u(A))?await J():n.pledge&&(k(u(l).saved),s.onsaved(n.pledge))}async function J(){let{currentPledge:t}=await C(H,{area:s.area});e(A,[]),e(E,!0),t&&s.onsaved(t)}B(n,{children:(n,c)=>{var h=q(),g=r(h),y=r(g),C=f(y,!0),T=m(y,2),k=f(T,!0);b(g);var P=m(g,2),F=e=>{D(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=W(),r=f(n,!0);d(()=>_(r,u(l).conflict)),a(e,n)},$$slots:{default:!0}})};o(P,e=>{u(E)&&e(F)});var L=m(P,2);{let e=x(()=>I(u(A),[`text`])),t=x(()=>R(u(A),`text`)!==void 0);z(L,{get error(){return u(O)},get messages(){return u(e)},get hasMarked(){return u(t)}})}var B=m(L,2),H=t=>{var n=G(),o=p(n);{let t=x(()=>R(u(A),`text`));V(o,{get label(){return u(l).text},rows:4,limit:600,lang:`sv`,get error(){return u(t)},optional:`silent`,get value(){return u(S)},set value(t){e(S,t,!0)}})}var s=m(o,2),c=r(s);{let e=x(()=>!u(j));M(c,{type:`submit`,get busy(){return u(w)},get disabled(){return u(e)},children:(e,t)=>{v();var n=i();d(()=>_(n,u(l).save)),a(e,n)},$$slots:{default:!0}})}b(s),a(t,n)},U=e=>{var t=K(),n=f(t,!0);d(()=>_(n,s.commitment.easyText??`–`)),a(e,t)};o(B,e=>{s.mayEdit?e(H):e(U,-1)}),b(h),d(()=>{_(C,u(l).signed),_(k,s.commitment.text)}),t(`submit`,h,N),a(n,h)},$$slots:{default:!0}}),y()}var Y=s(`<li><!></li>`),X=s(`<p role="status"> </p> <ul class="plain-list s1deb2jq"></ul>`,1),Z=s(`<!> <p class="lead"> </p> <p class="advice measure s1deb2jq"> </p> <!> <!>`,1);function Q(e,t){g(t,!0);let i=x(P),s=x(()=>O.me?.areas[0]?.code??``),c=w(async e=>(await C(H,{area:u(s)},{signal:e})).currentPledge??null),h=x(()=>(c.data?.commitments??[]).filter(({easyText:e})=>!e).length);n(()=>{c.reload()});var v=Z(),S=p(v);{let e=x(()=>c.data?.title),t=x(()=>({href:`/lage`,text:E().coordination}));A(S,{get title(){return u(i).title},get kicker(){return u(e)},get back(){return u(t)}})}var T=m(S,2),D=f(T,!0),k=m(T,2),M=f(k,!0),I=m(k,2),L=e=>{N(e,{get error(){return c.error},get onretry(){return c.reload}})};o(I,e=>{c.error&&e(L)});var R=m(I,2),z=e=>{var t=X(),n=p(t),o=f(n,!0),g=m(n,2);l(g,21,()=>c.data.commitments,e=>e.id,(e,t)=>{var n=Y(),i=r(n);{let e=x(()=>O.me?.role===`COORDINATOR`);J(i,{get area(){return u(s)},get commitment(){return u(t)},get revision(){return c.data.revision},get mayEdit(){return u(e)},get onsaved(){return c.set}})}b(n),a(e,n)}),b(g),d(e=>_(o,e),[()=>u(i).left(u(h))]),a(e,t)},B=e=>{F(e,{get title(){return u(i).emptyTitle},icon:`info`})},V=e=>{j(e,{lines:6})};o(R,e=>{c.data?e(z):c.data===null?e(B,1):c.error||e(V,2)}),d(()=>{_(D,u(i).lead),_(M,u(i).advice)}),a(e,v),y()}export{Q as default};