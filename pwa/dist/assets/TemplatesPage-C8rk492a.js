import"./Icon-CQLEuVu4.js";import{$ as e,B as t,G as n,K as r,L as i,M as a,O as o,P as s,Q as c,V as l,X as u,Y as d,Z as f,at as p,ct as m,et as h,it as g,j as _,nt as v,st as y,tt as b}from"./index-client-CtrYe8BM.js";import{n as x,t as S}from"./request-TZY0QKSV.js";import{n as C,t as w}from"./moderation-Cro7wOY2.js";import{t as T}from"./resource.svelte-ESQwqtrT.js";import{c as ee,f as E,g as D,i as O,o as k,s as A}from"./index-m41LEUEl.js";import{n as te,r as ne,t as re}from"./user-errors-gz4kjtmt.js";import{t as ie}from"./LoadFailed-DoRTtOK_.js";import{t as j}from"./SaveFailed-Dx7WcS4X.js";import{t as M}from"./citizen-D23jScWC.js";import{t as N}from"./domain-DY4T69K3.js";import{t as P}from"./Card-Bl-TirJY.js";import{t as F}from"./Select-xwf3DSf-.js";import{t as ae}from"./TextArea-_I7n9W3B.js";var oe=new x(`
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
}`),se=s(`<p> </p>`),ce=s(`<form class="stack" novalidate=""><!> <!> <div class="pair sff3bgw"><!> <!></div> <!> <div class="row"><!> <!></div></form>`),le=s(`<!> <p class="lead intro sff3bgw"> </p> <!>`,1);function I(s,x){p(x,!0);let I=v(w),L=v(()=>E.me?.areas[0]?.code??``),R=b(`TRAFFIC`),z=b(`UNDER_REVIEW`),B=e({}),V=b(!1),H=b(void 0),U=b([]),W=b(!1),G=T(async e=>(await S(C,{area:l(L)},{signal:e})).replyTemplates),ue=v(()=>Object.entries(N().theme).map(([e,t])=>({value:e,label:t}))),de=v(()=>Object.entries(M().feedbackOutcome).map(([e,t])=>({value:e,label:t}))),K=v(()=>`${l(R)} ${l(z)}`),q=v(()=>G.data?.templates.find(e=>e.theme===l(R)&&e.outcome===l(z))),J=v(()=>B[l(K)]??l(q)?.text??``);r(()=>{G.reload()});async function Y(e){if(!l(V)&&G.data){h(V,!0),h(H,void 0),h(W,!1);try{let{revision:t}=G.data,n={theme:l(R),outcome:l(z),text:e},r=(await S(oe,{area:l(L),revision:t,input:n})).replyTemplateSave;h(U,r.userErrors),ne(l(U))?await pe():r.templates&&fe(r.templates)}catch(e){h(H,e)}h(V,!1)}}function fe(e){G.set(e),delete B[l(K)],D(l(I).templateSaved)}async function pe(){await G.reload(),h(U,[]),h(W,!0)}function me(e){e.preventDefault(),Y(l(J).trim())}var X=le(),Z=u(X);{let e=v(()=>({href:`/lage/synpunkter`,text:l(I).title}));O(Z,{get title(){return l(I).templatesTitle},get back(){return l(e)}})}var Q=c(Z,2),he=f(Q,!0),ge=c(Q,2),$=e=>{P(e,{children:(e,r)=>{var s=ce(),u=d(s),p=e=>{ee(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var r=se(),i=f(r,!0);n(()=>_(i,l(I).templateConflict)),a(e,r)},$$slots:{default:!0}})};o(u,e=>{l(W)&&e(p)});var g=c(u,2);{let e=v(()=>te(l(U),[`text`]));j(g,{get error(){return l(H)},get messages(){return l(e)}})}var b=c(g,2),x=d(b);F(x,{get label(){return l(I).theme},get options(){return l(ue)},get value(){return l(R)},set value(e){h(R,e,!0)}});var S=c(x,2);F(S,{get label(){return l(I).outcome},get options(){return l(de)},get value(){return l(z)},set value(e){h(z,e,!0)}}),m(b);var C=c(b,2),w=()=>l(J),T=e=>B[l(K)]=e;{let e=v(()=>l(q)?.edited?l(I).templateEdited:l(I).templateStandard),t=v(()=>re(l(U),`text`));ae(C,{get label(){return l(I).templateText},get hint(){return l(e)},get value(){return w()},set value(e){T(e)},limit:2e3,get error(){return l(t)},rows:8})}var E=c(C,2),D=d(E);A(D,{type:`submit`,main:!0,get busy(){return l(V)},children:(e,t)=>{y();var r=i();n(()=>_(r,l(I).save)),a(e,r)},$$slots:{default:!0}});var O=c(D,2),k=e=>{A(e,{variant:`quiet`,get busy(){return l(V)},onclick:()=>Y(null),children:(e,t)=>{y();var r=i();n(()=>_(r,l(I).templateReset)),a(e,r)},$$slots:{default:!0}})};o(O,e=>{l(q)?.edited&&e(k)}),m(E),m(s),t(`submit`,s,me),a(e,s)},$$slots:{default:!0}})},_e=e=>{ie(e,{get error(){return G.error},get onretry(){return G.reload}})},ve=e=>{k(e,{lines:6})};o(ge,e=>{G.data?e($):G.error?e(_e,1):e(ve,-1)}),n(()=>_(he,l(I).templatesLead)),a(s,X),g()}export{I as default};