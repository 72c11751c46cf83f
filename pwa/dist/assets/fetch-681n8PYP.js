import{n as e,t}from"./request-CjdWyXIk.js";var n=new e(`
query Devices($area: ID!, $first: Int, $after: String) {
devices(area: $area, first: $first, after: $after) {
totalCount
nodes {
...Device
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment Device on Device {
id
user {
username
party
unit
}
waitingCount
oldestWaiting
lastSeen
clientVersion
persisted
installed
silent
signedOutAt
}`);function r({waitingCount:e}){return e>0}function i(e){return[...e].sort((e,t)=>a(e)-a(t)||(r(e)?o(e)-o(t):s(t)-s(e)))}function a(e){return e.silent?0:r(e)?1:2}function o(e){return e.oldestWaiting?Date.parse(e.oldestWaiting):s(e)}function s({lastSeen:e}){return Date.parse(e)}function c(e,t){return e.map(e=>e.id===t.id?t:e)}async function l(e){let t=new Map,n=null;do{let{nodes:r,pageInfo:i}=await e(n);for(let e of r)t.set(e.id,e);n=i.hasNextPage?i.endCursor:void 0}while(n);return[...t.values()]}function u(e){return r(e)?{tone:`wait`,icon:`send`}:{tone:`good`,icon:`check`}}async function d(e,r){return{devices:i(await l(async i=>(await t(n,{area:e,first:100,after:i},{signal:r})).devices)),at:new Date}}export{c as i,r as n,u as r,d as t};