import{t as e}from"./domain-l6ZHcicy.js";import{n as t,t as n}from"./request-CjdWyXIk.js";import{t as r}from"./form.svelte-tQdB6E_W.js";import{t as i}from"./planning-DxzZaocc.js";import{t as a}from"./week-CI80eYgU.js";import{t as o}from"./by-id-CrjKcONs.js";import{r as s,t as c}from"./week-C-Rh-kQt.js";var l=new t(`
query PlannedActivities($area: ID!, $from: Date!, $to: Date!, $unit: String, $first: Int, $after: String) {
plannedActivities(
area: $area
from: $from
to: $to
unit: $unit
first: $first
after: $after
) {
totalCount
nodes {
...PlannedActivity
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment PlannedActivity on PlannedActivity {
id
area
type
unit
party
on
dayPart
place {
name
position {
lat
lon
}
}
reason
origin {
kind
id
theme
}
status
doneBy {
id
ref
on
}
cancelReason
series
revision
}`),u=new t(`
query Units($area: ID!) {
units(area: $area) {
name
party
inField
}
}
`),d=new t(`
mutation SavePlannedActivity($id: ID!, $revision: Int, $input: PlannedActivityInput!) {
plannedActivitySave(id: $id, revision: $revision, input: $input) {
plannedActivity {
...PlannedActivity
}
userErrors {
field
code
message
personalData
}
}
}
fragment PlannedActivity on PlannedActivity {
id
area
type
unit
party
on
dayPart
place {
name
position {
lat
lon
}
}
reason
origin {
kind
id
theme
}
status
doneBy {
id
ref
on
}
cancelReason
series
revision
}`);function f(e,t){return{id:e,revision:null,type:`TRAFFIC_CHECK`,unit:``,on:``,dayPart:``,place:``,reason:``,weeks:`0`,origin:null,position:null,cancelReason:``,...t}}function p(e){let{id:t,revision:n,type:r,unit:i,on:a,origin:o}=e;return{id:t,revision:n,type:r,unit:i,on:a,dayPart:e.dayPart??``,place:e.place?.name??``,reason:e.reason??``,weeks:`0`,origin:o?{kind:o.kind,id:o.id,theme:o.theme??null}:null,position:e.place?.position??null,cancelReason:e.cancelReason??``}}function m(e,t){let n=t.place.trim();return{area:e,type:t.type,unit:t.unit.trim(),on:t.on,dayPart:t.dayPart||null,place:n?{name:n,position:t.position&&{...t.position}}:null,reason:t.reason.trim()||null,origin:t.origin,cancelReason:t.cancelReason.trim()||null,weeks:t.revision===null?Number(t.weeks):null}}var h=[`type`,`unit`,`on`,`dayPart`,`place.name`,`reason`,`weeks`];function g(e){let t=({dayPart:e})=>e?c.indexOf(e):-1;return[...e].sort((e,n)=>e.on.localeCompare(n.on)||t(e)-t(n)||e.id.localeCompare(n.id))}function _(e,t){let n=new Date(`${e}T12:00:00Z`);return n.setUTCDate(n.getUTCDate()+t),n.toISOString().slice(0,10)}function v(e){return s[(new Date(`${e}T12:00:00Z`).getUTCDay()+6)%7]}function y(e){return _(e,-s.indexOf(v(e)))}function b(e){let t=_(y(e),3),n=y(`${t.slice(0,4)}-01-04`),r=Math.round((Date.parse(y(e))-Date.parse(n))/6048e5)+1;return`${t.slice(0,4)}-W${String(r).padStart(2,`0`)}`}function x(e){let[,t,n]=/^(\d{4})-W(\d{2})$/.exec(e??``)??[];if(!t)return;let r=_(y(`${t}-01-04`),7*(Number(n)-1));return b(r)===e?r:void 0}function S(e,t,n,r){let i=(s.indexOf(e)-s.indexOf(v(n))+7)%7;return _(n,i===0&&r>=4*(c.indexOf(t)+1)?7:i)}function C(e){return e===`TRAFFIC`?`TRAFFIC_CHECK`:e===`WORKPLACE_CRIME`?`WORKPLACE_INSPECTION`:`FOOT_PATROL`}function w(e,t,n){if(n&&t)return t;let r=e.filter(e=>e.inField);return(r.find(({party:e})=>e===`POLICE`)??r[0]??e[0])?.name??t??``}var T=`planned`;function E(e,t,r){return n(d,{id:e,revision:t,input:r}).then(e=>e.plannedActivitySave)}async function D({id:e,revision:t},n){let{plannedActivity:r,userErrors:i}=await E(e,t,n);return{saved:r,userErrors:i}}function O(t,n){return new r({noun:T,id:n.id,start:n,title:({type:t,on:n})=>[e().activityType[t],n].filter(Boolean).join(` `),parts(t){let n=i();return[{label:n.type,text:e().activityType[t.type]},{label:n.unit,text:t.unit},{label:n.on,text:t.on},{label:n.dayPart,text:t.dayPart&&a().dayPartName[t.dayPart]},{label:n.place,text:t.place},{label:n.reason,text:t.reason}]},paths:()=>h,check(e){let t=i();return[...e.on?[]:[{path:`on`,message:t.onMissing}],...e.unit?[]:[{path:`unit`,message:t.unitMissing}]]},send:(e,n)=>D(e,{...m(t,e),notPersonalData:n}),async latest({id:e,on:n}){let r=await A(t,e,n);return r&&{values:p(r),saved:r}}})}var k=180;function A(e,t,r){let i={area:e,from:_(r,-180),to:_(r,k)};return o(t,async e=>(await n(l,{...i,first:100,after:e})).plannedActivities)}export{l as _,C as a,m as c,f as d,S as f,u as g,v as h,_ as i,x as l,b as m,O as n,p as o,w as p,D as r,g as s,T as t,y as u};