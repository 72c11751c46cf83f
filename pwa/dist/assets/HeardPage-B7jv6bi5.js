import"./Icon-CHrsugFR.js";import{$ as e,A as t,B as n,D as r,E as i,G as a,I as o,J as s,M as c,N as l,W as u,X as d,Y as f,Z as p,et as m,it as h,j as g,ot as _,rt as v,st as y,tt as b}from"./index-client-CV74LCeM.js";import{O as x,a as S,d as C,i as ee,u as te}from"./index-DIVtQiry.js";import{n as w,t as T}from"./request-BueRHIm1.js";import{t as E}from"./resource.svelte-BNR8DWUW.js";import{t as D}from"./domain-B-7V7Z8r.js";import{i as ne,n as re,r as ie,t as O}from"./HeardList-ASonRh7m.js";import{t as k}from"./Select-DWEYdgJo.js";var ae=new w(`
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
}`),oe=new w(`
query HeardThemes($area: ID!) {
youSaidWeDid(area: $area) {
theme
published
replied
included
}
}
`),se=new w(`
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
}`),ce=l(`<p class="wording sv82ubi" lang="sv"> </p>`),A=l(`<section class="promise sv82ubi" aria-labelledby="promise"><h2 id="promise" class="sv82ubi"> </h2> <!> <p><a href="/ni-sa-vi-gjorde"> </a></p></section> <h2 class="sv82ubi"> </h2>`,1),le=l(`<p class="soft"> </p>`),ue=l(`<div class="filter sv82ubi"><!> <!></div> <h2 class="visually-hidden sv82ubi"> </h2>`,1),de=l(`<!> <p class="lead"> </p> <ol class="how sv82ubi"><li><strong> </strong> </li> <li><strong> </strong> </li> <li><strong> </strong> </li></ol> <p class="row"><!></p> <!> <!>`,1);function j(l,w){h(w,!0);let j=b(ne),M=b(()=>x.config?.area),N=b(()=>C.search.get(`atagande`)),P=b(()=>C.search.get(`tema`)),F=b(()=>ie(n(P),Object.keys(D().theme))?n(P):``),I=E(e=>T(oe,{area:n(M)??``},{signal:e})),L=m(void 0),R=b(()=>re(I.data?.youSaidWeDid??[])),z=b(()=>n(R).reduce((e,{published:t})=>e+t,0)),B=b(()=>[{value:``,label:n(j).allThemes(n(z))},...n(R).map(({theme:e,published:t})=>({value:e,label:n(j).themeCount(D().theme[e],t)}))]),V=b(()=>n(R).find(e=>e.theme===n(F)));a(()=>{n(M)&&I.reload()});async function fe(t,r){let i=r?{signal:r}:{};if(n(N)){let{commitment:r}=await T(se,{id:n(N),first:10,after:t},i);return e(L,r??void 0),r?.feedback??{totalCount:0,nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}}let a={area:n(M)??``,theme:n(F)||null,first:10,after:t};return(await T(ae,a,i)).publishedFeedback}function pe(e){te(e?`/ni-sa-vi-gjorde?tema=${e}`:`/ni-sa-vi-gjorde`,{replace:!0})}var H=de(),U=f(H);ee(U,{get title(){return n(j).title}});var W=p(U,2),me=d(W,!0),G=p(W,2),K=s(G),q=s(K),he=d(q),ge=p(q);y(K);var J=p(K,2),Y=s(J),_e=d(Y),ve=p(Y);y(J);var X=p(J,2),Z=s(X),ye=d(Z),be=p(Z);y(X),y(G);var Q=p(G,2),xe=s(Q);S(xe,{href:`/synpunkt`,icon:`edit`,children:(e,r)=>{_();var i=o();u(()=>t(i,n(j).write)),g(e,i)},$$slots:{default:!0}}),y(Q);var $=p(Q,2),Se=e=>{var i=A(),a=f(i),o=s(a),c=d(o,!0),l=p(o,2),m=e=>{var r=ce(),i=d(r,!0);u(()=>t(i,n(L).text)),g(e,r)};r(l,e=>{n(L)&&e(m)});var h=p(l,2),_=s(h),v=d(_,!0);y(h),y(a);var b=p(a,2),x=d(b,!0);u(()=>{t(c,n(j).promiseTitle),t(v,n(j).showAll),t(x,n(j).behind)}),g(e,i)},Ce=e=>{var i=ue(),a=f(i),o=s(a);k(o,{get label(){return n(j).theme},get options(){return n(B)},get value(){return n(F)},onchange:pe,optional:`silent`});var c=p(o,2),l=e=>{var r=le(),i=d(r,!0);u(e=>t(i,e),[()=>n(j).summary(n(V).published,n(V).replied,n(V).included)]),g(e,r)};r(c,e=>{n(V)&&e(l)}),y(a);var m=p(a,2),h=d(m,!0);u(()=>t(h,n(j).list)),g(e,i)};r($,e=>{n(N)?e(Se):e(Ce,-1)});var we=p($,2),Te=e=>{var t=c(),r=f(t);i(r,()=>`${n(N)} ${n(F)}`,e=>{{let t=b(()=>!n(N));O(e,{fetch:fe,get withPromise(){return n(t)}})}}),g(e,t)};r(we,e=>{(n(M)||n(N))&&e(Te)}),u(()=>{t(me,n(j).lead),t(he,`${n(j).youSaid??``}.`),t(ge,` ${n(j).howSaid??``}`),t(_e,`${n(j).wePromised??``}.`),t(ve,` ${n(j).howPromised??``}`),t(ye,`${n(j).weDid??``}.`),t(be,` ${n(j).howDid??``}`)}),g(l,H),v()}export{j as default};