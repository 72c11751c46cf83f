import{At as e,Dt as t,Et as n,Ft as r,It as i,Lt as a,Nt as o,Pt as s,Q as c,T as l,Tt as u,_t as d,bt as f,ct as p,ft as m,gt as h,i as g,it as _,j as v,jt as y,kt as b,lt as x,ot as S,rt as C,st as w,u as T,wt as E,x as D,xt as O,y as k}from"./base-DTCHONYi.js";import{n as A,t as j}from"./request-CjdWyXIk.js";import{t as M}from"./resource.svelte-BDHruwgY.js";import{t as N}from"./again-DG8EZNwp.js";import{a as P,c as F,d as I,f as L,i as R,m as z,o as B,s as ee,u as te}from"./index-DWsKZdVG.js";import{t as ne}from"./amend-B0yXbrF3.js";import{t as V}from"./domain-l6ZHcicy.js";import{changed as H,loadKit as U,startFieldWork as W,store as G}from"./work.svelte-CrMfUXEM.js";import{c as K,d as q,n as J,o as Y,r as X,s as re,u as ie}from"./definitions-BATgdhDr.js";import{n as Z}from"./local-time-M_Nrd6Ep.js";import{t as Q}from"./_document_AmendActivityDocument-DgNDrz0M.js";import{r as $}from"./user-errors-htRkZHr0.js";import{pickUp as ae}from"./last-words-Cd4eYNA4.js";var oe=new A(`
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
}`);function se(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=ce(n,t.details);return{...Y(e,new Date(n)),occurredAt:Z(new Date(n)),endedAt:r?Z(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function ce(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??K(e)}var le=class extends X{#e=e(void 0);get error(){return h(this.#e)}set error(e){b(this.#e,e)}#t=e(!1);get hadConflict(){return h(this.#t)}set hadConflict(e){b(this.#t,e,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;this.#r(),this.isSaving=!0;try{let e=await this.saving(),t=new Date,n=r(this.values);return this.issues=e.checkAmendment(this.form,n,t),this.issues.length>0?!1:await this.#n(e.amendmentOf(this.form,n,this.activity,t))}catch(e){return l(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}brokenNow(e,t){return e.checkAmendment(this.form,this.values,t)}async#n(e){let{activityAmend:t}=await j(Q,{id:this.id,revision:this.amends??this.activity.revision,input:e});return t.activity?(await this.finish(),!0):($(t.userErrors)?this.hadConflict=!0:this.reasons=t.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},ue=x(`<p> </p>`),de=x(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),fe=x(`<!> <!>`,1);function pe(e,r){s(r,!0);let l=y(ne),b=y(()=>I.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),x=M(async e=>{let t=D.state().me?.id??``;await ae(G).catch(()=>void 0);let[{activity:n},i]=await Promise.all([j(oe,{id:r.id},{signal:e}),G.draft(r.id).catch(()=>void 0)]),a=J(n.type);await ie(a,`amending`);let o=i?.author===t&&i.amends!==void 0?i:void 0,s=o?re(a,o.form,new Date):se(a,n),c=o?.amends??n.revision;return new le({form:a,store:G,author:t,values:s,id:r.id,draft:o,isCorrection:!1,amends:c,onchange:H},n)});v(()=>{W(),x.reload();let e=g(()=>x.data!==void 0);return()=>{x.data?.keep(),e()}}),O(()=>{if(x.data)return L(x.data)});async function A(){let e=x.data;if(e){if(await e.save())return z(h(l).done(e.activity.ref)),U(),te(h(b),{replace:!0});await d(),document.getElementById(`form-problems`)?.focus()}}async function K(){await G.deleteDraft(r.id),x.reset(),await x.reload(),H()}var Y=p(),X=u(Y),Z=e=>{let r=y(()=>x.data),o=y(()=>q(`amending`));var s=de(),d=u(s);{let e=y(()=>h(l).title(V().activityType[h(r).form.type],h(r).activity.ref));R(d,{get title(){return h(e)}})}var g=t(d,2),v=E(g),b=n(v,!0),D=t(v,2),O=e=>{F(e,{tone:`wait`,role:`alert`,get title(){return h(l).conflictTitle},actions:e=>{ee(e,{variant:`secondary`,onclick:K,children:(e,t)=>{i();var n=m();f(()=>S(n,h(l).startOver)),w(e,n)},$$slots:{default:!0}})},children:(e,t)=>{var r=ue(),i=n(r,!0);f(()=>S(i,h(l).conflictText)),w(e,r)},$$slots:{actions:!0,default:!0}})};C(D,e=>{h(r).hadConflict&&e(O)});var j=t(D,2),M=e=>{var t=p(),n=u(t);_(n,()=>N(()=>k(()=>import(`./SaveFailed-C9SGlVkG.js`).then(e=>e.n),[])),null,(e,t)=>{var n=y(()=>{var{default:e}=h(t);return{SaveFailed:e}}),i=y(()=>h(n).SaveFailed),a=p(),o=u(a);c(o,()=>h(i),(e,t)=>{t(e,{get error(){return h(r).error}})}),w(e,a)},e=>{{let t=y(()=>T().pageFailedTitle),n=y(()=>T().pageFailedText);P(e,{get title(){return h(t)},get text(){return h(n)}})}}),w(e,t)};C(j,e=>{h(r).error&&e(M)}),a(g);var I=t(g,2),L=e=>{var t=p(),n=u(t);c(n,()=>h(o),(e,t)=>{t(e,{get model(){return h(r)},onsave:A})}),w(e,t)};C(I,e=>{h(o)&&e(L)}),f(()=>S(b,h(l).lead)),w(e,s)},Q=e=>{var n=fe(),r=u(n);R(r,{get title(){return h(l).loading}});var i=t(r,2),a=e=>{var t=p(),n=u(t);_(n,()=>N(()=>k(()=>import(`./LoadFailed-CpHswrzY.js`).then(e=>e.n),[])),null,(e,t)=>{var n=y(()=>{var{default:e}=h(t);return{LoadFailed:e}}),r=y(()=>h(n).LoadFailed),i=p(),a=u(i);c(a,()=>h(r),(e,t)=>{t(e,{get error(){return x.error},get onretry(){return x.reload}})}),w(e,i)},e=>{{let t=y(()=>T().pageFailedTitle),n=y(()=>T().pageFailedText);P(e,{get title(){return h(t)},get text(){return h(n)},get onretry(){return x.reload}})}}),w(e,t)},o=e=>{B(e,{lines:6})};C(i,e=>{x.error?e(a):e(o,-1)}),w(e,n)};C(X,e=>{x.data?e(Z):e(Q,-1)}),w(e,Y),o()}export{pe as default};