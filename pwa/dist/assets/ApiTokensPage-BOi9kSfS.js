import{t as e}from"./language.svelte-C5tUceY7.js";import{D as t,G as n,I as r,K as i,L as a,M as o,N as s,O as c,P as l,Q as u,T as d,V as f,X as p,Y as m,Z as h,a as g,at as _,ct as v,et as y,it as b,j as x,m as S,nt as C,st as w,tt as T}from"./index-client-BJpQlTQU.js";import{n as E,t as D}from"./request-m7kG40e4.js";import{n as O,t as k}from"./ListPager-Bm-Ld20J.js";import{_ as A,c as j,o as M,u as N,v as ee,y as P}from"./index-DjB_lWvy.js";import{t as F}from"./Begun-CiySCFuk.js";import{n as te,r as ne,t as I}from"./form.svelte-yMMWrBVu.js";import{t as L}from"./LoadFailed-Bmvj8Fn6.js";import{a as R,i as z,l as B,n as V,t as re}from"./format-DwXvGJFG.js";import{t as ie}from"./EmptyState-Ccy47t7R.js";import{t as H}from"./Card-BaJ5PdWH.js";import{t as U}from"./Choices-DsfBS1FT.js";import{t as W}from"./TextInput-Bqss63D0.js";import{t as G}from"./Badge-bAzG_3uI.js";import{t as K}from"./call.svelte-BXz4j3P1.js";import{i as q}from"./user-errors-DOcYPHqL.js";import{t as J}from"./Dialog-DbHLT7SU.js";var ae=new E(`
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
}`),Y=new E(`
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
}`),X=new E(`
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
}`),Z=e({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här gör du nycklar åt analytiker i dina områden, och återkallar dem som inte ska gälla längre.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,username:`Analytikerns användarnamn`,usernameMissing:`Skriv vems nyckeln är.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},`api-token`),Q=[`name`,`username`,`areas`,`expiresOn`],oe=90,se=365;function ce(e,t,n){return{id:e,name:``,username:``,areas:t.length===1?[...t]:[],expiresOn:fe(n,oe)}}function $(e){return fe(e,se)}function le(e,t){let n={name:!e.name.trim(),username:t&&!e.username.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return Q.filter(e=>n[e])}function ue(e,t){let{areas:n,expiresOn:r}=e,i={name:e.name.trim(),areas:[...n],expiresOn:r};return t?{...i,username:e.username.trim()}:i}var de={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function fe(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var pe=`api-token`;function me(e,t){return new I({noun:pe,id:e.id,start:e,title:({name:e})=>e,parts:({name:e,username:t})=>[{label:Z().name,text:e},{label:Z().username,text:t}],paths:()=>Q,check:e=>le(e,t).map(e=>({path:e,message:ge(e)})),async send(e){let n={id:e.id,input:ue(e,t)},{apiToken:r,secret:i,userErrors:a}=(await D(Y,n)).apiTokenCreate;return{saved:r&&i?{apiToken:r,secret:i}:null,userErrors:a}}})}async function he(e){return(await D(X,{id:e})).apiTokenRevoke}function ge(e){return Z()[`${e===`expiresOn`?`expires`:e}Missing`]}var _e=l(`<!> <!> <!> <!>`,1);function ve(e,t){_(t,!0);let n=C(Z),r=me(t.draft,t.isAdmin),i=C(()=>r.values),a=C(()=>t.areas.map(({code:e,name:t})=>({value:e,label:t})));H(e,{children:(e,s)=>{te(e,{get form(){return r},get title(){return f(n).formTitle},focus:`heading`,get save(){return f(n).create},saveIcon:`key`,get cancel(){return f(n).cancel},get onsaved(){return t.onmade},get oncancel(){return t.oncancel},children:(e,s)=>{var l=_e(),d=p(l);{let e=C(()=>r.at(`name`));W(d,{get label(){return f(n).name},get hint(){return f(n).nameHint},get error(){return f(e)},maxlength:80,autocomplete:`off`,get value(){return f(i).name},set value(e){f(i).name=e}})}var m=u(d,2),h=e=>{{let t=C(()=>r.at(`username`));W(e,{get label(){return f(n).username},get error(){return f(t)},autocomplete:`off`,autocapitalize:`none`,get value(){return f(i).username},set value(e){f(i).username=e}})}};c(m,e=>{t.isAdmin&&e(h)});var g=u(m,2);{let e=C(()=>r.at(`areas`));U(g,{get label(){return f(n).areas},get options(){return f(a)},multiple:!0,get error(){return f(e)},get values(){return f(i).areas},set values(e){f(i).areas=e}})}var _=u(g,2);{let e=C(()=>B(new Date)),t=C(()=>$(B(new Date))),a=C(()=>r.at(`expiresOn`));W(_,{get label(){return f(n).expiresOn},get hint(){return f(n).expiresHint},type:`date`,get min(){return f(e)},get max(){return f(t)},get error(){return f(a)},get value(){return f(i).expiresOn},set value(e){f(i).expiresOn=e}})}o(e,l)},$$slots:{default:!0}})},$$slots:{default:!0}}),b()}var ye=l(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),be=l(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),xe=l(`<article><!></article>`);function Se(e,t){let i=r();_(t,!0);let s=C(Z);var l=xe(),d=m(l);H(d,{children:(e,r)=>{var l=be(),d=p(l),_=m(d),y=h(_,!0),b=u(_,2);G(b,g(()=>de[t.key.status],{get label(){return f(s).status[t.key.status]}})),v(d);var T=u(d,2),E=m(T),D=m(E),O=h(D,!0),k=u(D,2),A=m(k),j=h(A);v(k),v(E);var M=u(E,2),ee=e=>{var r=ye(),i=m(r),a=h(i,!0),c=u(i,2),l=h(c,!0);v(r),n(()=>{x(a,f(s).owner),x(l,t.key.username)}),o(e,r)};c(M,e=>{t.isAdmin&&e(ee)});var P=u(M,2),F=m(P),te=h(F,!0),ne=u(F,2),I=h(ne,!0);v(P);var L=u(P,2),B=m(L),ie=h(B,!0),H=u(B,2),U=h(H,!0);v(L);var W=u(L,2),K=m(W),q=h(K,!0),J=u(K,2),ae=h(J,!0);v(W);var Y=u(W,2),X=m(Y),Z=h(X,!0),Q=u(X,2),oe=h(Q,!0);v(Y);var se=u(Y,2),ce=e=>{var r=ye(),i=m(r),a=h(i,!0),c=u(i,2),l=h(c,!0);v(r),n(e=>{x(a,f(s).revoked),x(l,e)},[()=>f(s).madeBy(V(t.key.revokedAt),t.key.revokedBy??``)]),o(e,r)};c(se,e=>{t.key.revokedAt&&e(ce)}),v(T);var $=u(T,2),le=e=>{{let r=C(()=>f(s).revokeWhat(t.key.name));N(e,{variant:`danger`,get"aria-label"(){return f(r)},get onclick(){return t.onrevoke},children:(e,t)=>{w();var r=a();n(()=>x(r,f(s).revoke)),o(e,r)},$$slots:{default:!0}})}};c($,e=>{t.key.status===`ACTIVE`&&e(le)}),n((e,n,r,a)=>{S(_,`id`,i),x(y,t.key.name),x(O,f(s).begins),x(j,`${t.key.hint??``}…`),x(te,f(s).reads),x(I,e),x(ie,f(s).made),x(U,n),x(q,f(s).until),x(ae,r),x(Z,f(s).used),x(oe,a)},[()=>z(t.key.areas.map(({name:e})=>e)),()=>f(s).madeBy(R(t.key.createdAt),t.key.createdBy),()=>R(t.key.expiresOn),()=>t.key.lastUsedAt?re(t.key.lastUsedAt,new Date):f(s).neverUsed]),o(e,l)},$$slots:{default:!0}}),v(l),n(()=>S(l,`aria-labelledby`,i)),o(e,l),b()}var Ce=l(`<!> <!>`,1),we=l(`<!> <p> </p>`,1);function Te(e,t){_(t,!0);let r=C(Z),i=new K;async function s(){let e=await i.ask(()=>he(t.key.id));e?.apiToken&&t.onrevoked(e.apiToken)}{let c=e=>{var c=Ce(),l=p(c);N(l,{main:!0,variant:`danger`,get busy(){return i.isBusy},onclick:s,children:(e,t)=>{w();var i=a();n(()=>x(i,f(r).revoke)),o(e,i)},$$slots:{default:!0}});var d=u(l,2);N(d,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{w();var i=a();n(()=>x(i,f(r).cancel)),o(e,i)},$$slots:{default:!0}}),o(e,c)},l=C(()=>f(r).revokeTitle(t.key.name));J(e,{get title(){return f(l)},open:!0,get onclose(){return t.onclose},actions:c,children:(e,t)=>{var a=we(),s=p(a);{let e=C(()=>i.userErrors.map(({message:e})=>e));q(s,{get error(){return i.error},get messages(){return f(e)}})}var c=u(s,2),l=h(c,!0);n(()=>x(l,f(r).revokeText)),o(e,a)},$$slots:{actions:!0,default:!0}})}b()}var Ee=l(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function De(e,t){let s=r();_(t,!0);let c=C(Z),l=T(void 0);async function d(){try{await navigator.clipboard.writeText(t.made.secret),y(l,!0)}catch{let e=document.getElementById(`${s}-secret`);e instanceof HTMLInputElement&&e.select(),y(l,!1)}}i(()=>{document.getElementById(`${s}-heading`)?.focus()}),H(e,{children:(e,r)=>{var i=Ee(),p=m(i),g=h(p,!0),_=u(p,2),y=m(_),b=h(y,!0);v(_);var C=u(_,2);W(C,{get label(){return f(c).secret},get id(){return`${s}-secret`},get value(){return t.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var T=u(C,2),E=m(T);N(E,{main:!0,onclick:d,children:(e,t)=>{w();var r=a();n(()=>x(r,f(c).copy)),o(e,r)},$$slots:{default:!0}});var D=u(E,2);N(D,{variant:`secondary`,get onclick(){return t.ondone},children:(e,t)=>{w();var r=a();n(()=>x(r,f(c).secretDone)),o(e,r)},$$slots:{default:!0}}),v(T);var O=u(T,2),k=h(O,!0),A=u(O,2),j=h(A,!0);v(i),n(e=>{S(p,`id`,`${s}-heading`),x(g,e),x(b,f(c).secretText),x(k,f(l)===void 0?``:f(l)?f(c).copied:f(c).copyFailed),x(j,f(c).secretCare)},[()=>f(c).secretTitle(t.made.apiToken.name)]),o(e,i)},$$slots:{default:!0}}),b()}var Oe=l(`<li><!></li>`),ke=l(`<h2> </h2> <ul class="plain-list s3qb6ex"></ul> <!>`,1),Ae=l(`<p> </p>`),je=l(`<!> <p class="lead"> </p> <!> <div class="make s3qb6ex"><!></div> <!> <!> <!>`,1);function Me(e,r){_(r,!0);let l=C(Z),S=C(()=>A.me?.role===`ADMIN`),E=C(()=>A.me?.areas??[]),te=C(()=>f(S)?{href:`/lage`,text:P().coordination}:{href:`/statistik`,text:P().statistics}),I=T(void 0),R=T(void 0),z=T(void 0),V=O(async(e,t)=>(await D(ae,{first:20,after:e},{signal:t})).apiTokens);i(()=>{V.reload()});function re(){y(R,void 0);let e=f(E).map(({code:e})=>e);y(I,ce(crypto.randomUUID(),e,B(new Date)))}function H(e){y(I,void 0),y(R,e),V.reload()}function U(e){y(z,void 0),ee(f(l).revokeDone(e.name));let t=V.data;t&&V.set({...t,nodes:t.nodes.map(t=>t.id===e.id?e:t)})}var W=je(),G=p(W);M(G,{get title(){return f(l).title},get back(){return f(te)}});var K=u(G,2),q=h(K,!0),J=u(K,2);{let e=C(()=>f(I)?.id);F(J,{get noun(){return pe},get openId(){return f(e)},onopen:({start:e})=>y(I,e)})}var Y=u(J,2),X=m(Y),Q=e=>{var n=s(),r=p(n);t(r,()=>f(I).id,e=>{ve(e,{get draft(){return f(I)},get areas(){return f(E)},get isAdmin(){return f(S)},onmade:H,oncancel:()=>y(I,void 0)})}),o(e,n)},oe=e=>{De(e,{get made(){return f(R)},ondone:()=>y(R,void 0)})},se=e=>{{let t=C(()=>ne(pe,`new`));N(e,g({main:!0,icon:`plus`},()=>f(t),{onclick:re,children:(e,t)=>{w();var r=a();n(()=>x(r,f(l).add)),o(e,r)},$$slots:{default:!0}}))}};c(X,e=>{f(I)?e(Q):f(R)?e(oe,1):e(se,-1)}),v(Y);var $=u(Y,2),le=e=>{L(e,{get error(){return V.error},get onretry(){return V.reload}})};c($,e=>{V.error&&e(le)});var ue=u($,2),de=e=>{var t=s(),r=p(t),i=e=>{var t=ke(),r=p(t),i=h(r,!0),a=u(r,2);d(a,21,()=>V.data.nodes,e=>e.id,(e,t)=>{var n=Oe();Se(m(n),{get key(){return f(t)},get isAdmin(){return f(S)},onrevoke:()=>y(z,f(t))}),v(n),o(e,n)}),v(a);var s=u(a,2);k(s,{get list(){return V},get label(){return f(l).more}}),n(()=>x(i,f(l).list)),o(e,t)},a=e=>{ie(e,{get title(){return f(l).emptyTitle},icon:`key`,children:(e,t)=>{var r=Ae(),i=h(r,!0);n(()=>x(i,f(l).emptyText)),o(e,r)},$$slots:{default:!0}})};c(r,e=>{V.data.nodes.length>0?e(i):f(R)||e(a,1)}),o(e,t)},fe=e=>{j(e,{lines:4})};c(ue,e=>{V.data?e(de):V.error||e(fe,1)});var me=u(ue,2),he=e=>{Te(e,{get key(){return f(z)},onrevoked:U,onclose:()=>y(z,void 0)})};c(me,e=>{f(z)&&e(he)}),n(()=>x(q,f(S)?f(l).leadAdmin:f(l).lead)),o(e,W),b()}export{Me as default};