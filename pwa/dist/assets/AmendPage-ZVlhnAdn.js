import"./Icon-DTfCJQrN.js";import{$ as e,B as t,G as n,H as r,J as i,L as a,M as o,N as s,O as c,P as l,T as u,V as d,W as f,X as p,Y as m,Z as h,at as g,et as _,it as v,j as y,n as b,ot as x,r as S,rt as C,st as w,tt as T}from"./index-client-Du6Z04e0.js";import{n as E,t as D}from"./request-CiOhKrzd.js";import{t as ee}from"./resource.svelte-B0AQE06B.js";import{T as O,c as k,d as A,g as j,i as M,o as te,p as ne,s as re,u as N,x as P}from"./index-DOIwrTHz.js";import{t as F}from"./LoadFailed-BYR8F8dl.js";import{t as I}from"./SaveFailed-Bs8hBN8E.js";import{t as L}from"./domain-Bnf_u6Tp.js";import{_ as R,a as z,c as B,d as V,f as H,h as U,i as W,l as G,m as K,n as q,o as J,p as Y,r as X,s as ie,t as ae,u as oe}from"./form-model.svelte-CJen6k8d.js";import{changed as Z,loadKit as se,startFieldWork as ce,store as Q}from"./work.svelte-F4D1eK3D.js";import{c as le}from"./format-BRxVU1yv.js";import{t as ue}from"./TextArea-DW2fJ3ef.js";import{r as de}from"./user-errors-gz4kjtmt.js";import{n as fe}from"./definitions-_xqUuySN.js";var pe=new E(`
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
`),he=l(`<!> <!>`,1),ge=l(`<form novalidate="" class="skz3kvb"><!> <!> <!> <!> <!> <!></form>`);function _e(e,r){v(r,!0);let a=S(r,`model`,7),s=T(R);n(()=>{JSON.stringify(a().values),a().touch()});function l(e){e.preventDefault(),r.onsave()}var f=ge(),p=i(f);Y(p,{get model(){return a()}});var g=h(p,2),_=()=>a().values.reason??``,y=e=>a().values.reason=e;{let e=T(()=>K(`reason`)),t=T(()=>U(a().issueAt(`reason`)));ue(g,{get id(){return d(e)},get label(){return d(s).amend.reason},get hint(){return d(s).amend.reasonHint},limit:500,get error(){return d(t)},get value(){return _()},set value(e){y(e)}})}var b=h(g,2);u(b,19,()=>a().form.sections,e=>e.key,(e,t,n)=>{var r=he(),i=m(r);G(i,{get model(){return a()},get section(){return d(t)},get area(){return a().activity.place.name}});var s=h(i,2),l=e=>{V(e,{get model(){return a()}})};c(s,e=>{d(n)===0&&!a().form.hasOwnPlace&&e(l)}),o(e,r)});var x=h(b,2);ie(x,{get model(){return a()}});var E=h(x,2);H(E,{get model(){return a()}});var D=h(E,2);{let e=T(()=>a().draftKeptAt?d(s).draftKept(le(a().draftKeptAt)):d(s).draftNew);oe(D,{get label(){return d(s).amend.save},get isBusy(){return a().isSaving},get note(){return d(e)}})}w(f),t(`submit`,f,l),o(e,f),C()}function ve(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=ye(n,t.details);return{...X(e,new Date(n)),occurredAt:B(new Date(n)),endedAt:r?B(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function ye(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??J(e)}function be(e,t,n){let r=q(e,t,n);return(t.reason??``).trim().length>=3?r:[...r,{path:`reason`,rule:`reason`}]}function $(e,t,{id:n,area:r},i){let a=z(e,t,{id:n,area:r,now:i});return{reason:(t.reason??``).trim(),commitmentIds:t.commitmentIds,occurredAt:a.occurredAt,endedAt:a.endedAt??null,withoutEnd:!a.endedAt,place:a.place,participating:t.participating,countsApproximate:t.countsApproximate,summary:t.summary.trim(),details:a.details}}var xe=class extends ae{#e=_(void 0);get error(){return d(this.#e)}set error(t){e(this.#e,t)}#t=_(!1);get hadConflict(){return d(this.#t)}set hadConflict(t){e(this.#t,t,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;let e=new Date,t=g(this.values);if(this.#r(),this.issues=be(this.form,t,e),this.issues.length>0)return!1;this.isSaving=!0;try{return await this.#n(t,e)}catch(e){return O(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}async#n(e,t){let{activityAmend:n}=await D(me,{id:this.id,revision:this.amends??this.activity.revision,input:$(this.form,e,this.activity,t)});return n.activity?(await this.finish(),!0):(de(n.userErrors)?this.hadConflict=!0:this.reasons=n.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},Se=l(`<p> </p>`),Ce=l(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),we=l(`<!> <!>`,1);function Te(e,t){v(t,!0);let n=T(()=>R().amend),l=T(()=>A.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),u=ee(async e=>{let n=P.state().me?.id??``,[{activity:r},i]=await Promise.all([D(pe,{id:t.id},{signal:e}),Q.draft(t.id).catch(()=>void 0)]),a=fe(r.type),o=i?.author===n&&i.amends!==void 0?i:void 0,s=o?W(a,o.form,new Date):ve(a,r),c=o?.amends??r.revision;return new xe({form:a,store:Q,author:n,values:s,id:t.id,draft:o,isCorrection:!1,amends:c,onchange:Z},r)});b(()=>{ce(),u.reload();let e=()=>void u.data?.keep();document.addEventListener(`visibilitychange`,e),addEventListener(`pagehide`,e);let t=ne(()=>u.data!==void 0);return()=>{e(),t(),document.removeEventListener(`visibilitychange`,e),removeEventListener(`pagehide`,e)}});async function g(){let e=u.data;if(e){if(await e.save())return j(d(n).done(e.activity.ref)),se(),N(d(l),{replace:!0});await r(),document.getElementById(`form-problems`)?.focus()}}async function _(){await Q.deleteDraft(t.id),u.reset(),await u.reload(),Z()}var S=s(),E=m(S),O=e=>{let t=T(()=>u.data);var r=Ce(),s=m(r);{let e=T(()=>d(n).title(L().activityType[d(t).form.type],d(t).activity.ref));M(s,{get title(){return d(e)}})}var l=h(s,2),v=i(l),b=p(v,!0),S=h(v,2),C=e=>{k(e,{tone:`wait`,role:`alert`,get title(){return d(n).conflictTitle},actions:e=>{re(e,{variant:`secondary`,onclick:_,children:(e,t)=>{x();var r=a();f(()=>y(r,d(n).startOver)),o(e,r)},$$slots:{default:!0}})},children:(e,t)=>{var r=Se(),i=p(r,!0);f(()=>y(i,d(n).conflictText)),o(e,r)},$$slots:{actions:!0,default:!0}})};c(S,e=>{d(t).hadConflict&&e(C)});var E=h(S,2);I(E,{get error(){return d(t).error}}),w(l),_e(h(l,2),{get model(){return d(t)},onsave:g}),f(()=>y(b,d(n).lead)),o(e,r)},z=e=>{var t=we(),r=m(t);M(r,{get title(){return d(n).loading}});var i=h(r,2),a=e=>{F(e,{get error(){return u.error},get onretry(){return u.reload}})},s=e=>{te(e,{lines:6})};c(i,e=>{u.error?e(a):e(s,-1)}),o(e,t)};c(E,e=>{u.data?e(O):e(z,-1)}),o(e,S),C()}export{Te as default};