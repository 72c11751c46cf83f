import"./language.svelte-N2hC9X99.js";import{B as e,G as t,H as n,K as r,L as i,M as a,N as o,O as s,P as c,Q as l,T as u,V as d,X as f,Y as p,Z as m,at as h,b as g,ct as _,et as v,it as y,j as b,n as x,nt as S,ot as C,r as w,st as T,tt as E}from"./index-client-BJpQlTQU.js";import{n as D,t as O}from"./request-m7kG40e4.js";import{t as k}from"./resource.svelte-CYYUEift.js";import{n as ee,o as A}from"./session-5h_JZaX8.js";import{c as j,d as te,h as ne,m as re,o as M,p as ie,u as ae,v as N}from"./index-DQmKS5nu.js";import{t as P}from"./LoadFailed-C1eRcPiJ.js";import{i as F,r as I}from"./user-errors-BVq2QOtf.js";import{n as L}from"./version.svelte-CFealejC.js";import{t as R}from"./domain-BeB2IOWW.js";import{a as z,c as B,d as V,f as H,g as U,i as W,l as G,m as K,n as q,o as J,p as oe,r as se,s as ce,t as le,u as ue,v as Y}from"./form-model.svelte-4gM_B7GT.js";import{c as de,changed as X,g as fe,loadKit as pe,startFieldWork as me,store as Z}from"./work.svelte-Bqm8TNSw.js";import{c as he}from"./format-0QLHR1Ho.js";import{t as ge}from"./enter-D07LTmsA.js";import{t as _e}from"./TextArea-BDelVuKv.js";import{n as ve}from"./definitions-_xqUuySN.js";import{t as ye}from"./last-words-DpFblWlg.js";var be=new D(`
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
}`),xe=c(`<!> <!>`,1),Q=c(`<form novalidate="" class="skz3kvb"><!> <!> <!> <!> <!> <!></form>`);function Se(t,n){h(n,!0);let i=w(n,`model`,7),o=S(Y);r(()=>{JSON.stringify(i().values),i().touch()});function c(e){e.preventDefault(),n.onsave()}var m=Q(),v=p(m);oe(v,{get model(){return i()}});var b=l(v,2),x=()=>i().values.reason??``,C=e=>i().values.reason=e;{let e=S(()=>K(`reason`)),t=S(()=>U(i().issueAt(`reason`)));_e(b,{get id(){return d(e)},get label(){return d(o).amend.reason},get hint(){return d(o).amend.reasonHint},limit:500,get error(){return d(t)},get value(){return x()},set value(e){C(e)}})}var T=l(b,2);u(T,19,()=>i().form.sections,e=>e.key,(e,t,n)=>{var r=xe(),o=f(r);G(o,{get model(){return i()},get section(){return d(t)},get area(){return i().activity.place.name}});var c=l(o,2),u=e=>{V(e,{get model(){return i()}})};s(c,e=>{d(n)===0&&!i().form.hasOwnPlace&&e(u)}),a(e,r)});var E=l(T,2);se(E,{get model(){return i()}});var D=l(E,2);H(D,{get model(){return i()}});var O=l(D,2);{let e=S(()=>i().keepFailed?d(o).draftFailed:i().draftKeptAt?d(o).draftKept(he(i().draftKeptAt)):d(o).draftNew);ue(O,{get label(){return d(o).amend.save},get isBusy(){return i().isSaving},get isWrong(){return i().keepFailed},get note(){return d(e)}})}_(m),g(m,()=>ge),e(`submit`,m,c),a(t,m),y()}function Ce(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=we(n,t.details);return{...W(e,new Date(n)),occurredAt:B(new Date(n)),endedAt:r?B(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function we(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??ce(e)}function $(e,t,n){let r=q(e,t,n);return(t.reason??``).trim().length>=3?r:[...r,{path:`reason`,rule:`reason`}]}function Te(e,t,{id:n,area:r},i){return de(J(e,t,{id:n,area:r,now:i}),(t.reason??``).trim())}var Ee=class extends le{#e=E(void 0);get error(){return d(this.#e)}set error(e){v(this.#e,e)}#t=E(!1);get hadConflict(){return d(this.#t)}set hadConflict(e){v(this.#t,e,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;let e=new Date,t=C(this.values);if(this.#r(),this.issues=$(this.form,t,e),this.issues.length>0)return!1;this.isSaving=!0;try{return await this.#n(t,e)}catch(e){return A(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}rulesBroken(e){return $(this.form,this.values,e)}async#n(e,t){let{activityAmend:n}=await O(fe,{id:this.id,revision:this.amends??this.activity.revision,input:Te(this.form,e,this.activity,t)});return n.activity?(await this.finish(),!0):(I(n.userErrors)?this.hadConflict=!0:this.reasons=n.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},De=c(`<p> </p>`),Oe=c(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),ke=c(`<!> <!>`,1);function Ae(e,c){h(c,!0);let u=S(()=>Y().amend),g=S(()=>re.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),v=k(async e=>{let t=ee.state().me?.id??``;await ye(Z).catch(()=>void 0);let[{activity:n},r]=await Promise.all([O(be,{id:c.id},{signal:e}),Z.draft(c.id).catch(()=>void 0)]),i=ve(n.type),a=r?.author===t&&r.amends!==void 0?r:void 0,o=a?z(i,a.form,new Date):Ce(i,n),s=a?.amends??n.revision;return new Ee({form:i,store:Z,author:t,values:o,id:c.id,draft:a,isCorrection:!1,amends:s,onchange:X},n)});x(()=>{me(),v.reload();let e=L(()=>v.data!==void 0);return()=>{v.data?.keep(),e()}}),r(()=>{if(v.data)return ne(v.data)});async function C(){let e=v.data;if(e){if(await e.save())return N(d(u).done(e.activity.ref)),pe(),ie(d(g),{replace:!0});await n(),document.getElementById(`form-problems`)?.focus()}}async function w(){await Z.deleteDraft(c.id),v.reset(),await v.reload(),X()}var E=o(),D=f(E),A=e=>{let n=S(()=>v.data);var r=Oe(),o=f(r);{let e=S(()=>d(u).title(R().activityType[d(n).form.type],d(n).activity.ref));M(o,{get title(){return d(e)}})}var c=l(o,2),h=p(c),g=m(h,!0),y=l(h,2),x=e=>{te(e,{tone:`wait`,role:`alert`,get title(){return d(u).conflictTitle},actions:e=>{ae(e,{variant:`secondary`,onclick:w,children:(e,n)=>{T();var r=i();t(()=>b(r,d(u).startOver)),a(e,r)},$$slots:{default:!0}})},children:(e,n)=>{var r=De(),i=m(r,!0);t(()=>b(i,d(u).conflictText)),a(e,r)},$$slots:{actions:!0,default:!0}})};s(y,e=>{d(n).hadConflict&&e(x)});var E=l(y,2);F(E,{get error(){return d(n).error}}),_(c),Se(l(c,2),{get model(){return d(n)},onsave:C}),t(()=>b(g,d(u).lead)),a(e,r)},I=e=>{var t=ke(),n=f(t);M(n,{get title(){return d(u).loading}});var r=l(n,2),i=e=>{P(e,{get error(){return v.error},get onretry(){return v.reload}})},o=e=>{j(e,{lines:6})};s(r,e=>{v.error?e(i):e(o,-1)}),a(e,t)};s(D,e=>{v.data?e(A):e(I,-1)}),a(e,E),y()}export{Ae as default};