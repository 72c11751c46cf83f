import{V as e,et as t,tt as n}from"./index-client-BJpQlTQU.js";import{c as r,n as i,s as a,t as o}from"./session-5h_JZaX8.js";import{n as s,t as c}from"./request-m7kG40e4.js";import{a as l,n as u}from"./version.svelte-CFealejC.js";import{r as d,t as f}from"./index-DQmKS5nu.js";import{i as p}from"./database-CnrrAcyH.js";import{a as m,i as h,n as ee,s as g,t as te}from"./backoff-nuoTwShE.js";var _=new s(`
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
responsible
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
`);function b(){return matchMedia(`(display-mode: standalone)`).matches||navigator.standalone===!0}function x({userAgent:e,maxTouchPoints:t}){return/iPhone|iPad|iPod/.test(e)||/Macintosh/.test(e)&&t>1}var S=`loftet.install.declined`;function C(){return x(navigator)&&!b()&&localStorage.getItem(S)===null}function w(){localStorage.setItem(S,`1`)}async function T(e){try{await(e>0?navigator.setAppBadge?.(e):navigator.clearAppBadge?.())}catch{}}async function E(){try{return await navigator.storage?.persist?.()??!1}catch{return!1}}async function D(){try{return await navigator.storage?.persisted?.()??!1}catch{return!1}}async function ne(){try{let{usage:e,quota:t}=await navigator.storage.estimate();return e===void 0||t===void 0?void 0:{used:e,quota:t}}catch{return}}async function re(){await d().catch(()=>!1)}function ie(e,t){let n=new Set,r;async function i(){for(;n.size>0;){let e=n;n=new Set,await t(e)}}return{read(t=e){for(let e of t)n.add(e);return r??=i().finally(()=>{r=void 0}),r}}}var ae=20,oe=256e3;function O(e,{isForgiven:t=!1}={}){let n=[],r=[],i=0;for(let a of e){let e=se(a),o=a.failures>0&&!t;r.length>0&&(o||r.length===ae||i+e>oe)&&(n.push(r),r=[],i=0),r.push(a),i+=e,o&&(n.push(r),r=[],i=0)}return r.length>0&&n.push(r),n}function se(e){return new TextEncoder().encode(JSON.stringify(e.input)).length}var ce=5;function le(e){let t={phase:`idle`},n=new Set,r,i,a,o=0,s,c=!1;function l(e){t=e;for(let e of n)e(t)}function u(e){return c||d()&&e!==`hand`?r??Promise.resolve():(i=e,r??=f().finally(()=>{r=void 0}),r)}function d(){return s!==void 0&&e.now()>=s.from&&e.now()<s.until}async function f(){for(;i&&!c;){let t=i;i=void 0,e.timers.clear(a),await p(t),d()&&(i=void 0)}}async function p(t){try{await e.lock(()=>m(t))}catch{v({problem:`storage`})}}async function m(n){let r=e.session()?.user;if(!r)return l({...t,phase:`idle`,nextPassAt:void 0});let i=await e.outbox.due(r);if(i.length===0)return g();let a=e.now();l({...t,phase:`sending`,nextPassAt:void 0});let o={author:r,sent:0,received:0,refused:0,hasRefreshed:!1,failedInRow:0};e.session()?.token||await w(o,void 0)?await h(o,i):await E(o,i,o.problem??`signIn`,!1),await _(o,n,a)}async function h(t,n){let r=O(n.filter(e=>!e.corrects)),i=!1;for(let e=r.shift();e;e=r.shift()){let n=t.received;if(await b(t,e),t.end||c)return;!i&&t.received!==n&&e.some(({failures:e})=>e>0)&&(i=!0,r=O(r.flat(),{isForgiven:i}))}for(let n of await e.outbox.due(t.author))if(n.corrects&&await b(t,[n]),t.end||c)return}function g(){o=0,l({...t,phase:`idle`,problem:void 0,nextPassAt:void 0})}async function _(n,r,a){await y(n);let s=await e.outbox.due(n.author);if(await e.outbox.noteEvent({at:new Date(e.now()).toISOString(),trigger:r,result:n.end??(s.length>0?n.problem??`later`:`done`),sent:n.sent,received:n.received,refused:n.refused,left:s.length,ms:e.now()-a}),t={...t,lastPassAt:e.now(),minClientVersion:n.minClientVersion??t.minClientVersion},n.received>0&&(o=0),s.length===0)return g();if(n.end===`signIn`||n.end===`forbidden`)return l({...t,phase:n.end,problem:n.end,nextPassAt:void 0});if(n.end===`otherUser`)return i??=`signedIn`,l({...t,phase:`idle`,nextPassAt:void 0});v({problem:n.problem??`server`,asked:te(n.retryAfter)})}function v({problem:n,asked:r}){let i=r??ee(o,e.random);o+=1;let c=e.now();s=r===void 0?void 0:{from:c,until:c+r},l({...t,phase:`waiting`,problem:n,nextPassAt:c+i}),e.timers.clear(a),a=e.timers.set(()=>(s=void 0,u(`timer`)),i)}async function y(t){let n=e.session();if(t.end||t.reported===void 0||n?.user!==t.author||!n.token)return;let{count:r}=await e.outbox.held(t.author);r!==t.reported&&await e.send(await T(t,[]),n.token)}async function b(t,n){let r=await e.outbox.claim(n.map(e=>e.id),t.author,new Date(e.now()).toISOString());if(r.length===0)return;let i=await C(t,r);if(i===void 0)return E(t,r,t.problem??`signIn`,!1);switch(i.kind){case`answered`:return t.minClientVersion=i.minClientVersion??t.minClientVersion,t.failedInRow=0,D(t,r,i);case`unauthenticated`:return t.end=`signIn`,E(t,r,`signIn`,!1);case`forbidden`:case`network`:case`portal`:return t.end=i.kind,E(t,r,i.kind,!1);case`busy`:return t.end=`busy`,t.retryAfter=i.retryAfter??30,E(t,r,`busy`,!1);case`failed`:return r.length===1?S(t,r,i.problem):x(t,r)}}async function x(e,t){for(let n of t)if(await b(e,[n]),e.end||c)return}async function S(e,t,n){e.failedInRow+=n===`timeout`?2:1,e.failedInRow>ce&&(e.end=`server`),await E(e,t,n,!0)}async function C(t,n){let r=n.find(e=>e.corrects);for(;;){let i=await T(t,n),a=e.session();if(a?.user!==t.author){t.end=`otherUser`;return}if(a.token){t.sent+=n.length;let o=r?await e.amend(r,a.token):await e.send(i,a.token);if(o.kind===`answered`&&!r&&(t.reported=i.waiting.count),o.kind!==`unauthenticated`||t.hasRefreshed)return o}if(!await w(t,a.token))return}}async function w(t,n){if(t.hasRefreshed)return!1;t.hasRefreshed=!0;let r=await e.refresh(n);return r===`refreshed`||(t.end=r===`over`?`signIn`:`network`,t.problem=t.end,!1)}async function T(t,n){let r=n.map(e=>e.id),[i,a]=await Promise.all([e.outbox.held(t.author,r),e.device.persisted()]);return{deviceId:e.device.id,sentAt:new Date(e.now()).toISOString(),clientVersion:e.device.clientVersion,waiting:{count:i.count,oldest:i.oldest??null,persisted:a,installed:e.device.installed()},activities:n.map(e=>e.input)}}async function E(t,n,r,i){t.problem=r,await e.outbox.settle(n.map(({id:e,version:t})=>({id:e,version:t,kind:`kept`,problem:r,hasFailed:i})))}async function D(t,n,r){let i=n.map(t=>ue(t,r.results.filter(e=>e.id===t.id),r.serverTime??new Date(e.now()).toISOString()));await e.outbox.settle(i);for(let e of i)e.kind===`received`?t.received+=1:e.kind===`kept`?t.problem=e.problem:t.refused+=1}return{trigger:u,state:()=>t,subscribe(e){return n.add(e),()=>n.delete(e)},stop(){c=!0,e.timers.clear(a)}}}function ue({id:e,version:t},n,r){let[i]=n;if(!i||n.some(e=>e.outcome!==i.outcome))return{id:e,version:t,kind:`kept`,problem:`unanswered`,hasFailed:!1};switch(i.outcome){case`ACCEPTED`:case`DUPLICATE`:return{id:e,version:t,kind:`received`,receipt:{ref:i.ref??``,revision:i.revision??1,receivedAt:r,wasThere:i.outcome===`DUPLICATE`}};case`REFUSED`:return{id:e,version:t,kind:`refused`,reasons:[...i.reason??[]]};case`CONFLICT`:return{id:e,version:t,kind:`conflict`,ref:i.ref??void 0,revision:i.revision??void 0};default:return{id:e,version:t,kind:`kept`,problem:`tryLater`,hasFailed:!1}}}var de=`Rättad på telefonen innan servern hade svarat.`;function fe(e,t=de){let{commitmentIds:n,occurredAt:r,endedAt:i,place:a,participating:o,countsApproximate:s,summary:c,details:l}=e;return{reason:t,commitmentIds:n??[],occurredAt:r,endedAt:i??null,withoutEnd:!i,place:a,participating:o,countsApproximate:s??!1,summary:c?.trim()??``,details:l}}function pe(e,t,n){let r=k(e,t);if(e.status===429||e.status===503&&A(e,n)!==void 0)return{kind:`busy`,retryAfter:A(e,n)};let i=r?.data?.activitiesSubmit;if(i&&e.status<300&&Array.isArray(i.results)){let{serverTime:e,minClientVersion:t}=i;return{kind:`answered`,serverTime:e,minClientVersion:t,results:i.results.filter(_e)}}return r?.errors?.length?ge(r.errors,e,n):e.status===401&&r?{kind:`unauthenticated`}:e.status>=500&&e.status!==511?{kind:`failed`,problem:`server`}:r&&e.status>=400?{kind:`failed`,problem:`notUnderstood`}:{kind:`portal`}}function me(e,t,n,r){let i=k(e,t)?.data?.activityAmend;if(i?.activity&&e.status<300){let{ref:e,revision:t}=i.activity;return{kind:`answered`,results:[{id:n,outcome:`ACCEPTED`,ref:e,revision:t,reason:null}]}}let[a]=k(e,t)?.errors??[],o=i?.userErrors??[],s=o[0]?.code??a?.extensions?.code;if(s===`CONFLICT`)return{kind:`answered`,results:[{id:n,outcome:`CONFLICT`,ref:null,revision:null,reason:null}]};let c=o.length>0?o:he(s)?[{field:null,code:s,message:a?.message??``}]:[];return c.length===0?pe(e,t,r):{kind:`answered`,results:[{id:n,outcome:`REFUSED`,ref:null,revision:null,reason:c}]}}function he(e){return e===`INVALID`||e===`NOT_FOUND`||e===`FORBIDDEN`}function ge(e,t,n){switch(e[0]?.extensions?.code){case`UNAUTHENTICATED`:return{kind:`unauthenticated`};case`FORBIDDEN`:return{kind:`forbidden`};case`RATE_LIMITED`:return{kind:`busy`,retryAfter:A(t,n)};case`INVALID`:case`TOO_COMPLEX`:return{kind:`failed`,problem:`notUnderstood`};default:return{kind:`failed`,problem:`server`}}}function k(e,t){if(/[/+]json\b/i.test(e.headers.get(`content-type`)??``))try{let e=JSON.parse(t);return typeof e==`object`&&e&&!Array.isArray(e)?e:void 0}catch{return}}function _e(e){let{id:t,outcome:n}=e??{};return typeof t==`string`&&typeof n==`string`}function A(e,t){let n=e.headers.get(`retry-after`)?.trim();if(!n)return;if(/^\d+$/.test(n))return Number(n);let r=Date.parse(n);return Number.isNaN(r)?void 0:Math.max(0,Math.ceil((r-t)/1e3))}function ve({fetch:e,query:t,amendment:n,now:r,timeout:i=e=>AbortSignal.timeout(e),url:a=`/graphql`}){async function o(t,n,r){let o=JSON.stringify(t),s=i(ye(o.length));try{let t=await e(a,{method:`POST`,body:o,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,authorization:`Bearer ${n}`},redirect:`manual`,signal:s});return t.type===`opaqueredirect`?{kind:`portal`}:r(t,await t.text())}catch{return s.aborted?{kind:`failed`,problem:`timeout`}:{kind:`network`}}}return{send:(e,n)=>o({query:t,variables:{batch:e}},n,(e,t)=>pe(e,t,r())),amend(e,t){return o({query:n,variables:{id:e.corrects??e.id,revision:e.amends??1,input:fe(e.input)}},t,(t,n)=>me(t,n,e.id,r()))}}}function ye(e){return 2e4+Math.round(e/3)}var be=6371e3;function j(e,t){let n=M(t.lat-e.lat),r=M(t.lon-e.lon),i=Math.sin(n/2)**2+Math.cos(M(e.lat))*Math.cos(M(t.lat))*Math.sin(r/2)**2;return 2*be*Math.asin(Math.min(1,Math.sqrt(i)))}function M(e){return e*Math.PI/180}function xe(e,{type:t,...n}){if(!e?.pledge)return;let r=e.pledge.commitments.filter(({activityTypes:e})=>e.includes(t));if(r.length===0)return{kind:`noCommitment`};let i=new Set([n.party,...n.participating]);return n.municipalityTookPart&&i.add(`MUNICIPALITY`),r.some(e=>Ce(e,i))?{kind:`counts`}:{kind:`others`,responsible:[...new Set(r.flatMap(({responsible:e})=>e))]}}function N({responsible:e},t){let n=e;return!t||!n||n.includes(t)}function Se(e,t,n){let r=new Set((t?.pledge?.commitments??[]).filter(e=>N(e,n)).flatMap(({activityTypes:e})=>e));return r.size===0?[...e]:[...e.filter(({type:e})=>r.has(e)),...e.filter(({type:e})=>!r.has(e))]}function Ce({responsible:e},t){let n=e;return!n||n.some(e=>t.has(e))}function we(e,t){return e.kit(t)}async function Te(e,t,n,r){let{fieldKit:i}=await c(_,{known:Ee(n?.kit)?n?.kit.version:void 0});if(i.me.id!==t||!r())return;let a={user:t,kit:i.unchanged&&n?n.kit:i,fetchedAt:new Date().toISOString()};return await e.keepKit(a),a}function Ee(e){return(e?.pledge?.commitments??[]).every(e=>`responsible`in e)}var P={AT_RISK:0,NOT_STARTED:1,ON_TRACK:2};function De(e,t){return(e?.pledge?.commitments??[]).filter(e=>N(e,t)).filter(({current:e,activityTypes:t})=>t.length>0&&e.status in P).filter(({current:e})=>e.suggestedNext||e.status===`AT_RISK`).sort((e,t)=>(P[e.current.status]??9)-(P[t.current.status]??9)||(e.current.suggestedNext??`9`).localeCompare(t.current.suggestedNext??`9`))}function Oe(e,t){let n=t.filter(e=>e.type!==`PICKUP_POINT_VISIT`).map(e=>e.placeName),r=new Set;return[...n.slice(0,3),...e?.places??[],...n].filter(e=>{let t=ke(e);return!r.has(t)&&(r.add(t),!0)})}function ke(e){return e.normalize(`NFC`).replace(/\p{Cf}/gu,``).replace(/\s+/g,` `).replace(/^[ .,;:!]+|[ .,;:!]+$/g,``).toLocaleLowerCase(`sv`)}function Ae(e,t,n){let r=new Map((e?.knownPlaces??[]).map(({name:e,position:t})=>[e,t]));return t.map(e=>{let t=r.get(e);return{name:e,metres:t?j(n,t):void 0}}).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||0)}function je(e,t,n){let r=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return(e?.pickupPoints??[]).filter(e=>{let t=[e.name,e.operator,e.address].join(` `).toLocaleLowerCase(`sv`);return r.every(e=>t.includes(e))}).map(e=>({point:e,metres:n&&e.position?j(n,e.position):void 0})).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||e.point.name.localeCompare(t.point.name,`sv`)||0)}function Me(e,t){let n=e.address?.split(`,`).at(-1)?.replace(/\d[\d ]*/g,``).trim();return n&&e.address?.includes(`,`)?n:t}var F={user:void 0,entries:[],records:[],drafts:[],hasOthersWork:!1},Ne=`loftet.outbox`,Pe=18e4,I=n(F),L=n(!1),R=n(void 0),z=n(!1),B=n(void 0),V=n(void 0),H=n(void 0),U=n({phase:`idle`}),W=!1,G,K=h(p({onBlocked:()=>{t(z,!0)}})),q=typeof BroadcastChannel>`u`?void 0:new BroadcastChannel(`loftet.field`),J=le({outbox:{due:K.due,claim:(e,t,n)=>(G=t,K.claim(e,t,n)),held:K.held,noteEvent:K.noteEvent,settle:async e=>{await K.settle(e);let t=i.state().me?.id;t!==G&&await K.forgetOthers(t);let n=e.some(e=>e.kind===`received`);n&&(W=!0),Ie(n?[`outbox`,`records`]:[`outbox`])}},...ve({fetch:(...e)=>fetch(...e),query:v.toString(),amendment:y.toString(),now:Date.now}),session:()=>{let e=i.state().me;return e&&{user:e.id,token:i.token()}},refresh:async e=>{if(await i.refresh(e))return`refreshed`;let{status:t}=i.state();return t===`expired`||t===`signedOut`?`over`:`unreachable`},lock:e=>r(Ne,e,Pe),now:Date.now,timers:{set:(e,t)=>setTimeout(()=>void e(),t),clear:e=>clearTimeout(e)},random:Math.random,device:{id:o(),clientVersion:l.name,persisted:D,installed:b}}),Fe={get isLoaded(){return e(L)},get entries(){return e(I).entries},get waiting(){return e(I).entries.filter(e=>e.state===`waiting`)},get parked(){return e(I).entries.filter(e=>e.state!==`waiting`)},get received(){return e(I).records.filter(e=>e.receipt!==void 0)},get records(){return e(I).records},get drafts(){return e(I).drafts},get hasOthersWork(){return e(I).hasOthersWork},get sending(){return e(U)},get kit(){return e(B)},get kitFetchedAt(){return e(V)},get kitError(){return a(e(H))?void 0:e(H)},get isKitMissing(){return e(B)===void 0&&e(H)!==void 0},get storageError(){return e(R)},get isBlocked(){return e(z)}};function Y(e){return e===`save`&&q?.postMessage(`saved`),J.trigger(e)}function Ie(e){X(e),q?.postMessage(e??`changed`)}var{read:X}=ie([`outbox`,`records`,`drafts`],Le);async function Le(e){let n=i.state().me?.id;try{let r=n?await Re(n,e):F;if(i.state().me?.id!==n)return;t(I,r),t(R,void 0),t(z,!1),T(r.entries.length)}catch(e){t(R,e)}t(L,!0)}async function Re(t,n){let r=e(I),i=e=>r.user!==t||n.has(e),[a,o,s,c]=await Promise.all([i(`outbox`)?K.entries(t):r.entries,i(`outbox`)?K.hasOthersWork(t):r.hasOthersWork,i(`records`)?K.records(t):r.records,i(`drafts`)?K.drafts(t):r.drafts]);return{user:t,entries:g(m(a),r.entries),records:s,drafts:c,hasOthersWork:o}}function Z(){return Q??=ze().finally(()=>{Q=void 0}),Q}var Q;async function ze(){let e=i.state().me?.id;if(!e)return;try{let r=await we(K,e);n(r),W=!1,n(await Te(K,e,r,()=>i.state().me?.id===e)),t(H,void 0)}catch(e){t(H,e)}function n(n){n&&i.state().me?.id===e&&(t(B,n.kit),t(V,n.fetchedAt,!0))}}var Be=90;async function Ve(e){try{await K.forgetOthers(e),e&&await K.prune(e,new Date(Date.now()-Be*864e5).toISOString()),f(e!==void 0)}catch{}}var $=!1;function He(){if($)return;$=!0,f(!0),J.subscribe(e=>{t(U,e),W&&e.phase!==`sending`&&Z()}),u(()=>e(U).phase===`sending`),q&&(q.onmessage=({data:e})=>{X(typeof e==`string`?void 0:e),e===`saved`&&J.trigger(`otherTab`)});let n={};i.subscribe(({status:e,me:r})=>{let i=r?.id!==n.user;i&&(t(B,void 0),t(V,void 0),Ve(r?.id).finally(()=>X())),r&&(i||e===`signedIn`)&&Z(),r&&e===`signedIn`&&Y(n.status===void 0?`start`:`signedIn`),n={user:r?.id,status:e}}),Y(`start`),addEventListener(`online`,()=>void Y(`online`)),addEventListener(`pageshow`,e=>{e.persisted&&X(),Y(`pageshow`)}),document.addEventListener(`visibilitychange`,()=>{document.visibilityState===`visible`&&(X(),Y(`visible`))})}export{Oe as a,fe as c,Ie as changed,re as d,ne as f,y as g,C as h,je as i,D as l,Z as loadKit,b as m,Me as n,xe as o,w as p,Ae as r,Se as s,Y as send,He as startFieldWork,K as store,De as t,E as u,Fe as work};