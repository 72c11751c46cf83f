import"./Icon-CQLEuVu4.js";import{$ as e,B as t,D as n,E as r,G as i,H as a,K as o,L as s,M as c,N as l,O as u,P as d,Q as f,R as p,T as m,V as h,X as g,Y as _,Z as v,_ as y,a as b,at as x,ct as S,et as C,h as w,it as T,j as E,m as D,nt as O,p as k,r as A,s as j,st as M,tt as N,v as P,y as F,z as I}from"./index-client-CtrYe8BM.js";import{n as L,t as R}from"./request-TZY0QKSV.js";import{n as z,t as B}from"./moderation-Cro7wOY2.js";import{t as V}from"./resource.svelte-ESQwqtrT.js";import{E as H,_ as U,a as W,c as G,f as K,g as q,i as J,o as Y,s as X}from"./index-m41LEUEl.js";import{t as Z}from"./LoadFailed-DoRTtOK_.js";import{t as Q}from"./EmptyState-BRfC2IGU.js";import{t as ee}from"./Pager-CJWubyqX.js";import{t as $}from"./citizen-D23jScWC.js";import{t as te}from"./domain-DY4T69K3.js";import{t as ne}from"./Select-xwf3DSf-.js";import{t as re}from"./TextInput-DWeYJoXL.js";import{a as ie,n as ae}from"./format-CPzS6Vpt.js";import{t as oe}from"./Dialog-NXvA_rFM.js";import{t as se}from"./SaveFailed-Dx7WcS4X.js";import{t as ce}from"./Choices-D9yr5gAv.js";import{t as le}from"./Disclosure-D5zlwqPE.js";import{n as ue,r as de,t as fe}from"./user-errors-gz4kjtmt.js";import{t as pe}from"./TextArea-_I7n9W3B.js";import{t as me}from"./FieldError-lNJC6H9L.js";import{t as he}from"./Badge-C8Cj1mqZ.js";var ge=new L(`
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
}`),_e=new L(`
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
}`),ve=new L(`
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
}`),ye=new L(`
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
}`),be=new L(`
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
}`),xe=new L(`
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
problems(area: $area, first: 50) {
nodes {
id
title
theme
}
}
activities(filter: {area: $area, reviewStatus: CONFIRMED}, first: 50) {
nodes {
id
ref
type
occurredAt
place {
name
}
}
}
}
`),Se=d(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Ce(n,r){x(r,!0);let a=O(B),o=N(e(r.choice.status)),l=N(e(r.choice.theme)),u=N(e(r.choice.text)),d=O(()=>[...Object.entries($().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?h(a).toModerate:t})),{value:``,label:h(a).all}]),p=O(()=>[{value:``,label:h(a).allThemes},...Object.entries(te().theme).map(([e,t])=>({value:e,label:t}))]);function m(){r.onchange({status:h(o),theme:h(l),text:h(u)})}function g(e){e.preventDefault(),m()}var v=Se(),y=_(v);ne(y,{get label(){return h(a).show},get options(){return h(d)},onchange:m,optional:`silent`,get value(){return h(o)},set value(e){C(o,e,!0)}});var b=f(y,2);ne(b,{get label(){return h(a).theme},get options(){return h(p)},onchange:m,optional:`silent`,get value(){return h(l)},set value(e){C(l,e,!0)}});var w=f(b,2);re(w,{get label(){return h(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return h(u)},set value(e){C(u,e,!0)}});var D=f(w,2);X(D,{type:`submit`,variant:`secondary`,children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).searchDo)),c(e,n)},$$slots:{default:!0}}),S(v),t(`submit`,v,g),c(n,v),T()}var we=d(`<!> <!> <!>`,1),Te=d(`<!> <!>`,1),Ee=d(`<p> </p>`),De=d(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Oe(e,t){x(t,!0);let n=O(B),r=N(void 0),a={status:`NOT_PUBLISHED`,reason:`SPAM`},o={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};async function l(){let e=h(r);e&&(await t.ondecide(e),C(r,void 0))}var d=De(),p=g(d),m=_(p);{let e=e=>{var l=we(),u=g(l);X(u,{variant:`danger`,onclick:()=>C(r,a,!0),children:(e,t)=>{M();var r=s();i(()=>E(r,h(n).bulkSpam)),c(e,r)},$$slots:{default:!0}});var d=f(u,2);X(d,{variant:`secondary`,onclick:()=>C(r,o,!0),children:(e,t)=>{M();var r=s();i(()=>E(r,h(n).bulkOffTopic)),c(e,r)},$$slots:{default:!0}});var p=f(d,2);X(p,{variant:`quiet`,get onclick(){return t.onclear},children:(e,t)=>{M();var r=s();i(()=>E(r,h(n).unmark)),c(e,r)},$$slots:{default:!0}}),c(e,l)},l=O(()=>h(n).marked(t.count));G(m,{tone:`calm`,icon:`check`,get title(){return h(l)},actions:e,$$slots:{actions:!0}})}S(p);var y=f(p,2),b=e=>{{let a=e=>{var a=Te(),o=g(a);X(o,{main:!0,variant:`danger`,get busy(){return t.moderating.isBusy},onclick:l,children:(e,t)=>{M();var r=s();i(()=>E(r,h(n).withholdDo)),c(e,r)},$$slots:{default:!0}});var u=f(o,2);X(u,{variant:`quiet`,onclick:()=>C(r,void 0),children:(e,t)=>{M();var r=s();i(()=>E(r,h(n).cancel)),c(e,r)},$$slots:{default:!0}}),c(e,a)},o=O(()=>h(n).bulkTitle(t.count));oe(e,{get title(){return h(o)},open:!0,onclose:()=>C(r,void 0),actions:a,children:(e,t)=>{var r=Ee(),a=v(r,!0);i(()=>E(a,h(n).bulkText)),c(e,r)},$$slots:{actions:!0,default:!0}})}};u(y,e=>{h(r)&&e(b)}),c(e,d),T()}var ke={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,z:`undo`};function Ae(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function je(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Me(e,t){return Math.max(Math.min(e,t-1),0)}function Ne(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function Pe(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function Fe(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function Ie(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var Le={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},Re=d(`<form class="stack" novalidate=""><h2> </h2> <p class="small soft"> </p> <!> <div class="row"><!> <!></div></form>`);function ze(n,r){x(r,!0);let a=O(B),l=N(e(r.similar[0]?.id)),u=N(void 0),d=O(()=>r.similar.map(({id:e,text:t,submittedAt:n})=>({value:e,label:`${ie(n)}: ${Ie(t)}`})));function p(e){e.preventDefault(),h(l)&&r.ondecide({status:`NOT_PUBLISHED`,reason:`DUPLICATE`,duplicateOf:h(l)})}o(()=>{h(u)?.querySelector(`input:checked`)?.focus()});var m=Re(),g=_(m),y=v(g,!0),b=f(g,2),w=v(b,!0),D=f(b,2);ce(D,{get label(){return h(a).duplicateOf},get options(){return h(d)},layout:`list`,get value(){return h(l)},set value(e){C(l,e,!0)}});var k=f(D,2),A=_(k);X(A,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).duplicateDo)),c(e,n)},$$slots:{default:!0}});var P=f(A,2);X(P,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),S(k),S(m),j(m,e=>C(u,e),()=>h(u)),i(()=>{E(y,h(a).duplicateTitle),E(w,h(a).duplicateHow)}),t(`submit`,m,p),c(n,m),T()}var Be=d(`<dt class="soft"> </dt> <dd lang="sv" class="s1k5f9nm"> </dd>`,1),Ve=d(`<dl class="s1k5f9nm"></dl>`),He=d(`<li class="s1k5f9nm"><span lang="sv"> </span> <span class="small soft"> </span></li>`),Ue=d(`<section class="similar tone-calm s1k5f9nm"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link s1k5f9nm"> </button></section>`),We=d(`<li class="s1k5f9nm"> </li>`),Ge=d(`<ul class="plain-list small"></ul>`),Ke=d(`<!> <!> <!>`,1);function qe(e,t){x(t,!0);let n=O(B),a=O(()=>t.feedback.whenDays.map(e=>$().weekday[e].toLocaleLowerCase(`sv`))),o=O(()=>t.feedback.whenParts.map(e=>$().dayPart[e].toLocaleLowerCase(`sv`))),s=O(()=>[{label:h(n).place,value:t.feedback.placeName},{label:h(n).when,value:[...h(a),...h(o)].join(`, `)},{label:h(n).safety,value:t.feedback.feltSafety?h(n).ofFive(t.feedback.feltSafety):``},{label:h(n).dialogue,value:t.feedback.dialogue?.title},{label:h(n).why,value:t.feedback.reason&&$().moderationReason[t.feedback.reason]},{label:h(n).outcome,value:t.feedback.outcome&&$().feedbackOutcome[t.feedback.outcome]},{label:h(n).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),l=O(()=>t.detail?.similar??[]),d=O(()=>t.detail?.history??[]);var p=Ke(),y=g(p),b=e=>{var t=Ve();m(t,21,()=>h(s),e=>e.label,(e,t)=>{var n=Be(),r=g(n),a=v(r,!0),o=f(r,2),s=v(o,!0);i(()=>{E(a,h(t).label),E(s,h(t).value)}),c(e,n)}),S(t),c(e,t)};u(y,e=>{h(s).length>0&&e(b)});var C=f(y,2),w=e=>{var r=Ue(),a=_(r),o=v(a,!0),s=f(a,2);m(s,21,()=>h(l),e=>e.id,(e,t)=>{var r=He(),a=_(r),o=v(a,!0),s=f(a,2),l=v(s);S(r),i((e,t,n)=>{E(o,e),E(l,`${t??``} · ${n??``}`)},[()=>Ie(h(t).text,160)||h(n).wordsRemoved,()=>ie(h(t).submittedAt),()=>$().moderationStatus[h(t).status]]),c(e,r)}),S(s);var u=f(s,2),d=v(u,!0);S(r),i(e=>{E(o,e),E(d,h(n).markSimilar)},[()=>h(n).similar(h(l).length)]),I(`click`,u,function(...e){t.onmarksimilar?.apply(this,e)}),c(e,r)};u(C,e=>{h(l).length>0&&e(w)});var D=f(C,2),k=e=>{{let t=O(()=>h(n).history(h(d).length));le(e,{get summary(){return h(t)},children:(e,t)=>{var a=Ge();m(a,21,()=>h(d),r,(e,t)=>{var r=We(),a=v(r);i((e,n,r)=>E(a,`${e??``}: ${n??``} (${h(t).by??``})${r??``}`),[()=>ae(h(t).at),()=>h(n).actionOf(h(t).action),()=>h(t).reason?` – ${h(n).reasonOf(h(t).reason)}`:``]),c(e,r)}),S(a),c(e,a)},$$slots:{default:!0}})}};u(D,e=>{h(d).length>0&&e(k)}),c(e,p),T()}p([`click`]);var Je=d(`<mark> <span class="visually-hidden"> </span></mark>`),Ye=d(`<p class="text sl00a1i" lang="sv"></p>`);function Xe(e,t){x(t,!0);let n=O(B),a=O(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var o=Ye();m(o,21,()=>h(a),r,(e,t)=>{var r=l(),a=g(r),o=e=>{var r=Je(),a=_(r,!0),o=f(a),s=v(o);S(r),i(()=>{D(r,`title`,h(n).find[h(t).kind]),E(a,h(t).text),E(s,`(${h(n).find[h(t).kind]??``})`)}),c(e,r)},d=e=>{var n=s();i(()=>E(n,h(t).text)),c(e,n)};u(a,e=>{h(t).kind?e(o):e(d,-1)}),c(e,r)}),S(o),c(e,o),T()}var Ze=`[…]`;function Qe(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function $e(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function et(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+Ze,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function tt(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var nt=d(`<button type="button" class="s9lladb"> </button>`),rt=d(`<p class="small soft" lang="sv"> </p>`),it=d(`<p> </p>`),at=d(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function ot(t,n){x(n,!0);let a=O(B),d=O(()=>Qe(n.feedback.text??``)),p=O(()=>n.feedback.finds.filter(({field:e})=>e===`text`)),y=N($e(h(d),h(p))),b=N(e(n.feedback.placeName??``)),w=N(e(Math.max([...h(y)][0]??h(d).findIndex(({isWord:e})=>e),0))),k=N(void 0),A=O(()=>et(h(d),h(y))),P=O(()=>h(y).size>0||h(b).trim()!==(n.feedback.placeName??``));function F(e){let t=new Set(h(y));t.delete(e)||t.add(e),C(y,t),C(w,e,!0)}function L(e){let t=e.key===`ArrowRight`?1:e.key===`ArrowLeft`?-1:void 0;t&&(e.preventDefault(),C(w,tt(h(d),h(w),t),!0),h(k)?.querySelector(`[data-word="${h(w)}"]`)?.focus())}function R(e){let t=h(b).trim()===(n.feedback.placeName??``)?{}:{placeName:h(b).trim()};h(P)?n.ondecide({status:`PUBLISHED_REDACTED`,text:h(A),...t,findsAreHarmless:e}):n.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}o(()=>{h(k)?.querySelector(`[data-word="${h(w)}"]`)?.focus()});var z=at(),V=_(z),H=v(V,!0),U=f(V,2),W=v(U,!0),K=f(U,2);m(K,21,()=>h(d),r,(e,t,n)=>{var r=l(),a=g(r),o=e=>{var r=nt();D(r,`data-word`,n);var a=v(r,!0);i(e=>{D(r,`tabindex`,n===h(w)?0:-1),D(r,`aria-pressed`,e),E(a,h(t).text)},[()=>h(y).has(n)]),I(`click`,r,()=>F(n)),c(e,r)},d=e=>{var n=s();i(()=>E(n,h(t).text)),c(e,n)};u(a,e=>{h(t).isWord?e(o):e(d,-1)}),c(e,r)}),S(K),j(K,e=>C(k,e),()=>h(k));var q=f(K,2),J=e=>{{let t=O(()=>fe(n.moderating.userErrors,`placeName`));re(e,{get label(){return h(a).redactPlace},get hint(){return h(a).redactPlaceHint},get error(){return h(t)},optional:!0,autocomplete:`off`,get value(){return h(b)},set value(e){C(b,e,!0)}})}};u(q,e=>{n.feedback.placeName&&e(J)});var Y=f(q,2),Z=_(Y),Q=v(Z,!0),ee=f(Z,2),$=v(ee,!0),te=f(ee,2),ne=e=>{var t=rt(),n=v(t,!0);i(e=>E(n,e),[()=>h(b).trim()]),c(e,t)},ie=O(()=>h(b).trim());u(te,e=>{h(ie)&&e(ne)}),S(Y);var ae=f(Y,2);G(ae,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=it(),r=v(n,!0);i(()=>E(r,h(a).redactForGood)),c(e,n)},$$slots:{default:!0}});var oe=f(ae,2),se=_(oe);X(se,{main:!0,variant:`danger`,get busy(){return n.moderating.isBusy},onclick:()=>R(!1),children:(e,t)=>{M();var n=s();i(()=>E(n,h(P)?h(a).redactDo:h(a).publish)),c(e,n)},$$slots:{default:!0}});var ce=f(se,2),le=e=>{X(e,{variant:`secondary`,get busy(){return n.moderating.isBusy},onclick:()=>R(!0),children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).harmless)),c(e,n)},$$slots:{default:!0}})};u(ce,e=>{n.feedback.finds.length>0&&e(le)});var ue=f(ce,2);X(ue,{variant:`quiet`,get onclick(){return n.oncancel},children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),S(oe),S(z),i(()=>{D(z,`aria-label`,h(a).redactTitle),E(H,h(a).redactTitle),E(W,h(a).redactHow),E(Q,h(a).redactResult),E($,h(A))}),I(`keydown`,K,L),c(t,z),T()}p([`keydown`,`click`]);var st=d(`&nbsp;<span class="hint"> </span>`,1),ct=d(`<option> </option>`),lt=d(`<optgroup></optgroup>`),ut=d(`<li class="sxkyas4"><span lang="sv"> </span> <!></li>`),dt=d(`<ul class="plain-list"></ul>`),ft=d(`<div><label class="label" for="reply-links"> <!></label> <p class="hint small" id="links-hint"> </p> <!> <select class="input" id="reply-links"><option> </option><!></select> <!></div>`);function pt(e,t){x(t,!0);let n=A(t,`links`,15),r=O(B),a=N(``),o=O(()=>[{label:h(r).linkKind.COMMITMENT,options:(t.choices?.currentPledge?.focusAreas??[]).flatMap(({commitments:e})=>e.map(({id:e,text:t})=>({kind:`COMMITMENT`,id:e,label:Ie(t,110)})))},{label:h(r).linkKind.PROBLEM,options:(t.choices?.problems.nodes??[]).map(({id:e,title:t})=>({kind:`PROBLEM`,id:e,label:t}))},{label:h(r).linkKind.ACTIVITY,options:(t.choices?.activities.nodes??[]).map(({id:e,ref:t,type:n,occurredAt:r,place:i})=>({kind:`ACTIVITY`,id:e,label:`${te().activityType[n]}, ${i.name}, ${ie(r)} (${t})`}))}]),l=O(()=>h(o).flatMap(({options:e})=>e));function d({kind:e,id:t}){return h(l).find(n=>n.kind===e&&n.id===t)?.label??h(r).linkKind[e]}function p(){let e=h(l).find(e=>`${e.kind} ${e.id}`===h(a));C(a,``),e&&!n().some(({id:t})=>t===e.id)&&n([...n(),{kind:e.kind,id:e.id}])}var b=ft();let w;var k=_(b),j=_(k,!0),L=f(j),R=e=>{var t=st(),n=f(g(t)),a=v(n);i(()=>E(a,`(${h(r).optional??``})`)),c(e,t)};u(L,e=>{t.optional&&e(R)}),S(k);var z=f(k,2),V=v(z,!0),H=f(z,2);me(H,{id:`links-error`,get error(){return t.error}});var U=f(H,2),W=_(U),G=v(W,!0);W.value=W.__value=``;var K=f(W);m(K,17,()=>h(o),e=>e.label,(e,t)=>{var n=lt();m(n,21,()=>h(t).options,e=>e.id,(e,t)=>{var n=ct(),r=v(n,!0),a={};i(()=>{E(r,h(t).label),a!==(a=`${h(t).kind??``} ${h(t).id??``}`)&&(n.value=n.__value=a)}),c(e,n)}),S(n),i(()=>D(n,`label`,h(t).label)),c(e,n)}),S(U),P(U);var q=f(U,2),J=e=>{var t=dt();m(t,21,n,e=>e.id,(e,t)=>{var a=ut(),o=_(a),l=v(o,!0),u=f(o,2);{let e=O(()=>h(r).linkRemove(d(h(t))));X(u,{variant:`quiet`,get"aria-label"(){return h(e)},onclick:()=>n(n().filter(({id:e})=>e!==h(t).id)),children:(e,t)=>{M();var n=s();i(()=>E(n,h(r).remove)),c(e,n)},$$slots:{default:!0}})}S(a),i(e=>E(l,e),[()=>d(h(t))]),c(e,a)}),S(t),c(e,t)};u(q,e=>{n().length>0&&e(J)}),S(b),i(()=>{w=F(b,1,`links sxkyas4`,null,w,{wrong:t.error}),E(j,h(r).links),E(V,h(r).linksHint),D(U,`aria-describedby`,t.error?`links-hint links-error`:`links-hint`),D(U,`aria-invalid`,t.error?`true`:void 0),E(G,h(r).linksChoose)}),I(`change`,U,p),y(U,()=>h(a),e=>C(a,e)),c(e,b),T()}p([`change`]);var mt=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <!> <!> <!> <p class="small"><a href="/lage/synpunkter/mallar"> </a></p> <div class="row"><!> <!></div></form>`);function ht(n,r){x(r,!0);let a=O(B),l=[`outcome`,`outcomeText`,`links`,`text`],u=N(e(r.feedback.outcome??void 0)),d=N(e(r.feedback.outcomeText??``)),p=N(e(r.feedback.links.map(({kind:e,id:t})=>({kind:e,id:t})))),m=N(e(r.feedback.reply?.text??``)),g=N(``),y=N(!1),b=N(void 0),w=O(()=>Object.entries($().feedbackOutcome).map(([e,t])=>({value:e,label:t}))),D=O(()=>h(u)===`HANDLED_OTHERWISE`||h(u)===`NOT_TAKEN_UP`),k=O(()=>({outcome:h(u)?void 0:h(a).outcomeMissing,outcomeText:h(D)&&!h(d).trim()?h(a).outcomeTextMissing:void 0,links:h(u)===`INCLUDED`&&h(p).length===0?h(a).linksMissing:void 0}));function A(e){return(h(y)&&e!==`text`?h(k)[e]:void 0)??fe(r.moderating.userErrors,e)}function P(){!h(u)||h(m).trim()&&h(m)!==h(g)||(C(g,Fe(r.templates,r.feedback.theme,h(u)),!0),C(m,h(g),!0))}async function F(e){if(e.preventDefault(),C(y,!0),!h(u)||h(k).outcomeText||h(k).links)return I();let t=await r.moderating.decide(r.feedback,{outcome:h(u),outcomeText:h(d).trim(),links:h(p)});if(!t)return;let n=h(m).trim(),i=n!==``&&n!==(r.feedback.reply?.text??``)?await r.moderating.reply(t,n):t;i&&r.onsaved(i)}function I(){let e=h(k).outcome?`outcome`:h(k).links?`links`:`outcomeText`;h(b)?.querySelector(`#reply-${e}`)?.focus()}o(()=>{h(b)?.querySelector(`input:checked, input`)?.focus()});var L=mt(),R=_(L),z=v(R,!0),V=f(R,2);{let e=O(()=>ue(r.moderating.userErrors,l));se(V,{get error(){return r.moderating.error},get messages(){return h(e)}})}var H=f(V,2);{let e=O(()=>A(`outcome`));ce(H,{get label(){return h(a).outcome},id:`reply-outcome`,get options(){return h(w)},get error(){return h(e)},layout:`grid`,onchange:P,get value(){return h(u)},set value(e){C(u,e,!0)}})}var U=f(H,2);{let e=O(()=>A(`links`)),t=O(()=>h(u)!==`INCLUDED`);pt(U,{get choices(){return r.choices},get error(){return h(e)},get optional(){return h(t)},get links(){return h(p)},set links(e){C(p,e,!0)}})}var W=f(U,2);{let e=O(()=>A(`outcomeText`)),t=O(()=>!h(D));pe(W,{get label(){return h(a).outcomeText},get hint(){return h(a).outcomeTextHint},id:`reply-outcomeText`,limit:1e3,get error(){return h(e)},get optional(){return h(t)},get value(){return h(d)},set value(e){C(d,e,!0)}})}var G=f(W,2);{let e=O(()=>A(`text`));pe(G,{get label(){return h(a).replyText},get hint(){return h(a).replyHint},limit:2e3,get error(){return h(e)},optional:!0,get value(){return h(m)},set value(e){C(m,e,!0)}})}var K=f(G,2),q=_(K),J=v(q,!0);S(K);var Y=f(K,2),Z=_(Y);X(Z,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).replyDo)),c(e,n)},$$slots:{default:!0}});var Q=f(Z,2);X(Q,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{M();var n=s();i(()=>E(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),S(Y),S(L),j(L,e=>C(b,e),()=>h(b)),i(()=>{E(z,h(a).replyTitle),E(J,h(a).templates)}),t(`submit`,L,F),c(n,L),T()}var gt=d(`<p class="small soft"> </p> <!>`,1),_t=d(`<p> </p>`),vt=d(`<!> <!>`,1),yt=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <div class="row"><!> <!></div></form>`);function bt(e,n){x(n,!0);let r=O(B),a=N(void 0),l=N(`POLICE_114_14`),d=N(``),p=N(!1),m=N(void 0),y=O(()=>Object.entries($().moderationReason).filter(([e])=>e!==`DUPLICATE`).map(([e,t])=>({value:e,label:t}))),b=O(()=>[{value:`POLICE_114_14`,label:h(r).to11414},{value:`EMERGENCY_112`,label:h(r).to112}]),w=O(()=>h(p)&&!h(a)?h(r).reasonMissing:void 0);function D(e){e.preventDefault(),C(p,!0);let t=h(d).trim()?{note:h(d).trim()}:{};n.kind===`forward`?n.ondecide({status:`FORWARDED`,reason:`CRIME_TIP`,forwardedTo:h(l),...t}):h(a)?n.ondecide({status:`NOT_PUBLISHED`,reason:h(a),...t}):h(m)?.querySelector(`input`)?.focus()}o(()=>{h(m)?.querySelector(`input`)?.focus()});var k=yt(),A=_(k),P=v(A,!0),F=f(A,2),I=e=>{var t=gt(),n=g(t),a=v(n,!0),o=f(n,2);ce(o,{get label(){return h(r).forwardTo},get options(){return h(b)},get value(){return h(l)},set value(e){C(l,e,!0)}}),i(()=>E(a,h(r).forwardHow)),c(e,t)},L=e=>{var t=vt(),o=g(t);{let e=O(()=>h(w)??fe(n.moderating.userErrors,`reason`));ce(o,{get label(){return h(r).reason},get options(){return h(y)},get error(){return h(e)},layout:`grid`,get value(){return h(a)},set value(e){C(a,e,!0)}})}var s=f(o,2),l=e=>{G(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=_t(),a=v(n,!0);i(()=>E(a,h(r).withholdForGood)),c(e,n)},$$slots:{default:!0}})},d=O(()=>Ne(h(a)??``));u(s,e=>{h(d)&&e(l)}),c(e,t)};u(F,e=>{n.kind===`forward`?e(I):e(L,-1)});var R=f(F,2);{let e=O(()=>fe(n.moderating.userErrors,`note`));re(R,{get label(){return h(r).note},get hint(){return h(r).noteHint},get error(){return h(e)},maxlength:500,optional:!0,autocomplete:`off`,get value(){return h(d)},set value(e){C(d,e,!0)}})}var z=f(R,2),V=_(z);{let e=O(()=>n.kind===`forward`?`primary`:`danger`);X(V,{type:`submit`,main:!0,get variant(){return h(e)},get busy(){return n.moderating.isBusy},children:(e,t)=>{M();var a=s();i(()=>E(a,n.kind===`forward`?h(r).forwardDo:h(r).withholdDo)),c(e,a)},$$slots:{default:!0}})}var H=f(V,2);X(H,{variant:`quiet`,get onclick(){return n.oncancel},children:(e,t)=>{M();var n=s();i(()=>E(n,h(r).cancel)),c(e,n)},$$slots:{default:!0}}),S(z),S(k),j(k,e=>C(m,e),()=>h(m)),i(()=>E(P,n.kind===`forward`?h(r).forwardTitle:h(r).withholdTitle)),t(`submit`,k,D),c(e,k),T()}var xt=d(`<p> </p>`),St=d(`<p class="soft"> </p>`),Ct=d(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),wt=d(`<div class="row"></div>`),Tt=d(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function Et(e,t){x(t,!0);let r=O(B),a=O(()=>!!t.feedback.text),o=O(()=>t.feedback.status===`PUBLISHED`||t.feedback.status===`PUBLISHED_REDACTED`),s=O(()=>[h(a)&&!h(o)&&d(`publish`,`check`,h(r).publish,`P`,`primary`),h(a)&&d(`redact`,`edit`,h(r).redact,`S`),t.feedback.status!==`NOT_PUBLISHED`&&d(`withhold`,`cross`,h(r).withhold,`N`),t.feedback.status!==`FORWARDED`&&d(`forward`,`forward`,h(r).forward,`H`),(t.detail?.similar.length??0)>0&&d(`duplicate`,`people`,h(r).duplicate,`D`),d(`reply`,`send`,t.feedback.reply?h(r).replyAgain:h(r).reply,`V`),t.feedback.status!==`RECEIVED`&&d(`undo`,`undo`,h(r).takeBack,`Z`)].filter(e=>e!==!1));function d(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}var p=Tt(),y=_(p),b=e=>{G(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=xt(),a=v(n,!0);i(()=>E(a,h(r).conflict)),c(e,n)},$$slots:{default:!0}})};u(y,e=>{t.moderating.hadConflict&&e(b)});var C=f(y,2),w=e=>{{let n=O(()=>t.moderating.userErrors.map(({message:e})=>e));se(e,{get error(){return t.moderating.error},get messages(){return h(n)}})}};u(C,e=>{t.panel!==`reply`&&e(w)});var D=f(C,2),k=e=>{{let n=O(()=>t.feedback.text??``),r=O(()=>t.feedback.finds.filter(({field:e})=>e===`text`));Xe(e,{get text(){return h(n)},get finds(){return h(r)}})}},A=e=>{var t=St(),n=v(t,!0);i(()=>E(n,h(r).wordsRemoved)),c(e,t)};u(D,e=>{h(a)?e(k):e(A,-1)});var j=f(D,2),N=e=>{G(e,{tone:`wait`,icon:`alert`,children:(e,n)=>{var a=xt(),o=v(a,!0);i(e=>E(o,e),[()=>h(r).finds(t.feedback.finds.length)]),c(e,a)},$$slots:{default:!0}})};u(j,e=>{t.feedback.finds.length>0&&e(N)});var P=f(j,2);qe(P,{get feedback(){return t.feedback},get detail(){return t.detail},get onmarksimilar(){return t.onmarksimilar}});var F=f(P,2),I=e=>{ot(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})},L=e=>{var r=l(),i=g(r);n(i,()=>t.panel,e=>{bt(e,{get kind(){return t.panel},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},R=e=>{{let n=O(()=>t.detail?.similar??[]);ze(e,{get similar(){return h(n)},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}},z=e=>{ht(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get templates(){return t.templates},get choices(){return t.choices},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel}})},V=e=>{var n=wt();m(n,21,()=>h(s),e=>e.name,(e,n)=>{X(e,{main:!0,get variant(){return h(n).variant},get icon(){return h(n).icon},get busy(){return t.moderating.isBusy},get"aria-keyshortcuts"(){return h(n).key},onclick:()=>t.onact(h(n).name),children:(e,t)=>{M();var r=Ct(),a=g(r,!0),o=f(a),s=v(o,!0);i(()=>{E(a,h(n).label),E(s,h(n).key)}),c(e,r)},$$slots:{default:!0}})}),S(n),c(e,n)};u(F,e=>{t.panel===`redact`?e(I):t.panel===`withhold`||t.panel===`forward`?e(L,1):t.panel===`duplicate`?e(R,2):t.panel===`reply`?e(z,3):e(V,-1)}),S(p),c(e,p),T()}var Dt=class{#e=N(!1);get isBusy(){return h(this.#e)}set isBusy(e){C(this.#e,e,!0)}#t=N(void 0);get error(){return h(this.#t)}set error(e){C(this.#t,e)}#n=N([]);get userErrors(){return h(this.#n)}set userErrors(e){C(this.#n,e)}#r=N(!1);get hadConflict(){return h(this.#r)}set hadConflict(e){C(this.#r,e,!0)}#i;constructor(e){this.#i=e}reset(){this.error=void 0,this.userErrors=[],this.hadConflict=!1}decide({id:e,revision:t},n){return this.#a(e,async()=>(await R(ve,{id:e,revision:t,input:n})).feedbackModerate)}reply({id:e,revision:t},n){return this.#a(e,async()=>(await R(be,{id:e,revision:t,text:n})).feedbackReply)}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t})),r;return await this.#a(e[0]?.id??``,async()=>{let{feedback:e,userErrors:i}=(await R(ye,{items:n,input:t})).feedbackModerateMany;return r=e??void 0,{userErrors:i.filter(({code:e})=>e!==`CONFLICT`)}}),r}async#a(e,t){if(!this.isBusy){this.isBusy=!0,this.reset();try{let{feedback:n,userErrors:r}=await t();if(this.userErrors=r,de(r))await this.#o(e);else return n??void 0}catch(t){H(t,`CONFLICT`)?await this.#o(e).catch(e=>this.error=e):this.error=t}finally{this.isBusy=!1}}}async#o(e){let{feedback:t}=await R(_e,{id:e});this.userErrors=[],this.hadConflict=!0,t&&this.#i(t)}},Ot=d(`<span class="soft sjgui4m" lang="sv"> </span>`),kt=d(`<!> <!>`,1),At=d(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function jt(e,t){x(t,!0);let n=O(B);var r=At();let a;var o=_(r),s=_(o);k(s);var l=f(s,2),d=v(l,!0);S(o);var p=f(o,2),m=_(p),y=_(m),C=v(y,!0),A=f(y,2),j=e=>{var r=Ot(),a=v(r,!0);i(e=>E(a,e),[()=>Ie(t.feedback.text)||h(n).wordsRemoved]),c(e,r)};u(A,e=>{t.isOpen||e(j)}),S(m);var M=f(m,2),N=_(M),P=e=>{he(e,{tone:`bad`,icon:`alert`,get label(){return h(n).findsShort}})};u(N,e=>{t.feedback.finds.length>0&&e(P)});var L=f(N,2),R=e=>{var r=kt(),i=g(r);{let e=O(()=>$().moderationStatus[t.feedback.status]);he(i,b(()=>Le[t.feedback.status],{get label(){return h(e)}}))}var a=f(i,2),o=e=>{he(e,{tone:`good`,icon:`send`,get label(){return h(n).isReplied}})};u(a,e=>{t.feedback.reply&&e(o)}),c(e,r)};u(L,e=>{t.feedback.status!==`RECEIVED`&&e(R)}),S(M),S(p),S(r),i(e=>{a=F(r,1,`line sjgui4m`,null,a,{open:t.isOpen}),w(s,t.isMarked),E(d,e),D(p,`aria-expanded`,t.isOpen),E(C,t.label)},[()=>h(n).mark(t.label)]),I(`change`,s,function(...e){t.onmark?.apply(this,e)}),I(`click`,p,function(...e){t.onopen?.apply(this,e)}),c(e,r),T()}p([`change`,`click`]);var Mt=d(`<li class="skl3hml"><!> <!></li>`),Nt=d(`<p class="small soft keys skl3hml" id="queue-keys"> </p> <!> <ul class="plain-list skl3hml" aria-describedby="queue-keys"></ul>`,1);function Pt(t,n){x(n,!0);let r=O(B),s=N(e(n.pieces[0]?.id)),l=N(void 0),d=N(new Set),p=N(void 0),y,b=new Dt(e=>n.onchanged(e,!0)),w=O(()=>n.pieces.filter(({id:e})=>h(d).has(e))),D=V(async e=>h(s)?(await R(_e,{id:h(s)},{signal:e})).feedback??void 0:void 0);o(()=>{h(s),D.reset(),D.reload()});function k(e){e!==h(s)&&b.reset(),C(l,void 0),C(s,e,!0)}async function A(e){let t=Me(e,n.pieces.length);k(n.pieces[t]?.id),await a(),h(p)?.querySelectorAll(`.head`)[t]?.focus()}async function M(e,t){let i=n.pieces.findIndex(({id:t})=>t===e.id),o=await b.decide(e,t);if(!o)return;y={before:e,after:o},C(l,void 0),n.onchanged(o);let s=h(r).decided[o.status];q(s,Pe(e,o)?()=>void P():void 0),await a(),await A(n.pieces.some(({id:t})=>t===e.id)?i+1:i)}async function P(){let e=y;e&&Pe(e.before,e.after)&&(y=void 0,await b.decide(e.after,{status:`RECEIVED`})&&(q(h(r).takenBack),await n.onundone(),await a(),await A(Math.max(n.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function F(e,t,n){n===`next`?A(t+1):n===`previous`?A(Math.max(t-1,0)):n===`mark`?z([e.id]):n===`undo`?e.status===`RECEIVED`?P():M(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?M(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?L(e,e.text?`redact`:void 0):n===`duplicate`?L(e,D.data?.similar.length?`duplicate`:void 0):L(e,n)}function L(e,t){e.id!==h(s)&&k(e.id),b.reset(),C(l,t,!0)}function z(e){let t=e.every(e=>h(d).has(e)),n=new Set(h(d));for(let r of e)t?n.delete(r):n.add(r);C(d,n)}function H(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&h(l))return void(e.preventDefault(),U(t));if(r instanceof Element&&r.closest(`input, textarea, select, form, [role=group]`))return;let i=ke[e.key.toLowerCase()];i&&!b.isBusy&&(e.preventDefault(),F(n,t,i))}function U(e){C(l,void 0),h(p)?.querySelectorAll(`.head`)[e]?.focus()}async function W(e,t){C(l,void 0),n.onchanged(e),q(e.reply?h(r).replied:h(r).outcomeSaved),await D.reload(),h(p)?.querySelectorAll(`.head`)[t]?.focus()}async function G(e){let t=await b.decideMany(h(w),e);if(t){C(d,new Set),q(h(r).decidedMany(t.length));for(let e of t)n.onchanged(e);await a(),await A(0)}}var K=Nt(),J=g(K),Y=v(J,!0),X=f(J,2),Z=e=>{Oe(e,{get count(){return h(w).length},get moderating(){return b},ondecide:G,onclear:()=>C(d,new Set)})};u(X,e=>{h(w).length>0&&e(Z)});var Q=f(X,2);m(Q,23,()=>n.pieces,e=>e.id,(e,t,r)=>{let i=O(()=>h(s)===h(t).id);var a=Mt(),o=_(a);{let e=O(()=>h(d).has(h(t).id)),n=O(()=>te().theme[h(t).theme]),r=O(()=>ie(h(t).submittedAt));jt(o,{get feedback(){return h(t)},get isOpen(){return h(i)},get isMarked(){return h(e)},get label(){return`${h(n)??``}, ${h(r)??``}`},onopen:()=>k(h(i)?void 0:h(t).id),onmark:()=>z([h(t).id])})}var p=f(o,2),m=e=>{{let i=O(()=>D.data?.id===h(t).id?D.data:void 0);Et(e,{get feedback(){return h(t)},get detail(){return h(i)},get moderating(){return b},get templates(){return n.templates},get choices(){return n.choices},get panel(){return h(l)},onact:e=>F(h(t),h(r),e),ondecide:e=>void M(h(t),e),onsaved:e=>void W(e,h(r)),oncancel:()=>U(h(r)),onmarksimilar:()=>z([h(t).id,...(D.data?.similar??[]).map(({id:e})=>e)])})}};u(p,e=>{h(i)&&e(m)}),S(a),I(`keydown`,a,e=>H(e,h(r),h(t))),c(e,a)}),S(Q),j(Q,e=>C(p,e),()=>h(p)),i(()=>E(Y,h(r).keys)),c(t,K),T()}p([`keydown`]);var Ft=d(`<!> <!> <!>`,1),It=d(`<p> </p>`),Lt=d(`<p> </p> <!>`,1),Rt=d(`<div class="top s8bq7pj"><p class="count s8bq7pj" role="status"> </p> <a href="/lage/synpunkter/mallar" class="s8bq7pj"> </a></div> <!> <!>`,1),zt=d(`<!> <p class="lead"> </p> <!> <!>`,1);function Bt(e,t){x(t,!0);let n=O(B),r=O(()=>K.me?.areas[0]?.code??``),a=N({status:`RECEIVED`,theme:``,text:``}),l=N(!1),d=N(void 0),p=V(async e=>{let t={...Ae(h(r),h(a)),first:25,after:null};return(await R(ge,t,{signal:e})).feedbackQueue}),m=V(async e=>(await R(z,{area:h(r)},{signal:e})).replyTemplates),y=V(e=>R(xe,{area:h(r)},{signal:e})),b=O(()=>h(a).status!==`RECEIVED`||h(a).theme!==``||h(a).text!==``);o(()=>{p.reload()}),o(()=>{m.reload(),y.reload()});function w(e){p.reset(),C(a,e)}async function D(){let e=p.data;if(e){C(l,!0),C(d,void 0);try{let t={...Ae(h(r),h(a)),first:25,after:e.pageInfo.endCursor??null},n=(await R(ge,t)).feedbackQueue,i=new Set(e.nodes.map(({id:e})=>e));p.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!i.has(e))]})}catch(e){C(d,e)}C(l,!1)}}function k(e,t=!1){let n=p.data;if(!n)return;let r=je(n.nodes,e,t?{...h(a),status:``}:h(a));p.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)}),r.length===0&&n.pageInfo.hasNextPage&&p.reload()}var A=zt(),j=g(A);{let e=O(()=>({href:`/lage`,text:U().coordination}));J(j,{get title(){return h(n).title},get back(){return h(e)}})}var P=f(j,2),F=v(P,!0),I=f(P,2);Ce(I,{get choice(){return h(a)},onchange:w});var L=f(I,2),H=e=>{var t=Rt(),r=g(t),o=_(r),x=v(o,!0),C=f(o,2),w=v(C,!0);S(r);var T=f(r,2),A=e=>{Z(e,{get error(){return p.error},get onretry(){return p.reload}})};u(T,e=>{p.error&&e(A)});var j=f(T,2),N=e=>{var t=Ft(),r=g(t);{let e=O(()=>m.data??void 0);Pt(r,{get pieces(){return p.data.nodes},get templates(){return h(e)},get choices(){return y.data},onchanged:k,get onundone(){return p.reload}})}var i=f(r,2),a=e=>{Z(e,{get error(){return h(d)},onretry:D})};u(i,e=>{h(d)&&e(a)});var o=f(i,2);ee(o,{get shown(){return p.data.nodes.length},get total(){return p.data.totalCount},get hasMore(){return p.data.pageInfo.hasNextPage},get busy(){return h(l)},get label(){return h(n).more},onmore:D}),c(e,t)},P=e=>{Y(e,{lines:4})},F=e=>{Q(e,{get title(){return h(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=It(),a=v(r,!0);i(()=>E(a,h(n).emptyFilterText)),c(e,r)},$$slots:{default:!0}})},I=e=>{Q(e,{get title(){return h(n).emptyTitle},children:(e,t)=>{var r=Lt(),a=g(r),o=v(a,!0),l=f(a,2);W(l,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{M();var r=s();i(()=>E(r,h(n).emptyNext)),c(e,r)},$$slots:{default:!0}}),i(()=>E(o,h(n).emptyText)),c(e,r)},$$slots:{default:!0}})};u(j,e=>{p.data.nodes.length>0?e(N):p.isLoading?e(P,1):h(b)?e(F,2):e(I,-1)}),i(e=>{E(x,e),E(w,h(n).templates)},[()=>h(a).status===`RECEIVED`?h(n).left(p.data.totalCount):h(n).count(p.data.totalCount)]),c(e,t)},G=e=>{Z(e,{get error(){return p.error},get onretry(){return p.reload}})},q=e=>{Y(e,{lines:6})};u(L,e=>{p.data?e(H):p.error?e(G,1):e(q,-1)}),i(()=>E(F,h(n).lead)),c(e,A),T()}export{Bt as default};