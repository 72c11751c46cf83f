import{At as e,Dt as t,Et as n,It as r,Lt as i,Nt as a,O as o,Pt as s,Tt as c,bt as l,ct as u,ft as d,gt as f,jt as p,kt as m,lt as h,nt as g,ot as _,rt as v,st as y,wt as b,xt as x}from"./base-DTCHONYi.js";import{n as S,t as C}from"./request-CjdWyXIk.js";import{t as ee}from"./resource.svelte-BDHruwgY.js";import{d as w,i as T,u as E}from"./index-DWsKZdVG.js";import{t as D}from"./domain-l6ZHcicy.js";import{i as te,n as ne,r as re,t as ie}from"./HeardList-BOA5J6bS.js";import{t as ae}from"./LinkButton-D3EcUvqV.js";import{t as oe}from"./Select-DBnQiFHz.js";import{n as se}from"./typeset-CNv5hqyD.js";var ce=new S(`
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
kind
current {
start
end
status
done
required
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
}`),le=new S(`
query HeardThemes($area: ID!) {
youSaidWeDid(area: $area) {
theme
published
replied
included
}
}
`),ue=new S(`
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
kind
current {
start
end
status
done
required
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
}`),O=h(`<p class="wording s15jqd6d" lang="sv"> </p>`),k=h(`<section class="promise s15jqd6d" aria-labelledby="promise"><h2 id="promise" class="s15jqd6d"> </h2> <!> <p><a href="/ni-sa-vi-gjorde"> </a></p></section> <h2 class="s15jqd6d"> </h2>`,1),de=h(`<p class="soft"> </p>`),fe=h(`<div class="filter s15jqd6d"><!> <!></div> <h2 class="visually-hidden s15jqd6d"> </h2>`,1),pe=h(`<!> <p class="lead"> </p> <ol class="how s15jqd6d"><li><strong> </strong> </li> <li><strong> </strong> </li> <li><strong> </strong> </li></ol> <p class="row"><!></p> <!> <!>`,1);function A(h,S){s(S,!0);let A=p(te),j=p(()=>o.config?.area),M=p(()=>w.search.get(`atagande`)),N=p(()=>w.search.get(`tema`)),P=p(()=>re(f(N),Object.keys(D().theme))?f(N):``),F=ee(e=>C(le,{area:f(j)??``},{signal:e})),I=e(void 0),L=p(()=>ne(F.data?.youSaidWeDid??[])),R=p(()=>f(L).reduce((e,{published:t})=>e+t,0)),z=p(()=>[{value:``,label:f(A).allThemes(f(R))},...f(L).map(({theme:e,published:t})=>({value:e,label:f(A).themeCount(D().theme[e],t)}))]),B=p(()=>f(L).find(e=>e.theme===f(P)));x(()=>{f(j)&&F.reload()});async function me(e,t){let n=t?{signal:t}:{};if(f(M)){let{commitment:t}=await C(ue,{id:f(M),first:10,after:e},n);return m(I,t??void 0),t?.feedback??{totalCount:0,nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}}let r={area:f(j)??``,theme:f(P)||null,first:10,after:e};return(await C(ce,r,n)).publishedFeedback}function he(e){E(e?`/ni-sa-vi-gjorde?tema=${e}`:`/ni-sa-vi-gjorde`,{replace:!0})}var V=pe(),H=c(V);T(H,{get title(){return f(A).title}});var U=t(H,2),ge=n(U,!0),W=t(U,2),G=b(W),K=b(G),_e=n(K),ve=t(K);i(G);var q=t(G,2),J=b(q),ye=n(J),be=t(J);i(q);var Y=t(q,2),X=b(Y),xe=n(X),Se=t(X);i(Y),i(W);var Z=t(W,2),Q=b(Z);ae(Q,{href:`/synpunkt`,icon:`edit`,children:(e,t)=>{r();var n=d();l(()=>_(n,f(A).write)),y(e,n)},$$slots:{default:!0}}),i(Z);var $=t(Z,2),Ce=e=>{var r=k(),a=c(r),o=b(a),s=n(o,!0),u=t(o,2),d=e=>{var t=O(),r=n(t,!0);l(e=>_(r,e),[()=>se(f(I).text)]),y(e,t)};v(u,e=>{f(I)&&e(d)});var p=t(u,2),m=b(p),h=n(m,!0);i(p),i(a);var g=t(a,2),x=n(g,!0);l(()=>{_(s,f(A).promiseTitle),_(h,f(A).showAll),_(x,f(A).behind)}),y(e,r)},we=e=>{var r=fe(),a=c(r),o=b(a);oe(o,{get label(){return f(A).theme},get options(){return f(z)},get value(){return f(P)},onchange:he,optional:`silent`});var s=t(o,2),u=e=>{var t=de(),r=n(t,!0);l(e=>_(r,e),[()=>f(A).summary(f(B).published,f(B).replied,f(B).included)]),y(e,t)};v(s,e=>{f(B)&&e(u)}),i(a);var d=t(a,2),p=n(d,!0);l(()=>_(p,f(A).list)),y(e,r)};v($,e=>{f(M)?e(Ce):e(we,-1)});var Te=t($,2),Ee=e=>{var t=u(),n=c(t);g(n,()=>`${f(M)} ${f(P)}`,e=>{{let t=p(()=>!f(M));ie(e,{fetch:me,get withPromise(){return f(t)}})}}),y(e,t)};v(Te,e=>{(f(j)||f(M))&&e(Ee)}),l(()=>{_(ge,f(A).lead),_(_e,`${f(A).youSaid??``}.`),_(ve,` ${f(A).howSaid??``}`),_(ye,`${f(A).wePromised??``}.`),_(be,` ${f(A).howPromised??``}`),_(xe,`${f(A).weDid??``}.`),_(Se,` ${f(A).howDid??``}`)}),y(h,V),a()}export{A as default};