import{At as e,E as t,gt as n,i as r,kt as i,x as a,y as o}from"./base-DTCHONYi.js";import{t as s}from"./again-DG8EZNwp.js";import{a as c,t as l}from"./database-BcfytcP7.js";import{n as u,t as d}from"./transaction-C-JrPPWi.js";import{t as f}from"./index-DWsKZdVG.js";import{n as p,t as m}from"./request-CjdWyXIk.js";var h=new p(`
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
planned {
id
area
type
on
dayPart
place {
name
}
reason
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
`);function g(){return matchMedia(`(display-mode: standalone)`).matches||navigator.standalone===!0}function ee({userAgent:e,maxTouchPoints:t}){return/iPhone|iPad|iPod/.test(e)||/Macintosh/.test(e)&&t>1}var _=`loftet.install.declined`;function te(){return ee(navigator)&&!g()&&localStorage.getItem(_)===null}function ne(){localStorage.setItem(_,`1`)}async function re(e){try{await(e>0?navigator.setAppBadge?.(e):navigator.clearAppBadge?.())}catch{}}function v(e){return`${e}:correction`}function y(e){let t=new Set(e.map(({corrects:e})=>e));return e.filter(e=>e.state!==`waiting`||!t.has(e.id))}function ie(e,t){let n=new Map(t.map(e=>[e.id,e]));return e.map(e=>{let t=n.get(e.id);return t&&ae.every(n=>t[n]===e[n])?t:e})}var ae=[`version`,`state`,`attempts`,`failures`,`lastAttemptAt`,`problem`,`amends`],oe=20,b={durability:`strict`},x=[`outbox`,`records`,`drafts`];function se(e){return{save:t=>e.run(e=>ce(e,t)),entries:t=>e.run(e=>C(e,t)),rescued:t=>e.read(async e=>({entries:await C(e,t),drafts:await e.getAllFromIndex(`drafts`,`author`,t)})),entry:t=>e.run(e=>e.get(`outbox`,t)),hasOthersWork:t=>e.run(async e=>{let{store:n}=e.transaction(`outbox`),[r,i]=await Promise.all([n.count(),n.index(`author`).count(t)]);return r>i}),deleteParked:t=>e.run(e=>de(e,t)),deleteUnsent:t=>e.run(e=>fe(e,t)),records:t=>e.run(async e=>(await e.getAllFromIndex(`records`,`author`,t)).sort((e,t)=>S(t.savedAt,e.savedAt))),record:t=>e.run(e=>e.get(`records`,t)),drafts:t=>e.run(async e=>(await e.getAllFromIndex(`drafts`,`author`,t)).sort((e,t)=>S(t.changedAt,e.changedAt))),draft:t=>e.run(e=>e.get(`drafts`,t)),keepDraft:(t,n)=>e.run(e=>pe(e,t,n)),deleteDraft:t=>e.run(e=>e.delete(`drafts`,t)),kit:t=>e.run(async e=>await e.get(`kit`,t)),keepKit:t=>e.run(e=>e.put(`kit`,t)),forgetOthers:t=>e.run(e=>_e(e,t)),prune:(t,n)=>e.run(e=>ve(e,t,n)),due:t=>e.run(async e=>(await C(e,t)).filter(e=>e.state===`waiting`&&!le(e)).sort((e,t)=>e.failures-t.failures)),claim:(t,n,r)=>e.run(e=>me(e,t,n,r)),settle:t=>e.run(e=>he(e,t)),held:(t,n=[])=>e.run(async e=>{let r=(await C(e,t)).filter(e=>!n.includes(e.id));return{count:r.length,oldest:r[0]?.savedAt}}),events:()=>e.run(async e=>await e.get(`meta`,`events`)??[]),noteEvent:t=>e.run(e=>ye(e,t))}}function S(e,t){return e<t?-1:+(e>t)}async function C(e,t){return(await e.getAllFromIndex(`outbox`,`author`,t)).sort((e,t)=>S(e.savedAt,t.savedAt))}async function ce(e,{entry:t,record:n,draft:r}){let i=e.transaction(x,`readwrite`,b),a=(async()=>{let[e,a,o]=[i.objectStore(`outbox`),i.objectStore(`records`),i.objectStore(`drafts`)],[s,c,u,f]=await Promise.all([e.get(t.id),e.get(v(t.id)),a.get(t.id),r&&o.get(r.id)]);if(s?.state===`conflict`||w(c))throw new l(`the server may have it`);let p={...t,state:`waiting`,attempts:0,failures:0},m=r&&f&&f.revision<=r.revision,h=u?.receipt!==void 0||w(s);await d(()=>h?e.put(ue(p,c,u?.receipt?.revision)):e.put({...p,version:(s?.version??0)+1}),async()=>h||a.put(n),async()=>m&&o.delete(r.id))})();await u(i,a)}function w(e){return e?.state===`waiting`&&e.attempts>0}function le({corrects:e,amends:t}){return e!==void 0&&t===void 0}function ue(e,t,n){let r=t?.state===`waiting`?t.amends:n;return{...e,id:v(e.id),corrects:e.id,version:(t?.version??0)+1,...r!==void 0&&{amends:r}}}async function de(e,t){let n=e.transaction(x,`readwrite`,b),r=(async()=>{let e=await n.objectStore(`outbox`).get(t);if(!e)return;if(e.state===`waiting`)throw new l(`the server may have it`);let r=n.objectStore(`drafts`),i=e.corrects?[]:[()=>n.objectStore(`records`).delete(t)];await d(...i,()=>n.objectStore(`outbox`).delete(t),()=>n.objectStore(`outbox`).delete(v(t)),()=>r.delete(e.corrects??t))})();await u(n,r)}async function fe(e,t){let n=e.transaction(x,`readwrite`,b),r=(async()=>{for(let e of[`outbox`,`drafts`]){let r=await n.objectStore(e).index(`author`).getAllKeys(t);await d(...r.map(t=>()=>n.objectStore(e).delete(t))),e===`outbox`&&await d(...r.map(e=>()=>n.objectStore(`records`).delete(e)))}})();await u(n,r)}async function pe(e,t,n){let r=e.transaction(`drafts`,`readwrite`,b),i=!0,a=(async()=>{i=((await r.store.get(t.id))?.revision??n)===n,i&&await r.store.put(t)})();return await u(r,a),i}async function me(e,t,n,r){let i=e.transaction(`outbox`,`readwrite`,b),a=[],o=(async()=>{for(let e of await Promise.all(t.map(e=>i.store.get(e))))e&&e.state===`waiting`&&e.author===n&&a.push({...e,attempts:e.attempts+1,lastAttemptAt:r});await d(...a.map(e=>()=>i.store.put(e)))})();return await u(i,o),a}async function he(e,t){let n=e.transaction([`outbox`,`records`],`readwrite`,b),[r,i]=[n.objectStore(`outbox`),n.objectStore(`records`)],a=async e=>{let t=await r.get(e.id);if(!t||t.version!==e.version)return;if(t.corrects)return o(t,e);let[n,a]=await Promise.all([i.get(t.id),r.get(v(t.id))]);e.kind===`received`?await d(()=>i.put({...n??E(t),receipt:e.receipt}),async()=>a&&r.put({...a,amends:e.receipt.revision}),()=>r.delete(t.id)):e.kind===`refused`&&a?await d(()=>r.put(ge(t,a)),()=>r.delete(a.id)):await r.put(T(t,e))},o=async(e,t)=>{if(t.kind!==`received`){await r.put(T(e,t));return}let n=await i.get(e.corrects??``),{ref:a,revision:o}=t.receipt,s={...t.receipt,...n?.receipt,ref:n?.receipt?.ref??a,revision:o};await d(()=>i.put({...E({...e,id:e.corrects??e.id}),receipt:s}),()=>r.delete(e.id))};await u(n,d(...t.map(e=>()=>a(e))))}function ge(e,{input:t,form:n,savedAt:r}){let{id:i,author:a,version:o}=e;return{id:i,author:a,input:t,form:n,savedAt:r,state:`waiting`,version:o+1,attempts:0,failures:0}}function T(e,t){switch(t.kind){case`refused`:return{...e,state:`refused`,reasons:t.reasons,problem:void 0};case`conflict`:return{...e,state:`conflict`,ref:t.ref,problem:void 0};case`kept`:return{...e,problem:t.problem,failures:e.failures+ +!!t.hasFailed}}}function E({id:e,author:t,input:n,savedAt:r,form:i}){return{id:e,author:t,type:n.type,placeName:n.place.name,occurredAt:n.occurredAt,savedAt:r,form:i}}async function _e(e,t){let n=e.transaction([`records`,`outbox`,`kit`,`meta`],`readwrite`,b),[r,i,a]=[n.objectStore(`records`),n.objectStore(`outbox`),n.objectStore(`kit`)],o=(async()=>{let e=(await a.getAllKeys()).filter(e=>e!==t),o=await r.getAll(),s=new Set(await i.getAllKeys()),c=o.filter(({id:e,author:n,receipt:r})=>n!==t&&r&&!s.has(e)&&!s.has(v(e)));await d(...e.map(e=>()=>a.delete(e)),...c.map(({id:e})=>()=>r.delete(e)),async()=>t===void 0&&n.objectStore(`meta`).clear())})();await u(n,o)}async function ve(e,t,n){let r=e.transaction([`records`,`outbox`],`readwrite`,b),[i,a]=[r.objectStore(`records`),r.objectStore(`outbox`)],o=(async()=>{let e=(await i.index(`author`).getAll(t)).sort((e,t)=>S(t.savedAt,e.savedAt)),r=new Set(await a.getAllKeys()),o=new Set,s=e.filter(({id:e,type:t,receipt:i})=>{let a=!o.has(t);return o.add(t),!a&&i&&i.receivedAt<n&&!r.has(v(e))});await d(...s.map(({id:e})=>()=>i.delete(e)))})();await u(r,o)}async function ye(e,t){let n=e.transaction(`meta`,`readwrite`),r=await n.store.get(`events`)??[];await Promise.all([n.store.put([t,...r].slice(0,oe),`events`),n.done])}function be(e,t){let n=new Set,r;async function i(){for(;n.size>0;){let e=n;n=new Set,await t(e)}}return{read(t=e){for(let e of t)n.add(e);return r??=i().finally(()=>{r=void 0}),r}}}var xe=6371e3;function D(e,t){let n=O(t.lat-e.lat),r=O(t.lon-e.lon),i=Math.sin(n/2)**2+Math.cos(O(e.lat))*Math.cos(O(t.lat))*Math.sin(r/2)**2;return 2*xe*Math.asin(Math.min(1,Math.sqrt(i)))}function O(e){return e*Math.PI/180}function Se(e,{type:t,...n}){if(!e?.pledge)return;let r=e.pledge.commitments.filter(({activityTypes:e})=>e.includes(t));if(r.length===0)return{kind:`noCommitment`};let i=new Set([n.party,...n.participating]);return n.municipalityTookPart&&i.add(`MUNICIPALITY`),r.some(e=>we(e,i))?{kind:`counts`}:{kind:`others`,responsible:[...new Set(r.flatMap(({responsible:e})=>e))]}}function k({responsible:e},t){let n=e;return!t||!n||n.includes(t)}function Ce(e,t,n){let r=new Set((t?.pledge?.commitments??[]).filter(e=>k(e,n)).flatMap(({activityTypes:e})=>e));return r.size===0?[...e]:[...e.filter(({type:e})=>r.has(e)),...e.filter(({type:e})=>!r.has(e))]}function we({responsible:e},t){let n=e;return!n||n.some(e=>t.has(e))}function A(e,t){return e.kit(t)}async function Te(e,t,n,r){let{fieldKit:i}=await m(h,{known:Ee(n?.kit)?n?.kit.version:void 0});if(i.me.id!==t||!r())return;let a={user:t,kit:i.unchanged&&n?n.kit:i,fetchedAt:new Date().toISOString()};return await e.keepKit(a),a}function Ee(e){return!(e!==void 0&&!(`planned`in e))&&(e?.pledge?.commitments??[]).every(e=>`responsible`in e)}var j={AT_RISK:0,NOT_STARTED:1,ON_TRACK:2};function De(e,t){return(e?.pledge?.commitments??[]).filter(e=>k(e,t)).filter(({current:e,activityTypes:t})=>t.length>0&&e.status in j).filter(({current:e})=>e.suggestedNext||e.status===`AT_RISK`).sort((e,t)=>(j[e.current.status]??9)-(j[t.current.status]??9)||(e.current.suggestedNext??`9`).localeCompare(t.current.suggestedNext??`9`))}function Oe(e,t){let n=t.filter(e=>e.type!==`PICKUP_POINT_VISIT`).map(e=>e.placeName),r=new Set;return[...n.slice(0,3),...e?.places??[],...n].filter(e=>{let t=ke(e);return!r.has(t)&&(r.add(t),!0)})}function ke(e){return e.normalize(`NFC`).replace(/\p{Cf}/gu,``).replace(/\s+/g,` `).replace(/^[ .,;:!]+|[ .,;:!]+$/g,``).toLocaleLowerCase(`sv`)}function Ae(e,t,n){let r=new Map((e?.knownPlaces??[]).map(({name:e,position:t})=>[e,t]));return t.map(e=>{let t=r.get(e);return{name:e,metres:t?D(n,t):void 0}}).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||0)}function je(e,t,n){let r=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return(e?.pickupPoints??[]).filter(e=>{let t=[e.name,e.operator,e.address].join(` `).toLocaleLowerCase(`sv`);return r.every(e=>t.includes(e))}).map(e=>({point:e,metres:n&&e.position?D(n,e.position):void 0})).sort((e,t)=>(e.metres??1/0)-(t.metres??1/0)||e.point.name.localeCompare(t.point.name,`sv`)||0)}function Me(e,t){let n=e.address?.split(`,`).at(-1)?.replace(/\d[\d ]*/g,``).trim();return n&&e.address?.includes(`,`)?n:t}var M={user:void 0,entries:[],records:[],drafts:[],hasOthersWork:!1},N=e(M),P=e(!1),F=e(void 0),I=e(!1),L=e(void 0),R=e(!1),z=e(void 0),B=e(void 0),V=e({phase:`idle`}),H=!1,U,W=se(c({onBlocked:()=>{i(I,!0)}})),G=typeof BroadcastChannel>`u`?void 0:new BroadcastChannel(`loftet.field`),Ne={due:W.due,claim:(e,t,n)=>(U=t,W.claim(e,t,n)),held:W.held,noteEvent:W.noteEvent,settle:async e=>{await W.settle(e);let t=a.state().me?.id;t!==U&&await W.forgetOthers(t);let n=e.some(e=>e.kind===`received`);n&&(H=!0),J(n?[`outbox`,`records`]:[`outbox`])}},K;function Pe(){return K??=Fe().catch(e=>{throw K=void 0,e}),K}async function Fe(){let{senderOf:e}=await s(()=>o(()=>import(`./sending-BhylmCG-.js`),[])),t=e(Ne);return t.subscribe(e=>{i(V,e),H&&e.phase!==`sending`&&Z()}),t}var Ie={get isLoaded(){return n(P)},get entries(){return n(N).entries},get waiting(){return n(N).entries.filter(e=>e.state===`waiting`)},get parked(){return n(N).entries.filter(e=>e.state!==`waiting`)},get received(){return n(N).records.filter(e=>e.receipt!==void 0)},get records(){return n(N).records},get drafts(){return n(N).drafts},get hasOthersWork(){return n(N).hasOthersWork},get sending(){return n(V)},get kit(){return n(L)},get isKitRead(){return n(R)},get kitFetchedAt(){return n(z)},get kitError(){return t(n(B))?void 0:n(B)},get isKitMissing(){return n(L)===void 0&&n(B)!==void 0},get storageError(){return n(F)},get isBlocked(){return n(I)}};async function q(e){e===`save`&&G?.postMessage(`saved`),await Pe().then(t=>t.trigger(e),()=>void 0)}function J(e){Y(e),G?.postMessage(e??`changed`)}var{read:Y}=be([`outbox`,`records`,`drafts`],X);async function X(e){let t=a.state().me?.id;try{let n=t?await Le(t,e):M;if(a.state().me?.id!==t)return;i(N,n),i(F,void 0),i(I,!1),re(n.entries.length)}catch(e){i(F,e)}i(P,!0)}async function Le(e,t){let r=n(N),i=n=>r.user!==e||t.has(n),[a,o,s,c]=await Promise.all([i(`outbox`)?W.entries(e):r.entries,i(`outbox`)?W.hasOthersWork(e):r.hasOthersWork,i(`records`)?W.records(e):r.records,i(`drafts`)?W.drafts(e):r.drafts]);return{user:e,entries:ie(y(a),r.entries),records:s,drafts:c,hasOthersWork:o}}function Z(){let e=a.state().me?.id;if(!e)return Promise.resolve();if(Q?.user!==e){let t={user:e,done:Re(e)};Q=t,t.done.then(()=>{Q===t&&(Q=void 0)})}return Q.done}var Q;async function Re(e){let t=()=>a.state().me?.id===e;try{let r=await A(W,e);n(r),H=!1,n(await Te(W,e,r,t)),t()&&i(B,void 0)}catch(e){if(!t())return;i(B,e),i(R,!0)}function n(e){t()&&(i(R,!0),e&&(i(L,e.kit),i(z,e.fetchedAt,!0)))}}var ze=90;async function Be(e){try{await W.forgetOthers(e),e&&await W.prune(e,new Date(Date.now()-ze*864e5).toISOString()),f(e!==void 0)}catch{}}var $=!1;function Ve(){if($)return;$=!0,f(!0),r(()=>n(V).phase===`sending`),G&&(G.onmessage=({data:e})=>{Y(typeof e==`string`?void 0:e),e===`saved`&&q(`otherTab`)});let e={};a.subscribe(({status:t,me:n})=>{let r=n?.id!==e.user;r&&(i(L,void 0),i(R,!1),i(z,void 0),Be(n?.id).finally(()=>Y())),n&&(r||t===`signedIn`)&&Z(),n&&t===`signedIn`&&q(e.status===void 0?`start`:`signedIn`),e={user:n?.id,status:t}}),q(`start`),addEventListener(`online`,()=>void q(`online`)),addEventListener(`pageshow`,e=>{e.persisted&&Y(),q(`pageshow`)}),document.addEventListener(`visibilitychange`,()=>{document.visibilityState===`visible`&&(Y(),q(`visible`))})}export{je as a,Ce as c,J as changed,ne as d,g as f,Ae as i,y as l,Z as loadKit,A as n,Oe as o,te as p,Me as r,Se as s,q as send,Ve as startFieldWork,W as store,De as t,v as u,Ie as work};