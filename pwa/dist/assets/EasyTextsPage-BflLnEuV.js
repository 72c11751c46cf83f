import{Dt as e,Et as t,Lt as n,Nt as r,Pt as i,Tt as a,bt as o,et as s,gt as c,jt as l,lt as u,n as d,ot as f,rt as p,st as m,t as h,u as g,wt as _,xt as v}from"./base-DTCHONYi.js";import{n as y,t as b}from"./request-CjdWyXIk.js";import{t as x}from"./resource.svelte-BDHruwgY.js";import{t as S}from"./LoadFailed-CpHswrzY.js";import{t as C}from"./easy-text-DbGzKWC3.js";import{t as w}from"./EmptyState-MRa2UpCZ.js";import{i as T,m as E,o as D}from"./index-DWsKZdVG.js";import{t as O}from"./FormFrame-CX4Z6dGy.js";import{t as k}from"./Card-Dq_bqd68.js";import{t as A}from"./TextArea-uC9Zi4j3.js";import{t as j}from"./form.svelte-tQdB6E_W.js";var M=new y(`
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
}`),N=new y(`
mutation SaveEasyText($commitmentId: ID!, $revision: Int!, $text: String!, $notPersonalData: NotPersonalDataInput) {
commitmentEasyTextSave(
commitmentId: $commitmentId
revision: $revision
text: $text
notPersonalData: $notPersonalData
) {
pledge {
...EasyTexts
}
userErrors {
field
code
message
personalData
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
}`),P=`easy-text`;function F({area:e,commitment:t,revision:n,onrevision:r}){let{id:i}=t;return new j({noun:P,id:i,start:I(t),title:()=>t.text,parts:({text:e})=>[{label:C().text,text:e}],paths:()=>[`text`],async send({text:e},t){let r={commitmentId:i,revision:n(),text:e,notPersonalData:t},{pledge:a,userErrors:o}=(await b(N,r)).commitmentEasyTextSave;return{saved:a,userErrors:o}},async latest(){let{currentPledge:t}=await b(M,{area:e}),n=t?.commitments.find(e=>e.id===i);if(t&&n)return r(t.revision),{values:I(n),saved:t}}})}function I({easyText:e}){return{text:e??``}}var L=u(`<p lang="sv"> </p>`),R=u(`<div class="stack"><div><p class="label soft"> </p> <h2 lang="sv" class="s1u1vzkj"> </h2></div> <!></div>`);function z(a,s){i(s,!0);let u=l(C),d=0,h=F({area:s.area,commitment:s.commitment,revision:()=>Math.max(s.revision,d),onrevision:e=>d=e});function g(e){E(c(u).saved),h.startOver({text:h.values.text.trim()}),s.onsaved(e)}k(a,{children:(r,i)=>{var a=R(),d=_(a),v=_(d),y=t(v,!0),b=e(v,2),x=t(b,!0);n(d);var S=e(d,2),C=e=>{{let t=l(()=>!h.isDirty);O(e,{get form(){return h},get save(){return c(u).save},isSecondary:!0,get disabled(){return c(t)},onsaved:g,children:(e,t)=>{{let t=l(()=>h.at(`text`));A(e,{get label(){return c(u).text},rows:4,limit:600,lang:`sv`,get error(){return c(t)},optional:`silent`,get value(){return h.values.text},set value(e){h.values.text=e}})}},$$slots:{default:!0}})}},w=e=>{var n=L(),r=t(n,!0);o(()=>f(r,s.commitment.easyText??`–`)),m(e,n)};p(S,e=>{s.mayEdit?e(C):e(w,-1)}),n(a),o(()=>{f(y,c(u).signed),f(x,s.commitment.text)}),m(r,a)},$$slots:{default:!0}}),r()}var B=u(`<li><!></li>`),V=u(`<p role="status"> </p> <ul class="plain-list s1deb2jq"></ul>`,1),H=u(`<!> <p class="lead"> </p> <p class="advice measure s1deb2jq"> </p> <!> <!>`,1);function U(u,y){i(y,!0);let E=l(C),O=l(()=>h.code),k=x(async e=>(await b(M,{area:c(O)},{signal:e})).currentPledge??null),A=l(()=>(k.data?.commitments??[]).filter(({easyText:e})=>!e).length);v(()=>{k.reload()});var j=H(),N=a(j);{let e=l(()=>k.data?.title),t=l(()=>({href:`/lage`,text:g().coordination}));T(N,{get title(){return c(E).title},get kicker(){return c(e)},get back(){return c(t)}})}var P=e(N,2),F=t(P,!0),I=e(P,2),L=t(I,!0),R=e(I,2),U=e=>{S(e,{get error(){return k.error},get onretry(){return k.reload}})};p(R,e=>{k.error&&e(U)});var W=e(R,2),G=r=>{var i=V(),u=a(i),p=t(u,!0),h=e(u,2);s(h,21,()=>k.data.commitments,e=>e.id,(e,t)=>{var r=B(),i=_(r);{let e=l(()=>d.me?.role===`COORDINATOR`);z(i,{get area(){return c(O)},get commitment(){return c(t)},get revision(){return k.data.revision},get mayEdit(){return c(e)},get onsaved(){return k.set}})}n(r),m(e,r)}),n(h),o(e=>f(p,e),[()=>c(E).left(c(A))]),m(r,i)},K=e=>{w(e,{get title(){return c(E).emptyTitle},icon:`info`})},q=e=>{D(e,{lines:6})};p(W,e=>{k.data?e(G):k.data===null?e(K,1):k.error||e(q,2)}),o(()=>{f(F,c(E).lead),f(L,c(E).advice)}),m(u,j),r()}export{U as default};