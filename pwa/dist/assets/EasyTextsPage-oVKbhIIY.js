import"./Icon-CQLEuVu4.js";import{$ as e,B as t,G as n,K as r,L as i,M as a,O as o,P as s,Q as c,T as l,V as u,X as d,Y as f,Z as p,at as m,ct as h,et as g,it as _,j as v,nt as y,st as b,tt as x}from"./index-client-CtrYe8BM.js";import{n as S,t as C}from"./request-TZY0QKSV.js";import{t as w}from"./resource.svelte-ESQwqtrT.js";import{E as T,_ as E,c as D,f as O,g as k,i as A,o as j,s as M}from"./index-m41LEUEl.js";import{t as N}from"./LoadFailed-DoRTtOK_.js";import{t as P}from"./easy-text-t3rjslIA.js";import{t as F}from"./EmptyState-BRfC2IGU.js";import{n as I,r as L,t as R}from"./user-errors-gz4kjtmt.js";import{t as z}from"./SaveFailed-Dx7WcS4X.js";import{t as B}from"./Card-Bl-TirJY.js";import{t as V}from"./TextArea-_I7n9W3B.js";var H=new S(`
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
}`),W=s(`<p> </p>`),G=s(`<!> <div class="row"><!></div>`,1),K=s(`<p lang="sv"> </p>`),q=s(`<form class="stack" novalidate=""><div><p class="label soft"> </p> <h2 lang="sv" class="s1u1vzkj"> </h2></div> <!> <!> <!></form>`);function J(r,s){m(s,!0);let l=y(P),S=x(e(s.commitment.easyText??``)),w=x(!1),E=x(!1),O=x(void 0),A=x([]),j=y(()=>u(S).trim()!==(s.commitment.easyText??``));async function N(e){if(e.preventDefault(),!u(w)){g(w,!0),g(E,!1),g(O,void 0);try{await F()}catch(e){T(e,`CONFLICT`)?await J():g(O,e)}g(w,!1)}}async function F(){let e={commitmentId:s.commitment.id,revision:s.revision,text:u(S)},t=(await C(U,e)).commitmentEasyTextSave;g(A,t.userErrors),L(u(A))?await J():t.pledge&&(k(u(l).saved),s.onsaved(t.pledge))}async function J(){let{currentPledge:e}=await C(H,{area:s.area});g(A,[]),g(E,!0),e&&s.onsaved(e)}B(r,{children:(e,r)=>{var m=q(),_=f(m),x=f(_),C=p(x,!0),T=c(x,2),k=p(T,!0);h(_);var P=c(_,2),F=e=>{D(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var r=W(),i=p(r,!0);n(()=>v(i,u(l).conflict)),a(e,r)},$$slots:{default:!0}})};o(P,e=>{u(E)&&e(F)});var L=c(P,2);{let e=y(()=>I(u(A),[`text`])),t=y(()=>R(u(A),`text`)!==void 0);z(L,{get error(){return u(O)},get messages(){return u(e)},get hasMarked(){return u(t)}})}var B=c(L,2),H=e=>{var t=G(),r=d(t);{let e=y(()=>R(u(A),`text`));V(r,{get label(){return u(l).text},rows:4,limit:600,lang:`sv`,get error(){return u(e)},optional:`silent`,get value(){return u(S)},set value(e){g(S,e,!0)}})}var o=c(r,2),s=f(o);{let e=y(()=>!u(j));M(s,{type:`submit`,get busy(){return u(w)},get disabled(){return u(e)},children:(e,t)=>{b();var r=i();n(()=>v(r,u(l).save)),a(e,r)},$$slots:{default:!0}})}h(o),a(e,t)},U=e=>{var t=K(),r=p(t,!0);n(()=>v(r,s.commitment.easyText??`–`)),a(e,t)};o(B,e=>{s.mayEdit?e(H):e(U,-1)}),h(m),n(()=>{v(C,u(l).signed),v(k,s.commitment.text)}),t(`submit`,m,N),a(e,m)},$$slots:{default:!0}}),_()}var Y=s(`<li><!></li>`),X=s(`<p role="status"> </p> <ul class="plain-list s1deb2jq"></ul>`,1),Z=s(`<!> <p class="lead"> </p> <p class="advice measure s1deb2jq"> </p> <!> <!>`,1);function Q(e,t){m(t,!0);let i=y(P),s=y(()=>O.me?.areas[0]?.code??``),g=w(async e=>(await C(H,{area:u(s)},{signal:e})).currentPledge??null),b=y(()=>(g.data?.commitments??[]).filter(({easyText:e})=>!e).length);r(()=>{g.reload()});var x=Z(),S=d(x);{let e=y(()=>g.data?.title),t=y(()=>({href:`/lage`,text:E().coordination}));A(S,{get title(){return u(i).title},get kicker(){return u(e)},get back(){return u(t)}})}var T=c(S,2),D=p(T,!0),k=c(T,2),M=p(k,!0),I=c(k,2),L=e=>{N(e,{get error(){return g.error},get onretry(){return g.reload}})};o(I,e=>{g.error&&e(L)});var R=c(I,2),z=e=>{var t=X(),r=d(t),o=p(r,!0),m=c(r,2);l(m,21,()=>g.data.commitments,e=>e.id,(e,t)=>{var n=Y(),r=f(n);{let e=y(()=>O.me?.role===`COORDINATOR`);J(r,{get area(){return u(s)},get commitment(){return u(t)},get revision(){return g.data.revision},get mayEdit(){return u(e)},get onsaved(){return g.set}})}h(n),a(e,n)}),h(m),n(e=>v(o,e),[()=>u(i).left(u(b))]),a(e,t)},B=e=>{F(e,{get title(){return u(i).emptyTitle},icon:`info`})},V=e=>{j(e,{lines:6})};o(R,e=>{g.data?e(z):g.data===null?e(B,1):g.error||e(V,2)}),n(()=>{v(D,u(i).lead),v(M,u(i).advice)}),a(e,x),_()}export{Q as default};