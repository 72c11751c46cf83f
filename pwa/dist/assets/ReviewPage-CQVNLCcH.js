import{n as e,t}from"./Icon-CAosg9Wm.js";import{$ as n,B as r,G as i,H as a,K as o,L as s,M as c,O as l,P as u,Q as d,R as f,T as p,V as m,X as h,Y as g,Z as _,a as v,at as y,ct as b,et as x,it as S,j as C,lt as w,m as T,nt as E,s as D,st as O,tt as k,v as A,z as j}from"./index-client-BJpQlTQU.js";import{b as M,c as N,d as P,f as F,o as I,p as L,s as R,u as z,x as B}from"./index-WktOVClC.js";import{n as V,t as H}from"./request-m7kG40e4.js";import{t as U}from"./live-browser-BIRPfR92.js";import{n as W,t as G}from"./ListPager-CyYgxhlG.js";import{t as K}from"./LoadFailed-C4zHfR_R.js";import{t as q}from"./EmptyState-qPz9yXXo.js";import{t as J}from"./domain-Df6dhP7P.js";import{t as Y}from"./Choices-DnK30MBR.js";import{t as X}from"./TextInput-Xbi7HNeW.js";import{a as ee,c as te,n as Z,s as ne}from"./format-D-wb7XoC.js";import{t as re}from"./Badge-BNKHlxzT.js";import{n as ie,t as ae}from"./form.svelte-BymzrNS3.js";import{t as oe}from"./Dialog-BNJGr6w0.js";import{t as se}from"./TextArea-DM22-QVI.js";import{t as ce}from"./call.svelte-DEKURk8r.js";import{i as le}from"./user-errors-XGZLLoJh.js";var ue=new V(`
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
}`),de=new V(`
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
}`),fe=new V(`
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
}`),Q=e({title:`Granska aktiviteter`,lead:`Bekräfta att det som rapporterats in stämmer. Aktiviteten räknas redan. Den slutar räknas om du underkänner den.`,filter:`Visa`,filterAll:`Alla`,type:`Slag av aktivitet`,typeAll:`Alla slag`,search:`Sök plats, text eller referens`,searchSubmit:`Sök`,count:e=>e===1?`1 aktivitet`:`${e} aktiviteter`,news:e=>e===1?`1 ny har kommit in.`:`${e} nya har kommit in.`,showNews:e=>e===1?`Visa den nya`:`Visa ${e} nya`,keys:`Snabbtangenter i listan: J och K flyttar nedåt och uppåt, Enter öppnar, B bekräftar, U underkänner.`,emptyTitle:`Inget att granska`,emptyText:`Alla inrapporterade aktiviteter är granskade.`,emptyFilterTitle:`Inga aktiviteter`,emptyFilterText:`Inga aktiviteter passar det du valt.`,more:`Visa fler aktiviteter`,confirm:`Bekräfta`,reject:`Underkänn`,takeBack:`Ta tillbaka granskningen`,confirmed:e=>`${e} är bekräftad.`,rejected:e=>`${e} är underkänd.`,takenBack:e=>`${e} är åter att granska.`,rejectTitle:e=>`Underkänn ${e}`,rejectText:`Aktiviteten slutar räknas. Den som rapporterade ser skälet.`,reason:`Skäl`,reasonHint:`Skriv vad som är fel, utan uppgifter om enskilda personer.`,reasonMissing:`Skriv ett skäl på minst 3 tecken.`,cancel:`Avbryt`,conflict:`Någon annan har ändrat aktiviteten. Du ser nu det senaste. Granska den igen.`,when:`När`,place:`Plats`,by:`Av`,participating:`Medverkande`,received:`Kom in`,skew:`Telefonens klocka gick fel när detta rapporterades. Kontrollera tiden.`,countsFor:`Räknas för`,doesNotCount:`Räknas inte för något åtagande.`,notFor:e=>`Angiven för men räknas inte: ${e}`,summary:`Sammanfattning`,details:`Uppgifter`,approximate:`Antalen är ungefärliga.`,visibility:`Visas för alla`,visible:e=>`från ${e}`,notVisible:`nej, ingår bara i antal`,whyRejected:`Skäl till underkännande`,amendments:`Rättelser`,amend:`Rätta`,importedBy:`Inläst från fil av`,yes:`ja`,no:`nej`,detail:{checkKinds:`Inriktning`,vehiclesChecked:`Kontrollerade fordon`,screeningTests:`Utandningsprov`,screeningPositive:`Positiva utandningsprov`,belowLimitAtEvidential:`Under gränsen vid bevisprov`,suspectedDrunkDriving:`Misstänkta rattfyllerier`,suspectedDrugDriving:`Misstänkta drograttfyllerier`,speedFines:`Böter för hastighet`,beltFines:`Böter för bälte`,phoneFines:`Böter för mobil`,otherFines:`Övriga böter`,licencesSeized:`Omhändertagna körkort`,drivingWithoutLicence:`Olovlig körning`,drivingBans:`Körförbud`,aTractorsChecked:`Kontrollerade A-traktorer`,aTractorFaults:`A-traktorer med fel`,youthFocus:`Unga i fokus`,noRemarks:`Inget att anmärka`,pickupPoint:`Utlämningsställe`,visitKind:`Slag av besök`,informationGiven:`Information gavs`,trainingGiven:`Utbildning gavs`,staffReached:`Nådd personal`,topics:`Ämnen`,routineBefore:`Rutin fanns före besöket`,routineAfter:`Rutin finns efter besöket`,materialLeft:`Material lämnades`,followUpNeeded:`Behöver följas upp`,nextContactMonth:`Nästa kontakt`,school:`Skola`,requestedBySchool:`Begärt av skolan`,policyMentionsDogs:`Skolans policy nämner hundsök`,guardiansInformed:`Vårdnadshavare informerade`,pupilsAbsent:`Inga elever närvarande`,exceptionReason:`Skäl till undantag`,areasSearched:`Genomsökta utrymmen`,dogTeams:`Hundekipage`,municipalityTookPart:`Kommunen deltog`,industries:`Branscher`,workplacesInspected:`Kontrollerade arbetsplatser`,companiesInspected:`Kontrollerade företag`,participatingAuthorities:`Medverkande myndigheter`,municipalRoles:`Kommunens roller`,deficienciesBand:`Brister`,followUpByAuthority:`Följs upp av myndighet`,attendeesByParty:`Deltagare`,pickupPoints:`Utlämningsställen som deltog`,decisions:`Beslut`,year:`År`,grades:`Årskurser`,responseRate:`Svarsfrekvens`,publishedUrl:`Publicerad på`,followedUpOn:`Följdes upp`,concept:`Koncept`,step:`Steg`,adoptersInformed:`Informerade verksamheter`,attendees:`Deltagare`,audience:`Målgrupp`},value:{SOBRIETY:`nykterhet`,SPEED:`hastighet`,A_TRACTOR_MOPED:`A-traktor och moped`,BELT_PHONE:`bälte och mobil`,LICENCE_VEHICLE:`körkort och fordon`,COMMERCIAL:`yrkestrafik`,FIRST:`första besöket`,FOLLOW_UP:`uppföljning`,TRAINING:`utbildning`,CHECK_IN:`avstämning`,POSTAL_ACT:`postlagen`,WARNING_SIGNS:`varningstecken`,HOW_TO_ALERT:`hur man larmar`,OWN_SAFETY:`egen säkerhet`,LOCAL_SITUATION:`lokal lägesbild`,ALCOHOL_LICENSING:`alkoholtillstånd`,ENVIRONMENT_HEALTH:`miljö och hälsa`,BUILDING:`bygg`,FIRE:`räddningstjänst`,OTHER:`annat`,NONE:`inga`,ONE_TO_FOUR:`1–4`,FIVE_OR_MORE:`5 eller fler`,HUSKURAGE:`Huskurage`,HOTELLKURAGE:`Hotellkurage`}},`review`),pe=u(`<form role="search" class="s1m0s9ov"><!> <div class="fields s1m0s9ov"><!> <!> <!></div></form>`);function me(e,t){y(t,!0);let a=E(Q),o=k(n(t.choice.status||`ALL`)),l=k(n(t.choice.type)),u=k(n(t.choice.text)),f=E(()=>[{value:`RECEIVED`,label:J().reviewStatus.RECEIVED},{value:`CONFIRMED`,label:J().reviewStatus.CONFIRMED},{value:`REJECTED`,label:J().reviewStatus.REJECTED},{value:`ALL`,label:m(a).filterAll}]),p=E(()=>[{value:``,label:m(a).typeAll},...Object.entries(J().activityType).map(([e,t])=>({value:e,label:t}))]);function h(){t.onchange({status:m(o)===`ALL`?``:m(o),type:m(l),text:m(u)})}function _(e){e.preventDefault(),h()}var v=pe(),w=g(v);Y(w,{get label(){return m(a).filter},get options(){return m(f)},onchange:h,get value(){return m(o)},set value(e){x(o,e,!0)}});var T=d(w,2),D=g(T);N(D,{get label(){return m(a).type},get options(){return m(p)},onchange:h,optional:`silent`,get value(){return m(l)},set value(e){x(l,e,!0)}});var A=d(D,2);X(A,{get label(){return m(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return m(u)},set value(e){x(u,e,!0)}});var j=d(A,2);F(j,{type:`submit`,variant:`secondary`,children:(e,t)=>{O();var n=s();i(()=>C(n,m(a).searchSubmit)),c(e,n)},$$slots:{default:!0}}),b(T),b(v),r(`submit`,v,_),c(e,v),S()}var he=class extends ce{#e=k(void 0);get id(){return m(this.#e)}set id(e){x(this.#e,e,!0)}settle;#t;constructor(e,t){super(),this.settle=e,this.#t=t}isAbout(e){return this.id===e.id}async review(e,t){if(this.isBusy)return;this.id=e.id;let n=await this.ask(()=>ge(e,t,null),()=>this.showLatest(e.id));n?.activity&&this.settle(n.activity)}async showLatest(e){this.#t((await H(de,{id:e})).activity)}};async function ge({id:e,revision:t},n,r){return(await H(fe,{id:e,revision:t,status:n,reason:r})).activityReview}var _e=u(`<p> </p> <!>`,1);function ve(e,t){y(t,!0);let n=E(Q),r=new ae({noun:`rejection`,id:t.activity.id,start:{reason:``},title:()=>m(n).rejectTitle(t.activity.ref),parts:({reason:e})=>[{label:m(n).reason,text:e}],paths:()=>[`reason`],check:({reason:e})=>e.trim().length<3?[{path:`reason`,message:m(n).reasonMissing}]:[],async send({reason:e}){let{activity:n,userErrors:r}=await ge(t.activity,`REJECTED`,e.trim());return{saved:n,userErrors:r}},async latest(){await t.reviewing.showLatest(t.activity.id)}});{let a=E(()=>m(n).rejectTitle(t.activity.ref));oe(e,{get title(){return m(a)},open:!0,get onclose(){return t.onclose},children:(e,a)=>{var o=_e(),s=h(o),l=_(s,!0),u=d(s,2);ie(u,{get form(){return r},focus:`field`,get save(){return m(n).reject},variant:`danger`,get cancel(){return m(n).cancel},get conflict(){return m(n).conflict},get onsaved(){return t.reviewing.settle},get oncancel(){return t.onclose},children:(e,t)=>{{let t=E(()=>r.at(`reason`));se(e,{get label(){return m(n).reason},get hint(){return m(n).reasonHint},limit:500,get error(){return m(t)},get value(){return r.values.reason},set value(e){r.values.reason=e}})}},$$slots:{default:!0}}),i(()=>C(l,m(n).rejectText)),c(e,o)},$$slots:{default:!0}})}S()}function ye(e){let t=Q().detail;return Object.entries(e).flatMap(([e,n])=>{let r=t[e],i=be(e,n);return r&&i?[{label:r,value:i}]:[]})}function be(e,t){return t==null?``:typeof t==`boolean`?t?Q().yes:Q().no:e===`year`?String(t):e===`responseRate`&&typeof t==`number`?`${ne(t)} %`:typeof t==`number`?ne(t):e===`followedUpOn`?ee(String(t)):Array.isArray(t)?t.map(e=>be(``,e)).join(`, `):typeof t==`object`?xe(t):Q().value[t]??String(t)}function xe({name:e,party:t,count:n}){return e||`${J().party[t??``]??t} ${n}`}var $=(e,t=w,n=w,r=w)=>{var a=Se(),o=g(a),s=_(o,!0),l=d(o,2),u=_(l,!0);b(a),i(()=>{C(s,t()),T(l,`lang`,r()),C(u,n())}),c(e,a)},Se=u(`<div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd> </dd></div>`),Ce=u(`<p> </p>`),we=u(`<p class="soft"> </p>`),Te=u(`<p class="small soft"> </p>`),Ee=u(`<li> <span lang="sv"> </span></li>`),De=u(`<div><p class="label"> </p> <ul class="s1gfufo6"></ul></div>`),Oe=u(`<dl class="s1gfufo6"><!> <!> <!> <!> <!> <!> <!> <!> <div class="s1gfufo6"><dt class="s1gfufo6"> </dt> <dd lang="sv"><!> <!> <!></dd></div> <!> <!></dl> <!> <!>`,1);function ke(e,t){y(t,!0);let n=E(Q),r=E(()=>ye(t.activity.details)),a=E(()=>t.activity.commitments.filter(({id:e})=>t.activity.countsFor.includes(e))),o=E(()=>t.activity.commitments.filter(({id:e})=>!t.activity.countsFor.includes(e))),s=E(()=>t.activity.performedBy);var u=Oe(),f=h(u),v=g(f);{let e=E(()=>Z(t.activity.occurredAt)+(t.activity.endedAt?`–${te(t.activity.endedAt)}`:``));$(v,()=>m(n).when,()=>m(e))}var x=d(v,2);$(x,()=>m(n).place,()=>t.activity.place.name,()=>`sv`);var w=d(x,2);{let e=E(()=>[J().party[m(s).party],m(s).unit,m(s).username].filter(Boolean).join(`, `));$(w,()=>m(n).by,()=>m(e))}var T=d(w,2),D=e=>{{let r=E(()=>t.activity.participating.map(e=>J().party[e]).join(`, `));$(e,()=>m(n).participating,()=>m(r))}};l(T,e=>{t.activity.participating.length>0&&e(D)});var O=d(T,2),k=e=>{$(e,()=>m(n).importedBy,()=>t.activity.importedBy)};l(O,e=>{t.activity.importedBy&&e(k)});var A=d(O,2);{let e=E(()=>Z(t.activity.receivedAt));$(A,()=>m(n).received,()=>m(e))}var j=d(A,2),M=e=>{$(e,()=>m(n).summary,()=>t.activity.summary,()=>`sv`)};l(j,e=>{t.activity.summary&&e(M)});var N=d(j,2);p(N,17,()=>m(r),e=>e.label,(e,t)=>{$(e,()=>m(t).label,()=>m(t).value)});var P=d(N,2),F=g(P),I=_(F,!0),L=d(F,2),R=g(L);p(R,17,()=>m(a),e=>e.id,(e,t)=>{var n=Ce(),r=_(n,!0);i(()=>C(r,m(t).text)),c(e,n)});var z=d(R,2),B=e=>{var t=we(),r=_(t,!0);i(()=>C(r,m(n).doesNotCount)),c(e,t)};l(z,e=>{m(a).length===0&&e(B)});var V=d(z,2);p(V,17,()=>m(o),e=>e.id,(e,t)=>{var r=we(),a=_(r,!0);i(e=>C(a,e),[()=>m(n).notFor(m(t).text)]),c(e,r)}),b(L),b(P);var H=d(P,2);{let e=E(()=>t.activity.publicFrom?m(n).visible(ee(t.activity.publicFrom)):m(n).notVisible);$(H,()=>m(n).visibility,()=>m(e))}var U=d(H,2),W=e=>{$(e,()=>m(n).whyRejected,()=>t.activity.reviewReason,()=>`sv`)};l(U,e=>{t.activity.reviewReason&&e(W)}),b(f);var G=d(f,2),K=e=>{var t=Te(),r=_(t,!0);i(()=>C(r,m(n).approximate)),c(e,t)};l(G,e=>{t.activity.countsApproximate&&e(K)});var q=d(G,2),Y=e=>{var r=De(),a=g(r),o=_(a,!0),s=d(a,2);p(s,21,()=>t.activity.amendments,e=>e.at,(e,t)=>{var n=Ee(),r=g(n),a=d(r),o=_(a,!0);b(n),i(e=>{C(r,`${e??``}, ${m(t).by??``}: `),C(o,m(t).reason)},[()=>Z(m(t).at)]),c(e,n)}),b(s),b(r),i(()=>C(o,m(n).amendments)),c(e,r)};l(q,e=>{t.activity.amendments.length>0&&e(Y)}),i(()=>C(I,m(n).countsFor)),c(e,u),S()}function Ae(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,...t.status&&{reviewStatus:t.status},...t.type&&{types:[t.type]},...n&&{text:n}}}function je(e,t,n){let r=n.status===``||t.reviewStatus===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Me(e,t){return e.map(e=>t.find(({id:t,revision:n})=>t===e.id&&n>e.revision)??e)}function Ne(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e)).length}function Pe(e,t){return Math.max(Math.min(e,t-1),0)}function Fe(e,t,n){if(t===`j`||t===`J`)return Math.min(e+1,n-1);if(t===`k`||t===`K`)return Math.max(e-1,0)}function Ie({clockSkew:e}){return Math.abs(e)>=120}var Le={RECEIVED:{tone:`wait`,icon:`clock`},CONFIRMED:{tone:`good`,icon:`check`},REJECTED:{tone:`bad`,icon:`cross`}},Re=u(`<p> </p>`),ze=u(`<div class="detail s1d34mld"><!> <!> <!> <!> <div class="row"><!> <!> <!> <!></div></div>`);function Be(e,t){y(t,!0);let n=E(Q),r=E(()=>t.reviewing.isAbout(t.activity)),a=E(()=>m(r)&&t.reviewing.isBusy);var o=ze(),u=g(o),f=e=>{L(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var r=Re(),a=_(r,!0);i(()=>C(a,m(n).conflict)),c(e,r)},$$slots:{default:!0}})};l(u,e=>{m(r)&&t.reviewing.hadConflict&&e(f)});var p=d(u,2),h=e=>{{let n=E(()=>t.reviewing.userErrors.map(({message:e})=>e));le(e,{get error(){return t.reviewing.error},get messages(){return m(n)}})}};l(p,e=>{m(r)&&e(h)});var v=d(p,2),x=e=>{L(e,{tone:`wait`,children:(e,t)=>{var r=Re(),a=_(r,!0);i(()=>C(a,m(n).skew)),c(e,r)},$$slots:{default:!0}})},w=E(()=>Ie(t.activity));l(v,e=>{m(w)&&e(x)});var T=d(v,2);ke(T,{get activity(){return t.activity}});var D=d(T,2),k=g(D),A=e=>{F(e,{main:!0,icon:`check`,get busy(){return m(a)},onclick:()=>t.reviewing.review(t.activity,`CONFIRMED`),children:(e,t)=>{O();var r=s();i(()=>C(r,m(n).confirm)),c(e,r)},$$slots:{default:!0}})};l(k,e=>{t.activity.reviewStatus!==`CONFIRMED`&&e(A)});var j=d(k,2),M=e=>{F(e,{main:!0,variant:`danger`,icon:`cross`,get busy(){return m(a)},get onclick(){return t.onreject},children:(e,t)=>{O();var r=s();i(()=>C(r,m(n).reject)),c(e,r)},$$slots:{default:!0}})};l(j,e=>{t.activity.reviewStatus!==`REJECTED`&&e(M)});var N=d(j,2);R(N,{get href(){return`/falt/ratta/${t.activity.id??``}?fran=granskning`},variant:`quiet`,icon:`edit`,children:(e,t)=>{O();var r=s();i(()=>C(r,m(n).amend)),c(e,r)},$$slots:{default:!0}});var P=d(N,2),I=e=>{F(e,{variant:`quiet`,get busy(){return m(a)},onclick:()=>t.reviewing.review(t.activity,`RECEIVED`),children:(e,t)=>{O();var r=s();i(()=>C(r,m(n).takeBack)),c(e,r)},$$slots:{default:!0}})};l(P,e=>{t.activity.reviewStatus!==`RECEIVED`&&e(I)}),b(D),b(o),c(e,o),S()}var Ve=u(`<li class="sk6f22a"><button type="button" class="head sk6f22a"><span><!></span> <span class="what sk6f22a"><strong class="sk6f22a"> </strong> <span class="soft sk6f22a"> </span></span> <!></button> <!></li>`),He=u(`<p class="small soft keys sk6f22a" id="keys"> </p> <ul class="plain-list sk6f22a" aria-describedby="keys"></ul> <!>`,1);function Ue(e,n){y(n,!0);let r=E(Q),o=k(void 0),s=k(void 0),u=E(()=>n.activities.find(({id:e})=>e===m(s))),f=k(void 0),w=new he(O,e=>n.onchanged(e,!0));async function O(e){let t=n.activities.findIndex(({id:t})=>t===e.id);x(s,void 0),n.onchanged(e);let i={CONFIRMED:m(r).confirmed,REJECTED:m(r).rejected,RECEIVED:m(r).takenBack}[e.reviewStatus];M(i(e.ref),e.reviewStatus===`RECEIVED`?void 0:()=>void N(e)),await a(),P(Pe(t,n.activities.length))}async function N(e){await w.review(e,`RECEIVED`),await n.onundone()}function P(e){m(f)?.querySelectorAll(`.head`)[e]?.focus()}function F(e,t,r){if(e.metaKey||e.ctrlKey||e.altKey||e.target instanceof HTMLInputElement||e.target instanceof HTMLTextAreaElement)return;let i=Fe(t,e.key,n.activities.length);if(i!==void 0)P(i);else if(e.key.toLowerCase()===`b`&&r.reviewStatus!==`CONFIRMED`)w.review(r,`CONFIRMED`);else if(e.key.toLowerCase()===`u`&&r.reviewStatus!==`REJECTED`)x(s,r.id,!0);else return;e.preventDefault()}var I=He(),L=h(I),R=_(L,!0),z=d(L,2);p(z,23,()=>n.activities,e=>e.id,(e,n,r)=>{let a=E(()=>m(o)===m(n).id);var u=Ve(),f=g(u),p=g(f);let h;var y=g(p);t(y,{name:`right`,size:`s`}),b(p);var S=d(p,2),D=g(S),O=_(D,!0),k=d(D,2),M=_(k);b(S);var N=d(S,2);{let e=E(()=>J().reviewStatus[m(n).reviewStatus]);re(N,v(()=>Le[m(n).reviewStatus],{get label(){return m(e)}}))}b(f);var P=d(f,2),I=e=>{Be(e,{get activity(){return m(n)},get reviewing(){return w},onreject:()=>x(s,m(n).id,!0)})};l(P,e=>{m(a)&&e(I)}),b(u),i((e,t)=>{T(f,`aria-expanded`,m(a)),h=A(p,1,`arrow sk6f22a`,null,h,{open:m(a)}),C(O,e),C(M,`${t??``} · ${m(n).place.name??``} · ${m(n).ref??``}`)},[()=>J().activityType[m(n).type],()=>Z(m(n).occurredAt)]),j(`keydown`,u,e=>F(e,m(r),m(n))),j(`click`,f,()=>x(o,m(a)?void 0:m(n).id,!0)),c(e,u)}),b(z),D(z,e=>x(f,e),()=>m(f));var B=d(z,2),V=e=>{ve(e,{get activity(){return m(u)},get reviewing(){return w},onclose:()=>x(s,void 0)})};l(B,e=>{m(u)&&e(V)}),i(()=>C(R,m(r).keys)),c(e,I),S()}f([`keydown`,`click`]);var We=u(`<!> <!>`,1),Ge=u(`<p> </p>`),Ke=u(`<div class="count row scy1463"><p role="status"> </p> <!></div> <!> <!>`,1),qe=u(`<!> <p class="lead"> </p> <!> <!>`,1);function Je(e,t){y(t,!0);let n=E(Q),r=E(()=>P.code),u=k({status:`RECEIVED`,type:``,text:``}),f=k([]),p=W(async(e,t)=>{let n={filter:Ae(m(r),m(u)),first:25,after:e};return(await H(ue,n,{signal:t})).activities}),v=E(()=>Ne(m(f),p.data?.nodes??[]));o(()=>{x(f,[]),p.reload()}),o(()=>U(m(r),e=>{e.has(`ACTIVITY`)&&w()}));async function w(){let e=m(u),t={filter:Ae(m(r),e),first:25,after:null},n=await H(ue,t).catch(()=>void 0);n&&p.data&&e===m(u)&&(x(f,n.activities.nodes),p.set({...p.data,nodes:Me(p.data.nodes,m(f))}))}async function T(){x(f,[]),await p.reload(),await a(),document.querySelector(`main li > button[aria-expanded]`)?.focus()}function D(e){p.reset(),x(u,e)}function A(e,t=!1){let n=p.data;if(!n)return;x(f,m(f).filter(({id:t})=>t!==e.id));let r=je(n.nodes,e,t?{...m(u),status:``}:m(u));p.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)})}var j=qe(),M=h(j);{let e=E(()=>({href:`/lage`,text:B().coordination}));I(M,{get title(){return m(n).title},get back(){return m(e)}})}var N=d(M,2),L=_(N,!0),R=d(N,2);me(R,{get choice(){return m(u)},onchange:D});var V=d(R,2),J=e=>{var t=Ke(),r=h(t),a=g(r),o=_(a),f=d(a,2),y=e=>{F(e,{variant:`secondary`,onclick:T,children:(e,t)=>{O();var r=s();i(e=>C(r,e),[()=>m(n).showNews(m(v))]),c(e,r)},$$slots:{default:!0}})};l(f,e=>{m(v)>0&&e(y)}),b(r);var x=d(r,2),S=e=>{K(e,{get error(){return p.error},get onretry(){return p.reload}})};l(x,e=>{p.error&&e(S)});var w=d(x,2),E=e=>{var t=We(),r=h(t);Ue(r,{get activities(){return p.data.nodes},onchanged:A,get onundone(){return p.reload}});var i=d(r,2);G(i,{get list(){return p},get label(){return m(n).more}}),c(e,t)},D=e=>{G(e,{get list(){return p},get label(){return m(n).more}})},k=e=>{q(e,{get title(){return m(n).emptyTitle},children:(e,t)=>{var r=Ge(),a=_(r,!0);i(()=>C(a,m(n).emptyText)),c(e,r)},$$slots:{default:!0}})},j=e=>{q(e,{get title(){return m(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=Ge(),a=_(r,!0);i(()=>C(a,m(n).emptyFilterText)),c(e,r)},$$slots:{default:!0}})};l(w,e=>{p.data.nodes.length>0?e(E):p.data.pageInfo.hasNextPage?e(D,1):m(u).status===`RECEIVED`&&!m(u).type&&!m(u).text?e(k,2):e(j,-1)}),i((e,t)=>C(o,`${e??``}${t??``}`),[()=>m(n).count(p.data.totalCount),()=>m(v)>0?`. ${m(n).news(m(v))}`:``]),c(e,t)},Y=e=>{K(e,{get error(){return p.error},get onretry(){return p.reload}})},X=e=>{z(e,{lines:6})};l(V,e=>{p.data?e(J):p.error?e(Y,1):e(X,-1)}),i(()=>C(L,m(n).lead)),c(e,j),S()}export{Je as default};