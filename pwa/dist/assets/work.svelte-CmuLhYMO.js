import{V as e,et as t,tt as n}from"./index-client-BJpQlTQU.js";import{c as r,n as i,s as a,t as o}from"./session-5h_JZaX8.js";import{n as s,t as c}from"./request-m7kG40e4.js";import{a as l,n as u}from"./version.svelte-CFealejC.js";import{r as d,t as f}from"./index-WktOVClC.js";import{i as p}from"./database-CnrrAcyH.js";import{a as m,i as h,n as ee,s as g,t as te}from"./backoff-nuoTwShE.js";var _=new s(`
query FieldKit($known: String) {
fieldKit(known: $known) {
version
unchanged
minClientVersion
serverTime
me {
id
username
role
party
unit
areas {
code
name
}
}
pledge {
id
title
commitments {
id
text
activityTypes
target {
count
period
requires
}
current {
required
done
status
suggestedNext
end
}
}
}
pickupPoints {
id
name
operator
address
position {
lat
lon
}
lastVisitOn
lastVisit {
on
completeOn
followUpNeeded
nextContactMonth
}
}
recentActivities {
id
ref
type
occurredAt
reviewStatus
place {
name
}
}
places
knownPlaces {
name
position {
lat
lon
}
}
}
}
`),v=new s(`
mutation SubmitActivities($batch: ActivityBatch!) {
activitiesSubmit(batch: $batch) {
serverTime
minClientVersion
results {
id
outcome
ref
revision
reason {
field
code
message
}
}
}
}
`),y=new s(`
mutation AmendActivity($id: ID!, $revision: Int!, $input: ActivityAmendmentInput!) {
activityAmend(id: $id, revision: $revision, input: $input) {
activity {
id
ref
revision
}
userErrors {
field
code
message
}
}
}
`);function b(){return matchMedia(`(display-mode: standalone)`).matches||navigator.standalone===!0}function x({userAgent:e,maxTouchPoints:t}){return/iPhone|iPad|iPod/.test(e)||/Macintosh/.test(e)&&t>1}var S=`loftet.install.declined`;function C(){return x(navigator)&&!b()&&localStorage.getItem(S)===null}function w(){localStorage.setItem(S,`1`)}async function T(e){try{await(e>0?navigator.setAppBadge?.(e):navigator.clearAppBadge?.())}catch{}}async function E(){try{return await navigator.storage?.persist?.()??!1}catch{return!1}}async function D(){try{return await navigator.storage?.persisted?.()??!1}catch{return!1}}async function ne(){try{let{usage:e,quota:t}=await navigator.storage.estimate();return e===void 0||t===void 0?void 0:{used:e,quota:t}}catch{return}}async function re(){await d().catch(()=>!1)}function ie(e,t){let n=new Set,r;async function i(){for(;n.size>0;){let e=n;n=new Set,await t(e)}}return{read(t=e){for(let e of t)n.add(e);return r??=i().finally(()=>{r=void 0}),r}}}var ae=20,oe=256e3;function se(e){let t=[],n=[],r=0;for(let i of e){let e=ce(i),a=i.failures>0;n.length>0&&(a||n.length===ae||r+e>oe)&&(t.push(n),n=[],r=0),n.push(i),r+=e,a&&(t.push(n),n=[],r=0)}return n.length>0&&t.push(n),t}function ce(e){return new TextEncoder().encode(JSON.stringify(e.input)).length}var le=5;function ue(e){let t={phase:`idle`},n=new Set,r,i,a,o=0,s,c=!1;function l(e){t=e;for(let e of n)e(t)}function u(e){return c||d()&&e!==`hand`?r??Promise.resolve():(i=e,r??=f().finally(()=>{r=void 0}),r)}function d(){return s!==void 0&&e.now()>=s.from&&e.now()<s.until}async function f(){for(;i&&!c;){let t=i;i=void 0,e.timers.clear(a),await p(t),d()&&(i=void 0)}}async function p(t){try{await e.lock(()=>m(t))}catch{v({problem:`storage`})}}async function m(n){let r=e.session()?.user;if(!r)return l({...t,phase:`idle`,nextPassAt:void 0});let i=await e.outbox.due(r);if(i.length===0)return g();let a=e.now();l({...t,phase:`sending`,nextPassAt:void 0});let o={author:r,sent:0,received:0,refused:0,hasRefreshed:!1,failedInRow:0};e.session()?.token||await w(o,void 0)?await h(o,i):await E(o,i,o.problem??`signIn`,!1),await _(o,n,a)}async function h(t,n){for(let e of se(n.filter(e=>!e.corrects)))if(await b(t,e),t.end||c)return;for(let n of await e.outbox.due(t.author))if(n.corrects&&await b(t,[n]),t.end||c)return}function g(){o=0,l({...t,phase:`idle`,problem:void 0,nextPassAt:void 0})}async function _(n,r,a){await y(n);let s=await e.outbox.due(n.author);if(await e.outbox.noteEvent({at:new Date(e.now()).toISOString(),trigger:r,result:n.end??(s.length>0?n.problem??`later`:`done`),sent:n.sent,received:n.received,refused:n.refused,left:s.length,ms:e.now()-a}),t={...t,lastPassAt:e.now(),minClientVersion:n.minClientVersion??t.minClientVersion},n.received>0&&(o=0),s.length===0)return g();if(n.end===`signIn`||n.end===`forbidden`)return l({...t,phase:n.end,problem:n.end,nextPassAt:void 0});if(n.end===`otherUser`)return i??=`signedIn`,l({...t,phase:`idle`,nextPassAt:void 0});v({problem:n.problem??`server`,asked:te(n.retryAfter)})}function v({problem:n,asked:r}){let i=r??ee(o,e.random);o+=1;let c=e.now();s=r===void 0?void 0:{from:c,until:c+r},l({...t,phase:`waiting`,problem:n,nextPassAt:c+i}),e.timers.clear(a),a=e.timers.set(()=>(s=void 0,u(`timer`)),i)}async function y(t){let n=e.session();if(t.end||t.reported===void 0||n?.user!==t.author||!n.token)return;let{count:r}=await e.outbox.held(t.author);r!==t.reported&&await e.send(await T(t,[]),n.token)}async function b(t,n){let r=await e.outbox.claim(n.map(e=>e.id),t.author,new Date(e.now()).toISOString());if(r.length===0)return;let i=await C(t,r);if(i===void 0)return E(t,r,t.problem??`signIn`,!1);switch(i.kind){case`answered`:return t.minClientVersion=i.minClientVersion??t.minClientVersion,t.failedInRow=0,D(t,r,i);case`unauthenticated`:return t.end=`signIn`,E(t,r,`signIn`,!1);case`forbidden`:case`network`:case`portal`:return t.end=i.kind,E(t,r,i.kind,!1);case`busy`:return t.end=`busy`,t.retryAfter=i.retryAfter??30,E(t,r,`busy`,!1);case`failed`:return r.length===1?S(t,r,i.problem):x(t,r)}}async function x(e,t){for(let n of t)if(await b(e,[n]),e.end||c)return}async function S(e,t,n){e.failedInRow+=n===`timeout`?2:1,e.failedInRow>le&&(e.end=`server`),await E(e,t,n,!0)}async function C(t,n){let r=n.find(e=>e.corrects);for(;;){let i=await T(t,n),a=e.session();if(a?.user!==t.author){t.end=`otherUser`;return}if(a.token){t.sent+=n.length;let o=r?await e.amend(r,a.token):await e.send(i,a.token);if(o.kind===`answered`&&!r&&(t.reported=i.waiting.count),o.kind!==`unauthenticated`||t.hasRefreshed)return o}if(!await w(t,a.token))return}}async function w(t,n){if(t.hasRefreshed)return!1;t.hasRefreshed=!0;let r=await e.refresh(n);return r===`refreshed`||(t.end=r===`over`?`signIn`:`network`,t.problem=t.end,!1)}async function T(t,n){let r=n.map(e=>e.id),[i,a]=await Promise.all([e.outbox.held(t.author,r),e.device.persisted()]);return{deviceId:e.device.id,sentAt:new Date(e.now()).toISOString(),clientVersion:e.device.clientVersion,waiting:{count:i.count,oldest:i.oldest??null,persisted:a,installed:e.device.installed()},activities:n.map(e=>e.input)}}async function E(t,n,r,i){t.problem=r,await e.outbox.settle(n.map(({id:e,version:t})=>({id:e,version:t,kind:`kept`,problem:r,hasFailed:i})))}async function D(t,n,r){let i=n.map(t=>de(t,r.results.filter(e=>e.id===t.id),r.serverTime??new Date(e.now()).toISOString()));await e.outbox.settle(i);for(let e of i)e.kind===`received`?t.received+=1:e.kind===`kept`?t.problem=e.problem:t.refused+=1}return{trigger:u,state:()=>t,subscribe(e){return n.add(e),()=>n.delete(e)},stop(){c=!0,e.timers.clear(a)}}}function de({id:e,version:t},n,r){let[i]=n;if(!i||n.some(e=>e.outcome!==i.outcome))return{id:e,version:t,kind:`kept`,problem:`unanswered`,hasFailed:!1};switch(i.outcome){case`ACCEPTED`:case`DUPLICATE`:return{id:e,version:t,kind:`received`,receipt:{ref:i.ref??``,revision:i.revision??1,receivedAt:r,wasThere:i.outcome===`DUPLICATE`}};case`REFUSED`:return{id:e,version:t,kind:`refused`,reasons:[...i.reason??[]]};case`CONFLICT`:return{id:e,version:t,kind:`conflict`,ref:i.ref??void 0,revision:i.revision??void 0};default:return{id:e,version:t,kind:`kept`,problem:`tryLater`,hasFailed:!1}}}var fe=`Rättad på telefonen innan servern hade svarat.`;function pe(e,t=fe){let{commitmentIds:n,occurredAt:r,endedAt:i,place:a,participating:o,countsApproximate:s,summary:c,details:l}=e;return{reason:t,commitmentIds:n??[],occurredAt:r,endedAt:i??null,withoutEnd:!i,place:a,participating:o,countsApproximate:s??!1,summary:c?.trim()??``,details:l}}function O(e,t,n){let r=k(e,t);if(e.status===429||e.status===503&&A(e,n)!==void 0)return{kind:`busy`,retryAfter:A(e,n)};let i=r?.data?.activitiesSubmit;if(i&&e.status<300&&Array.isArray(i.results)){let{serverTime:e,minClientVersion:t}=i;return{kind:`answered`,serverTime:e,minClientVersion:t,results:i.results.filter(_e)}}return r?.errors?.length?ge(r.errors,e,n):e.status===401&&r?{kind:`unauthenticated`}:e.status>=500&&e.status!==511?{kind:`failed`,problem:`server`}:r&&e.status>=400?{kind:`failed`,problem:`notUnderstood`}:{kind:`portal`}}function me(e,t,n,r){let i=k(e,t)?.data?.activityAmend;if(i?.activity&&e.status<300){let{ref:e,revision:t}=i.activity;return{kind:`answered`,results:[{id:n,outcome:`ACCEPTED`,ref:e,revision:t,reason:null}]}}let[a]=k(e,t)?.errors??[],o=i?.userErrors??[],s=o[0]?.code??a?.extensions?.code;if(s===`CONFLICT`)return{kind:`answered`,results:[{id:n,outcome:`CONFLICT`,ref:null,revision:null,reason:null}]};let c=o.length>0?o:he(s)?[{field:null,code:s,message:a?.message??``}]:[];return c.length===0?O(e,t,r):{kind:`answered`,results:[{id:n,outcome:`REFUSED`,ref:null,revision:null,reason:c}]}}function he(e){return e===`INVALID`||e===`NOT_FOUND`||e===`FORBIDDEN`}function ge(e,t,n){switch(e[0]?.extensions?.code){case`UNAUTHENTICATED`:return{kind:`unauthenticated`};case`FORBIDDEN`:return{kind:`forbidden`};case`RATE_LIMITED`:return{kind:`busy`,retryAfter:A(t,n)};case`INVALID`:case`TOO_COMPLEX`:return{kind:`failed`,problem:`notUnderstood`};default:return{kind:`failed`,problem:`server`}}}function k(e,t){if(/[/+]json\b/i.test(e.headers.get(`content-type`)??``))try{let e=JSON.parse(t);return typeof e==`object`&&e&&!Array.isArray(e)?e:void 0}catch{return}}function _e(e){let{id:t,outcome:n}=e??{};return typeof t==`string`&&typeof n==`string`}function A(e,t){let n=e.headers.get(`retry-after`)?.trim();if(!n)return;if(/^\d+$/.test(n))return Number(n);let r=Date.parse(n);return Number.isNaN(r)?void 0:Math.max(0,Math.ceil((r-t)/1e3))}function ve({fetch:e,query:t,amendment:n,now:r,timeout:i=e=>AbortSignal.timeout(e),url:a=`/graphql`}){async function o(t,n,r){let o=JSON.stringify(t),s=i(ye(o.length));try{let t=await e(a,{method:`POST`,body:o,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,authorization:`Bearer ${n}`},redirect:`manual`,signal:s});return t.type===`opaqueredirect`?{kind:`portal`}:r(t,await t.text())}catch{return s.aborted?{kind:`failed`,problem:`timeout`}:{kind:`network`}}}return{send:(e,n)=>o({query:t,variables:{batch:e}},n,(e,t)=>O(e,t,r())),amend(e,t){return o({query:n,variables:{id:e.corrects??e.id,revision:e.amends??1,input:pe(e.input)}},t,(t,n)=>me(t,n,e.id,r()))}}}function ye(e){return 2e4+Math.round(e/3)}var be=6371e3;function j(e,t){let n=M(t.lat-e.lat),r=M(t.lon-e.lon),i=Math.sin(n/2)**2+Math.cos(M(e.lat))*Math.cos(M(t.lat))*Math.sin(r/2)**2;return 2*be*Math.asin(Math.min(1,Math.sqrt(i)))}function M(e){return e*Math.PI/180}function xe(e,t){return e.kit(t)}async function Se(e,t,n,r){let{fieldKit:i}=await c(_,{known:n?.kit.version});if(i.me.id!==t||!r())return;let a={user:t,kit:i.unchanged&&n?n.kit:i,fetchedAt:new Date().toISOString()};return await e.keepKit(a),a}var N={AT_RISK:0,NOT_STARTED:1,ON_TRACK:2};function Ce(e,t=3){return(e?.pledge?.commitments??[]).filter(({current:e,activityTypes:t})=>t.length>0&&e.status in N).filter(({current:e})=>e.suggestedNext||e.status===`AT_RISK`).sort((e,t)=>(N[e.current.status]??9)-(N[t.current.status]??9)||(e.current.suggestedNext??`9`).localeCompare(t.current.suggestedNext??`9`)).slice(0,t)}function we(e,t){let n=t.filter(e=>e.type!==`PICKUP_POINT_VISIT`).map(e=>e.placeName),r=new Set;return[...n.slice(0,3),...e?.places??[],...n].filter(e=>{let t=Te(e);return!r.has(t)&&(r.add(t),!0)})}function Te(e){return e.normalize(`NFC`).replace(/\p{Cf}/gu,``).replace(/\s+/g,` `).replace(/^[ .,;:!]+|[ .,;:!]+$/g,``).toLocaleLowerCase(`sv`)}function Ee(e,t,n){let r=new Map((e?.knownPlaces??[]).map(({name:e,position:t})=>[e,t]));return t.map(e=>{let t=r.get(e);return{name:e,metres:t?j(n,t):void 0}}).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||0)}function De(e,t,n){let r=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return(e?.pickupPoints??[]).filter(e=>{let t=[e.name,e.operator,e.address].join(` `).toLocaleLowerCase(`sv`);return r.every(e=>t.includes(e))}).map(e=>({point:e,metres:n&&e.position?j(n,e.position):void 0})).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||e.point.name.localeCompare(t.point.name,`sv`)||0)}function Oe(e,t){let n=e.address?.split(`,`).at(-1)?.replace(/\d[\d ]*/g,``).trim();return n&&e.address?.includes(`,`)?n:t}var P={user:void 0,entries:[],records:[],drafts:[],hasOthersWork:!1},ke=`loftet.outbox`,Ae=18e4,F=n(P),I=n(!1),L=n(void 0),R=n(!1),z=n(void 0),B=n(void 0),V=n(void 0),H=n({phase:`idle`}),U=!1,W,G=h(p({onBlocked:()=>{t(R,!0)}})),K=typeof BroadcastChannel>`u`?void 0:new BroadcastChannel(`loftet.field`),q=ue({outbox:{due:G.due,claim:(e,t,n)=>(W=t,G.claim(e,t,n)),held:G.held,noteEvent:G.noteEvent,settle:async e=>{await G.settle(e);let t=i.state().me?.id;t!==W&&await G.forgetOthers(t);let n=e.some(e=>e.kind===`received`);n&&(U=!0),Y(n?[`outbox`,`records`]:[`outbox`])}},...ve({fetch:(...e)=>fetch(...e),query:v.toString(),amendment:y.toString(),now:Date.now}),session:()=>{let e=i.state().me;return e&&{user:e.id,token:i.token()}},refresh:async e=>{if(await i.refresh(e))return`refreshed`;let{status:t}=i.state();return t===`expired`||t===`signedOut`?`over`:`unreachable`},lock:e=>r(ke,e,Ae),now:Date.now,timers:{set:(e,t)=>setTimeout(()=>void e(),t),clear:e=>clearTimeout(e)},random:Math.random,device:{id:o(),clientVersion:l.name,persisted:D,installed:b}}),je={get isLoaded(){return e(I)},get entries(){return e(F).entries},get waiting(){return e(F).entries.filter(e=>e.state===`waiting`)},get parked(){return e(F).entries.filter(e=>e.state!==`waiting`)},get received(){return e(F).records.filter(e=>e.receipt!==void 0)},get records(){return e(F).records},get drafts(){return e(F).drafts},get hasOthersWork(){return e(F).hasOthersWork},get sending(){return e(H)},get kit(){return e(z)},get kitFetchedAt(){return e(B)},get kitError(){return a(e(V))?void 0:e(V)},get isKitMissing(){return e(z)===void 0&&e(V)!==void 0},get storageError(){return e(L)},get isBlocked(){return e(R)}};function J(e){return e===`save`&&K?.postMessage(`saved`),q.trigger(e)}function Y(e){X(e),K?.postMessage(e??`changed`)}var{read:X}=ie([`outbox`,`records`,`drafts`],Me);async function Me(e){let n=i.state().me?.id;try{let r=n?await Ne(n,e):P;if(i.state().me?.id!==n)return;t(F,r),t(L,void 0),t(R,!1),T(r.entries.length)}catch(e){t(L,e)}t(I,!0)}async function Ne(t,n){let r=e(F),i=e=>r.user!==t||n.has(e),[a,o,s,c]=await Promise.all([i(`outbox`)?G.entries(t):r.entries,i(`outbox`)?G.hasOthersWork(t):r.hasOthersWork,i(`records`)?G.records(t):r.records,i(`drafts`)?G.drafts(t):r.drafts]);return{user:t,entries:g(m(a),r.entries),records:s,drafts:c,hasOthersWork:o}}function Z(){return Q??=Pe().finally(()=>{Q=void 0}),Q}var Q;async function Pe(){let e=i.state().me?.id;if(!e)return;try{let r=await xe(G,e);n(r),U=!1,n(await Se(G,e,r,()=>i.state().me?.id===e)),t(V,void 0)}catch(e){t(V,e)}function n(n){n&&i.state().me?.id===e&&(t(z,n.kit),t(B,n.fetchedAt,!0))}}var Fe=90;async function Ie(e){try{await G.forgetOthers(e),e&&await G.prune(e,new Date(Date.now()-Fe*864e5).toISOString()),f(e!==void 0)}catch{}}var $=!1;function Le(){if($)return;$=!0,f(!0),q.subscribe(e=>{t(H,e),U&&e.phase!==`sending`&&Z()}),u(()=>e(H).phase===`sending`),K&&(K.onmessage=({data:e})=>{X(typeof e==`string`?void 0:e),e===`saved`&&q.trigger(`otherTab`)});let n={};i.subscribe(({status:e,me:r})=>{let i=r?.id!==n.user;i&&(t(z,void 0),t(B,void 0),Ie(r?.id).finally(()=>X())),r&&(i||e===`signedIn`)&&Z(),r&&e===`signedIn`&&J(n.status===void 0?`start`:`signedIn`),n={user:r?.id,status:e}}),J(`start`),addEventListener(`online`,()=>void J(`online`)),addEventListener(`pageshow`,e=>{e.persisted&&X(),J(`pageshow`)}),document.addEventListener(`visibilitychange`,()=>{document.visibilityState===`visible`&&(X(),J(`visible`))})}export{we as a,E as c,Y as changed,w as d,b as f,De as i,re as l,Z as loadKit,y as m,Oe as n,pe as o,C as p,Ee as r,D as s,J as send,Le as startFieldWork,G as store,Ce as t,ne as u,je as work};