import{n as e,t}from"./Icon-DTfCJQrN.js";import{$ as n,B as r,G as i,H as a,J as o,L as s,M as c,O as l,P as u,Q as d,R as f,T as p,V as m,W as h,X as g,Y as _,Z as v,a as y,ct as b,et as x,it as S,j as C,m as w,ot as T,rt as E,s as D,st as O,tt as k,y as A,z as j}from"./index-client-Du6Z04e0.js";import{n as M,t as N}from"./request-CiOhKrzd.js";import{t as P}from"./live-browser-DTIcMBEr.js";import{t as F}from"./resource.svelte-B0AQE06B.js";import{T as I,_ as L,a as R,c as z,f as B,g as V,i as H,o as ee,s as U}from"./index-DOIwrTHz.js";import{t as W}from"./LoadFailed-BYR8F8dl.js";import{t as G}from"./EmptyState-bTA-Iruc.js";import{t as K}from"./Pager-Cn8Ph9VW.js";import{t as q}from"./domain-Bnf_u6Tp.js";import{t as J}from"./Choices-CUP6DMLS.js";import{t as te}from"./Select-D1bcOeN_.js";import{t as ne}from"./TextInput-BwlyS1XV.js";import{a as Y,c as re,n as X,s as ie}from"./format-BRxVU1yv.js";import{t as ae}from"./Badge-BNEWZAbY.js";import{n as oe,r as se,t as ce}from"./user-errors-gz4kjtmt.js";import{t as le}from"./SaveFailed-Bs8hBN8E.js";import{t as ue}from"./Dialog-DGaZ4OjK.js";import{t as de}from"./TextArea-DW2fJ3ef.js";var Z=new M(`
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
}`),fe=new M(`
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
}`),pe=new M(`
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
}`),Q=e({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Snabbtangenter i listan: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},{title:`Review activities`,lead:`Confirm that what was reported is right. The activity counts already. It stops counting if you reject it.`,filter:`Show`,filterAll:`All`,type:`Kind of activity`,typeAll:`All kinds`,search:`Search place, text or reference`,searchSubmit:`Search`,count:e=>e===1?`1 activity`:`${e} activities`,news:e=>e===1?`1 new has come in.`:`${e} new have come in.`,showNews:e=>e===1?`Show the new one`:`Show ${e} new`,keys:`Keys in the list: J and K move down and up, Enter opens, B confirms, U rejects.`,emptyTitle:`Nothing to review`,emptyText:`All reported activities have been reviewed.`,emptyFilterTitle:`No activities`,emptyFilterText:`No activities fit what you chose.`,more:`Show more activities`,confirm:`Confirm`,reject:`Reject`,takeBack:`Take the review back`,confirmed:e=>`${e} is confirmed.`,rejected:e=>`${e} is rejected.`,takenBack:e=>`${e} is to be reviewed again.`,rejectTitle:e=>`Reject ${e}`,rejectText:`The activity stops counting. The one who reported it sees the reason.`,reason:`Reason`,reasonHint:`Say what is wrong, with nothing about individuals.`,reasonMissing:`Give a reason of at least 3 characters.`,cancel:`Cancel`,conflict:`Somebody else has changed the activity. You now see the latest. Review it again.`,when:`When`,place:`Place`,by:`By`,participating:`Taking part`,received:`Came in`,skew:`The phone’s clock was wrong when this was reported. Check the time.`,countsFor:`Counts for`,doesNotCount:`Counts for no commitment.`,notFor:e=>`Reported for but does not count: ${e}`,summary:`Summary`,details:`Details`,approximate:`The numbers are approximate.`,visibility:`Shown to everybody`,visible:e=>`from ${e}`,notVisible:`no, only part of counts`,whyRejected:`Reason for rejection`,amendments:`Corrections`,amend:`Amend`,importedBy:`Handed in from a file by`,yes:`yes`,no:`no`,detail:{checkKinds:`Focus`,vehiclesChecked:`Vehicles checked`,screeningTests:`Breath tests`,screeningPositive:`Positive breath tests`,belowLimitAtEvidential:`Below the limit at the evidential test`,suspectedDrunkDriving:`Suspected drunk driving`,suspectedDrugDriving:`Suspected drug driving`,speedFines:`Fines for speeding`,beltFines:`Fines for no seat belt`,phoneFines:`Fines for a phone`,otherFines:`Other fines`,licencesSeized:`Licences seized`,drivingWithoutLicence:`Driving without a licence`,drivingBans:`Driving bans`,aTractorsChecked:`A-tractors checked`,aTractorFaults:`A-tractors with faults`,youthFocus:`Young people in focus`,noRemarks:`Nothing to remark`,pickupPoint:`Pickup point`,visitKind:`Kind of visit`,informationGiven:`Information was given`,trainingGiven:`Training was given`,staffReached:`Staff reached`,topics:`Topics`,routineBefore:`Routine before the visit`,routineAfter:`Routine after the visit`,materialLeft:`Material was left`,followUpNeeded:`Needs following up`,nextContactMonth:`Next contact`,school:`School`,requestedBySchool:`Requested by the school`,policyMentionsDogs:`The school’s policy mentions dogs`,guardiansInformed:`Guardians informed`,pupilsAbsent:`No pupils present`,exceptionReason:`Reason for the exception`,areasSearched:`Areas searched`,dogTeams:`Dog teams`,municipalityTookPart:`The municipality took part`,industries:`Industries`,workplacesInspected:`Workplaces inspected`,companiesInspected:`Companies inspected`,participatingAuthorities:`Authorities taking part`,municipalRoles:`The municipality’s roles`,deficienciesBand:`Deficiencies`,followUpByAuthority:`Followed up by an authority`,attendeesByParty:`Attendees`,pickupPoints:`Pickup points taking part`,decisions:`Decisions`,year:`Year`,grades:`Grades`,responseRate:`Response rate`,publishedUrl:`Published at`,followedUpOn:`Followed up`,concept:`Concept`,step:`Step`,adoptersInformed:`Businesses informed`,attendees:`Attendees`,audience:`Audience`},value:{SOBRIETY:`sobriety`,SPEED:`speed`,A_TRACTOR_MOPED:`A-tractor and moped`,BELT_PHONE:`belt and phone`,LICENCE_VEHICLE:`licence and vehicle`,COMMERCIAL:`commercial traffic`,FIRST:`first visit`,FOLLOW_UP:`follow-up`,TRAINING:`training`,CHECK_IN:`check-in`,POSTAL_ACT:`the postal act`,WARNING_SIGNS:`warning signs`,HOW_TO_ALERT:`how to alert`,OWN_SAFETY:`own safety`,LOCAL_SITUATION:`local situation`,ALCOHOL_LICENSING:`alcohol licensing`,ENVIRONMENT_HEALTH:`environment and health`,BUILDING:`building`,FIRE:`fire service`,OTHER:`other`,NONE:`none`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 or more`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),me=u(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function he(e,t){S(t,!0);let i=k(Q),a=x(d(t.choice.status||`ALL`)),l=x(d(t.choice.type)),u=x(d(t.choice.text)),f=k(()=>[{value:`RECEIVED`,label:q().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:q().reviewStatus.CONFIRMED},{value:`REJECTED`,label:q().reviewStatus.REJECTED},{value:`ALL`,label:m(i).filterAll}]),p=k(()=>[{value:``,label:m(i).typeAll},...Object.entries(q().activityType).map(([e,t])=>({value:e,label:t}))]);function g(){t.onchange({status:m(a)===`ALL`?``:m(a),type:m(l),text:m(u)})}function _(e){e.preventDefault(),g()}var y=me(),b=o(y);J(b,{get label(){return m(i).filter},get options(){return m(f)},onchange:g,get value(){return m(a)},set value(e){n(a,e,!0)}});var w=v(b,2),D=o(w);te(D,{get label(){return m(i).type},get options(){return m(p)},onchange:g,optional:`silent`,get value(){return m(l)},set value(e){n(l,e,!0)}});var A=v(D,2);ne(A,{get label(){return m(i).search},type:`search`,maxlength:64,optional:`silent`,get value(){return m(u)},set value(e){n(u,e,!0)}});var j=v(A,2);U(j,{type:`submit`,variant:`secondary`,children:(e,t)=>{T();var n=s();h(()=>C(n,m(i).searchSubmit)),c(e,n)},$$slots:{default:!0}}),O(w),O(y),r(`submit`,y,_),c(e,y),E()}var ge=u(`<p> </p>`),_e=u(`<p> </p> <form class="stack" novalidate=""><!> <!> <!> <div class="row"><!> <!></div></form>`,1);function ve(e,t){S(t,!0);let i=k(Q),a=x(``),u=x(!1),d=k(()=>m(u)&&t.reviewing.isAbout(t.activity)),f=k(()=>m(u)&&m(a).trim().length<3?m(i).reasonMissing:void 0),p=k(()=>m(d)?t.reviewing.userErrors:[]);function y(e){e.preventDefault(),n(u,!0),m(a).trim().length>=3&&t.reviewing.review(t.activity,`REJECTED`,m(a).trim())}{let u=k(()=>m(i).rejectTitle(t.activity.ref));ue(e,{get title(){return m(u)},open:!0,get onclose(){return t.onclose},children:(e,u)=>{var b=_e(),x=_(b),S=g(x,!0),w=v(x,2),E=o(w),D=e=>{z(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=ge(),r=g(n,!0);h(()=>C(r,m(i).conflict)),c(e,n)},$$slots:{default:!0}})};l(E,e=>{m(d)&&t.reviewing.hadConflict&&e(D)});var A=v(E,2);{let e=k(()=>m(d)?t.reviewing.error:void 0),n=k(()=>oe(m(p),[`reason`]));le(A,{get error(){return m(e)},get messages(){return m(n)}})}var j=v(A,2);{let e=k(()=>m(f)??ce(m(p),`reason`));de(j,{get label(){return m(i).reason},get hint(){return m(i).reasonHint},limit:500,get error(){return m(e)},get value(){return m(a)},set value(e){n(a,e,!0)}})}var M=v(j,2),N=o(M);U(N,{type:`submit`,main:!0,variant:`danger`,get busy(){return t.reviewing.isBusy},children:(e,t)=>{T();var n=s();h(()=>C(n,m(i).reject)),c(e,n)},$$slots:{default:!0}});var P=v(N,2);U(P,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{T();var n=s();h(()=>C(n,m(i).cancel)),c(e,n)},$$slots:{default:!0}}),O(M),O(w),h(()=>C(S,m(i).rejectText)),r(`submit`,w,y),c(e,b)},$$slots:{default:!0}})}E()}function ye(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=be(e,n);return r&&i?[{label:r,value:i}]:[]})}function be(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${ie(t)} %`:typeof t==`number`?ie(t):e===`followedUpOn`?Y(String(t)):Array.isArray(t)?t.map(e=>be(``,e)).join(`, `):typeof t==`object`?xe(t):Q().value[t]??String(t)}function xe({name:e,party:t,count:n}){return e||`${q().party[t??``]??t} ${n}`}var $=(e,t=b,n=b,r=b)=>{var i=Se(),a=o(i),s=g(a,!0),l=v(a,2),u=g(l,!0);O(i),h(()=>{C(s,t()),w(l,`lang`,r()),C(u,n())}),c(e,i)},Se=u(`<div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd> </dd></div>`),Ce=u(`<p> </p>`),we=u(`<p class="soft"> </p>`),Te=u(`<p class="small soft"> </p>`),Ee=u(`<li> <span lang="sv"> </span></li>`),De=u(`<div><p class="label"> </p> <ul class="s1gfufo6"></ul></div>`),Oe=u(`<dl class="s1gfufo6"><!> <!> <!> <!> <!> <!> <!> <!> <div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function ke(e,t){S(t,!0);let n=k(Q),r=k(()=>ye(t.activity.details)),i=k(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),a=k(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),s=k(()=>t.activity.performedBy);var u=Oe(),d=_(u),f=o(d);{let e=k(()=>X(t.activity.occurredAt)+(t.activity.endedAt?`–${re(t.activity.endedAt)}`:``));$(f,()=>m(n).when,()=>m(e))}var y=v(f,2);$(y,()=>m(n).place,()=>t.activity.place.name,()=>`sv`);var b=v(y,2);{let e=k(()=>[q().party[m(s).party],m(s).unit,m(s).username].filter(Boolean).join(`, `));$(b,()=>m(n).by,()=>m(e))}var x=v(b,2),w=e=>{{let r=k(()=>t.activity.participating.map(e=>q().party[e]).join(`, `));$(e,()=>m(n).participating,()=>m(r))}};l(x,e=>{t.activity.participating.length>0&&e(w)});var T=v(x,2),D=e=>{$(e,()=>m(n).importedBy,()=>t.activity.importedBy)};l(T,e=>{t.activity.importedBy&&e(D)});var A=v(T,2);{let e=k(()=>X(t.activity.receivedAt));$(A,()=>m(n).received,()=>m(e))}var j=v(A,2),M=e=>{$(e,()=>m(n).summary,()=>t.activity.summary,()=>`sv`)};l(j,e=>{t.activity.summary&&e(M)});var N=v(j,2);p(N,17,()=>m(r),e=>e.label,(e,t)=>{$(e,()=>m(t).label,()=>m(t).value)});var P=v(N,2),F=o(P),I=g(F,!0),L=v(F,2),R=o(L);p(R,17,()=>m(i),e=>e.id,(e,t)=>{var n=Ce(),r=g(n,!0);h(()=>C(r,m(t).text)),c(e,n)});var z=v(R,2),B=e=>{var t=we(),r=g(t,!0);h(()=>C(r,m(n).doesNotCount)),c(e,t)};l(z,e=>{m(i).length===0&&e(B)});var V=v(z,2);p(V,17,()=>m(a),e=>e.id,(e,t)=>{var r=we(),i=g(r,!0);h(e=>C(i,e),[()=>m(n).notFor(m(t).text)]),c(e,r)}),O(L),O(P);var H=v(P,2);{let e=k(()=>t.activity.publicFrom?m(n).visible(Y(t.activity.publicFrom)):m(n).notVisible);$(H,()=>m(n).visibility,()=>m(e))}var ee=v(H,2),U=e=>{$(e,()=>m(n).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};l(ee,e=>{t.activity.reviewReason&&e(U)}),O(d);var W=v(d,2),G=e=>{var t=Te(),r=g(t,!0);h(()=>C(r,m(n).approximate)),c(e,t)};l(W,e=>{t.activity.countsApproximate&&e(G)});var K=v(W,2),J=e=>{var r=De(),i=o(r),a=g(i,!0),s=v(i,2);p(s,21,()=>t.activity.amendments,e=>e.at,(e,t)=>{var n=Ee(),r=o(n),i=v(r),a=g(i,!0);O(n),h(e=>{C(r,`${e??``}, ${m(t).by??``}: `),C(a,m(t).reason)},[()=>X(m(t).at)]),c(e,n)}),O(s),O(r),h(()=>C(a,m(n).amendments)),c(e,r)};l(K,e=>{t.activity.amendments.length>0&&e(J)}),h(()=>C(I,m(n).countsFor)),c(e,u),E()}function Ae(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function je(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Me(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Ne(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function Pe(e,t){return Math.max(Math.min(e,t-1),0)}function Fe(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Ie({clockSkew:e}){return Math.abs(e)>=120}var Le={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},Re=u(`<p> </p>`),ze=u(`<div class="detail s1d34mld"><!> <!> <!> <!> <div class="row"><!> <!> <!> <!></div></div>`);function Be(e,t){S(t,!0);let n=k(Q),r=k(()=>t.reviewing.isAbout(t.activity)),i=k(()=>m(r)&&t.reviewing.isBusy);var a=ze(),u=o(a),d=e=>{z(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var r=Re(),i=g(r,!0);h(()=>C(i,m(n).conflict)),c(e,r)},$$slots:{default:!0}})};l(u,e=>{m(r)&&t.reviewing.hadConflict&&e(d)});var f=v(u,2),p=e=>{{let n=k(()=>t.reviewing.userErrors.map(({message:e})=>e));le(e,{get error(){return t.reviewing.error},get messages(){return m(n)}})}};l(f,e=>{m(r)&&e(p)});var _=v(f,2),y=e=>{z(e,{tone:`wait`,children:(e,t)=>{var r=Re(),i=g(r,!0);h(()=>C(i,m(n).skew)),c(e,r)},$$slots:{default:!0}})},b=k(()=>Ie(t.activity));l(_,e=>{m(b)&&e(y)});var x=v(_,2);ke(x,{get activity(){return t.activity}});var w=v(x,2),D=o(w),A=e=>{U(e,{main:!0,icon:`check`,get busy(){return m(i)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{T();var r=s();h(()=>C(r,m(n).confirm)),c(e,r)},$$slots:{default:!0}})};l(D,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(A)});var j=v(D,2),M=e=>{U(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return m(i)},get onclick(){return t.onreject},children:(e,t)=>{T();var r=s();h(()=>C(r,m(n).reject)),c(e,r)},$$slots:{default:!0}})};l(j,e=>{t.activity.reviewStatus!==`REJECTED`&&e(M)});var N=v(j,2);R(N,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{T();var r=s();h(()=>C(r,m(n).amend)),c(e,r)},$$slots:{default:!0}});var P=v(N,2),F=e=>{U(e,{variant:`quiet`,get busy(){return m(i)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{T();var r=s();h(()=>C(r,m(n).takeBack)),c(e,r)},$$slots:{default:!0}})};l(P,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(F)}),O(w),O(a),c(e,a),E()}var Ve=class{#e=x(void 0);get id(){return m(this.#e)}set id(e){n(this.#e,e,!0)}#t=x(!1);get isBusy(){return m(this.#t)}set isBusy(e){n(this.#t,e,!0)}#n=x(void 0);get error(){return m(this.#n)}set error(e){n(this.#n,e)}#r=x([]);get userErrors(){return m(this.#r)}set userErrors(e){n(this.#r,e)}#i=x(!1);get hadConflict(){return m(this.#i)}set hadConflict(e){n(this.#i,e,!0)}#a;#o;constructor(e,t){this.#a=e,this.#o=t}isAbout(e){return this.id===e.id}async review(e,t,n){if(!this.isBusy){this.#s(e);try{let{id:r,revision:i}=e,a=(await N(pe,{id:r,revision:i,status:t,reason:n??null})).activityReview;this.userErrors=a.userErrors,se(a.userErrors)?await this.#c(r):a.activity&&this.#a(a.activity)}catch(t){I(t,`CONFLICT`)?await this.#c(e.id).catch(e=>this.error=e):this.error=t}this.isBusy=!1}}#s(e){this.id=e.id,this.isBusy=!0,this.error=void 0,this.userErrors=[],this.hadConflict=!1}async#c(e){let{activity:t}=await N(fe,{id:e});this.userErrors=[],this.hadConflict=!0,this.#o(t)}},He=u(`<li class="sk6f22a"><button type="button" class="head sk6f22a"><span><!></span> <span class="what sk6f22a"><strong class="sk6f22a"> </strong> <span class="soft sk6f22a"> </span></span> <!></button> <!></li>`),Ue=u(`<p class="small soft keys sk6f22a" id="keys"> </p> <ul class="plain-list sk6f22a" aria-describedby="keys"></ul> <!>`,1);function We(e,r){S(r,!0);let i=k(Q),s=x(void 0),u=x(void 0),d=k(()=>r.activities.find(({id:e})=>e===m(u))),f=x(void 0),b=new Ve(T,e=>r.onchanged(e,!0));async function T(e){let t=r.activities.findIndex(({id:t})=>t===e.id);n(u,void 0),r.onchanged(e);let o={CONFIRMED:m(i).confirmed,REJECTED:m(i).rejected,RECEIVED:m(i).takenBack}[e.reviewStatus];V(o(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>void M(e)),await a(),N(Pe(t,r.activities.length))}async function M(e){await b.review(e,`RECEIVED`),await r.onundone()}function N(e){m(f)?.querySelectorAll(`.head`)[e]?.focus()}function P(e,t,i){if(e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement)return;let a=Fe(t,e.key,r.activities.length);if(a!==void 0)N(a);else if(e.key.toLowerCase()===`b`&&i.reviewStatus!==`CONFIRMED`)b.review(i,`CONFIRMED`);else if(e.key.toLowerCase()===`u`&&i.reviewStatus!==`REJECTED`)n(u,i.id,!0);else return;e.preventDefault()}var F=Ue(),I=_(F),L=g(I,!0),R=v(I,2);p(R,23,()=>r.activities,e=>e.id,(e,r,i)=>{let a=k(()=>m(s)===m(r).id);var d=He(),f=o(d),p=o(f);let _;var x=o(p);t(x,{name:`right`,size:`s`}),O(p);var S=v(p,2),T=o(S),E=g(T,!0),D=v(T,2),M=g(D);O(S);var N=v(S,2);{let e=k(()=>q().reviewStatus[m(r).reviewStatus]);ae(N,y(()=>Le[m(r).reviewStatus],{get label(){return m(e)}}))}O(f);var F=v(f,2),I=e=>{Be(e,{get activity(){return m(r)},get reviewing(){return b},onreject:()=>n(u,m(r).id,!0)})};l(F,e=>{m(a)&&e(I)}),O(d),h((e,t)=>{w(f,`aria-expanded`,m(a)),_=A(p,1,`arrow sk6f22a`,null,_,{open:m(a)}),C(E,e),C(M,`${t??``} · ${m(r).place.name??``} · ${m(r).ref??``}`)},[()=>q().activityType[m(r).type],()=>X(m(r).occurredAt)]),j(`keydown`,d,e=>P(e,m(i),m(r))),j(`click`,f,()=>n(s,m(a)?void 0:m(r).id,!0)),c(e,d)}),O(R),D(R,e=>n(f,e),()=>m(f));var z=v(R,2),B=e=>{ve(e,{get activity(){return m(d)},get reviewing(){return b},onclose:()=>n(u,void 0)})};l(z,e=>{m(d)&&e(B)}),h(()=>C(L,m(i).keys)),c(e,F),E()}f([`keydown`,`click`]);var Ge=u(`<!> <!> <!>`,1),Ke=u(`<p> </p>`),qe=u(`<div class="count row scy1463"><p role="status"> </p> <!></div> <!> <!>`,1),Je=u(`<!> <p class="lead"> </p> <!> <!>`,1);function Ye(e,t){S(t,!0);let r=k(Q),u=k(()=>B.me?.areas[0]?.code??``),d=x({status:`RECEIVED`,type:``,text:``}),f=x(!1),p=x(void 0),y=x([]),b=F(async e=>{let t={filter:Ae(m(u),m(d)),first:25,after:null};return(await N(Z,t,{signal:e})).activities}),w=k(()=>Ne(m(y),b.data?.nodes??[]));i(()=>{n(y,[]),b.reload()}),i(()=>P(m(u),e=>{e.has(`ACTIVITY`)&&D()}));async function D(){let e=m(d),t={filter:Ae(m(u),e),first:25,after:null},r=await N(Z,t).catch(()=>void 0);r&&b.data&&e===m(d)&&(n(y,r.activities.nodes),b.set({...b.data,nodes:Me(b.data.nodes,m(y))}))}async function A(){n(y,[]),await b.reload(),await a(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function j(e){b.reset(),n(d,e)}async function M(){let e=b.data;if(e){n(f,!0),n(p,void 0);try{let t={filter:Ae(m(u),m(d)),first:25,after:e.pageInfo.endCursor},n=(await N(Z,t)).activities,r=new Set(e.nodes.map(({id:e})=>e));b.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!r.has(e))]})}catch(e){n(p,e)}n(f,!1)}}function I(e,t=!1){let r=b.data;if(!r)return;n(y,m(y).filter(({id:t})=>t!==e.id));let i=je(r.nodes,e,t?{...m(d),status:``}:m(d));b.set({...r,nodes:i,totalCount:r.totalCount-(r.nodes.length-i.length)})}var R=Je(),z=_(R);{let e=k(()=>({href:`/lage`,text:L().coordination}));H(z,{get title(){return m(r).title},get back(){return m(e)}})}var V=v(z,2),q=g(V,!0),J=v(V,2);he(J,{get choice(){return m(d)},onchange:j});var te=v(J,2),ne=e=>{var t=qe(),n=_(t),i=o(n),a=g(i),u=v(i,2),y=e=>{U(e,{variant:`secondary`,onclick:A,children:(e,t)=>{T();var n=s();h(e=>C(n,e),[()=>m(r).showNews(m(w))]),c(e,n)},$$slots:{default:!0}})};l(u,e=>{m(w)>0&&e(y)}),O(n);var x=v(n,2),S=e=>{W(e,{get error(){return b.error},get onretry(){return b.reload}})};l(x,e=>{b.error&&e(S)});var E=v(x,2),D=e=>{var t=Ge(),n=_(t);We(n,{get activities(){return b.data.nodes},onchanged:I,get onundone(){return b.reload}});var i=v(n,2),a=e=>{W(e,{get error(){return m(p)},onretry:M})};l(i,e=>{m(p)&&e(a)});var o=v(i,2);K(o,{get shown(){return b.data.nodes.length},get total(){return b.data.totalCount},get hasMore(){return b.data.pageInfo.hasNextPage},get busy(){return m(f)},get label(){return m(r).more},onmore:M}),c(e,t)},k=e=>{K(e,{shown:0,get total(){return b.data.totalCount},hasMore:!0,get busy(){return m(f)},get label(){return m(r).more},onmore:M})},j=e=>{G(e,{get title(){return m(r).emptyTitle},children:(e,t)=>{var n=Ke(),i=g(n,!0);h(()=>C(i,m(r).emptyText)),c(e,n)},$$slots:{default:!0}})},N=e=>{G(e,{get title(){return m(r).emptyFilterTitle},icon:`info`,children:(e,t)=>{var n=Ke(),i=g(n,!0);h(()=>C(i,m(r).emptyFilterText)),c(e,n)},$$slots:{default:!0}})};l(E,e=>{b.data.nodes.length>0?e(D):b.data.pageInfo.hasNextPage?e(k,1):m(d).status===`RECEIVED`&&!m(d).type&&!m(d).text?e(j,2):e(N,-1)}),h((e,t)=>C(a,`${e??``}${t??``}`),[()=>m(r).count(b.data.totalCount),()=>m(w)>0?`. ${m(r).news(m(w))}`:``]),c(e,t)},Y=e=>{W(e,{get error(){return b.error},get onretry(){return b.reload}})},re=e=>{ee(e,{lines:6})};l(te,e=>{b.data?e(ne):b.error?e(Y,1):e(re,-1)}),h(()=>C(q,m(r).lead)),c(e,R),E()}export{Ye as default};