import"./Icon-CHrsugFR.js";import{$ as e,A as t,B as n,D as r,E as i,G as a,H as o,I as s,J as c,L as l,M as u,N as d,Q as f,R as p,T as m,V as h,W as g,X as _,Y as v,Z as y,a as b,d as x,et as S,h as C,it as w,j as T,m as E,ot as D,p as O,r as k,rt as A,s as j,st as M,tt as N,v as P,w as F,z as I}from"./index-client-CV74LCeM.js";import{n as L,t as R}from"./request-BueRHIm1.js";import{n as z,t as B}from"./moderation-DRVbgZQe.js";import{t as V}from"./live-browser-Dz1MWZ_a.js";import{t as H}from"./resource.svelte-BNR8DWUW.js";import{E as U,S as W,_ as G,a as K,c as q,f as J,g as ee,i as te,o as ne,s as Y}from"./index-DIVtQiry.js";import{t as X}from"./LoadFailed-CUWzAbQI.js";import{t as Z}from"./EmptyState-CRlw3B-H.js";import{t as re}from"./Pager-ChDWh7C3.js";import{t as Q}from"./citizen-DTNB5Cg1.js";import{t as ie}from"./domain-B-7V7Z8r.js";import{t as ae}from"./Select-DWEYdgJo.js";import{t as oe}from"./TextInput-DPo6R9J8.js";import{a as se,n as ce}from"./format-5BlEVXCG.js";import{t as $}from"./SaveFailed-IJazS4o1.js";import{t as le}from"./Dialog-D7HR833C.js";import{t as ue}from"./Choices-DOKj9HsO.js";import{t as de}from"./Disclosure-7UQGOhNB.js";import{n as fe,r as pe,t as me}from"./user-errors-gz4kjtmt.js";import{t as he}from"./TextArea-wB7dGZBc.js";import{t as ge}from"./FieldError-YXqI1mu4.js";import{t as _e}from"./Badge-CDhD7CRT.js";var ve=new L(`
query FeedbackQueue($area: ID!, $status: ModerationStatus, $theme: Theme, $text: String, $first: Int, $after: String) {
feedbackQueue(
area: $area
status: $status
theme: $theme
text: $text
first: $first
after: $after
) {
totalCount
nodes {
...QueuedFeedback
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment QueuedFeedback on Feedback {
id
theme
text
placeName
whenDays
whenParts
feltSafety
submittedAt
finds {
kind
field
start
end
}
status
reason
forwardedTo
duplicateOf
redacted
publishedOn
outcome
outcomeText
links {
kind
id
}
reply {
text
repliedOn
by
}
dialogue {
id
title
}
revision
}`),ye=new L(`
query FeedbackDetail($id: ID!) {
feedback(id: $id) {
...QueuedFeedback
similar {
...SimilarFeedback
}
history {
at
by
action
reason
}
}
}
fragment QueuedFeedback on Feedback {
id
theme
text
placeName
whenDays
whenParts
feltSafety
submittedAt
finds {
kind
field
start
end
}
status
reason
forwardedTo
duplicateOf
redacted
publishedOn
outcome
outcomeText
links {
kind
id
}
reply {
text
repliedOn
by
}
dialogue {
id
title
}
revision
}
fragment SimilarFeedback on Feedback {
id
text
placeName
submittedAt
status
outcome
revision
}`),be=new L(`
mutation ModerateFeedback($id: ID!, $revision: Int!, $input: FeedbackModerationInput!) {
feedbackModerate(id: $id, revision: $revision, input: $input) {
feedback {
...QueuedFeedback
}
userErrors {
field
code
message
}
}
}
fragment QueuedFeedback on Feedback {
id
theme
text
placeName
whenDays
whenParts
feltSafety
submittedAt
finds {
kind
field
start
end
}
status
reason
forwardedTo
duplicateOf
redacted
publishedOn
outcome
outcomeText
links {
kind
id
}
reply {
text
repliedOn
by
}
dialogue {
id
title
}
revision
}`),xe=new L(`
mutation ModerateMany($items: [FeedbackRevisionInput!]!, $input: FeedbackModerationInput!) {
feedbackModerateMany(items: $items, input: $input) {
feedback {
...QueuedFeedback
}
userErrors {
field
code
message
}
}
}
fragment QueuedFeedback on Feedback {
id
theme
text
placeName
whenDays
whenParts
feltSafety
submittedAt
finds {
kind
field
start
end
}
status
reason
forwardedTo
duplicateOf
redacted
publishedOn
outcome
outcomeText
links {
kind
id
}
reply {
text
repliedOn
by
}
dialogue {
id
title
}
revision
}`),Se=new L(`
mutation ReplyToFeedback($id: ID!, $revision: Int, $text: String!) {
feedbackReply(id: $id, revision: $revision, text: $text) {
feedback {
...QueuedFeedback
}
userErrors {
field
code
message
}
}
}
fragment QueuedFeedback on Feedback {
id
theme
text
placeName
whenDays
whenParts
feltSafety
submittedAt
finds {
kind
field
start
end
}
status
reason
forwardedTo
duplicateOf
redacted
publishedOn
outcome
outcomeText
links {
kind
id
}
reply {
text
repliedOn
by
}
dialogue {
id
title
}
revision
}`),Ce=new L(`
query LinkChoices($area: ID!) {
currentPledge(area: $area) {
focusAreas {
title
commitments {
id
text
}
}
}
problems(area: $area, first: 100) {
nodes {
id
title
theme
}
}
}
`),we=new L(`
query LinkActivities($area: ID!, $text: String) {
activities(filter: {area: $area, text: $text}, first: 20) {
nodes {
...LinkActivity
}
}
}
fragment LinkActivity on Activity {
id
ref
type
occurredAt
place {
name
}
reviewStatus
}`),Te=new L(`
query LinkedActivity($id: ID!) {
activity(id: $id) {
...LinkActivity
}
}
fragment LinkActivity on Activity {
id
ref
type
occurredAt
place {
name
}
reviewStatus
}`),Ee=new Map;function De(e,t){return`${W.state().me?.username} ${e} ${t}`}function Oe(e,t){return Ee.get(De(e,t))}function ke(e,t,n){Ee.set(De(e,t),n)}function Ae(e,...t){for(let n of t)Ee.delete(De(n,e))}function je(e){return Oe(`reply`,e.id)??{outcome:e.outcome??void 0,outcomeText:e.outcomeText??``,links:e.links.map(({kind:e,id:t})=>({kind:e,id:t})),text:e.reply?.text??``,fromTemplate:``}}var Me=d(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Ne(r,i){w(i,!0);let a=N(B),o=S(f(i.choice.status)),l=S(f(i.choice.theme)),u=S(f(i.choice.text)),d=N(()=>[...Object.entries(Q().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?n(a).toModerate:t})),{value:``,label:n(a).all}]),p=N(()=>[{value:``,label:n(a).allThemes},...Object.entries(ie().theme).map(([e,t])=>({value:e,label:t}))]);function m(){i.onchange({status:n(o),theme:n(l),text:n(u)})}function h(e){e.preventDefault(),m()}var _=Me(),v=c(_);ae(v,{get label(){return n(a).show},get options(){return n(d)},onchange:m,optional:`silent`,get value(){return n(o)},set value(t){e(o,t,!0)}});var b=y(v,2);ae(b,{get label(){return n(a).theme},get options(){return n(p)},onchange:m,optional:`silent`,get value(){return n(l)},set value(t){e(l,t,!0)}});var x=y(b,2);oe(x,{get label(){return n(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return n(u)},set value(t){e(u,t,!0)}});var C=y(x,2);Y(C,{type:`submit`,variant:`secondary`,children:(e,r)=>{D();var i=s();g(()=>t(i,n(a).searchDo)),T(e,i)},$$slots:{default:!0}}),M(_),I(`submit`,_,h),T(r,_),A()}var Pe=d(`<!> <!> <!>`,1),Fe=d(`<!> <!>`,1),Ie=d(`<!> <p> </p>`,1),Le=d(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Re(i,a){w(a,!0);let o=N(B),l=S(void 0),u={status:`NOT_PUBLISHED`,reason:`SPAM`},d={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function f(){e(l,u,!0)}async function p(){n(l)&&await a.ondecide(n(l))&&e(l,void 0)}var m={ask:f},h=Le(),b=v(h),x=c(b);{let r=r=>{var i=Pe(),c=v(i);Y(c,{variant:`danger`,onclick:()=>e(l,u,!0),children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).bulkSpam)),T(e,i)},$$slots:{default:!0}});var f=y(c,2);Y(f,{variant:`secondary`,onclick:()=>e(l,d,!0),children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).bulkOffTopic)),T(e,i)},$$slots:{default:!0}});var p=y(f,2);Y(p,{variant:`quiet`,get onclick(){return a.onclear},children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).unmark)),T(e,i)},$$slots:{default:!0}}),T(r,i)},i=N(()=>n(o).marked(a.count));q(x,{tone:`calm`,icon:`check`,get title(){return n(i)},actions:r,$$slots:{actions:!0}})}M(b);var C=y(b,2),E=r=>{{let i=r=>{var i=Fe(),c=v(i);Y(c,{main:!0,variant:`danger`,get busy(){return a.moderating.isBusy},onclick:p,children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).withholdDo)),T(e,i)},$$slots:{default:!0}});var u=y(c,2);Y(u,{variant:`quiet`,onclick:()=>e(l,void 0),children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).cancel)),T(e,i)},$$slots:{default:!0}}),T(r,i)},c=N(()=>n(o).bulkTitle(a.count));le(r,{get title(){return n(c)},open:!0,onclose:()=>e(l,void 0),actions:i,children:(e,r)=>{var i=Ie(),s=v(i);{let e=N(()=>a.moderating.userErrors.map(({message:e})=>e));$(s,{get error(){return a.moderating.error},get messages(){return n(e)}})}var c=y(s,2),l=_(c,!0);g(()=>t(l,n(o).bulkText)),T(e,i)},$$slots:{actions:!0,default:!0}})}};return r(C,e=>{n(l)&&e(E)}),T(i,h),A(m)}var ze={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function Be(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function Ve(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function He(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function Ue(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function We(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function Ge(e,t){return Math.max(Math.min(e,t-1),0)}function Ke(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function qe(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function Je(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function Ye(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var Xe={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},Ze=d(`<form class="stack" novalidate=""><h2> </h2> <p class="small soft"> </p> <!> <div class="row"><!> <!></div></form>`);function Qe(r,i){w(i,!0);let o=N(B),l=S(f(i.similar[0]?.id)),u=S(void 0),d=N(()=>i.similar.map(({id:e,text:t,submittedAt:n})=>({value:e,label:`${se(n)}: ${Ye(t)}`})));function p(e){e.preventDefault(),n(l)&&i.ondecide({status:`NOT_PUBLISHED`,reason:`DUPLICATE`,duplicateOf:n(l)})}a(()=>{n(u)?.querySelector(`input:checked`)?.focus()});var m=Ze(),h=c(m),v=_(h,!0),b=y(h,2),x=_(b,!0),C=y(b,2);ue(C,{get label(){return n(o).duplicateOf},get options(){return n(d)},layout:`list`,get value(){return n(l)},set value(t){e(l,t,!0)}});var E=y(C,2),O=c(E);Y(O,{type:`submit`,main:!0,get busy(){return i.moderating.isBusy},children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).duplicateDo)),T(e,i)},$$slots:{default:!0}});var k=y(O,2);Y(k,{variant:`quiet`,get onclick(){return i.oncancel},children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).cancel)),T(e,i)},$$slots:{default:!0}}),M(E),M(m),j(m,t=>e(u,t),()=>n(u)),g(()=>{t(v,n(o).duplicateTitle),t(x,n(o).duplicateHow)}),I(`submit`,m,p),T(r,m),A()}var $e=d(`<dt class="soft"> </dt> <dd lang="sv" class="slxtpdh"> </dd>`,1),et=d(`<dl class="slxtpdh"></dl>`),tt=d(`<li class="slxtpdh"><span lang="sv"> </span> <span class="small soft"> </span></li>`),nt=d(`<section class="similar tone-calm slxtpdh"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link slxtpdh"> </button></section>`),rt=d(`<li class="slxtpdh"> </li>`),it=d(`<ul class="plain-list small"></ul>`),at=d(`<!> <!> <!>`,1);function ot(e,i){w(i,!0);let a=N(B),o=N(()=>i.feedback.whenDays.map(e=>Q().weekday[e].toLocaleLowerCase(`sv`))),s=N(()=>i.feedback.whenParts.map(e=>Q().dayPart[e].toLocaleLowerCase(`sv`))),l=N(()=>[{label:n(a).place,value:i.feedback.placeName},{label:n(a).when,value:[...n(o),...n(s)].join(`, `)},{label:n(a).safety,value:i.feedback.feltSafety?n(a).ofFive(i.feedback.feltSafety):``},{label:n(a).dialogue,value:i.feedback.dialogue?.title},{label:n(a).why,value:i.feedback.reason&&Q().moderationReason[i.feedback.reason]},{label:n(a).outcome,value:i.feedback.outcome&&Q().feedbackOutcome[i.feedback.outcome]},{label:n(a).replyText,value:i.feedback.reply?.text}].filter(e=>!!e.value)),u=N(()=>i.detail?.similar??[]),d=N(()=>i.detail?.history??[]);var f=at(),h=v(f),b=e=>{var r=et();F(r,21,()=>n(l),e=>e.label,(e,r)=>{var i=$e(),a=v(i),o=_(a,!0),s=y(a,2),c=_(s,!0);g(()=>{t(o,n(r).label),t(c,n(r).value)}),T(e,i)}),M(r),T(e,r)};r(h,e=>{n(l).length>0&&e(b)});var x=y(h,2),S=e=>{var r=nt(),o=c(r),s=_(o,!0),l=y(o,2);F(l,21,()=>n(u),e=>e.id,(e,r)=>{var i=tt(),o=c(i),s=_(o,!0),l=y(o,2),u=_(l);M(i),g((e,n,r)=>{t(s,e),t(u,`${n??``} · ${r??``}`)},[()=>Ye(n(r).text,160)||n(a).wordsRemoved,()=>se(n(r).submittedAt),()=>Q().moderationStatus[n(r).status]]),T(e,i)}),M(l);var d=y(l,2),f=_(d,!0);M(r),g(e=>{t(s,e),t(f,n(a).markSimilar)},[()=>n(a).similar(n(u).length)]),p(`click`,d,function(...e){i.onmarksimilar?.apply(this,e)}),T(e,r)};r(x,e=>{n(u).length>0&&e(S)});var C=y(x,2),E=e=>{{let r=N(()=>n(a).history(n(d).length));de(e,{get summary(){return n(r)},children:(e,r)=>{var i=it();F(i,21,()=>n(d),m,(e,r)=>{var i=rt(),o=_(i);g((e,i,a)=>t(o,`${e??``}: ${i??``} (${n(r).by??``})${a??``}`),[()=>ce(n(r).at),()=>n(a).actionOf(n(r).action),()=>n(r).reason?` – ${n(a).reasonOf(n(r).reason)}`:``]),T(e,i)}),M(i),T(e,i)},$$slots:{default:!0}})}};r(C,e=>{n(d).length>0&&e(E)}),T(e,f),A()}l([`click`]);var st=d(`<mark> <span class="visually-hidden"> </span></mark>`),ct=d(`<p class="text sl00a1i" lang="sv"></p>`);function lt(e,i){w(i,!0);let a=N(B),o=N(()=>{let e=[],t=0;for(let{start:n,end:r,kind:a}of i.finds)e.push({text:i.text.slice(t,n)},{text:i.text.slice(n,r),kind:a}),t=r;return[...e,{text:i.text.slice(t)}].filter(e=>e.text!==``)});var l=ct();F(l,21,()=>n(o),m,(e,i)=>{var o=u(),l=v(o),d=e=>{var r=st(),o=c(r,!0),s=y(o),l=_(s);M(r),g(()=>{E(r,`title`,n(a).find[n(i).kind]),t(o,n(i).text),t(l,`(${n(a).find[n(i).kind]??``})`)}),T(e,r)},f=e=>{var r=s();g(()=>t(r,n(i).text)),T(e,r)};r(l,e=>{n(i).kind?e(d):e(f,-1)}),T(e,o)}),M(l),g(()=>E(l,`id`,i.id)),T(e,l),A()}var ut=`[…]`;function dt(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function ft(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function pt(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+ut,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function mt(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var ht=d(`<button type="button" class="s9lladb"> </button>`),gt=d(`<p class="small soft" lang="sv"> </p>`),_t=d(`<p> </p>`),vt=d(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function yt(i,o){w(o,!0);let l=N(B),d=N(()=>dt(o.feedback.text??``)),h=N(()=>o.feedback.finds.filter(({field:e})=>e===`text`)),{id:b,text:x}=o.feedback,C=Oe(`redact`,b),O=C?.of===x?C:void 0,k=S(O?.struck??ft(n(d),n(h))),P=S(f(O?.placeName??o.feedback.placeName??``)),I=S(f(Math.max([...n(k)][0]??n(d).findIndex(({isWord:e})=>e),0))),L=S(void 0),R=N(()=>pt(n(d),n(k))),z=N(()=>n(k).size>0||n(P).trim()!==(o.feedback.placeName??``));function V(t){let r=new Set(n(k));r.delete(t)||r.add(t),e(k,r),e(I,t,!0)}function H(t){let r=t.key===`ArrowRight`?1:t.key===`ArrowLeft`?-1:void 0;r&&(t.preventDefault(),e(I,mt(n(d),n(I),r),!0),n(L)?.querySelector(`[data-word="${n(I)}"]`)?.focus())}function U(e){let t=n(P).trim()===(o.feedback.placeName??``)?{}:{placeName:n(P).trim()};n(z)?o.ondecide({status:`PUBLISHED_REDACTED`,text:n(R),...t,findsAreHarmless:e}):o.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}a(()=>ke(`redact`,b,{of:x??``,struck:n(k),placeName:n(P)})),a(()=>{n(L)?.querySelector(`[data-word="${n(I)}"]`)?.focus()});var W=vt(),G=c(W),K=_(G,!0),J=y(G,2),ee=_(J,!0),te=y(J,2);F(te,21,()=>n(d),m,(e,i,a)=>{var o=u(),c=v(o),l=e=>{var r=ht();E(r,`data-word`,a);var o=_(r,!0);g(e=>{E(r,`tabindex`,a===n(I)?0:-1),E(r,`aria-pressed`,e),t(o,n(i).text)},[()=>n(k).has(a)]),p(`click`,r,()=>V(a)),T(e,r)},d=e=>{var r=s();g(()=>t(r,n(i).text)),T(e,r)};r(c,e=>{n(i).isWord?e(l):e(d,-1)}),T(e,o)}),M(te),j(te,t=>e(L,t),()=>n(L));var ne=y(te,2),X=t=>{{let r=N(()=>me(o.moderating.userErrors,`placeName`));oe(t,{get label(){return n(l).redactPlace},get hint(){return n(l).redactPlaceHint},get error(){return n(r)},optional:!0,autocomplete:`off`,get value(){return n(P)},set value(t){e(P,t,!0)}})}};r(ne,e=>{o.feedback.placeName&&e(X)});var Z=y(ne,2),re=c(Z),Q=_(re,!0),ie=y(re,2),ae=_(ie,!0),se=y(ie,2),ce=e=>{var r=gt(),i=_(r,!0);g(e=>t(i,e),[()=>n(P).trim()]),T(e,r)},$=N(()=>n(P).trim());r(se,e=>{n($)&&e(ce)}),M(Z);var le=y(Z,2);q(le,{tone:`wait`,icon:`alert`,children:(e,r)=>{var i=_t(),a=_(i,!0);g(()=>t(a,n(l).redactForGood)),T(e,i)},$$slots:{default:!0}});var ue=y(le,2),de=c(ue);{let e=N(()=>n(z)?`danger`:`primary`);Y(de,{main:!0,get variant(){return n(e)},get busy(){return o.moderating.isBusy},onclick:()=>U(!1),children:(e,r)=>{D();var i=s();g(()=>t(i,n(z)?n(l).redactDo:n(l).publish)),T(e,i)},$$slots:{default:!0}})}var fe=y(de,2),pe=e=>{Y(e,{variant:`secondary`,get busy(){return o.moderating.isBusy},onclick:()=>U(!0),children:(e,r)=>{D();var i=s();g(()=>t(i,n(l).harmless)),T(e,i)},$$slots:{default:!0}})};r(fe,e=>{o.feedback.finds.length>0&&e(pe)});var he=y(fe,2);Y(he,{variant:`quiet`,get onclick(){return o.oncancel},children:(e,r)=>{D();var i=s();g(()=>t(i,n(l).cancel)),T(e,i)},$$slots:{default:!0}}),M(ue),M(W),g(()=>{E(W,`aria-label`,n(l).redactTitle),t(K,n(l).redactTitle),t(ee,n(l).redactHow),t(Q,n(l).redactResult),t(ae,n(R))}),p(`keydown`,te,H),T(i,W),A()}l([`keydown`,`click`]);var bt=d(`<div class="option s32qwvd" role="option" tabindex="-1" lang="sv"> </div>`),xt=d(`<div role="group"><p class="small soft kind s32qwvd" role="presentation"> </p> <!></div>`),St=d(`<p class="small soft none s32qwvd"> </p>`),Ct=d(`<div class="search"><input class="input" id="reply-links" type="search" role="combobox" autocomplete="off" maxlength="64" aria-autocomplete="list" aria-controls="links-found"/> <p class="visually-hidden" role="status"> </p> <div class="found s32qwvd" id="links-found" role="listbox"></div> <!></div>`);function wt(i,a){w(a,!0);let o=k(a,`typed`,15),s=N(B),l=[`COMMITMENT`,`PROBLEM`,`ACTIVITY`],u=S(!1),d=S(void 0),f=S(void 0),m=S(void 0),v=N(()=>l.map(e=>({kind:e,options:a.options.filter(t=>t.kind===e)})).filter(({options:e})=>e.length>0)),b=N(()=>a.options.findIndex(({id:e})=>e===n(d)));function C(){n(f)?.focus()}let D=e=>`link-${e.kind}-${e.id}`;async function P(t){e(u,!0),e(d,a.options[Math.min(Math.max(t,0),a.options.length-1)]?.id,!0),await h(),n(m)?.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`})}function L(t){a.onchoose(t),e(u,!1),e(d,void 0)}function R(){e(u,!1),e(d,void 0)}function z(t){let r=a.options[n(b)];if(t.key===`ArrowDown`)P(n(u)?n(b)+1:0);else if(t.key===`ArrowUp`&&n(u))P(n(b)<0?a.options.length-1:n(b)-1);else if(t.key===`Enter`&&n(u)&&r)L(r);else if(t.key===`Enter`&&o().trim())e(u,!0);else if(t.key===`Escape`&&n(u))R();else return;t.preventDefault(),t.stopPropagation()}var V={focus:C},H=Ct(),U=c(H);O(U),j(U,t=>e(f,t),()=>n(f));var W=y(U,2),G=_(W,!0),K=y(W,2);F(K,21,()=>n(v),e=>e.kind,(e,r)=>{var i=xt(),a=c(i),o=_(a,!0),l=y(a,2);F(l,17,()=>n(r).options,e=>e.id,(e,r)=>{var i=bt(),a=_(i,!0);g(e=>{E(i,`id`,e),E(i,`aria-selected`,n(r).id===n(d)),t(a,n(r).label)},[()=>D(n(r))]),p(`mousedown`,i,e=>e.preventDefault()),p(`click`,i,()=>L(n(r))),T(e,i)}),M(i),g(()=>{E(i,`aria-labelledby`,`links-${n(r).kind??``}`),E(a,`id`,`links-${n(r).kind??``}`),t(o,n(s).linkKind[n(r).kind])}),T(e,i)}),M(K),j(K,t=>e(m,t),()=>n(m));var q=y(K,2),J=e=>{var r=St(),i=_(r,!0);g(e=>t(i,e),[()=>n(s).linksFound(0)]),T(e,r)};return r(q,e=>{n(u)&&!a.isSearching&&a.options.length===0&&e(J)}),M(H),g((e,r)=>{E(U,`placeholder`,n(s).linksFind),E(U,`aria-expanded`,n(u)&&a.options.length>0),E(U,`aria-activedescendant`,e),E(U,`aria-describedby`,a.describedby),E(U,`aria-invalid`,a.isWrong?`true`:void 0),t(G,r),E(K,`aria-label`,n(s).linksOffered),E(K,`hidden`,!n(u)||a.options.length===0)},[()=>n(u)&&a.options[n(b)]?D(a.options[n(b)]):void 0,()=>n(u)&&!a.isSearching?n(s).linksFound(a.options.length):``]),p(`input`,U,()=>(e(u,!0),e(d,void 0))),p(`click`,U,()=>e(u,!0)),p(`keydown`,U,z),I(`blur`,U,R),x(U,o),T(i,H),A(V)}l([`input`,`click`,`keydown`,`mousedown`]);var Tt=10;function Et({id:e,type:t,place:n,occurredAt:r,ref:i}){return{kind:`ACTIVITY`,id:e,label:`${ie().activityType[t]}, ${n.name}, ${se(r)} (${i})`}}function Dt(e){return(e?.currentPledge?.focusAreas??[]).flatMap(({commitments:e})=>e.map(({id:e,text:t})=>({kind:`COMMITMENT`,id:e,label:Ye(t,110)})))}function Ot(e){return(e?.problems.nodes??[]).map(({id:e,title:t})=>({kind:`PROBLEM`,id:e,label:t}))}function kt(e,t){let n=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return e.filter(({label:e})=>{let t=e.toLocaleLowerCase(`sv`);return n.every(e=>t.includes(e))})}function At(e,t,n,r){return[...kt(Dt(e),n),...kt(Ot(e),n).slice(0,Tt),...t.filter(({reviewStatus:e})=>e!==`REJECTED`).map(Et)].filter(({id:e})=>!r.some(t=>t.id===e))}var jt=d(`&nbsp;<span class="hint"> </span>`,1),Mt=d(`<li class="s18wolkd"><span lang="sv" class="s18wolkd"> </span> <!></li>`),Nt=d(`<ul class="plain-list"></ul>`),Pt=d(`<div><label class="label" for="reply-links"> <!></label> <p class="hint small" id="links-hint"> </p> <!> <!> <!></div>`);function Ft(i,l){w(l,!0);let u=k(l,`links`,15),d=N(B),f=N(()=>J.me?.areas[0]?.code??``),p=S(``),m=S(``),h=S(void 0),b=S({}),x=H(async e=>{let t=[...n(m)].slice(0,64).join(``)||null;return(await R(we,{area:n(f),text:t},{signal:e})).activities.nodes}),C=N(()=>At(l.choices,x.data??[],n(p).trim(),u()));a(()=>{let t=n(p).trim(),r=setTimeout(()=>e(m,t,!0),250);return()=>clearTimeout(r)}),a(()=>{x.reload()}),a(()=>{o(()=>u().forEach(({kind:e,id:t})=>e===`ACTIVITY`&&void O(t)))});async function O(t){let r=await R(Te,{id:t}).catch(()=>void 0);r&&e(b,{...n(b),[t]:Et(r.activity)})}function I({kind:e,id:t}){return(n(b)[t]??[...Dt(l.choices),...Ot(l.choices)].find(e=>e.id===t))?.label??n(d).linkOf[e]}function L(t){e(b,{...n(b),[t.id]:t}),u([...u(),{kind:t.kind,id:t.id}]),e(p,``)}function z(e){u(u().filter(t=>t.id!==e)),n(h)?.focus()}var V=Pt();let U;var W=c(V),G=c(W,!0),K=y(G),q=e=>{var r=jt(),i=y(v(r)),a=_(i);g(()=>t(a,`(${n(d).optional??``})`)),T(e,r)};r(K,e=>{l.optional&&e(q)}),M(W);var ee=y(W,2),te=_(ee,!0),ne=y(ee,2);ge(ne,{id:`links-error`,get error(){return l.error}});var X=y(ne,2),Z=e=>{var r=Nt();F(r,21,u,e=>e.id,(e,r)=>{var i=Mt(),a=c(i),o=_(a,!0),l=y(a,2);{let e=N(()=>n(d).linkRemove(I(n(r))));Y(l,{variant:`quiet`,get"aria-label"(){return n(e)},onclick:()=>z(n(r).id),children:(e,r)=>{D();var i=s();g(()=>t(i,n(d).remove)),T(e,i)},$$slots:{default:!0}})}M(i),g(e=>t(o,e),[()=>I(n(r))]),T(e,i)}),M(r),g(()=>E(r,`aria-label`,n(d).linksChosen)),T(e,r)};r(X,e=>{u().length>0&&e(Z)});var re=y(X,2);{let t=N(()=>x.isLoading||n(m)!==n(p).trim()),r=N(()=>l.error?`links-hint links-error`:`links-hint`),i=N(()=>!!l.error);j(wt(re,{get options(){return n(C)},get isSearching(){return n(t)},get describedby(){return n(r)},get isWrong(){return n(i)},onchoose:L,get typed(){return n(p)},set typed(t){e(p,t,!0)}}),t=>e(h,t,!0),()=>n(h))}M(V),g(()=>{U=P(V,1,`links s18wolkd`,null,U,{wrong:l.error}),t(G,n(d).links),t(te,n(d).linksHint)}),T(i,V),A()}var It=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <!> <!> <!> <p class="small"><a href="/lage/synpunkter/mallar"> </a></p> <div class="row"><!> <!></div></form>`);function Lt(r,i){w(i,!0);let o=N(B),l=[`outcome`,`outcomeText`,`links`,`text`],{id:u}=i.feedback,d=je(i.feedback),p=S(f(d.outcome)),m=S(f(d.outcomeText)),h=S(d.links),v=S(f(d.text)),b=S(f(d.fromTemplate)),x=S(!1),C=S(void 0),E=N(()=>Object.entries(Q().feedbackOutcome).map(([e,t])=>({value:e,label:t}))),O=N(()=>n(p)===`HANDLED_OTHERWISE`||n(p)===`NOT_TAKEN_UP`),k=N(()=>({outcome:n(p)?void 0:n(o).outcomeMissing,outcomeText:n(O)&&!n(m).trim()?n(o).outcomeTextMissing:void 0,links:n(p)===`INCLUDED`&&n(h).length===0?n(o).linksMissing:void 0}));function P(e){return(n(x)&&e!==`text`?n(k)[e]:void 0)??me(i.moderating.userErrors,e)}function F(){!n(p)||n(v).trim()&&n(v)!==n(b)||(e(b,Je(i.templates,i.feedback.theme,n(p)),!0),e(v,n(b),!0))}async function L(t){if(t.preventDefault(),e(x,!0),!n(p)||n(k).outcomeText||n(k).links)return R();let r=await i.moderating.decide(i.feedback,{outcome:n(p),outcomeText:n(m).trim(),links:n(h)});if(!r)return;let a=n(v).trim(),o=a!==``&&a!==(i.feedback.reply?.text??``)?await i.moderating.reply(r,a):r;o&&(Ae(u,`reply`),i.onsaved(o))}function R(){let e=n(k).outcome?`outcome`:n(k).links?`links`:`outcomeText`;n(C)?.querySelector(`#reply-${e}`)?.focus()}a(()=>{let e={outcome:n(p),outcomeText:n(m),links:n(h),text:n(v),fromTemplate:n(b)};JSON.stringify(e)!==JSON.stringify(d)&&ke(`reply`,u,e)}),a(()=>{n(C)?.querySelector(`input:checked, input`)?.focus()});var z=It(),V=c(z),H=_(V,!0),U=y(V,2);{let e=N(()=>fe(i.moderating.userErrors,l));$(U,{get error(){return i.moderating.error},get messages(){return n(e)}})}var W=y(U,2);{let t=N(()=>P(`outcome`));ue(W,{get label(){return n(o).outcome},id:`reply-outcome`,get options(){return n(E)},get error(){return n(t)},layout:`grid`,onchange:F,get value(){return n(p)},set value(t){e(p,t,!0)}})}var G=y(W,2);{let t=N(()=>P(`links`)),r=N(()=>n(p)!==`INCLUDED`);Ft(G,{get choices(){return i.choices},get error(){return n(t)},get optional(){return n(r)},get links(){return n(h)},set links(t){e(h,t)}})}var K=y(G,2);{let t=N(()=>P(`outcomeText`)),r=N(()=>!n(O));he(K,{get label(){return n(o).outcomeText},get hint(){return n(o).outcomeTextHint},id:`reply-outcomeText`,limit:1e3,get error(){return n(t)},get optional(){return n(r)},get value(){return n(m)},set value(t){e(m,t,!0)}})}var q=y(K,2);{let t=N(()=>P(`text`));he(q,{get label(){return n(o).replyText},get hint(){return n(o).replyHint},limit:2e3,get error(){return n(t)},optional:!0,get value(){return n(v)},set value(t){e(v,t,!0)}})}var J=y(q,2),ee=c(J),te=_(ee,!0);M(J);var ne=y(J,2),X=c(ne);Y(X,{type:`submit`,main:!0,get busy(){return i.moderating.isBusy},children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).replyDo)),T(e,i)},$$slots:{default:!0}});var Z=y(X,2);Y(Z,{variant:`quiet`,get onclick(){return i.oncancel},children:(e,r)=>{D();var i=s();g(()=>t(i,n(o).cancel)),T(e,i)},$$slots:{default:!0}}),M(ne),M(z),j(z,t=>e(C,t),()=>n(C)),g(()=>{t(H,n(o).replyTitle),t(te,n(o).templates)}),I(`submit`,z,L),T(r,z),A()}var Rt=d(`<p class="small soft"> </p> <!>`,1),zt=d(`<p> </p>`),Bt=d(`<!> <!>`,1),Vt=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <div class="row"><!> <!></div></form>`);function Ht(i,o){w(o,!0);let l=N(B),u=Oe(o.kind,o.id),d=S(f(u?.reason)),p=S(`POLICE_114_14`),m=S(f(u?.note??``)),h=S(!1),b=S(void 0),x=N(()=>Object.entries(Q().moderationReason).filter(([e])=>e!==`DUPLICATE`).map(([e,t])=>({value:e,label:t}))),C=N(()=>[{value:`POLICE_114_14`,label:n(l).to11414},{value:`EMERGENCY_112`,label:n(l).to112}]),E=N(()=>n(h)&&!n(d)?n(l).reasonMissing:void 0);function O(t){t.preventDefault(),e(h,!0);let r=n(m).trim()?{note:n(m).trim()}:{};o.kind===`forward`?o.ondecide({status:`FORWARDED`,reason:`CRIME_TIP`,forwardedTo:n(p),...r}):n(d)?o.ondecide({status:`NOT_PUBLISHED`,reason:n(d),...r}):n(b)?.querySelector(`input`)?.focus()}a(()=>ke(o.kind,o.id,{reason:n(d),note:n(m)})),a(()=>{n(b)?.querySelector(`input`)?.focus()});var k=Vt(),P=c(k),F=_(P,!0),L=y(P,2),R=r=>{var i=Rt(),a=v(i),o=_(a,!0),s=y(a,2);ue(s,{get label(){return n(l).forwardTo},get options(){return n(C)},get value(){return n(p)},set value(t){e(p,t,!0)}}),g(()=>t(o,n(l).forwardHow)),T(r,i)},z=i=>{var a=Bt(),s=v(a);{let t=N(()=>n(E)??me(o.moderating.userErrors,`reason`));ue(s,{get label(){return n(l).reason},get options(){return n(x)},get error(){return n(t)},layout:`grid`,get value(){return n(d)},set value(t){e(d,t,!0)}})}var c=y(s,2),u=e=>{q(e,{tone:`wait`,icon:`alert`,children:(e,r)=>{var i=zt(),a=_(i,!0);g(()=>t(a,n(l).withholdForGood)),T(e,i)},$$slots:{default:!0}})},f=N(()=>Ke(n(d)??``));r(c,e=>{n(f)&&e(u)}),T(i,a)};r(L,e=>{o.kind===`forward`?e(R):e(z,-1)});var V=y(L,2);{let t=N(()=>me(o.moderating.userErrors,`note`));oe(V,{get label(){return n(l).note},get hint(){return n(l).noteHint},get error(){return n(t)},maxlength:500,optional:!0,autocomplete:`off`,get value(){return n(m)},set value(t){e(m,t,!0)}})}var H=y(V,2),U=c(H);{let e=N(()=>o.kind===`forward`?`primary`:`danger`);Y(U,{type:`submit`,main:!0,get variant(){return n(e)},get busy(){return o.moderating.isBusy},children:(e,r)=>{D();var i=s();g(()=>t(i,o.kind===`forward`?n(l).forwardDo:n(l).withholdDo)),T(e,i)},$$slots:{default:!0}})}var W=y(U,2);Y(W,{variant:`quiet`,get onclick(){return o.oncancel},children:(e,r)=>{D();var i=s();g(()=>t(i,n(l).cancel)),T(e,i)},$$slots:{default:!0}}),M(H),M(k),j(k,t=>e(b,t),()=>n(b)),g(()=>t(F,o.kind===`forward`?n(l).forwardTitle:n(l).withholdTitle)),I(`submit`,k,O),T(i,k),A()}var Ut=d(`<p> </p>`),Wt=d(`<p class="soft"> </p>`),Gt=d(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),Kt=d(`<div class="row"></div>`),qt=d(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function Jt(e,a){w(a,!0);let o=N(B),s=N(()=>!!a.feedback.text),l=N(()=>a.feedback.status===`PUBLISHED`||a.feedback.status===`PUBLISHED_REDACTED`),d=N(()=>[n(s)&&!n(l)&&f(`publish`,`check`,n(o).publish,`P`,`primary`),n(s)&&f(`redact`,`edit`,n(o).redact,`S`),a.feedback.status!==`NOT_PUBLISHED`&&f(`withhold`,`cross`,n(o).withhold,`N`),a.feedback.status!==`FORWARDED`&&f(`forward`,`forward`,n(o).forward,`H`),(a.detail?.similar.length??0)>0&&f(`duplicate`,`people`,n(o).duplicate,`D`),f(`reply`,`send`,a.feedback.reply?n(o).replyAgain:n(o).reply,`V`),a.feedback.status!==`RECEIVED`&&f(`undo`,`undo`,n(o).takeBack,`Z`)].filter(e=>e!==!1));function f(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}var p=qt(),m=c(p),h=e=>{q(e,{tone:`wait`,role:`alert`,children:(e,r)=>{var i=Ut(),a=_(i,!0);g(()=>t(a,n(o).conflict)),T(e,i)},$$slots:{default:!0}})};r(m,e=>{a.moderating.hadConflict&&e(h)});var b=y(m,2),x=e=>{{let t=N(()=>a.moderating.userErrors.map(({message:e})=>e));$(e,{get error(){return a.moderating.error},get messages(){return n(t)}})}};r(b,e=>{a.panel!==`reply`&&e(x)});var S=y(b,2),C=e=>{{let t=N(()=>a.feedback.text??``),r=N(()=>a.feedback.finds.filter(({field:e})=>e===`text`));lt(e,{get id(){return`text-${a.feedback.id??``}`},get text(){return n(t)},get finds(){return n(r)}})}},O=e=>{var r=Wt(),i=_(r,!0);g(()=>{E(r,`id`,`text-${a.feedback.id??``}`),t(i,n(o).wordsRemoved)}),T(e,r)};r(S,e=>{n(s)?e(C):e(O,-1)});var k=y(S,2),j=e=>{q(e,{tone:`wait`,icon:`alert`,children:(e,r)=>{var i=Ut(),s=_(i,!0);g(e=>t(s,e),[()=>n(o).finds(a.feedback.finds.length)]),T(e,i)},$$slots:{default:!0}})};r(k,e=>{a.feedback.finds.length>0&&e(j)});var P=y(k,2);ot(P,{get feedback(){return a.feedback},get detail(){return a.detail},get onmarksimilar(){return a.onmarksimilar}});var I=y(P,2),L=e=>{var t=u(),n=v(t);i(n,()=>a.feedback.text,e=>{yt(e,{get feedback(){return a.feedback},get moderating(){return a.moderating},get ondecide(){return a.ondecide},get oncancel(){return a.oncancel}})}),T(e,t)},R=e=>{var t=u(),n=v(t);i(n,()=>a.panel,e=>{Ht(e,{get id(){return a.feedback.id},get kind(){return a.panel},get moderating(){return a.moderating},get ondecide(){return a.ondecide},get oncancel(){return a.oncancel}})}),T(e,t)},z=e=>{{let t=N(()=>a.detail?.similar??[]);Qe(e,{get similar(){return n(t)},get moderating(){return a.moderating},get ondecide(){return a.ondecide},get oncancel(){return a.oncancel}})}},V=e=>{Lt(e,{get feedback(){return a.feedback},get moderating(){return a.moderating},get templates(){return a.templates},get choices(){return a.choices},get onsaved(){return a.onsaved},get oncancel(){return a.oncancel}})},H=e=>{var r=Kt();F(r,21,()=>n(d),e=>e.name,(e,r)=>{Y(e,{main:!0,get variant(){return n(r).variant},get icon(){return n(r).icon},get busy(){return a.moderating.isBusy},get"aria-keyshortcuts"(){return n(r).key},onclick:()=>a.onact(n(r).name),children:(e,i)=>{D();var a=Gt(),o=v(a,!0),s=y(o),c=_(s,!0);g(()=>{t(o,n(r).label),t(c,n(r).key)}),T(e,a)},$$slots:{default:!0}})}),M(r),T(e,r)};r(I,e=>{a.panel===`redact`?e(L):a.panel===`withhold`||a.panel===`forward`?e(R,1):a.panel===`duplicate`?e(z,2):a.panel===`reply`?e(V,3):e(H,-1)}),M(p),T(e,p),A()}var Yt=class{#e=S(!1);get isBusy(){return n(this.#e)}set isBusy(t){e(this.#e,t,!0)}#t=S(void 0);get error(){return n(this.#t)}set error(t){e(this.#t,t)}#n=S([]);get userErrors(){return n(this.#n)}set userErrors(t){e(this.#n,t)}#r=S(!1);get hadConflict(){return n(this.#r)}set hadConflict(t){e(this.#r,t,!0)}#i;constructor(e){this.#i=e}reset(){this.error=void 0,this.userErrors=[],this.hadConflict=!1}decide({id:e,revision:t},n){return this.#a(e,async()=>(await R(be,{id:e,revision:t,input:n})).feedbackModerate)}reply({id:e,revision:t},n){return this.#a(e,async()=>(await R(Se,{id:e,revision:t,text:n})).feedbackReply)}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t})),r;return await this.#a(e[0]?.id??``,async()=>{let{feedback:e,userErrors:i}=(await R(xe,{items:n,input:t})).feedbackModerateMany;return r=e??void 0,{userErrors:i.filter(({code:e})=>e!==`CONFLICT`)}}),r}async#a(e,t){if(!this.isBusy){this.isBusy=!0,this.reset();try{let{feedback:n,userErrors:r}=await t();if(this.userErrors=r,pe(r))await this.#o(e);else return n??void 0}catch(t){U(t,`CONFLICT`)?await this.#o(e).catch(e=>this.error=e):this.error=t}finally{this.isBusy=!1}}}async#o(e){let{feedback:t}=await R(ye,{id:e});this.userErrors=[],this.hadConflict=!0,t&&this.#i(t)}},Xt=d(`<span class="soft sjgui4m" lang="sv"> </span>`),Zt=d(`<!> <!>`,1),Qt=d(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function $t(e,i){w(i,!0);let a=N(B);var o=Qt();let s;var l=c(o),u=c(l);O(u);var d=y(u,2),f=_(d,!0);M(l);var m=y(l,2),h=c(m),x=c(h),S=_(x,!0),D=y(x,2),k=e=>{var r=Xt(),o=_(r,!0);g(e=>t(o,e),[()=>Ye(i.feedback.text)||n(a).wordsRemoved]),T(e,r)};r(D,e=>{i.isOpen||e(k)}),M(h);var j=y(h,2),F=c(j),I=e=>{_e(e,{tone:`bad`,icon:`alert`,get label(){return n(a).findsShort}})};r(F,e=>{i.feedback.finds.length>0&&e(I)});var L=y(F,2),R=e=>{var t=Zt(),o=v(t);{let e=N(()=>Q().moderationStatus[i.feedback.status]);_e(o,b(()=>Xe[i.feedback.status],{get label(){return n(e)}}))}var s=y(o,2),c=e=>{_e(e,{tone:`good`,icon:`send`,get label(){return n(a).isReplied}})};r(s,e=>{i.feedback.reply&&e(c)}),T(e,t)};r(L,e=>{i.feedback.status!==`RECEIVED`&&e(R)}),M(j),M(m),M(o),g(e=>{s=P(o,1,`line sjgui4m`,null,s,{open:i.isOpen}),C(u,i.isMarked),t(f,e),E(m,`aria-expanded`,i.isOpen),E(m,`aria-describedby`,i.isOpen?`text-${i.feedback.id}`:void 0),t(S,i.label)},[()=>n(a).mark(i.label)]),p(`change`,u,function(...e){i.onmark?.apply(this,e)}),p(`click`,m,function(...e){i.onopen?.apply(this,e)}),T(e,o),A()}l([`change`,`click`]);var en=d(`<li class="s1rungwe"><!> <!></li>`),tn=d(`<p class="small soft keys s1rungwe" id="queue-keys"> </p> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function nn(i,o){w(o,!0);let s=k(o,`writingId`,15),l=`input:not([type=checkbox]), textarea, select, form, [role=group]`,u=N(B),d=S(f(o.pieces[0]?.id)),m=S(void 0),b=S(new Set),x=S(void 0),C=S(void 0),E,D=new Yt(e=>o.onchanged(e,!0)),O=N(()=>o.pieces.filter(({id:e})=>n(b).has(e))),I=H(async e=>n(d)?(await R(ye,{id:n(d)},{signal:e})).feedback??void 0:void 0);a(()=>{n(d),I.reset(),I.reload()}),a(()=>{s(n(m)?n(d):void 0)}),a(()=>()=>s(void 0));function L(t){t!==n(d)&&D.reset(),e(m,void 0),e(d,t,!0)}async function z(e){let t=Ge(e,o.pieces.length);L(o.pieces[t]?.id),await h(),n(x)?.querySelectorAll(`.head`)[t]?.focus()}async function V(t,r){let i=o.pieces.findIndex(({id:e})=>e===t.id),a=await D.decide(t,r);if(!a)return;E={before:t,after:a},e(m,void 0),o.onchanged(a);let s=n(u).decided[a.status];ee(s,qe(t,a)?()=>void U():void 0),await h(),await z(o.pieces.some(({id:e})=>e===t.id)?i+1:i)}async function U(){let e=E;e&&qe(e.before,e.after)&&(E=void 0,await D.decide(e.after,{status:`RECEIVED`})&&(ee(n(u).takenBack),await o.onundone(),await h(),await z(Math.max(o.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function W(e,t,r){r===`next`?z(t+1):r===`previous`?z(Math.max(t-1,0)):r===`mark`?K([e.id]):r===`bulk`?n(C)?.ask():r===`undo`?e.status===`RECEIVED`?U():V(e,{status:`RECEIVED`}):r===`publish`&&e.finds.length===0?V(e,{status:`PUBLISHED`}):r===`publish`||r===`redact`?G(e,e.text?`redact`:void 0):r===`duplicate`?G(e,I.data?.similar.length?`duplicate`:void 0):G(e,r)}function G(t,r){t.id!==n(d)&&L(t.id),D.reset(),e(m,r,!0)}function K(t){let r=t.every(e=>n(b).has(e)),i=new Set(n(b));for(let e of t)r?i.delete(e):i.add(e);e(b,i)}function q(e,t,r){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:i}=e;if(e.key===`Escape`&&n(m))return void(e.preventDefault(),J(t));if(i instanceof Element&&i.closest(n(m)?`.detail, ${l}`:l))return;let a=ze[e.key.toLowerCase()];a&&!D.isBusy&&(e.preventDefault(),W(r,t,a))}function J(t){e(m,void 0),n(x)?.querySelectorAll(`.head`)[t]?.focus()}async function te(t,r){e(m,void 0),o.onchanged(t),ee(t.reply?n(u).replied:n(u).outcomeSaved),await I.reload(),n(x)?.querySelectorAll(`.head`)[r]?.focus()}async function ne(t){let r=n(O).length,i=o.pieces.findIndex(({id:e})=>n(b).has(e)),a=await D.decideMany(n(O),t);if(!a)return!1;e(b,new Set),ee(n(u).decidedMany(a.length,r));for(let e of a)o.onchanged(e);return await h(),await z(i),!0}async function Y(){let t=o.pieces.findIndex(({id:e})=>n(b).has(e));e(b,new Set),await h(),n(x)?.querySelectorAll(`.head`)[t]?.focus()}var X=tn(),Z=v(X),re=_(Z,!0),Q=y(Z,2),ae=t=>{j(Re(t,{get count(){return n(O).length},get moderating(){return D},ondecide:ne,onclear:Y}),t=>e(C,t,!0),()=>n(C))};r(Q,e=>{n(O).length>0&&e(ae)});var oe=y(Q,2),ce=_(oe,!0),$=y(oe,2);let le;F($,23,()=>o.pieces,e=>e.id,(e,t,i)=>{let a=N(()=>n(d)===n(t).id);var s=en(),l=c(s);{let e=N(()=>n(b).has(n(t).id)),r=N(()=>ie().theme[n(t).theme]),i=N(()=>se(n(t).submittedAt));$t(l,{get feedback(){return n(t)},get isOpen(){return n(a)},get isMarked(){return n(e)},get label(){return`${n(r)??``}, ${n(i)??``}`},onopen:()=>L(n(a)?void 0:n(t).id),onmark:()=>K([n(t).id])})}var u=y(l,2),f=e=>{{let r=N(()=>I.data?.id===n(t).id?I.data:void 0);Jt(e,{get feedback(){return n(t)},get detail(){return n(r)},get moderating(){return D},get templates(){return o.templates},get choices(){return o.choices},get panel(){return n(m)},onact:e=>W(n(t),n(i),e),ondecide:e=>void V(n(t),e),onsaved:e=>void te(e,n(i)),oncancel:()=>J(n(i)),onmarksimilar:()=>K([n(t).id,...(I.data?.similar??[]).map(({id:e})=>e)])})}};r(u,e=>{n(a)&&e(f)}),M(s),p(`keydown`,s,e=>q(e,n(i),n(t))),T(e,s)}),M($),j($,t=>e(x,t),()=>n(x)),g(e=>{t(re,n(u).keys),t(ce,e),le=P($,1,`plain-list s1rungwe`,null,le,{marking:n(O).length>0})},[()=>n(O).length>0?n(u).marked(n(O).length):``]),T(i,X),A()}l([`keydown`]);var rn=d(` <!>`,1),an=d(`<!> <!> <!>`,1),on=d(`<p> </p>`),sn=d(`<p> </p> <!>`,1),cn=d(`<!> <!>`,1),ln=d(`<!> <p class="lead"> </p> <!> <div class="top sclhnt0"><p class="count sclhnt0" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sclhnt0"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function un(i,o){w(o,!0);let l=N(B),u=N(()=>J.me?.areas[0]?.code??``),d=S({status:`RECEIVED`,theme:``,text:``}),f=S(!1),p=S(void 0),m=S(void 0),b=S(void 0),x=H(async e=>{let t={...Be(n(u),n(d)),first:25,after:null};return(await R(ve,t,{signal:e})).feedbackQueue}),C=S(void 0),E=0,O=N(()=>x.data!==void 0&&He(x.data,n(C))),k=H(async e=>(await R(z,{area:n(u)},{signal:e})).replyTemplates),P=H(e=>R(Ce,{area:n(u)},{signal:e})),F=N(()=>n(d).status!==`RECEIVED`||n(d).theme!==``||n(d).text!==``);a(()=>{e(C,void 0),x.reload()}),a(()=>{k.reload(),P.reload()}),a(()=>V(n(u),e=>{e.has(`FEEDBACK`)&&I(),e.has(`REPLY_TEMPLATE`)&&k.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&P.refresh()}));async function I(){let t=n(d),r=E,i={...Be(n(u),t),first:We(x.data,25),after:null},a=await R(ve,i).catch(()=>void 0);if(a&&x.data&&t===n(d)){if(E!==r)return I();x.data.nodes.length===0&&!n(f)?x.set(a.feedbackQueue):e(C,a.feedbackQueue)}}async function L(){let t=x.data;t&&n(C)&&(x.set({...n(C),nodes:Ue(t.nodes,n(C).nodes,n(m))}),e(C,void 0),await h(),U())}function U(){(n(b)?.querySelector(`.head[aria-expanded=true], .head`)??n(b))?.focus()}function W(t){x.reset(),e(d,t)}async function q(){let t=x.data;if(t){e(f,!0),e(p,void 0);try{let e={...Be(n(u),n(d)),first:25,after:t.pageInfo.endCursor??null},r=(await R(ve,e)).feedbackQueue,i=new Set(t.nodes.map(({id:e})=>e));x.set({...r,nodes:[...t.nodes,...r.nodes.filter(({id:e})=>!i.has(e))]})}catch(t){e(p,t)}e(f,!1)}}function ee(t,r=!1){let i=x.data;if(!i)return;r||Ae(t.id,`redact`,`withhold`,`forward`),E+=1,e(C,void 0);let a=Ve(i.nodes,t,r?{...n(d),status:``}:n(d));x.set({...i,nodes:a,totalCount:i.totalCount-(i.nodes.length-a.length)}),a.length===0&&Q(i.pageInfo.hasNextPage)}async function Q(e){e&&await x.reload(),await h(),U()}var ie=ln(),ae=v(ie);{let e=N(()=>({href:`/lage`,text:G().coordination}));te(ae,{get title(){return n(l).title},get back(){return n(e)}})}var oe=y(ae,2),se=_(oe,!0),ce=y(oe,2);Ne(ce,{get choice(){return n(d)},onchange:W});var $=y(ce,2),le=c($),ue=c(le),de=e=>{var i=rn(),a=v(i,!0),o=y(a),c=e=>{var r=s();g(()=>t(r,`. ${n(l).news??``}`)),T(e,r)};r(o,e=>{n(O)&&e(c)}),g(e=>t(a,e),[()=>n(d).status===`RECEIVED`?n(l).left(x.data.totalCount):n(l).count(x.data.totalCount)]),T(e,i)};r(ue,e=>{x.data&&e(de)}),M(le);var fe=y(le,2),pe=e=>{Y(e,{variant:`secondary`,icon:`repeat`,onclick:L,children:(e,r)=>{D();var i=s();g(()=>t(i,n(l).showNews)),T(e,i)},$$slots:{default:!0}})};r(fe,e=>{n(O)&&e(pe)});var me=y(fe,2),he=_(me,!0);M($);var ge=y($,2),_e=c(ge),ye=i=>{var a=cn(),o=v(a),c=e=>{X(e,{get error(){return x.error},get onretry(){return x.reload}})};r(o,e=>{x.error&&e(c)});var u=y(o,2),d=t=>{var i=an(),a=v(i);{let t=N(()=>k.data??void 0);nn(a,{get pieces(){return x.data.nodes},get templates(){return n(t)},get choices(){return P.data},onchanged:ee,get onundone(){return x.reload},get writingId(){return n(m)},set writingId(t){e(m,t,!0)}})}var o=y(a,2),s=e=>{X(e,{get error(){return n(p)},onretry:q})};r(o,e=>{n(p)&&e(s)});var c=y(o,2);re(c,{get shown(){return x.data.nodes.length},get total(){return x.data.totalCount},get hasMore(){return x.data.pageInfo.hasNextPage},get busy(){return n(f)},get label(){return n(l).more},onmore:q}),T(t,i)},h=e=>{ne(e,{lines:4})},b=e=>{Z(e,{get title(){return n(l).emptyFilterTitle},icon:`info`,children:(e,r)=>{var i=on(),a=_(i,!0);g(()=>t(a,n(l).emptyFilterText)),T(e,i)},$$slots:{default:!0}})},S=e=>{Z(e,{get title(){return n(l).emptyTitle},children:(e,r)=>{var i=sn(),a=v(i),o=_(a,!0),c=y(a,2);K(c,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,r)=>{D();var i=s();g(()=>t(i,n(l).emptyNext)),T(e,i)},$$slots:{default:!0}}),g(()=>t(o,n(l).emptyText)),T(e,i)},$$slots:{default:!0}})};r(u,e=>{x.data.nodes.length>0?e(d):x.isLoading?e(h,1):n(F)?e(b,2):e(S,-1)}),T(i,a)},be=e=>{X(e,{get error(){return x.error},get onretry(){return x.reload}})},xe=e=>{ne(e,{lines:6})};r(_e,e=>{x.data?e(ye):x.error?e(be,1):e(xe,-1)}),M(ge),j(ge,t=>e(b,t),()=>n(b)),g(()=>{t(se,n(l).lead),t(he,n(l).templates)}),T(i,ie),A()}export{un as default};