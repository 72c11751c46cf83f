import"./language.svelte-N2hC9X99.js";import{G as e,L as t,M as n,O as r,P as i,Q as a,T as o,V as s,X as c,Y as l,Z as u,at as d,ct as f,it as p,j as m,nt as h,r as g,st as _}from"./index-client-BJpQlTQU.js";import{n as v,t as y}from"./request-m7kG40e4.js";import{t as b}from"./format-0QLHR1Ho.js";import{t as x}from"./user-2-hDeYUv.js";import{t as S}from"./call.svelte-C_leQG9s.js";import{i as C}from"./user-errors-BVq2QOtf.js";import{u as w,v as T}from"./index-DQmKS5nu.js";var E=new v(`
mutation EndSession($userId: ID!, $id: ID) {
sessionEnd(userId: $userId, id: $id) {
user {
...Account
}
endedSessions
userErrors {
field
code
message
}
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
}`),D=i(`&nbsp;<span class="soft"> </span>`,1),O=i(`<li class="silcsdj"><span><strong> </strong><!><br/> <span class="small soft"> </span></span> <!></li>`),k=i(`<ul class="plain-list silcsdj"></ul> <!>`,1),A=i(`<p class="soft"> </p>`),j=i(`<!> <!>`,1);function M(i,v){d(v,!0);let M=g(v,`isOwn`,3,!1),N=h(x),P=new S,F=h(()=>v.account.sessions.length>1);async function I(e){let t=await P.ask(async()=>(await y(E,{userId:v.account.id,id:e})).sessionEnd);t?.user&&(T(s(N).sessionsEnded(t.endedSessions??0)),v.onchanged(t.user))}var L=j(),R=c(L);{let e=h(()=>P.userErrors.map(({message:e})=>e));C(R,{get error(){return P.error},get messages(){return s(e)}})}var z=a(R,2),B=i=>{var d=k(),p=c(d);o(p,21,()=>v.account.sessions,e=>e.id,(i,o)=>{let d=h(()=>s(o).device??s(N).sessionUnknown);var p=O(),g=l(p),v=l(g),y=u(v,!0),x=a(v),S=t=>{var r=D(),i=a(c(r)),o=u(i);e(e=>m(o,`(${e??``})`),[()=>s(N).sessionOwn.toLocaleLowerCase()]),n(t,r)};r(x,e=>{s(o).own&&e(S)});var C=a(x,3),T=u(C,!0);f(g);var E=a(g,2),k=r=>{{let i=h(()=>s(N).endSessionWhat(s(d)));w(r,{variant:`quiet`,get busy(){return P.isBusy},get"aria-label"(){return s(i)},onclick:()=>I(s(o).id),children:(r,i)=>{_();var a=t();e(()=>m(a,s(N).endSession)),n(r,a)},$$slots:{default:!0}})}};r(E,e=>{s(o).own||e(k)}),f(p),e(e=>{m(y,s(d)),m(T,e)},[()=>s(N).sessionUsed(b(s(o).lastUsedAt,new Date))]),n(i,p)}),f(p);var g=a(p,2),y=r=>{w(r,{variant:`secondary`,get busy(){return P.isBusy},onclick:()=>I(null),children:(r,i)=>{_();var a=t();e(()=>m(a,M()?s(N).endAll:s(N).endAllOf)),n(r,a)},$$slots:{default:!0}})};r(g,e=>{s(F)&&e(y)}),n(i,d)},V=t=>{var r=A(),i=u(r,!0);e(()=>m(i,s(N).noSessions)),n(t,r)};r(z,e=>{v.account.sessions.length>0?e(B):e(V,-1)}),n(i,L),p()}export{M as t};