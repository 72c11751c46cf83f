import"./Icon-CHrsugFR.js";import{$ as e,A as t,B as n,D as r,G as i,I as a,J as o,N as s,Q as c,W as l,X as u,Y as d,Z as f,et as p,it as m,j as h,ot as g,rt as _,st as v,tt as y,z as ee}from"./index-client-CV74LCeM.js";import{n as b,t as x}from"./request-BueRHIm1.js";import{n as S,t as C}from"./moderation-DRVbgZQe.js";import{t as w}from"./live-browser-Dz1MWZ_a.js";import{t as T}from"./resource.svelte-BNR8DWUW.js";import{c as te,f as E,g as D,i as O,o as ne,s as k}from"./index-DIVtQiry.js";import{n as A,r as j,t as M}from"./user-errors-gz4kjtmt.js";import{t as N}from"./LoadFailed-CUWzAbQI.js";import{t as P}from"./SaveFailed-IJazS4o1.js";import{t as re}from"./citizen-DTNB5Cg1.js";import{t as ie}from"./domain-B-7V7Z8r.js";import{t as ae}from"./Card-1XYKYlFA.js";import{t as F}from"./Select-DWEYdgJo.js";import{t as oe}from"./TextArea-wB7dGZBc.js";var se=new b(`
mutation SaveTemplate($area: ID!, $revision: Int!, $input: ReplyTemplateInput!) {
replyTemplateSave(area: $area, revision: $revision, input: $input) {
templates {
...ReplyTemplates
}
userErrors {
field
code
message
}
}
}
fragment ReplyTemplates on ReplyTemplates {
revision
templates {
theme
outcome
text
edited
}
}`),ce=s(`<p> </p>`),le=s(`<form class="stack" novalidate=""><!> <!> <div class="pair sff3bgw"><!> <!></div> <!> <div class="row"><!> <!></div></form>`),ue=s(`<!> <p class="lead intro sff3bgw"> </p> <!>`,1);function I(s,b){m(b,!0);let I=y(C),L=y(()=>E.me?.areas[0]?.code??``),R=p(`TRAFFIC`),z=p(`UNDER_REVIEW`),B=c({}),V=p(!1),H=p(void 0),U=p([]),W=p(!1),G=T(async e=>(await x(S,{area:n(L)},{signal:e})).replyTemplates),de=y(()=>Object.entries(ie().theme).map(([e,t])=>({value:e,label:t}))),fe=y(()=>Object.entries(re().feedbackOutcome).map(([e,t])=>({value:e,label:t}))),K=y(()=>`${n(R)} ${n(z)}`),q=y(()=>G.data?.templates.find(e=>e.theme===n(R)&&e.outcome===n(z))),J=y(()=>B[n(K)]??n(q)?.text??``);i(()=>{G.reload()}),i(()=>w(n(L),e=>{e.has(`REPLY_TEMPLATE`)&&!n(V)&&Object.keys(B).length===0&&G.refresh()}));async function Y(t){if(!n(V)&&G.data){e(V,!0),e(H,void 0),e(W,!1);try{let{revision:r}=G.data,i={theme:n(R),outcome:n(z),text:t},a=(await x(se,{area:n(L),revision:r,input:i})).replyTemplateSave;e(U,a.userErrors),j(n(U))?await me():a.templates&&pe(a.templates)}catch(t){e(H,t)}e(V,!1)}}function pe(e){G.set(e),delete B[n(K)],D(n(I).templateSaved)}async function me(){await G.reload(),e(U,[]),e(W,!0)}function he(e){e.preventDefault(),Y(n(J).trim())}var X=ue(),Z=d(X);{let e=y(()=>({href:`/lage/synpunkter`,text:n(I).title}));O(Z,{get title(){return n(I).templatesTitle},get back(){return n(e)}})}var Q=f(Z,2),ge=u(Q,!0),$=f(Q,2),_e=i=>{ae(i,{children:(i,s)=>{var c=le(),d=o(c),p=e=>{te(e,{tone:`wait`,role:`alert`,children:(e,r)=>{var i=ce(),a=u(i,!0);l(()=>t(a,n(I).templateConflict)),h(e,i)},$$slots:{default:!0}})};r(d,e=>{n(W)&&e(p)});var m=f(d,2);{let e=y(()=>A(n(U),[`text`]));P(m,{get error(){return n(H)},get messages(){return n(e)}})}var _=f(m,2),b=o(_);F(b,{get label(){return n(I).theme},get options(){return n(de)},get value(){return n(R)},set value(t){e(R,t,!0)}});var x=f(b,2);F(x,{get label(){return n(I).outcome},get options(){return n(fe)},get value(){return n(z)},set value(t){e(z,t,!0)}}),v(_);var S=f(_,2),C=()=>n(J),w=e=>B[n(K)]=e;{let e=y(()=>n(q)?.edited?n(I).templateEdited:n(I).templateStandard),t=y(()=>M(n(U),`text`));oe(S,{get label(){return n(I).templateText},get hint(){return n(e)},get value(){return C()},set value(e){w(e)},limit:2e3,get error(){return n(t)},rows:8})}var T=f(S,2),E=o(T);k(E,{type:`submit`,main:!0,get busy(){return n(V)},children:(e,r)=>{g();var i=a();l(()=>t(i,n(I).save)),h(e,i)},$$slots:{default:!0}});var D=f(E,2),O=e=>{k(e,{variant:`quiet`,get busy(){return n(V)},onclick:()=>Y(null),children:(e,r)=>{g();var i=a();l(()=>t(i,n(I).templateReset)),h(e,i)},$$slots:{default:!0}})};r(D,e=>{n(q)?.edited&&e(O)}),v(T),v(c),ee(`submit`,c,he),h(i,c)},$$slots:{default:!0}})},ve=e=>{N(e,{get error(){return G.error},get onretry(){return G.reload}})},ye=e=>{ne(e,{lines:6})};r($,e=>{G.data?e(_e):G.error?e(ve,1):e(ye,-1)}),l(()=>t(ge,n(I).templatesLead)),h(s,X),_()}export{I as default};