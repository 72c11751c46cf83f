import"./Icon-CHrsugFR.js";import{$ as e,A as t,B as n,D as r,G as i,I as a,J as o,N as s,Q as c,W as l,X as u,Y as d,Z as f,et as p,it as m,j as h,ot as g,rt as _,st as v,tt as y,w as b,z as x}from"./index-client-CV74LCeM.js";import{n as S,t as C}from"./request-BueRHIm1.js";import{t as w}from"./resource.svelte-BNR8DWUW.js";import{E as T,_ as E,c as D,f as O,g as k,i as A,o as j,s as M}from"./index-DIVtQiry.js";import{t as N}from"./LoadFailed-CUWzAbQI.js";import{t as P}from"./easy-text-BD-Rxy4s.js";import{t as F}from"./EmptyState-CRlw3B-H.js";import{n as I,r as L,t as R}from"./user-errors-gz4kjtmt.js";import{t as z}from"./SaveFailed-IJazS4o1.js";import{t as B}from"./Card-1XYKYlFA.js";import{t as V}from"./TextArea-wB7dGZBc.js";var H=new S(`
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
}`),W=s(`<p> </p>`),G=s(`<!> <div class="row"><!></div>`,1),K=s(`<p lang="sv"> </p>`),q=s(`<form class="stack" novalidate=""><div><p class="label soft"> </p> <h2 lang="sv" class="s1u1vzkj"> </h2></div> <!> <!> <!></form>`);function J(i,s){m(s,!0);let b=y(P),S=p(c(s.commitment.easyText??``)),w=p(!1),E=p(!1),O=p(void 0),A=p([]),j=y(()=>n(S).trim()!==(s.commitment.easyText??``));async function N(t){if(t.preventDefault(),!n(w)){e(w,!0),e(E,!1),e(O,void 0);try{await F()}catch(t){T(t,`CONFLICT`)?await J():e(O,t)}e(w,!1)}}async function F(){let t={commitmentId:s.commitment.id,revision:s.revision,text:n(S)},r=(await C(U,t)).commitmentEasyTextSave;e(A,r.userErrors),L(n(A))?await J():r.pledge&&(k(n(b).saved),s.onsaved(r.pledge))}async function J(){let{currentPledge:t}=await C(H,{area:s.area});e(A,[]),e(E,!0),t&&s.onsaved(t)}B(i,{children:(i,c)=>{var p=q(),m=o(p),_=o(m),C=u(_,!0),T=f(_,2),k=u(T,!0);v(m);var P=f(m,2),F=e=>{D(e,{tone:`wait`,role:`alert`,children:(e,r)=>{var i=W(),a=u(i,!0);l(()=>t(a,n(b).conflict)),h(e,i)},$$slots:{default:!0}})};r(P,e=>{n(E)&&e(F)});var L=f(P,2);{let e=y(()=>I(n(A),[`text`])),t=y(()=>R(n(A),`text`)!==void 0);z(L,{get error(){return n(O)},get messages(){return n(e)},get hasMarked(){return n(t)}})}var B=f(L,2),H=r=>{var i=G(),s=d(i);{let t=y(()=>R(n(A),`text`));V(s,{get label(){return n(b).text},rows:4,limit:600,lang:`sv`,get error(){return n(t)},optional:`silent`,get value(){return n(S)},set value(t){e(S,t,!0)}})}var c=f(s,2),u=o(c);{let e=y(()=>!n(j));M(u,{type:`submit`,get busy(){return n(w)},get disabled(){return n(e)},children:(e,r)=>{g();var i=a();l(()=>t(i,n(b).save)),h(e,i)},$$slots:{default:!0}})}v(c),h(r,i)},U=e=>{var n=K(),r=u(n,!0);l(()=>t(r,s.commitment.easyText??`–`)),h(e,n)};r(B,e=>{s.mayEdit?e(H):e(U,-1)}),v(p),l(()=>{t(C,n(b).signed),t(k,s.commitment.text)}),x(`submit`,p,N),h(i,p)},$$slots:{default:!0}}),_()}var Y=s(`<li><!></li>`),X=s(`<p role="status"> </p> <ul class="plain-list s1deb2jq"></ul>`,1),Z=s(`<!> <p class="lead"> </p> <p class="advice measure s1deb2jq"> </p> <!> <!>`,1);function Q(e,a){m(a,!0);let s=y(P),c=y(()=>O.me?.areas[0]?.code??``),p=w(async e=>(await C(H,{area:n(c)},{signal:e})).currentPledge??null),g=y(()=>(p.data?.commitments??[]).filter(({easyText:e})=>!e).length);i(()=>{p.reload()});var x=Z(),S=d(x);{let e=y(()=>p.data?.title),t=y(()=>({href:`/lage`,text:E().coordination}));A(S,{get title(){return n(s).title},get kicker(){return n(e)},get back(){return n(t)}})}var T=f(S,2),D=u(T,!0),k=f(T,2),M=u(k,!0),I=f(k,2),L=e=>{N(e,{get error(){return p.error},get onretry(){return p.reload}})};r(I,e=>{p.error&&e(L)});var R=f(I,2),z=e=>{var r=X(),i=d(r),a=u(i,!0),m=f(i,2);b(m,21,()=>p.data.commitments,e=>e.id,(e,t)=>{var r=Y(),i=o(r);{let e=y(()=>O.me?.role===`COORDINATOR`);J(i,{get area(){return n(c)},get commitment(){return n(t)},get revision(){return p.data.revision},get mayEdit(){return n(e)},get onsaved(){return p.set}})}v(r),h(e,r)}),v(m),l(e=>t(a,e),[()=>n(s).left(n(g))]),h(e,r)},B=e=>{F(e,{get title(){return n(s).emptyTitle},icon:`info`})},V=e=>{j(e,{lines:6})};r(R,e=>{p.data?e(z):p.data===null?e(B,1):p.error||e(V,2)}),l(()=>{t(D,n(s).lead),t(M,n(s).advice)}),h(e,x),_()}export{Q as default};