import"./language.svelte-N2hC9X99.js";import{D as e,G as t,I as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,a as h,at as g,ct as _,et as v,it as y,j as b,m as x,nt as S,st as C,tt as w}from"./index-client-BJpQlTQU.js";import{n as T,t as E}from"./request-m7kG40e4.js";import{t as D}from"./resource.svelte-CYYUEift.js";import{_ as O,c as k,o as A,s as ee,u as j,v as M,y as N}from"./index-DQmKS5nu.js";import{t as P}from"./user-2-hDeYUv.js";import{t as te}from"./Begun-DICk4wr0.js";import{n as F,r as ne,t as I}from"./form.svelte-xwg13Kwe.js";import{t as re}from"./LoadFailed-C1eRcPiJ.js";import{t as L}from"./EmptyState-CdreXMr4.js";import{t as R}from"./Select-Cf7OSLlu.js";import{t as z}from"./TextInput-D5gPSG6H.js";import{n as B,t as V}from"./format-0QLHR1Ho.js";import{t as H}from"./Card-LOYFkDye.js";import{t as U}from"./domain-BeB2IOWW.js";import{t as W}from"./by-id-CrjKcONs.js";import{t as G}from"./Choices-BnMCq6SX.js";import{t as ie}from"./call.svelte-C_leQG9s.js";import{i as ae}from"./user-errors-BVq2QOtf.js";import{t as K}from"./Badge-Bu5K9w2H.js";import{t as q}from"./Disclosure-WDb0RPrs.js";import{t as J}from"./Dialog-DnqqRBIO.js";import{t as Y}from"./TextArea-BDelVuKv.js";import{t as X}from"./Sessions-BW5JD1Wb.js";var oe=new T(`
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
}`),se=new T(`
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
}`),Z=new T(`
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
}`),Q=new T(`
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
}`),ce=new T(`
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
}`),le=new T(`
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
}`),ue=new T(`
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
}`),de=c(`<div class="stack"><h2 tabindex="-1"> </h2> <p> </p> <!> <div class="row"><!> <!></div> <p role="status"> </p></div>`);function fe(e,o){let s=n();g(o,!0);let c=S(P),u=w(void 0);async function f(){try{await navigator.clipboard.writeText(o.link),v(u,!0)}catch{let e=document.getElementById(`${s}-link`);e instanceof HTMLInputElement&&e.select(),v(u,!1)}}r(()=>{document.getElementById(`${s}-heading`)?.focus()}),H(e,{children:(e,n)=>{var r=de(),h=p(r),g=m(h,!0),v=l(h,2),y=m(v,!0),S=l(v,2);z(S,{get label(){return d(c).link},get id(){return`${s}-link`},get value(){return o.link},readonly:!0,optional:`silent`,autocomplete:`off`});var w=l(S,2),T=p(w);j(T,{main:!0,onclick:f,children:(e,n)=>{C();var r=i();t(()=>b(r,d(c).copy)),a(e,r)},$$slots:{default:!0}});var E=l(T,2);j(E,{variant:`secondary`,get onclick(){return o.ondone},children:(e,n)=>{C();var r=i();t(()=>b(r,d(c).linkDone)),a(e,r)},$$slots:{default:!0}}),_(w);var D=l(w,2),O=m(D,!0);_(r),t((e,t)=>{x(h,`id`,`${s}-heading`),b(g,e),b(y,t),b(O,d(u)===void 0?``:d(u)?d(c).copied:d(c).copyFailed)},[()=>d(c).linkTitle(o.username),()=>d(c).linkText(B(o.expiresAt))]),a(e,r)},$$slots:{default:!0}}),y()}var pe={INVITED:{tone:`wait`,icon:`clock`},ACTIVE:{tone:`good`,icon:`check`},DISABLED:{tone:`bad`,icon:`pause`},RETIRED:{tone:`still`,icon:`cross`}},me=[`username`,`role`,`unit`,`areas`];function he(e){return[e===`POLICE`?`OFFICER`:`FIELD_WORKER`,`COORDINATOR`,`CHIEF`,`ANALYST`,`ADMIN`]}function ge(e,t){return{id:e,revision:null,username:``,role:``,unit:``,areas:t}}function _e({id:e,revision:t,username:n,role:r,unit:i,areas:a}){return{id:e,revision:t,username:n,role:r,unit:i??``,areas:a.map(({code:e})=>e)}}function ve(e){let t=[];return/^[a-z0-9._-]{2,40}$/.test(e.username.trim())||t.push({path:`username`,rule:`usernameRule`}),e.role||t.push({path:`role`,rule:`roleMissing`}),e.areas.length===0&&t.push({path:`areas`,rule:`areasMissing`}),t}function ye(e,{username:t,role:n,unit:r,areas:i}){return{username:t.trim(),role:n||`CITIZEN`,party:e,unit:r.trim()||null,areas:i}}function be({state:e,lastUsedAt:t},n){return e===`ACTIVE`&&(!t||n.getTime()-Date.parse(t)>7776e6)}function xe(e,t){return e.some(({id:e})=>e===t.id)?e.map(e=>e.id===t.id?t:e):[t,...e]}var $=`user`;function Se(e,t,n){return new I({noun:$,id:n.id,start:n,title:({username:e})=>e,parts:e=>{let t=P();return[{label:t.username,text:e.username},{label:t.role,text:e.role?U().role[e.role]:``},{label:t.unit,text:e.unit},{label:t.areas,text:e.areas.join(`, `)}]},paths:()=>me,check:e=>ve(e).map(({path:e,rule:t})=>({path:e,message:P()[t]})),send:t=>t.revision===null?Ce(e,t):we(e,t,t.revision),async latest({id:e,revision:n}){if(n===null)return;let r=await W(e,async e=>(await E(oe,{area:t,first:100,after:e})).users);return r&&{values:_e(r),saved:{account:r,link:null,expiresAt:null}}}})}async function Ce(e,t){let{userInvite:n}=await E(se,{input:ye(e,t)}),{user:r,link:i=null,expiresAt:a=null,userErrors:o}=n;return{saved:r?{account:r,link:i,expiresAt:a}:null,userErrors:o}}async function we(e,t,n){let{userSave:r}=await E(Q,{id:t.id,revision:n,input:ye(e,t)}),{user:i,userErrors:a}=r;return{saved:i?{account:i,link:null,expiresAt:null}:null,userErrors:a}}var Te=c(`<!> <!> <!> <!>`,1);function Ee(e,t){g(t,!0);let n=S(P),r=Se(t.party,t.area,t.draft),i=S(()=>r.values),o=S(()=>d(i).revision===null),c=S(()=>he(t.party).map(e=>({value:e,label:U().role[e]})));H(e,{children:(e,u)=>{{let u=S(()=>d(o)?d(n).invite:d(n).editWhat(t.draft.username)),p=S(()=>d(o)?d(n).sendInvite:d(n).save);F(e,{get form(){return r},get title(){return d(u)},focus:`field`,get save(){return d(p)},get cancel(){return d(n).cancel},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel},children:(e,u)=>{var p=Te(),m=f(p),h=e=>{{let t=S(()=>r.at(`username`));z(e,{get label(){return d(n).username},get hint(){return d(n).usernameHint},get error(){return d(t)},autocomplete:`off`,autocapitalize:`none`,spellcheck:`false`,get value(){return d(i).username},set value(e){d(i).username=e}})}};s(m,e=>{d(o)&&e(h)});var g=l(m,2);{let e=S(()=>r.at(`role`));G(g,{get label(){return d(n).role},get options(){return d(c)},get error(){return d(e)},layout:`grid`,get value(){return d(i).role},set value(e){d(i).role=e}})}var _=l(g,2);{let e=S(()=>r.at(`unit`));z(_,{get label(){return d(n).unit},get hint(){return d(n).unitHint},get error(){return d(e)},autocomplete:`off`,optional:!0,get value(){return d(i).unit},set value(e){d(i).unit=e}})}var v=l(_,2),y=e=>{{let a=S(()=>t.areas.map(({code:e,name:t})=>({value:e,label:t}))),o=S(()=>r.at(`areas`));G(e,{get label(){return d(n).areas},multiple:!0,get options(){return d(a)},get error(){return d(o)},get values(){return d(i).areas},set values(e){d(i).areas=e}})}};s(v,e=>{t.areas.length>1&&e(y)}),a(e,p)},$$slots:{default:!0}})}},$$slots:{default:!0}}),y()}var De=c(`<p> </p> <!>`,1);function Oe(e,n){g(n,!0);let r=S(P),i=S(()=>d(r).act[n.act]),o=new I({noun:`user-${n.act}`,id:n.account.id,start:{reason:``},title:()=>d(i).title(n.account.username),parts:({reason:e})=>[{label:d(r).reason,text:e}],paths:()=>[`reason`],check:({reason:e})=>e.trim().length<3?[{path:`reason`,message:d(r).reasonMissing}]:[],send:({reason:e})=>s(e.trim())});async function s(e){let t={id:n.account.id,reason:e};if(n.act===`enable`){let{user:e,userErrors:n}=(await E(ue,t)).userEnable;return{saved:e?{account:e}:null,userErrors:n}}let{user:r,endedSessions:i,revokedKeys:a,userErrors:o}=n.act===`disable`?(await E(ce,t)).userDisable:(await E(le,t)).userRetire;return{saved:r?{account:r,ended:{sessions:i??0,keys:a??0}}:null,userErrors:o}}function c({account:e,ended:t}){let a=d(i).done(e.username);M(t?`${a}. ${d(r).ended(t.sessions,t.keys)}`:a),n.ondone(e)}{let s=S(()=>d(i).title(n.account.username));J(e,{get title(){return d(s)},open:!0,get onclose(){return n.onclose},children:(e,s)=>{var u=De(),p=f(u),h=m(p,!0),g=l(p,2);{let e=S(()=>n.act===`enable`?`primary`:`danger`);F(g,{get form(){return o},focus:`field`,get save(){return d(r)[n.act]},get variant(){return d(e)},get cancel(){return d(r).cancel},onsaved:c,get oncancel(){return n.onclose},children:(e,t)=>{{let t=S(()=>o.at(`reason`));Y(e,{get label(){return d(r).reason},get hint(){return d(r).reasonHint},limit:200,get error(){return d(t)},get value(){return o.values.reason},set value(e){o.values.reason=e}})}},$$slots:{default:!0}})}t(()=>b(h,d(i).text)),a(e,u)},$$slots:{default:!0}})}y()}var ke=c(`&nbsp;<span class="soft"> </span>`,1),Ae=c(`<span class="soft"> </span>`),je=c(`<!> <!>`,1),Me=c(`<div class="row"><!> <!></div>`),Ne=c(`<article class="account sbvlreb"><div class="head sbvlreb"><div><h2 class="sbvlreb"> <!></h2> <p> <!></p> <p class="small soft"> </p></div> <!></div> <!> <!> <!></article>`);function Pe(e,n){g(n,!0);let r=S(P),o=new ie,c=w(void 0),u=S(()=>n.account.state!==`RETIRED`&&!n.isOwn),T=S(()=>{let e=new Date;if(n.account.state===`INVITED`){let t=n.account.invitedUntil;return t&&Date.parse(t)>e.getTime()?d(r).invitedUntil(B(t)):d(r).inviteExpired}return n.account.lastUsedAt?d(r).lastUsed(V(n.account.lastUsedAt,e)):d(r).neverUsed});async function D(){let e=await o.ask(async()=>(await E(Z,{id:n.account.id})).userInviteAgain);e?.user&&n.onlink({account:e.user,link:e.link??null,expiresAt:e.expiresAt??null})}var O=je(),k=f(O);H(k,{tight:!0,children:(e,g)=>{var y=Ne(),w=p(y),E=p(w),O=p(E),k=p(O,!0),A=l(k),ee=e=>{var n=ke(),i=l(f(n)),o=m(i);t(e=>b(o,`(${e??``})`),[()=>d(r).you.toLocaleLowerCase()]),a(e,n)};s(A,e=>{n.isOwn&&e(ee)}),_(O);var M=l(O,2),N=p(M,!0),P=l(N),te=e=>{var r=Ae(),i=m(r);t(()=>b(i,`, ${n.account.unit??``}`)),a(e,r)};s(P,e=>{n.account.unit&&e(te)}),_(M);var F=l(M,2),I=m(F);_(E);var re=l(E,2);K(re,h(()=>pe[n.account.state],{get label(){return d(r).state[n.account.state]}})),_(w);var L=l(w,2);{let e=S(()=>o.userErrors.map(({message:e})=>e));ae(L,{get error(){return o.error},get messages(){return d(e)}})}var R=l(L,2),z=e=>{var u=Me(),m=p(u);{let e=S(()=>d(r).editWhat(n.account.username)),o=S(()=>ne($,n.account.id));j(m,h({variant:`secondary`,icon:`edit`,get"aria-label"(){return d(e)}},()=>d(o),{get onclick(){return n.onedit},children:(e,n)=>{C();var o=i();t(()=>b(o,d(r).edit)),a(e,o)},$$slots:{default:!0}}))}var g=l(m,2),y=e=>{var s=je(),u=f(s);{let e=S(()=>d(r).againWhat(n.account.username));j(u,{variant:`quiet`,get busy(){return o.isBusy},get"aria-label"(){return d(e)},onclick:D,children:(e,n)=>{C();var o=i();t(()=>b(o,d(r).again)),a(e,o)},$$slots:{default:!0}})}var p=l(u,2);j(p,{variant:`quiet`,onclick:()=>v(c,`disable`),children:(e,n)=>{C();var o=i();t(()=>b(o,d(r).disable)),a(e,o)},$$slots:{default:!0}}),a(e,s)},x=e=>{var n=je(),o=f(n);j(o,{variant:`quiet`,onclick:()=>v(c,`enable`),children:(e,n)=>{C();var o=i();t(()=>b(o,d(r).enable)),a(e,o)},$$slots:{default:!0}});var s=l(o,2);j(s,{variant:`quiet`,onclick:()=>v(c,`retire`),children:(e,n)=>{C();var o=i();t(()=>b(o,d(r).retire)),a(e,o)},$$slots:{default:!0}}),a(e,n)};s(g,e=>{n.account.state===`DISABLED`?e(x,-1):e(y)}),_(u),a(e,u)};s(R,e=>{d(u)&&e(z)});var B=l(R,2),V=e=>{{let t=S(()=>d(r).sessions(n.account.sessions.length));q(e,{get summary(){return d(t)},get about(){return n.account.username},children:(e,t)=>{X(e,{get account(){return n.account},get onchanged(){return n.onchanged}})},$$slots:{default:!0}})}};s(B,e=>{n.account.sessions.length>0&&e(V)}),_(y),t((e,t)=>{x(y,`aria-labelledby`,`user-${n.account.id??``}`),x(O,`id`,`user-${n.account.id??``}`),b(k,n.account.username),b(N,e),b(I,`${t??``} · ${d(T)??``}`)},[()=>U().role[n.account.role],()=>n.account.areas.map(({name:e})=>e).join(`, `)]),a(e,y)},$$slots:{default:!0}});var A=l(k,2),ee=e=>{Oe(e,{get account(){return n.account},get act(){return d(c)},ondone:e=>{v(c,void 0),n.onchanged(e)},onclose:()=>v(c,void 0)})};s(A,e=>{d(c)&&e(ee)}),a(e,O),y()}var Fe=c(`<div class="row"><!> <!></div>`),Ie=c(`<li><!></li>`),Le=c(`<ul class="plain-list syq1kop"></ul>`),Re=c(`<p class="soft"> </p>`),ze=c(`<p> </p>`),Be=c(`<div class="filter syq1kop" role="search"><!> <!></div> <!>`,1),Ve=c(`<!> <p class="lead"> </p> <!> <div class="top syq1kop"><!></div> <!> <!>`,1);function He(n,c){g(c,!0);let x=S(P),T=S(()=>O.me?.areas??[]),F=S(()=>d(T)[0]?.code??``),I=S(()=>O.me?.party??`MUNICIPALITY`),B=w(void 0),V=w(void 0),H=w(``),U=w(``),W=D(async e=>{let t=[],n;do{let r=await E(oe,{area:d(F),first:100,after:n},{signal:e});t.push(...r.users.nodes);let{hasNextPage:i,endCursor:a}=r.users.pageInfo;n=i?a??void 0:void 0}while(n!==void 0);return t}),G=S(()=>{let e=d(H).trim().toLocaleLowerCase(`sv`),t=new Date;return(W.data??[]).filter(n=>`${n.username} ${n.unit??``}`.toLocaleLowerCase(`sv`).includes(e)&&(d(U)===``||(d(U)===`IDLE`?be(n,t):n.state===d(U))))}),ie=S(()=>[{value:``,label:d(x).allStates},...[`ACTIVE`,`INVITED`,`DISABLED`,`RETIRED`].map(e=>({value:e,label:d(x).state[e]})),{value:`IDLE`,label:d(x).onlyIdle}]),ae=S(()=>d(G).some(({id:e})=>e===d(B)?.id));r(()=>{W.reload()});function K(e){W.set(xe(W.data??[],e))}function q(e){v(B,void 0),v(V,e.link?e:void 0),e.link||M(d(x).saved(e.account.username)),K(e.account)}var J=Ve(),Y=f(J);{let e=S(()=>({href:`/lage`,text:N().coordination}));A(Y,{get title(){return d(x).title},get back(){return d(e)}})}var X=l(Y,2),se=m(X,!0),Z=l(X,2);{let e=S(()=>d(B)?.id);te(Z,{get noun(){return $},get openId(){return d(e)},onopen:({start:e})=>v(B,e)})}var Q=l(Z,2),ce=p(Q),le=e=>{fe(e,{get username(){return d(V).account.username},get link(){return d(V).link},get expiresAt(){return d(V).expiresAt},ondone:()=>v(V,void 0)})},ue=t=>{var n=o(),r=f(n);e(r,()=>d(B).id,e=>{Ee(e,{get party(){return d(I)},get area(){return d(F)},get areas(){return d(T)},get draft(){return d(B)},onsaved:q,oncancel:()=>v(B,void 0)})}),a(t,n)},de=e=>{var n=Fe(),r=p(n);{let e=S(()=>ne($,`new`));j(r,h({main:!0,icon:`plus`},()=>d(e),{onclick:()=>v(B,ge(crypto.randomUUID(),d(F)?[d(F)]:[])),children:(e,n)=>{C();var r=i();t(()=>b(r,d(x).invite)),a(e,r)},$$slots:{default:!0}}))}var o=l(r,2);ee(o,{href:`/admin/fil`,variant:`secondary`,children:(e,n)=>{C();var r=i();t(()=>b(r,d(x).inviteMany)),a(e,r)},$$slots:{default:!0}}),_(n),a(e,n)};s(ce,e=>{d(V)?.link&&d(V).expiresAt?e(le):d(B)&&!d(ae)?e(ue,1):e(de,-1)}),_(Q);var pe=l(Q,2),me=e=>{re(e,{get error(){return W.error},get onretry(){return W.reload}})};s(pe,e=>{W.error&&e(me)});var he=l(pe,2),ve=e=>{var n=Be(),r=f(n),i=p(r);z(i,{get label(){return d(x).filter},type:`search`,optional:`silent`,autocomplete:`off`,get value(){return d(H)},set value(e){v(H,e,!0)}});var o=l(i,2);R(o,{get label(){return d(x).filterState},get options(){return d(ie)},optional:`silent`,get value(){return d(U)},set value(e){v(U,e,!0)}}),_(r);var c=l(r,2),h=e=>{var t=Le();u(t,21,()=>d(G),e=>e.id,(e,t)=>{var n=Ie(),r=p(n),i=e=>{Ee(e,{get party(){return d(I)},get area(){return d(F)},get areas(){return d(T)},get draft(){return d(B)},onsaved:q,oncancel:()=>v(B,void 0)})},o=e=>{{let n=S(()=>d(t).id===O.me?.id);Pe(e,{get account(){return d(t)},get isOwn(){return d(n)},onedit:()=>v(B,_e(d(t))),onchanged:K,onlink:q})}};s(r,e=>{d(B)?.id===d(t).id?e(i):e(o,-1)}),_(n),a(e,n)}),_(t),a(e,t)},g=e=>{var n=Re(),r=m(n,!0);t(()=>b(r,d(x).none)),a(e,n)},y=e=>{L(e,{get title(){return d(x).emptyTitle},icon:`people`,children:(e,n)=>{var r=ze(),i=m(r,!0);t(()=>b(i,d(x).emptyText)),a(e,r)},$$slots:{default:!0}})};s(c,e=>{d(G).length>0?e(h):W.data.length>0?e(g,1):d(B)||e(y,2)}),a(e,n)},ye=e=>{k(e,{lines:6})};s(he,e=>{W.data?e(ve):W.error||e(ye,1)}),t(()=>b(se,d(x).lead)),a(n,J),y()}export{He as default};