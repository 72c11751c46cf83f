import"./language.svelte-N2hC9X99.js";import{G as e,K as t,M as n,O as r,P as i,Q as a,T as o,V as s,X as c,Y as l,Z as u,at as d,ct as f,it as p,j as m,nt as h}from"./index-client-BJpQlTQU.js";import{_ as g,c as _,l as v,o as y,v as b,y as x}from"./index-DQmKS5nu.js";import{n as S,t as C}from"./request-m7kG40e4.js";import{t as w}from"./resource.svelte-CYYUEift.js";import{t as T}from"./LoadFailed-C1eRcPiJ.js";import{t as E}from"./easy-text-z_vlyWVG.js";import{t as D}from"./EmptyState-CdreXMr4.js";import{n as O,t as k}from"./form.svelte-xwg13Kwe.js";import{t as A}from"./Card-LOYFkDye.js";import{t as j}from"./TextArea-BDelVuKv.js";var M=new S(`
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
}`),N=new S(`
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
}`),P=`easy-text`;function F({area:e,commitment:t,revision:n,onrevision:r}){let{id:i}=t;return new k({noun:P,id:i,start:I(t),title:()=>t.text,parts:({text:e})=>[{label:E().text,text:e}],paths:()=>[`text`],async send({text:e}){let t={commitmentId:i,revision:n(),text:e},{pledge:r,userErrors:a}=(await C(N,t)).commitmentEasyTextSave;return{saved:r,userErrors:a}},async latest(){let{currentPledge:t}=await C(M,{area:e}),n=t?.commitments.find(e=>e.id===i);if(t&&n)return r(t.revision),{values:I(n),saved:t}}})}function I({easyText:e}){return{text:e??``}}var L=i(`<p lang="sv"> </p>`),R=i(`<div class="stack"><div><p class="label soft"> </p> <h2 lang="sv" class="s1u1vzkj"> </h2></div> <!></div>`);function z(t,i){d(i,!0);let o=h(E),c=0,g=F({area:i.area,commitment:i.commitment,revision:()=>Math.max(i.revision,c),onrevision:e=>c=e});function _(e){b(s(o).saved),g.startOver({text:g.values.text.trim()}),i.onsaved(e)}A(t,{children:(t,c)=>{var d=R(),p=l(d),v=l(p),y=u(v,!0),b=a(v,2),x=u(b,!0);f(p);var S=a(p,2),C=e=>{{let t=h(()=>!g.isDirty);O(e,{get form(){return g},get save(){return s(o).save},isSecondary:!0,get disabled(){return s(t)},onsaved:_,children:(e,t)=>{{let t=h(()=>g.at(`text`));j(e,{get label(){return s(o).text},rows:4,limit:600,lang:`sv`,get error(){return s(t)},optional:`silent`,get value(){return g.values.text},set value(e){g.values.text=e}})}},$$slots:{default:!0}})}},w=t=>{var r=L(),a=u(r,!0);e(()=>m(a,i.commitment.easyText??`–`)),n(t,r)};r(S,e=>{i.mayEdit?e(C):e(w,-1)}),f(d),e(()=>{m(y,s(o).signed),m(x,i.commitment.text)}),n(t,d)},$$slots:{default:!0}}),p()}var B=i(`<li><!></li>`),V=i(`<p role="status"> </p> <ul class="plain-list s1deb2jq"></ul>`,1),H=i(`<!> <p class="lead"> </p> <p class="advice measure s1deb2jq"> </p> <!> <!>`,1);function U(i,b){d(b,!0);let S=h(E),O=h(()=>v.code),k=w(async e=>(await C(M,{area:s(O)},{signal:e})).currentPledge??null),A=h(()=>(k.data?.commitments??[]).filter(({easyText:e})=>!e).length);t(()=>{k.reload()});var j=H(),N=c(j);{let e=h(()=>k.data?.title),t=h(()=>({href:`/lage`,text:x().coordination}));y(N,{get title(){return s(S).title},get kicker(){return s(e)},get back(){return s(t)}})}var P=a(N,2),F=u(P,!0),I=a(P,2),L=u(I,!0),R=a(I,2),U=e=>{T(e,{get error(){return k.error},get onretry(){return k.reload}})};r(R,e=>{k.error&&e(U)});var W=a(R,2),G=t=>{var r=V(),i=c(r),d=u(i,!0),p=a(i,2);o(p,21,()=>k.data.commitments,e=>e.id,(e,t)=>{var r=B(),i=l(r);{let e=h(()=>g.me?.role===`COORDINATOR`);z(i,{get area(){return s(O)},get commitment(){return s(t)},get revision(){return k.data.revision},get mayEdit(){return s(e)},get onsaved(){return k.set}})}f(r),n(e,r)}),f(p),e(e=>m(d,e),[()=>s(S).left(s(A))]),n(t,r)},K=e=>{D(e,{get title(){return s(S).emptyTitle},icon:`info`})},q=e=>{_(e,{lines:6})};r(W,e=>{k.data?e(G):k.data===null?e(K,1):k.error||e(q,2)}),e(()=>{m(F,s(S).lead),m(L,s(S).advice)}),n(i,j),p()}export{U as default};