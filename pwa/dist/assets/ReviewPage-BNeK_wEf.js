const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/RejectDialog-BMyW6COZ.js","assets/language.svelte-N2hC9X99.js","assets/index-client-BJpQlTQU.js","assets/form.svelte-xwg13Kwe.js","assets/index-DQmKS5nu.js","assets/session-5h_JZaX8.js","assets/Icon-B7BHHuhY.js","assets/Icon-CPI1RaoU.css","assets/version.svelte-CFealejC.js","assets/index-t8hoyVqE.css","assets/format-0QLHR1Ho.js","assets/drafts.svelte-B_z7PDKK.js","assets/database-CnrrAcyH.js","assets/enter-D07LTmsA.js","assets/user-errors-BVq2QOtf.js","assets/failure-BAA9O8fh.js","assets/call.svelte-C_leQG9s.js","assets/form-CgbqI0qm.css","assets/Dialog-DnqqRBIO.js","assets/Dialog-DSGCqaQg.css","assets/TextArea-BDelVuKv.js","assets/Field-pKf8kkfN.js","assets/FieldError-CBlVGXLk.js","assets/Field-PC6LrQJN.css","assets/TextArea-2p3-AuLG.css"])))=>i.map(i=>d[i]);
import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";import{c as t,t as n}from"./language.svelte-N2hC9X99.js";import{$ as r,B as i,C as a,G as o,H as s,K as c,L as l,M as u,N as d,O as f,P as p,Q as m,R as h,T as g,V as _,X as v,Y as y,Z as b,a as x,at as S,ct as C,et as w,it as T,j as E,k as D,lt as O,m as k,nt as A,s as j,st as M,tt as N,v as P,z as F}from"./index-client-BJpQlTQU.js";import{c as I,d as L,l as R,o as z,s as B,u as V,v as H,y as U}from"./index-DQmKS5nu.js";import{n as W,t as G}from"./request-m7kG40e4.js";import{t as K}from"./live-browser-BIRPfR92.js";import{n as q,t as J}from"./ListPager-oh7HGiYg.js";import{t as Y}from"./LoadFailed-C1eRcPiJ.js";import{t as ee}from"./EmptyState-CdreXMr4.js";import{t as X}from"./domain-BeB2IOWW.js";import{t as te}from"./Choices-BnMCq6SX.js";import{t as ne}from"./Select-Cf7OSLlu.js";import{t as re}from"./TextInput-D5gPSG6H.js";import{a as ie,c as ae,n as Z,s as oe}from"./format-0QLHR1Ho.js";import{t as se}from"./ListKeys-CP2gTxVE.js";import{t as ce}from"./Badge-Bu5K9w2H.js";import{t as le}from"./Icon-B7BHHuhY.js";import{i as ue}from"./user-errors-BVq2QOtf.js";import{t as de}from"./resource.svelte-CYYUEift.js";import{t as fe}from"./call.svelte-C_leQG9s.js";var pe=new W(`
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
}`),me=new W(`
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
}`),he=new W(`
query ProbablySame($id: ID!) {
activity(id: $id) {
probablySame {
...ProbablySame
}
}
}
fragment ProbablySame on Activity {
id
ref
occurredAt
reviewStatus
performedBy {
username
party
unit
}
}`),ge=new W(`
mutation ReviewActivity($id: ID!, $revision: Int!, $status: ReviewStatus!, $reason: String, $code: ReviewCode) {
activityReview(
id: $id
revision: $revision
status: $status
reason: $reason
code: $code
) {
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
}`),Q=n({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Tangenter: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,sameTitle:`Troligen samma händelse`,same:(e,t,n)=>`Troligen samma som ${e}, av ${t}, klockan ${n}.`,strike:`Stryk som dubblett`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),_e=class extends fe{#e=N(void 0);get id(){return _(this.#e)}set id(e){w(this.#e,e,!0)}settle;#t;constructor(e,t){super(),this.settle=e,this.#t=t}isAbout(e){return this.id===e.id}strike(e){return this.review(e,`REJECTED`,`DUPLICATE`)}async review(e,t,n=null){if(this.isBusy)return;this.id=e.id;let r=await this.ask(()=>ve(e,t,null,n),()=>this.showLatest(e.id));r?.activity&&this.settle(r.activity)}async showLatest(e){this.#t((await G(me,{id:e})).activity)}};async function ve({id:e,revision:t},n,r,i=null){return(await G(ge,{id:e,revision:t,status:n,reason:r,code:i})).activityReview}var ye=p(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function be(e,t){S(t,!0);let n=A(Q),a=N(r(t.choice.status||`ALL`)),s=N(r(t.choice.type)),c=N(r(t.choice.text)),d=A(()=>[{value:`RECEIVED`,label:X().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:X().reviewStatus.CONFIRMED},{value:`REJECTED`,label:X().reviewStatus.REJECTED},{value:`ALL`,label:_(n).filterAll}]),f=A(()=>[{value:``,label:_(n).typeAll},...Object.entries(X().activityType).map(([e,t])=>({value:e,label:t}))]);function p(){t.onchange({status:_(a)===`ALL`?``:_(a),type:_(s),text:_(c)})}function h(e){e.preventDefault(),p()}var g=ye(),v=y(g);te(v,{get label(){return _(n).filter},get options(){return _(d)},onchange:p,get value(){return _(a)},set value(e){w(a,e,!0)}});var b=m(v,2),x=y(b);ne(x,{get label(){return _(n).type},get options(){return _(f)},onchange:p,optional:`silent`,get value(){return _(s)},set value(e){w(s,e,!0)}});var D=m(x,2);re(D,{get label(){return _(n).search},type:`search`,maxlength:64,optional:`silent`,get value(){return _(c)},set value(e){w(c,e,!0)}});var O=m(D,2);V(O,{type:`submit`,variant:`secondary`,children:(e,t)=>{M();var r=l();o(()=>E(r,_(n).searchSubmit)),u(e,r)},$$slots:{default:!0}}),C(b),C(g),i(`submit`,g,h),u(e,g),T()}function xe(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=Se(e,n);return r&&i?[{label:r,value:i}]:[]})}function Se(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${oe(t)} %`:typeof t==`number`?oe(t):e===`followedUpOn`?ie(String(t)):Array.isArray(t)?t.map(e=>Se(``,e)).join(`, `):typeof t==`object`?Ce(t):Q().value[t]??String(t)}function Ce({name:e,party:t,count:n}){return e||`${X().party[t??``]??t} ${n}`}var $=(e,t=O,n=O,r=O)=>{var i=we(),a=y(i),s=b(a,!0),c=m(a,2),l=b(c,!0);C(i),o(()=>{E(s,t()),k(c,`lang`,r()),E(l,n())}),u(e,i)},we=p(`<div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd> </dd></div>`),Te=p(`<p> </p>`),Ee=p(`<p class="soft"> </p>`),De=p(`<p class="small soft"> </p>`),Oe=p(`<li> <span lang="sv"> </span></li>`),ke=p(`<div><p class="label"> </p> <ul class="s1gfufo6"></ul></div>`),Ae=p(`<dl class="s1gfufo6"><!> <!> <!> <!> <!> <!> <!> <!> <div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function je(e,t){S(t,!0);let n=A(Q),r=A(()=>xe(t.activity.details)),i=A(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),a=A(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),s=A(()=>t.activity.performedBy);var c=Ae(),l=v(c),d=y(l);{let e=A(()=>Z(t.activity.occurredAt)+(t.activity.endedAt?`–${ae(t.activity.endedAt)}`:``));$(d,()=>_(n).when,()=>_(e))}var p=m(d,2);$(p,()=>_(n).place,()=>t.activity.place.name,()=>`sv`);var h=m(p,2);{let e=A(()=>[X().party[_(s).party],_(s).unit,_(s).username].filter(Boolean).join(`, `));$(h,()=>_(n).by,()=>_(e))}var x=m(h,2),w=e=>{{let r=A(()=>t.activity.participating.map(e=>X().party[e]).join(`, `));$(e,()=>_(n).participating,()=>_(r))}};f(x,e=>{t.activity.participating.length>0&&e(w)});var D=m(x,2),O=e=>{$(e,()=>_(n).importedBy,()=>t.activity.importedBy)};f(D,e=>{t.activity.importedBy&&e(O)});var k=m(D,2);{let e=A(()=>Z(t.activity.receivedAt));$(k,()=>_(n).received,()=>_(e))}var j=m(k,2),M=e=>{$(e,()=>_(n).summary,()=>t.activity.summary,()=>`sv`)};f(j,e=>{t.activity.summary&&e(M)});var N=m(j,2);g(N,17,()=>_(r),e=>e.label,(e,t)=>{$(e,()=>_(t).label,()=>_(t).value)});var P=m(N,2),F=y(P),I=b(F,!0),L=m(F,2),R=y(L);g(R,17,()=>_(i),e=>e.id,(e,t)=>{var n=Te(),r=b(n,!0);o(()=>E(r,_(t).text)),u(e,n)});var z=m(R,2),B=e=>{var t=Ee(),r=b(t,!0);o(()=>E(r,_(n).doesNotCount)),u(e,t)};f(z,e=>{_(i).length===0&&e(B)});var V=m(z,2);g(V,17,()=>_(a),e=>e.id,(e,t)=>{var r=Ee(),i=b(r,!0);o(e=>E(i,e),[()=>_(n).notFor(_(t).text)]),u(e,r)}),C(L),C(P);var H=m(P,2);{let e=A(()=>t.activity.publicFrom?_(n).visible(ie(t.activity.publicFrom)):_(n).notVisible);$(H,()=>_(n).visibility,()=>_(e))}var U=m(H,2),W=e=>{$(e,()=>_(n).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};f(U,e=>{t.activity.reviewReason&&e(W)}),C(l);var G=m(l,2),K=e=>{var t=De(),r=b(t,!0);o(()=>E(r,_(n).approximate)),u(e,t)};f(G,e=>{t.activity.countsApproximate&&e(K)});var q=m(G,2),J=e=>{var r=ke(),i=y(r),a=b(i,!0),s=m(i,2);g(s,21,()=>t.activity.amendments,e=>e.at,(e,t)=>{var n=Oe(),r=y(n),i=m(r),a=b(i,!0);C(n),o(e=>{E(r,`${e??``}, ${_(t).by??``}: `),E(a,_(t).reason)},[()=>Z(_(t).at)]),u(e,n)}),C(s),C(r),o(()=>E(a,_(n).amendments)),u(e,r)};f(q,e=>{t.activity.amendments.length>0&&e(J)}),o(()=>E(I,_(n).countsFor)),u(e,c),T()}function Me(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function Ne(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Pe(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Fe(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function Ie(e,t){return Math.max(Math.min(e,t-1),0)}function Le(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Re({clockSkew:e}){return Math.abs(e)>=120}function ze({reviewStatus:e},t){return e!==`REJECTED`&&t.some(e=>e.reviewStatus!==`REJECTED`)}var Be={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},Ve=p(`<p> </p>`);function He(e,t){S(t,!0);let n=A(Q),r=de(async e=>(await G(he,{id:t.activity.id},{signal:e})).activity.probablySame),i=A(()=>r.data??[]);c(()=>{t.activity.revision>0&&r.reload()});function a({performedBy:e}){return e.unit??X().party[e.party]}var s=d(),p=v(s),m=e=>{L(e,{tone:`wait`,get title(){return _(n).sameTitle},actions:e=>{var r=d(),a=v(r),s=e=>{{let r=A(()=>t.reviewing.isAbout(t.activity)&&t.reviewing.isBusy);V(e,{variant:`secondary`,get busy(){return _(r)},onclick:()=>t.reviewing.strike(t.activity),children:(e,t)=>{M();var r=l();o(()=>E(r,_(n).strike)),u(e,r)},$$slots:{default:!0}})}},c=A(()=>ze(t.activity,_(i)));f(a,e=>{_(c)&&e(s)}),u(e,r)},children:(e,t)=>{var r=d(),s=v(r);g(s,17,()=>_(i),e=>e.id,(e,t)=>{var r=Ve(),i=b(r,!0);o(e=>E(i,e),[()=>_(n).same(_(t).ref,a(_(t)),ae(_(t).occurredAt))]),u(e,r)}),u(e,r)},$$slots:{actions:!0,default:!0}})};f(p,e=>{_(i).length>0&&e(m)}),u(e,s),T()}var Ue=p(`<p> </p>`),We=p(`<div class="detail s1d34mld"><!> <!> <!> <!> <!> <div class="row"><!> <!> <!> <!></div></div>`);function Ge(e,t){S(t,!0);let n=A(Q),r=A(()=>t.reviewing.isAbout(t.activity)),i=A(()=>_(r)&&t.reviewing.isBusy);var a=We(),s=y(a),c=e=>{L(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var r=Ue(),i=b(r,!0);o(()=>E(i,_(n).conflict)),u(e,r)},$$slots:{default:!0}})};f(s,e=>{_(r)&&t.reviewing.hadConflict&&e(c)});var d=m(s,2),p=e=>{{let n=A(()=>t.reviewing.userErrors.map(({message:e})=>e));ue(e,{get error(){return t.reviewing.error},get messages(){return _(n)}})}};f(d,e=>{_(r)&&e(p)});var h=m(d,2),g=e=>{L(e,{tone:`wait`,children:(e,t)=>{var r=Ue(),i=b(r,!0);o(()=>E(i,_(n).skew)),u(e,r)},$$slots:{default:!0}})},v=A(()=>Re(t.activity));f(h,e=>{_(v)&&e(g)});var x=m(h,2);He(x,{get activity(){return t.activity},get reviewing(){return t.reviewing}});var w=m(x,2);je(w,{get activity(){return t.activity}});var D=m(w,2),O=y(D),k=e=>{V(e,{main:!0,icon:`check`,get busy(){return _(i)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{M();var r=l();o(()=>E(r,_(n).confirm)),u(e,r)},$$slots:{default:!0}})};f(O,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(k)});var j=m(O,2),N=e=>{V(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return _(i)},get onclick(){return t.onreject},children:(e,t)=>{M();var r=l();o(()=>E(r,_(n).reject)),u(e,r)},$$slots:{default:!0}})};f(j,e=>{t.activity.reviewStatus!==`REJECTED`&&e(N)});var P=m(j,2);B(P,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{M();var r=l();o(()=>E(r,_(n).amend)),u(e,r)},$$slots:{default:!0}});var F=m(P,2),I=e=>{V(e,{variant:`quiet`,get busy(){return _(i)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{M();var r=l();o(()=>E(r,_(n).takeBack)),u(e,r)},$$slots:{default:!0}})};f(F,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(I)}),C(D),C(a),u(e,a),T()}var Ke=p(`<li class="s80p5k7"><button type="button" class="head s80p5k7"><span><!></span> <span class="what s80p5k7"><strong class="s80p5k7"> </strong> <span class="soft s80p5k7"> </span></span> <!></button> <!></li>`),qe=p(`<!> <ul class="plain-list s80p5k7" aria-describedby="keys"></ul> <!>`,1);function Je(e,n){S(n,!0);let r=A(Q),i=N(void 0),c=N(void 0),l=A(()=>n.activities.find(({id:e})=>e===_(c))),p=N(void 0),h=new _e(O,e=>n.onchanged(e,!0));async function O(e){let t=n.activities.findIndex(({id:t})=>t===e.id);w(c,void 0),n.onchanged(e);let i={CONFIRMED:_(r).confirmed,REJECTED:_(r).rejected,RECEIVED:_(r).takenBack}[e.reviewStatus];H(i(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>void M(e)),await s(),I(Ie(t,n.activities.length))}async function M(e){await h.review(e,`RECEIVED`),await n.onundone()}function I(e){_(p)?.querySelectorAll(`.head`)[e]?.focus()}function L(e,t){e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement||R(t,e.key)&&e.preventDefault()}function R(e,t){let r=n.activities[e],i=Le(e,t,n.activities.length);if(!r)return!1;if(i!==void 0)I(i);else if(t.toLowerCase()===`b`&&r.reviewStatus!==`CONFIRMED`)h.review(r,`CONFIRMED`);else if(t.toLowerCase()===`u`&&r.reviewStatus!==`REJECTED`)w(c,r.id,!0);else return!1;return!0}function z(e){let t=n.activities.findIndex(({id:e})=>e===_(i));return t>=0?R(t,e):Le(0,e,n.activities.length)!==void 0&&(I(0),!0)}var B=qe(),V=v(B);se(V,{id:`keys`,get help(){return _(r).keys},get list(){return _(p)},onkey:z});var U=m(V,2);g(U,23,()=>n.activities,e=>e.id,(e,t,n)=>{let r=A(()=>_(i)===_(t).id);var a=Ke(),s=y(a),l=y(s);let d;var p=y(l);le(p,{name:`right`,size:`s`}),C(l);var g=m(l,2),v=y(g),S=b(v,!0),T=m(v,2),D=b(T);C(g);var O=m(g,2);{let e=A(()=>X().reviewStatus[_(t).reviewStatus]);ce(O,x(()=>Be[_(t).reviewStatus],{get label(){return _(e)}}))}C(s);var j=m(s,2),M=e=>{Ge(e,{get activity(){return _(t)},get reviewing(){return h},onreject:()=>w(c,_(t).id,!0)})};f(j,e=>{_(r)&&e(M)}),C(a),o((e,n)=>{k(s,`aria-expanded`,_(r)),d=P(l,1,`arrow s80p5k7`,null,d,{open:_(r)}),E(S,e),E(D,`${n??``} · ${_(t).place.name??``} · ${_(t).ref??``}`)},[()=>X().activityType[_(t).type],()=>Z(_(t).occurredAt)]),F(`keydown`,a,e=>L(e,_(n))),F(`click`,s,()=>w(i,_(r)?void 0:_(t).id,!0)),u(e,a)}),C(U),j(U,e=>w(p,e),()=>_(p));var W=m(U,2),G=e=>{var n=d(),r=v(n);D(r,()=>t(()=>import(`./RejectDialog-BMyW6COZ.js`),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24])),null,(e,t)=>{var n=A(()=>{var{default:e}=_(t);return{RejectDialog:e}}),r=A(()=>_(n).RejectDialog),i=d(),o=v(i);a(o,()=>_(r),(e,t)=>{t(e,{get activity(){return _(l)},get reviewing(){return h},onclose:()=>w(c,void 0)})}),u(e,i)}),u(e,n)};f(W,e=>{_(l)&&e(G)}),u(e,B),T()}h([`keydown`,`click`]);var Ye=e({default:()=>et}),Xe=p(`<!> <!>`,1),Ze=p(`<p> </p>`),Qe=p(`<div class="count row scy1463"><p role="status"> </p> <!></div> <!> <!>`,1),$e=p(`<!> <p class="lead"> </p> <!> <!>`,1);function et(e,t){S(t,!0);let n=A(Q),r=A(()=>R.code),i=N({status:`RECEIVED`,type:``,text:``}),a=N([]),d=q(async(e,t)=>{let n={filter:Me(_(r),_(i)),first:25,after:e};return(await G(pe,n,{signal:t})).activities}),p=A(()=>Fe(_(a),d.data?.nodes??[]));c(()=>{w(a,[]),d.reload()}),c(()=>K(_(r),e=>{e.has(`ACTIVITY`)&&h()}));async function h(){let e=_(i),t={filter:Me(_(r),e),first:25,after:null},n=await G(pe,t).catch(()=>void 0);n&&d.data&&e===_(i)&&(w(a,n.activities.nodes),d.set({...d.data,nodes:Pe(d.data.nodes,_(a))}))}async function g(){w(a,[]),await d.reload(),await s(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function x(e){d.reset(),w(i,e)}function D(e,t=!1){let n=d.data;if(!n)return;w(a,_(a).filter(({id:t})=>t!==e.id));let r=Ne(n.nodes,e,t?{..._(i),status:``}:_(i));d.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)})}var O=$e(),k=v(O);{let e=A(()=>({href:`/lage`,text:U().coordination}));z(k,{get title(){return _(n).title},get back(){return _(e)}})}var j=m(k,2),P=b(j,!0),F=m(j,2);be(F,{get choice(){return _(i)},onchange:x});var L=m(F,2),B=e=>{var t=Qe(),r=v(t),a=y(r),s=b(a),c=m(a,2),h=e=>{V(e,{variant:`secondary`,onclick:g,children:(e,t)=>{M();var r=l();o(e=>E(r,e),[()=>_(n).showNews(_(p))]),u(e,r)},$$slots:{default:!0}})};f(c,e=>{_(p)>0&&e(h)}),C(r);var x=m(r,2),S=e=>{Y(e,{get error(){return d.error},get onretry(){return d.reload}})};f(x,e=>{d.error&&e(S)});var w=m(x,2),T=e=>{var t=Xe(),r=v(t);Je(r,{get activities(){return d.data.nodes},onchanged:D,get onundone(){return d.reload}});var i=m(r,2);J(i,{get list(){return d},get label(){return _(n).more}}),u(e,t)},O=e=>{J(e,{get list(){return d},get label(){return _(n).more}})},k=e=>{ee(e,{get title(){return _(n).emptyTitle},children:(e,t)=>{var r=Ze(),i=b(r,!0);o(()=>E(i,_(n).emptyText)),u(e,r)},$$slots:{default:!0}})},A=e=>{ee(e,{get title(){return _(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=Ze(),i=b(r,!0);o(()=>E(i,_(n).emptyFilterText)),u(e,r)},$$slots:{default:!0}})};f(w,e=>{d.data.nodes.length>0?e(T):d.data.pageInfo.hasNextPage?e(O,1):_(i).status===`RECEIVED`&&!_(i).type&&!_(i).text?e(k,2):e(A,-1)}),o((e,t)=>E(s,`${e??``}${t??``}`),[()=>_(n).count(d.data.totalCount),()=>_(p)>0?`. ${_(n).news(_(p))}`:``]),u(e,t)},H=e=>{Y(e,{get error(){return d.error},get onretry(){return d.reload}})},W=e=>{I(e,{lines:6})};f(L,e=>{d.data?e(B):d.error?e(H,1):e(W,-1)}),o(()=>E(P,_(n).lead)),u(e,O),T()}export{et as default,ve as n,Q as r,Ye as t};