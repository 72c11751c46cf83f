import"./language.svelte-N2hC9X99.js";import{D as e,G as t,K as n,L as r,M as i,N as a,O as o,P as s,Q as c,V as l,X as u,Y as d,Z as f,at as p,ct as m,et as h,it as g,j as _,nt as v,st as y,tt as b}from"./index-client-BJpQlTQU.js";import{C as x,m as S,o as C,p as w,s as T}from"./index-DQmKS5nu.js";import{n as E,t as D}from"./request-m7kG40e4.js";import{t as ee}from"./resource.svelte-CYYUEift.js";import{t as O}from"./domain-BeB2IOWW.js";import{i as te,n as ne,r as re,t as ie}from"./HeardList-CVy5-ACF.js";import{t as ae}from"./Select-Cf7OSLlu.js";var k=new E(`
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
}`),A=new E(`
query HeardThemes($area: ID!) {
youSaidWeDid(area: $area) {
theme
published
replied
included
}
}
`),oe=new E(`
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
}`),se=s(`<p class="wording sv82ubi" lang="sv"> </p>`),ce=s(`<section class="promise sv82ubi" aria-labelledby="promise"><h2 id="promise" class="sv82ubi"> </h2> <!> <p><a href="/ni-sa-vi-gjorde"> </a></p></section> <h2 class="sv82ubi"> </h2>`,1),le=s(`<p class="soft"> </p>`),ue=s(`<div class="filter sv82ubi"><!> <!></div> <h2 class="visually-hidden sv82ubi"> </h2>`,1),de=s(`<!> <p class="lead"> </p> <ol class="how sv82ubi"><li><strong> </strong> </li> <li><strong> </strong> </li> <li><strong> </strong> </li></ol> <p class="row"><!></p> <!> <!>`,1);function j(s,E){p(E,!0);let j=v(te),M=v(()=>x.config?.area),N=v(()=>S.search.get(`atagande`)),P=v(()=>S.search.get(`tema`)),F=v(()=>re(l(P),Object.keys(O().theme))?l(P):``),I=ee(e=>D(A,{area:l(M)??``},{signal:e})),L=b(void 0),R=v(()=>ne(I.data?.youSaidWeDid??[])),z=v(()=>l(R).reduce((e,{published:t})=>e+t,0)),B=v(()=>[{value:``,label:l(j).allThemes(l(z))},...l(R).map(({theme:e,published:t})=>({value:e,label:l(j).themeCount(O().theme[e],t)}))]),V=v(()=>l(R).find(e=>e.theme===l(F)));n(()=>{l(M)&&I.reload()});async function fe(e,t){let n=t?{signal:t}:{};if(l(N)){let{commitment:t}=await D(oe,{id:l(N),first:10,after:e},n);return h(L,t??void 0),t?.feedback??{totalCount:0,nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}}let r={area:l(M)??``,theme:l(F)||null,first:10,after:e};return(await D(k,r,n)).publishedFeedback}function pe(e){w(e?`/ni-sa-vi-gjorde?tema=${e}`:`/ni-sa-vi-gjorde`,{replace:!0})}var H=de(),U=u(H);C(U,{get title(){return l(j).title}});var W=c(U,2),me=f(W,!0),G=c(W,2),K=d(G),q=d(K),he=f(q),ge=c(q);m(K);var J=c(K,2),Y=d(J),_e=f(Y),ve=c(Y);m(J);var X=c(J,2),Z=d(X),ye=f(Z),be=c(Z);m(X),m(G);var Q=c(G,2),xe=d(Q);T(xe,{href:`/synpunkt`,icon:`edit`,children:(e,n)=>{y();var a=r();t(()=>_(a,l(j).write)),i(e,a)},$$slots:{default:!0}}),m(Q);var $=c(Q,2),Se=e=>{var n=ce(),r=u(n),a=d(r),s=f(a,!0),p=c(a,2),h=e=>{var n=se(),r=f(n,!0);t(()=>_(r,l(L).text)),i(e,n)};o(p,e=>{l(L)&&e(h)});var g=c(p,2),v=d(g),y=f(v,!0);m(g),m(r);var b=c(r,2),x=f(b,!0);t(()=>{_(s,l(j).promiseTitle),_(y,l(j).showAll),_(x,l(j).behind)}),i(e,n)},Ce=e=>{var n=ue(),r=u(n),a=d(r);ae(a,{get label(){return l(j).theme},get options(){return l(B)},get value(){return l(F)},onchange:pe,optional:`silent`});var s=c(a,2),p=e=>{var n=le(),r=f(n,!0);t(e=>_(r,e),[()=>l(j).summary(l(V).published,l(V).replied,l(V).included)]),i(e,n)};o(s,e=>{l(V)&&e(p)}),m(r);var h=c(r,2),g=f(h,!0);t(()=>_(g,l(j).list)),i(e,n)};o($,e=>{l(N)?e(Se):e(Ce,-1)});var we=c($,2),Te=t=>{var n=a(),r=u(n);e(r,()=>`${l(N)} ${l(F)}`,e=>{{let t=v(()=>!l(N));ie(e,{fetch:fe,get withPromise(){return l(t)}})}}),i(t,n)};o(we,e=>{(l(M)||l(N))&&e(Te)}),t(()=>{_(me,l(j).lead),_(he,`${l(j).youSaid??``}.`),_(ge,` ${l(j).howSaid??``}`),_(_e,`${l(j).wePromised??``}.`),_(ve,` ${l(j).howPromised??``}`),_(ye,`${l(j).weDid??``}.`),_(be,` ${l(j).howDid??``}`)}),i(s,H),g()}export{j as default};