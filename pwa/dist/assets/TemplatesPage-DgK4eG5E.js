import"./Icon-DTfCJQrN.js";import{$ as e,B as t,G as n,J as r,L as i,M as a,O as o,P as s,Q as c,V as l,W as u,X as d,Y as f,Z as p,et as m,it as h,j as g,ot as _,rt as v,st as y,tt as b}from"./index-client-Du6Z04e0.js";import{n as x,t as S}from"./request-CiOhKrzd.js";import{n as C,t as w}from"./moderation-DB3lx0S9.js";import{t as T}from"./resource.svelte-B0AQE06B.js";import{c as ee,f as E,g as D,i as O,o as k,s as A}from"./index-DOIwrTHz.js";import{n as te,r as ne,t as re}from"./user-errors-gz4kjtmt.js";import{t as ie}from"./LoadFailed-BYR8F8dl.js";import{t as j}from"./SaveFailed-Bs8hBN8E.js";import{t as M}from"./citizen-BqFWkY28.js";import{t as N}from"./domain-Bnf_u6Tp.js";import{t as P}from"./Card-CQpwHmpO.js";import{t as F}from"./Select-D1bcOeN_.js";import{t as ae}from"./TextArea-DW2fJ3ef.js";var oe=new x(`
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
}`),se=s(`<p> </p>`),ce=s(`<form class="stack" novalidate=""><!> <!> <div class="pair sff3bgw"><!> <!></div> <!> <div class="row"><!> <!></div></form>`),le=s(`<!> <p class="lead intro sff3bgw"> </p> <!>`,1);function I(s,x){h(x,!0);let I=b(w),L=b(()=>E.me?.areas[0]?.code??``),R=m(`TRAFFIC`),z=m(`UNDER_REVIEW`),B=c({}),V=m(!1),H=m(void 0),U=m([]),W=m(!1),G=T(async e=>(await S(C,{area:l(L)},{signal:e})).replyTemplates),ue=b(()=>Object.entries(N().theme).map(([e,t])=>({value:e,label:t}))),de=b(()=>Object.entries(M().feedbackOutcome).map(([e,t])=>({value:e,label:t}))),K=b(()=>`${l(R)} ${l(z)}`),q=b(()=>G.data?.templates.find(e=>e.theme===l(R)&&e.outcome===l(z))),J=b(()=>B[l(K)]??l(q)?.text??``);n(()=>{G.reload()});async function Y(t){if(!l(V)&&G.data){e(V,!0),e(H,void 0),e(W,!1);try{let{revision:n}=G.data,r={theme:l(R),outcome:l(z),text:t},i=(await S(oe,{area:l(L),revision:n,input:r})).replyTemplateSave;e(U,i.userErrors),ne(l(U))?await pe():i.templates&&fe(i.templates)}catch(t){e(H,t)}e(V,!1)}}function fe(e){G.set(e),delete B[l(K)],D(l(I).templateSaved)}async function pe(){await G.reload(),e(U,[]),e(W,!0)}function me(e){e.preventDefault(),Y(l(J).trim())}var X=le(),Z=f(X);{let e=b(()=>({href:`/lage/synpunkter`,text:l(I).title}));O(Z,{get title(){return l(I).templatesTitle},get back(){return l(e)}})}var Q=p(Z,2),he=d(Q,!0),ge=p(Q,2),$=n=>{P(n,{children:(n,s)=>{var c=ce(),f=r(c),m=e=>{ee(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=se(),r=d(n,!0);u(()=>g(r,l(I).templateConflict)),a(e,n)},$$slots:{default:!0}})};o(f,e=>{l(W)&&e(m)});var h=p(f,2);{let e=b(()=>te(l(U),[`text`]));j(h,{get error(){return l(H)},get messages(){return l(e)}})}var v=p(h,2),x=r(v);F(x,{get label(){return l(I).theme},get options(){return l(ue)},get value(){return l(R)},set value(t){e(R,t,!0)}});var S=p(x,2);F(S,{get label(){return l(I).outcome},get options(){return l(de)},get value(){return l(z)},set value(t){e(z,t,!0)}}),y(v);var C=p(v,2),w=()=>l(J),T=e=>B[l(K)]=e;{let e=b(()=>l(q)?.edited?l(I).templateEdited:l(I).templateStandard),t=b(()=>re(l(U),`text`));ae(C,{get label(){return l(I).templateText},get hint(){return l(e)},get value(){return w()},set value(e){T(e)},limit:2e3,get error(){return l(t)},rows:8})}var E=p(C,2),D=r(E);A(D,{type:`submit`,main:!0,get busy(){return l(V)},children:(e,t)=>{_();var n=i();u(()=>g(n,l(I).save)),a(e,n)},$$slots:{default:!0}});var O=p(D,2),k=e=>{A(e,{variant:`quiet`,get busy(){return l(V)},onclick:()=>Y(null),children:(e,t)=>{_();var n=i();u(()=>g(n,l(I).templateReset)),a(e,n)},$$slots:{default:!0}})};o(O,e=>{l(q)?.edited&&e(k)}),y(E),y(c),t(`submit`,c,me),a(n,c)},$$slots:{default:!0}})},_e=e=>{ie(e,{get error(){return G.error},get onretry(){return G.reload}})},ve=e=>{k(e,{lines:6})};o(ge,e=>{G.data?e($):G.error?e(_e,1):e(ve,-1)}),u(()=>g(he,l(I).templatesLead)),a(s,X),v()}export{I as default};