import"./language.svelte-N2hC9X99.js";import{B as e,G as t,K as n,L as r,M as i,O as a,P as o,Q as s,V as c,X as l,Y as u,Z as d,at as f,ct as p,et as m,it as h,j as g,nt as _,st as v,tt as y}from"./index-client-BJpQlTQU.js";import{n as b,t as x}from"./request-m7kG40e4.js";import{t as S}from"./resource.svelte-CYYUEift.js";import{t as C}from"./domain-BeB2IOWW.js";import{t as w}from"./user-2-hDeYUv.js";import{t as T}from"./LoadFailed-C1eRcPiJ.js";import{t as E}from"./Card-LOYFkDye.js";import{c as D,d as O,o as k,u as A}from"./index-DQmKS5nu.js";import{i as j,t as M}from"./user-errors-BVq2QOtf.js";import{t as N}from"./call.svelte-C_leQG9s.js";import{t as P}from"./Checkbox-CgZ-dDWr.js";import{t as F}from"./TextInput-D5gPSG6H.js";import{t as I}from"./Sessions-BW5JD1Wb.js";var L=new b(`
query OwnAccount {
me {
...Account
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),R=new b(`
mutation ChangePassword($current: String!, $new: String!, $endKeys: Boolean) {
passwordChange(current: $current, new: $new, endKeys: $endKeys) {
endedSessions
revokedKeys
userErrors {
field
code
message
}
}
}
`),z=o(`<p> </p>`),B=o(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <!></form>`);function V(n,o){f(o,!0);let l=_(w),b=new N,S=y(``),C=y(``),T=y(!1),E=y(!1),D=y(!1),k=y(void 0),I=_(()=>c(E)?`text`:`password`),L=_(()=>c(D)&&!c(S)?c(l).currentMissing:M(b.userErrors,`current`)),V=_(()=>c(D)&&[...c(C)].length<12?c(l).nextShort:M(b.userErrors,`new`));async function H(e){if(e.preventDefault(),m(D,!0),m(k,void 0),!c(S)||[...c(C)].length<12)return;let t=await b.ask(async()=>(await x(R,{current:c(S),new:c(C),endKeys:c(T)})).passwordChange);!t||t.userErrors.length>0||(m(k,t.endedSessions??0,!0),m(S,m(C,``),!0),m(D,!1),o.onchanged())}var U=B(),W=u(U);j(W,{get error(){return b.error},messages:[]});var G=s(W,2),K=e=>{O(e,{tone:`good`,role:`status`,children:(e,n)=>{var r=z(),a=d(r,!0);t(e=>g(a,e),[()=>c(l).changed(c(k))]),i(e,r)},$$slots:{default:!0}})};a(G,e=>{c(k)!==void 0&&e(K)});var q=s(G,2);F(q,{get label(){return c(l).current},get type(){return c(I)},get error(){return c(L)},autocomplete:`current-password`,get value(){return c(S)},set value(e){m(S,e,!0)}});var J=s(q,2);F(J,{get label(){return c(l).next},get hint(){return c(l).nextHint},get type(){return c(I)},get error(){return c(V)},autocomplete:`new-password`,get value(){return c(C)},set value(e){m(C,e,!0)}});var Y=s(J,2);P(Y,{get label(){return c(l).showPassword},get checked(){return c(E)},set checked(e){m(E,e,!0)}});var X=s(Y,2),Z=e=>{P(e,{get label(){return c(l).endKeys},get checked(){return c(T)},set checked(e){m(T,e,!0)}})};a(X,e=>{o.hasKeys&&e(Z)});var Q=s(X,2);A(Q,{type:`submit`,main:!0,get busy(){return b.isBusy},children:(e,n)=>{v();var a=r();t(()=>g(a,c(l).change)),i(e,a)},$$slots:{default:!0}}),p(U),e(`submit`,U,H),i(n,U),h()}var H=o(`<dt class="s1ag7agm"> </dt> <dd> </dd>`,1),U=o(`<section class="stack" aria-labelledby="password"><h2 id="password" class="s1ag7agm"> </h2> <!></section>`),W=o(`<section class="stack" aria-labelledby="sessions"><h2 id="sessions" class="s1ag7agm"> </h2> <p class="soft"> </p> <!></section>`),G=o(`<dl class="s1ag7agm"><dt class="s1ag7agm"> </dt> <dd> </dd> <dt class="s1ag7agm"> </dt> <dd> </dd> <dt class="s1ag7agm"> </dt> <dd> </dd> <!> <dt class="s1ag7agm"> </dt> <dd> </dd></dl> <div class="two s1ag7agm"><!> <!></div>`,1),K=o(`<!> <p class="lead"> </p> <!> <!>`,1);function q(e,r){f(r,!0);let o=_(w),m=S(async e=>(await x(L,{},{signal:e})).me);n(()=>{m.reload()});var v=K(),y=l(v);k(y,{get title(){return c(o).accountTitle}});var b=s(y,2),O=d(b,!0),A=s(b,2),j=e=>{T(e,{get error(){return m.error},get onretry(){return m.reload}})};a(A,e=>{m.error&&e(j)});var M=s(A,2),N=e=>{let n=_(()=>m.data);var r=G(),f=l(r),h=u(f),v=d(h,!0),y=s(h,2),b=d(y,!0),x=s(y,2),S=d(x,!0),w=s(x,2),T=d(w,!0),D=s(w,2),O=d(D,!0),k=s(D,2),A=d(k,!0),j=s(k,2),M=e=>{var r=H(),a=l(r),u=d(a,!0),f=s(a,2),p=d(f,!0);t(()=>{g(u,c(o).unit),g(p,c(n).unit)}),i(e,r)};a(j,e=>{c(n).unit&&e(M)});var N=s(j,2),P=d(N,!0),F=s(N,2),L=d(F,!0);p(f);var R=s(f,2),z=u(R);E(z,{children:(e,r)=>{var a=U(),l=u(a),f=d(l,!0),h=s(l,2);{let e=_(()=>c(n).role===`ANALYST`);V(h,{get hasKeys(){return c(e)},get onchanged(){return m.reload}})}p(a),t(()=>g(f,c(o).passwordTitle)),i(e,a)},$$slots:{default:!0}});var B=s(z,2);E(B,{children:(e,r)=>{var a=W(),l=u(a),f=d(l,!0),h=s(l,2),_=d(h,!0),v=s(h,2);I(v,{get account(){return c(n)},isOwn:!0,onchanged:e=>m.set(e)}),p(a),t(()=>{g(f,c(o).sessionsTitle),g(_,c(o).sessionsText)}),i(e,a)},$$slots:{default:!0}}),p(R),t((e,t,r)=>{g(v,c(o).username),g(b,c(n).username),g(S,c(o).role),g(T,e),g(O,c(o).party),g(A,t),g(P,c(o).areas),g(L,r)},[()=>C().role[c(n).role],()=>C().party[c(n).party],()=>c(n).areas.map(({name:e})=>e).join(`, `)]),i(e,r)},P=e=>{D(e,{lines:6})};a(M,e=>{m.data?e(N):m.error||e(P,1)}),t(()=>g(O,c(o).accountLead)),i(e,v),h()}export{q as default};