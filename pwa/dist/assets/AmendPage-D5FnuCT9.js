import"./Icon-CAosg9Wm.js";import{B as e,G as t,H as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,at as h,b as g,ct as _,et as v,it as y,j as b,n as x,nt as S,ot as C,r as w,st as T,tt as E}from"./index-client-BJpQlTQU.js";import{n as D,t as O}from"./request-m7kG40e4.js";import{t as k}from"./resource.svelte-CYYUEift.js";import{n as A,o as j}from"./session-5h_JZaX8.js";import{t as M}from"./LoadFailed-C4zHfR_R.js";import{b as ee,f as te,g as ne,h as re,o as N,p as P,u as F}from"./index-WktOVClC.js";import{i as I,r as L}from"./user-errors-XGZLLoJh.js";import{n as R}from"./version.svelte-CFealejC.js";import{t as z}from"./domain-Df6dhP7P.js";import{_ as B,a as V,c as H,d as U,f as W,h as G,i as K,l as q,m as J,n as Y,o as X,p as ie,r as ae,s as oe,t as se,u as ce}from"./form-model.svelte-BFMU5lOu.js";import{changed as Z,loadKit as le,m as ue,o as de,startFieldWork as fe,store as Q}from"./work.svelte-CmuLhYMO.js";import{c as pe}from"./format-D-wb7XoC.js";import{t as me}from"./enter-uiWzOKvq.js";import{t as he}from"./TextArea-DM22-QVI.js";import{n as ge}from"./definitions-_xqUuySN.js";var _e=new D(`
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
}`),ve=c(`<!> <!>`,1),ye=c(`<form novalidate="" class="skz3kvb"><!> <!> <!> <!> <!> <!></form>`);function be(t,n){h(n,!0);let i=w(n,`model`,7),o=S(B);r(()=>{JSON.stringify(i().values),i().touch()});function c(e){e.preventDefault(),n.onsave()}var m=ye(),v=p(m);ie(v,{get model(){return i()}});var b=l(v,2),x=()=>i().values.reason??``,C=e=>i().values.reason=e;{let e=S(()=>J(`reason`)),t=S(()=>G(i().issueAt(`reason`)));he(b,{get id(){return d(e)},get label(){return d(o).amend.reason},get hint(){return d(o).amend.reasonHint},limit:500,get error(){return d(t)},get value(){return x()},set value(e){C(e)}})}var T=l(b,2);u(T,19,()=>i().form.sections,e=>e.key,(e,t,n)=>{var r=ve(),o=f(r);q(o,{get model(){return i()},get section(){return d(t)},get area(){return i().activity.place.name}});var c=l(o,2),u=e=>{U(e,{get model(){return i()}})};s(c,e=>{d(n)===0&&!i().form.hasOwnPlace&&e(u)}),a(e,r)});var E=l(T,2);ae(E,{get model(){return i()}});var D=l(E,2);W(D,{get model(){return i()}});var O=l(D,2);{let e=S(()=>i().draftKeptAt?d(o).draftKept(pe(i().draftKeptAt)):d(o).draftNew);ce(O,{get label(){return d(o).amend.save},get isBusy(){return i().isSaving},get note(){return d(e)}})}_(m),g(m,()=>me),e(`submit`,m,c),a(t,m),y()}function $(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=xe(n,t.details);return{...K(e,new Date(n)),occurredAt:H(new Date(n)),endedAt:r?H(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function xe(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??oe(e)}function Se(e,t,n){let r=Y(e,t,n);return(t.reason??``).trim().length>=3?r:[...r,{path:`reason`,rule:`reason`}]}function Ce(e,t,{id:n,area:r},i){return de(X(e,t,{id:n,area:r,now:i}),(t.reason??``).trim())}var we=class extends se{#e=E(void 0);get error(){return d(this.#e)}set error(e){v(this.#e,e)}#t=E(!1);get hadConflict(){return d(this.#t)}set hadConflict(e){v(this.#t,e,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;let e=new Date,t=C(this.values);if(this.#r(),this.issues=Se(this.form,t,e),this.issues.length>0)return!1;this.isSaving=!0;try{return await this.#n(t,e)}catch(e){return j(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}async#n(e,t){let{activityAmend:n}=await O(ue,{id:this.id,revision:this.amends??this.activity.revision,input:Ce(this.form,e,this.activity,t)});return n.activity?(await this.finish(),!0):(L(n.userErrors)?this.hadConflict=!0:this.reasons=n.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},Te=c(`<p> </p>`),Ee=c(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),De=c(`<!> <!>`,1);function Oe(e,r){h(r,!0);let c=S(()=>B().amend),u=S(()=>ne.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),g=k(async e=>{let t=A.state().me?.id??``,[{activity:n},i]=await Promise.all([O(_e,{id:r.id},{signal:e}),Q.draft(r.id).catch(()=>void 0)]),a=ge(n.type),o=i?.author===t&&i.amends!==void 0?i:void 0,s=o?V(a,o.form,new Date):$(a,n),c=o?.amends??n.revision;return new we({form:a,store:Q,author:t,values:s,id:r.id,draft:o,isCorrection:!1,amends:c,onchange:Z},n)});x(()=>{fe(),g.reload();let e=()=>void g.data?.keep();document.addEventListener(`visibilitychange`,e),addEventListener(`pagehide`,e);let t=R(()=>g.data!==void 0);return()=>{e(),t(),document.removeEventListener(`visibilitychange`,e),removeEventListener(`pagehide`,e)}});async function v(){let e=g.data;if(e){if(await e.save())return ee(d(c).done(e.activity.ref)),le(),re(d(u),{replace:!0});await n(),document.getElementById(`form-problems`)?.focus()}}async function C(){await Q.deleteDraft(r.id),g.reset(),await g.reload(),Z()}var w=o(),E=f(w),D=e=>{let n=S(()=>g.data);var r=Ee(),o=f(r);{let e=S(()=>d(c).title(z().activityType[d(n).form.type],d(n).activity.ref));N(o,{get title(){return d(e)}})}var u=l(o,2),h=p(u),y=m(h,!0),x=l(h,2),w=e=>{P(e,{tone:`wait`,role:`alert`,get title(){return d(c).conflictTitle},actions:e=>{te(e,{variant:`secondary`,onclick:C,children:(e,n)=>{T();var r=i();t(()=>b(r,d(c).startOver)),a(e,r)},$$slots:{default:!0}})},children:(e,n)=>{var r=Te(),i=m(r,!0);t(()=>b(i,d(c).conflictText)),a(e,r)},$$slots:{actions:!0,default:!0}})};s(x,e=>{d(n).hadConflict&&e(w)});var E=l(x,2);I(E,{get error(){return d(n).error}}),_(u),be(l(u,2),{get model(){return d(n)},onsave:v}),t(()=>b(y,d(c).lead)),a(e,r)},j=e=>{var t=De(),n=f(t);N(n,{get title(){return d(c).loading}});var r=l(n,2),i=e=>{M(e,{get error(){return g.error},get onretry(){return g.reload}})},o=e=>{F(e,{lines:6})};s(r,e=>{g.error?e(i):e(o,-1)}),a(e,t)};s(E,e=>{g.data?e(D):e(j,-1)}),a(e,w),y()}export{Oe as default};