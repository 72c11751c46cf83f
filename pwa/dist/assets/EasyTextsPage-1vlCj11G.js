import"./Icon-DknEzCVg.js";import{G as e,K as t,M as n,O as r,P as i,Q as a,T as o,V as s,X as c,Y as l,Z as u,at as d,ct as f,it as p,j as m,nt as h}from"./index-client-BJpQlTQU.js";import{n as g,t as _}from"./request-DC7sgtqe.js";import{t as v}from"./resource.svelte-CYYUEift.js";import{_ as y,a as b,g as x,h as S,s as C}from"./index-B0FZQyuL.js";import{t as w}from"./LoadFailed-BDPoCEAZ.js";import{t as T}from"./easy-text-CHujnqUI.js";import{t as E}from"./EmptyState-YO7gQ_Km.js";import{n as D,t as O}from"./form.svelte-Wy0Mw3Nw.js";import{t as k}from"./Card-Dm4ZwJl9.js";import{t as A}from"./TextArea-4yKuja-h.js";var j=new g(`
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
}`),M=new g(`
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
}`),N=`easy-text`;function P({area:e,commitment:t,revision:n,onrevision:r}){let{id:i}=t;return new O({noun:N,id:i,start:F(t),title:()=>t.text,parts:({text:e})=>[{label:T().text,text:e}],paths:()=>[`text`],async send({text:e}){let t={commitmentId:i,revision:n(),text:e},{pledge:r,userErrors:a}=(await _(M,t)).commitmentEasyTextSave;return{saved:r,userErrors:a}},async latest(){let{currentPledge:t}=await _(j,{area:e}),n=t?.commitments.find(e=>e.id===i);if(t&&n)return r(t.revision),{values:F(n),saved:t}}})}function F({easyText:e}){return{text:e??``}}var I=i(`<p lang="sv"> </p>`),L=i(`<div class="stack"><div><p class="label soft"> </p> <h2 lang="sv" class="s1u1vzkj"> </h2></div> <!></div>`);function R(t,i){d(i,!0);let o=h(T),c=0,g=P({area:i.area,commitment:i.commitment,revision:()=>Math.max(i.revision,c),onrevision:e=>c=e});function _(e){x(s(o).saved),g.startOver({text:g.values.text.trim()}),i.onsaved(e)}k(t,{children:(t,c)=>{var d=L(),p=l(d),v=l(p),y=u(v,!0),b=a(v,2),x=u(b,!0);f(p);var S=a(p,2),C=e=>{{let t=h(()=>!g.isDirty);D(e,{get form(){return g},get save(){return s(o).save},isSecondary:!0,get disabled(){return s(t)},onsaved:_,children:(e,t)=>{{let t=h(()=>g.at(`text`));A(e,{get label(){return s(o).text},rows:4,limit:600,lang:`sv`,get error(){return s(t)},optional:`silent`,get value(){return g.values.text},set value(e){g.values.text=e}})}},$$slots:{default:!0}})}},w=t=>{var r=I(),a=u(r,!0);e(()=>m(a,i.commitment.easyText??`–`)),n(t,r)};r(S,e=>{i.mayEdit?e(C):e(w,-1)}),f(d),e(()=>{m(y,s(o).signed),m(x,i.commitment.text)}),n(t,d)},$$slots:{default:!0}}),p()}var z=i(`<li><!></li>`),B=i(`<p role="status"> </p> <ul class="plain-list s1deb2jq"></ul>`,1),V=i(`<!> <p class="lead"> </p> <p class="advice measure s1deb2jq"> </p> <!> <!>`,1);function H(i,g){d(g,!0);let x=h(T),D=h(()=>S.me?.areas[0]?.code??``),O=v(async e=>(await _(j,{area:s(D)},{signal:e})).currentPledge??null),k=h(()=>(O.data?.commitments??[]).filter(({easyText:e})=>!e).length);t(()=>{O.reload()});var A=V(),M=c(A);{let e=h(()=>O.data?.title),t=h(()=>({href:`/lage`,text:y().coordination}));b(M,{get title(){return s(x).title},get kicker(){return s(e)},get back(){return s(t)}})}var N=a(M,2),P=u(N,!0),F=a(N,2),I=u(F,!0),L=a(F,2),H=e=>{w(e,{get error(){return O.error},get onretry(){return O.reload}})};r(L,e=>{O.error&&e(H)});var U=a(L,2),W=t=>{var r=B(),i=c(r),d=u(i,!0),p=a(i,2);o(p,21,()=>O.data.commitments,e=>e.id,(e,t)=>{var r=z(),i=l(r);{let e=h(()=>S.me?.role===`COORDINATOR`);R(i,{get area(){return s(D)},get commitment(){return s(t)},get revision(){return O.data.revision},get mayEdit(){return s(e)},get onsaved(){return O.set}})}f(r),n(e,r)}),f(p),e(e=>m(d,e),[()=>s(x).left(s(k))]),n(t,r)},G=e=>{E(e,{get title(){return s(x).emptyTitle},icon:`info`})},K=e=>{C(e,{lines:6})};r(U,e=>{O.data?e(W):O.data===null?e(G,1):O.error||e(K,2)}),e(()=>{m(P,s(x).lead),m(I,s(x).advice)}),n(i,A),p()}export{H as default};