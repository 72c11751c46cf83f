import{At as e,Dt as t,Et as n,Ft as r,It as i,Lt as a,M as o,Nt as s,Pt as c,Q as l,T as u,Tt as d,Y as f,_t as p,bt as m,ct as h,d as g,et as _,ft as v,gt as y,ht as b,i as x,it as S,j as C,jt as w,kt as T,lt as E,ot as D,rt as O,st as k,u as A,wt as j,x as ee,xt as M,y as N}from"./base-2Wk4TLaV.js";import{n as P,t as F}from"./request-C989G4y7.js";import{t as I}from"./resource.svelte-BhKFWPMM.js";import{t as L}from"./again-DG8EZNwp.js";import{a as R,c as z,d as te,f as ne,i as B,m as re,o as V,s as H,u as U}from"./index-B9Uv1uui.js";import{t as W}from"./domain-CVQxofVi.js";import{changed as G,loadKit as K,startFieldWork as q,store as J}from"./work.svelte-1c6hjJRM.js";import{t as Y}from"./form-DpE7UdF_.js";import{d as X}from"./typeset-DR4smX5s.js";import{i as ie}from"./controls-dIodmH80.js";import{t as ae}from"./TextArea-C4h_WKku.js";import{_ as oe,c as se,d as ce,i as le,m as ue,n as de,o as fe,p as pe,r as me,s as he,u as ge,v as _e}from"./definitions-BenDcI5_.js";import{n as Z}from"./local-time-M_Nrd6Ep.js";import{t as ve}from"./_document_AmendActivityDocument-B3zMoXRY.js";import{r as ye}from"./user-errors-htRkZHr0.js";import{t as be}from"./last-words-DpFblWlg.js";var xe=new P(`
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
}`),Q=g({title:(e,t)=>`Rätta ${e.toLocaleLowerCase(`sv`)} ${t}`,loading:`Rätta`,lead:`Det som stod förut sparas, och skälet visas tillsammans med rättelsen.`,reason:`Varför rättar du?`,reasonHint:`Minst 3 tecken, utan uppgifter om enskilda personer.`,save:`Spara rättelsen`,done:e=>`${e} är rättad.`,conflictTitle:`Någon annan har ändrat aktiviteten`,conflictText:`Inget är sparat. Hämta det senaste och gör om din rättelse.`,startOver:`Hämta det senaste`},`amend`),Se=E(`<!> <!>`,1),Ce=E(`<form novalidate="" class="skz3kvb"><!> <!> <!> <!> <!> <!></form>`);function $(e,n){c(n,!0);let r=o(n,`model`,7),i=w(Y),u=w(Q);M(()=>{JSON.stringify(r().values),r().touch()});function p(e){e.preventDefault(),n.onsave()}var m=Ce(),g=j(m),v=e=>{var t=h(),n=d(t);l(n,()=>r().errorSummary,(e,t)=>{t(e,{get model(){return r()}})}),k(e,t)};O(g,e=>{r().errorSummary&&e(v)});var x=t(g,2),S=()=>r().values.reason??``,C=e=>r().values.reason=e;{let e=w(()=>_e(`reason`)),t=w(()=>r().issueAt(`reason`)?.message);ae(x,{get id(){return y(e)},get label(){return y(u).reason},get hint(){return y(u).reasonHint},limit:500,get error(){return y(t)},get value(){return S()},set value(e){C(e)}})}var T=t(x,2);_(T,19,()=>r().form.sections,e=>e.key,(e,n,i)=>{var a=Se(),o=d(a);ge(o,{get model(){return r()},get section(){return y(n)},get area(){return r().activity.place.name}});var s=t(o,2),c=e=>{ue(e,{get model(){return r()}})};O(s,e=>{y(i)===0&&!r().form.hasOwnPlace&&e(c)}),k(e,a)});var E=t(T,2);le(E,{get model(){return r()}});var D=t(E,2);oe(D,{get model(){return r()}});var A=t(D,2);{let e=w(()=>r().keepFailed?y(i).draftFailed:r().draftKeptAt?y(i).draftKept(X(r().draftKeptAt)):y(i).draftNew);pe(A,{get label(){return y(u).save},get isBusy(){return r().isSaving},get isWrong(){return r().keepFailed},get note(){return y(e)}})}a(m),f(m,()=>ie),b(`submit`,m,p),k(e,m),s()}function we(e,t){let{occurredAt:n,endedAt:r,place:i,participating:a,countsApproximate:o,summary:s,commitments:c}=t,l={};for(let n of e.sections.flatMap(e=>e.fields))l[n.key]=Te(n,t.details);return{...fe(e,new Date(n)),occurredAt:Z(new Date(n)),endedAt:r?Z(new Date(r)):`none`,place:i,participating:[...a],countsApproximate:o,summary:s??``,commitmentIds:c.map(({id:e})=>e),details:l,reason:``}}function Te(e,t){return e.kind===`pickupPoint`?t.pickupPoint?.id??``:(e.kind===`attendees`?t.attendeesByParty:t[e.key])??se(e)}var Ee=class extends me{#e=e(void 0);get error(){return y(this.#e)}set error(e){T(this.#e,e)}#t=e(!1);get hadConflict(){return y(this.#t)}set hadConflict(e){T(this.#t,e,!0)}activity;constructor(e,t){super(e),this.activity=t}async save(){if(this.isSaving||this.isDone)return!1;this.#r(),this.isSaving=!0;try{let e=await this.saving(),t=new Date,n=r(this.values);return this.issues=e.checkAmendment(this.form,n,t),this.issues.length>0?!1:await this.#n(e.amendmentOf(this.form,n,this.activity,t))}catch(e){return u(e,`CONFLICT`)?this.hadConflict=!0:this.error=e,!1}finally{this.isSaving=!1}}brokenNow(e,t){return e.checkAmendment(this.form,this.values,t)}async#n(e){let{activityAmend:t}=await F(ve,{id:this.id,revision:this.amends??this.activity.revision,input:e});return t.activity?(await this.finish(),!0):(ye(t.userErrors)?this.hadConflict=!0:this.reasons=t.userErrors.map(({field:e,code:t,message:n})=>({field:e??null,code:t,message:n})),!1)}#r(){this.error=void 0,this.hadConflict=!1,this.reasons=[]}},De=E(`<p> </p>`),Oe=E(`<!> <div class="before s7fkrnq"><p> </p> <!> <!></div> <!>`,1),ke=E(`<!> <!>`,1);function Ae(e,r){c(r,!0);let o=w(Q),u=w(()=>te.search.get(`fran`)===`granskning`?`/lage/aktiviteter`:`/falt/skickat`),f=I(async e=>{let t=ee.state().me?.id??``;await be(J).catch(()=>void 0);let[{activity:n},i]=await Promise.all([F(xe,{id:r.id},{signal:e}),J.draft(r.id).catch(()=>void 0)]),a=de(n.type);await ce(a);let o=i?.author===t&&i.amends!==void 0?i:void 0,s=o?he(a,o.form,new Date):we(a,n),c=o?.amends??n.revision;return new Ee({form:a,store:J,author:t,values:s,id:r.id,draft:o,isCorrection:!1,amends:c,onchange:G},n)});C(()=>{q(),f.reload();let e=x(()=>f.data!==void 0);return()=>{f.data?.keep(),e()}}),M(()=>{if(f.data)return ne(f.data)});async function g(){let e=f.data;if(e){if(await e.save())return re(y(o).done(e.activity.ref)),K(),U(y(u),{replace:!0});await p(),document.getElementById(`form-problems`)?.focus()}}async function _(){await J.deleteDraft(r.id),f.reset(),await f.reload(),G()}var b=h(),T=d(b),E=e=>{let r=w(()=>f.data);var s=Oe(),c=d(s);{let e=w(()=>y(o).title(W().activityType[y(r).form.type],y(r).activity.ref));B(c,{get title(){return y(e)}})}var u=t(c,2),p=j(u),b=n(p,!0),x=t(p,2),C=e=>{z(e,{tone:`wait`,role:`alert`,get title(){return y(o).conflictTitle},actions:e=>{H(e,{variant:`secondary`,onclick:_,children:(e,t)=>{i();var n=v();m(()=>D(n,y(o).startOver)),k(e,n)},$$slots:{default:!0}})},children:(e,t)=>{var r=De(),i=n(r,!0);m(()=>D(i,y(o).conflictText)),k(e,r)},$$slots:{actions:!0,default:!0}})};O(x,e=>{y(r).hadConflict&&e(C)});var T=t(x,2),E=e=>{var t=h(),n=d(t);S(n,()=>L(()=>N(()=>import(`./SaveFailed-22nr-qeE.js`).then(e=>e.n),[])),null,(e,t)=>{var n=w(()=>{var{default:e}=y(t);return{SaveFailed:e}}),i=w(()=>y(n).SaveFailed),a=h(),o=d(a);l(o,()=>y(i),(e,t)=>{t(e,{get error(){return y(r).error}})}),k(e,a)},e=>{{let t=w(()=>A().pageFailedTitle),n=w(()=>A().pageFailedText);R(e,{get title(){return y(t)},get text(){return y(n)}})}}),k(e,t)};O(T,e=>{y(r).error&&e(E)}),a(u),$(t(u,2),{get model(){return y(r)},onsave:g}),m(()=>D(b,y(o).lead)),k(e,s)},P=e=>{var n=ke(),r=d(n);B(r,{get title(){return y(o).loading}});var i=t(r,2),a=e=>{var t=h(),n=d(t);S(n,()=>L(()=>N(()=>import(`./LoadFailed-H_9N8HqB.js`).then(e=>e.n),[])),null,(e,t)=>{var n=w(()=>{var{default:e}=y(t);return{LoadFailed:e}}),r=w(()=>y(n).LoadFailed),i=h(),a=d(i);l(a,()=>y(r),(e,t)=>{t(e,{get error(){return f.error},get onretry(){return f.reload}})}),k(e,i)},e=>{{let t=w(()=>A().pageFailedTitle),n=w(()=>A().pageFailedText);R(e,{get title(){return y(t)},get text(){return y(n)},get onretry(){return f.reload}})}}),k(e,t)},s=e=>{V(e,{lines:6})};O(i,e=>{f.error?e(a):e(s,-1)}),k(e,n)};O(T,e=>{f.data?e(E):e(P,-1)}),k(e,b),s()}export{Ae as default};