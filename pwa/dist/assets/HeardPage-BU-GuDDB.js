import"./Icon-DTfCJQrN.js";import{$ as e,D as t,G as n,J as r,L as i,M as a,N as o,O as s,P as c,V as l,W as u,X as d,Y as f,Z as p,et as m,it as h,j as g,ot as _,rt as v,st as y,tt as b}from"./index-client-Du6Z04e0.js";import{D as x,a as S,d as C,i as ee,u as te}from"./index-DOIwrTHz.js";import{n as w,t as T}from"./request-CiOhKrzd.js";import{t as E}from"./resource.svelte-B0AQE06B.js";import{t as D}from"./domain-Bnf_u6Tp.js";import{i as ne,n as re,r as ie,t as ae}from"./HeardList-EGm0a5f8.js";import{t as oe}from"./Select-D1bcOeN_.js";var se=new w(`
query PublishedFeedback($area: ID!, $theme: Theme, $first: Int, $after: String) {
publishedFeedback(area: $area, theme: $theme, first: $first, after: $after) {
...PublicFeedbackPage
}
}
fragment PublicFeedbackPage on PublicFeedbackConnection {
totalCount
nodes {
...PublicFeedback
}
pageInfo {
hasNextPage
endCursor
}
}
fragment PublicFeedback on PublicFeedback {
id
theme
text
redacted
placeName
publishedOn
dialogue {
id
title
}
outcome
outcomeText
reply {
text
repliedOn
by
}
linked {
kind
title
url
commitment {
id
text
current {
status
done
required
latestOn
}
activities(first: 3) {
totalCount
nodes {
id
type
occurredOn
locality
}
}
}
}
}`),ce=new w(`
query HeardThemes($area: ID!) {
youSaidWeDid(area: $area) {
theme
published
replied
included
}
}
`),le=new w(`
query CommitmentFeedback($id: ID!, $first: Int, $after: String) {
commitment(id: $id) {
id
text
feedback(first: $first, after: $after) {
...PublicFeedbackPage
}
}
}
fragment PublicFeedbackPage on PublicFeedbackConnection {
totalCount
nodes {
...PublicFeedback
}
pageInfo {
hasNextPage
endCursor
}
}
fragment PublicFeedback on PublicFeedback {
id
theme
text
redacted
placeName
publishedOn
dialogue {
id
title
}
outcome
outcomeText
reply {
text
repliedOn
by
}
linked {
kind
title
url
commitment {
id
text
current {
status
done
required
latestOn
}
activities(first: 3) {
totalCount
nodes {
id
type
occurredOn
locality
}
}
}
}
}`),O=c(`<p class="wording sv82ubi" lang="sv"> </p>`),k=c(`<section class="promise sv82ubi" aria-labelledby="promise"><h2 id="promise" class="sv82ubi"> </h2> <!> <p><a href="/ni-sa-vi-gjorde"> </a></p></section> <h2 class="sv82ubi"> </h2>`,1),ue=c(`<p class="soft"> </p>`),de=c(`<div class="filter sv82ubi"><!> <!></div> <h2 class="visually-hidden sv82ubi"> </h2>`,1),fe=c(`<!> <p class="lead"> </p> <ol class="how sv82ubi"><li><strong> </strong> </li> <li><strong> </strong> </li> <li><strong> </strong> </li></ol> <p class="row"><!></p> <!> <!>`,1);function A(c,w){h(w,!0);let A=b(ne),j=b(()=>x.config?.area),M=b(()=>C.search.get(`atagande`)),N=b(()=>C.search.get(`tema`)),P=b(()=>ie(l(N),Object.keys(D().theme))?l(N):``),F=E(e=>T(ce,{area:l(j)??``},{signal:e})),I=m(void 0),L=b(()=>re(F.data?.youSaidWeDid??[])),R=b(()=>l(L).reduce((e,{published:t})=>e+t,0)),z=b(()=>[{value:``,label:l(A).allThemes(l(R))},...l(L).map(({theme:e,published:t})=>({value:e,label:l(A).themeCount(D().theme[e],t)}))]),B=b(()=>l(L).find(e=>e.theme===l(P)));n(()=>{l(j)&&F.reload()});async function pe(t,n){let r=n?{signal:n}:{};if(l(M)){let{commitment:n}=await T(le,{id:l(M),first:10,after:t},r);return e(I,n??void 0),n?.feedback??{totalCount:0,nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}}let i={area:l(j)??``,theme:l(P)||null,first:10,after:t};return(await T(se,i,r)).publishedFeedback}function me(e){te(e?`/ni-sa-vi-gjorde?tema=${e}`:`/ni-sa-vi-gjorde`,{replace:!0})}var V=fe(),H=f(V);ee(H,{get title(){return l(A).title}});var U=p(H,2),he=d(U,!0),W=p(U,2),G=r(W),K=r(G),q=d(K),ge=p(K);y(G);var J=p(G,2),Y=r(J),_e=d(Y),ve=p(Y);y(J);var X=p(J,2),Z=r(X),ye=d(Z),be=p(Z);y(X),y(W);var Q=p(W,2),xe=r(Q);S(xe,{href:`/synpunkt`,icon:`edit`,children:(e,t)=>{_();var n=i();u(()=>g(n,l(A).write)),a(e,n)},$$slots:{default:!0}}),y(Q);var $=p(Q,2),Se=e=>{var t=k(),n=f(t),i=r(n),o=d(i,!0),c=p(i,2),m=e=>{var t=O(),n=d(t,!0);u(()=>g(n,l(I).text)),a(e,t)};s(c,e=>{l(I)&&e(m)});var h=p(c,2),_=r(h),v=d(_,!0);y(h),y(n);var b=p(n,2),x=d(b,!0);u(()=>{g(o,l(A).promiseTitle),g(v,l(A).showAll),g(x,l(A).behind)}),a(e,t)},Ce=e=>{var t=de(),n=f(t),i=r(n);oe(i,{get label(){return l(A).theme},get options(){return l(z)},get value(){return l(P)},onchange:me,optional:`silent`});var o=p(i,2),c=e=>{var t=ue(),n=d(t,!0);u(e=>g(n,e),[()=>l(A).summary(l(B).published,l(B).replied,l(B).included)]),a(e,t)};s(o,e=>{l(B)&&e(c)}),y(n);var m=p(n,2),h=d(m,!0);u(()=>g(h,l(A).list)),a(e,t)};s($,e=>{l(M)?e(Se):e(Ce,-1)});var we=p($,2),Te=e=>{var n=o(),r=f(n);t(r,()=>`${l(M)} ${l(P)}`,e=>{{let t=b(()=>!l(M));ae(e,{fetch:pe,get withPromise(){return l(t)}})}}),a(e,n)};s(we,e=>{(l(j)||l(M))&&e(Te)}),u(()=>{g(he,l(A).lead),g(q,`${l(A).youSaid??``}.`),g(ge,` ${l(A).howSaid??``}`),g(_e,`${l(A).wePromised??``}.`),g(ve,` ${l(A).howPromised??``}`),g(ye,`${l(A).weDid??``}.`),g(be,` ${l(A).howDid??``}`)}),a(c,V),v()}export{A as default};