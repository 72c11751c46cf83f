import{n as e}from"./Icon-DknEzCVg.js";import{D as t,G as n,I as r,K as i,L as a,M as o,N as s,O as c,P as l,Q as u,T as d,V as f,X as p,Y as m,Z as h,a as g,at as _,ct as v,et as y,it as b,j as x,m as S,nt as C,st as w,tt as T}from"./index-client-BJpQlTQU.js";import{n as E,t as D}from"./request-DC7sgtqe.js";import{t as O}from"./resource.svelte-CYYUEift.js";import{_ as k,a as ee,c as A,g as j,h as M,s as te}from"./index-B0FZQyuL.js";import{t as N}from"./Begun-BPZRUhlL.js";import{n as P,r as ne,t as F}from"./form.svelte-Wy0Mw3Nw.js";import{t as re}from"./LoadFailed-BDPoCEAZ.js";import{a as I,i as L,l as R,n as z,t as B}from"./format-DY4ztzPE.js";import{t as V}from"./EmptyState-YO7gQ_Km.js";import{t as ie}from"./Pager-DlYDxkRW.js";import{t as H}from"./Card-Dm4ZwJl9.js";import{t as ae}from"./Choices-D9gIeqfy.js";import{t as U}from"./TextInput-oNVzvFLn.js";import{t as oe}from"./Badge-CCuzbpwZ.js";import{t as W}from"./call.svelte-BDAW9h6g.js";import{i as G}from"./user-errors-BebVY_Uw.js";import{t as K}from"./Dialog-CMHiRhQ9.js";var se=new E(`
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
}`),q=new E(`
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
}`),J=new E(`
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
}`),Y=e({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här gör du nycklar åt analytiker i dina områden, och återkallar dem som inte ska gälla längre.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,username:`Analytikerns användarnamn`,usernameMissing:`Skriv vems nyckeln är.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},{title:`API keys`,lead:`With a key Excel, Power BI, R or Python can read what you may read. A key can never change anything.`,leadAdmin:`Here you make keys for analysts in your areas, and take back those that should no longer work.`,add:`New key`,emptyTitle:`No keys yet`,emptyText:`Make a key for each program that is to read data. Then you can take one back while the others go on.`,formTitle:`New key`,name:`What is the key for?`,nameHint:`For example “Power BI, monthly report”.`,nameMissing:`Write what the key is for.`,username:`The analyst’s username`,usernameMissing:`Write whose key it is.`,areas:`Areas that the key may read`,areasMissing:`Choose at least one area.`,expiresOn:`Works until and including`,expiresHint:`At most a year ahead.`,expiresMissing:`Choose the key’s last day.`,create:`Make the key`,cancel:`Cancel`,secretTitle:e=>`The key for ${e}`,secretText:`Copy the key now. It is shown only this once.`,secretCare:`Keep it as you keep a password: in a password manager or the program’s own settings, never in a document or an e-mail. Whoever has the key reads what you may read.`,secret:`Key`,copy:`Copy the key`,copied:`The key has been copied.`,copyFailed:`It could not be copied. The key is selected: copy it yourself.`,secretDone:`I have saved the key`,list:`Keys`,more:`Show more keys`,status:{ACTIVE:`Works`,EXPIRED:`Has expired`,REVOKED:`Taken back`},begins:`Begins with`,owner:`Belongs to`,reads:`Reads`,made:`Made`,madeBy:(e,t)=>`${e} by ${t}`,until:`Works until and including`,used:`Last used`,neverUsed:`never`,revoked:`Taken back`,revoke:`Take back`,revokeWhat:e=>`Take back ${e}`,revokeTitle:e=>`Take back ${e}?`,revokeText:`Programs that use the key stop working at once. It cannot be undone, but you can make a new key.`,revokeDone:e=>`${e} has been taken back.`},`api-token`),X=[`name`,`username`,`areas`,`expiresOn`],ce=90,le=365;function ue(e,t,n){return{id:e,name:``,username:``,areas:t.length===1?[...t]:[],expiresOn:pe(n,ce)}}function Z(e){return pe(e,le)}function Q(e,t){let n={name:!e.name.trim(),username:t&&!e.username.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return X.filter(e=>n[e])}function de(e,t){let{areas:n,expiresOn:r}=e,i={name:e.name.trim(),areas:[...n],expiresOn:r};return t?{...i,username:e.username.trim()}:i}var fe={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function pe(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var $=`api-token`;function me(e,t){return new F({noun:$,id:e.id,start:e,title:({name:e})=>e,parts:({name:e,username:t})=>[{label:Y().name,text:e},{label:Y().username,text:t}],paths:()=>X,check:e=>Q(e,t).map(e=>({path:e,message:ge(e)})),async send(e){let n={id:e.id,input:de(e,t)},{apiToken:r,secret:i,userErrors:a}=(await D(q,n)).apiTokenCreate;return{saved:r&&i?{apiToken:r,secret:i}:null,userErrors:a}}})}async function he(e){return(await D(J,{id:e})).apiTokenRevoke}function ge(e){return Y()[`${e===`expiresOn`?`expires`:e}Missing`]}var _e=l(`<!> <!> <!> <!>`,1);function ve(e,t){_(t,!0);let n=C(Y),r=me(t.draft,t.isAdmin),i=C(()=>r.values),a=C(()=>t.areas.map(({code:e,name:t})=>({value:e,label:t})));H(e,{children:(e,s)=>{P(e,{get form(){return r},get title(){return f(n).formTitle},focus:`heading`,get save(){return f(n).create},saveIcon:`key`,get cancel(){return f(n).cancel},get onsaved(){return t.onmade},get oncancel(){return t.oncancel},children:(e,s)=>{var l=_e(),d=p(l);{let e=C(()=>r.at(`name`));U(d,{get label(){return f(n).name},get hint(){return f(n).nameHint},get error(){return f(e)},maxlength:80,autocomplete:`off`,get value(){return f(i).name},set value(e){f(i).name=e}})}var m=u(d,2),h=e=>{{let t=C(()=>r.at(`username`));U(e,{get label(){return f(n).username},get error(){return f(t)},autocomplete:`off`,autocapitalize:`none`,get value(){return f(i).username},set value(e){f(i).username=e}})}};c(m,e=>{t.isAdmin&&e(h)});var g=u(m,2);{let e=C(()=>r.at(`areas`));ae(g,{get label(){return f(n).areas},get options(){return f(a)},multiple:!0,get error(){return f(e)},get values(){return f(i).areas},set values(e){f(i).areas=e}})}var _=u(g,2);{let e=C(()=>R(new Date)),t=C(()=>Z(R(new Date))),a=C(()=>r.at(`expiresOn`));U(_,{get label(){return f(n).expiresOn},get hint(){return f(n).expiresHint},type:`date`,get min(){return f(e)},get max(){return f(t)},get error(){return f(a)},get value(){return f(i).expiresOn},set value(e){f(i).expiresOn=e}})}o(e,l)},$$slots:{default:!0}})},$$slots:{default:!0}}),b()}var ye=l(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),be=l(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),xe=l(`<article><!></article>`);function Se(e,t){let i=r();_(t,!0);let s=C(Y);var l=xe(),d=m(l);H(d,{children:(e,r)=>{var l=be(),d=p(l),_=m(d),y=h(_,!0),b=u(_,2);oe(b,g(()=>fe[t.key.status],{get label(){return f(s).status[t.key.status]}})),v(d);var T=u(d,2),E=m(T),D=m(E),O=h(D,!0),k=u(D,2),ee=m(k),j=h(ee);v(k),v(E);var M=u(E,2),te=e=>{var r=ye(),i=m(r),a=h(i,!0),c=u(i,2),l=h(c,!0);v(r),n(()=>{x(a,f(s).owner),x(l,t.key.username)}),o(e,r)};c(M,e=>{t.isAdmin&&e(te)});var N=u(M,2),P=m(N),ne=h(P,!0),F=u(P,2),re=h(F,!0);v(N);var R=u(N,2),V=m(R),ie=h(V,!0),H=u(V,2),ae=h(H,!0);v(R);var U=u(R,2),W=m(U),G=h(W,!0),K=u(W,2),se=h(K,!0);v(U);var q=u(U,2),J=m(q),Y=h(J,!0),X=u(J,2),ce=h(X,!0);v(q);var le=u(q,2),ue=e=>{var r=ye(),i=m(r),a=h(i,!0),c=u(i,2),l=h(c,!0);v(r),n(e=>{x(a,f(s).revoked),x(l,e)},[()=>f(s).madeBy(z(t.key.revokedAt),t.key.revokedBy??``)]),o(e,r)};c(le,e=>{t.key.revokedAt&&e(ue)}),v(T);var Z=u(T,2),Q=e=>{{let r=C(()=>f(s).revokeWhat(t.key.name));A(e,{variant:`danger`,get"aria-label"(){return f(r)},get onclick(){return t.onrevoke},children:(e,t)=>{w();var r=a();n(()=>x(r,f(s).revoke)),o(e,r)},$$slots:{default:!0}})}};c(Z,e=>{t.key.status===`ACTIVE`&&e(Q)}),n((e,n,r,a)=>{S(_,`id`,i),x(y,t.key.name),x(O,f(s).begins),x(j,`${t.key.hint??``}…`),x(ne,f(s).reads),x(re,e),x(ie,f(s).made),x(ae,n),x(G,f(s).until),x(se,r),x(Y,f(s).used),x(ce,a)},[()=>L(t.key.areas.map(({name:e})=>e)),()=>f(s).madeBy(I(t.key.createdAt),t.key.createdBy),()=>I(t.key.expiresOn),()=>t.key.lastUsedAt?B(t.key.lastUsedAt,new Date):f(s).neverUsed]),o(e,l)},$$slots:{default:!0}}),v(l),n(()=>S(l,`aria-labelledby`,i)),o(e,l),b()}var Ce=l(`<!> <!>`,1),we=l(`<!> <p> </p>`,1);function Te(e,t){_(t,!0);let r=C(Y),i=new W;async function s(){let e=await i.ask(()=>he(t.key.id));e?.apiToken&&t.onrevoked(e.apiToken)}{let c=e=>{var c=Ce(),l=p(c);A(l,{main:!0,variant:`danger`,get busy(){return i.isBusy},onclick:s,children:(e,t)=>{w();var i=a();n(()=>x(i,f(r).revoke)),o(e,i)},$$slots:{default:!0}});var d=u(l,2);A(d,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{w();var i=a();n(()=>x(i,f(r).cancel)),o(e,i)},$$slots:{default:!0}}),o(e,c)},l=C(()=>f(r).revokeTitle(t.key.name));K(e,{get title(){return f(l)},open:!0,get onclose(){return t.onclose},actions:c,children:(e,t)=>{var a=we(),s=p(a);{let e=C(()=>i.userErrors.map(({message:e})=>e));G(s,{get error(){return i.error},get messages(){return f(e)}})}var c=u(s,2),l=h(c,!0);n(()=>x(l,f(r).revokeText)),o(e,a)},$$slots:{actions:!0,default:!0}})}b()}var Ee=l(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function De(e,t){let s=r();_(t,!0);let c=C(Y),l=T(void 0);async function d(){try{await navigator.clipboard.writeText(t.made.secret),y(l,!0)}catch{let e=document.getElementById(`${s}-secret`);e instanceof HTMLInputElement&&e.select(),y(l,!1)}}i(()=>{document.getElementById(`${s}-heading`)?.focus()}),H(e,{children:(e,r)=>{var i=Ee(),p=m(i),g=h(p,!0),_=u(p,2),y=m(_),b=h(y,!0);v(_);var C=u(_,2);U(C,{get label(){return f(c).secret},get id(){return`${s}-secret`},get value(){return t.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var T=u(C,2),E=m(T);A(E,{main:!0,onclick:d,children:(e,t)=>{w();var r=a();n(()=>x(r,f(c).copy)),o(e,r)},$$slots:{default:!0}});var D=u(E,2);A(D,{variant:`secondary`,get onclick(){return t.ondone},children:(e,t)=>{w();var r=a();n(()=>x(r,f(c).secretDone)),o(e,r)},$$slots:{default:!0}}),v(T);var O=u(T,2),k=h(O,!0),ee=u(O,2),j=h(ee,!0);v(i),n(e=>{S(p,`id`,`${s}-heading`),x(g,e),x(b,f(c).secretText),x(k,f(l)===void 0?``:f(l)?f(c).copied:f(c).copyFailed),x(j,f(c).secretCare)},[()=>f(c).secretTitle(t.made.apiToken.name)]),o(e,i)},$$slots:{default:!0}}),b()}var Oe=l(`<li><!></li>`),ke=l(`<h2> </h2> <ul class="plain-list s3qb6ex"></ul> <!>`,1),Ae=l(`<p> </p>`),je=l(`<!> <p class="lead"> </p> <!> <div class="make s3qb6ex"><!></div> <!> <!> <!>`,1);function Me(e,r){_(r,!0);let l=C(Y),S=C(()=>M.me?.role===`ADMIN`),E=C(()=>M.me?.areas??[]),P=C(()=>f(S)?{href:`/lage`,text:k().coordination}:{href:`/statistik`,text:k().statistics}),F=T(20),I=T(void 0),L=T(void 0),z=T(void 0),B=O(async e=>(await D(se,{first:f(F),after:null},{signal:e})).apiTokens);i(()=>{B.reload()});function H(){y(L,void 0);let e=f(E).map(({code:e})=>e);y(I,ue(crypto.randomUUID(),e,R(new Date)))}function ae(e){y(I,void 0),y(L,e),B.reload()}function U(e){y(z,void 0),j(f(l).revokeDone(e.name));let t=B.data;t&&B.set({...t,nodes:t.nodes.map(t=>t.id===e.id?e:t)})}var oe=je(),W=p(oe);ee(W,{get title(){return f(l).title},get back(){return f(P)}});var G=u(W,2),K=h(G,!0),q=u(G,2);{let e=C(()=>f(I)?.id);N(q,{get noun(){return $},get openId(){return f(e)},onopen:({start:e})=>y(I,e)})}var J=u(q,2),X=m(J),ce=e=>{var n=s(),r=p(n);t(r,()=>f(I).id,e=>{ve(e,{get draft(){return f(I)},get areas(){return f(E)},get isAdmin(){return f(S)},onmade:ae,oncancel:()=>y(I,void 0)})}),o(e,n)},le=e=>{De(e,{get made(){return f(L)},ondone:()=>y(L,void 0)})},Z=e=>{{let t=C(()=>ne($,`new`));A(e,g({main:!0,icon:`plus`},()=>f(t),{onclick:H,children:(e,t)=>{w();var r=a();n(()=>x(r,f(l).add)),o(e,r)},$$slots:{default:!0}}))}};c(X,e=>{f(I)?e(ce):f(L)?e(le,1):e(Z,-1)}),v(J);var Q=u(J,2),de=e=>{re(e,{get error(){return B.error},get onretry(){return B.reload}})};c(Q,e=>{B.error&&e(de)});var fe=u(Q,2),pe=e=>{var t=s(),r=p(t),i=e=>{var t=ke(),r=p(t),i=h(r,!0),a=u(r,2);d(a,21,()=>B.data.nodes,e=>e.id,(e,t)=>{var n=Oe();Se(m(n),{get key(){return f(t)},get isAdmin(){return f(S)},onrevoke:()=>y(z,f(t))}),v(n),o(e,n)}),v(a);var s=u(a,2);{let e=C(()=>B.data.pageInfo.hasNextPage&&f(F)<100);ie(s,{get shown(){return B.data.nodes.length},get total(){return B.data.totalCount},get hasMore(){return f(e)},get busy(){return B.isLoading},get label(){return f(l).more},onmore:()=>y(F,100)})}n(()=>x(i,f(l).list)),o(e,t)},a=e=>{V(e,{get title(){return f(l).emptyTitle},icon:`key`,children:(e,t)=>{var r=Ae(),i=h(r,!0);n(()=>x(i,f(l).emptyText)),o(e,r)},$$slots:{default:!0}})};c(r,e=>{B.data.nodes.length>0?e(i):f(L)||e(a,1)}),o(e,t)},me=e=>{te(e,{lines:4})};c(fe,e=>{B.data?e(pe):B.error||e(me,1)});var he=u(fe,2),ge=e=>{Te(e,{get key(){return f(z)},onrevoked:U,onclose:()=>y(z,void 0)})};c(he,e=>{f(z)&&e(ge)}),n(()=>x(K,f(S)?f(l).leadAdmin:f(l).lead)),o(e,oe),b()}export{Me as default};