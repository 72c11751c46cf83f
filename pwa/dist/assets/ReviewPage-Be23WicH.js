import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";import{At as t,Dt as n,Et as r,I as i,It as a,Lt as o,Nt as s,Ot as c,P as l,Pt as u,Q as d,Rt as f,Tt as p,U as m,_t as h,bt as g,ct as _,d as v,et as y,ft as b,gt as x,ht as S,it as C,jt as w,kt as T,l as E,lt as D,mt as O,ot as k,pt as A,q as j,rt as M,st as N,t as P,tt as F,u as I,wt as L,xt as R,y as z}from"./base-DTCHONYi.js";import{n as B,t as V}from"./request-CjdWyXIk.js";import{t as H}from"./live-browser-i59N2-se.js";import{n as U,t as W}from"./ListPager-BlmpTbM-.js";import{t as G}from"./LoadFailed-CpHswrzY.js";import{c as K,i as ee,m as q,o as J,s as Y}from"./index-DWsKZdVG.js";import{t as te}from"./EmptyState-MRa2UpCZ.js";import{t as X}from"./domain-l6ZHcicy.js";import{t as ne}from"./Choices-DIylpJJD.js";import{t as re}from"./Select-DBnQiFHz.js";import{t as ie}from"./controls-c7v-oFFt.js";import{t as ae}from"./again-DG8EZNwp.js";import{c as oe,l as se,n as Z,o as ce}from"./format-kuSABd5W.js";import{t as le}from"./ListKeys-CFE-iI24.js";import{t as ue}from"./Badge-Cga-VWNB.js";import{t as de}from"./SaveFailed-C9SGlVkG.js";import{t as fe}from"./LinkButton-D3EcUvqV.js";import{t as pe}from"./RemoveWords-4aJ1uOyP.js";import{t as me}from"./resource.svelte-BDHruwgY.js";import{t as he}from"./call.svelte-RNDE6vgl.js";var ge=new B(`
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
}`),_e=new B(`
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
}`),ve=new B(`
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
}`),ye=new B(`
mutation ReviewActivity($id: ID!, $revision: Int!, $status: ReviewStatus!, $reason: String, $code: ReviewCode, $notPersonalData: NotPersonalDataInput) {
activityReview(
id: $id
revision: $revision
status: $status
reason: $reason
code: $code
notPersonalData: $notPersonalData
) {
activity {
...ReviewedActivity
}
userErrors {
field
code
message
personalData
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
}`),Q=v({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Tangenter: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,sameTitle:`Troligen samma händelse`,same:(e,t,n)=>`Troligen samma som ${e}, av ${t}, klockan ${n}.`,strike:`Stryk som dubblett`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),be=class extends he{#e=t(void 0);get id(){return x(this.#e)}set id(e){T(this.#e,e,!0)}settle;#t;constructor(e,t){super(),this.settle=e,this.#t=t}isAbout(e){return this.id===e.id}strike(e){return this.review(e,`REJECTED`,`DUPLICATE`)}async review(e,t,n=null){if(this.isBusy)return!1;this.id=e.id;let r=await this.ask(()=>xe(e,{status:t,code:n}),()=>this.showLatest(e.id));return r?.activity&&this.settle(r.activity),!!r?.activity}async showLatest(e){this.#t((await V(_e,{id:e})).activity)}};async function xe({id:e,revision:t},n){return(await V(ye,{id:e,revision:t,...n})).activityReview}var Se=D(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function Ce(e,r){u(r,!0);let i=w(Q),l=t(c(r.choice.status||`ALL`)),d=t(c(r.choice.type)),f=t(c(r.choice.text)),p=w(()=>[{value:`RECEIVED`,label:X().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:X().reviewStatus.CONFIRMED},{value:`REJECTED`,label:X().reviewStatus.REJECTED},{value:`ALL`,label:x(i).filterAll}]),m=w(()=>[{value:``,label:x(i).typeAll},...Object.entries(X().activityType).map(([e,t])=>({value:e,label:t}))]);function h(){r.onchange({status:x(l)===`ALL`?``:x(l),type:x(d),text:x(f)})}function _(e){e.preventDefault(),h()}var v=Se(),y=L(v);ne(y,{get label(){return x(i).filter},get options(){return x(p)},onchange:h,get value(){return x(l)},set value(e){T(l,e,!0)}});var C=n(y,2),E=L(C);re(E,{get label(){return x(i).type},get options(){return x(m)},onchange:h,optional:`silent`,get value(){return x(d)},set value(e){T(d,e,!0)}});var D=n(E,2);ie(D,{get label(){return x(i).search},type:`search`,maxlength:64,optional:`silent`,get value(){return x(f)},set value(e){T(f,e,!0)}});var O=n(D,2);Y(O,{type:`submit`,variant:`secondary`,children:(e,t)=>{a();var n=b();g(()=>k(n,x(i).searchSubmit)),N(e,n)},$$slots:{default:!0}}),o(C),o(v),S(`submit`,v,_),N(e,v),s()}function we(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=Te(e,n);return r&&i?[{label:r,value:i}]:[]})}function Te(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${oe(t)} %`:typeof t==`number`?oe(t):e===`followedUpOn`?ce(String(t)):Array.isArray(t)?t.map(e=>Te(``,e)).join(`, `):typeof t==`object`?Ee(t):Q().value[t]??String(t)}function Ee({name:e,party:t,count:n}){return e||`${X().party[t??``]??t} ${n}`}var $=(e,t=f,i=f,a=f)=>{var s=De(),c=L(s),l=r(c,!0),u=n(c,2),d=r(u,!0);o(s),g(()=>{k(l,t()),m(u,`lang`,a()),k(d,i())}),N(e,s)},De=D(`<div class="sviprdw"><dt class="sviprdw"> </dt> <dd> </dd></div>`),Oe=D(`<p> </p>`),ke=D(`<p class="soft"> </p>`),Ae=D(`<p class="small soft"> </p>`),je=D(`<li> <span lang="sv"> </span></li>`),Me=D(`<div><p class="label"> </p> <ul class="sviprdw"></ul></div>`),Ne=D(`<dl class="sviprdw"><!> <!> <!> <!> <!> <!> <!> <!> <div class="sviprdw"><dt class="sviprdw"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function Pe(e,t){u(t,!0);let i=w(Q),a=w(()=>we(t.activity.details)),c=w(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),l=w(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),d=w(()=>t.activity.performedBy);var f=Ne(),m=p(f),h=L(m);{let e=w(()=>Z(t.activity.occurredAt)+(t.activity.endedAt?`–${se(t.activity.endedAt)}`:``));$(h,()=>x(i).when,()=>x(e))}var _=n(h,2);$(_,()=>x(i).place,()=>t.activity.place.name,()=>`sv`);var v=n(_,2);{let e=w(()=>[X().party[x(d).party],x(d).unit,x(d).username].filter(Boolean).join(`, `));$(v,()=>x(i).by,()=>x(e))}var b=n(v,2),S=e=>{{let n=w(()=>t.activity.participating.map(e=>X().party[e]).join(`, `));$(e,()=>x(i).participating,()=>x(n))}};M(b,e=>{t.activity.participating.length>0&&e(S)});var C=n(b,2),T=e=>{$(e,()=>x(i).importedBy,()=>t.activity.importedBy)};M(C,e=>{t.activity.importedBy&&e(T)});var E=n(C,2);{let e=w(()=>Z(t.activity.receivedAt));$(E,()=>x(i).received,()=>x(e))}var D=n(E,2),O=e=>{$(e,()=>x(i).summary,()=>t.activity.summary,()=>`sv`)};M(D,e=>{t.activity.summary&&e(O)});var A=n(D,2);y(A,17,()=>x(a),e=>e.label,(e,t)=>{$(e,()=>x(t).label,()=>x(t).value)});var j=n(A,2),P=L(j),I=r(P,!0),R=n(P,2),z=L(R);y(z,17,()=>x(c),e=>e.id,(e,t)=>{var n=Oe(),i=r(n,!0);g(()=>k(i,x(t).text)),N(e,n)});var B=n(z,2),V=e=>{var t=ke(),n=r(t,!0);g(()=>k(n,x(i).doesNotCount)),N(e,t)};M(B,e=>{x(c).length===0&&e(V)});var H=n(B,2);y(H,17,()=>x(l),e=>e.id,(e,t)=>{var n=ke(),a=r(n,!0);g(e=>k(a,e),[()=>x(i).notFor(x(t).text)]),N(e,n)}),o(R),o(j);var U=n(j,2);{let e=w(()=>t.activity.publicFrom?x(i).visible(ce(t.activity.publicFrom)):x(i).notVisible);$(U,()=>x(i).visibility,()=>x(e))}var W=n(U,2),G=e=>{$(e,()=>x(i).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};M(W,e=>{t.activity.reviewReason&&e(G)}),o(m);var K=n(m,2),ee=e=>{var t=Ae(),n=r(t,!0);g(()=>k(n,x(i).approximate)),N(e,t)};M(K,e=>{t.activity.countsApproximate&&e(ee)});var q=n(K,2),J=e=>{var a=Me(),s=L(a),c=r(s,!0),l=n(s,2);y(l,21,()=>t.activity.amendments,F,(e,t)=>{var i=je(),a=L(i),s=n(a),c=r(s,!0);o(i),g(e=>{k(a,`${e??``}, ${x(t).by??``}: `),k(c,x(t).reason)},[()=>Z(x(t).at)]),N(e,i)}),o(l),o(a),g(()=>k(c,x(i).amendments)),N(e,a)};M(q,e=>{t.activity.amendments.length>0&&e(J)}),g(()=>k(I,x(i).countsFor)),N(e,f),s()}function Fe(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function Ie(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Le(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Re(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function ze(e,t){return Math.max(Math.min(e,t-1),0)}function Be(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Ve({clockSkew:e}){return Math.abs(e)>=120}function He({reviewStatus:e},t){return e!==`REJECTED`&&t.some(e=>e.reviewStatus!==`REJECTED`)}var Ue={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},We=D(`<p> </p>`);function Ge(e,t){u(t,!0);let n=w(Q),i=me(async e=>(await V(ve,{id:t.activity.id},{signal:e})).activity.probablySame),o=w(()=>i.data??[]);R(()=>{t.activity.revision>0&&i.reload()});function c({performedBy:e}){return e.unit??X().party[e.party]}var l=_(),d=p(l),f=e=>{K(e,{tone:`wait`,get title(){return x(n).sameTitle},actions:e=>{var r=_(),i=p(r),s=e=>{{let r=w(()=>t.reviewing.isAbout(t.activity)&&t.reviewing.isBusy);Y(e,{variant:`secondary`,get busy(){return x(r)},onclick:()=>t.reviewing.strike(t.activity),children:(e,t)=>{a();var r=b();g(()=>k(r,x(n).strike)),N(e,r)},$$slots:{default:!0}})}},c=w(()=>He(t.activity,x(o)));M(i,e=>{x(c)&&e(s)}),N(e,r)},children:(e,t)=>{var i=_(),a=p(i);y(a,17,()=>x(o),e=>e.id,(e,t)=>{var i=We(),a=r(i,!0);g(e=>k(a,e),[()=>x(n).same(x(t).ref,c(x(t)),se(x(t).occurredAt))]),N(e,i)}),N(e,i)},$$slots:{actions:!0,default:!0}})};M(d,e=>{x(o).length>0&&e(f)}),N(e,l),s()}var Ke=D(`<p> </p>`),qe=D(`<div class="detail s1d34mld"><!> <!> <!> <!> <!> <div class="row"><!> <!> <!> <!> <!></div></div>`);function Je(e,t){u(t,!0);let i=w(Q),c=w(()=>t.reviewing.isAbout(t.activity)),l=w(()=>x(c)&&t.reviewing.isBusy);var d=qe(),f=L(d),p=e=>{K(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=Ke(),a=r(n,!0);g(()=>k(a,x(i).conflict)),N(e,n)},$$slots:{default:!0}})};M(f,e=>{x(c)&&t.reviewing.hadConflict&&e(p)});var m=n(f,2),h=e=>{{let n=w(()=>t.reviewing.userErrors.map(({message:e})=>e));de(e,{get error(){return t.reviewing.error},get messages(){return x(n)}})}};M(m,e=>{x(c)&&e(h)});var _=n(m,2),v=e=>{K(e,{tone:`wait`,children:(e,t)=>{var n=Ke(),a=r(n,!0);g(()=>k(a,x(i).skew)),N(e,n)},$$slots:{default:!0}})},y=w(()=>Ve(t.activity));M(_,e=>{x(y)&&e(v)});var S=n(_,2);Ge(S,{get activity(){return t.activity},get reviewing(){return t.reviewing}});var C=n(S,2);Pe(C,{get activity(){return t.activity}});var T=n(C,2),E=L(T),D=e=>{Y(e,{main:!0,icon:`check`,get busy(){return x(l)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{a();var n=b();g(()=>k(n,x(i).confirm)),N(e,n)},$$slots:{default:!0}})};M(E,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(D)});var O=n(E,2),A=e=>{Y(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return x(l)},get onclick(){return t.onreject},children:(e,t)=>{a();var n=b();g(()=>k(n,x(i).reject)),N(e,n)},$$slots:{default:!0}})};M(O,e=>{t.activity.reviewStatus!==`REJECTED`&&e(A)});var j=n(O,2);fe(j,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{a();var n=b();g(()=>k(n,x(i).amend)),N(e,n)},$$slots:{default:!0}});var P=n(j,2),F=e=>{Y(e,{variant:`quiet`,get busy(){return x(l)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{a();var n=b();g(()=>k(n,x(i).takeBack)),N(e,n)},$$slots:{default:!0}})};M(P,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(F)});var I=n(P,2);{let e=w(()=>({...t.activity,noun:`ACTIVITY`,title:t.activity.ref,record:t.activity}));pe(I,{get what(){return x(e)},onremoved:()=>void t.reviewing.showLatest(t.activity.id)})}o(T),o(d),N(e,d),s()}var Ye=D(`<li class="s1ie7gy3"><button type="button" class="head s1ie7gy3"><span><!></span> <span class="what s1ie7gy3"><strong class="s1ie7gy3"> </strong> <span class="soft s1ie7gy3"> </span></span> <!></button> <!></li>`),Xe=D(`<!> <ul class="plain-list s1ie7gy3" aria-describedby="keys"></ul> <!>`,1);function Ze(e,a){u(a,!0);let c=w(Q),f=t(void 0),v=t(void 0),b=w(()=>a.activities.find(({id:e})=>e===x(v))),S=t(void 0),D=new be(A,e=>a.onchanged(e,!0));async function A(e){let t=a.activities.findIndex(({id:t})=>t===e.id);T(v,void 0),a.onchanged(e);let n={CONFIRMED:x(c).confirmed,REJECTED:x(c).rejected,RECEIVED:x(c).takenBack}[e.reviewStatus];q(n(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>P(e)),await h(),F(ze(t,a.activities.length))}async function P(e){let t=await D.review(e,`RECEIVED`);return t&&await a.onundone(),t}function F(e){x(S)?.querySelectorAll(`.head`)[e]?.focus()}function I(e,t){e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement||R(t,e.key)&&e.preventDefault()}function R(e,t){let n=a.activities[e],r=Be(e,t,a.activities.length);if(!n)return!1;if(r!==void 0)F(r);else if(t.toLowerCase()===`b`&&n.reviewStatus!==`CONFIRMED`)D.review(n,`CONFIRMED`);else if(t.toLowerCase()===`u`&&n.reviewStatus!==`REJECTED`)T(v,n.id,!0);else return!1;return!0}function B(e){let t=a.activities.findIndex(({id:e})=>e===x(f));return t>=0?R(t,e):Be(0,e,a.activities.length)!==void 0&&(F(0),!0)}var V=Xe(),H=p(V);le(H,{id:`keys`,get help(){return x(c).keys},get list(){return x(S)},onkey:B});var U=n(H,2);y(U,23,()=>a.activities,e=>e.id,(e,t,i)=>{let a=w(()=>x(f)===x(t).id);var s=Ye(),c=L(s),u=L(c);let d;var p=L(u);E(p,{name:`right`,size:`s`}),o(u);var h=n(u,2),_=L(h),y=r(_,!0),b=n(_,2),S=r(b);o(h);var C=n(h,2);{let e=w(()=>X().reviewStatus[x(t).reviewStatus]);ue(C,l(()=>Ue[x(t).reviewStatus],{get label(){return x(e)}}))}o(c);var A=n(c,2),P=e=>{Je(e,{get activity(){return x(t)},get reviewing(){return D},onreject:()=>T(v,x(t).id,!0)})};M(A,e=>{x(a)&&e(P)}),o(s),g((e,n)=>{m(c,`aria-expanded`,x(a)),d=j(u,1,`arrow s1ie7gy3`,null,d,{open:x(a)}),k(y,e),k(S,`${n??``} · ${x(t).place.name??``} · ${x(t).ref??``}`)},[()=>X().activityType[x(t).type],()=>Z(x(t).occurredAt)]),O(`keydown`,s,e=>I(e,x(i))),O(`click`,c,()=>T(f,x(a)?void 0:x(t).id,!0)),N(e,s)}),o(U),i(U,e=>T(S,e),()=>x(S));var W=n(U,2),G=e=>{var t=_(),n=p(t);C(n,()=>ae(()=>z(()=>import(`./RejectDialog-WucdkAM_.js`),[])),null,(e,t)=>{var n=w(()=>{var{default:e}=x(t);return{RejectDialog:e}}),r=w(()=>x(n).RejectDialog),i=_(),a=p(i);d(a,()=>x(r),(e,t)=>{t(e,{get activity(){return x(b)},get reviewing(){return D},onclose:()=>T(v,void 0)})}),N(e,i)}),N(e,t)};M(W,e=>{x(b)&&e(G)}),N(e,V),s()}A([`keydown`,`click`]);var Qe=e({default:()=>rt}),$e=D(`<!> <!>`,1),et=D(`<p> </p>`),tt=D(`<div class="count row sm7qvb0"><p role="status"> </p> <!></div> <!> <!>`,1),nt=D(`<!> <p class="lead"> </p> <!> <!>`,1);function rt(e,i){u(i,!0);let c=w(Q),l=w(()=>P.code),d=t({status:`RECEIVED`,type:``,text:``}),f=t([]),m=U(async(e,t)=>{let n={filter:Fe(x(l),x(d)),first:25,after:e};return(await V(ge,n,{signal:t})).activities}),_=w(()=>Re(x(f),m.data?.nodes??[]));R(()=>{T(f,[]),m.reload()}),R(()=>H(x(l),e=>{e.has(`ACTIVITY`)&&v()}));async function v(){let e=x(d),t={filter:Fe(x(l),e),first:25,after:null},n=await V(ge,t).catch(()=>void 0);n&&m.data&&e===x(d)&&(T(f,n.activities.nodes),m.set({...m.data,nodes:Le(m.data.nodes,x(f))}))}async function y(){T(f,[]),await m.reload(),await h(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function S(e){m.reset(),T(d,e)}function C(e,t=!1){let n=m.data;if(!n)return;T(f,x(f).filter(({id:t})=>t!==e.id));let r=Ie(n.nodes,e,t?{...x(d),status:``}:x(d));m.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)})}var E=nt(),D=p(E);{let e=w(()=>({href:`/lage`,text:I().coordination}));ee(D,{get title(){return x(c).title},get back(){return x(e)}})}var O=n(D,2),A=r(O,!0),j=n(O,2);Ce(j,{get choice(){return x(d)},onchange:S});var F=n(j,2),z=e=>{var t=tt(),i=p(t),s=L(i),l=r(s),u=n(s,2),f=e=>{Y(e,{variant:`secondary`,onclick:y,children:(e,t)=>{a();var n=b();g(e=>k(n,e),[()=>x(c).showNews(x(_))]),N(e,n)},$$slots:{default:!0}})};M(u,e=>{x(_)>0&&e(f)}),o(i);var h=n(i,2),v=e=>{G(e,{get error(){return m.error},get onretry(){return m.reload}})};M(h,e=>{m.error&&e(v)});var S=n(h,2),w=e=>{var t=$e(),r=p(t);Ze(r,{get activities(){return m.data.nodes},onchanged:C,get onundone(){return m.reload}});var i=n(r,2);W(i,{get list(){return m},get label(){return x(c).more}}),N(e,t)},T=e=>{W(e,{get list(){return m},get label(){return x(c).more}})},E=e=>{te(e,{get title(){return x(c).emptyTitle},children:(e,t)=>{var n=et(),i=r(n,!0);g(()=>k(i,x(c).emptyText)),N(e,n)},$$slots:{default:!0}})},D=e=>{te(e,{get title(){return x(c).emptyFilterTitle},icon:`info`,children:(e,t)=>{var n=et(),i=r(n,!0);g(()=>k(i,x(c).emptyFilterText)),N(e,n)},$$slots:{default:!0}})};M(S,e=>{m.data.nodes.length>0?e(w):m.data.pageInfo.hasNextPage?e(T,1):x(d).status===`RECEIVED`&&!x(d).type&&!x(d).text?e(E,2):e(D,-1)}),g((e,t)=>k(l,`${e??``}${t??``}`),[()=>x(c).count(m.data.totalCount),()=>x(_)>0?`. ${x(c).news(x(_))}`:``]),N(e,t)},B=e=>{G(e,{get error(){return m.error},get onretry(){return m.reload}})},K=e=>{J(e,{lines:6})};M(F,e=>{m.data?e(z):m.error?e(B,1):e(K,-1)}),g(()=>k(A,x(c).lead)),N(e,E),s()}export{rt as default,xe as n,Q as r,Qe as t};