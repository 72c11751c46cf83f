import{n as e}from"./Icon-CQLEuVu4.js";import{$ as t,B as n,G as r,I as i,K as a,L as o,M as s,N as c,O as l,P as u,Q as d,T as f,V as p,X as m,Y as h,Z as g,a as _,at as v,ct as y,et as b,it as x,j as S,m as C,nt as w,st as T,tt as E}from"./index-client-CtrYe8BM.js";import{n as D,t as O}from"./request-TZY0QKSV.js";import{t as k}from"./resource.svelte-ESQwqtrT.js";import{_ as A,f as j,g as M,i as N,o as P,s as F}from"./index-m41LEUEl.js";import{t as I}from"./LoadFailed-DoRTtOK_.js";import{a as L,i as R,l as z,n as B,t as ee}from"./format-CPzS6Vpt.js";import{t as te}from"./EmptyState-BRfC2IGU.js";import{t as ne}from"./Pager-CJWubyqX.js";import{n as V,t as H}from"./user-errors-gz4kjtmt.js";import{t as U}from"./SaveFailed-Dx7WcS4X.js";import{t as W}from"./Card-Bl-TirJY.js";import{t as G}from"./Choices-D9yr5gAv.js";import{t as K}from"./TextInput-DWeYJoXL.js";import{t as q}from"./Badge-C8Cj1mqZ.js";import{t as J}from"./Dialog-NXvA_rFM.js";var re=new D(`
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
}`),Y=e({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här gör du nycklar åt analytiker i dina områden, och återkallar dem som inte ska gälla längre.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,username:`Analytikerns användarnamn`,usernameMissing:`Skriv vems nyckeln är.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},{title:`API keys`,lead:`With a key Excel, Power BI, R or Python can read what you may read. A key can never change anything.`,leadAdmin:`Here you make keys for analysts in your areas, and take back those that should no longer work.`,add:`New key`,emptyTitle:`No keys yet`,emptyText:`Make a key for each program that is to read data. Then you can take one back while the others go on.`,formTitle:`New key`,name:`What is the key for?`,nameHint:`For example “Power BI, monthly report”.`,nameMissing:`Write what the key is for.`,username:`The analyst’s username`,usernameMissing:`Write whose key it is.`,areas:`Areas that the key may read`,areasMissing:`Choose at least one area.`,expiresOn:`Works until and including`,expiresHint:`At most a year ahead.`,expiresMissing:`Choose the key’s last day.`,create:`Make the key`,cancel:`Cancel`,secretTitle:e=>`The key for ${e}`,secretText:`Copy the key now. It is shown only this once.`,secretCare:`Keep it as you keep a password: in a password manager or the program’s own settings, never in a document or an e-mail. Whoever has the key reads what you may read.`,secret:`Key`,copy:`Copy the key`,copied:`The key has been copied.`,copyFailed:`It could not be copied. The key is selected: copy it yourself.`,secretDone:`I have saved the key`,list:`Keys`,more:`Show more keys`,status:{ACTIVE:`Works`,EXPIRED:`Has expired`,REVOKED:`Taken back`},begins:`Begins with`,owner:`Belongs to`,reads:`Reads`,made:`Made`,madeBy:(e,t)=>`${e} by ${t}`,until:`Works until and including`,used:`Last used`,neverUsed:`never`,revoked:`Taken back`,revoke:`Take back`,revokeWhat:e=>`Take back ${e}`,revokeTitle:e=>`Take back ${e}?`,revokeText:`Programs that use the key stop working at once. It cannot be undone, but you can make a new key.`,revokeDone:e=>`${e} has been taken back.`},`api-token`),X=[`name`,`username`,`areas`,`expiresOn`],Z=90,oe=365;function se(e,t,n){return{id:e,name:``,username:``,areas:t.length===1?[...t]:[],expiresOn:$(n,Z)}}function Q(e){return $(e,oe)}function ce(e,t){let n={name:!e.name.trim(),username:t&&!e.username.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return X.filter(e=>n[e])}function le(e,t){let{areas:n,expiresOn:r}=e,i={name:e.name.trim(),areas:[...n],expiresOn:r};return t?{...i,username:e.username.trim()}:i}var ue={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function $(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var de=class{#e=E(!1);get isBusy(){return p(this.#e)}set isBusy(e){b(this.#e,e,!0)}#t=E(void 0);get error(){return p(this.#t)}set error(e){b(this.#t,e)}#n=E([]);get userErrors(){return p(this.#n)}set userErrors(e){b(this.#n,e)}make(e,t){return this.#r(async()=>{let n={id:e.id,input:le(e,t)},r=(await O(ie,n)).apiTokenCreate;this.userErrors=r.userErrors;let{apiToken:i,secret:a}=r;return i&&a?{apiToken:i,secret:a}:void 0})}revoke(e){return this.#r(async()=>{let t=(await O(ae,{id:e})).apiTokenRevoke;return this.userErrors=t.userErrors,t.apiToken??void 0})}async#r(e){if(!this.isBusy){this.isBusy=!0,this.error=void 0,this.userErrors=[];try{return await e()}catch(e){this.error=e;return}finally{this.isBusy=!1}}}},fe=u(`<form class="stack" novalidate=""><h2 tabindex="-1"> </h2> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function pe(e,c){let u=i();v(c,!0);let f=w(Y),m=t({...c.draft,areas:[...c.draft.areas]}),_=E(!1),D=new de,O=w(()=>c.areas.map(({code:e,name:t})=>({value:e,label:t}))),k=w(()=>ce(m,c.isAdmin));function A(e){return(p(_)&&p(k).includes(e)?p(f)[`${e===`expiresOn`?`expires`:e}Missing`]:void 0)??H(D.userErrors,e)}async function j(e){if(e.preventDefault(),b(_,!0),p(k)[0])return document.getElementById(`${u}-${p(k)[0]}`)?.focus();let t=await D.make(m,c.isAdmin);t&&c.onmade(t)}a(()=>{document.getElementById(`${u}-heading`)?.focus()}),W(e,{children:(e,t)=>{var i=fe(),a=h(i),_=g(a,!0),v=d(a,2);{let e=w(()=>V(D.userErrors,X)),t=w(()=>X.some(e=>H(D.userErrors,e)));U(v,{get error(){return D.error},get messages(){return p(e)},get hasMarked(){return p(t)}})}var b=d(v,2);{let e=w(()=>A(`name`));K(b,{get label(){return p(f).name},get hint(){return p(f).nameHint},get id(){return`${u}-name`},get error(){return p(e)},maxlength:80,autocomplete:`off`,get value(){return m.name},set value(e){m.name=e}})}var x=d(b,2),E=e=>{{let t=w(()=>A(`username`));K(e,{get label(){return p(f).username},get id(){return`${u}-username`},get error(){return p(t)},autocomplete:`off`,autocapitalize:`none`,get value(){return m.username},set value(e){m.username=e}})}};l(x,e=>{c.isAdmin&&e(E)});var k=d(x,2);{let e=w(()=>A(`areas`));G(k,{get label(){return p(f).areas},get id(){return`${u}-areas`},get options(){return p(O)},multiple:!0,get error(){return p(e)},get values(){return m.areas},set values(e){m.areas=e}})}var M=d(k,2);{let e=w(()=>z(new Date)),t=w(()=>Q(z(new Date))),n=w(()=>A(`expiresOn`));K(M,{get label(){return p(f).expiresOn},get hint(){return p(f).expiresHint},get id(){return`${u}-expiresOn`},type:`date`,get min(){return p(e)},get max(){return p(t)},get error(){return p(n)},get value(){return m.expiresOn},set value(e){m.expiresOn=e}})}var N=d(M,2),P=h(N);F(P,{type:`submit`,main:!0,icon:`key`,get busy(){return D.isBusy},children:(e,t)=>{T();var n=o();r(()=>S(n,p(f).create)),s(e,n)},$$slots:{default:!0}});var I=d(P,2);F(I,{variant:`quiet`,get onclick(){return c.oncancel},children:(e,t)=>{T();var n=o();r(()=>S(n,p(f).cancel)),s(e,n)},$$slots:{default:!0}}),y(N),y(i),r(()=>{C(a,`id`,`${u}-heading`),S(_,p(f).formTitle)}),n(`submit`,i,j),s(e,i)},$$slots:{default:!0}}),x()}var me=u(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),he=u(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),ge=u(`<article><!></article>`);function _e(e,t){let n=i();v(t,!0);let a=w(Y);var c=ge(),u=h(c);W(u,{children:(e,i)=>{var c=he(),u=m(c),f=h(u),v=g(f,!0),b=d(f,2);q(b,_(()=>ue[t.key.status],{get label(){return p(a).status[t.key.status]}})),y(u);var x=d(u,2),E=h(x),D=h(E),O=g(D,!0),k=d(D,2),A=h(k),j=g(A);y(k),y(E);var M=d(E,2),N=e=>{var n=me(),i=h(n),o=g(i,!0),c=d(i,2),l=g(c,!0);y(n),r(()=>{S(o,p(a).owner),S(l,t.key.username)}),s(e,n)};l(M,e=>{t.isAdmin&&e(N)});var P=d(M,2),I=h(P),z=g(I,!0),te=d(I,2),ne=g(te,!0);y(P);var V=d(P,2),H=h(V),U=g(H,!0),W=d(H,2),G=g(W,!0);y(V);var K=d(V,2),J=h(K),re=g(J,!0),ie=d(J,2),ae=g(ie,!0);y(K);var Y=d(K,2),X=h(Y),Z=g(X,!0),oe=d(X,2),se=g(oe,!0);y(Y);var Q=d(Y,2),ce=e=>{var n=me(),i=h(n),o=g(i,!0),c=d(i,2),l=g(c,!0);y(n),r(e=>{S(o,p(a).revoked),S(l,e)},[()=>p(a).madeBy(B(t.key.revokedAt),t.key.revokedBy??``)]),s(e,n)};l(Q,e=>{t.key.revokedAt&&e(ce)}),y(x);var le=d(x,2),$=e=>{{let n=w(()=>p(a).revokeWhat(t.key.name));F(e,{variant:`danger`,get"aria-label"(){return p(n)},get onclick(){return t.onrevoke},children:(e,t)=>{T();var n=o();r(()=>S(n,p(a).revoke)),s(e,n)},$$slots:{default:!0}})}};l(le,e=>{t.key.status===`ACTIVE`&&e($)}),r((e,r,i,o)=>{C(f,`id`,n),S(v,t.key.name),S(O,p(a).begins),S(j,`${t.key.hint??``}…`),S(z,p(a).reads),S(ne,e),S(U,p(a).made),S(G,r),S(re,p(a).until),S(ae,i),S(Z,p(a).used),S(se,o)},[()=>R(t.key.areas.map(({name:e})=>e)),()=>p(a).madeBy(L(t.key.createdAt),t.key.createdBy),()=>L(t.key.expiresOn),()=>t.key.lastUsedAt?ee(t.key.lastUsedAt,new Date):p(a).neverUsed]),s(e,c)},$$slots:{default:!0}}),y(c),r(()=>C(c,`aria-labelledby`,n)),s(e,c),x()}var ve=u(`<!> <!>`,1),ye=u(`<!> <p> </p>`,1);function be(e,t){v(t,!0);let n=w(Y),i=new de;async function a(){let e=await i.revoke(t.key.id);e&&t.onrevoked(e)}{let c=e=>{var c=ve(),l=m(c);F(l,{main:!0,variant:`danger`,get busy(){return i.isBusy},onclick:a,children:(e,t)=>{T();var i=o();r(()=>S(i,p(n).revoke)),s(e,i)},$$slots:{default:!0}});var u=d(l,2);F(u,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{T();var i=o();r(()=>S(i,p(n).cancel)),s(e,i)},$$slots:{default:!0}}),s(e,c)},l=w(()=>p(n).revokeTitle(t.key.name));J(e,{get title(){return p(l)},open:!0,get onclose(){return t.onclose},actions:c,children:(e,t)=>{var a=ye(),o=m(a);{let e=w(()=>i.userErrors.map(({message:e})=>e));U(o,{get error(){return i.error},get messages(){return p(e)}})}var c=d(o,2),l=g(c,!0);r(()=>S(l,p(n).revokeText)),s(e,a)},$$slots:{actions:!0,default:!0}})}x()}var xe=u(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function Se(e,t){let n=i();v(t,!0);let c=w(Y),l=E(void 0);async function u(){try{await navigator.clipboard.writeText(t.made.secret),b(l,!0)}catch{let e=document.getElementById(`${n}-secret`);e instanceof HTMLInputElement&&e.select(),b(l,!1)}}a(()=>{document.getElementById(`${n}-heading`)?.focus()}),W(e,{children:(e,i)=>{var a=xe(),f=h(a),m=g(f,!0),_=d(f,2),v=h(_),b=g(v,!0);y(_);var x=d(_,2);K(x,{get label(){return p(c).secret},get id(){return`${n}-secret`},get value(){return t.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var w=d(x,2),E=h(w);F(E,{main:!0,onclick:u,children:(e,t)=>{T();var n=o();r(()=>S(n,p(c).copy)),s(e,n)},$$slots:{default:!0}});var D=d(E,2);F(D,{variant:`secondary`,get onclick(){return t.ondone},children:(e,t)=>{T();var n=o();r(()=>S(n,p(c).secretDone)),s(e,n)},$$slots:{default:!0}}),y(w);var O=d(w,2),k=g(O,!0),A=d(O,2),j=g(A,!0);y(a),r(e=>{C(f,`id`,`${n}-heading`),S(m,e),S(b,p(c).secretText),S(k,p(l)===void 0?``:p(l)?p(c).copied:p(c).copyFailed),S(j,p(c).secretCare)},[()=>p(c).secretTitle(t.made.apiToken.name)]),s(e,a)},$$slots:{default:!0}}),x()}var Ce=u(`<li><!></li>`),we=u(`<h2> </h2> <ul class="plain-list s3qb6ex"></ul> <!>`,1),Te=u(`<p> </p>`),Ee=u(`<!> <p class="lead"> </p> <div class="make s3qb6ex"><!></div> <!> <!> <!>`,1);function De(e,t){v(t,!0);let n=w(Y),i=w(()=>j.me?.role===`ADMIN`),u=w(()=>j.me?.areas??[]),_=w(()=>p(i)?{href:`/lage`,text:A().coordination}:{href:`/statistik`,text:A().statistics}),C=E(20),D=E(void 0),L=E(void 0),R=E(void 0),B=k(async e=>(await O(re,{first:p(C),after:null},{signal:e})).apiTokens);a(()=>{B.reload()});function ee(){b(L,void 0);let e=p(u).map(({code:e})=>e);b(D,se(crypto.randomUUID(),e,z(new Date)))}function V(e){b(D,void 0),b(L,e),B.reload()}function H(e){b(R,void 0),M(p(n).revokeDone(e.name));let t=B.data;t&&B.set({...t,nodes:t.nodes.map(t=>t.id===e.id?e:t)})}var U=Ee(),W=m(U);N(W,{get title(){return p(n).title},get back(){return p(_)}});var G=d(W,2),K=g(G,!0),q=d(G,2),J=h(q),ie=e=>{pe(e,{get draft(){return p(D)},get areas(){return p(u)},get isAdmin(){return p(i)},onmade:V,oncancel:()=>b(D,void 0)})},ae=e=>{Se(e,{get made(){return p(L)},ondone:()=>b(L,void 0)})},X=e=>{F(e,{main:!0,icon:`plus`,onclick:ee,children:(e,t)=>{T();var i=o();r(()=>S(i,p(n).add)),s(e,i)},$$slots:{default:!0}})};l(J,e=>{p(D)?e(ie):p(L)?e(ae,1):e(X,-1)}),y(q);var Z=d(q,2),oe=e=>{I(e,{get error(){return B.error},get onretry(){return B.reload}})};l(Z,e=>{B.error&&e(oe)});var Q=d(Z,2),ce=e=>{var t=c(),a=m(t),o=e=>{var t=we(),a=m(t),o=g(a,!0),c=d(a,2);f(c,21,()=>B.data.nodes,e=>e.id,(e,t)=>{var n=Ce();_e(h(n),{get key(){return p(t)},get isAdmin(){return p(i)},onrevoke:()=>b(R,p(t))}),y(n),s(e,n)}),y(c);var l=d(c,2);{let e=w(()=>B.data.pageInfo.hasNextPage&&p(C)<100);ne(l,{get shown(){return B.data.nodes.length},get total(){return B.data.totalCount},get hasMore(){return p(e)},get busy(){return B.isLoading},get label(){return p(n).more},onmore:()=>b(C,100)})}r(()=>S(o,p(n).list)),s(e,t)},u=e=>{te(e,{get title(){return p(n).emptyTitle},icon:`key`,children:(e,t)=>{var i=Te(),a=g(i,!0);r(()=>S(a,p(n).emptyText)),s(e,i)},$$slots:{default:!0}})};l(a,e=>{B.data.nodes.length>0?e(o):p(L)||e(u,1)}),s(e,t)},le=e=>{P(e,{lines:4})};l(Q,e=>{B.data?e(ce):B.error||e(le,1)});var ue=d(Q,2),$=e=>{be(e,{get key(){return p(R)},onrevoked:H,onclose:()=>b(R,void 0)})};l(ue,e=>{p(R)&&e($)}),r(()=>S(K,p(i)?p(n).leadAdmin:p(n).lead)),s(e,U),x()}export{De as default};