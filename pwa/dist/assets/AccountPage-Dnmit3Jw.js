import{At as e,Dt as t,Et as n,It as r,Lt as i,Nt as a,Pt as o,Tt as s,bt as c,ft as l,gt as u,ht as d,jt as f,kt as p,lt as m,ot as h,rt as g,st as _,wt as v,xt as y}from"./base-DTCHONYi.js";import{n as b,t as x}from"./request-CjdWyXIk.js";import{t as S}from"./resource.svelte-BDHruwgY.js";import{t as C}from"./domain-l6ZHcicy.js";import{t as w}from"./user-MAeMZIp8.js";import{t as T}from"./LoadFailed-CpHswrzY.js";import{t as E}from"./Card-Dq_bqd68.js";import{c as D,i as O,o as k,s as A}from"./index-DWsKZdVG.js";import{t as j}from"./user-errors-htRkZHr0.js";import{t as M}from"./call.svelte-RNDE6vgl.js";import{t as N}from"./SaveFailed-C9SGlVkG.js";import{t as P}from"./Checkbox-62u94_p2.js";import{t as F}from"./controls-c7v-oFFt.js";import{t as I}from"./Sessions-Bs9knO0r.js";var L=new b(`
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
`),z=m(`<p> </p>`),B=m(`<form class="stack" novalidate=""><!> <!> <!> <!> <!> <!> <!></form>`);function V(s,m){o(m,!0);let y=f(w),b=new M,S=e(``),C=e(``),T=e(!1),E=e(!1),O=e(!1),k=e(void 0),I=f(()=>u(E)?`text`:`password`),L=f(()=>u(O)&&!u(S)?u(y).currentMissing:j(b.userErrors,`current`)),V=f(()=>u(O)&&[...u(C)].length<12?u(y).nextShort:j(b.userErrors,`new`));async function H(e){if(e.preventDefault(),p(O,!0),p(k,void 0),!u(S)||[...u(C)].length<12)return;let t=await b.ask(async()=>(await x(R,{current:u(S),new:u(C),endKeys:u(T)})).passwordChange);!t||t.userErrors.length>0||(p(k,t.endedSessions??0,!0),p(S,p(C,``),!0),p(O,!1),m.onchanged())}var U=B(),W=v(U);N(W,{get error(){return b.error},messages:[]});var G=t(W,2),K=e=>{D(e,{tone:`good`,role:`status`,children:(e,t)=>{var r=z(),i=n(r,!0);c(e=>h(i,e),[()=>u(y).changed(u(k))]),_(e,r)},$$slots:{default:!0}})};g(G,e=>{u(k)!==void 0&&e(K)});var q=t(G,2);F(q,{get label(){return u(y).current},get type(){return u(I)},get error(){return u(L)},autocomplete:`current-password`,get value(){return u(S)},set value(e){p(S,e,!0)}});var J=t(q,2);F(J,{get label(){return u(y).next},get hint(){return u(y).nextHint},get type(){return u(I)},get error(){return u(V)},autocomplete:`new-password`,get value(){return u(C)},set value(e){p(C,e,!0)}});var Y=t(J,2);P(Y,{get label(){return u(y).showPassword},get checked(){return u(E)},set checked(e){p(E,e,!0)}});var X=t(Y,2),Z=e=>{P(e,{get label(){return u(y).endKeys},get checked(){return u(T)},set checked(e){p(T,e,!0)}})};g(X,e=>{m.hasKeys&&e(Z)});var Q=t(X,2);A(Q,{type:`submit`,main:!0,get busy(){return b.isBusy},children:(e,t)=>{r();var n=l();c(()=>h(n,u(y).change)),_(e,n)},$$slots:{default:!0}}),i(U),d(`submit`,U,H),_(s,U),a()}var H=m(`<dt class="sl4z6up"> </dt> <dd> </dd>`,1),U=m(`<section class="stack" aria-labelledby="password"><h2 id="password" class="sl4z6up"> </h2> <!></section>`),W=m(`<section class="stack" aria-labelledby="sessions"><h2 id="sessions" class="sl4z6up"> </h2> <p class="soft"> </p> <!></section>`),G=m(`<dl class="sl4z6up"><dt class="sl4z6up"> </dt> <dd> </dd> <dt class="sl4z6up"> </dt> <dd> </dd> <dt class="sl4z6up"> </dt> <dd> </dd> <!> <dt class="sl4z6up"> </dt> <dd> </dd></dl> <div class="two sl4z6up"><!> <!></div>`,1),K=m(`<!> <p class="lead"> </p> <!> <!>`,1);function q(e,r){o(r,!0);let l=f(w),d=S(async e=>(await x(L,{},{signal:e})).me);y(()=>{d.reload()});var p=K(),m=s(p);O(m,{get title(){return u(l).accountTitle}});var b=t(m,2),D=n(b,!0),A=t(b,2),j=e=>{T(e,{get error(){return d.error},get onretry(){return d.reload}})};g(A,e=>{d.error&&e(j)});var M=t(A,2),N=e=>{let r=f(()=>d.data);var a=G(),o=s(a),p=v(o),m=n(p,!0),y=t(p,2),b=n(y,!0),x=t(y,2),S=n(x,!0),w=t(x,2),T=n(w,!0),D=t(w,2),O=n(D,!0),k=t(D,2),A=n(k,!0),j=t(k,2),M=e=>{var i=H(),a=s(i),o=n(a,!0),d=t(a,2),f=n(d,!0);c(()=>{h(o,u(l).unit),h(f,u(r).unit)}),_(e,i)};g(j,e=>{u(r).unit&&e(M)});var N=t(j,2),P=n(N,!0),F=t(N,2),L=n(F,!0);i(o);var R=t(o,2),z=v(R);E(z,{children:(e,a)=>{var o=U(),s=v(o),p=n(s,!0),m=t(s,2);{let e=f(()=>u(r).role===`ANALYST`);V(m,{get hasKeys(){return u(e)},get onchanged(){return d.reload}})}i(o),c(()=>h(p,u(l).passwordTitle)),_(e,o)},$$slots:{default:!0}});var B=t(z,2);E(B,{children:(e,a)=>{var o=W(),s=v(o),f=n(s,!0),p=t(s,2),m=n(p,!0),g=t(p,2);I(g,{get account(){return u(r)},isOwn:!0,onchanged:e=>d.set(e)}),i(o),c(()=>{h(f,u(l).sessionsTitle),h(m,u(l).sessionsText)}),_(e,o)},$$slots:{default:!0}}),i(R),c((e,t,n)=>{h(m,u(l).username),h(b,u(r).username),h(S,u(l).role),h(T,e),h(O,u(l).party),h(A,t),h(P,u(l).areas),h(L,n)},[()=>C().role[u(r).role],()=>C().party[u(r).party],()=>u(r).areas.map(({name:e})=>e).join(`, `)]),_(e,a)},P=e=>{k(e,{lines:6})};g(M,e=>{d.data?e(N):d.error||e(P,1)}),c(()=>h(D,u(l).accountLead)),_(e,p),a()}export{q as default};