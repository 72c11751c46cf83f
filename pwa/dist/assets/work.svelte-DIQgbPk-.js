import{$ as e,B as t,et as n}from"./index-client-CV74LCeM.js";import{D as r,S as i,m as a,p as o,x as s}from"./index-DIVtQiry.js";import{n as c,t as l}from"./request-BueRHIm1.js";import{c as u,i as d,n as f,t as ee}from"./backoff-C05EYrze.js";var p=new c(`
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
`),m=new c(`
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
`);function h(){return matchMedia(`(display-mode: standalone)`).matches||navigator.standalone===!0}function g({userAgent:e,maxTouchPoints:t}){return/iPhone|iPad|iPod/.test(e)||/Macintosh/.test(e)&&t>1}var _=`loftet.install.declined`;function v(){return g(navigator)&&!h()&&localStorage.getItem(_)===null}function y(){localStorage.setItem(_,`1`)}async function b(e){try{await(e>0?navigator.setAppBadge?.(e):navigator.clearAppBadge?.())}catch{}}async function x(){try{return await navigator.storage?.persist?.()??!1}catch{return!1}}async function S(){try{return await navigator.storage?.persisted?.()??!1}catch{return!1}}async function C(){try{let{usage:e,quota:t}=await navigator.storage.estimate();return e===void 0||t===void 0?void 0:{used:e,quota:t}}catch{return}}async function w(){try{let e=(await caches.keys()).filter(e=>e.startsWith(`loftet-build-`));await Promise.all(e.slice(0,-1).map(e=>caches.delete(e)))}catch{}}function T(e,t){let n=new Map(t.map(e=>[e.id,e]));return e.map(e=>{let t=n.get(e.id);return t&&E.every(n=>t[n]===e[n])?t:e})}var E=[`version`,`state`,`attempts`,`failures`,`lastAttemptAt`,`problem`],D=20,O=256e3;function te(e){let t=[],n=[],r=0;for(let i of e){let e=ne(i),a=i.failures>0;n.length>0&&(a||n.length===D||r+e>O)&&(t.push(n),n=[],r=0),n.push(i),r+=e,a&&(t.push(n),n=[],r=0)}return n.length>0&&t.push(n),t}function ne(e){return new TextEncoder().encode(JSON.stringify(e.input)).length}var re=5;function ie(e){let t={phase:`idle`},n=new Set,r,i,a,o=0,s,c=!1;function l(e){t=e;for(let e of n)e(t)}function u(e){return c||d()&&e!==`hand`?r??Promise.resolve():(i=e,r??=p().finally(()=>{r=void 0}),r)}function d(){return s!==void 0&&e.now()>=s.from&&e.now()<s.until}async function p(){for(;i&&!c;){let t=i;i=void 0,e.timers.clear(a),await m(t),d()&&(i=void 0)}}async function m(t){try{await e.lock(()=>h(t))}catch{y({problem:`storage`})}}async function h(n){let r=e.session()?.user;if(!r)return l({...t,phase:`idle`,nextPassAt:void 0});let i=await e.outbox.due(r);if(i.length===0)return _();let a=e.now();l({...t,phase:`sending`,nextPassAt:void 0});let o={author:r,sent:0,received:0,refused:0,hasRefreshed:!1,failedInRow:0};e.session()?.token||await T(o)?await g(o,i):await D(o,i,o.problem??`signIn`,!1),await v(o,n,a)}async function g(e,t){for(let n of te(t))if(await x(e,n),e.end||c)return}function _(){o=0,l({...t,phase:`idle`,problem:void 0,nextPassAt:void 0})}async function v(n,r,a){await b(n);let s=await e.outbox.due(n.author);if(await e.outbox.noteEvent({at:new Date(e.now()).toISOString(),trigger:r,result:n.end??(s.length>0?n.problem??`later`:`done`),sent:n.sent,received:n.received,refused:n.refused,left:s.length,ms:e.now()-a}),t={...t,lastPassAt:e.now(),minClientVersion:n.minClientVersion??t.minClientVersion},n.received>0&&(o=0),s.length===0)return _();if(n.end===`signIn`||n.end===`forbidden`)return l({...t,phase:n.end,problem:n.end,nextPassAt:void 0});if(n.end===`otherUser`)return i??=`signedIn`,l({...t,phase:`idle`,nextPassAt:void 0});y({problem:n.problem??`server`,asked:ee(n.retryAfter)})}function y({problem:n,asked:r}){let i=r??f(o,e.random);o+=1;let c=e.now();s=r===void 0?void 0:{from:c,until:c+r},l({...t,phase:`waiting`,problem:n,nextPassAt:c+i}),e.timers.clear(a),a=e.timers.set(()=>(s=void 0,u(`timer`)),i)}async function b(t){let n=e.session();if(t.end||t.reported===void 0||n?.user!==t.author||!n.token)return;let{count:r}=await e.outbox.held(t.author);r!==t.reported&&await e.send(await E(t,[]),n.token)}async function x(t,n){let r=await e.outbox.claim(n.map(e=>e.id),t.author,new Date(e.now()).toISOString());if(r.length===0)return;let i=await w(t,r);if(i===void 0)return D(t,r,t.problem??`signIn`,!1);switch(i.kind){case`answered`:return t.minClientVersion=i.minClientVersion,t.failedInRow=0,O(t,r,i);case`unauthenticated`:return t.end=`signIn`,D(t,r,`signIn`,!1);case`forbidden`:case`network`:case`portal`:return t.end=i.kind,D(t,r,i.kind,!1);case`busy`:return t.end=`busy`,t.retryAfter=i.retryAfter??30,D(t,r,`busy`,!1);case`failed`:return r.length===1?C(t,r,i.problem):S(t,r)}}async function S(e,t){for(let n of t)if(await x(e,[n]),e.end||c)return}async function C(e,t,n){e.failedInRow+=n===`timeout`?2:1,e.failedInRow>re&&(e.end=`server`),await D(e,t,n,!0)}async function w(t,n){for(;;){let r=await E(t,n),i=e.session();if(i?.user!==t.author){t.end=`otherUser`;return}if(i.token){t.sent+=n.length;let a=await e.send(r,i.token);if(a.kind===`answered`&&(t.reported=r.waiting.count),a.kind!==`unauthenticated`||t.hasRefreshed)return a}if(!await T(t))return}}async function T(t){if(t.hasRefreshed)return!1;t.hasRefreshed=!0;let n=await e.refresh();return n===`refreshed`||(t.end=n===`over`?`signIn`:`network`,t.problem=t.end,!1)}async function E(t,n){let r=n.map(e=>e.id),[i,a]=await Promise.all([e.outbox.held(t.author,r),e.device.persisted()]);return{deviceId:e.device.id,sentAt:new Date(e.now()).toISOString(),clientVersion:e.device.clientVersion,waiting:{count:i.count,oldest:i.oldest??null,persisted:a,installed:e.device.installed()},activities:n.map(e=>e.input)}}async function D(t,n,r,i){t.problem=r,await e.outbox.settle(n.map(({id:e,version:t})=>({id:e,version:t,kind:`kept`,problem:r,hasFailed:i})))}async function O(t,n,r){let i=n.map(e=>k(e,r.results.filter(t=>t.id===e.id),r.serverTime));await e.outbox.settle(i);for(let e of i)e.kind===`received`?t.received+=1:e.kind===`kept`?t.problem=e.problem:t.refused+=1}return{trigger:u,state:()=>t,subscribe(e){return n.add(e),()=>n.delete(e)},stop(){c=!0,e.timers.clear(a)}}}function k({id:e,version:t},n,r){let[i]=n;if(!i||n.some(e=>e.outcome!==i.outcome))return{id:e,version:t,kind:`kept`,problem:`unanswered`,hasFailed:!1};switch(i.outcome){case`ACCEPTED`:case`DUPLICATE`:return{id:e,version:t,kind:`received`,receipt:{ref:i.ref??``,revision:i.revision??1,receivedAt:r,wasThere:i.outcome===`DUPLICATE`}};case`REFUSED`:return{id:e,version:t,kind:`refused`,reasons:[...i.reason??[]]};case`CONFLICT`:return{id:e,version:t,kind:`conflict`,ref:i.ref??void 0};default:return{id:e,version:t,kind:`kept`,problem:`tryLater`,hasFailed:!1}}}function ae(e,t,n){let r=se(e,t);if(e.status===429||e.status===503&&A(e,n)!==void 0)return{kind:`busy`,retryAfter:A(e,n)};let i=r?.data?.activitiesSubmit;if(i&&e.status<300&&Array.isArray(i.results)){let{serverTime:e,minClientVersion:t}=i;return{kind:`answered`,serverTime:e,minClientVersion:t,results:i.results.filter(ce)}}return r?.errors?.length?oe(r.errors,e,n):e.status===401&&r?{kind:`unauthenticated`}:e.status>=500&&e.status!==511?{kind:`failed`,problem:`server`}:r&&e.status>=400?{kind:`failed`,problem:`notUnderstood`}:{kind:`portal`}}function oe(e,t,n){switch(e[0]?.extensions?.code){case`UNAUTHENTICATED`:return{kind:`unauthenticated`};case`FORBIDDEN`:return{kind:`forbidden`};case`RATE_LIMITED`:return{kind:`busy`,retryAfter:A(t,n)};case`INVALID`:case`TOO_COMPLEX`:return{kind:`failed`,problem:`notUnderstood`};default:return{kind:`failed`,problem:`server`}}}function se(e,t){if(/[/+]json\b/i.test(e.headers.get(`content-type`)??``))try{let e=JSON.parse(t);return typeof e==`object`&&e&&!Array.isArray(e)?e:void 0}catch{return}}function ce(e){let{id:t,outcome:n}=e??{};return typeof t==`string`&&typeof n==`string`}function A(e,t){let n=e.headers.get(`retry-after`)?.trim();if(!n)return;if(/^\d+$/.test(n))return Number(n);let r=Date.parse(n);return Number.isNaN(r)?void 0:Math.max(0,Math.ceil((r-t)/1e3))}function le({fetch:e,query:t,now:n,timeout:r=e=>AbortSignal.timeout(e),url:i=`/graphql`}){return async(a,o)=>{let s=JSON.stringify({query:t,variables:{batch:a}}),c=r(ue(s.length));try{let t=await e(i,{method:`POST`,body:s,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,authorization:`Bearer ${o}`},redirect:`manual`,signal:c});return t.type===`opaqueredirect`?{kind:`portal`}:ae(t,await t.text(),n())}catch{return c.aborted?{kind:`failed`,problem:`timeout`}:{kind:`network`}}}}function ue(e){return 2e4+Math.round(e/3)}var de=6371e3;function j(e,t){let n=M(t.lat-e.lat),r=M(t.lon-e.lon),i=Math.sin(n/2)**2+Math.cos(M(e.lat))*Math.cos(M(t.lat))*Math.sin(r/2)**2;return 2*de*Math.asin(Math.min(1,Math.sqrt(i)))}function M(e){return e*Math.PI/180}function fe(e,t){return e.kit(t)}async function pe(e,t,n){let{fieldKit:r}=await l(p,{known:n?.kit.version});if(r.me.id!==t)return;let i={user:t,kit:r.unchanged&&n?n.kit:r,fetchedAt:new Date().toISOString()};return await e.keepKit(i),i}var N={AT_RISK:0,NOT_STARTED:1,ON_TRACK:2};function me(e,t=3){return(e?.pledge?.commitments??[]).filter(({current:e,activityTypes:t})=>t.length>0&&e.status in N).filter(({current:e})=>e.suggestedNext||e.status===`AT_RISK`).sort((e,t)=>(N[e.current.status]??9)-(N[t.current.status]??9)||(e.current.suggestedNext??`9`).localeCompare(t.current.suggestedNext??`9`)).slice(0,t)}function he(e,t){let n=t.filter(e=>e.type!==`PICKUP_POINT_VISIT`).map(e=>e.placeName),r=new Set;return[...n.slice(0,3),...e?.places??[],...n].filter(e=>{let t=e.toLocaleLowerCase(`sv`);return!r.has(t)&&(r.add(t),!0)})}function ge(e,t,n){let r=new Map((e?.knownPlaces??[]).map(({name:e,position:t})=>[e,t]));return t.map(e=>{let t=r.get(e);return{name:e,metres:t?j(n,t):void 0}}).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||0)}function _e(e,t,n){let r=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return(e?.pickupPoints??[]).filter(e=>{let t=[e.name,e.operator,e.address].join(` `).toLocaleLowerCase(`sv`);return r.every(e=>t.includes(e))}).map(e=>({point:e,metres:n&&e.position?j(n,e.position):void 0})).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||e.point.name.localeCompare(t.point.name,`sv`)||0)}function P(e,t){let n=e.address?.split(`,`).at(-1)?.replace(/\d[\d ]*/g,``).trim();return n&&e.address?.includes(`,`)?n:t}var F={user:void 0,entries:[],records:[],drafts:[],hasOthersWork:!1},ve=`loftet.outbox`,I=n(F),L=n(!1),R=n(void 0),z=n(!1),B=n(void 0),V=n(void 0),H=n(void 0),U=n({phase:`idle`}),W=d(u({onBlocked:()=>{e(z,!0)}})),G=typeof BroadcastChannel>`u`?void 0:new BroadcastChannel(`loftet.field`),K=ie({outbox:{due:W.due,claim:W.claim,held:W.held,noteEvent:W.noteEvent,settle:async e=>{await W.settle(e),J(),e.some(e=>e.kind===`received`)&&Q()}},send:le({fetch:(...e)=>fetch(...e),query:m.toString(),now:Date.now}),session:()=>{let e=i.state().me;return e&&{user:e.id,token:i.token()}},refresh:async()=>{if(await i.refresh())return`refreshed`;let{status:e}=i.state();return e===`expired`||e===`signedOut`?`over`:`unreachable`},lock:e=>navigator.locks?navigator.locks.request(ve,e):e(),now:Date.now,timers:{set:(e,t)=>setTimeout(()=>void e(),t),clear:e=>clearTimeout(e)},random:Math.random,device:{id:s(),clientVersion:a.name,persisted:S,installed:h}}),ye={get isLoaded(){return t(L)},get entries(){return t(I).entries},get waiting(){return t(I).entries.filter(e=>e.state===`waiting`)},get parked(){return t(I).entries.filter(e=>e.state!==`waiting`)},get received(){return t(I).records.filter(e=>e.receipt!==void 0)},get records(){return t(I).records},get drafts(){return t(I).drafts},get hasOthersWork(){return t(I).hasOthersWork},get sending(){return t(U)},get kit(){return t(B)},get kitFetchedAt(){return t(V)},get kitError(){return r(t(H))?void 0:t(H)},get isKitMissing(){return t(B)===void 0&&t(H)!==void 0},get storageError(){return t(R)},get isBlocked(){return t(z)}};function q(e){return e===`save`&&G?.postMessage(`saved`),K.trigger(e)}function J(){Z(),G?.postMessage(`changed`)}var Y=!1,X=!1;async function Z(){if(X=!0,!Y){for(Y=!0;X;)X=!1,await be();Y=!1}}async function be(){let t=i.state().me?.id;try{let n=t?await xe(t):F;if(i.state().me?.id!==t)return;e(I,n),e(R,void 0),e(z,!1),b(n.entries.length)}catch(t){e(R,t)}e(L,!0)}async function xe(e){let[n,r,i,a]=await Promise.all([W.entries(e),W.records(e),W.drafts(e),W.hasOthersWork(e)]);return{user:e,entries:T(n,t(I).entries),records:r,drafts:i,hasOthersWork:a}}async function Q(){let t=i.state().me?.id;if(!t)return;try{let r=await fe(W,t);n(r),n(await pe(W,t,r)),e(H,void 0)}catch(t){e(H,t)}function n(n){n&&i.state().me?.id===t&&(e(B,n.kit),e(V,n.fetchedAt,!0))}}var $=!1;function Se(){if($)return;$=!0,K.subscribe(t=>{e(U,t)}),o(()=>t(U).phase===`sending`),G&&(G.onmessage=({data:e})=>{Z(),e===`saved`&&K.trigger(`otherTab`)});let n={};i.subscribe(({status:t,me:r})=>{let i=r?.id!==n.user;i&&(e(B,void 0),e(V,void 0),Z()),r&&(i||t===`signedIn`)&&Q(),r&&t===`signedIn`&&q(n.status===void 0?`start`:`signedIn`),n={user:r?.id,status:t}}),q(`start`),addEventListener(`online`,()=>void q(`online`)),addEventListener(`pageshow`,e=>{e.persisted&&Z(),q(`pageshow`)}),document.addEventListener(`visibilitychange`,()=>{document.visibilityState===`visible`&&(Z(),q(`visible`))})}export{he as a,w as c,J as changed,h as d,v as f,_e as i,C as l,Q as loadKit,P as n,S as o,ge as r,x as s,q as send,Se as startFieldWork,W as store,me as t,y as u,ye as work};