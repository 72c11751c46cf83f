import{t as e}from"./language.svelte-N2hC9X99.js";import{D as t,G as n,I as r,K as i,L as a,M as o,N as s,O as c,P as l,Q as u,T as d,V as f,X as p,Y as m,Z as h,a as g,at as _,ct as v,et as y,it as b,j as x,m as S,nt as C,st as w,tt as T}from"./index-client-BJpQlTQU.js";import{n as E,t as D}from"./request-m7kG40e4.js";import{n as O,t as k}from"./ListPager-oh7HGiYg.js";import{_ as A,c as j,o as M,u as N,v as ee,y as P}from"./index-DQmKS5nu.js";import{t as te}from"./Begun-DICk4wr0.js";import{n as F,r as ne,t as I}from"./form.svelte-xwg13Kwe.js";import{t as L}from"./LoadFailed-C1eRcPiJ.js";import{a as R,i as z,l as B,n as V,t as re}from"./format-0QLHR1Ho.js";import{t as ie}from"./EmptyState-CdreXMr4.js";import{t as H}from"./Card-LOYFkDye.js";import{t as U}from"./Choices-BnMCq6SX.js";import{t as W}from"./TextInput-D5gPSG6H.js";import{t as G}from"./Badge-Bu5K9w2H.js";import{t as K}from"./call.svelte-C_leQG9s.js";import{i as q}from"./user-errors-BVq2QOtf.js";import{t as J}from"./Dialog-DnqqRBIO.js";var ae=new E(`
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
}`),Z=e({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här är analytikernas nycklar i dina områden. Du återkallar dem som inte ska gälla längre; nya gör analytikern själv.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,emptyTextAdmin:`När en analytiker gör en nyckel syns den här.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},`api-token`),Q=[`name`,`areas`,`expiresOn`],$=90,oe=365;function se(e,t,n){return{id:e,name:``,areas:t.length===1?[...t]:[],expiresOn:fe(n,$)}}function ce(e){return fe(e,oe)}function le(e){let t={name:!e.name.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return Q.filter(e=>t[e])}function ue(e){let{areas:t,expiresOn:n}=e;return{name:e.name.trim(),areas:[...t],expiresOn:n}}var de={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function fe(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var pe=`api-token`;function me(e){return new I({noun:pe,id:e.id,start:e,title:({name:e})=>e,parts:({name:e})=>[{label:Z().name,text:e}],paths:()=>Q,check:e=>le(e).map(e=>({path:e,message:ge(e)})),async send(e){let t={id:e.id,input:ue(e)},{apiToken:n,secret:r,userErrors:i}=(await D(Y,t)).apiTokenCreate;return{saved:n&&r?{apiToken:n,secret:r}:null,userErrors:i}}})}async function he(e){return(await D(X,{id:e})).apiTokenRevoke}function ge(e){return Z()[`${e===`expiresOn`?`expires`:e}Missing`]}var _e=l(`<!> <!> <!>`,1);function ve(e,t){_(t,!0);let n=C(Z),r=me(t.draft),i=C(()=>r.values),a=C(()=>t.areas.map(({code:e,name:t})=>({value:e,label:t})));H(e,{children:(e,s)=>{F(e,{get form(){return r},get title(){return f(n).formTitle},focus:`heading`,get save(){return f(n).create},saveIcon:`key`,get cancel(){return f(n).cancel},get onsaved(){return t.onmade},get oncancel(){return t.oncancel},children:(e,t)=>{var s=_e(),c=p(s);{let e=C(()=>r.at(`name`));W(c,{get label(){return f(n).name},get hint(){return f(n).nameHint},get error(){return f(e)},maxlength:80,autocomplete:`off`,get value(){return f(i).name},set value(e){f(i).name=e}})}var l=u(c,2);{let e=C(()=>r.at(`areas`));U(l,{get label(){return f(n).areas},get options(){return f(a)},multiple:!0,get error(){return f(e)},get values(){return f(i).areas},set values(e){f(i).areas=e}})}var d=u(l,2);{let e=C(()=>B(new Date)),t=C(()=>ce(B(new Date))),a=C(()=>r.at(`expiresOn`));W(d,{get label(){return f(n).expiresOn},get hint(){return f(n).expiresHint},type:`date`,get min(){return f(e)},get max(){return f(t)},get error(){return f(a)},get value(){return f(i).expiresOn},set value(e){f(i).expiresOn=e}})}o(e,s)},$$slots:{default:!0}})},$$slots:{default:!0}}),b()}var ye=l(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),be=l(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),xe=l(`<article><!></article>`);function Se(e,t){let i=r();_(t,!0);let s=C(Z);var l=xe(),d=m(l);H(d,{children:(e,r)=>{var l=be(),d=p(l),_=m(d),y=h(_,!0),b=u(_,2);G(b,g(()=>de[t.key.status],{get label(){return f(s).status[t.key.status]}})),v(d);var T=u(d,2),E=m(T),D=m(E),O=h(D,!0),k=u(D,2),A=m(k),j=h(A);v(k),v(E);var M=u(E,2),ee=e=>{var r=ye(),i=m(r),a=h(i,!0),c=u(i,2),l=h(c,!0);v(r),n(()=>{x(a,f(s).owner),x(l,t.key.username)}),o(e,r)};c(M,e=>{t.isAdmin&&e(ee)});var P=u(M,2),te=m(P),F=h(te,!0),ne=u(te,2),I=h(ne,!0);v(P);var L=u(P,2),B=m(L),ie=h(B,!0),H=u(B,2),U=h(H,!0);v(L);var W=u(L,2),K=m(W),q=h(K,!0),J=u(K,2),ae=h(J,!0);v(W);var Y=u(W,2),X=m(Y),Z=h(X,!0),Q=u(X,2),$=h(Q,!0);v(Y);var oe=u(Y,2),se=e=>{var r=ye(),i=m(r),a=h(i,!0),c=u(i,2),l=h(c,!0);v(r),n(e=>{x(a,f(s).revoked),x(l,e)},[()=>f(s).madeBy(V(t.key.revokedAt),t.key.revokedBy??``)]),o(e,r)};c(oe,e=>{t.key.revokedAt&&e(se)}),v(T);var ce=u(T,2),le=e=>{{let r=C(()=>f(s).revokeWhat(t.key.name));N(e,{variant:`danger`,get"aria-label"(){return f(r)},get onclick(){return t.onrevoke},children:(e,t)=>{w();var r=a();n(()=>x(r,f(s).revoke)),o(e,r)},$$slots:{default:!0}})}};c(ce,e=>{t.key.status===`ACTIVE`&&e(le)}),n((e,n,r,a)=>{S(_,`id`,i),x(y,t.key.name),x(O,f(s).begins),x(j,`${t.key.hint??``}…`),x(F,f(s).reads),x(I,e),x(ie,f(s).made),x(U,n),x(q,f(s).until),x(ae,r),x(Z,f(s).used),x($,a)},[()=>z(t.key.areas.map(({name:e})=>e)),()=>f(s).madeBy(R(t.key.createdAt),t.key.createdBy),()=>R(t.key.expiresOn),()=>t.key.lastUsedAt?re(t.key.lastUsedAt,new Date):f(s).neverUsed]),o(e,l)},$$slots:{default:!0}}),v(l),n(()=>S(l,`aria-labelledby`,i)),o(e,l),b()}var Ce=l(`<!> <!>`,1),we=l(`<!> <p> </p>`,1);function Te(e,t){_(t,!0);let r=C(Z),i=new K;async function s(){let e=await i.ask(()=>he(t.key.id));e?.apiToken&&t.onrevoked(e.apiToken)}{let c=e=>{var c=Ce(),l=p(c);N(l,{main:!0,variant:`danger`,get busy(){return i.isBusy},onclick:s,children:(e,t)=>{w();var i=a();n(()=>x(i,f(r).revoke)),o(e,i)},$$slots:{default:!0}});var d=u(l,2);N(d,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{w();var i=a();n(()=>x(i,f(r).cancel)),o(e,i)},$$slots:{default:!0}}),o(e,c)},l=C(()=>f(r).revokeTitle(t.key.name));J(e,{get title(){return f(l)},open:!0,get onclose(){return t.onclose},actions:c,children:(e,t)=>{var a=we(),s=p(a);{let e=C(()=>i.userErrors.map(({message:e})=>e));q(s,{get error(){return i.error},get messages(){return f(e)}})}var c=u(s,2),l=h(c,!0);n(()=>x(l,f(r).revokeText)),o(e,a)},$$slots:{actions:!0,default:!0}})}b()}var Ee=l(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function De(e,t){let s=r();_(t,!0);let c=C(Z),l=T(void 0);async function d(){try{await navigator.clipboard.writeText(t.made.secret),y(l,!0)}catch{let e=document.getElementById(`${s}-secret`);e instanceof HTMLInputElement&&e.select(),y(l,!1)}}i(()=>{document.getElementById(`${s}-heading`)?.focus()}),H(e,{children:(e,r)=>{var i=Ee(),p=m(i),g=h(p,!0),_=u(p,2),y=m(_),b=h(y,!0);v(_);var C=u(_,2);W(C,{get label(){return f(c).secret},get id(){return`${s}-secret`},get value(){return t.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var T=u(C,2),E=m(T);N(E,{main:!0,onclick:d,children:(e,t)=>{w();var r=a();n(()=>x(r,f(c).copy)),o(e,r)},$$slots:{default:!0}});var D=u(E,2);N(D,{variant:`secondary`,get onclick(){return t.ondone},children:(e,t)=>{w();var r=a();n(()=>x(r,f(c).secretDone)),o(e,r)},$$slots:{default:!0}}),v(T);var O=u(T,2),k=h(O,!0),A=u(O,2),j=h(A,!0);v(i),n(e=>{S(p,`id`,`${s}-heading`),x(g,e),x(b,f(c).secretText),x(k,f(l)===void 0?``:f(l)?f(c).copied:f(c).copyFailed),x(j,f(c).secretCare)},[()=>f(c).secretTitle(t.made.apiToken.name)]),o(e,i)},$$slots:{default:!0}}),b()}var Oe=l(`<!> <div class="make s3qb6ex"><!></div>`,1),ke=l(`<li><!></li>`),Ae=l(`<h2> </h2> <ul class="plain-list s3qb6ex"></ul> <!>`,1),je=l(`<p> </p>`),Me=l(`<!> <p class="lead"> </p> <!> <!> <!> <!>`,1);function Ne(e,r){_(r,!0);let l=C(Z),S=C(()=>A.me?.role===`ADMIN`),E=C(()=>A.me?.areas??[]),F=C(()=>f(S)?{href:`/lage`,text:P().coordination}:{href:`/statistik`,text:P().statistics}),I=T(void 0),R=T(void 0),z=T(void 0),V=O(async(e,t)=>(await D(ae,{first:20,after:e},{signal:t})).apiTokens);i(()=>{V.reload()});function re(){y(R,void 0);let e=f(E).map(({code:e})=>e);y(I,se(crypto.randomUUID(),e,B(new Date)))}function H(e){y(I,void 0),y(R,e),V.reload()}function U(e){y(z,void 0),ee(f(l).revokeDone(e.name));let t=V.data;t&&V.set({...t,nodes:t.nodes.map(t=>t.id===e.id?e:t)})}var W=Me(),G=p(W);M(G,{get title(){return f(l).title},get back(){return f(F)}});var K=u(G,2),q=h(K,!0),J=u(K,2),Y=e=>{var r=Oe(),i=p(r);{let e=C(()=>f(I)?.id);te(i,{get noun(){return pe},get openId(){return f(e)},onopen:({start:e})=>y(I,e)})}var d=u(i,2),h=m(d),_=e=>{var n=s(),r=p(n);t(r,()=>f(I).id,e=>{ve(e,{get draft(){return f(I)},get areas(){return f(E)},onmade:H,oncancel:()=>y(I,void 0)})}),o(e,n)},b=e=>{De(e,{get made(){return f(R)},ondone:()=>y(R,void 0)})},S=e=>{{let t=C(()=>ne(pe,`new`));N(e,g({main:!0,icon:`plus`},()=>f(t),{onclick:re,children:(e,t)=>{w();var r=a();n(()=>x(r,f(l).add)),o(e,r)},$$slots:{default:!0}}))}};c(h,e=>{f(I)?e(_):f(R)?e(b,1):e(S,-1)}),v(d),o(e,r)};c(J,e=>{f(S)||e(Y)});var X=u(J,2),Q=e=>{L(e,{get error(){return V.error},get onretry(){return V.reload}})};c(X,e=>{V.error&&e(Q)});var $=u(X,2),oe=e=>{var t=s(),r=p(t),i=e=>{var t=Ae(),r=p(t),i=h(r,!0),a=u(r,2);d(a,21,()=>V.data.nodes,e=>e.id,(e,t)=>{var n=ke();Se(m(n),{get key(){return f(t)},get isAdmin(){return f(S)},onrevoke:()=>y(z,f(t))}),v(n),o(e,n)}),v(a);var s=u(a,2);k(s,{get list(){return V},get label(){return f(l).more}}),n(()=>x(i,f(l).list)),o(e,t)},a=e=>{ie(e,{get title(){return f(l).emptyTitle},icon:`key`,children:(e,t)=>{var r=je(),i=h(r,!0);n(()=>x(i,f(S)?f(l).emptyTextAdmin:f(l).emptyText)),o(e,r)},$$slots:{default:!0}})};c(r,e=>{V.data.nodes.length>0?e(i):f(R)||e(a,1)}),o(e,t)},ce=e=>{j(e,{lines:4})};c($,e=>{V.data?e(oe):V.error||e(ce,1)});var le=u($,2),ue=e=>{Te(e,{get key(){return f(z)},onrevoked:U,onclose:()=>y(z,void 0)})};c(le,e=>{f(z)&&e(ue)}),n(()=>x(q,f(S)?f(l).leadAdmin:f(l).lead)),o(e,W),b()}export{Ne as default};