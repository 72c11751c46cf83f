import{At as e,Dt as t,Et as n,It as r,Lt as i,Nt as a,P as o,Pt as s,Tt as c,U as l,bt as u,ct as d,dt as f,et as p,ft as m,gt as h,jt as g,kt as _,lt as v,n as y,nt as b,ot as x,rt as S,st as C,u as w,wt as T,xt as E}from"./base-DTCHONYi.js";import{n as D,t as O}from"./request-CjdWyXIk.js";import{t as k}from"./resource.svelte-BDHruwgY.js";import{t as A}from"./user-MAeMZIp8.js";import{t as j}from"./Begun-B6zpCG6V.js";import{r as ee}from"./focus-C0GnzNBx.js";import{t as M}from"./LoadFailed-CMZSf9F_.js";import{i as N,m as P,o as te,s as F}from"./index-jXVTD_-J.js";import{t as ne}from"./EmptyState-MRa2UpCZ.js";import{t as re}from"./LinkButton-D3EcUvqV.js";import{t as ie}from"./Select-DBnQiFHz.js";import{t as I}from"./controls-c7v-oFFt.js";import{n as L,t as R}from"./format-kuSABd5W.js";import{t as z}from"./Card-Dq_bqd68.js";import{t as B}from"./domain-l6ZHcicy.js";import{t as V}from"./by-id-CrjKcONs.js";import{t as H}from"./form.svelte-MoVBh9pv.js";import{t as U}from"./FormFrame-DryN-Jql.js";import{t as W}from"./Choices-DIylpJJD.js";import{t as ae}from"./call.svelte-RNDE6vgl.js";import{t as oe}from"./SaveFailed-DFomoT4d.js";import{t as G}from"./Badge-Cga-VWNB.js";import{t as K}from"./Disclosure-DXHaMK5B.js";import{t as q}from"./Dialog-CO5O_qoZ.js";import{t as J}from"./TextArea-uC9Zi4j3.js";import{t as Y}from"./Sessions-D9HbHonr.js";var se=new D(`
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
}`),ce=new D(`
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
}`),X=new D(`
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
}`),Z=new D(`
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
}`),le=new D(`
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
}`),ue=new D(`
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
}`),de=new D(`
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
}`),fe=v(`<div class="stack"><h2 tabindex="-1"> </h2> <p> </p> <!> <div class="row"><!> <!></div> <p role="status"> </p></div>`);function pe(o,c){let d=f();s(c,!0);let p=g(A),v=e(void 0);async function y(){try{await navigator.clipboard.writeText(c.link),_(v,!0)}catch{let e=document.getElementById(`${d}-link`);e instanceof HTMLInputElement&&e.select(),_(v,!1)}}E(()=>{document.getElementById(`${d}-heading`)?.focus()}),z(o,{children:(e,a)=>{var o=fe(),s=T(o),f=n(s,!0),g=t(s,2),_=n(g,!0),b=t(g,2);I(b,{get label(){return h(p).link},get id(){return`${d}-link`},get value(){return c.link},readonly:!0,optional:`silent`,autocomplete:`off`});var S=t(b,2),w=T(S);F(w,{main:!0,onclick:y,children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).copy)),C(e,n)},$$slots:{default:!0}});var E=t(w,2);F(E,{variant:`secondary`,get onclick(){return c.ondone},children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).linkDone)),C(e,n)},$$slots:{default:!0}}),i(S);var D=t(S,2),O=n(D,!0);i(o),u((e,t)=>{l(s,`id`,`${d}-heading`),x(f,e),x(_,t),x(O,h(v)===void 0?``:h(v)?h(p).copied:h(p).copyFailed)},[()=>h(p).linkTitle(c.username),()=>h(p).linkText(L(c.expiresAt))]),C(e,o)},$$slots:{default:!0}}),a()}var me={INVITED:{tone:`wait`,icon:`clock`},ACTIVE:{tone:`good`,icon:`check`},DISABLED:{tone:`bad`,icon:`pause`},RETIRED:{tone:`still`,icon:`cross`}},he=[`username`,`role`,`unit`,`areas`];function ge(e){return[e===`POLICE`?`OFFICER`:`FIELD_WORKER`,`COORDINATOR`,`CHIEF`,`ANALYST`,`ADMIN`]}function _e(e,t){return{id:e,revision:null,username:``,role:``,unit:``,areas:t}}function ve({id:e,revision:t,username:n,role:r,unit:i,areas:a}){return{id:e,revision:t,username:n,role:r,unit:i??``,areas:a.map(({code:e})=>e)}}function ye(e){let t=[];return/^[a-z0-9][a-z0-9._-]{1,39}$/.test(e.username.trim())||t.push({path:`username`,rule:`usernameRule`}),e.role||t.push({path:`role`,rule:`roleMissing`}),e.areas.length===0&&t.push({path:`areas`,rule:`areasMissing`}),t}function be(e,{username:t,role:n,unit:r,areas:i}){return{username:t.trim(),role:n||`CITIZEN`,party:e,unit:r.trim()||null,areas:i}}function xe({state:e,lastUsedAt:t},n){return e===`ACTIVE`&&(!t||n.getTime()-Date.parse(t)>7776e6)}function Se(e,t){return e.some(({id:e})=>e===t.id)?e.map(e=>e.id===t.id?t:e):[t,...e]}var Q=`user`;function Ce(e,t,n){return new H({noun:Q,id:n.id,start:n,title:({username:e})=>e,parts:e=>{let t=A();return[{label:t.username,text:e.username},{label:t.role,text:e.role?B().role[e.role]:``},{label:t.unit,text:e.unit},{label:t.areas,text:e.areas.join(`, `)}]},paths:()=>he,check:e=>ye(e).map(({path:e,rule:t})=>({path:e,message:A()[t]})),send:t=>t.revision===null?we(e,t):Te(e,t,t.revision),async latest({id:e,revision:n}){if(n===null)return;let r=await V(e,async e=>(await O(se,{area:t,first:100,after:e})).users);return r&&{values:ve(r),saved:{account:r,link:null,expiresAt:null}}}})}async function we(e,t){let{userInvite:n}=await O(ce,{input:be(e,t)}),{user:r,link:i=null,expiresAt:a=null,userErrors:o}=n;return{saved:r?{account:r,link:i,expiresAt:a}:null,userErrors:o}}async function Te(e,t,n){let{userSave:r}=await O(Z,{id:t.id,revision:n,input:be(e,t)}),{user:i,userErrors:a}=r;return{saved:i?{account:i,link:null,expiresAt:null}:null,userErrors:a}}var Ee=v(`<!> <!> <!> <!>`,1);function De(e,n){s(n,!0);let r=g(A),i=Ce(n.party,n.area,n.draft),o=g(()=>i.values),l=g(()=>h(o).revision===null),u=g(()=>ge(n.party).map(e=>({value:e,label:B().role[e]})));z(e,{children:(e,a)=>{{let a=g(()=>h(l)?h(r).invite:h(r).editWhat(n.draft.username)),s=g(()=>h(l)?h(r).sendInvite:h(r).save);U(e,{get form(){return i},get title(){return h(a)},focus:`field`,get save(){return h(s)},get cancel(){return h(r).cancel},get onsaved(){return n.onsaved},get oncancel(){return n.oncancel},children:(e,a)=>{var s=Ee(),d=c(s),f=e=>{{let t=g(()=>i.at(`username`));I(e,{get label(){return h(r).username},get hint(){return h(r).usernameHint},get error(){return h(t)},autocomplete:`off`,autocapitalize:`none`,spellcheck:`false`,get value(){return h(o).username},set value(e){h(o).username=e}})}};S(d,e=>{h(l)&&e(f)});var p=t(d,2);{let e=g(()=>i.at(`role`));W(p,{get label(){return h(r).role},get options(){return h(u)},get error(){return h(e)},layout:`grid`,get value(){return h(o).role},set value(e){h(o).role=e}})}var m=t(p,2);{let e=g(()=>i.at(`unit`));I(m,{get label(){return h(r).unit},get hint(){return h(r).unitHint},get error(){return h(e)},autocomplete:`off`,optional:!0,get value(){return h(o).unit},set value(e){h(o).unit=e}})}var _=t(m,2),v=e=>{{let t=g(()=>n.areas.map(({code:e,name:t})=>({value:e,label:t}))),a=g(()=>i.at(`areas`));W(e,{get label(){return h(r).areas},multiple:!0,get options(){return h(t)},get error(){return h(a)},get values(){return h(o).areas},set values(e){h(o).areas=e}})}};S(_,e=>{n.areas.length>1&&e(v)}),C(e,s)},$$slots:{default:!0}})}},$$slots:{default:!0}}),a()}var Oe=v(`<p> </p> <!>`,1);function ke(e,r){s(r,!0);let i=g(A),o=g(()=>h(i).act[r.act]),l=new H({noun:`user-${r.act}`,id:r.account.id,start:{reason:``},title:()=>h(o).title(r.account.username),parts:({reason:e})=>[{label:h(i).reason,text:e}],paths:()=>[`reason`],check:({reason:e})=>e.trim().length<3?[{path:`reason`,message:h(i).reasonMissing}]:[],send:({reason:e})=>d(e.trim())});async function d(e){let t={id:r.account.id,reason:e};if(r.act===`enable`){let{user:e,userErrors:n}=(await O(de,t)).userEnable;return{saved:e?{account:e}:null,userErrors:n}}let{user:n,endedSessions:i,revokedKeys:a,userErrors:o}=r.act===`disable`?(await O(le,t)).userDisable:(await O(ue,t)).userRetire;return{saved:n?{account:n,ended:{sessions:i??0,keys:a??0}}:null,userErrors:o}}function f({account:e,ended:t}){let n=h(o).done(e.username);P(t?`${n}. ${h(i).ended(t.sessions,t.keys)}`:n),r.ondone(e)}{let a=g(()=>h(o).title(r.account.username));q(e,{get title(){return h(a)},open:!0,get onclose(){return r.onclose},children:(e,a)=>{var s=Oe(),d=c(s),p=n(d,!0),m=t(d,2);{let e=g(()=>r.act===`enable`?`primary`:`danger`);U(m,{get form(){return l},focus:`field`,get save(){return h(i)[r.act]},get variant(){return h(e)},get cancel(){return h(i).cancel},onsaved:f,get oncancel(){return r.onclose},children:(e,t)=>{{let t=g(()=>l.at(`reason`));J(e,{get label(){return h(i).reason},get hint(){return h(i).reasonHint},limit:200,get error(){return h(t)},get value(){return l.values.reason},set value(e){l.values.reason=e}})}},$$slots:{default:!0}})}u(()=>x(p,h(o).text)),C(e,s)},$$slots:{default:!0}})}a()}var Ae=v(`&nbsp;<span class="soft"> </span>`,1),je=v(`<span class="soft"> </span>`),$=v(`<!> <!>`,1),Me=v(`<div class="row"><!> <!></div>`),Ne=v(`<article class="account sbvlreb"><div class="head sbvlreb"><div><h2 class="sbvlreb"> <!></h2> <p> <!></p> <p class="small soft"> </p></div> <!></div> <!> <!> <!></article>`);function Pe(d,f){s(f,!0);let p=g(A),v=new ae,y=e(void 0),b=g(()=>f.account.state!==`RETIRED`&&!f.isOwn),w=g(()=>{let e=new Date;if(f.account.state===`INVITED`){let t=f.account.invitedUntil;return t&&Date.parse(t)>e.getTime()?h(p).invitedUntil(L(t)):h(p).inviteExpired}return f.account.lastUsedAt?h(p).lastUsed(R(f.account.lastUsedAt,e)):h(p).neverUsed});async function E(){let e=await v.ask(async()=>(await O(X,{id:f.account.id})).userInviteAgain);e?.user&&f.onlink({account:e.user,link:e.link??null,expiresAt:e.expiresAt??null})}var D=$(),k=c(D);z(k,{tight:!0,children:(e,a)=>{var s=Ne(),d=T(s),D=T(d),O=T(D),k=T(O,!0),A=t(k),j=e=>{var r=Ae(),i=t(c(r)),a=n(i);u(e=>x(a,`(${e??``})`),[()=>h(p).you.toLocaleLowerCase()]),C(e,r)};S(A,e=>{f.isOwn&&e(j)}),i(O);var M=t(O,2),N=T(M,!0),P=t(N),te=e=>{var t=je(),r=n(t);u(()=>x(r,`, ${f.account.unit??``}`)),C(e,t)};S(P,e=>{f.account.unit&&e(te)}),i(M);var ne=t(M,2),re=n(ne);i(D);var ie=t(D,2);G(ie,o(()=>me[f.account.state],{get label(){return h(p).state[f.account.state]}})),i(d);var I=t(d,2);{let e=g(()=>v.userErrors.map(({message:e})=>e));oe(I,{get error(){return v.error},get messages(){return h(e)}})}var L=t(I,2),R=e=>{var n=Me(),a=T(n);{let e=g(()=>h(p).editWhat(f.account.username)),t=g(()=>ee(Q,f.account.id));F(a,o({variant:`secondary`,icon:`edit`,get"aria-label"(){return h(e)}},()=>h(t),{get onclick(){return f.onedit},children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).edit)),C(e,n)},$$slots:{default:!0}}))}var s=t(a,2),l=e=>{var n=$(),i=c(n);{let e=g(()=>h(p).againWhat(f.account.username));F(i,{variant:`quiet`,get busy(){return v.isBusy},get"aria-label"(){return h(e)},onclick:E,children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).again)),C(e,n)},$$slots:{default:!0}})}var a=t(i,2);F(a,{variant:`quiet`,onclick:()=>_(y,`disable`),children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).disable)),C(e,n)},$$slots:{default:!0}}),C(e,n)},d=e=>{var n=$(),i=c(n);F(i,{variant:`quiet`,onclick:()=>_(y,`enable`),children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).enable)),C(e,n)},$$slots:{default:!0}});var a=t(i,2);F(a,{variant:`quiet`,onclick:()=>_(y,`retire`),children:(e,t)=>{r();var n=m();u(()=>x(n,h(p).retire)),C(e,n)},$$slots:{default:!0}}),C(e,n)};S(s,e=>{f.account.state===`DISABLED`?e(d,-1):e(l)}),i(n),C(e,n)};S(L,e=>{h(b)&&e(R)});var z=t(L,2),V=e=>{{let t=g(()=>h(p).sessions(f.account.sessions.length));K(e,{get summary(){return h(t)},get about(){return f.account.username},children:(e,t)=>{Y(e,{get account(){return f.account},get onchanged(){return f.onchanged}})},$$slots:{default:!0}})}};S(z,e=>{f.account.sessions.length>0&&e(V)}),i(s),u((e,t)=>{l(s,`aria-labelledby`,`user-${f.account.id??``}`),l(O,`id`,`user-${f.account.id??``}`),x(k,f.account.username),x(N,e),x(re,`${t??``} · ${h(w)??``}`)},[()=>B().role[f.account.role],()=>f.account.areas.map(({name:e})=>e).join(`, `)]),C(e,s)},$$slots:{default:!0}});var j=t(k,2),M=e=>{ke(e,{get account(){return f.account},get act(){return h(y)},ondone:e=>{_(y,void 0),f.onchanged(e)},onclose:()=>_(y,void 0)})};S(j,e=>{h(y)&&e(M)}),C(d,D),a()}var Fe=v(`<div class="row"><!> <!></div>`),Ie=v(`<li><!></li>`),Le=v(`<ul class="plain-list syq1kop"></ul>`),Re=v(`<p class="soft"> </p>`),ze=v(`<p> </p>`),Be=v(`<div class="filter syq1kop" role="search"><!> <!></div> <!>`,1),Ve=v(`<!> <p class="lead"> </p> <!> <div class="top syq1kop"><!></div> <!> <!>`,1);function He(l,f){s(f,!0);let v=g(A),D=g(()=>y.me?.areas??[]),L=g(()=>h(D)[0]?.code??``),R=g(()=>y.me?.party??`MUNICIPALITY`),z=e(void 0),B=e(void 0),V=e(``),H=e(``),U=k(async e=>{let t=[],n;do{let r=await O(se,{area:h(L),first:100,after:n},{signal:e});t.push(...r.users.nodes);let{hasNextPage:i,endCursor:a}=r.users.pageInfo;n=i?a??void 0:void 0}while(n!==void 0);return t}),W=g(()=>{let e=h(V).trim().toLocaleLowerCase(`sv`),t=new Date;return(U.data??[]).filter(n=>`${n.username} ${n.unit??``}`.toLocaleLowerCase(`sv`).includes(e)&&(h(H)===``||(h(H)===`IDLE`?xe(n,t):n.state===h(H))))}),ae=g(()=>[{value:``,label:h(v).allStates},...[`ACTIVE`,`INVITED`,`DISABLED`,`RETIRED`].map(e=>({value:e,label:h(v).state[e]})),{value:`IDLE`,label:h(v).onlyIdle}]),oe=g(()=>h(W).some(({id:e})=>e===h(z)?.id));E(()=>{U.reload()});function G(e){U.set(Se(U.data??[],e))}function K(e){_(z,void 0),_(B,e.link?e:void 0),e.link||P(h(v).saved(e.account.username)),G(e.account)}var q=Ve(),J=c(q);{let e=g(()=>({href:`/lage`,text:w().coordination}));N(J,{get title(){return h(v).title},get back(){return h(e)}})}var Y=t(J,2),ce=n(Y,!0),X=t(Y,2);{let e=g(()=>h(z)?.id);j(X,{get noun(){return Q},get openId(){return h(e)},onopen:({start:e})=>_(z,e)})}var Z=t(X,2),le=T(Z),ue=e=>{pe(e,{get username(){return h(B).account.username},get link(){return h(B).link},get expiresAt(){return h(B).expiresAt},ondone:()=>_(B,void 0)})},de=e=>{var t=d(),n=c(t);b(n,()=>h(z).id,e=>{De(e,{get party(){return h(R)},get area(){return h(L)},get areas(){return h(D)},get draft(){return h(z)},onsaved:K,oncancel:()=>_(z,void 0)})}),C(e,t)},fe=e=>{var n=Fe(),a=T(n);{let e=g(()=>ee(Q,`new`));F(a,o({main:!0,icon:`plus`},()=>h(e),{onclick:()=>_(z,_e(crypto.randomUUID(),h(L)?[h(L)]:[])),children:(e,t)=>{r();var n=m();u(()=>x(n,h(v).invite)),C(e,n)},$$slots:{default:!0}}))}var s=t(a,2);re(s,{href:`/admin/fil`,variant:`secondary`,children:(e,t)=>{r();var n=m();u(()=>x(n,h(v).inviteMany)),C(e,n)},$$slots:{default:!0}}),i(n),C(e,n)};S(le,e=>{h(B)?.link&&h(B).expiresAt?e(ue):h(z)&&!h(oe)?e(de,1):e(fe,-1)}),i(Z);var me=t(Z,2),he=e=>{M(e,{get error(){return U.error},get onretry(){return U.reload}})};S(me,e=>{U.error&&e(he)});var ge=t(me,2),ye=e=>{var r=Be(),a=c(r),o=T(a);I(o,{get label(){return h(v).filter},type:`search`,optional:`silent`,autocomplete:`off`,get value(){return h(V)},set value(e){_(V,e,!0)}});var s=t(o,2);ie(s,{get label(){return h(v).filterState},get options(){return h(ae)},optional:`silent`,get value(){return h(H)},set value(e){_(H,e,!0)}}),i(a);var l=t(a,2),d=e=>{var t=Le();p(t,21,()=>h(W),e=>e.id,(e,t)=>{var n=Ie(),r=T(n),a=e=>{De(e,{get party(){return h(R)},get area(){return h(L)},get areas(){return h(D)},get draft(){return h(z)},onsaved:K,oncancel:()=>_(z,void 0)})},o=e=>{{let n=g(()=>h(t).id===y.me?.id);Pe(e,{get account(){return h(t)},get isOwn(){return h(n)},onedit:()=>_(z,ve(h(t))),onchanged:G,onlink:K})}};S(r,e=>{h(z)?.id===h(t).id?e(a):e(o,-1)}),i(n),C(e,n)}),i(t),C(e,t)},f=e=>{var t=Re(),r=n(t,!0);u(()=>x(r,h(v).none)),C(e,t)},m=e=>{ne(e,{get title(){return h(v).emptyTitle},icon:`people`,children:(e,t)=>{var r=ze(),i=n(r,!0);u(()=>x(i,h(v).emptyText)),C(e,r)},$$slots:{default:!0}})};S(l,e=>{h(W).length>0?e(d):U.data.length>0?e(f,1):h(z)||e(m,2)}),C(e,r)},be=e=>{te(e,{lines:6})};S(ge,e=>{U.data?e(ye):U.error||e(be,1)}),u(()=>x(ce,h(v).lead)),C(l,q),a()}export{He as default};