import{t as e}from"./language.svelte-C5tUceY7.js";import{$ as t,B as n,G as r,H as i,K as a,L as o,M as s,O as c,P as l,Q as u,R as d,T as f,V as p,X as m,Y as h,Z as g,a as _,at as v,ct as y,et as b,it as x,j as S,lt as C,m as w,nt as T,s as E,st as D,tt as O,v as k,z as A}from"./index-client-BJpQlTQU.js";import{c as j,d as M,l as N,o as P,s as F,u as I,v as L,y as R}from"./index-DjB_lWvy.js";import{n as z,t as B}from"./request-m7kG40e4.js";import{t as V}from"./live-browser-BIRPfR92.js";import{n as H,t as U}from"./ListPager-Bm-Ld20J.js";import{t as W}from"./LoadFailed-Bmvj8Fn6.js";import{t as G}from"./EmptyState-Ccy47t7R.js";import{t as K}from"./domain-Bm7zAxRJ.js";import{t as q}from"./Choices-DsfBS1FT.js";import{t as J}from"./Select-CPVcROi9.js";import{t as Y}from"./TextInput-Bqss63D0.js";import{a as X,c as ee,n as Z,s as te}from"./format-DwXvGJFG.js";import{t as ne}from"./ListKeys-C-kC32NO.js";import{t as re}from"./Badge-bAzG_3uI.js";import{t as ie}from"./Icon-BRGnQvn4.js";import{n as ae,t as oe}from"./form.svelte-yMMWrBVu.js";import{t as se}from"./Dialog-DbHLT7SU.js";import{t as ce}from"./TextArea-bhA4yArK.js";import{t as le}from"./call.svelte-BXz4j3P1.js";import{i as ue}from"./user-errors-DOcYPHqL.js";var de=new z(`
query ActivitiesToReview($filter: ActivityFilter, $first: Int, $after: String) {
activities(filter: $filter, first: $first, after: $after) {
totalCount
nodes {
...ReviewedActivity
}
pageInfo {
hasNextPage
endCursor
}
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
}`),fe=new z(`
query ActivityToReview($id: ID!) {
activity(id: $id) {
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
}`),pe=new z(`
mutation ReviewActivity($id: ID!, $revision: Int!, $status: ReviewStatus!, $reason: String) {
activityReview(id: $id, revision: $revision, status: $status, reason: $reason) {
activity {
...ReviewedActivity
}
userErrors {
field
code
message
}
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
}`),Q=e({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Tangenter: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),me=l(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function he(e,i){v(i,!0);let a=T(Q),c=O(t(i.choice.status||`ALL`)),l=O(t(i.choice.type)),d=O(t(i.choice.text)),f=T(()=>[{value:`RECEIVED`,label:K().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:K().reviewStatus.CONFIRMED},{value:`REJECTED`,label:K().reviewStatus.REJECTED},{value:`ALL`,label:p(a).filterAll}]),m=T(()=>[{value:``,label:p(a).typeAll},...Object.entries(K().activityType).map(([e,t])=>({value:e,label:t}))]);function g(){i.onchange({status:p(c)===`ALL`?``:p(c),type:p(l),text:p(d)})}function _(e){e.preventDefault(),g()}var C=me(),w=h(C);q(w,{get label(){return p(a).filter},get options(){return p(f)},onchange:g,get value(){return p(c)},set value(e){b(c,e,!0)}});var E=u(w,2),k=h(E);J(k,{get label(){return p(a).type},get options(){return p(m)},onchange:g,optional:`silent`,get value(){return p(l)},set value(e){b(l,e,!0)}});var A=u(k,2);Y(A,{get label(){return p(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return p(d)},set value(e){b(d,e,!0)}});var j=u(A,2);I(j,{type:`submit`,variant:`secondary`,children:(e,t)=>{D();var n=o();r(()=>S(n,p(a).searchSubmit)),s(e,n)},$$slots:{default:!0}}),y(E),y(C),n(`submit`,C,_),s(e,C),x()}var ge=class extends le{#e=O(void 0);get id(){return p(this.#e)}set id(e){b(this.#e,e,!0)}settle;#t;constructor(e,t){super(),this.settle=e,this.#t=t}isAbout(e){return this.id===e.id}async review(e,t){if(this.isBusy)return;this.id=e.id;let n=await this.ask(()=>_e(e,t,null),()=>this.showLatest(e.id));n?.activity&&this.settle(n.activity)}async showLatest(e){this.#t((await B(fe,{id:e})).activity)}};async function _e({id:e,revision:t},n,r){return(await B(pe,{id:e,revision:t,status:n,reason:r})).activityReview}var ve=l(`<p> </p> <!>`,1);function ye(e,t){v(t,!0);let n=T(Q),i=new oe({noun:`rejection`,id:t.activity.id,start:{reason:``},title:()=>p(n).rejectTitle(t.activity.ref),parts:({reason:e})=>[{label:p(n).reason,text:e}],paths:()=>[`reason`],check:({reason:e})=>e.trim().length<3?[{path:`reason`,message:p(n).reasonMissing}]:[],async send({reason:e}){let{activity:n,userErrors:r}=await _e(t.activity,`REJECTED`,e.trim());return{saved:n,userErrors:r}},async latest(){await t.reviewing.showLatest(t.activity.id)}});{let a=T(()=>p(n).rejectTitle(t.activity.ref));se(e,{get title(){return p(a)},open:!0,get onclose(){return t.onclose},children:(e,a)=>{var o=ve(),c=m(o),l=g(c,!0),d=u(c,2);ae(d,{get form(){return i},focus:`field`,get save(){return p(n).reject},variant:`danger`,get cancel(){return p(n).cancel},get conflict(){return p(n).conflict},get onsaved(){return t.reviewing.settle},get oncancel(){return t.onclose},children:(e,t)=>{{let t=T(()=>i.at(`reason`));ce(e,{get label(){return p(n).reason},get hint(){return p(n).reasonHint},limit:500,get error(){return p(t)},get value(){return i.values.reason},set value(e){i.values.reason=e}})}},$$slots:{default:!0}}),r(()=>S(l,p(n).rejectText)),s(e,o)},$$slots:{default:!0}})}x()}function be(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=xe(e,n);return r&&i?[{label:r,value:i}]:[]})}function xe(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${te(t)} %`:typeof t==`number`?te(t):e===`followedUpOn`?X(String(t)):Array.isArray(t)?t.map(e=>xe(``,e)).join(`, `):typeof t==`object`?Se(t):Q().value[t]??String(t)}function Se({name:e,party:t,count:n}){return e||`${K().party[t??``]??t} ${n}`}var $=(e,t=C,n=C,i=C)=>{var a=Ce(),o=h(a),c=g(o,!0),l=u(o,2),d=g(l,!0);y(a),r(()=>{S(c,t()),w(l,`lang`,i()),S(d,n())}),s(e,a)},Ce=l(`<div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd> </dd></div>`),we=l(`<p> </p>`),Te=l(`<p class="soft"> </p>`),Ee=l(`<p class="small soft"> </p>`),De=l(`<li> <span lang="sv"> </span></li>`),Oe=l(`<div><p class="label"> </p> <ul class="s1gfufo6"></ul></div>`),ke=l(`<dl class="s1gfufo6"><!> <!> <!> <!> <!> <!> <!> <!> <div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function Ae(e,t){v(t,!0);let n=T(Q),i=T(()=>be(t.activity.details)),a=T(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),o=T(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),l=T(()=>t.activity.performedBy);var d=ke(),_=m(d),b=h(_);{let e=T(()=>Z(t.activity.occurredAt)+(t.activity.endedAt?`–${ee(t.activity.endedAt)}`:``));$(b,()=>p(n).when,()=>p(e))}var C=u(b,2);$(C,()=>p(n).place,()=>t.activity.place.name,()=>`sv`);var w=u(C,2);{let e=T(()=>[K().party[p(l).party],p(l).unit,p(l).username].filter(Boolean).join(`, `));$(w,()=>p(n).by,()=>p(e))}var E=u(w,2),D=e=>{{let r=T(()=>t.activity.participating.map(e=>K().party[e]).join(`, `));$(e,()=>p(n).participating,()=>p(r))}};c(E,e=>{t.activity.participating.length>0&&e(D)});var O=u(E,2),k=e=>{$(e,()=>p(n).importedBy,()=>t.activity.importedBy)};c(O,e=>{t.activity.importedBy&&e(k)});var A=u(O,2);{let e=T(()=>Z(t.activity.receivedAt));$(A,()=>p(n).received,()=>p(e))}var j=u(A,2),M=e=>{$(e,()=>p(n).summary,()=>t.activity.summary,()=>`sv`)};c(j,e=>{t.activity.summary&&e(M)});var N=u(j,2);f(N,17,()=>p(i),e=>e.label,(e,t)=>{$(e,()=>p(t).label,()=>p(t).value)});var P=u(N,2),F=h(P),I=g(F,!0),L=u(F,2),R=h(L);f(R,17,()=>p(a),e=>e.id,(e,t)=>{var n=we(),i=g(n,!0);r(()=>S(i,p(t).text)),s(e,n)});var z=u(R,2),B=e=>{var t=Te(),i=g(t,!0);r(()=>S(i,p(n).doesNotCount)),s(e,t)};c(z,e=>{p(a).length===0&&e(B)});var V=u(z,2);f(V,17,()=>p(o),e=>e.id,(e,t)=>{var i=Te(),a=g(i,!0);r(e=>S(a,e),[()=>p(n).notFor(p(t).text)]),s(e,i)}),y(L),y(P);var H=u(P,2);{let e=T(()=>t.activity.publicFrom?p(n).visible(X(t.activity.publicFrom)):p(n).notVisible);$(H,()=>p(n).visibility,()=>p(e))}var U=u(H,2),W=e=>{$(e,()=>p(n).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};c(U,e=>{t.activity.reviewReason&&e(W)}),y(_);var G=u(_,2),q=e=>{var t=Ee(),i=g(t,!0);r(()=>S(i,p(n).approximate)),s(e,t)};c(G,e=>{t.activity.countsApproximate&&e(q)});var J=u(G,2),Y=e=>{var i=Oe(),a=h(i),o=g(a,!0),c=u(a,2);f(c,21,()=>t.activity.amendments,e=>e.at,(e,t)=>{var n=De(),i=h(n),a=u(i),o=g(a,!0);y(n),r(e=>{S(i,`${e??``}, ${p(t).by??``}: `),S(o,p(t).reason)},[()=>Z(p(t).at)]),s(e,n)}),y(c),y(i),r(()=>S(o,p(n).amendments)),s(e,i)};c(J,e=>{t.activity.amendments.length>0&&e(Y)}),r(()=>S(I,p(n).countsFor)),s(e,d),x()}function je(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function Me(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Ne(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Pe(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function Fe(e,t){return Math.max(Math.min(e,t-1),0)}function Ie(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Le({clockSkew:e}){return Math.abs(e)>=120}var Re={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},ze=l(`<p> </p>`),Be=l(`<div class="detail s1d34mld"><!> <!> <!> <!> <div class="row"><!> <!> <!> <!></div></div>`);function Ve(e,t){v(t,!0);let n=T(Q),i=T(()=>t.reviewing.isAbout(t.activity)),a=T(()=>p(i)&&t.reviewing.isBusy);var l=Be(),d=h(l),f=e=>{M(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var i=ze(),a=g(i,!0);r(()=>S(a,p(n).conflict)),s(e,i)},$$slots:{default:!0}})};c(d,e=>{p(i)&&t.reviewing.hadConflict&&e(f)});var m=u(d,2),_=e=>{{let n=T(()=>t.reviewing.userErrors.map(({message:e})=>e));ue(e,{get error(){return t.reviewing.error},get messages(){return p(n)}})}};c(m,e=>{p(i)&&e(_)});var b=u(m,2),C=e=>{M(e,{tone:`wait`,children:(e,t)=>{var i=ze(),a=g(i,!0);r(()=>S(a,p(n).skew)),s(e,i)},$$slots:{default:!0}})},w=T(()=>Le(t.activity));c(b,e=>{p(w)&&e(C)});var E=u(b,2);Ae(E,{get activity(){return t.activity}});var O=u(E,2),k=h(O),A=e=>{I(e,{main:!0,icon:`check`,get busy(){return p(a)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{D();var i=o();r(()=>S(i,p(n).confirm)),s(e,i)},$$slots:{default:!0}})};c(k,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(A)});var j=u(k,2),N=e=>{I(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return p(a)},get onclick(){return t.onreject},children:(e,t)=>{D();var i=o();r(()=>S(i,p(n).reject)),s(e,i)},$$slots:{default:!0}})};c(j,e=>{t.activity.reviewStatus!==`REJECTED`&&e(N)});var P=u(j,2);F(P,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{D();var i=o();r(()=>S(i,p(n).amend)),s(e,i)},$$slots:{default:!0}});var L=u(P,2),R=e=>{I(e,{variant:`quiet`,get busy(){return p(a)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{D();var i=o();r(()=>S(i,p(n).takeBack)),s(e,i)},$$slots:{default:!0}})};c(L,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(R)}),y(O),y(l),s(e,l),x()}var He=l(`<li class="s80p5k7"><button type="button" class="head s80p5k7"><span><!></span> <span class="what s80p5k7"><strong class="s80p5k7"> </strong> <span class="soft s80p5k7"> </span></span> <!></button> <!></li>`),Ue=l(`<!> <ul class="plain-list s80p5k7" aria-describedby="keys"></ul> <!>`,1);function We(e,t){v(t,!0);let n=T(Q),a=O(void 0),o=O(void 0),l=T(()=>t.activities.find(({id:e})=>e===p(o))),d=O(void 0),C=new ge(D,e=>t.onchanged(e,!0));async function D(e){let r=t.activities.findIndex(({id:t})=>t===e.id);b(o,void 0),t.onchanged(e);let a={CONFIRMED:p(n).confirmed,REJECTED:p(n).rejected,RECEIVED:p(n).takenBack}[e.reviewStatus];L(a(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>void j(e)),await i(),M(Fe(r,t.activities.length))}async function j(e){await C.review(e,`RECEIVED`),await t.onundone()}function M(e){p(d)?.querySelectorAll(`.head`)[e]?.focus()}function N(e,t){e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement||P(t,e.key)&&e.preventDefault()}function P(e,n){let r=t.activities[e],i=Ie(e,n,t.activities.length);if(!r)return!1;if(i!==void 0)M(i);else if(n.toLowerCase()===`b`&&r.reviewStatus!==`CONFIRMED`)C.review(r,`CONFIRMED`);else if(n.toLowerCase()===`u`&&r.reviewStatus!==`REJECTED`)b(o,r.id,!0);else return!1;return!0}function F(e){let n=t.activities.findIndex(({id:e})=>e===p(a));return n>=0?P(n,e):Ie(0,e,t.activities.length)!==void 0&&(M(0),!0)}var I=Ue(),R=m(I);ne(R,{id:`keys`,get help(){return p(n).keys},get list(){return p(d)},onkey:F});var z=u(R,2);f(z,23,()=>t.activities,e=>e.id,(e,t,n)=>{let i=T(()=>p(a)===p(t).id);var l=He(),d=h(l),f=h(d);let m;var v=h(f);ie(v,{name:`right`,size:`s`}),y(f);var x=u(f,2),E=h(x),D=g(E,!0),O=u(E,2),j=g(O);y(x);var M=u(x,2);{let e=T(()=>K().reviewStatus[p(t).reviewStatus]);re(M,_(()=>Re[p(t).reviewStatus],{get label(){return p(e)}}))}y(d);var P=u(d,2),F=e=>{Ve(e,{get activity(){return p(t)},get reviewing(){return C},onreject:()=>b(o,p(t).id,!0)})};c(P,e=>{p(i)&&e(F)}),y(l),r((e,n)=>{w(d,`aria-expanded`,p(i)),m=k(f,1,`arrow s80p5k7`,null,m,{open:p(i)}),S(D,e),S(j,`${n??``} · ${p(t).place.name??``} · ${p(t).ref??``}`)},[()=>K().activityType[p(t).type],()=>Z(p(t).occurredAt)]),A(`keydown`,l,e=>N(e,p(n))),A(`click`,d,()=>b(a,p(i)?void 0:p(t).id,!0)),s(e,l)}),y(z),E(z,e=>b(d,e),()=>p(d));var B=u(z,2),V=e=>{ye(e,{get activity(){return p(l)},get reviewing(){return C},onclose:()=>b(o,void 0)})};c(B,e=>{p(l)&&e(V)}),s(e,I),x()}d([`keydown`,`click`]);var Ge=l(`<!> <!>`,1),Ke=l(`<p> </p>`),qe=l(`<div class="count row scy1463"><p role="status"> </p> <!></div> <!> <!>`,1),Je=l(`<!> <p class="lead"> </p> <!> <!>`,1);function Ye(e,t){v(t,!0);let n=T(Q),l=T(()=>N.code),d=O({status:`RECEIVED`,type:``,text:``}),f=O([]),_=H(async(e,t)=>{let n={filter:je(p(l),p(d)),first:25,after:e};return(await B(de,n,{signal:t})).activities}),C=T(()=>Pe(p(f),_.data?.nodes??[]));a(()=>{b(f,[]),_.reload()}),a(()=>V(p(l),e=>{e.has(`ACTIVITY`)&&w()}));async function w(){let e=p(d),t={filter:je(p(l),e),first:25,after:null},n=await B(de,t).catch(()=>void 0);n&&_.data&&e===p(d)&&(b(f,n.activities.nodes),_.set({..._.data,nodes:Ne(_.data.nodes,p(f))}))}async function E(){b(f,[]),await _.reload(),await i(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function k(e){_.reset(),b(d,e)}function A(e,t=!1){let n=_.data;if(!n)return;b(f,p(f).filter(({id:t})=>t!==e.id));let r=Me(n.nodes,e,t?{...p(d),status:``}:p(d));_.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)})}var M=Je(),F=m(M);{let e=T(()=>({href:`/lage`,text:R().coordination}));P(F,{get title(){return p(n).title},get back(){return p(e)}})}var L=u(F,2),z=g(L,!0),K=u(L,2);he(K,{get choice(){return p(d)},onchange:k});var q=u(K,2),J=e=>{var t=qe(),i=m(t),a=h(i),l=g(a),f=u(a,2),v=e=>{I(e,{variant:`secondary`,onclick:E,children:(e,t)=>{D();var i=o();r(e=>S(i,e),[()=>p(n).showNews(p(C))]),s(e,i)},$$slots:{default:!0}})};c(f,e=>{p(C)>0&&e(v)}),y(i);var b=u(i,2),x=e=>{W(e,{get error(){return _.error},get onretry(){return _.reload}})};c(b,e=>{_.error&&e(x)});var w=u(b,2),T=e=>{var t=Ge(),r=m(t);We(r,{get activities(){return _.data.nodes},onchanged:A,get onundone(){return _.reload}});var i=u(r,2);U(i,{get list(){return _},get label(){return p(n).more}}),s(e,t)},O=e=>{U(e,{get list(){return _},get label(){return p(n).more}})},k=e=>{G(e,{get title(){return p(n).emptyTitle},children:(e,t)=>{var i=Ke(),a=g(i,!0);r(()=>S(a,p(n).emptyText)),s(e,i)},$$slots:{default:!0}})},j=e=>{G(e,{get title(){return p(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var i=Ke(),a=g(i,!0);r(()=>S(a,p(n).emptyFilterText)),s(e,i)},$$slots:{default:!0}})};c(w,e=>{_.data.nodes.length>0?e(T):_.data.pageInfo.hasNextPage?e(O,1):p(d).status===`RECEIVED`&&!p(d).type&&!p(d).text?e(k,2):e(j,-1)}),r((e,t)=>S(l,`${e??``}${t??``}`),[()=>p(n).count(_.data.totalCount),()=>p(C)>0?`. ${p(n).news(p(C))}`:``]),s(e,t)},Y=e=>{W(e,{get error(){return _.error},get onretry(){return _.reload}})},X=e=>{j(e,{lines:6})};c(q,e=>{_.data?e(J):_.error?e(Y,1):e(X,-1)}),r(()=>S(z,p(n).lead)),s(e,M),x()}export{Ye as default};