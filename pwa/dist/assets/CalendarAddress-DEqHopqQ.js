import{At as e,Dt as t,Et as n,It as r,Lt as i,Nt as a,Pt as o,Tt as s,bt as c,dt as l,ft as u,gt as d,jt as f,kt as p,lt as m,ot as h,rt as g,st as _,wt as v,xt as y}from"./base-DTCHONYi.js";import{n as b,t as x}from"./request-CjdWyXIk.js";import{t as S}from"./resource.svelte-BDHruwgY.js";import{o as C}from"./format-kuSABd5W.js";import{t as w}from"./planning-DxzZaocc.js";import{t as T}from"./call.svelte-RNDE6vgl.js";import{t as E}from"./SaveFailed-C9SGlVkG.js";import{m as D,s as O}from"./index-DWsKZdVG.js";import{t as k}from"./Disclosure-DXHaMK5B.js";import{t as A}from"./controls-c7v-oFFt.js";var j=new b(`
query PlannedCalendar {
plannedCalendar {
madeAt
}
}
`),M=new b(`
mutation MakePlannedCalendar {
plannedCalendarMake {
plannedCalendar {
madeAt
}
path
userErrors {
field
code
message
}
}
}
`),N=new b(`
mutation RevokePlannedCalendar {
plannedCalendarRevoke {
plannedCalendar {
madeAt
}
userErrors {
field
code
message
}
}
}
`),P=m(`<!> <!>`,1),F=m(`<p> </p>`),I=m(`<div class="stack"><p class="measure"> </p> <!> <!> <div class="row"><!> <!></div></div>`);function L(m,b){let L=l();o(b,!0);let R=f(w),z=new T,B=e(!1),V=e(void 0),H=S(async e=>(await x(j,{},{signal:e})).plannedCalendar);y(()=>{d(B)&&H.reload()});async function U(){let e=await z.ask(async()=>(await x(M,{})).plannedCalendarMake);e?.path&&e.plannedCalendar&&(p(V,new URL(e.path,location.origin).href,!0),H.set(e.plannedCalendar))}async function W(){let e=await z.ask(async()=>(await x(N,{})).plannedCalendarRevoke);e?.plannedCalendar&&(p(V,void 0),H.set(e.plannedCalendar),D(d(R).calendarRevoked))}async function G(){let e=document.getElementById(`${L}-address`);e instanceof HTMLInputElement&&e.select(),await navigator.clipboard.writeText(d(V)??``).then(()=>D(d(R).copied),()=>void 0)}k(m,{get summary(){return d(R).calendar},get open(){return d(B)},set open(e){p(B,e,!0)},children:(e,a)=>{var o=I(),l=v(o),p=n(l,!0),m=t(l,2);{let e=f(()=>z.userErrors.map(({message:e})=>e));E(m,{get error(){return z.error},get messages(){return d(e)}})}var y=t(m,2),b=e=>{var n=P(),i=s(n);A(i,{get label(){return d(R).address},get hint(){return d(R).addressOnce},get id(){return`${L}-address`},get value(){return d(V)},readonly:!0,optional:`silent`});var a=t(i,2);O(a,{variant:`secondary`,onclick:G,children:(e,t)=>{r();var n=u();c(()=>h(n,d(R).copy)),_(e,n)},$$slots:{default:!0}}),_(e,n)},x=e=>{var t=F(),r=n(t,!0);c(e=>h(r,e),[()=>d(R).calendarMadeAt(C(H.data.madeAt))]),_(e,t)};g(y,e=>{d(V)?e(b):H.data?.madeAt&&e(x,1)});var S=t(y,2),w=v(S);O(w,{variant:`secondary`,icon:`calendar`,get busy(){return z.isBusy},onclick:U,children:(e,t)=>{r();var n=u();c(()=>h(n,H.data?.madeAt?d(R).calendarAgain:d(R).calendarMake)),_(e,n)},$$slots:{default:!0}});var T=t(w,2),D=e=>{O(e,{variant:`quiet`,icon:`cross`,get busy(){return z.isBusy},onclick:W,children:(e,t)=>{r();var n=u();c(()=>h(n,d(R).calendarRevoke)),_(e,n)},$$slots:{default:!0}})};g(T,e=>{H.data?.madeAt&&e(D)}),i(S),i(o),c(()=>h(p,d(R).calendarText)),_(e,o)},$$slots:{default:!0}}),a()}export{L as default};