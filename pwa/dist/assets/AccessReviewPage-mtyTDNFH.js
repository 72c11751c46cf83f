import{Dt as e,Et as t,It as n,Lt as r,Nt as i,Pt as a,Tt as o,bt as s,d as c,et as l,ft as u,gt as d,jt as f,lt as p,n as m,ot as h,rt as g,st as _,t as v,u as y,wt as b,xt as x}from"./base-DTCHONYi.js";import{n as S,r as C}from"./access-review-C_p-EVkT.js";import{n as w,t as T}from"./request-CjdWyXIk.js";import{n as E,t as D}from"./ListPager-BlmpTbM-.js";import{t as O}from"./resource.svelte-BDHruwgY.js";import{o as k,t as A}from"./format-kuSABd5W.js";import{t as j}from"./call.svelte-RNDE6vgl.js";import{t as M}from"./LoadFailed-CpHswrzY.js";import{t as N}from"./SaveFailed-C9SGlVkG.js";import{c as P,i as F,m as I,o as ee,s as L}from"./index-DWsKZdVG.js";import{t as te}from"./EmptyState-MRa2UpCZ.js";import{t as ne}from"./downloading.svelte-DgKLZzal.js";import{t as R}from"./domain-l6ZHcicy.js";import{t as z}from"./Badge-Cga-VWNB.js";import{t as B}from"./Card-Dq_bqd68.js";var re=new w(`
query AccessReviews($area: ID!, $first: Int, $after: String) {
accessReviews(area: $area, first: $first, after: $after) {
totalCount
nodes {
id
closedAt
closedBy
confirmedCount
removedCount
}
pageInfo {
hasNextPage
endCursor
}
}
}
`),ie=new w(`
mutation SaveAccessReview($area: ID!, $revision: Int!, $answers: [AccessAnswerInput!]!) {
accessReviewSave(area: $area, revision: $revision, answers: $answers) {
accessReview {
...AccessReview
}
userErrors {
field
code
message
}
}
}
fragment AccessReview on AccessReview {
id
dueOn
unusedDays
openedAt
closedAt
revision
accounts {
id
username
role
unit
lastUsedAt
unused
elsewhere
answer
gone
}
}`),ae=new w(`
mutation CloseAccessReview($area: ID!, $revision: Int!) {
accessReviewClose(area: $area, revision: $revision) {
accessReview {
...AccessReview
}
userErrors {
field
code
message
}
}
}
fragment AccessReview on AccessReview {
id
dueOn
unusedDays
openedAt
closedAt
revision
accounts {
id
username
role
unit
lastUsedAt
unused
elsewhere
answer
gone
}
}`),V=c({title:`Åtkomstgenomgång`,lead:`Gå igenom alla konton och säg vilka som behövs. Inget ändras förrän du avslutar genomgången.`,due:e=>`Ska vara klar senast ${e}.`,progress:(e,t)=>`${e} av ${t} klara.`,unusedFirst:e=>`De som inte har använts på ${e} dagar står först. Ditt eget konto går någon annan igenom.`,unused:`Oanvänt`,lastUsed:e=>`Användes ${e}`,neverUsed:`Aldrig använt`,elsewhere:`Arbetar också i andra kommuner. Tas kontot bort här finns det kvar där.`,answer:{CONFIRMED:`Behövs`,REMOVED:`Tas bort`},keep:`Behövs`,keepWhat:e=>`${e} behövs`,remove:`Ta bort`,removeWhat:e=>`Ta bort ${e}`,undo:`Ångra svaret`,undoWhat:e=>`Ångra svaret för ${e}`,said:(e,t)=>t===`CONFIRMED`?`${e} behövs.`:t===`REMOVED`?`${e} tas bort när genomgången avslutas.`:`${e} har inget svar.`,changed:`Någon annan har svarat under tiden. Här ser du hur det är nu.`,closeText:e=>e===0?`Inget konto tas bort när du avslutar.`:e===1?`När du avslutar loggas 1 konto ut och stängs genast.`:`När du avslutar loggas ${e} konton ut och stängs genast.`,close:`Avsluta genomgången`,closed:`Genomgången är avslutad.`,emptyTitle:`Det finns inga andra konton att gå igenom`,earlier:`Tidigare genomgångar`,noEarlier:`Ingen genomgång är avslutad ännu.`,result:(e,t,n,r)=>`${e}, av ${t}: ${n} behövs, ${r} togs bort`,file:`Spara som fil`,fileOf:e=>`Spara genomgången ${e} som fil`,more:`Visa fler`},`access-review`),H=p(`<span class="soft"> </span>`),U=p(`<p class="small soft"> </p>`),W=p(`<!> <!>`,1),G=p(`<div class="row syl3z11"><!></div>`),K=p(`<div class="head syl3z11"><div><h2 class="syl3z11"> </h2> <p> <!></p> <p class="small soft"> </p> <!></div> <!></div> <!>`,1);function oe(c,l){a(l,!0);let p=f(V),m=f(()=>l.account.lastUsedAt?d(p).lastUsed(A(l.account.lastUsedAt,new Date)):d(p).neverUsed);B(c,{tight:!0,children:(i,a)=>{var c=K(),v=o(c),y=b(v),x=b(y),S=t(x,!0),C=e(x,2),w=b(C,!0),T=e(w),E=e=>{var n=H(),r=t(n);s(()=>h(r,`, ${l.account.unit??``}`)),_(e,n)};g(T,e=>{l.account.unit&&e(E)}),r(C);var D=e(C,2),O=t(D,!0),k=e(D,2),A=e=>{var n=U(),r=t(n,!0);s(()=>h(r,d(p).elsewhere)),_(e,n)};g(k,e=>{l.account.elsewhere&&e(A)}),r(y);var j=e(y,2),M=e=>{{let t=f(()=>l.account.answer===`CONFIRMED`?`good`:`bad`),n=f(()=>l.account.answer===`CONFIRMED`?`check`:`cross`);z(e,{get tone(){return d(t)},get icon(){return d(n)},get label(){return d(p).answer[l.account.answer]}})}},N=e=>{z(e,{tone:`wait`,icon:`clock`,get label(){return d(p).unused}})};g(j,e=>{l.account.answer?e(M):l.account.unused&&e(N,1)}),r(v);var P=e(v,2),F=t=>{var i=G(),a=b(i),c=e=>{{let t=f(()=>d(p).undoWhat(l.account.username));L(e,{variant:`quiet`,icon:`undo`,get busy(){return l.isBusy},get"aria-label"(){return d(t)},onclick:()=>l.onsay(l.account,null),children:(e,t)=>{n();var r=u();s(()=>h(r,d(p).undo)),_(e,r)},$$slots:{default:!0}})}},m=t=>{var r=W(),i=o(r);{let e=f(()=>d(p).keepWhat(l.account.username));L(i,{variant:`secondary`,get busy(){return l.isBusy},get"aria-label"(){return d(e)},onclick:()=>l.onsay(l.account,`CONFIRMED`),children:(e,t)=>{n();var r=u();s(()=>h(r,d(p).keep)),_(e,r)},$$slots:{default:!0}})}var a=e(i,2);{let e=f(()=>d(p).removeWhat(l.account.username));L(a,{variant:`quiet`,get busy(){return l.isBusy},get"aria-label"(){return d(e)},onclick:()=>l.onsay(l.account,`REMOVED`),children:(e,t)=>{n();var r=u();s(()=>h(r,d(p).remove)),_(e,r)},$$slots:{default:!0}})}_(t,r)};g(a,e=>{l.account.answer?e(c):e(m,-1)}),r(i),_(t,i)};g(P,e=>{l.mayAnswer&&e(F)}),s(e=>{h(S,l.account.username),h(w,e),h(O,d(m))},[()=>R().role[l.account.role]]),_(i,c)},$$slots:{default:!0}}),i()}var se=p(`<p> </p>`),ce=p(`<li><!></li>`),le=p(`<ul class="plain-list s4o8avw"></ul>`),ue=p(`<p> </p> <!>`,1),de=p(`<div class="stack"><p><strong> </strong> </p> <p class="soft"> </p> <!> <!> <!> <!></div>`),fe=p(`<li class="row"><span> </span> <!></li>`),pe=p(`<ul class="plain-list s4o8avw"></ul> <!>`,1),me=p(`<p class="soft"> </p>`),he=p(`<!> <p class="lead"> </p> <!> <!> <section class="stack earlier s4o8avw" aria-labelledby="earlier"><h2 id="earlier"> </h2> <!> <!> <!></section>`,1);function q(c,p){a(p,!0);let w=f(V),A=f(()=>v.code),R=f(()=>m.me?.role===`CHIEF`),z=O(async e=>(await T(C,{area:d(A)},{signal:e})).accessReview),B=E(async(e,t)=>(await T(re,{area:d(A),first:10,after:e},{signal:t})).accessReviews),H=f(()=>z.data?S(z.data,m.me?.id):[]),U=f(()=>d(H).filter(({answer:e})=>e).length),W=f(()=>d(H).filter(({answer:e})=>e===`REMOVED`).length),G=new j,K=new ne;x(()=>{z.reload(),B.reload()});async function q(e,t){let n=e.answer??null,{revision:r}=z.data??{revision:0},i=[{account:e.id,answer:t}],a=await G.ask(async()=>(await T(ie,{area:d(A),revision:r,answers:i})).accessReviewSave,async()=>z.refresh());return a?.accessReview?(z.set(a.accessReview),I(d(w).said(e.username,t),()=>q({...e,answer:t},n)),!0):!1}async function ge(){let{revision:e}=z.data??{revision:0};(await G.ask(async()=>(await T(ae,{area:d(A),revision:e})).accessReviewClose,async()=>z.refresh()))?.accessReview&&(I(d(w).closed),z.reload(),B.reload())}var J=he(),Y=o(J);{let e=f(()=>({href:`/lage`,text:y().coordination}));F(Y,{get title(){return d(w).title},get back(){return d(e)}})}var X=e(Y,2),_e=t(X,!0),Z=e(X,2),ve=e=>{M(e,{get error(){return z.error},get onretry(){return z.reload}})};g(Z,e=>{z.error&&e(ve)});var ye=e(Z,2),be=i=>{var a=de(),c=b(a),p=b(c),m=t(p,!0),v=e(p);r(c);var y=e(c,2),x=t(y,!0),S=e(y,2),C=e=>{P(e,{tone:`wait`,role:`alert`,children:(e,n)=>{var r=se(),i=t(r,!0);s(()=>h(i,d(w).changed)),_(e,r)},$$slots:{default:!0}})};g(S,e=>{G.hadConflict&&e(C)});var T=e(S,2);{let e=f(()=>G.userErrors.map(({message:e})=>e));N(T,{get error(){return G.error},get messages(){return d(e)}})}var E=e(T,2),D=e=>{var t=le();l(t,21,()=>d(H),e=>e.id,(e,t)=>{var n=ce();oe(b(n),{get account(){return d(t)},get mayAnswer(){return d(R)},get isBusy(){return G.isBusy},onsay:q}),r(n),_(e,n)}),r(t),_(e,t)},O=e=>{te(e,{get title(){return d(w).emptyTitle},icon:`people`})};g(E,e=>{d(H).length>0?e(D):e(O,-1)});var A=e(E,2),j=r=>{var i=ue(),a=o(i),c=t(a,!0),l=e(a,2);{let e=f(()=>d(U)<d(H).length);L(l,{main:!0,get busy(){return G.isBusy},get disabled(){return d(e)},onclick:ge,children:(e,t)=>{n();var r=u();s(()=>h(r,d(w).close)),_(e,r)},$$slots:{default:!0}})}s(e=>h(c,e),[()=>d(w).closeText(d(W))]),_(r,i)};g(A,e=>{d(R)&&d(H).length>0&&e(j)}),r(a),s((e,t,n)=>{h(m,e),h(v,` ${t??``}`),h(x,n)},[()=>d(w).due(k(z.data.dueOn)),()=>d(w).progress(d(U),d(H).length),()=>d(w).unusedFirst(z.data.unusedDays)]),_(i,a)},xe=e=>{ee(e,{lines:6})};g(ye,e=>{z.data?e(be):z.error||e(xe,1)});var Q=e(ye,2),Se=b(Q),Ce=t(Se,!0),we=e(Se,2),Te=e=>{M(e,{get error(){return B.error},get onretry(){return B.reload}})};g(we,e=>{B.error&&e(Te)});var $=e(we,2);N($,{get error(){return K.error},messages:[]});var Ee=e($,2),De=i=>{var a=pe(),c=o(a);l(c,21,()=>B.data.nodes,({id:e,closedAt:t,closedBy:n,confirmedCount:r,removedCount:i})=>e,(i,a)=>{let o=()=>d(a).id,c=()=>d(a).closedAt,l=()=>d(a).closedBy,p=()=>d(a).confirmedCount,m=()=>d(a).removedCount;var g=fe(),v=b(g),y=t(v,!0),x=e(v,2);{let e=f(()=>d(w).fileOf(k(c()??``)));L(x,{variant:`quiet`,icon:`download`,get busy(){return K.isBusy},get"aria-label"(){return d(e)},onclick:()=>K.get(`/export/access-reviews.csv?separator=semicolon&review=${encodeURIComponent(o())}`),children:(e,t)=>{n();var r=u();s(()=>h(r,d(w).file)),_(e,r)},$$slots:{default:!0}})}r(g),s(e=>h(y,e),[()=>d(w).result(k(c()??``),l()??``,p(),m())]),_(i,g)}),r(c);var p=e(c,2);D(p,{get list(){return B},get label(){return d(w).more}}),_(i,a)},Oe=e=>{var n=me(),r=t(n,!0);s(()=>h(r,d(w).noEarlier)),_(e,n)};g(Ee,e=>{B.data&&B.data.nodes.length>0?e(De):B.data&&e(Oe,1)}),r(Q),s(()=>{h(_e,d(w).lead),h(Ce,d(w).earlier)}),_(c,J),i()}export{q as default};