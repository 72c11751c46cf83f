import{At as e,Dt as t,Et as n,It as r,Lt as i,Nt as a,P as o,Pt as s,Tt as c,U as l,bt as u,ct as d,dt as f,et as p,ft as m,gt as h,jt as g,kt as _,lt as v,n as y,nt as b,ot as x,rt as S,st as C,t as w,u as T,wt as E,xt as D}from"./base-DTCHONYi.js";import{n as O,t as k}from"./request-CjdWyXIk.js";import{t as A}from"./resource.svelte-BDHruwgY.js";import{t as j}from"./user-MAeMZIp8.js";import{t as M}from"./Begun-DtAXQ0dh.js";import{r as ee}from"./focus-C0GnzNBx.js";import{t as te}from"./LoadFailed-CpHswrzY.js";import{i as ne,m as N,o as re,s as P}from"./index-DWsKZdVG.js";import{t as ie}from"./EmptyState-MRa2UpCZ.js";import{t as ae}from"./LinkButton-D3EcUvqV.js";import{t as F}from"./Select-DBnQiFHz.js";import{t as I}from"./controls-c7v-oFFt.js";import{n as L,t as R}from"./format-kuSABd5W.js";import{t as z}from"./Card-Dq_bqd68.js";import{t as B}from"./domain-l6ZHcicy.js";import{t as V}from"./by-id-CrjKcONs.js";import{t as H}from"./form.svelte-tQdB6E_W.js";import{t as U}from"./FormFrame-CX4Z6dGy.js";import{t as W}from"./Choices-DIylpJJD.js";import{t as oe}from"./call.svelte-RNDE6vgl.js";import{t as se}from"./SaveFailed-C9SGlVkG.js";import{t as G}from"./Badge-Cga-VWNB.js";import{t as K}from"./Disclosure-DXHaMK5B.js";import{t as q}from"./Dialog-CO5O_qoZ.js";import{t as J}from"./TextArea-uC9Zi4j3.js";import{t as Y}from"./Sessions-Bs9knO0r.js";var ce=new O(`
query Users($area: ID!, $first: Int, $after: String) {
users(area: $area, first: $first, after: $after) {
totalCount
nodes {
...Account
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),le=new O(`
mutation InviteUser($input: UserInput!) {
userInvite(input: $input) {
user {
...Account
}
link
expiresAt
userErrors {
field
code
message
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),X=new O(`
mutation InviteUserAgain($id: ID!) {
userInviteAgain(id: $id) {
user {
...Account
}
link
expiresAt
userErrors {
field
code
message
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),Z=new O(`
mutation SaveUser($id: ID!, $revision: Int!, $input: UserInput!) {
userSave(id: $id, revision: $revision, input: $input) {
user {
...Account
}
userErrors {
field
code
message
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),ue=new O(`
mutation DisableUser($id: ID!, $reason: String!) {
userDisable(id: $id, reason: $reason) {
user {
...Account
}
endedSessions
revokedKeys
userErrors {
field
code
message
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),de=new O(`
mutation RetireUser($id: ID!, $reason: String!) {
userRetire(id: $id, reason: $reason) {
user {
...Account
}
endedSessions
revokedKeys
userErrors {
field
code
message
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),fe=new O(`
mutation EnableUser($id: ID!, $reason: String!) {
userEnable(id: $id, reason: $reason) {
user {
...Account
}
userErrors {
field
code
message
}
}
}
fragment Account on User {
id
username
role
party
unit
areas {
code
name
}
state
revision
lastUsedAt
invitedUntil
sessions {
id
device
startedAt
lastUsedAt
own
}
}`),pe=v(`<div class="stack"><h2 tabindex="-1"> </h2> <p> </p> <!> <div class="row"><!> <!></div> <p role="status"> </p></div>`);function me(o,c){let d=f();s(c,!0);let p=g(j),v=e(void 0);async function y(){try{await navigator.clipboard.writeText(c.link),_(v,!0)}catch{let e=document.getElementById(`${d}-link`);e instanceof HTMLInputElement&&e.select(),_(v,!1)}}D(()=>{document.getElementById(`${d}-heading`)?.focus()}),z(o,{children:(e,a)=>{var o=pe(),s=E(o),f=n(s,!0),g=t(s,2),_=n(g,!0),b=t(g,2);I(b,{get label(){return h(p).link},get id(){return`${d}-link`},get value(){return c.link},readonly:!0,optional:`silent`,autocomplete:`off`});var S=t(b,2),w=E(S);P(w,{main:!0,onclick:y,children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).copy)),C(e,n)},$$slots:{default:!0}});var T=t(w,2);P(T,{variant:`secondary`,get onclick(){return c.ondone},children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).linkDone)),C(e,n)},$$slots:{default:!0}}),i(S);var D=t(S,2),O=n(D,!0);i(o),u((e,t)=>{l(s,`id`,`${d}-heading`),x(f,e),x(_,t),x(O,h(v)===void 0?``:h(v)?h(p).copied:h(p).copyFailed)},[()=>h(p).linkTitle(c.username),()=>h(p).linkText(L(c.expiresAt))]),C(e,o)},$$slots:{default:!0}}),a()}var Q={INVITED:{tone:`wait`,icon:`clock`},ACTIVE:{tone:`good`,icon:`check`},DISABLED:{tone:`bad`,icon:`pause`},RETIRED:{tone:`still`,icon:`cross`}},he=[`username`,`role`,`unit`,`areas`];function ge(e){return[e===`POLICE`?`OFFICER`:`FIELD_WORKER`,`COORDINATOR`,`CHIEF`,`ANALYST`,`ADMIN`]}function _e(e,t){return{id:e,revision:null,username:``,role:``,unit:``,areas:t}}function ve({id:e,revision:t,username:n,role:r,unit:i,areas:a}){return{id:e,revision:t,username:n,role:r,unit:i??``,areas:a.map(({code:e})=>e)}}function ye(e){let t=[];return/^[a-z0-9][a-z0-9._-]{1,39}$/.test(e.username.trim())||t.push({path:`username`,rule:`usernameRule`}),e.role||t.push({path:`role`,rule:`roleMissing`}),e.areas.length===0&&t.push({path:`areas`,rule:`areasMissing`}),t}function be(e,{username:t,role:n,unit:r,areas:i}){return{username:t.trim(),role:n||`CITIZEN`,party:e,unit:r.trim()||null,areas:i}}function xe({state:e,lastUsedAt:t},n){return e===`ACTIVE`&&(!t||n.getTime()-Date.parse(t)>7776e6)}function Se(e,t){return e.some(({id:e})=>e===t.id)?e.map(e=>e.id===t.id?t:e):[t,...e]}var $=`user`;function Ce(e,t,n){return new H({noun:$,id:n.id,start:n,title:({username:e})=>e,parts:e=>{let t=j();return[{label:t.username,text:e.username},{label:t.role,text:e.role?B().role[e.role]:``},{label:t.unit,text:e.unit},{label:t.areas,text:e.areas.join(`, `)}]},paths:()=>he,check:e=>ye(e).map(({path:e,rule:t})=>({path:e,message:j()[t]})),send:t=>t.revision===null?we(e,t):Te(e,t,t.revision),async latest({id:e,revision:n}){if(n===null)return;let r=await V(e,async e=>(await k(ce,{area:t,first:100,after:e})).users);return r&&{values:ve(r),saved:{account:r,link:null,expiresAt:null}}}})}async function we(e,t){let{userInvite:n}=await k(le,{input:be(e,t)}),{user:r,link:i=null,expiresAt:a=null,userErrors:o}=n;return{saved:r?{account:r,link:i,expiresAt:a}:null,userErrors:o}}async function Te(e,t,n){let{userSave:r}=await k(Z,{id:t.id,revision:n,input:be(e,t)}),{user:i,userErrors:a}=r;return{saved:i?{account:i,link:null,expiresAt:null}:null,userErrors:a}}var Ee=v(`<!> <!> <!> <!>`,1);function De(e,n){s(n,!0);let r=g(j),i=Ce(n.party,n.area,n.draft),o=g(()=>i.values),l=g(()=>h(o).revision===null),u=g(()=>ge(n.party).map(e=>({value:e,label:B().role[e]})));z(e,{children:(e,a)=>{{let a=g(()=>h(l)?h(r).invite:h(r).editWhat(n.draft.username)),s=g(()=>h(l)?h(r).sendInvite:h(r).save);U(e,{get form(){return i},get title(){return h(a)},focus:`field`,get save(){return h(s)},get cancel(){return h(r).cancel},get onsaved(){return n.onsaved},get oncancel(){return n.oncancel},children:(e,a)=>{var s=Ee(),d=c(s),f=e=>{{let t=g(()=>i.at(`username`));I(e,{get label(){return h(r).username},get hint(){return h(r).usernameHint},get error(){return h(t)},autocomplete:`off`,autocapitalize:`none`,spellcheck:`false`,get value(){return h(o).username},set value(e){h(o).username=e}})}};S(d,e=>{h(l)&&e(f)});var p=t(d,2);{let e=g(()=>i.at(`role`));W(p,{get label(){return h(r).role},get options(){return h(u)},get error(){return h(e)},layout:`grid`,get value(){return h(o).role},set value(e){h(o).role=e}})}var m=t(p,2);{let e=g(()=>i.at(`unit`));I(m,{get label(){return h(r).unit},get hint(){return h(r).unitHint},get error(){return h(e)},autocomplete:`off`,optional:!0,get value(){return h(o).unit},set value(e){h(o).unit=e}})}var _=t(m,2),v=e=>{{let t=g(()=>n.areas.map(({code:e,name:t})=>({value:e,label:t}))),a=g(()=>i.at(`areas`));W(e,{get label(){return h(r).areas},multiple:!0,get options(){return h(t)},get error(){return h(a)},get values(){return h(o).areas},set values(e){h(o).areas=e}})}};S(_,e=>{n.areas.length>1&&e(v)}),C(e,s)},$$slots:{default:!0}})}},$$slots:{default:!0}}),a()}var Oe=v(`<p> </p> <!>`,1);function ke(e,r){s(r,!0);let i=g(j),o=g(()=>h(i).act[r.act]),l=new H({noun:`user-${r.act}`,id:r.account.id,start:{reason:``},title:()=>h(o).title(r.account.username),parts:({reason:e})=>[{label:h(i).reason,text:e}],paths:()=>[`reason`],check:({reason:e})=>e.trim().length<3?[{path:`reason`,message:h(i).reasonMissing}]:[],send:({reason:e})=>d(e.trim())});async function d(e){let t={id:r.account.id,reason:e};if(r.act===`enable`){let{user:e,userErrors:n}=(await k(fe,t)).userEnable;return{saved:e?{account:e}:null,userErrors:n}}let{user:n,endedSessions:i,revokedKeys:a,userErrors:o}=r.act===`disable`?(await k(ue,t)).userDisable:(await k(de,t)).userRetire;return{saved:n?{account:n,ended:{sessions:i??0,keys:a??0}}:null,userErrors:o}}function f({account:e,ended:t}){let n=h(o).done(e.username);N(t?`${n}. ${h(i).ended(t.sessions,t.keys)}`:n),r.ondone(e)}{let a=g(()=>h(o).title(r.account.username));q(e,{get title(){return h(a)},open:!0,get onclose(){return r.onclose},children:(e,a)=>{var s=Oe(),d=c(s),p=n(d,!0),m=t(d,2);{let e=g(()=>r.act===`enable`?`primary`:`danger`);U(m,{get form(){return l},focus:`field`,get save(){return h(i)[r.act]},get variant(){return h(e)},get cancel(){return h(i).cancel},onsaved:f,get oncancel(){return r.onclose},children:(e,t)=>{{let t=g(()=>l.at(`reason`));J(e,{get label(){return h(i).reason},get hint(){return h(i).reasonHint},limit:200,get error(){return h(t)},get value(){return l.values.reason},set value(e){l.values.reason=e}})}},$$slots:{default:!0}})}u(()=>x(p,h(o).text)),C(e,s)},$$slots:{default:!0}})}a()}var Ae=v(`&nbsp;<span class="soft"> </span>`,1),je=v(`<span class="soft"> </span>`),Me=v(`<!> <!>`,1),Ne=v(`<div class="row"><!> <!></div>`),Pe=v(`<article class="account sbvlreb"><div class="head sbvlreb"><div><h2 class="sbvlreb"> <!></h2> <p> <!></p> <p class="small soft"> </p></div> <!></div> <!> <!> <!></article>`);function Fe(d,f){s(f,!0);let p=g(j),v=new oe,y=e(void 0),b=g(()=>f.account.state!==`RETIRED`&&!f.isOwn),w=g(()=>{let e=new Date;if(f.account.state===`INVITED`){let t=f.account.invitedUntil;return t&&Date.parse(t)>e.getTime()?h(p).invitedUntil(L(t)):h(p).inviteExpired}return f.account.lastUsedAt?h(p).lastUsed(R(f.account.lastUsedAt,e)):h(p).neverUsed});async function T(){let e=await v.ask(async()=>(await k(X,{id:f.account.id})).userInviteAgain);e?.user&&f.onlink({account:e.user,link:e.link??null,expiresAt:e.expiresAt??null})}var D=Me(),O=c(D);z(O,{tight:!0,children:(e,a)=>{var s=Pe(),d=E(s),D=E(d),O=E(D),k=E(O,!0),A=t(k),j=e=>{var r=Ae(),i=t(c(r)),a=n(i);u(e=>x(a,`(${e??``})`),[()=>h(p).you.toLocaleLowerCase()]),C(e,r)};S(A,e=>{f.isOwn&&e(j)}),i(O);var M=t(O,2),te=E(M,!0),ne=t(te),N=e=>{var t=je(),r=n(t);u(()=>x(r,`, ${f.account.unit??``}`)),C(e,t)};S(ne,e=>{f.account.unit&&e(N)}),i(M);var re=t(M,2),ie=n(re);i(D);var ae=t(D,2);G(ae,o(()=>Q[f.account.state],{get label(){return h(p).state[f.account.state]}})),i(d);var F=t(d,2);{let e=g(()=>v.userErrors.map(({message:e})=>e));se(F,{get error(){return v.error},get messages(){return h(e)}})}var I=t(F,2),L=e=>{var n=Ne(),a=E(n);{let e=g(()=>h(p).editWhat(f.account.username)),t=g(()=>ee($,f.account.id));P(a,o({variant:`secondary`,icon:`edit`,get"aria-label"(){return h(e)}},()=>h(t),{get onclick(){return f.onedit},children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).edit)),C(e,n)},$$slots:{default:!0}}))}var s=t(a,2),l=e=>{var n=Me(),i=c(n);{let e=g(()=>h(p).againWhat(f.account.username));P(i,{variant:`quiet`,get busy(){return v.isBusy},get"aria-label"(){return h(e)},onclick:T,children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).again)),C(e,n)},$$slots:{default:!0}})}var a=t(i,2);P(a,{variant:`quiet`,onclick:()=>_(y,`disable`),children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).disable)),C(e,n)},$$slots:{default:!0}}),C(e,n)},d=e=>{var n=Me(),i=c(n);P(i,{variant:`quiet`,onclick:()=>_(y,`enable`),children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).enable)),C(e,n)},$$slots:{default:!0}});var a=t(i,2);P(a,{variant:`quiet`,onclick:()=>_(y,`retire`),children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).retire)),C(e,n)},$$slots:{default:!0}}),C(e,n)};S(s,e=>{f.account.state===`DISABLED`?e(d,-1):e(l)}),i(n),C(e,n)};S(I,e=>{h(b)&&e(L)});var R=t(I,2),z=e=>{{let t=g(()=>h(p).sessions(f.account.sessions.length));K(e,{get summary(){return h(t)},get about(){return f.account.username},children:(e,t)=>{Y(e,{get account(){return f.account},get onchanged(){return f.onchanged}})},$$slots:{default:!0}})}};S(R,e=>{f.account.sessions.length>0&&e(z)}),i(s),u((e,t)=>{l(s,`aria-labelledby`,`user-${f.account.id??``}`),l(O,`id`,`user-${f.account.id??``}`),x(k,f.account.username),x(te,e),x(ie,`${t??``} · ${h(w)??``}`)},[()=>B().role[f.account.role],()=>f.account.areas.map(({name:e})=>e).join(`, `)]),C(e,s)},$$slots:{default:!0}});var A=t(O,2),M=e=>{ke(e,{get account(){return f.account},get act(){return h(y)},ondone:e=>{_(y,void 0),f.onchanged(e)},onclose:()=>_(y,void 0)})};S(A,e=>{h(y)&&e(M)}),C(d,D),a()}var Ie=v(`<div class="row"><!> <!></div>`),Le=v(`<li><!></li>`),Re=v(`<ul class="plain-list syq1kop"></ul>`),ze=v(`<p class="soft"> </p>`),Be=v(`<p> </p>`),Ve=v(`<div class="filter syq1kop" role="search"><!> <!></div> <!>`,1),He=v(`<!> <p class="lead"> </p> <!> <div class="top syq1kop"><!></div> <!> <!>`,1);function Ue(l,f){s(f,!0);let v=g(j),O=g(()=>y.me?.areas??[]),L=g(()=>w.code),R=g(()=>y.me?.party??`MUNICIPALITY`),z=e(void 0),B=e(void 0),V=e(``),H=e(``),U=A(async e=>{let t=[],n;do{let r=await k(ce,{area:h(L),first:100,after:n},{signal:e});t.push(...r.users.nodes);let{hasNextPage:i,endCursor:a}=r.users.pageInfo;n=i?a??void 0:void 0}while(n!==void 0);return t}),W=g(()=>{let e=h(V).trim().toLocaleLowerCase(`sv`),t=new Date;return(U.data??[]).filter(n=>`${n.username} ${n.unit??``}`.toLocaleLowerCase(`sv`).includes(e)&&(h(H)===``||(h(H)===`IDLE`?xe(n,t):n.state===h(H))))}),oe=g(()=>[{value:``,label:h(v).allStates},...[`ACTIVE`,`INVITED`,`DISABLED`,`RETIRED`].map(e=>({value:e,label:h(v).state[e]})),{value:`IDLE`,label:h(v).onlyIdle}]),se=g(()=>h(W).some(({id:e})=>e===h(z)?.id));D(()=>{U.reload()});function G(e){U.set(Se(U.data??[],e))}function K(e){_(z,void 0),_(B,e.link?e:void 0),e.link||N(h(v).saved(e.account.username)),G(e.account)}var q=He(),J=c(q);{let e=g(()=>({href:`/lage`,text:T().coordination}));ne(J,{get title(){return h(v).title},get back(){return h(e)}})}var Y=t(J,2),le=n(Y,!0),X=t(Y,2);{let e=g(()=>h(z)?.id);M(X,{get noun(){return $},get openId(){return h(e)},onopen:({start:e})=>_(z,e)})}var Z=t(X,2),ue=E(Z),de=e=>{me(e,{get username(){return h(B).account.username},get link(){return h(B).link},get expiresAt(){return h(B).expiresAt},ondone:()=>_(B,void 0)})},fe=e=>{var t=d(),n=c(t);b(n,()=>h(z).id,e=>{De(e,{get party(){return h(R)},get area(){return h(L)},get areas(){return h(O)},get draft(){return h(z)},onsaved:K,oncancel:()=>_(z,void 0)})}),C(e,t)},pe=e=>{var n=Ie(),a=E(n);{let e=g(()=>ee($,`new`));P(a,o({main:!0,icon:`plus`},()=>h(e),{onclick:()=>_(z,_e(crypto.randomUUID(),h(L)?[h(L)]:[])),children:(e,t)=>{r();var n=m();u(()=>x(n,h(v).invite)),C(e,n)},$$slots:{default:!0}}))}var s=t(a,2);ae(s,{href:`/admin/fil`,variant:`secondary`,children:(e,t)=>{r();var n=m();u(()=>x(n,h(v).inviteMany)),C(e,n)},$$slots:{default:!0}}),i(n),C(e,n)};S(ue,e=>{h(B)?.link&&h(B).expiresAt?e(de):h(z)&&!h(se)?e(fe,1):e(pe,-1)}),i(Z);var Q=t(Z,2),he=e=>{te(e,{get error(){return U.error},get onretry(){return U.reload}})};S(Q,e=>{U.error&&e(he)});var ge=t(Q,2),ye=e=>{var r=Ve(),a=c(r),o=E(a);I(o,{get label(){return h(v).filter},type:`search`,optional:`silent`,autocomplete:`off`,get value(){return h(V)},set value(e){_(V,e,!0)}});var s=t(o,2);F(s,{get label(){return h(v).filterState},get options(){return h(oe)},optional:`silent`,get value(){return h(H)},set value(e){_(H,e,!0)}}),i(a);var l=t(a,2),d=e=>{var t=Re();p(t,21,()=>h(W),e=>e.id,(e,t)=>{var n=Le(),r=E(n),a=e=>{De(e,{get party(){return h(R)},get area(){return h(L)},get areas(){return h(O)},get draft(){return h(z)},onsaved:K,oncancel:()=>_(z,void 0)})},o=e=>{{let n=g(()=>h(t).id===y.me?.id);Fe(e,{get account(){return h(t)},get isOwn(){return h(n)},onedit:()=>_(z,ve(h(t))),onchanged:G,onlink:K})}};S(r,e=>{h(z)?.id===h(t).id?e(a):e(o,-1)}),i(n),C(e,n)}),i(t),C(e,t)},f=e=>{var t=ze(),r=n(t,!0);u(()=>x(r,h(v).none)),C(e,t)},m=e=>{ie(e,{get title(){return h(v).emptyTitle},icon:`people`,children:(e,t)=>{var r=Be(),i=n(r,!0);u(()=>x(i,h(v).emptyText)),C(e,r)},$$slots:{default:!0}})};S(l,e=>{h(W).length>0?e(d):U.data.length>0?e(f,1):h(z)||e(m,2)}),C(e,r)},be=e=>{re(e,{lines:6})};S(ge,e=>{U.data?e(ye):U.error||e(be,1)}),u(()=>x(le,h(v).lead)),C(l,q),a()}export{Ue as default};