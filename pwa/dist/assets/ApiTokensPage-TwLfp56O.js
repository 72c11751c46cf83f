import{n as e}from"./Icon-DTfCJQrN.js";import{$ as t,B as n,G as r,I as i,J as a,L as o,M as s,N as c,O as l,P as u,Q as d,T as f,V as p,W as m,X as h,Y as g,Z as _,a as v,et as y,it as b,j as x,m as S,ot as C,rt as w,st as T,tt as E}from"./index-client-Du6Z04e0.js";import{n as D,t as O}from"./request-CiOhKrzd.js";import{t as k}from"./resource.svelte-B0AQE06B.js";import{_ as A,f as j,g as M,i as N,o as P,s as F}from"./index-DOIwrTHz.js";import{t as I}from"./LoadFailed-BYR8F8dl.js";import{a as L,i as R,l as z,n as B,t as ee}from"./format-BRxVU1yv.js";import{t as te}from"./EmptyState-bTA-Iruc.js";import{t as ne}from"./Pager-Cn8Ph9VW.js";import{n as V,t as H}from"./user-errors-gz4kjtmt.js";import{t as U}from"./SaveFailed-Bs8hBN8E.js";import{t as W}from"./Card-CQpwHmpO.js";import{t as G}from"./Choices-CUP6DMLS.js";import{t as K}from"./TextInput-BwlyS1XV.js";import{t as q}from"./Badge-BNEWZAbY.js";import{t as J}from"./Dialog-DGaZ4OjK.js";var re=new D(`
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
}`),Y=e({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här gör du nycklar åt analytiker i dina områden, och återkallar dem som inte ska gälla längre.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,username:`Analytikerns användarnamn`,usernameMissing:`Skriv vems nyckeln är.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},{title:`API keys`,lead:`With a key Excel, Power BI, R or Python can read what you may read. A key can never change anything.`,leadAdmin:`Here you make keys for analysts in your areas, and take back those that should no longer work.`,add:`New key`,emptyTitle:`No keys yet`,emptyText:`Make a key for each program that is to read data. Then you can take one back while the others go on.`,formTitle:`New key`,name:`What is the key for?`,nameHint:`For example “Power BI, monthly report”.`,nameMissing:`Write what the key is for.`,username:`The analyst’s username`,usernameMissing:`Write whose key it is.`,areas:`Areas that the key may read`,areasMissing:`Choose at least one area.`,expiresOn:`Works until and including`,expiresHint:`At most a year ahead.`,expiresMissing:`Choose the key’s last day.`,create:`Make the key`,cancel:`Cancel`,secretTitle:e=>`The key for ${e}`,secretText:`Copy the key now. It is shown only this once.`,secretCare:`Keep it as you keep a password: in a password manager or the program’s own settings, never in a document or an e-mail. Whoever has the key reads what you may read.`,secret:`Key`,copy:`Copy the key`,copied:`The key has been copied.`,copyFailed:`It could not be copied. The key is selected: copy it yourself.`,secretDone:`I have saved the key`,list:`Keys`,more:`Show more keys`,status:{ACTIVE:`Works`,EXPIRED:`Has expired`,REVOKED:`Taken back`},begins:`Begins with`,owner:`Belongs to`,reads:`Reads`,made:`Made`,madeBy:(e,t)=>`${e} by ${t}`,until:`Works until and including`,used:`Last used`,neverUsed:`never`,revoked:`Taken back`,revoke:`Take back`,revokeWhat:e=>`Take back ${e}`,revokeTitle:e=>`Take back ${e}?`,revokeText:`Programs that use the key stop working at once. It cannot be undone, but you can make a new key.`,revokeDone:e=>`${e} has been taken back.`},`api-token`),X=[`name`,`username`,`areas`,`expiresOn`],Z=90,oe=365;function se(e,t,n){return{id:e,name:``,username:``,areas:t.length===1?[...t]:[],expiresOn:$(n,Z)}}function Q(e){return $(e,oe)}function ce(e,t){let n={name:!e.name.trim(),username:t&&!e.username.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return X.filter(e=>n[e])}function le(e,t){let{areas:n,expiresOn:r}=e,i={name:e.name.trim(),areas:[...n],expiresOn:r};return t?{...i,username:e.username.trim()}:i}var ue={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function $(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var de=class{#e=y(!1);get isBusy(){return p(this.#e)}set isBusy(e){t(this.#e,e,!0)}#t=y(void 0);get error(){return p(this.#t)}set error(e){t(this.#t,e)}#n=y([]);get userErrors(){return p(this.#n)}set userErrors(e){t(this.#n,e)}make(e,t){return this.#r(async()=>{let n={id:e.id,input:le(e,t)},r=(await O(ie,n)).apiTokenCreate;this.userErrors=r.userErrors;let{apiToken:i,secret:a}=r;return i&&a?{apiToken:i,secret:a}:void 0})}revoke(e){return this.#r(async()=>{let t=(await O(ae,{id:e})).apiTokenRevoke;return this.userErrors=t.userErrors,t.apiToken??void 0})}async#r(e){if(!this.isBusy){this.isBusy=!0,this.error=void 0,this.userErrors=[];try{return await e()}catch(e){this.error=e;return}finally{this.isBusy=!1}}}},fe=u(`<form class="stack" novalidate=""><h2 tabindex="-1"> </h2> <!> <!> <!> <!> <!> <div class="row"><!> <!></div></form>`);function pe(e,c){let u=i();b(c,!0);let f=E(Y),g=d({...c.draft,areas:[...c.draft.areas]}),v=y(!1),D=new de,O=E(()=>c.areas.map(({code:e,name:t})=>({value:e,label:t}))),k=E(()=>ce(g,c.isAdmin));function A(e){return(p(v)&&p(k).includes(e)?p(f)[`${e===`expiresOn`?`expires`:e}Missing`]:void 0)??H(D.userErrors,e)}async function j(e){if(e.preventDefault(),t(v,!0),p(k)[0])return document.getElementById(`${u}-${p(k)[0]}`)?.focus();let n=await D.make(g,c.isAdmin);n&&c.onmade(n)}r(()=>{document.getElementById(`${u}-heading`)?.focus()}),W(e,{children:(e,t)=>{var r=fe(),i=a(r),d=h(i,!0),v=_(i,2);{let e=E(()=>V(D.userErrors,X)),t=E(()=>X.some(e=>H(D.userErrors,e)));U(v,{get error(){return D.error},get messages(){return p(e)},get hasMarked(){return p(t)}})}var y=_(v,2);{let e=E(()=>A(`name`));K(y,{get label(){return p(f).name},get hint(){return p(f).nameHint},get id(){return`${u}-name`},get error(){return p(e)},maxlength:80,autocomplete:`off`,get value(){return g.name},set value(e){g.name=e}})}var b=_(y,2),w=e=>{{let t=E(()=>A(`username`));K(e,{get label(){return p(f).username},get id(){return`${u}-username`},get error(){return p(t)},autocomplete:`off`,autocapitalize:`none`,get value(){return g.username},set value(e){g.username=e}})}};l(b,e=>{c.isAdmin&&e(w)});var k=_(b,2);{let e=E(()=>A(`areas`));G(k,{get label(){return p(f).areas},get id(){return`${u}-areas`},get options(){return p(O)},multiple:!0,get error(){return p(e)},get values(){return g.areas},set values(e){g.areas=e}})}var M=_(k,2);{let e=E(()=>z(new Date)),t=E(()=>Q(z(new Date))),n=E(()=>A(`expiresOn`));K(M,{get label(){return p(f).expiresOn},get hint(){return p(f).expiresHint},get id(){return`${u}-expiresOn`},type:`date`,get min(){return p(e)},get max(){return p(t)},get error(){return p(n)},get value(){return g.expiresOn},set value(e){g.expiresOn=e}})}var N=_(M,2),P=a(N);F(P,{type:`submit`,main:!0,icon:`key`,get busy(){return D.isBusy},children:(e,t)=>{C();var n=o();m(()=>x(n,p(f).create)),s(e,n)},$$slots:{default:!0}});var I=_(P,2);F(I,{variant:`quiet`,get onclick(){return c.oncancel},children:(e,t)=>{C();var n=o();m(()=>x(n,p(f).cancel)),s(e,n)},$$slots:{default:!0}}),T(N),T(r),m(()=>{S(i,`id`,`${u}-heading`),x(d,p(f).formTitle)}),n(`submit`,r,j),s(e,r)},$$slots:{default:!0}}),w()}var me=u(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),he=u(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),ge=u(`<article><!></article>`);function _e(e,t){let n=i();b(t,!0);let r=E(Y);var c=ge(),u=a(c);W(u,{children:(e,i)=>{var c=he(),u=g(c),d=a(u),f=h(d,!0),y=_(d,2);q(y,v(()=>ue[t.key.status],{get label(){return p(r).status[t.key.status]}})),T(u);var b=_(u,2),w=a(b),D=a(w),O=h(D,!0),k=_(D,2),A=a(k),j=h(A);T(k),T(w);var M=_(w,2),N=e=>{var n=me(),i=a(n),o=h(i,!0),c=_(i,2),l=h(c,!0);T(n),m(()=>{x(o,p(r).owner),x(l,t.key.username)}),s(e,n)};l(M,e=>{t.isAdmin&&e(N)});var P=_(M,2),I=a(P),z=h(I,!0),te=_(I,2),ne=h(te,!0);T(P);var V=_(P,2),H=a(V),U=h(H,!0),W=_(H,2),G=h(W,!0);T(V);var K=_(V,2),J=a(K),re=h(J,!0),ie=_(J,2),ae=h(ie,!0);T(K);var Y=_(K,2),X=a(Y),Z=h(X,!0),oe=_(X,2),se=h(oe,!0);T(Y);var Q=_(Y,2),ce=e=>{var n=me(),i=a(n),o=h(i,!0),c=_(i,2),l=h(c,!0);T(n),m(e=>{x(o,p(r).revoked),x(l,e)},[()=>p(r).madeBy(B(t.key.revokedAt),t.key.revokedBy??``)]),s(e,n)};l(Q,e=>{t.key.revokedAt&&e(ce)}),T(b);var le=_(b,2),$=e=>{{let n=E(()=>p(r).revokeWhat(t.key.name));F(e,{variant:`danger`,get"aria-label"(){return p(n)},get onclick(){return t.onrevoke},children:(e,t)=>{C();var n=o();m(()=>x(n,p(r).revoke)),s(e,n)},$$slots:{default:!0}})}};l(le,e=>{t.key.status===`ACTIVE`&&e($)}),m((e,i,a,o)=>{S(d,`id`,n),x(f,t.key.name),x(O,p(r).begins),x(j,`${t.key.hint??``}…`),x(z,p(r).reads),x(ne,e),x(U,p(r).made),x(G,i),x(re,p(r).until),x(ae,a),x(Z,p(r).used),x(se,o)},[()=>R(t.key.areas.map(({name:e})=>e)),()=>p(r).madeBy(L(t.key.createdAt),t.key.createdBy),()=>L(t.key.expiresOn),()=>t.key.lastUsedAt?ee(t.key.lastUsedAt,new Date):p(r).neverUsed]),s(e,c)},$$slots:{default:!0}}),T(c),m(()=>S(c,`aria-labelledby`,n)),s(e,c),w()}var ve=u(`<!> <!>`,1),ye=u(`<!> <p> </p>`,1);function be(e,t){b(t,!0);let n=E(Y),r=new de;async function i(){let e=await r.revoke(t.key.id);e&&t.onrevoked(e)}{let a=e=>{var a=ve(),c=g(a);F(c,{main:!0,variant:`danger`,get busy(){return r.isBusy},onclick:i,children:(e,t)=>{C();var r=o();m(()=>x(r,p(n).revoke)),s(e,r)},$$slots:{default:!0}});var l=_(c,2);F(l,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{C();var r=o();m(()=>x(r,p(n).cancel)),s(e,r)},$$slots:{default:!0}}),s(e,a)},c=E(()=>p(n).revokeTitle(t.key.name));J(e,{get title(){return p(c)},open:!0,get onclose(){return t.onclose},actions:a,children:(e,t)=>{var i=ye(),a=g(i);{let e=E(()=>r.userErrors.map(({message:e})=>e));U(a,{get error(){return r.error},get messages(){return p(e)}})}var o=_(a,2),c=h(o,!0);m(()=>x(c,p(n).revokeText)),s(e,i)},$$slots:{actions:!0,default:!0}})}w()}var xe=u(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function Se(e,n){let c=i();b(n,!0);let l=E(Y),u=y(void 0);async function d(){try{await navigator.clipboard.writeText(n.made.secret),t(u,!0)}catch{let e=document.getElementById(`${c}-secret`);e instanceof HTMLInputElement&&e.select(),t(u,!1)}}r(()=>{document.getElementById(`${c}-heading`)?.focus()}),W(e,{children:(e,t)=>{var r=xe(),i=a(r),f=h(i,!0),g=_(i,2),v=a(g),y=h(v,!0);T(g);var b=_(g,2);K(b,{get label(){return p(l).secret},get id(){return`${c}-secret`},get value(){return n.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var w=_(b,2),E=a(w);F(E,{main:!0,onclick:d,children:(e,t)=>{C();var n=o();m(()=>x(n,p(l).copy)),s(e,n)},$$slots:{default:!0}});var D=_(E,2);F(D,{variant:`secondary`,get onclick(){return n.ondone},children:(e,t)=>{C();var n=o();m(()=>x(n,p(l).secretDone)),s(e,n)},$$slots:{default:!0}}),T(w);var O=_(w,2),k=h(O,!0),A=_(O,2),j=h(A,!0);T(r),m(e=>{S(i,`id`,`${c}-heading`),x(f,e),x(y,p(l).secretText),x(k,p(u)===void 0?``:p(u)?p(l).copied:p(l).copyFailed),x(j,p(l).secretCare)},[()=>p(l).secretTitle(n.made.apiToken.name)]),s(e,r)},$$slots:{default:!0}}),w()}var Ce=u(`<li><!></li>`),we=u(`<h2> </h2> <ul class="plain-list s3qb6ex"></ul> <!>`,1),Te=u(`<p> </p>`),Ee=u(`<!> <p class="lead"> </p> <div class="make s3qb6ex"><!></div> <!> <!> <!>`,1);function De(e,n){b(n,!0);let i=E(Y),u=E(()=>j.me?.role===`ADMIN`),d=E(()=>j.me?.areas??[]),v=E(()=>p(u)?{href:`/lage`,text:A().coordination}:{href:`/statistik`,text:A().statistics}),S=y(20),D=y(void 0),L=y(void 0),R=y(void 0),B=k(async e=>(await O(re,{first:p(S),after:null},{signal:e})).apiTokens);r(()=>{B.reload()});function ee(){t(L,void 0);let e=p(d).map(({code:e})=>e);t(D,se(crypto.randomUUID(),e,z(new Date)))}function V(e){t(D,void 0),t(L,e),B.reload()}function H(e){t(R,void 0),M(p(i).revokeDone(e.name));let n=B.data;n&&B.set({...n,nodes:n.nodes.map(t=>t.id===e.id?e:t)})}var U=Ee(),W=g(U);N(W,{get title(){return p(i).title},get back(){return p(v)}});var G=_(W,2),K=h(G,!0),q=_(G,2),J=a(q),ie=e=>{pe(e,{get draft(){return p(D)},get areas(){return p(d)},get isAdmin(){return p(u)},onmade:V,oncancel:()=>t(D,void 0)})},ae=e=>{Se(e,{get made(){return p(L)},ondone:()=>t(L,void 0)})},X=e=>{F(e,{main:!0,icon:`plus`,onclick:ee,children:(e,t)=>{C();var n=o();m(()=>x(n,p(i).add)),s(e,n)},$$slots:{default:!0}})};l(J,e=>{p(D)?e(ie):p(L)?e(ae,1):e(X,-1)}),T(q);var Z=_(q,2),oe=e=>{I(e,{get error(){return B.error},get onretry(){return B.reload}})};l(Z,e=>{B.error&&e(oe)});var Q=_(Z,2),ce=e=>{var n=c(),r=g(n),o=e=>{var n=we(),r=g(n),o=h(r,!0),c=_(r,2);f(c,21,()=>B.data.nodes,e=>e.id,(e,n)=>{var r=Ce();_e(a(r),{get key(){return p(n)},get isAdmin(){return p(u)},onrevoke:()=>t(R,p(n))}),T(r),s(e,r)}),T(c);var l=_(c,2);{let e=E(()=>B.data.pageInfo.hasNextPage&&p(S)<100);ne(l,{get shown(){return B.data.nodes.length},get total(){return B.data.totalCount},get hasMore(){return p(e)},get busy(){return B.isLoading},get label(){return p(i).more},onmore:()=>t(S,100)})}m(()=>x(o,p(i).list)),s(e,n)},d=e=>{te(e,{get title(){return p(i).emptyTitle},icon:`key`,children:(e,t)=>{var n=Te(),r=h(n,!0);m(()=>x(r,p(i).emptyText)),s(e,n)},$$slots:{default:!0}})};l(r,e=>{B.data.nodes.length>0?e(o):p(L)||e(d,1)}),s(e,n)},le=e=>{P(e,{lines:4})};l(Q,e=>{B.data?e(ce):B.error||e(le,1)});var ue=_(Q,2),$=e=>{be(e,{get key(){return p(R)},onrevoked:H,onclose:()=>t(R,void 0)})};l(ue,e=>{p(R)&&e($)}),m(()=>x(K,p(u)?p(i).leadAdmin:p(i).lead)),s(e,U),w()}export{De as default};