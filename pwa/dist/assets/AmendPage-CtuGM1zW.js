import"./Icon-CHrsugFR.js";import{$ as e,A as t,B as n,D as r,G as i,I as a,J as o,M as s,N as c,V as l,W as u,X as d,Y as f,Z as p,at as m,et as h,it as g,j as _,n as v,ot as y,r as b,rt as x,st as S,tt as C,w,z as T}from"./index-client-CV74LCeM.js";import{n as E,t as D}from"./request-BueRHIm1.js";import{t as ee}from"./resource.svelte-BNR8DWUW.js";import{E as O,S as k,c as A,d as te,g as ne,i as j,o as re,p as M,s as N,u as P}from"./index-DIVtQiry.js";import{t as F}from"./LoadFailed-CUWzAbQI.js";import{t as I}from"./SaveFailed-IJazS4o1.js";import{t as L}from"./domain-B-7V7Z8r.js";import{_ as R,a as z,c as B,d as V,f as H,h as U,i as W,l as G,m as K,n as q,o as J,p as Y,r as X,s as ie,t as ae,u as oe}from"./form-model.svelte-BqNO87Fi.js";import{changed as Z,loadKit as se,startFieldWork as ce,store as Q}from"./work.svelte-DIQgbPk-.js";import{c as le}from"./format-5BlEVXCG.js";import{t as ue}from"./TextArea-wB7dGZBc.js";import{r as de}from"./user-errors-gz4kjtmt.js";import{n as fe}from"./definitions-_xqUuySN.js";var pe=new E(`
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
`),he=c(`<!> <!>`,1),ge=c(`<form novalidate="" class="skz3kvb"><!> <!> <!> <!> <!> <!></form>`);function _e(e,t){g(t,!0);let a=b(t,`model`,7),s=C(R);i(()=>{JSON.stringify(a().values),a().touch()});function c(e){e.preventDefault(),t.onsave()}var l=ge(),u=o(l);Y(u,{get model(){return a()}});var d=p(u,2),m=()=>a().values.reason??``,h=e=>a().values.reason=e;{let e=C(()=>K(`reason`)),t=C(()=>U(a().issueAt(`reason`)));ue(d,{get id(){return n(e)},get label(){return n(s).amend.reason},get hint(){return n(s).amend.reasonHint},limit:500,get error(){return n(t)},get value(){return m()},set value(e){h(e)}})}var v=p(d,2);w(v,19,()=>a().form.sections,e=>e.key,(e,t,i)=>{var o=he(),s=f(o);G(s,{get model(){return a()},get section(){return n(t)},get area(){return a().activity.place.name}});var c=p(s,2),l=e=>{V(e,{get model(){return a()}})};r(c,e=>{n(i)===0&&!a().form.hasOwnPlace&&e(l)}),_(e,o)});var y=p(v,2);X(y,{get model(){return a()}});var E=p(y,2);H(E,{get model(){return a()}});var D=p(E,2);{let e=C(()=>a().draftKeptAt?n(s).draftKept(le(a().draftKeptAt)):n(s).draftNew);oe(D,{get label(){return n(s).amend.save},get isBusy(){return a().isSaving},get note(){return n(e)}})}S(l),T(`submit`,l,c),_(e,l),x()}function ve(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=ye(n,t.details);return{...W(e,new Date(n)),occurredAt:B(new Date(n)),endedAt:r?B(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function ye(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??ie(e)}function be(e,t,n){let r=q(e,t,n);return(t.reason??``).trim().length>=3?r:[...r,{path:`reason`,rule:`reason`}]}function $(e,t,{id:n,area:r},i){let a=J(e,t,{id:n,area:r,now:i});return{reason:(t.reason??``).trim(),commitmentIds:t.commitmentIds,occurredAt:a.occurredAt,endedAt:a.endedAt??null,withoutEnd:!a.endedAt,place:a.place,participating:t.participating,countsApproximate:t.countsApproximate,summary:t.summary.trim(),details:a.details}}var xe=class extends ae{#e=h(void 0);get error(){return n(this.#e)}set error(t){e(this.#e,t)}#t=h(!1);get hadConflict(){return n(this.#t)}set hadConflict(t){e(this.#t,t,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;let e=new Date,t=m(this.values);if(this.#r(),this.issues=be(this.form,t,e),this.issues.length>0)return!1;this.isSaving=!0;try{return await this.#n(t,e)}catch(e){return O(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}async#n(e,t){let{activityAmend:n}=await D(me,{id:this.id,revision:this.amends??this.activity.revision,input:$(this.form,e,this.activity,t)});return n.activity?(await this.finish(),!0):(de(n.userErrors)?this.hadConflict=!0:this.reasons=n.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},Se=c(`<p> </p>`),Ce=c(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),we=c(`<!> <!>`,1);function Te(e,i){g(i,!0);let c=C(()=>R().amend),m=C(()=>te.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),h=ee(async e=>{let t=k.state().me?.id??``,[{activity:n},r]=await Promise.all([D(pe,{id:i.id},{signal:e}),Q.draft(i.id).catch(()=>void 0)]),a=fe(n.type),o=r?.author===t&&r.amends!==void 0?r:void 0,s=o?z(a,o.form,new Date):ve(a,n),c=o?.amends??n.revision;return new xe({form:a,store:Q,author:t,values:s,id:i.id,draft:o,isCorrection:!1,amends:c,onchange:Z},n)});v(()=>{ce(),h.reload();let e=()=>void h.data?.keep();document.addEventListener(`visibilitychange`,e),addEventListener(`pagehide`,e);let t=M(()=>h.data!==void 0);return()=>{e(),t(),document.removeEventListener(`visibilitychange`,e),removeEventListener(`pagehide`,e)}});async function b(){let e=h.data;if(e){if(await e.save())return ne(n(c).done(e.activity.ref)),se(),P(n(m),{replace:!0});await l(),document.getElementById(`form-problems`)?.focus()}}async function w(){await Q.deleteDraft(i.id),h.reset(),await h.reload(),Z()}var T=s(),E=f(T),O=e=>{let i=C(()=>h.data);var s=Ce(),l=f(s);{let e=C(()=>n(c).title(L().activityType[n(i).form.type],n(i).activity.ref));j(l,{get title(){return n(e)}})}var m=p(l,2),g=o(m),v=d(g,!0),x=p(g,2),T=e=>{A(e,{tone:`wait`,role:`alert`,get title(){return n(c).conflictTitle},actions:e=>{N(e,{variant:`secondary`,onclick:w,children:(e,r)=>{y();var i=a();u(()=>t(i,n(c).startOver)),_(e,i)},$$slots:{default:!0}})},children:(e,r)=>{var i=Se(),a=d(i,!0);u(()=>t(a,n(c).conflictText)),_(e,i)},$$slots:{actions:!0,default:!0}})};r(x,e=>{n(i).hadConflict&&e(T)});var E=p(x,2);I(E,{get error(){return n(i).error}}),S(m),_e(p(m,2),{get model(){return n(i)},onsave:b}),u(()=>t(v,n(c).lead)),_(e,s)},B=e=>{var t=we(),i=f(t);j(i,{get title(){return n(c).loading}});var a=p(i,2),o=e=>{F(e,{get error(){return h.error},get onretry(){return h.reload}})},s=e=>{re(e,{lines:6})};r(a,e=>{h.error?e(o):e(s,-1)}),_(e,t)};r(E,e=>{h.data?e(O):e(B,-1)}),_(e,T),x()}export{Te as default};