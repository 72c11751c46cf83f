import{At as e,Dt as t,Et as n,It as r,Lt as i,Nt as a,P as o,Pt as s,Tt as c,U as l,bt as u,ct as d,d as f,dt as p,et as m,ft as h,gt as g,jt as _,kt as v,lt as y,n as b,nt as x,ot as S,rt as C,st as w,u as T,wt as E,xt as D}from"./base-DTCHONYi.js";import{n as O,t as k}from"./request-CjdWyXIk.js";import{n as A,t as j}from"./ListPager-BlmpTbM-.js";import{t as M}from"./Begun-DtAXQ0dh.js";import{r as ee}from"./focus-C0GnzNBx.js";import{t as N}from"./LoadFailed-CpHswrzY.js";import{a as te,n as P,o as F,t as I,u as L}from"./format-kuSABd5W.js";import{i as ne,m as re,o as ie,s as R}from"./index-DWsKZdVG.js";import{t as z}from"./EmptyState-MRa2UpCZ.js";import{t as B}from"./FormFrame-CX4Z6dGy.js";import{t as V}from"./Card-Dq_bqd68.js";import{t as ae}from"./Choices-DIylpJJD.js";import{t as H}from"./controls-c7v-oFFt.js";import{t as U}from"./form.svelte-tQdB6E_W.js";import{t as W}from"./Badge-Cga-VWNB.js";import{t as G}from"./call.svelte-RNDE6vgl.js";import{t as K}from"./SaveFailed-C9SGlVkG.js";import{t as q}from"./Dialog-CO5O_qoZ.js";var oe=new O(`
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
}`),J=new O(`
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
}`),Y=new O(`
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
}`),X=f({title:`API-nycklar`,lead:`Med en nyckel kan Excel, Power BI, R eller Python läsa det du får läsa. En nyckel kan aldrig ändra något.`,leadAdmin:`Här är analytikernas nycklar i dina områden. Du återkallar dem som inte ska gälla längre; nya gör analytikern själv.`,add:`Ny nyckel`,emptyTitle:`Inga nycklar ännu`,emptyText:`Gör en nyckel för varje program som ska läsa data. Då kan du återkalla en utan att de andra slutar fungera.`,emptyTextAdmin:`När en analytiker gör en nyckel syns den här.`,formTitle:`Ny nyckel`,name:`Vad är nyckeln till för?`,nameHint:`Till exempel ”Power BI, månadsrapport”.`,nameMissing:`Skriv vad nyckeln är till för.`,areas:`Områden som nyckeln får läsa`,areasMissing:`Välj minst ett område.`,expiresOn:`Gäller till och med`,expiresHint:`Högst ett år framåt.`,expiresMissing:`Välj nyckelns sista dag.`,create:`Gör nyckeln`,cancel:`Avbryt`,secretTitle:e=>`Nyckeln till ${e}`,secretText:`Kopiera nyckeln nu. Den visas bara den här gången.`,secretCare:`Förvara den som ett lösenord: i en lösenordshanterare eller programmets egna inställningar, aldrig i ett dokument eller mejl. Den som har nyckeln läser det du får läsa.`,secret:`Nyckel`,copy:`Kopiera nyckeln`,copied:`Nyckeln är kopierad.`,copyFailed:`Det gick inte att kopiera. Nyckeln är markerad: kopiera den själv.`,secretDone:`Jag har sparat nyckeln`,list:`Nycklar`,more:`Visa fler nycklar`,status:{ACTIVE:`Gäller`,EXPIRED:`Har gått ut`,REVOKED:`Återkallad`},begins:`Börjar med`,owner:`Tillhör`,reads:`Läser`,made:`Gjord`,madeBy:(e,t)=>`${e} av ${t}`,until:`Gäller till och med`,used:`Senast använd`,neverUsed:`aldrig`,revoked:`Återkallad`,revoke:`Återkalla`,revokeWhat:e=>`Återkalla ${e}`,revokeTitle:e=>`Återkalla ${e}?`,revokeText:`Program som använder nyckeln slutar genast att fungera. Det går inte att ångra, men du kan göra en ny nyckel.`,revokeDone:e=>`${e} är återkallad.`},`api-token`),Z=[`name`,`areas`,`expiresOn`],Q=90,$=365;function se(e,t,n){return{id:e,name:``,areas:t.length===1?[...t]:[],expiresOn:fe(n,Q)}}function ce(e){return fe(e,$)}function le(e){let t={name:!e.name.trim(),areas:e.areas.length===0,expiresOn:!e.expiresOn};return Z.filter(e=>t[e])}function ue(e){let{areas:t,expiresOn:n}=e;return{name:e.name.trim(),areas:[...t],expiresOn:n}}var de={ACTIVE:{tone:`good`,icon:`check`},EXPIRED:{tone:`still`,icon:`clock`},REVOKED:{tone:`still`,icon:`cross`}};function fe(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}var pe=`api-token`;function me(e){return new U({noun:pe,id:e.id,start:e,title:({name:e})=>e,parts:({name:e})=>[{label:X().name,text:e}],paths:()=>Z,check:e=>le(e).map(e=>({path:e,message:ge(e)})),async send(e){let t={id:e.id,input:ue(e)},{apiToken:n,secret:r,userErrors:i}=(await k(J,t)).apiTokenCreate;return{saved:n&&r?{apiToken:n,secret:r}:null,userErrors:i}}})}async function he(e){return(await k(Y,{id:e})).apiTokenRevoke}function ge(e){return X()[`${e===`expiresOn`?`expires`:e}Missing`]}var _e=y(`<!> <!> <!>`,1);function ve(e,n){s(n,!0);let r=_(X),i=me(n.draft),o=_(()=>i.values),l=_(()=>n.areas.map(({code:e,name:t})=>({value:e,label:t})));V(e,{children:(e,a)=>{B(e,{get form(){return i},get title(){return g(r).formTitle},focus:`heading`,get save(){return g(r).create},saveIcon:`key`,get cancel(){return g(r).cancel},get onsaved(){return n.onmade},get oncancel(){return n.oncancel},children:(e,n)=>{var a=_e(),s=c(a);{let e=_(()=>i.at(`name`));H(s,{get label(){return g(r).name},get hint(){return g(r).nameHint},get error(){return g(e)},maxlength:80,autocomplete:`off`,get value(){return g(o).name},set value(e){g(o).name=e}})}var u=t(s,2);{let e=_(()=>i.at(`areas`));ae(u,{get label(){return g(r).areas},get options(){return g(l)},multiple:!0,get error(){return g(e)},get values(){return g(o).areas},set values(e){g(o).areas=e}})}var d=t(u,2);{let e=_(()=>L(new Date)),t=_(()=>ce(L(new Date))),n=_(()=>i.at(`expiresOn`));H(d,{get label(){return g(r).expiresOn},get hint(){return g(r).expiresHint},type:`date`,get min(){return g(e)},get max(){return g(t)},get error(){return g(n)},get value(){return g(o).expiresOn},set value(e){g(o).expiresOn=e}})}w(e,a)},$$slots:{default:!0}})},$$slots:{default:!0}}),a()}var ye=y(`<div><dt class="s1yhdo3b"> </dt> <dd> </dd></div>`),be=y(`<div class="row"><h3> </h3> <!></div> <dl class="s1yhdo3b"><div><dt class="s1yhdo3b"> </dt> <dd><code> </code></dd></div> <!> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <div><dt class="s1yhdo3b"> </dt> <dd> </dd></div> <!></dl> <!>`,1),xe=y(`<article><!></article>`);function Se(e,d){let f=p();s(d,!0);let m=_(X);var v=xe(),y=E(v);V(y,{children:(e,a)=>{var s=be(),p=c(s),v=E(p),y=n(v,!0),b=t(v,2);W(b,o(()=>de[d.key.status],{get label(){return g(m).status[d.key.status]}})),i(p);var x=t(p,2),T=E(x),D=E(T),O=n(D,!0),k=t(D,2),A=E(k),j=n(A);i(k),i(T);var M=t(T,2),ee=e=>{var r=ye(),a=E(r),o=n(a,!0),s=t(a,2),c=n(s,!0);i(r),u(()=>{S(o,g(m).owner),S(c,d.key.username)}),w(e,r)};C(M,e=>{d.isAdmin&&e(ee)});var N=t(M,2),L=E(N),ne=n(L,!0),re=t(L,2),ie=n(re,!0);i(N);var z=t(N,2),B=E(z),V=n(B,!0),ae=t(B,2),H=n(ae,!0);i(z);var U=t(z,2),G=E(U),K=n(G,!0),q=t(G,2),oe=n(q,!0);i(U);var J=t(U,2),Y=E(J),X=n(Y,!0),Z=t(Y,2),Q=n(Z,!0);i(J);var $=t(J,2),se=e=>{var r=ye(),a=E(r),o=n(a,!0),s=t(a,2),c=n(s,!0);i(r),u(e=>{S(o,g(m).revoked),S(c,e)},[()=>g(m).madeBy(P(d.key.revokedAt),d.key.revokedBy??``)]),w(e,r)};C($,e=>{d.key.revokedAt&&e(se)}),i(x);var ce=t(x,2),le=e=>{{let t=_(()=>g(m).revokeWhat(d.key.name));R(e,{variant:`danger`,get"aria-label"(){return g(t)},get onclick(){return d.onrevoke},children:(e,t)=>{r();var n=h();u(()=>S(n,g(m).revoke)),w(e,n)},$$slots:{default:!0}})}};C(ce,e=>{d.key.status===`ACTIVE`&&e(le)}),u((e,t,n,r)=>{l(v,`id`,f),S(y,d.key.name),S(O,g(m).begins),S(j,`${d.key.hint??``}…`),S(ne,g(m).reads),S(ie,e),S(V,g(m).made),S(H,t),S(K,g(m).until),S(oe,n),S(X,g(m).used),S(Q,r)},[()=>te(d.key.areas.map(({name:e})=>e)),()=>g(m).madeBy(F(d.key.createdAt),d.key.createdBy),()=>F(d.key.expiresOn),()=>d.key.lastUsedAt?I(d.key.lastUsedAt,new Date):g(m).neverUsed]),w(e,s)},$$slots:{default:!0}}),i(v),u(()=>l(v,`aria-labelledby`,f)),w(e,v),a()}var Ce=y(`<!> <!>`,1),we=y(`<!> <p> </p>`,1);function Te(e,i){s(i,!0);let o=_(X),l=new G;async function d(){let e=await l.ask(()=>he(i.key.id));e?.apiToken&&i.onrevoked(e.apiToken)}{let a=e=>{var n=Ce(),a=c(n);R(a,{main:!0,variant:`danger`,get busy(){return l.isBusy},onclick:d,children:(e,t)=>{r();var n=h();u(()=>S(n,g(o).revoke)),w(e,n)},$$slots:{default:!0}});var s=t(a,2);R(s,{variant:`quiet`,get onclick(){return i.onclose},children:(e,t)=>{r();var n=h();u(()=>S(n,g(o).cancel)),w(e,n)},$$slots:{default:!0}}),w(e,n)},s=_(()=>g(o).revokeTitle(i.key.name));q(e,{get title(){return g(s)},open:!0,get onclose(){return i.onclose},actions:a,children:(e,r)=>{var i=we(),a=c(i);{let e=_(()=>l.userErrors.map(({message:e})=>e));K(a,{get error(){return l.error},get messages(){return g(e)}})}var s=t(a,2),d=n(s,!0);u(()=>S(d,g(o).revokeText)),w(e,i)},$$slots:{actions:!0,default:!0}})}a()}var Ee=y(`<div class="stack"><h2 tabindex="-1"> </h2> <p><strong> </strong></p> <!> <div class="row"><!> <!></div> <p role="status"> </p> <p class="measure soft"> </p></div>`);function De(o,c){let d=p();s(c,!0);let f=_(X),m=e(void 0);async function y(){try{await navigator.clipboard.writeText(c.made.secret),v(m,!0)}catch{let e=document.getElementById(`${d}-secret`);e instanceof HTMLInputElement&&e.select(),v(m,!1)}}D(()=>{document.getElementById(`${d}-heading`)?.focus()}),V(o,{children:(e,a)=>{var o=Ee(),s=E(o),p=n(s,!0),_=t(s,2),v=E(_),b=n(v,!0);i(_);var x=t(_,2);H(x,{get label(){return g(f).secret},get id(){return`${d}-secret`},get value(){return c.made.secret},readonly:!0,optional:`silent`,spellcheck:`false`,autocomplete:`off`});var C=t(x,2),T=E(C);R(T,{main:!0,onclick:y,children:(e,t)=>{r();var n=h();u(()=>S(n,g(f).copy)),w(e,n)},$$slots:{default:!0}});var D=t(T,2);R(D,{variant:`secondary`,get onclick(){return c.ondone},children:(e,t)=>{r();var n=h();u(()=>S(n,g(f).secretDone)),w(e,n)},$$slots:{default:!0}}),i(C);var O=t(C,2),k=n(O,!0),A=t(O,2),j=n(A,!0);i(o),u(e=>{l(s,`id`,`${d}-heading`),S(p,e),S(b,g(f).secretText),S(k,g(m)===void 0?``:g(m)?g(f).copied:g(f).copyFailed),S(j,g(f).secretCare)},[()=>g(f).secretTitle(c.made.apiToken.name)]),w(e,o)},$$slots:{default:!0}}),a()}var Oe=y(`<!> <div class="make szutynh"><!></div>`,1),ke=y(`<li><!></li>`),Ae=y(`<h2> </h2> <ul class="plain-list szutynh"></ul> <!>`,1),je=y(`<p> </p>`),Me=y(`<!> <p class="lead szutynh"> </p> <!> <!> <!> <!>`,1);function Ne(l,f){s(f,!0);let p=_(X),y=_(()=>b.me?.role===`ADMIN`),O=_(()=>b.me?.areas??[]),te=_(()=>g(y)?{href:`/lage`,text:T().coordination}:{href:`/statistik`,text:T().statistics}),P=e(void 0),F=e(void 0),I=e(void 0),B=A(async(e,t)=>(await k(oe,{first:20,after:e},{signal:t})).apiTokens);D(()=>{B.reload()});function V(){v(F,void 0);let e=g(O).map(({code:e})=>e);v(P,se(crypto.randomUUID(),e,L(new Date)))}function ae(e){v(P,void 0),v(F,e),B.reload()}function H(e){v(I,void 0),re(g(p).revokeDone(e.name));let t=B.data;t&&B.set({...t,nodes:t.nodes.map(t=>t.id===e.id?e:t)})}var U=Me(),W=c(U);ne(W,{get title(){return g(p).title},get back(){return g(te)}});var G=t(W,2),K=n(G,!0),q=t(G,2),J=e=>{var n=Oe(),a=c(n);{let e=_(()=>g(P)?.id);M(a,{get noun(){return pe},get openId(){return g(e)},onopen:({start:e})=>v(P,e)})}var s=t(a,2),l=E(s),f=e=>{var t=d(),n=c(t);x(n,()=>g(P).id,e=>{ve(e,{get draft(){return g(P)},get areas(){return g(O)},onmade:ae,oncancel:()=>v(P,void 0)})}),w(e,t)},m=e=>{De(e,{get made(){return g(F)},ondone:()=>v(F,void 0)})},y=e=>{{let t=_(()=>ee(pe,`new`));R(e,o({main:!0,icon:`plus`},()=>g(t),{onclick:V,children:(e,t)=>{r();var n=h();u(()=>S(n,g(p).add)),w(e,n)},$$slots:{default:!0}}))}};C(l,e=>{g(P)?e(f):g(F)?e(m,1):e(y,-1)}),i(s),w(e,n)};C(q,e=>{g(y)||e(J)});var Y=t(q,2),Z=e=>{N(e,{get error(){return B.error},get onretry(){return B.reload}})};C(Y,e=>{B.error&&e(Z)});var Q=t(Y,2),$=e=>{var r=d(),a=c(r),o=e=>{var r=Ae(),a=c(r),o=n(a,!0),s=t(a,2);m(s,21,()=>B.data.nodes,e=>e.id,(e,t)=>{var n=ke();Se(E(n),{get key(){return g(t)},get isAdmin(){return g(y)},onrevoke:()=>v(I,g(t))}),i(n),w(e,n)}),i(s);var l=t(s,2);j(l,{get list(){return B},get label(){return g(p).more}}),u(()=>S(o,g(p).list)),w(e,r)},s=e=>{z(e,{get title(){return g(p).emptyTitle},icon:`key`,children:(e,t)=>{var r=je(),i=n(r,!0);u(()=>S(i,g(y)?g(p).emptyTextAdmin:g(p).emptyText)),w(e,r)},$$slots:{default:!0}})};C(a,e=>{B.data.nodes.length>0?e(o):g(F)||e(s,1)}),w(e,r)},ce=e=>{ie(e,{lines:4})};C(Q,e=>{B.data?e($):B.error||e(ce,1)});var le=t(Q,2),ue=e=>{Te(e,{get key(){return g(I)},onrevoked:H,onclose:()=>v(I,void 0)})};C(le,e=>{g(I)&&e(ue)}),u(()=>S(K,g(y)?g(p).leadAdmin:g(p).lead)),w(l,U),a()}export{Ne as default};