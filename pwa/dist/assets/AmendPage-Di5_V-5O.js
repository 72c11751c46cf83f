import"./Icon-CQLEuVu4.js";import{B as e,G as t,H as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,at as h,ct as g,et as _,it as v,j as y,n as b,nt as x,ot as S,r as C,st as w,tt as T}from"./index-client-CtrYe8BM.js";import{n as E,t as D}from"./request-TZY0QKSV.js";import{t as ee}from"./resource.svelte-ESQwqtrT.js";import{E as O,S as k,c as A,d as te,g as ne,i as j,o as re,p as M,s as N,u as P}from"./index-m41LEUEl.js";import{t as F}from"./LoadFailed-DoRTtOK_.js";import{t as I}from"./SaveFailed-Dx7WcS4X.js";import{t as L}from"./domain-DY4T69K3.js";import{_ as R,a as z,c as B,d as V,f as H,h as U,i as W,l as G,m as K,n as q,o as J,p as Y,r as X,s as ie,t as ae,u as oe}from"./form-model.svelte-DzFfYO6G.js";import{changed as Z,loadKit as se,startFieldWork as ce,store as Q}from"./work.svelte-IwzUoJiV.js";import{c as le}from"./format-CPzS6Vpt.js";import{t as ue}from"./TextArea-_I7n9W3B.js";import{r as de}from"./user-errors-gz4kjtmt.js";import{n as fe}from"./definitions-_xqUuySN.js";var pe=new E(`
query ActivityToAmend($id: ID!) {
activity(id: $id) {
area
...ReviewedActivity
}
}
fragment ReviewedActivity on Activity {
id
ref
type
occurredAt
endedAt
receivedAt
clockSkew
performedBy {
username
party
unit
}
participating
place {
name
position {
lat
lon
accuracy
method
}
}
importedBy
countsApproximate
summary
visibility
publicFrom
reviewStatus
reviewReason
revision
commitments {
id
text
}
countsFor
amendments {
at
by
reason
}
details {
__typename
... on TrafficCheck {
checkKinds
vehiclesChecked
screeningTests
screeningPositive
belowLimitAtEvidential
suspectedDrunkDriving
suspectedDrugDriving
speedFines
beltFines
phoneFines
otherFines
licencesSeized
drivingWithoutLicence
drivingBans
aTractorsChecked
aTractorFaults
youthFocus
noRemarks
}
... on PickupPointVisit {
pickupPoint {
id
name
}
visitKind
informationGiven
trainingGiven
staffReached
topics
routineBefore
routineAfter
materialLeft
followUpNeeded
nextContactMonth
}
... on SchoolDogSearch {
school
requestedBySchool
policyMentionsDogs
guardiansInformed
pupilsAbsent
exceptionReason
areasSearched
dogTeams
municipalityTookPart
}
... on WorkplaceInspection {
industries
workplacesInspected
companiesInspected
participatingAuthorities
municipalityTookPart
municipalRoles
deficienciesBand
followUpByAuthority
}
... on Meeting {
attendeesByParty: attendees {
party
count
}
pickupPoints
decisions
}
... on Survey {
year
grades
responseRate
publishedUrl
followedUpOn
}
... on ConceptWork {
concept
step
adoptersInformed
}
... on Session {
attendees
audience
}
}
}`),me=new E(`
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
`),he=c(`<!> <!>`,1),ge=c(`<form novalidate="" class="skz3kvb"><!> <!> <!> <!> <!> <!></form>`);function _e(t,n){h(n,!0);let i=C(n,`model`,7),o=x(R);r(()=>{JSON.stringify(i().values),i().touch()});function c(e){e.preventDefault(),n.onsave()}var m=ge(),_=p(m);Y(_,{get model(){return i()}});var y=l(_,2),b=()=>i().values.reason??``,S=e=>i().values.reason=e;{let e=x(()=>K(`reason`)),t=x(()=>U(i().issueAt(`reason`)));ue(y,{get id(){return d(e)},get label(){return d(o).amend.reason},get hint(){return d(o).amend.reasonHint},limit:500,get error(){return d(t)},get value(){return b()},set value(e){S(e)}})}var w=l(y,2);u(w,19,()=>i().form.sections,e=>e.key,(e,t,n)=>{var r=he(),o=f(r);G(o,{get model(){return i()},get section(){return d(t)},get area(){return i().activity.place.name}});var c=l(o,2),u=e=>{V(e,{get model(){return i()}})};s(c,e=>{d(n)===0&&!i().form.hasOwnPlace&&e(u)}),a(e,r)});var T=l(w,2);X(T,{get model(){return i()}});var E=l(T,2);H(E,{get model(){return i()}});var D=l(E,2);{let e=x(()=>i().draftKeptAt?d(o).draftKept(le(i().draftKeptAt)):d(o).draftNew);oe(D,{get label(){return d(o).amend.save},get isBusy(){return i().isSaving},get note(){return d(e)}})}g(m),e(`submit`,m,c),a(t,m),v()}function ve(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=ye(n,t.details);return{...W(e,new Date(n)),occurredAt:B(new Date(n)),endedAt:r?B(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function ye(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??ie(e)}function be(e,t,n){let r=q(e,t,n);return(t.reason??``).trim().length>=3?r:[...r,{path:`reason`,rule:`reason`}]}function $(e,t,{id:n,area:r},i){let a=J(e,t,{id:n,area:r,now:i});return{reason:(t.reason??``).trim(),commitmentIds:t.commitmentIds,occurredAt:a.occurredAt,endedAt:a.endedAt??null,withoutEnd:!a.endedAt,place:a.place,participating:t.participating,countsApproximate:t.countsApproximate,summary:t.summary.trim(),details:a.details}}var xe=class extends ae{#e=T(void 0);get error(){return d(this.#e)}set error(e){_(this.#e,e)}#t=T(!1);get hadConflict(){return d(this.#t)}set hadConflict(e){_(this.#t,e,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;let e=new Date,t=S(this.values);if(this.#r(),this.issues=be(this.form,t,e),this.issues.length>0)return!1;this.isSaving=!0;try{return await this.#n(t,e)}catch(e){return O(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}async#n(e,t){let{activityAmend:n}=await D(me,{id:this.id,revision:this.amends??this.activity.revision,input:$(this.form,e,this.activity,t)});return n.activity?(await this.finish(),!0):(de(n.userErrors)?this.hadConflict=!0:this.reasons=n.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},Se=c(`<p> </p>`),Ce=c(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),we=c(`<!> <!>`,1);function Te(e,r){h(r,!0);let c=x(()=>R().amend),u=x(()=>te.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),_=ee(async e=>{let t=k.state().me?.id??``,[{activity:n},i]=await Promise.all([D(pe,{id:r.id},{signal:e}),Q.draft(r.id).catch(()=>void 0)]),a=fe(n.type),o=i?.author===t&&i.amends!==void 0?i:void 0,s=o?z(a,o.form,new Date):ve(a,n),c=o?.amends??n.revision;return new xe({form:a,store:Q,author:t,values:s,id:r.id,draft:o,isCorrection:!1,amends:c,onchange:Z},n)});b(()=>{ce(),_.reload();let e=()=>void _.data?.keep();document.addEventListener(`visibilitychange`,e),addEventListener(`pagehide`,e);let t=M(()=>_.data!==void 0);return()=>{e(),t(),document.removeEventListener(`visibilitychange`,e),removeEventListener(`pagehide`,e)}});async function S(){let e=_.data;if(e){if(await e.save())return ne(d(c).done(e.activity.ref)),se(),P(d(u),{replace:!0});await n(),document.getElementById(`form-problems`)?.focus()}}async function C(){await Q.deleteDraft(r.id),_.reset(),await _.reload(),Z()}var T=o(),E=f(T),O=e=>{let n=x(()=>_.data);var r=Ce(),o=f(r);{let e=x(()=>d(c).title(L().activityType[d(n).form.type],d(n).activity.ref));j(o,{get title(){return d(e)}})}var u=l(o,2),h=p(u),v=m(h,!0),b=l(h,2),T=e=>{A(e,{tone:`wait`,role:`alert`,get title(){return d(c).conflictTitle},actions:e=>{N(e,{variant:`secondary`,onclick:C,children:(e,n)=>{w();var r=i();t(()=>y(r,d(c).startOver)),a(e,r)},$$slots:{default:!0}})},children:(e,n)=>{var r=Se(),i=m(r,!0);t(()=>y(i,d(c).conflictText)),a(e,r)},$$slots:{actions:!0,default:!0}})};s(b,e=>{d(n).hadConflict&&e(T)});var E=l(b,2);I(E,{get error(){return d(n).error}}),g(u),_e(l(u,2),{get model(){return d(n)},onsave:S}),t(()=>y(v,d(c).lead)),a(e,r)},B=e=>{var t=we(),n=f(t);j(n,{get title(){return d(c).loading}});var r=l(n,2),i=e=>{F(e,{get error(){return _.error},get onretry(){return _.reload}})},o=e=>{re(e,{lines:6})};s(r,e=>{_.error?e(i):e(o,-1)}),a(e,t)};s(E,e=>{_.data?e(O):e(B,-1)}),a(e,T),v()}export{Te as default};