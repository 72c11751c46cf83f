import"./language.svelte-N2hC9X99.js";import{B as e,G as t,K as n,L as r,M as i,O as a,P as o,Q as s,V as c,X as l,Y as u,Z as d,at as f,ct as p,et as m,g as h,it as g,j as _,nt as v,p as y,st as b,tt as x}from"./index-client-BJpQlTQU.js";import{n as S,t as C}from"./request-m7kG40e4.js";import{t as w}from"./resource.svelte-CYYUEift.js";import{i as T,n as E,t as ee}from"./user-errors-BVq2QOtf.js";import{t as te}from"./domain-BeB2IOWW.js";import{n as ne}from"./format-0QLHR1Ho.js";import{t as re}from"./user-2-hDeYUv.js";import{t as D}from"./call.svelte-C_leQG9s.js";import{t as O}from"./LoadFailed-C1eRcPiJ.js";import{c as k,o as A,p as j,u as M,v as N}from"./index-DQmKS5nu.js";import{t as P}from"./Card-LOYFkDye.js";import{t as F}from"./Checkbox-CgZ-dDWr.js";import{t as I}from"./EmptyState-CdreXMr4.js";import{t as L}from"./TextInput-D5gPSG6H.js";var R=new S(`
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
`),B=o(`<form class="stack" novalidate=""><!> <input class="visually-hidden" type="text" name="username" autocomplete="username" readonly="" tabindex="-1" aria-hidden="true"/> <!> <!> <!> <p class="small soft"> </p></form>`),V=o(`<p class="lead"> </p> <!>`,1),H=o(`<p> </p>`),ie=o(`<!> <!> <!>`,1);function U(o,S){f(S,!0);let U=v(re),W=new D,G=x(``),K=x(!1),q=x(!1),J=w(async e=>({invitation:(await C(R,{token:S.token},{signal:e})).invitation??void 0})),Y=v(()=>J.data?.invitation),ae=v(()=>c(q)&&[...c(G)].length<12);n(()=>{J.reload()});async function oe(e){e.preventDefault(),m(q,!0),[...c(G)].length<12||(await W.ask(async()=>(await C(z,{token:S.token,password:c(G)})).invitationAccept))?.username&&(m(G,``),N(c(U).accepted),j(`/logga-in`,{replace:!0}))}var X=ie(),Z=l(X);A(Z,{get title(){return c(U).invitationTitle}});var Q=s(Z,2),$=e=>{O(e,{get error(){return J.error},get onretry(){return J.reload}})};a(Q,e=>{J.error&&e($)});var se=s(Q,2),ce=n=>{var a=V(),o=l(a),f=d(o,!0),g=s(o,2);P(g,{children:(n,a)=>{var o=B(),l=u(o);{let e=v(()=>E(W.userErrors,[`password`]));T(l,{get error(){return W.error},get messages(){return c(e)}})}var f=s(l,2);y(f);var g=s(f,2);{let e=v(()=>c(K)?`text`:`password`),t=v(()=>c(ae)?c(U).nextShort:ee(W.userErrors,`password`));L(g,{get label(){return c(U).next},get hint(){return c(U).nextHint},get type(){return c(e)},get error(){return c(t)},autocomplete:`new-password`,get value(){return c(G)},set value(e){m(G,e,!0)}})}var x=s(g,2);F(x,{get label(){return c(U).showPassword},get checked(){return c(K)},set checked(e){m(K,e,!0)}});var S=s(x,2);M(S,{type:`submit`,main:!0,get busy(){return W.isBusy},children:(e,n)=>{b();var a=r();t(()=>_(a,c(U).accept)),i(e,a)},$$slots:{default:!0}});var C=s(S,2),w=d(C,!0);p(o),t(e=>{h(f,c(Y).username),_(w,e)},[()=>c(U).invitationUntil(ne(c(Y).expiresAt))]),e(`submit`,o,oe),i(n,o)},$$slots:{default:!0}}),t(e=>_(f,e),[()=>c(U).invitationLead(c(Y).username,te().role[c(Y).role])]),i(n,a)},le=e=>{I(e,{get title(){return c(U).invitationGone},icon:`key`,children:(e,n)=>{var r=H(),a=d(r,!0);t(()=>_(a,c(U).invitationGoneText)),i(e,r)},$$slots:{default:!0}})},ue=e=>{k(e,{lines:4})};a(se,e=>{c(Y)?e(ce):J.data?e(le,1):J.error||e(ue,2)}),i(o,X),g()}export{U as default};