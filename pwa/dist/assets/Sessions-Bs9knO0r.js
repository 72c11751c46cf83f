import{Dt as e,Et as t,It as n,Lt as r,M as i,Nt as a,Pt as o,Tt as s,bt as c,et as l,ft as u,gt as d,jt as f,lt as p,ot as m,rt as h,st as g,wt as _}from"./base-DTCHONYi.js";import{n as v,t as y}from"./request-CjdWyXIk.js";import{t as b}from"./format-kuSABd5W.js";import{t as x}from"./user-MAeMZIp8.js";import{t as S}from"./call.svelte-RNDE6vgl.js";import{t as C}from"./SaveFailed-C9SGlVkG.js";import{m as w,s as T}from"./index-DWsKZdVG.js";var E=new v(`
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
}`),D=p(`&nbsp;<span class="soft"> </span>`,1),O=p(`<li class="svn5w05"><span><strong> </strong><!><br/> <span class="small soft"> </span></span> <!></li>`),k=p(`<ul class="plain-list svn5w05"></ul> <!>`,1),A=p(`<p class="soft"> </p>`),j=p(`<!> <!>`,1);function M(p,v){o(v,!0);let M=i(v,`isOwn`,3,!1),N=f(x),P=new S,F=f(()=>v.account.sessions.length>1);async function I(e){let t=await P.ask(async()=>(await y(E,{userId:v.account.id,id:e})).sessionEnd);t?.user&&(w(d(N).sessionsEnded(t.endedSessions??0)),v.onchanged(t.user))}var L=j(),R=s(L);{let e=f(()=>P.userErrors.map(({message:e})=>e));C(R,{get error(){return P.error},get messages(){return d(e)}})}var z=e(R,2),B=i=>{var a=k(),o=s(a);l(o,21,()=>v.account.sessions,e=>e.id,(i,a)=>{let o=f(()=>d(a).device??d(N).sessionUnknown);var l=O(),p=_(l),v=_(p),y=t(v,!0),x=e(v),S=n=>{var r=D(),i=e(s(r)),a=t(i);c(e=>m(a,`(${e??``})`),[()=>d(N).sessionOwn.toLocaleLowerCase()]),g(n,r)};h(x,e=>{d(a).own&&e(S)});var C=e(x,3),w=t(C,!0);r(p);var E=e(p,2),k=e=>{{let t=f(()=>d(N).endSessionWhat(d(o)));T(e,{variant:`quiet`,get busy(){return P.isBusy},get"aria-label"(){return d(t)},onclick:()=>I(d(a).id),children:(e,t)=>{n();var r=u();c(()=>m(r,d(N).endSession)),g(e,r)},$$slots:{default:!0}})}};h(E,e=>{d(a).own||e(k)}),r(l),c(e=>{m(y,d(o)),m(w,e)},[()=>d(N).sessionUsed(b(d(a).lastUsedAt,new Date))]),g(i,l)}),r(o);var p=e(o,2),y=e=>{T(e,{variant:`secondary`,get busy(){return P.isBusy},onclick:()=>I(null),children:(e,t)=>{n();var r=u();c(()=>m(r,M()?d(N).endAll:d(N).endAllOf)),g(e,r)},$$slots:{default:!0}})};h(p,e=>{d(F)&&e(y)}),g(i,a)},V=e=>{var n=A(),r=t(n,!0);c(()=>m(r,d(N).noSessions)),g(e,n)};h(z,e=>{v.account.sessions.length>0?e(B):e(V,-1)}),g(p,L),a()}export{M as t};