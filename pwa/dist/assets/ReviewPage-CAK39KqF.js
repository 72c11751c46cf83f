import{t as e}from"./language.svelte-N2hC9X99.js";import{$ as t,B as n,G as r,H as i,K as a,L as o,M as s,N as c,O as l,P as u,Q as d,R as f,T as p,V as m,X as h,Y as g,Z as _,a as v,at as y,ct as b,et as x,it as S,j as C,lt as w,m as T,nt as E,s as D,st as O,tt as k,v as A,z as j}from"./index-client-BJpQlTQU.js";import{c as M,d as N,l as P,o as F,s as I,u as L,v as R,y as z}from"./index-Di1TKlQD.js";import{n as B,t as V}from"./request-m7kG40e4.js";import{t as H}from"./live-browser-BIRPfR92.js";import{n as U,t as W}from"./ListPager-CKSji_uF.js";import{t as G}from"./LoadFailed-DdbYoZYG.js";import{t as K}from"./EmptyState-CdreXMr4.js";import{t as q}from"./domain-BeB2IOWW.js";import{t as J}from"./Choices-BnMCq6SX.js";import{t as Y}from"./Select-Cf7OSLlu.js";import{t as X}from"./TextInput-D5gPSG6H.js";import{a as ee,c as te,n as Z,s as ne}from"./format-0QLHR1Ho.js";import{t as re}from"./ListKeys-ClHLVNGK.js";import{t as ie}from"./Badge-Bu5K9w2H.js";import{t as ae}from"./Icon-B7BHHuhY.js";import{n as oe,t as se}from"./form.svelte-Dp9wjBDw.js";import{t as ce}from"./Dialog-DnqqRBIO.js";import{t as le}from"./TextArea-BDelVuKv.js";import{t as ue}from"./call.svelte-Bf2je1Ik.js";import{i as de}from"./user-errors-uMi-OR_L.js";import{t as fe}from"./resource.svelte-CYYUEift.js";var pe=new B(`
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
}`),me=new B(`
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
}`),he=new B(`
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
}`),ge=new B(`
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
}`),Q=e({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Tangenter: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,sameTitle:`Troligen samma händelse`,same:(e,t,n)=>`Troligen samma som ${e}, av ${t}, klockan ${n}.`,strike:`Stryk som dubblett`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),_e=u(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function ve(e,i){y(i,!0);let a=E(Q),c=k(t(i.choice.status||`ALL`)),l=k(t(i.choice.type)),u=k(t(i.choice.text)),f=E(()=>[{value:`RECEIVED`,label:q().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:q().reviewStatus.CONFIRMED},{value:`REJECTED`,label:q().reviewStatus.REJECTED},{value:`ALL`,label:m(a).filterAll}]),p=E(()=>[{value:``,label:m(a).typeAll},...Object.entries(q().activityType).map(([e,t])=>({value:e,label:t}))]);function h(){i.onchange({status:m(c)===`ALL`?``:m(c),type:m(l),text:m(u)})}function _(e){e.preventDefault(),h()}var v=_e(),w=g(v);J(w,{get label(){return m(a).filter},get options(){return m(f)},onchange:h,get value(){return m(c)},set value(e){x(c,e,!0)}});var T=d(w,2),D=g(T);Y(D,{get label(){return m(a).type},get options(){return m(p)},onchange:h,optional:`silent`,get value(){return m(l)},set value(e){x(l,e,!0)}});var A=d(D,2);X(A,{get label(){return m(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return m(u)},set value(e){x(u,e,!0)}});var j=d(A,2);L(j,{type:`submit`,variant:`secondary`,children:(e,t)=>{O();var n=o();r(()=>C(n,m(a).searchSubmit)),s(e,n)},$$slots:{default:!0}}),b(T),b(v),n(`submit`,v,_),s(e,v),S()}var ye=class extends ue{#e=k(void 0);get id(){return m(this.#e)}set id(e){x(this.#e,e,!0)}settle;#t;constructor(e,t){super(),this.settle=e,this.#t=t}isAbout(e){return this.id===e.id}strike(e){return this.review(e,`REJECTED`,`DUPLICATE`)}async review(e,t,n=null){if(this.isBusy)return;this.id=e.id;let r=await this.ask(()=>be(e,t,null,n),()=>this.showLatest(e.id));r?.activity&&this.settle(r.activity)}async showLatest(e){this.#t((await V(me,{id:e})).activity)}};async function be({id:e,revision:t},n,r,i=null){return(await V(ge,{id:e,revision:t,status:n,reason:r,code:i})).activityReview}var xe=u(`<p> </p> <!>`,1);function Se(e,t){y(t,!0);let n=E(Q),i=new se({noun:`rejection`,id:t.activity.id,start:{reason:``},title:()=>m(n).rejectTitle(t.activity.ref),parts:({reason:e})=>[{label:m(n).reason,text:e}],paths:()=>[`reason`],check:({reason:e})=>e.trim().length<3?[{path:`reason`,message:m(n).reasonMissing}]:[],async send({reason:e}){let{activity:n,userErrors:r}=await be(t.activity,`REJECTED`,e.trim());return{saved:n,userErrors:r}},async latest(){await t.reviewing.showLatest(t.activity.id)}});{let a=E(()=>m(n).rejectTitle(t.activity.ref));ce(e,{get title(){return m(a)},open:!0,get onclose(){return t.onclose},children:(e,a)=>{var o=xe(),c=h(o),l=_(c,!0),u=d(c,2);oe(u,{get form(){return i},focus:`field`,get save(){return m(n).reject},variant:`danger`,get cancel(){return m(n).cancel},get conflict(){return m(n).conflict},get onsaved(){return t.reviewing.settle},get oncancel(){return t.onclose},children:(e,t)=>{{let t=E(()=>i.at(`reason`));le(e,{get label(){return m(n).reason},get hint(){return m(n).reasonHint},limit:500,get error(){return m(t)},get value(){return i.values.reason},set value(e){i.values.reason=e}})}},$$slots:{default:!0}}),r(()=>C(l,m(n).rejectText)),s(e,o)},$$slots:{default:!0}})}S()}function Ce(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=we(e,n);return r&&i?[{label:r,value:i}]:[]})}function we(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${ne(t)} %`:typeof t==`number`?ne(t):e===`followedUpOn`?ee(String(t)):Array.isArray(t)?t.map(e=>we(``,e)).join(`, `):typeof t==`object`?Te(t):Q().value[t]??String(t)}function Te({name:e,party:t,count:n}){return e||`${q().party[t??``]??t} ${n}`}var $=(e,t=w,n=w,i=w)=>{var a=Ee(),o=g(a),c=_(o,!0),l=d(o,2),u=_(l,!0);b(a),r(()=>{C(c,t()),T(l,`lang`,i()),C(u,n())}),s(e,a)},Ee=u(`<div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd> </dd></div>`),De=u(`<p> </p>`),Oe=u(`<p class="soft"> </p>`),ke=u(`<p class="small soft"> </p>`),Ae=u(`<li> <span lang="sv"> </span></li>`),je=u(`<div><p class="label"> </p> <ul class="s1gfufo6"></ul></div>`),Me=u(`<dl class="s1gfufo6"><!> <!> <!> <!> <!> <!> <!> <!> <div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function Ne(e,t){y(t,!0);let n=E(Q),i=E(()=>Ce(t.activity.details)),a=E(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),o=E(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),c=E(()=>t.activity.performedBy);var u=Me(),f=h(u),v=g(f);{let e=E(()=>Z(t.activity.occurredAt)+(t.activity.endedAt?`–${te(t.activity.endedAt)}`:``));$(v,()=>m(n).when,()=>m(e))}var x=d(v,2);$(x,()=>m(n).place,()=>t.activity.place.name,()=>`sv`);var w=d(x,2);{let e=E(()=>[q().party[m(c).party],m(c).unit,m(c).username].filter(Boolean).join(`, `));$(w,()=>m(n).by,()=>m(e))}var T=d(w,2),D=e=>{{let r=E(()=>t.activity.participating.map(e=>q().party[e]).join(`, `));$(e,()=>m(n).participating,()=>m(r))}};l(T,e=>{t.activity.participating.length>0&&e(D)});var O=d(T,2),k=e=>{$(e,()=>m(n).importedBy,()=>t.activity.importedBy)};l(O,e=>{t.activity.importedBy&&e(k)});var A=d(O,2);{let e=E(()=>Z(t.activity.receivedAt));$(A,()=>m(n).received,()=>m(e))}var j=d(A,2),M=e=>{$(e,()=>m(n).summary,()=>t.activity.summary,()=>`sv`)};l(j,e=>{t.activity.summary&&e(M)});var N=d(j,2);p(N,17,()=>m(i),e=>e.label,(e,t)=>{$(e,()=>m(t).label,()=>m(t).value)});var P=d(N,2),F=g(P),I=_(F,!0),L=d(F,2),R=g(L);p(R,17,()=>m(a),e=>e.id,(e,t)=>{var n=De(),i=_(n,!0);r(()=>C(i,m(t).text)),s(e,n)});var z=d(R,2),B=e=>{var t=Oe(),i=_(t,!0);r(()=>C(i,m(n).doesNotCount)),s(e,t)};l(z,e=>{m(a).length===0&&e(B)});var V=d(z,2);p(V,17,()=>m(o),e=>e.id,(e,t)=>{var i=Oe(),a=_(i,!0);r(e=>C(a,e),[()=>m(n).notFor(m(t).text)]),s(e,i)}),b(L),b(P);var H=d(P,2);{let e=E(()=>t.activity.publicFrom?m(n).visible(ee(t.activity.publicFrom)):m(n).notVisible);$(H,()=>m(n).visibility,()=>m(e))}var U=d(H,2),W=e=>{$(e,()=>m(n).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};l(U,e=>{t.activity.reviewReason&&e(W)}),b(f);var G=d(f,2),K=e=>{var t=ke(),i=_(t,!0);r(()=>C(i,m(n).approximate)),s(e,t)};l(G,e=>{t.activity.countsApproximate&&e(K)});var J=d(G,2),Y=e=>{var i=je(),a=g(i),o=_(a,!0),c=d(a,2);p(c,21,()=>t.activity.amendments,e=>e.at,(e,t)=>{var n=Ae(),i=g(n),a=d(i),o=_(a,!0);b(n),r(e=>{C(i,`${e??``}, ${m(t).by??``}: `),C(o,m(t).reason)},[()=>Z(m(t).at)]),s(e,n)}),b(c),b(i),r(()=>C(o,m(n).amendments)),s(e,i)};l(J,e=>{t.activity.amendments.length>0&&e(Y)}),r(()=>C(I,m(n).countsFor)),s(e,u),S()}function Pe(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function Fe(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Ie(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Le(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function Re(e,t){return Math.max(Math.min(e,t-1),0)}function ze(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Be({clockSkew:e}){return Math.abs(e)>=120}function Ve({reviewStatus:e},t){return e!==`REJECTED`&&t.some(e=>e.reviewStatus!==`REJECTED`)}var He={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},Ue=u(`<p> </p>`);function We(e,t){y(t,!0);let n=E(Q),i=fe(async e=>(await V(he,{id:t.activity.id},{signal:e})).activity.probablySame),u=E(()=>i.data??[]);a(()=>{t.activity.revision>0&&i.reload()});function d({performedBy:e}){return e.unit??q().party[e.party]}var f=c(),g=h(f),v=e=>{N(e,{tone:`wait`,get title(){return m(n).sameTitle},actions:e=>{var i=c(),a=h(i),d=e=>{{let i=E(()=>t.reviewing.isAbout(t.activity)&&t.reviewing.isBusy);L(e,{variant:`secondary`,get busy(){return m(i)},onclick:()=>t.reviewing.strike(t.activity),children:(e,t)=>{O();var i=o();r(()=>C(i,m(n).strike)),s(e,i)},$$slots:{default:!0}})}},f=E(()=>Ve(t.activity,m(u)));l(a,e=>{m(f)&&e(d)}),s(e,i)},children:(e,t)=>{var i=c(),a=h(i);p(a,17,()=>m(u),e=>e.id,(e,t)=>{var i=Ue(),a=_(i,!0);r(e=>C(a,e),[()=>m(n).same(m(t).ref,d(m(t)),te(m(t).occurredAt))]),s(e,i)}),s(e,i)},$$slots:{actions:!0,default:!0}})};l(g,e=>{m(u).length>0&&e(v)}),s(e,f),S()}var Ge=u(`<p> </p>`),Ke=u(`<div class="detail s1d34mld"><!> <!> <!> <!> <!> <div class="row"><!> <!> <!> <!></div></div>`);function qe(e,t){y(t,!0);let n=E(Q),i=E(()=>t.reviewing.isAbout(t.activity)),a=E(()=>m(i)&&t.reviewing.isBusy);var c=Ke(),u=g(c),f=e=>{N(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var i=Ge(),a=_(i,!0);r(()=>C(a,m(n).conflict)),s(e,i)},$$slots:{default:!0}})};l(u,e=>{m(i)&&t.reviewing.hadConflict&&e(f)});var p=d(u,2),h=e=>{{let n=E(()=>t.reviewing.userErrors.map(({message:e})=>e));de(e,{get error(){return t.reviewing.error},get messages(){return m(n)}})}};l(p,e=>{m(i)&&e(h)});var v=d(p,2),x=e=>{N(e,{tone:`wait`,children:(e,t)=>{var i=Ge(),a=_(i,!0);r(()=>C(a,m(n).skew)),s(e,i)},$$slots:{default:!0}})},w=E(()=>Be(t.activity));l(v,e=>{m(w)&&e(x)});var T=d(v,2);We(T,{get activity(){return t.activity},get reviewing(){return t.reviewing}});var D=d(T,2);Ne(D,{get activity(){return t.activity}});var k=d(D,2),A=g(k),j=e=>{L(e,{main:!0,icon:`check`,get busy(){return m(a)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{O();var i=o();r(()=>C(i,m(n).confirm)),s(e,i)},$$slots:{default:!0}})};l(A,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(j)});var M=d(A,2),P=e=>{L(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return m(a)},get onclick(){return t.onreject},children:(e,t)=>{O();var i=o();r(()=>C(i,m(n).reject)),s(e,i)},$$slots:{default:!0}})};l(M,e=>{t.activity.reviewStatus!==`REJECTED`&&e(P)});var F=d(M,2);I(F,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{O();var i=o();r(()=>C(i,m(n).amend)),s(e,i)},$$slots:{default:!0}});var R=d(F,2),z=e=>{L(e,{variant:`quiet`,get busy(){return m(a)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{O();var i=o();r(()=>C(i,m(n).takeBack)),s(e,i)},$$slots:{default:!0}})};l(R,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(z)}),b(k),b(c),s(e,c),S()}var Je=u(`<li class="s80p5k7"><button type="button" class="head s80p5k7"><span><!></span> <span class="what s80p5k7"><strong class="s80p5k7"> </strong> <span class="soft s80p5k7"> </span></span> <!></button> <!></li>`),Ye=u(`<!> <ul class="plain-list s80p5k7" aria-describedby="keys"></ul> <!>`,1);function Xe(e,t){y(t,!0);let n=E(Q),a=k(void 0),o=k(void 0),c=E(()=>t.activities.find(({id:e})=>e===m(o))),u=k(void 0),f=new ye(w,e=>t.onchanged(e,!0));async function w(e){let r=t.activities.findIndex(({id:t})=>t===e.id);x(o,void 0),t.onchanged(e);let a={CONFIRMED:m(n).confirmed,REJECTED:m(n).rejected,RECEIVED:m(n).takenBack}[e.reviewStatus];R(a(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>void O(e)),await i(),M(Re(r,t.activities.length))}async function O(e){await f.review(e,`RECEIVED`),await t.onundone()}function M(e){m(u)?.querySelectorAll(`.head`)[e]?.focus()}function N(e,t){e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement||P(t,e.key)&&e.preventDefault()}function P(e,n){let r=t.activities[e],i=ze(e,n,t.activities.length);if(!r)return!1;if(i!==void 0)M(i);else if(n.toLowerCase()===`b`&&r.reviewStatus!==`CONFIRMED`)f.review(r,`CONFIRMED`);else if(n.toLowerCase()===`u`&&r.reviewStatus!==`REJECTED`)x(o,r.id,!0);else return!1;return!0}function F(e){let n=t.activities.findIndex(({id:e})=>e===m(a));return n>=0?P(n,e):ze(0,e,t.activities.length)!==void 0&&(M(0),!0)}var I=Ye(),L=h(I);re(L,{id:`keys`,get help(){return m(n).keys},get list(){return m(u)},onkey:F});var z=d(L,2);p(z,23,()=>t.activities,e=>e.id,(e,t,n)=>{let i=E(()=>m(a)===m(t).id);var c=Je(),u=g(c),p=g(u);let h;var y=g(p);ae(y,{name:`right`,size:`s`}),b(p);var S=d(p,2),w=g(S),D=_(w,!0),O=d(w,2),k=_(O);b(S);var M=d(S,2);{let e=E(()=>q().reviewStatus[m(t).reviewStatus]);ie(M,v(()=>He[m(t).reviewStatus],{get label(){return m(e)}}))}b(u);var P=d(u,2),F=e=>{qe(e,{get activity(){return m(t)},get reviewing(){return f},onreject:()=>x(o,m(t).id,!0)})};l(P,e=>{m(i)&&e(F)}),b(c),r((e,n)=>{T(u,`aria-expanded`,m(i)),h=A(p,1,`arrow s80p5k7`,null,h,{open:m(i)}),C(D,e),C(k,`${n??``} · ${m(t).place.name??``} · ${m(t).ref??``}`)},[()=>q().activityType[m(t).type],()=>Z(m(t).occurredAt)]),j(`keydown`,c,e=>N(e,m(n))),j(`click`,u,()=>x(a,m(i)?void 0:m(t).id,!0)),s(e,c)}),b(z),D(z,e=>x(u,e),()=>m(u));var B=d(z,2),V=e=>{Se(e,{get activity(){return m(c)},get reviewing(){return f},onclose:()=>x(o,void 0)})};l(B,e=>{m(c)&&e(V)}),s(e,I),S()}f([`keydown`,`click`]);var Ze=u(`<!> <!>`,1),Qe=u(`<p> </p>`),$e=u(`<div class="count row scy1463"><p role="status"> </p> <!></div> <!> <!>`,1),et=u(`<!> <p class="lead"> </p> <!> <!>`,1);function tt(e,t){y(t,!0);let n=E(Q),c=E(()=>P.code),u=k({status:`RECEIVED`,type:``,text:``}),f=k([]),p=U(async(e,t)=>{let n={filter:Pe(m(c),m(u)),first:25,after:e};return(await V(pe,n,{signal:t})).activities}),v=E(()=>Le(m(f),p.data?.nodes??[]));a(()=>{x(f,[]),p.reload()}),a(()=>H(m(c),e=>{e.has(`ACTIVITY`)&&w()}));async function w(){let e=m(u),t={filter:Pe(m(c),e),first:25,after:null},n=await V(pe,t).catch(()=>void 0);n&&p.data&&e===m(u)&&(x(f,n.activities.nodes),p.set({...p.data,nodes:Ie(p.data.nodes,m(f))}))}async function T(){x(f,[]),await p.reload(),await i(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function D(e){p.reset(),x(u,e)}function A(e,t=!1){let n=p.data;if(!n)return;x(f,m(f).filter(({id:t})=>t!==e.id));let r=Fe(n.nodes,e,t?{...m(u),status:``}:m(u));p.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)})}var j=et(),N=h(j);{let e=E(()=>({href:`/lage`,text:z().coordination}));F(N,{get title(){return m(n).title},get back(){return m(e)}})}var I=d(N,2),R=_(I,!0),B=d(I,2);ve(B,{get choice(){return m(u)},onchange:D});var q=d(B,2),J=e=>{var t=$e(),i=h(t),a=g(i),c=_(a),f=d(a,2),y=e=>{L(e,{variant:`secondary`,onclick:T,children:(e,t)=>{O();var i=o();r(e=>C(i,e),[()=>m(n).showNews(m(v))]),s(e,i)},$$slots:{default:!0}})};l(f,e=>{m(v)>0&&e(y)}),b(i);var x=d(i,2),S=e=>{G(e,{get error(){return p.error},get onretry(){return p.reload}})};l(x,e=>{p.error&&e(S)});var w=d(x,2),E=e=>{var t=Ze(),r=h(t);Xe(r,{get activities(){return p.data.nodes},onchanged:A,get onundone(){return p.reload}});var i=d(r,2);W(i,{get list(){return p},get label(){return m(n).more}}),s(e,t)},D=e=>{W(e,{get list(){return p},get label(){return m(n).more}})},k=e=>{K(e,{get title(){return m(n).emptyTitle},children:(e,t)=>{var i=Qe(),a=_(i,!0);r(()=>C(a,m(n).emptyText)),s(e,i)},$$slots:{default:!0}})},j=e=>{K(e,{get title(){return m(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var i=Qe(),a=_(i,!0);r(()=>C(a,m(n).emptyFilterText)),s(e,i)},$$slots:{default:!0}})};l(w,e=>{p.data.nodes.length>0?e(E):p.data.pageInfo.hasNextPage?e(D,1):m(u).status===`RECEIVED`&&!m(u).type&&!m(u).text?e(k,2):e(j,-1)}),r((e,t)=>C(c,`${e??``}${t??``}`),[()=>m(n).count(p.data.totalCount),()=>m(v)>0?`. ${m(n).news(m(v))}`:``]),s(e,t)},Y=e=>{G(e,{get error(){return p.error},get onretry(){return p.reload}})},X=e=>{M(e,{lines:6})};l(q,e=>{p.data?e(J):p.error?e(Y,1):e(X,-1)}),r(()=>C(R,m(n).lead)),s(e,j),S()}export{tt as default};