import{n as e,t}from"./Icon-CHrsugFR.js";import{$ as n,A as r,B as i,D as a,G as o,I as s,J as c,L as l,N as u,Q as d,R as f,V as p,W as m,X as h,Y as g,Z as _,a as v,ct as y,et as b,it as x,j as S,m as C,ot as w,rt as T,s as E,st as D,tt as O,v as k,w as A,z as j}from"./index-client-CV74LCeM.js";import{n as M,t as N}from"./request-BueRHIm1.js";import{t as P}from"./live-browser-Dz1MWZ_a.js";import{t as F}from"./resource.svelte-BNR8DWUW.js";import{E as I,_ as L,a as R,c as z,f as B,g as V,i as H,o as ee,s as U}from"./index-DIVtQiry.js";import{t as W}from"./LoadFailed-CUWzAbQI.js";import{t as G}from"./EmptyState-CRlw3B-H.js";import{t as K}from"./Pager-ChDWh7C3.js";import{t as q}from"./domain-B-7V7Z8r.js";import{t as J}from"./Choices-DOKj9HsO.js";import{t as te}from"./Select-DWEYdgJo.js";import{t as ne}from"./TextInput-DPo6R9J8.js";import{a as Y,c as re,n as X,s as ie}from"./format-5BlEVXCG.js";import{t as ae}from"./Badge-CDhD7CRT.js";import{n as oe,r as se,t as ce}from"./user-errors-gz4kjtmt.js";import{t as le}from"./SaveFailed-IJazS4o1.js";import{t as ue}from"./Dialog-D7HR833C.js";import{t as de}from"./TextArea-wB7dGZBc.js";var Z=new M(`
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
}`),Q=e({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Snabbtangenter i listan: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},{title:`Review activities`,lead:`Confirm that what was reported is right. The activity counts already. It stops counting if you reject it.`,filter:`Show`,filterAll:`All`,type:`Kind of activity`,typeAll:`All kinds`,search:`Search place, text or reference`,searchSubmit:`Search`,count:e=>e===1?`1 activity`:`${e} activities`,news:e=>e===1?`1 new has come in.`:`${e} new have come in.`,showNews:e=>e===1?`Show the new one`:`Show ${e} new`,keys:`Keys in the list: J and K move down and up, Enter opens, B confirms, U rejects.`,emptyTitle:`Nothing to review`,emptyText:`All reported activities have been reviewed.`,emptyFilterTitle:`No activities`,emptyFilterText:`No activities fit what you chose.`,more:`Show more activities`,confirm:`Confirm`,reject:`Reject`,takeBack:`Take the review back`,confirmed:e=>`${e} is confirmed.`,rejected:e=>`${e} is rejected.`,takenBack:e=>`${e} is to be reviewed again.`,rejectTitle:e=>`Reject ${e}`,rejectText:`The activity stops counting. The one who reported it sees the reason.`,reason:`Reason`,reasonHint:`Say what is wrong, with nothing about individuals.`,reasonMissing:`Give a reason of at least 3 characters.`,cancel:`Cancel`,conflict:`Somebody else has changed the activity. You now see the latest. Review it again.`,when:`When`,place:`Place`,by:`By`,participating:`Taking part`,received:`Came in`,skew:`The phone’s clock was wrong when this was reported. Check the time.`,countsFor:`Counts for`,doesNotCount:`Counts for no commitment.`,notFor:e=>`Reported for but does not count: ${e}`,summary:`Summary`,details:`Details`,approximate:`The numbers are approximate.`,visibility:`Shown to everybody`,visible:e=>`from ${e}`,notVisible:`no, only part of counts`,whyRejected:`Reason for rejection`,amendments:`Corrections`,amend:`Amend`,importedBy:`Handed in from a file by`,yes:`yes`,no:`no`,detail:{checkKinds:`Focus`,vehiclesChecked:`Vehicles checked`,screeningTests:`Breath tests`,screeningPositive:`Positive breath tests`,belowLimitAtEvidential:`Below the limit at the evidential test`,suspectedDrunkDriving:`Suspected drunk driving`,suspectedDrugDriving:`Suspected drug driving`,speedFines:`Fines for speeding`,beltFines:`Fines for no seat belt`,phoneFines:`Fines for a phone`,otherFines:`Other fines`,licencesSeized:`Licences seized`,drivingWithoutLicence:`Driving without a licence`,drivingBans:`Driving bans`,aTractorsChecked:`A-tractors checked`,aTractorFaults:`A-tractors with faults`,youthFocus:`Young people in focus`,noRemarks:`Nothing to remark`,pickupPoint:`Pickup point`,visitKind:`Kind of visit`,informationGiven:`Information was given`,trainingGiven:`Training was given`,staffReached:`Staff reached`,topics:`Topics`,routineBefore:`Routine before the visit`,routineAfter:`Routine after the visit`,materialLeft:`Material was left`,followUpNeeded:`Needs following up`,nextContactMonth:`Next contact`,school:`School`,requestedBySchool:`Requested by the school`,policyMentionsDogs:`The school’s policy mentions dogs`,guardiansInformed:`Guardians informed`,pupilsAbsent:`No pupils present`,exceptionReason:`Reason for the exception`,areasSearched:`Areas searched`,dogTeams:`Dog teams`,municipalityTookPart:`The municipality took part`,industries:`Industries`,workplacesInspected:`Workplaces inspected`,companiesInspected:`Companies inspected`,participatingAuthorities:`Authorities taking part`,municipalRoles:`The municipality’s roles`,deficienciesBand:`Deficiencies`,followUpByAuthority:`Followed up by an authority`,attendeesByParty:`Attendees`,pickupPoints:`Pickup points taking part`,decisions:`Decisions`,year:`Year`,grades:`Grades`,responseRate:`Response rate`,publishedUrl:`Published at`,followedUpOn:`Followed up`,concept:`Concept`,step:`Step`,adoptersInformed:`Businesses informed`,attendees:`Attendees`,audience:`Audience`},value:{SOBRIETY:`sobriety`,SPEED:`speed`,A_TRACTOR_MOPED:`A-tractor and moped`,BELT_PHONE:`belt and phone`,LICENCE_VEHICLE:`licence and vehicle`,COMMERCIAL:`commercial traffic`,FIRST:`first visit`,FOLLOW_UP:`follow-up`,TRAINING:`training`,CHECK_IN:`check-in`,POSTAL_ACT:`the postal act`,WARNING_SIGNS:`warning signs`,HOW_TO_ALERT:`how to alert`,OWN_SAFETY:`own safety`,LOCAL_SITUATION:`local situation`,ALCOHOL_LICENSING:`alcohol licensing`,ENVIRONMENT_HEALTH:`environment and health`,BUILDING:`building`,FIRE:`fire service`,OTHER:`other`,NONE:`none`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 or more`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),me=u(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function he(e,t){x(t,!0);let a=O(Q),o=b(d(t.choice.status||`ALL`)),l=b(d(t.choice.type)),u=b(d(t.choice.text)),f=O(()=>[{value:`RECEIVED`,label:q().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:q().reviewStatus.CONFIRMED},{value:`REJECTED`,label:q().reviewStatus.REJECTED},{value:`ALL`,label:i(a).filterAll}]),p=O(()=>[{value:``,label:i(a).typeAll},...Object.entries(q().activityType).map(([e,t])=>({value:e,label:t}))]);function h(){t.onchange({status:i(o)===`ALL`?``:i(o),type:i(l),text:i(u)})}function g(e){e.preventDefault(),h()}var v=me(),y=c(v);J(y,{get label(){return i(a).filter},get options(){return i(f)},onchange:h,get value(){return i(o)},set value(e){n(o,e,!0)}});var C=_(y,2),E=c(C);te(E,{get label(){return i(a).type},get options(){return i(p)},onchange:h,optional:`silent`,get value(){return i(l)},set value(e){n(l,e,!0)}});var k=_(E,2);ne(k,{get label(){return i(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return i(u)},set value(e){n(u,e,!0)}});var A=_(k,2);U(A,{type:`submit`,variant:`secondary`,children:(e,t)=>{w();var n=s();m(()=>r(n,i(a).searchSubmit)),S(e,n)},$$slots:{default:!0}}),D(C),D(v),j(`submit`,v,g),S(e,v),T()}var ge=u(`<p> </p>`),_e=u(`<p> </p> <form class="stack" novalidate=""><!> <!> <!> <div class="row"><!> <!></div></form>`,1);function ve(e,t){x(t,!0);let o=O(Q),l=b(``),u=b(!1),d=O(()=>i(u)&&t.reviewing.isAbout(t.activity)),f=O(()=>i(u)&&i(l).trim().length<3?i(o).reasonMissing:void 0),p=O(()=>i(d)?t.reviewing.userErrors:[]);function v(e){e.preventDefault(),n(u,!0),i(l).trim().length>=3&&t.reviewing.review(t.activity,`REJECTED`,i(l).trim())}{let u=O(()=>i(o).rejectTitle(t.activity.ref));ue(e,{get title(){return i(u)},open:!0,get onclose(){return t.onclose},children:(e,u)=>{var y=_e(),b=g(y),x=h(b,!0),C=_(b,2),T=c(C),E=e=>{z(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=ge(),a=h(n,!0);m(()=>r(a,i(o).conflict)),S(e,n)},$$slots:{default:!0}})};a(T,e=>{i(d)&&t.reviewing.hadConflict&&e(E)});var k=_(T,2);{let e=O(()=>i(d)?t.reviewing.error:void 0),n=O(()=>oe(i(p),[`reason`]));le(k,{get error(){return i(e)},get messages(){return i(n)}})}var A=_(k,2);{let e=O(()=>i(f)??ce(i(p),`reason`));de(A,{get label(){return i(o).reason},get hint(){return i(o).reasonHint},limit:500,get error(){return i(e)},get value(){return i(l)},set value(e){n(l,e,!0)}})}var M=_(A,2),N=c(M);U(N,{type:`submit`,main:!0,variant:`danger`,get busy(){return t.reviewing.isBusy},children:(e,t)=>{w();var n=s();m(()=>r(n,i(o).reject)),S(e,n)},$$slots:{default:!0}});var P=_(N,2);U(P,{variant:`quiet`,get onclick(){return t.onclose},children:(e,t)=>{w();var n=s();m(()=>r(n,i(o).cancel)),S(e,n)},$$slots:{default:!0}}),D(M),D(C),m(()=>r(x,i(o).rejectText)),j(`submit`,C,v),S(e,y)},$$slots:{default:!0}})}T()}function ye(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=be(e,n);return r&&i?[{label:r,value:i}]:[]})}function be(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${ie(t)} %`:typeof t==`number`?ie(t):e===`followedUpOn`?Y(String(t)):Array.isArray(t)?t.map(e=>be(``,e)).join(`, `):typeof t==`object`?xe(t):Q().value[t]??String(t)}function xe({name:e,party:t,count:n}){return e||`${q().party[t??``]??t} ${n}`}var $=(e,t=y,n=y,i=y)=>{var a=Se(),o=c(a),s=h(o,!0),l=_(o,2),u=h(l,!0);D(a),m(()=>{r(s,t()),C(l,`lang`,i()),r(u,n())}),S(e,a)},Se=u(`<div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd> </dd></div>`),Ce=u(`<p> </p>`),we=u(`<p class="soft"> </p>`),Te=u(`<p class="small soft"> </p>`),Ee=u(`<li> <span lang="sv"> </span></li>`),De=u(`<div><p class="label"> </p> <ul class="s1gfufo6"></ul></div>`),Oe=u(`<dl class="s1gfufo6"><!> <!> <!> <!> <!> <!> <!> <!> <div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function ke(e,t){x(t,!0);let n=O(Q),o=O(()=>ye(t.activity.details)),s=O(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),l=O(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),u=O(()=>t.activity.performedBy);var d=Oe(),f=g(d),p=c(f);{let e=O(()=>X(t.activity.occurredAt)+(t.activity.endedAt?`–${re(t.activity.endedAt)}`:``));$(p,()=>i(n).when,()=>i(e))}var v=_(p,2);$(v,()=>i(n).place,()=>t.activity.place.name,()=>`sv`);var y=_(v,2);{let e=O(()=>[q().party[i(u).party],i(u).unit,i(u).username].filter(Boolean).join(`, `));$(y,()=>i(n).by,()=>i(e))}var b=_(y,2),C=e=>{{let r=O(()=>t.activity.participating.map(e=>q().party[e]).join(`, `));$(e,()=>i(n).participating,()=>i(r))}};a(b,e=>{t.activity.participating.length>0&&e(C)});var w=_(b,2),E=e=>{$(e,()=>i(n).importedBy,()=>t.activity.importedBy)};a(w,e=>{t.activity.importedBy&&e(E)});var k=_(w,2);{let e=O(()=>X(t.activity.receivedAt));$(k,()=>i(n).received,()=>i(e))}var j=_(k,2),M=e=>{$(e,()=>i(n).summary,()=>t.activity.summary,()=>`sv`)};a(j,e=>{t.activity.summary&&e(M)});var N=_(j,2);A(N,17,()=>i(o),e=>e.label,(e,t)=>{$(e,()=>i(t).label,()=>i(t).value)});var P=_(N,2),F=c(P),I=h(F,!0),L=_(F,2),R=c(L);A(R,17,()=>i(s),e=>e.id,(e,t)=>{var n=Ce(),a=h(n,!0);m(()=>r(a,i(t).text)),S(e,n)});var z=_(R,2),B=e=>{var t=we(),a=h(t,!0);m(()=>r(a,i(n).doesNotCount)),S(e,t)};a(z,e=>{i(s).length===0&&e(B)});var V=_(z,2);A(V,17,()=>i(l),e=>e.id,(e,t)=>{var a=we(),o=h(a,!0);m(e=>r(o,e),[()=>i(n).notFor(i(t).text)]),S(e,a)}),D(L),D(P);var H=_(P,2);{let e=O(()=>t.activity.publicFrom?i(n).visible(Y(t.activity.publicFrom)):i(n).notVisible);$(H,()=>i(n).visibility,()=>i(e))}var ee=_(H,2),U=e=>{$(e,()=>i(n).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};a(ee,e=>{t.activity.reviewReason&&e(U)}),D(f);var W=_(f,2),G=e=>{var t=Te(),a=h(t,!0);m(()=>r(a,i(n).approximate)),S(e,t)};a(W,e=>{t.activity.countsApproximate&&e(G)});var K=_(W,2),J=e=>{var a=De(),o=c(a),s=h(o,!0),l=_(o,2);A(l,21,()=>t.activity.amendments,e=>e.at,(e,t)=>{var n=Ee(),a=c(n),o=_(a),s=h(o,!0);D(n),m(e=>{r(a,`${e??``}, ${i(t).by??``}: `),r(s,i(t).reason)},[()=>X(i(t).at)]),S(e,n)}),D(l),D(a),m(()=>r(s,i(n).amendments)),S(e,a)};a(K,e=>{t.activity.amendments.length>0&&e(J)}),m(()=>r(I,i(n).countsFor)),S(e,d),T()}function Ae(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function je(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Me(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Ne(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function Pe(e,t){return Math.max(Math.min(e,t-1),0)}function Fe(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Ie({clockSkew:e}){return Math.abs(e)>=120}var Le={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},Re=u(`<p> </p>`),ze=u(`<div class="detail s1d34mld"><!> <!> <!> <!> <div class="row"><!> <!> <!> <!></div></div>`);function Be(e,t){x(t,!0);let n=O(Q),o=O(()=>t.reviewing.isAbout(t.activity)),l=O(()=>i(o)&&t.reviewing.isBusy);var u=ze(),d=c(u),f=e=>{z(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var a=Re(),o=h(a,!0);m(()=>r(o,i(n).conflict)),S(e,a)},$$slots:{default:!0}})};a(d,e=>{i(o)&&t.reviewing.hadConflict&&e(f)});var p=_(d,2),g=e=>{{let n=O(()=>t.reviewing.userErrors.map(({message:e})=>e));le(e,{get error(){return t.reviewing.error},get messages(){return i(n)}})}};a(p,e=>{i(o)&&e(g)});var v=_(p,2),y=e=>{z(e,{tone:`wait`,children:(e,t)=>{var a=Re(),o=h(a,!0);m(()=>r(o,i(n).skew)),S(e,a)},$$slots:{default:!0}})},b=O(()=>Ie(t.activity));a(v,e=>{i(b)&&e(y)});var C=_(v,2);ke(C,{get activity(){return t.activity}});var E=_(C,2),k=c(E),A=e=>{U(e,{main:!0,icon:`check`,get busy(){return i(l)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{w();var a=s();m(()=>r(a,i(n).confirm)),S(e,a)},$$slots:{default:!0}})};a(k,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(A)});var j=_(k,2),M=e=>{U(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return i(l)},get onclick(){return t.onreject},children:(e,t)=>{w();var a=s();m(()=>r(a,i(n).reject)),S(e,a)},$$slots:{default:!0}})};a(j,e=>{t.activity.reviewStatus!==`REJECTED`&&e(M)});var N=_(j,2);R(N,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{w();var a=s();m(()=>r(a,i(n).amend)),S(e,a)},$$slots:{default:!0}});var P=_(N,2),F=e=>{U(e,{variant:`quiet`,get busy(){return i(l)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{w();var a=s();m(()=>r(a,i(n).takeBack)),S(e,a)},$$slots:{default:!0}})};a(P,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(F)}),D(E),D(u),S(e,u),T()}var Ve=class{#e=b(void 0);get id(){return i(this.#e)}set id(e){n(this.#e,e,!0)}#t=b(!1);get isBusy(){return i(this.#t)}set isBusy(e){n(this.#t,e,!0)}#n=b(void 0);get error(){return i(this.#n)}set error(e){n(this.#n,e)}#r=b([]);get userErrors(){return i(this.#r)}set userErrors(e){n(this.#r,e)}#i=b(!1);get hadConflict(){return i(this.#i)}set hadConflict(e){n(this.#i,e,!0)}#a;#o;constructor(e,t){this.#a=e,this.#o=t}isAbout(e){return this.id===e.id}async review(e,t,n){if(!this.isBusy){this.#s(e);try{let{id:r,revision:i}=e,a=(await N(pe,{id:r,revision:i,status:t,reason:n??null})).activityReview;this.userErrors=a.userErrors,se(a.userErrors)?await this.#c(r):a.activity&&this.#a(a.activity)}catch(t){I(t,`CONFLICT`)?await this.#c(e.id).catch(e=>this.error=e):this.error=t}this.isBusy=!1}}#s(e){this.id=e.id,this.isBusy=!0,this.error=void 0,this.userErrors=[],this.hadConflict=!1}async#c(e){let{activity:t}=await N(fe,{id:e});this.userErrors=[],this.hadConflict=!0,this.#o(t)}},He=u(`<li class="sk6f22a"><button type="button" class="head sk6f22a"><span><!></span> <span class="what sk6f22a"><strong class="sk6f22a"> </strong> <span class="soft sk6f22a"> </span></span> <!></button> <!></li>`),Ue=u(`<p class="small soft keys sk6f22a" id="keys"> </p> <ul class="plain-list sk6f22a" aria-describedby="keys"></ul> <!>`,1);function We(e,o){x(o,!0);let s=O(Q),l=b(void 0),u=b(void 0),d=O(()=>o.activities.find(({id:e})=>e===i(u))),y=b(void 0),w=new Ve(j,e=>o.onchanged(e,!0));async function j(e){let t=o.activities.findIndex(({id:t})=>t===e.id);n(u,void 0),o.onchanged(e);let r={CONFIRMED:i(s).confirmed,REJECTED:i(s).rejected,RECEIVED:i(s).takenBack}[e.reviewStatus];V(r(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>void M(e)),await p(),N(Pe(t,o.activities.length))}async function M(e){await w.review(e,`RECEIVED`),await o.onundone()}function N(e){i(y)?.querySelectorAll(`.head`)[e]?.focus()}function P(e,t,r){if(e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement)return;let i=Fe(t,e.key,o.activities.length);if(i!==void 0)N(i);else if(e.key.toLowerCase()===`b`&&r.reviewStatus!==`CONFIRMED`)w.review(r,`CONFIRMED`);else if(e.key.toLowerCase()===`u`&&r.reviewStatus!==`REJECTED`)n(u,r.id,!0);else return;e.preventDefault()}var F=Ue(),I=g(F),L=h(I,!0),R=_(I,2);A(R,23,()=>o.activities,e=>e.id,(e,o,s)=>{let d=O(()=>i(l)===i(o).id);var p=He(),g=c(p),y=c(g);let b;var x=c(y);t(x,{name:`right`,size:`s`}),D(y);var T=_(y,2),E=c(T),A=h(E,!0),j=_(E,2),M=h(j);D(T);var N=_(T,2);{let e=O(()=>q().reviewStatus[i(o).reviewStatus]);ae(N,v(()=>Le[i(o).reviewStatus],{get label(){return i(e)}}))}D(g);var F=_(g,2),I=e=>{Be(e,{get activity(){return i(o)},get reviewing(){return w},onreject:()=>n(u,i(o).id,!0)})};a(F,e=>{i(d)&&e(I)}),D(p),m((e,t)=>{C(g,`aria-expanded`,i(d)),b=k(y,1,`arrow sk6f22a`,null,b,{open:i(d)}),r(A,e),r(M,`${t??``} · ${i(o).place.name??``} · ${i(o).ref??``}`)},[()=>q().activityType[i(o).type],()=>X(i(o).occurredAt)]),f(`keydown`,p,e=>P(e,i(s),i(o))),f(`click`,g,()=>n(l,i(d)?void 0:i(o).id,!0)),S(e,p)}),D(R),E(R,e=>n(y,e),()=>i(y));var z=_(R,2),B=e=>{ve(e,{get activity(){return i(d)},get reviewing(){return w},onclose:()=>n(u,void 0)})};a(z,e=>{i(d)&&e(B)}),m(()=>r(L,i(s).keys)),S(e,F),T()}l([`keydown`,`click`]);var Ge=u(`<!> <!> <!>`,1),Ke=u(`<p> </p>`),qe=u(`<div class="count row scy1463"><p role="status"> </p> <!></div> <!> <!>`,1),Je=u(`<!> <p class="lead"> </p> <!> <!>`,1);function Ye(e,t){x(t,!0);let l=O(Q),u=O(()=>B.me?.areas[0]?.code??``),d=b({status:`RECEIVED`,type:``,text:``}),f=b(!1),v=b(void 0),y=b([]),C=F(async e=>{let t={filter:Ae(i(u),i(d)),first:25,after:null};return(await N(Z,t,{signal:e})).activities}),E=O(()=>Ne(i(y),C.data?.nodes??[]));o(()=>{n(y,[]),C.reload()}),o(()=>P(i(u),e=>{e.has(`ACTIVITY`)&&k()}));async function k(){let e=i(d),t={filter:Ae(i(u),e),first:25,after:null},r=await N(Z,t).catch(()=>void 0);r&&C.data&&e===i(d)&&(n(y,r.activities.nodes),C.set({...C.data,nodes:Me(C.data.nodes,i(y))}))}async function A(){n(y,[]),await C.reload(),await p(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function j(e){C.reset(),n(d,e)}async function M(){let e=C.data;if(e){n(f,!0),n(v,void 0);try{let t={filter:Ae(i(u),i(d)),first:25,after:e.pageInfo.endCursor},n=(await N(Z,t)).activities,r=new Set(e.nodes.map(({id:e})=>e));C.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!r.has(e))]})}catch(e){n(v,e)}n(f,!1)}}function I(e,t=!1){let r=C.data;if(!r)return;n(y,i(y).filter(({id:t})=>t!==e.id));let a=je(r.nodes,e,t?{...i(d),status:``}:i(d));C.set({...r,nodes:a,totalCount:r.totalCount-(r.nodes.length-a.length)})}var R=Je(),z=g(R);{let e=O(()=>({href:`/lage`,text:L().coordination}));H(z,{get title(){return i(l).title},get back(){return i(e)}})}var V=_(z,2),q=h(V,!0),J=_(V,2);he(J,{get choice(){return i(d)},onchange:j});var te=_(J,2),ne=e=>{var t=qe(),n=g(t),o=c(n),u=h(o),p=_(o,2),y=e=>{U(e,{variant:`secondary`,onclick:A,children:(e,t)=>{w();var n=s();m(e=>r(n,e),[()=>i(l).showNews(i(E))]),S(e,n)},$$slots:{default:!0}})};a(p,e=>{i(E)>0&&e(y)}),D(n);var b=_(n,2),x=e=>{W(e,{get error(){return C.error},get onretry(){return C.reload}})};a(b,e=>{C.error&&e(x)});var T=_(b,2),O=e=>{var t=Ge(),n=g(t);We(n,{get activities(){return C.data.nodes},onchanged:I,get onundone(){return C.reload}});var r=_(n,2),o=e=>{W(e,{get error(){return i(v)},onretry:M})};a(r,e=>{i(v)&&e(o)});var s=_(r,2);K(s,{get shown(){return C.data.nodes.length},get total(){return C.data.totalCount},get hasMore(){return C.data.pageInfo.hasNextPage},get busy(){return i(f)},get label(){return i(l).more},onmore:M}),S(e,t)},k=e=>{K(e,{shown:0,get total(){return C.data.totalCount},hasMore:!0,get busy(){return i(f)},get label(){return i(l).more},onmore:M})},j=e=>{G(e,{get title(){return i(l).emptyTitle},children:(e,t)=>{var n=Ke(),a=h(n,!0);m(()=>r(a,i(l).emptyText)),S(e,n)},$$slots:{default:!0}})},N=e=>{G(e,{get title(){return i(l).emptyFilterTitle},icon:`info`,children:(e,t)=>{var n=Ke(),a=h(n,!0);m(()=>r(a,i(l).emptyFilterText)),S(e,n)},$$slots:{default:!0}})};a(T,e=>{C.data.nodes.length>0?e(O):C.data.pageInfo.hasNextPage?e(k,1):i(d).status===`RECEIVED`&&!i(d).type&&!i(d).text?e(j,2):e(N,-1)}),m((e,t)=>r(u,`${e??``}${t??``}`),[()=>i(l).count(C.data.totalCount),()=>i(E)>0?`. ${i(l).news(i(E))}`:``]),S(e,t)},Y=e=>{W(e,{get error(){return C.error},get onretry(){return C.reload}})},re=e=>{ee(e,{lines:6})};a(te,e=>{C.data?e(ne):C.error?e(Y,1):e(re,-1)}),m(()=>r(q,i(l).lead)),S(e,R),T()}export{Ye as default};