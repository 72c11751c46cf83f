import{At as e,Dt as t,Et as n,G as r,H as i,It as a,Lt as o,Nt as s,Pt as c,Tt as l,bt as u,ft as d,gt as f,ht as p,jt as m,kt as h,lt as g,ot as _,rt as v,st as y,wt as b,xt as x}from"./base-DTCHONYi.js";import{n as S,t as C}from"./request-CjdWyXIk.js";import{t as w}from"./resource.svelte-BDHruwgY.js";import{n as T,t as E}from"./user-errors-htRkZHr0.js";import{t as ee}from"./domain-l6ZHcicy.js";import{n as te}from"./format-kuSABd5W.js";import{t as ne}from"./user-MAeMZIp8.js";import{t as re}from"./call.svelte-RNDE6vgl.js";import{t as D}from"./LoadFailed-CpHswrzY.js";import{i as O,m as k,o as A,s as j,u as M}from"./index-DWsKZdVG.js";import{t as N}from"./SaveFailed-C9SGlVkG.js";import{t as P}from"./Card-Dq_bqd68.js";import{t as F}from"./Checkbox-62u94_p2.js";import{t as I}from"./EmptyState-MRa2UpCZ.js";import{t as L}from"./controls-c7v-oFFt.js";var R=new S(`
query Invitation($token: String!) {
invitation(token: $token) {
username
role
expiresAt
}
}
`),z=new S(`
mutation AcceptInvitation($token: String!, $password: String!) {
invitationAccept(token: $token, password: $password) {
username
userErrors {
field
code
message
}
}
}
`),B=g(`<form class="stack" novalidate=""><!> <input class="visually-hidden" type="text" name="username" autocomplete="username" readonly="" tabindex="-1" aria-hidden="true"/> <!> <!> <!> <p class="small soft"> </p></form>`),V=g(`<p class="lead"> </p> <!>`,1),H=g(`<p> </p>`),ie=g(`<!> <!> <!>`,1);function U(g,S){c(S,!0);let U=m(ne),W=new re,G=e(``),K=e(!1),q=e(!1),J=w(async e=>({invitation:(await C(R,{token:S.token},{signal:e})).invitation??void 0})),Y=m(()=>J.data?.invitation),ae=m(()=>f(q)&&[...f(G)].length<12);x(()=>{J.reload()});async function oe(e){e.preventDefault(),h(q,!0),[...f(G)].length<12||(await W.ask(async()=>(await C(z,{token:S.token,password:f(G)})).invitationAccept))?.username&&(h(G,``),k(f(U).accepted),M(`/logga-in`,{replace:!0}))}var X=ie(),Z=l(X);O(Z,{get title(){return f(U).invitationTitle}});var Q=t(Z,2),$=e=>{D(e,{get error(){return J.error},get onretry(){return J.reload}})};v(Q,e=>{J.error&&e($)});var se=t(Q,2),ce=e=>{var s=V(),c=l(s),g=n(c,!0),v=t(c,2);P(v,{children:(e,s)=>{var c=B(),l=b(c);{let e=m(()=>T(W.userErrors,[`password`]));N(l,{get error(){return W.error},get messages(){return f(e)}})}var g=t(l,2);i(g);var v=t(g,2);{let e=m(()=>f(K)?`text`:`password`),t=m(()=>f(ae)?f(U).nextShort:E(W.userErrors,`password`));L(v,{get label(){return f(U).next},get hint(){return f(U).nextHint},get type(){return f(e)},get error(){return f(t)},autocomplete:`new-password`,get value(){return f(G)},set value(e){h(G,e,!0)}})}var x=t(v,2);F(x,{get label(){return f(U).showPassword},get checked(){return f(K)},set checked(e){h(K,e,!0)}});var S=t(x,2);j(S,{type:`submit`,main:!0,get busy(){return W.isBusy},children:(e,t)=>{a();var n=d();u(()=>_(n,f(U).accept)),y(e,n)},$$slots:{default:!0}});var C=t(S,2),w=n(C,!0);o(c),u(e=>{r(g,f(Y).username),_(w,e)},[()=>f(U).invitationUntil(te(f(Y).expiresAt))]),p(`submit`,c,oe),y(e,c)},$$slots:{default:!0}}),u(e=>_(g,e),[()=>f(U).invitationLead(f(Y).username,ee().role[f(Y).role])]),y(e,s)},le=e=>{I(e,{get title(){return f(U).invitationGone},icon:`key`,children:(e,t)=>{var r=H(),i=n(r,!0);u(()=>_(i,f(U).invitationGoneText)),y(e,r)},$$slots:{default:!0}})},ue=e=>{A(e,{lines:4})};v(se,e=>{f(Y)?e(ce):J.data?e(le,1):J.error||e(ue,2)}),y(g,X),s()}export{U as default};