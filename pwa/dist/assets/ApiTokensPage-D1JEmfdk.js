import{n as e}from"./Icon-CHrsugFR.js";import{$ as t,A as n,B as r,D as i,F as a,G as o,I as s,J as c,M as l,N as u,Q as d,W as f,X as p,Y as m,Z as h,a as g,et as _,it as v,j as y,m as b,ot as x,rt as S,st as C,tt as w,w as T,z as E}from"./index-client-CV74LCeM.js";import{n as D,t as O}from"./request-BueRHIm1.js";import{t as k}from"./resource.svelte-BNR8DWUW.js";import{_ as A,f as j,g as M,i as N,o as P,s as F}from"./index-DIVtQiry.js";import{t as I}from"./LoadFailed-CUWzAbQI.js";import{a as L,i as R,l as z,n as B,t as ee}from"./format-5BlEVXCG.js";import{t as te}from"./EmptyState-CRlw3B-H.js";import{t as ne}from"./Pager-ChDWh7C3.js";import{n as V,t as H}from"./user-errors-gz4kjtmt.js";import{t as U}from"./SaveFailed-IJazS4o1.js";import{t as W}from"./Card-1XYKYlFA.js";import{t as G}from"./Choices-DOKj9HsO.js";import{t as K}from"./TextInput-DPo6R9J8.js";import{t as q}from"./Badge-CDhD7CRT.js";import{t as J}from"./Dialog-D7HR833C.js";var re=new D(`
query ApiTokens($first: Int, $after: String) {
apiTokens(first: $first, after: $after) {
totalCount
nodes {
...ApiToken
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment ApiToken on APIToken {
id
name
hint
username
areas {
code
name
}
status
createdAt
createdBy
expiresOn
lastUsedAt
revokedAt
revokedBy
}`),ie=new D(`
mutation CreateApiToken($id: ID!, $input: APITokenInput!) {
apiTokenCreate(id: $id, input: $input) {
apiToken {
...ApiToken
}
secret
userErrors {
field
code
message
}
}
}
fragment ApiToken on APIToken {
id
name
hint
username
areas {
code
name
}
status
createdAt
createdBy
expiresOn
lastUsedAt
revokedAt
revokedBy
}`),ae=new D(`
mutation RevokeApiToken($id: ID!) {
apiTokenRevoke(id: $id) {
apiToken {
...ApiToken
}
userErrors {
field
code
message
}
}
}
fragment ApiToken on APIToken {
id
name
hint
username
areas {
code
name
}
status
createdAt
createdBy
expiresOn
lastUsedAt
revokedAt
revokedBy
}`),Y=e({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här gör du nycklar åt analytiker i dina områden, och återkallar dem som inte ska gälla längre.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,username:`Analytikerns användarnamn`,usernameMissing:`Skriv vems nyckeln är.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},{title:`API keys`,lead:`With a key Excel, Power BI, R or Python can read what you may read. A key can never change anything.`,leadAdmin:`Here you make keys for analysts in your areas, and take back those that should no longer work.`,add:`New key`,emptyTitle:`No keys yet`,emptyText:`Make a key for each program that is to read data. Then you can take one back while the others go on.`,formTitle:`New key`,name:`What is the key for?`,nameHint:`For example “Power BI, monthly report”.`,nameMissing:`Write what the key is for.`,username:`The analyst’s username`,usernameMissing:`Write whose key it is.`,areas:`Areas that the key may read`,areasMissing:`Choose at least one area.`,expiresOn:`Works until and including`,expiresHint:`At most a year ahead.`,expiresMissing:`Choose the key’s last day.`,create:`Make the key`,cancel:`Cancel`,secretTitle:e=>`The key for ${e}`,secretText:`Copy the key now. It is shown only this once.`,secretCare:`Keep it as you keep a password: in a password manager or the program’s own settings, never in a document or an e-mail. Whoever has the key reads what you may read.`,secret:`Key`,copy:`Copy the key`,copied:`The key has been copied.`,copyFailed:`It could not be copied. The key is selected: copy it yourself.`,secretDone:`I have saved the key`,list:`Keys`,more:`Show more keys`,status:{ACTIVE:`Works`,EXPIRED:`Has expired`,REVOKED:`Taken back`},begins:`Begins with`,owner:`Belongs to`,reads:`Reads`,made:`Made`,madeBy:(e,t)=>`${e} by ${t}`,until:`Works until and including`,used:`Last used`,neverUsed:`never`,revoked:`Taken back`,revoke:`Take back`,revokeWhat:e=>`Take back ${e}`,revokeTitle:e=>`Take back ${e}?`,revokeText:`Programs that use the key stop working at once. It cannot be undone, but you can make a new key.`,revokeDone:e=>`${e} has been taken back.`},`api-token`),X=[`name`,`username`,`areas`,`expiresOn`],Z=90,oe=365;function se(e,t,n){return{id:e,name:``,username:``,areas:t.length===1?[...t]:[],expiresOn:$(n,Z)}}function Q(e){return $(e,oe)}function ce(e,t){let n={name:!e.name.trim(),username:t&&!e.username.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return X.filter(e=>n[e])}function le(e,t){let{areas:n,expiresOn:r}=e,i={name:e.name.trim(),areas:[...n],expiresOn:r};return t?{...i,username:e.username.trim()}:i}var ue={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function $(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var de=class{#e=_(!1);get isBusy(){return r(this.#e)}set isBusy(e){t(this.#e,e,!0)}#t=_(void 0);get error(){return r(this.#t)}set error(e){t(this.#t,e)}#n=_([]);get userErrors(){return r(this.#n)}set userErrors(e){t(this.#n,e)}make(e,t){return this.#r(async()=>{let n={id:e.id,input:le(e,t)},r=(await O(ie,n)).apiTokenCreate;this.userErrors=r.userErrors;let{apiToken:i,secret:a}=r;return i&&a?{apiToken:i,secret:a}:void 0})}revoke(e){return this.#r(async()=>{let t=(await O(ae,{id:e})).apiTokenRevoke;return this.userErrors=t.userErrors,t.apiToken??void 0})}async#r(e){if(!this.isBusy){this.isBusy=!0,this.error=void 0,this.userErrors=[];try{return await e()}catch(e){this.error=e;return}finally{this.isBusy=!1}}}},fe=u(`<form class="stack" novalidate=""><h2 tabindex="-1"> </h2> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function pe(e,l){let u=a();v(l,!0);let m=w(Y),g=d({...l.draft,areas:[...l.draft.areas]}),T=_(!1),D=new de,O=w(()=>l.areas.map(({code:e,name:t})=>({value:e,label:t}))),k=w(()=>ce(g,l.isAdmin));function A(e){return(r(T)&&r(k).includes(e)?r(m)[`${e===`expiresOn`?`expires`:e}Missing`]:void 0)??H(D.userErrors,e)}async function j(e){if(e.preventDefault(),t(T,!0),r(k)[0])return document.getElementById(`${u}-${r(k)[0]}`)?.focus();let n=await D.make(g,l.isAdmin);n&&l.onmade(n)}o(()=>{document.getElementById(`${u}-heading`)?.focus()}),W(e,{children:(e,t)=>{var a=fe(),o=c(a),d=p(o,!0),_=h(o,2);{let e=w(()=>V(D.userErrors,X)),t=w(()=>X.some(e=>H(D.userErrors,e)));U(_,{get error(){return D.error},get messages(){return r(e)},get hasMarked(){return r(t)}})}var v=h(_,2);{let e=w(()=>A(`name`));K(v,{get label(){return r(m).name},get hint(){return r(m).nameHint},get id(){return`${u}-name`},get error(){return r(e)},maxlength:80,autocomplete:`off`,get value(){return g.name},set value(e){g.name=e}})}var S=h(v,2),T=e=>{{let t=w(()=>A(`username`));K(e,{get label(){return r(m).username},get id(){return`${u}-username`},get error(){return r(t)},autocomplete:`off`,autocapitalize:`none`,get value(){return g.username},set value(e){g.username=e}})}};i(S,e=>{l.isAdmin&&e(T)});var k=h(S,2);{let e=w(()=>A(`areas`));G(k,{get label(){return r(m).areas},get id(){return`${u}-areas`},get options(){return r(O)},multiple:!0,get error(){return r(e)},get values(){return g.areas},set values(e){g.areas=e}})}var M=h(k,2);{let e=w(()=>z(new Date)),t=w(()=>Q(z(new Date))),n=w(()=>A(`expiresOn`));K(M,{get label(){return r(m).expiresOn},get hint(){return r(m).expiresHint},get id(){return`${u}-expiresOn`},type:`date`,get min(){return r(e)},get max(){return r(t)},get error(){return r(n)},get value(){return g.expiresOn},set value(e){g.expiresOn=e}})}var N=h(M,2),P=c(N);F(P,{type:`submit`,main:!0,icon:`key`,get busy(){return D.isBusy},children:(e,t)=>{x();var i=s();f(()=>n(i,r(m).create)),y(e,i)},$$slots:{default:!0}});var I=h(P,2);F(I,{variant:`quiet`,get onclick(){return l.oncancel},children:(e,t)=>{x();var i=s();f(()=>n(i,r(m).cancel)),y(e,i)},$$slots:{default:!0}}),C(N),C(a),f(()=>{b(o,`id`,`${u}-heading`),n(d,r(m).formTitle)}),E(`submit`,a,j),y(e,a)},$$slots:{default:!0}}),S()}var me=u(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),he=u(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),ge=u(`<article><!></article>`);function _e(e,t){let o=a();v(t,!0);let l=w(Y);var u=ge(),d=c(u);W(d,{children:(e,a)=>{var u=he(),d=m(u),_=c(d),v=p(_,!0),S=h(_,2);q(S,g(()=>ue[t.key.status],{get label(){return r(l).status[t.key.status]}})),C(d);var T=h(d,2),E=c(T),D=c(E),O=p(D,!0),k=h(D,2),A=c(k),j=p(A);C(k),C(E);var M=h(E,2),N=e=>{var i=me(),a=c(i),o=p(a,!0),s=h(a,2),u=p(s,!0);C(i),f(()=>{n(o,r(l).owner),n(u,t.key.username)}),y(e,i)};i(M,e=>{t.isAdmin&&e(N)});var P=h(M,2),I=c(P),z=p(I,!0),te=h(I,2),ne=p(te,!0);C(P);var V=h(P,2),H=c(V),U=p(H,!0),W=h(H,2),G=p(W,!0);C(V);var K=h(V,2),J=c(K),re=p(J,!0),ie=h(J,2),ae=p(ie,!0);C(K);var Y=h(K,2),X=c(Y),Z=p(X,!0),oe=h(X,2),se=p(oe,!0);C(Y);var Q=h(Y,2),ce=e=>{var i=me(),a=c(i),o=p(a,!0),s=h(a,2),u=p(s,!0);C(i),f(e=>{n(o,r(l).revoked),n(u,e)},[()=>r(l).madeBy(B(t.key.revokedAt),t.key.revokedBy??``)]),y(e,i)};i(Q,e=>{t.key.revokedAt&&e(ce)}),C(T);var le=h(T,2),$=e=>{{let i=w(()=>r(l).revokeWhat(t.key.name));F(e,{variant:`danger`,get"aria-label"(){return r(i)},get onclick(){return t.onrevoke},children:(e,t)=>{x();var i=s();f(()=>n(i,r(l).revoke)),y(e,i)},$$slots:{default:!0}})}};i(le,e=>{t.key.status===`ACTIVE`&&e($)}),f((e,i,a,s)=>{b(_,`id`,o),n(v,t.key.name),n(O,r(l).begins),n(j,`${t.key.hint??``}…`),n(z,r(l).reads),n(ne,e),n(U,r(l).made),n(G,i),n(re,r(l).until),n(ae,a),n(Z,r(l).used),n(se,s)},[()=>R(t.key.areas.map(({name:e})=>e)),()=>r(l).madeBy(L(t.key.createdAt),t.key.createdBy),()=>L(t.key.expiresOn),()=>t.key.lastUsedAt?ee(t.key.lastUsedAt,new Date):r(l).neverUsed]),y(e,u)},$$slots:{default:!0}}),C(u),f(()=>b(u,`aria-labelledby`,o)),y(e,u),S()}var ve=u(`<!> <!>`,1),ye=u(`<!> <p> </p>`,1);function be(e,t){v(t,!0);let i=w(Y),a=new de;async function o(){let e=await a.revoke(t.key.id);e&&t.onrevoked(e)}{let c=e=>{var c=ve(),l=m(c);F(l,{main:!0,variant:`danger`,get busy(){return a.isBusy},onclick:o,children:(e,t)=>{x();var a=s();f(()=>n(a,r(i).revoke)),y(e,a)},$$slots:{default:!0}});var u=h(l,2);F(u,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{x();var a=s();f(()=>n(a,r(i).cancel)),y(e,a)},$$slots:{default:!0}}),y(e,c)},l=w(()=>r(i).revokeTitle(t.key.name));J(e,{get title(){return r(l)},open:!0,get onclose(){return t.onclose},actions:c,children:(e,t)=>{var o=ye(),s=m(o);{let e=w(()=>a.userErrors.map(({message:e})=>e));U(s,{get error(){return a.error},get messages(){return r(e)}})}var c=h(s,2),l=p(c,!0);f(()=>n(l,r(i).revokeText)),y(e,o)},$$slots:{actions:!0,default:!0}})}S()}var xe=u(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function Se(e,i){let l=a();v(i,!0);let u=w(Y),d=_(void 0);async function m(){try{await navigator.clipboard.writeText(i.made.secret),t(d,!0)}catch{let e=document.getElementById(`${l}-secret`);e instanceof HTMLInputElement&&e.select(),t(d,!1)}}o(()=>{document.getElementById(`${l}-heading`)?.focus()}),W(e,{children:(e,t)=>{var a=xe(),o=c(a),g=p(o,!0),_=h(o,2),v=c(_),S=p(v,!0);C(_);var w=h(_,2);K(w,{get label(){return r(u).secret},get id(){return`${l}-secret`},get value(){return i.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var T=h(w,2),E=c(T);F(E,{main:!0,onclick:m,children:(e,t)=>{x();var i=s();f(()=>n(i,r(u).copy)),y(e,i)},$$slots:{default:!0}});var D=h(E,2);F(D,{variant:`secondary`,get onclick(){return i.ondone},children:(e,t)=>{x();var i=s();f(()=>n(i,r(u).secretDone)),y(e,i)},$$slots:{default:!0}}),C(T);var O=h(T,2),k=p(O,!0),A=h(O,2),j=p(A,!0);C(a),f(e=>{b(o,`id`,`${l}-heading`),n(g,e),n(S,r(u).secretText),n(k,r(d)===void 0?``:r(d)?r(u).copied:r(u).copyFailed),n(j,r(u).secretCare)},[()=>r(u).secretTitle(i.made.apiToken.name)]),y(e,a)},$$slots:{default:!0}}),S()}var Ce=u(`<li><!></li>`),we=u(`<h2> </h2> <ul class="plain-list s3qb6ex"></ul> <!>`,1),Te=u(`<p> </p>`),Ee=u(`<!> <p class="lead"> </p> <div class="make s3qb6ex"><!></div> <!> <!> <!>`,1);function De(e,a){v(a,!0);let u=w(Y),d=w(()=>j.me?.role===`ADMIN`),g=w(()=>j.me?.areas??[]),b=w(()=>r(d)?{href:`/lage`,text:A().coordination}:{href:`/statistik`,text:A().statistics}),E=_(20),D=_(void 0),L=_(void 0),R=_(void 0),B=k(async e=>(await O(re,{first:r(E),after:null},{signal:e})).apiTokens);o(()=>{B.reload()});function ee(){t(L,void 0);let e=r(g).map(({code:e})=>e);t(D,se(crypto.randomUUID(),e,z(new Date)))}function V(e){t(D,void 0),t(L,e),B.reload()}function H(e){t(R,void 0),M(r(u).revokeDone(e.name));let n=B.data;n&&B.set({...n,nodes:n.nodes.map(t=>t.id===e.id?e:t)})}var U=Ee(),W=m(U);N(W,{get title(){return r(u).title},get back(){return r(b)}});var G=h(W,2),K=p(G,!0),q=h(G,2),J=c(q),ie=e=>{pe(e,{get draft(){return r(D)},get areas(){return r(g)},get isAdmin(){return r(d)},onmade:V,oncancel:()=>t(D,void 0)})},ae=e=>{Se(e,{get made(){return r(L)},ondone:()=>t(L,void 0)})},X=e=>{F(e,{main:!0,icon:`plus`,onclick:ee,children:(e,t)=>{x();var i=s();f(()=>n(i,r(u).add)),y(e,i)},$$slots:{default:!0}})};i(J,e=>{r(D)?e(ie):r(L)?e(ae,1):e(X,-1)}),C(q);var Z=h(q,2),oe=e=>{I(e,{get error(){return B.error},get onretry(){return B.reload}})};i(Z,e=>{B.error&&e(oe)});var Q=h(Z,2),ce=e=>{var a=l(),o=m(a),s=e=>{var i=we(),a=m(i),o=p(a,!0),s=h(a,2);T(s,21,()=>B.data.nodes,e=>e.id,(e,n)=>{var i=Ce();_e(c(i),{get key(){return r(n)},get isAdmin(){return r(d)},onrevoke:()=>t(R,r(n))}),C(i),y(e,i)}),C(s);var l=h(s,2);{let e=w(()=>B.data.pageInfo.hasNextPage&&r(E)<100);ne(l,{get shown(){return B.data.nodes.length},get total(){return B.data.totalCount},get hasMore(){return r(e)},get busy(){return B.isLoading},get label(){return r(u).more},onmore:()=>t(E,100)})}f(()=>n(o,r(u).list)),y(e,i)},g=e=>{te(e,{get title(){return r(u).emptyTitle},icon:`key`,children:(e,t)=>{var i=Te(),a=p(i,!0);f(()=>n(a,r(u).emptyText)),y(e,i)},$$slots:{default:!0}})};i(o,e=>{B.data.nodes.length>0?e(s):r(L)||e(g,1)}),y(e,a)},le=e=>{P(e,{lines:4})};i(Q,e=>{B.data?e(ce):B.error||e(le,1)});var ue=h(Q,2),$=e=>{be(e,{get key(){return r(R)},onrevoked:H,onclose:()=>t(R,void 0)})};i(ue,e=>{r(R)&&e($)}),f(()=>n(K,r(d)?r(u).leadAdmin:r(u).lead)),y(e,U),S()}export{De as default};