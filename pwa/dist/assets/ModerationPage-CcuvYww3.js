import"./Icon-DTfCJQrN.js";import{$ as e,B as t,D as n,E as r,G as i,H as a,J as o,L as s,M as c,N as l,O as u,P as d,Q as f,R as p,T as m,V as h,W as g,X as _,Y as v,Z as y,_ as b,a as x,et as S,h as C,it as w,j as T,m as E,ot as D,p as O,r as k,rt as A,s as j,st as M,tt as N,v as P,y as F,z as I}from"./index-client-Du6Z04e0.js";import{n as L,t as R}from"./request-CiOhKrzd.js";import{n as z,t as B}from"./moderation-DB3lx0S9.js";import{t as V}from"./resource.svelte-B0AQE06B.js";import{T as H,_ as U,a as W,c as G,f as K,g as q,i as J,o as Y,s as X}from"./index-DOIwrTHz.js";import{t as Z}from"./LoadFailed-BYR8F8dl.js";import{t as Q}from"./EmptyState-bTA-Iruc.js";import{t as ee}from"./Pager-Cn8Ph9VW.js";import{t as $}from"./citizen-BqFWkY28.js";import{t as te}from"./domain-Bnf_u6Tp.js";import{t as ne}from"./Select-D1bcOeN_.js";import{t as re}from"./TextInput-BwlyS1XV.js";import{a as ie,n as ae}from"./format-BRxVU1yv.js";import{t as oe}from"./Dialog-DGaZ4OjK.js";import{t as se}from"./SaveFailed-Bs8hBN8E.js";import{t as ce}from"./Choices-CUP6DMLS.js";import{t as le}from"./Disclosure-rXXQfgda.js";import{n as ue,r as de,t as fe}from"./user-errors-gz4kjtmt.js";import{t as pe}from"./TextArea-DW2fJ3ef.js";import{t as me}from"./FieldError-CgAaMF0q.js";import{t as he}from"./Badge-BNEWZAbY.js";var ge=new L(`
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
`),Se=d(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Ce(n,r){w(r,!0);let i=N(B),a=S(f(r.choice.status)),l=S(f(r.choice.theme)),u=S(f(r.choice.text)),d=N(()=>[...Object.entries($().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?h(i).toModerate:t})),{value:``,label:h(i).all}]),p=N(()=>[{value:``,label:h(i).allThemes},...Object.entries(te().theme).map(([e,t])=>({value:e,label:t}))]);function m(){r.onchange({status:h(a),theme:h(l),text:h(u)})}function _(e){e.preventDefault(),m()}var v=Se(),b=o(v);ne(b,{get label(){return h(i).show},get options(){return h(d)},onchange:m,optional:`silent`,get value(){return h(a)},set value(t){e(a,t,!0)}});var x=y(b,2);ne(x,{get label(){return h(i).theme},get options(){return h(p)},onchange:m,optional:`silent`,get value(){return h(l)},set value(t){e(l,t,!0)}});var C=y(x,2);re(C,{get label(){return h(i).search},type:`search`,maxlength:64,optional:`silent`,get value(){return h(u)},set value(t){e(u,t,!0)}});var E=y(C,2);X(E,{type:`submit`,variant:`secondary`,children:(e,t)=>{D();var n=s();g(()=>T(n,h(i).searchDo)),c(e,n)},$$slots:{default:!0}}),M(v),t(`submit`,v,_),c(n,v),A()}var we=d(`<!> <!> <!>`,1),Te=d(`<!> <!>`,1),Ee=d(`<p> </p>`),De=d(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Oe(t,n){w(n,!0);let r=N(B),i=S(void 0),a={status:`NOT_PUBLISHED`,reason:`SPAM`},l={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};async function d(){let t=h(i);t&&(await n.ondecide(t),e(i,void 0))}var f=De(),p=v(f),m=o(p);{let t=t=>{var o=we(),u=v(o);X(u,{variant:`danger`,onclick:()=>e(i,a,!0),children:(e,t)=>{D();var n=s();g(()=>T(n,h(r).bulkSpam)),c(e,n)},$$slots:{default:!0}});var d=y(u,2);X(d,{variant:`secondary`,onclick:()=>e(i,l,!0),children:(e,t)=>{D();var n=s();g(()=>T(n,h(r).bulkOffTopic)),c(e,n)},$$slots:{default:!0}});var f=y(d,2);X(f,{variant:`quiet`,get onclick(){return n.onclear},children:(e,t)=>{D();var n=s();g(()=>T(n,h(r).unmark)),c(e,n)},$$slots:{default:!0}}),c(t,o)},o=N(()=>h(r).marked(n.count));G(m,{tone:`calm`,icon:`check`,get title(){return h(o)},actions:t,$$slots:{actions:!0}})}M(p);var b=y(p,2),x=t=>{{let a=t=>{var a=Te(),o=v(a);X(o,{main:!0,variant:`danger`,get busy(){return n.moderating.isBusy},onclick:d,children:(e,t)=>{D();var n=s();g(()=>T(n,h(r).withholdDo)),c(e,n)},$$slots:{default:!0}});var l=y(o,2);X(l,{variant:`quiet`,onclick:()=>e(i,void 0),children:(e,t)=>{D();var n=s();g(()=>T(n,h(r).cancel)),c(e,n)},$$slots:{default:!0}}),c(t,a)},o=N(()=>h(r).bulkTitle(n.count));oe(t,{get title(){return h(o)},open:!0,onclose:()=>e(i,void 0),actions:a,children:(e,t)=>{var n=Ee(),i=_(n,!0);g(()=>T(i,h(r).bulkText)),c(e,n)},$$slots:{actions:!0,default:!0}})}};u(b,e=>{h(i)&&e(x)}),c(t,f),A()}var ke={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,z:`undo`};function Ae(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function je(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Me(e,t){return Math.max(Math.min(e,t-1),0)}function Ne(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function Pe(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function Fe(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function Ie(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var Le={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},Re=d(`<form class="stack" novalidate=""><h2> </h2> <p class="small soft"> </p> <!> <div class="row"><!> <!></div></form>`);function ze(n,r){w(r,!0);let a=N(B),l=S(f(r.similar[0]?.id)),u=S(void 0),d=N(()=>r.similar.map(({id:e,text:t,submittedAt:n})=>({value:e,label:`${ie(n)}: ${Ie(t)}`})));function p(e){e.preventDefault(),h(l)&&r.ondecide({status:`NOT_PUBLISHED`,reason:`DUPLICATE`,duplicateOf:h(l)})}i(()=>{h(u)?.querySelector(`input:checked`)?.focus()});var m=Re(),v=o(m),b=_(v,!0),x=y(v,2),C=_(x,!0),E=y(x,2);ce(E,{get label(){return h(a).duplicateOf},get options(){return h(d)},layout:`list`,get value(){return h(l)},set value(t){e(l,t,!0)}});var O=y(E,2),k=o(O);X(k,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).duplicateDo)),c(e,n)},$$slots:{default:!0}});var P=y(k,2);X(P,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),M(O),M(m),j(m,t=>e(u,t),()=>h(u)),g(()=>{T(b,h(a).duplicateTitle),T(C,h(a).duplicateHow)}),t(`submit`,m,p),c(n,m),A()}var Be=d(`<dt class="soft"> </dt> <dd lang="sv" class="s1k5f9nm"> </dd>`,1),Ve=d(`<dl class="s1k5f9nm"></dl>`),He=d(`<li class="s1k5f9nm"><span lang="sv"> </span> <span class="small soft"> </span></li>`),Ue=d(`<section class="similar tone-calm s1k5f9nm"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link s1k5f9nm"> </button></section>`),We=d(`<li class="s1k5f9nm"> </li>`),Ge=d(`<ul class="plain-list small"></ul>`),Ke=d(`<!> <!> <!>`,1);function qe(e,t){w(t,!0);let n=N(B),i=N(()=>t.feedback.whenDays.map(e=>$().weekday[e].toLocaleLowerCase(`sv`))),a=N(()=>t.feedback.whenParts.map(e=>$().dayPart[e].toLocaleLowerCase(`sv`))),s=N(()=>[{label:h(n).place,value:t.feedback.placeName},{label:h(n).when,value:[...h(i),...h(a)].join(`, `)},{label:h(n).safety,value:t.feedback.feltSafety?h(n).ofFive(t.feedback.feltSafety):``},{label:h(n).dialogue,value:t.feedback.dialogue?.title},{label:h(n).why,value:t.feedback.reason&&$().moderationReason[t.feedback.reason]},{label:h(n).outcome,value:t.feedback.outcome&&$().feedbackOutcome[t.feedback.outcome]},{label:h(n).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),l=N(()=>t.detail?.similar??[]),d=N(()=>t.detail?.history??[]);var f=Ke(),p=v(f),b=e=>{var t=Ve();m(t,21,()=>h(s),e=>e.label,(e,t)=>{var n=Be(),r=v(n),i=_(r,!0),a=y(r,2),o=_(a,!0);g(()=>{T(i,h(t).label),T(o,h(t).value)}),c(e,n)}),M(t),c(e,t)};u(p,e=>{h(s).length>0&&e(b)});var x=y(p,2),S=e=>{var r=Ue(),i=o(r),a=_(i,!0),s=y(i,2);m(s,21,()=>h(l),e=>e.id,(e,t)=>{var r=He(),i=o(r),a=_(i,!0),s=y(i,2),l=_(s);M(r),g((e,t,n)=>{T(a,e),T(l,`${t??``} · ${n??``}`)},[()=>Ie(h(t).text,160)||h(n).wordsRemoved,()=>ie(h(t).submittedAt),()=>$().moderationStatus[h(t).status]]),c(e,r)}),M(s);var u=y(s,2),d=_(u,!0);M(r),g(e=>{T(a,e),T(d,h(n).markSimilar)},[()=>h(n).similar(h(l).length)]),I(`click`,u,function(...e){t.onmarksimilar?.apply(this,e)}),c(e,r)};u(x,e=>{h(l).length>0&&e(S)});var C=y(x,2),E=e=>{{let t=N(()=>h(n).history(h(d).length));le(e,{get summary(){return h(t)},children:(e,t)=>{var i=Ge();m(i,21,()=>h(d),r,(e,t)=>{var r=We(),i=_(r);g((e,n,r)=>T(i,`${e??``}: ${n??``} (${h(t).by??``})${r??``}`),[()=>ae(h(t).at),()=>h(n).actionOf(h(t).action),()=>h(t).reason?` – ${h(n).reasonOf(h(t).reason)}`:``]),c(e,r)}),M(i),c(e,i)},$$slots:{default:!0}})}};u(C,e=>{h(d).length>0&&e(E)}),c(e,f),A()}p([`click`]);var Je=d(`<mark> <span class="visually-hidden"> </span></mark>`),Ye=d(`<p class="text sl00a1i" lang="sv"></p>`);function Xe(e,t){w(t,!0);let n=N(B),i=N(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var a=Ye();m(a,21,()=>h(i),r,(e,t)=>{var r=l(),i=v(r),a=e=>{var r=Je(),i=o(r,!0),a=y(i),s=_(a);M(r),g(()=>{E(r,`title`,h(n).find[h(t).kind]),T(i,h(t).text),T(s,`(${h(n).find[h(t).kind]??``})`)}),c(e,r)},d=e=>{var n=s();g(()=>T(n,h(t).text)),c(e,n)};u(i,e=>{h(t).kind?e(a):e(d,-1)}),c(e,r)}),M(a),c(e,a),A()}var Ze=`[…]`;function Qe(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function $e(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function et(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+Ze,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function tt(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var nt=d(`<button type="button" class="s9lladb"> </button>`),rt=d(`<p class="small soft" lang="sv"> </p>`),it=d(`<p> </p>`),at=d(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function ot(t,n){w(n,!0);let a=N(B),d=N(()=>Qe(n.feedback.text??``)),p=N(()=>n.feedback.finds.filter(({field:e})=>e===`text`)),b=S($e(h(d),h(p))),x=S(f(n.feedback.placeName??``)),C=S(f(Math.max([...h(b)][0]??h(d).findIndex(({isWord:e})=>e),0))),O=S(void 0),k=N(()=>et(h(d),h(b))),P=N(()=>h(b).size>0||h(x).trim()!==(n.feedback.placeName??``));function F(t){let n=new Set(h(b));n.delete(t)||n.add(t),e(b,n),e(C,t,!0)}function L(t){let n=t.key===`ArrowRight`?1:t.key===`ArrowLeft`?-1:void 0;n&&(t.preventDefault(),e(C,tt(h(d),h(C),n),!0),h(O)?.querySelector(`[data-word="${h(C)}"]`)?.focus())}function R(e){let t=h(x).trim()===(n.feedback.placeName??``)?{}:{placeName:h(x).trim()};h(P)?n.ondecide({status:`PUBLISHED_REDACTED`,text:h(k),...t,findsAreHarmless:e}):n.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}i(()=>{h(O)?.querySelector(`[data-word="${h(C)}"]`)?.focus()});var z=at(),V=o(z),H=_(V,!0),U=y(V,2),W=_(U,!0),K=y(U,2);m(K,21,()=>h(d),r,(e,t,n)=>{var r=l(),i=v(r),a=e=>{var r=nt();E(r,`data-word`,n);var i=_(r,!0);g(e=>{E(r,`tabindex`,n===h(C)?0:-1),E(r,`aria-pressed`,e),T(i,h(t).text)},[()=>h(b).has(n)]),I(`click`,r,()=>F(n)),c(e,r)},o=e=>{var n=s();g(()=>T(n,h(t).text)),c(e,n)};u(i,e=>{h(t).isWord?e(a):e(o,-1)}),c(e,r)}),M(K),j(K,t=>e(O,t),()=>h(O));var q=y(K,2),J=t=>{{let r=N(()=>fe(n.moderating.userErrors,`placeName`));re(t,{get label(){return h(a).redactPlace},get hint(){return h(a).redactPlaceHint},get error(){return h(r)},optional:!0,autocomplete:`off`,get value(){return h(x)},set value(t){e(x,t,!0)}})}};u(q,e=>{n.feedback.placeName&&e(J)});var Y=y(q,2),Z=o(Y),Q=_(Z,!0),ee=y(Z,2),$=_(ee,!0),te=y(ee,2),ne=e=>{var t=rt(),n=_(t,!0);g(e=>T(n,e),[()=>h(x).trim()]),c(e,t)},ie=N(()=>h(x).trim());u(te,e=>{h(ie)&&e(ne)}),M(Y);var ae=y(Y,2);G(ae,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=it(),r=_(n,!0);g(()=>T(r,h(a).redactForGood)),c(e,n)},$$slots:{default:!0}});var oe=y(ae,2),se=o(oe);X(se,{main:!0,variant:`danger`,get busy(){return n.moderating.isBusy},onclick:()=>R(!1),children:(e,t)=>{D();var n=s();g(()=>T(n,h(P)?h(a).redactDo:h(a).publish)),c(e,n)},$$slots:{default:!0}});var ce=y(se,2),le=e=>{X(e,{variant:`secondary`,get busy(){return n.moderating.isBusy},onclick:()=>R(!0),children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).harmless)),c(e,n)},$$slots:{default:!0}})};u(ce,e=>{n.feedback.finds.length>0&&e(le)});var ue=y(ce,2);X(ue,{variant:`quiet`,get onclick(){return n.oncancel},children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),M(oe),M(z),g(()=>{E(z,`aria-label`,h(a).redactTitle),T(H,h(a).redactTitle),T(W,h(a).redactHow),T(Q,h(a).redactResult),T($,h(k))}),I(`keydown`,K,L),c(t,z),A()}p([`keydown`,`click`]);var st=d(`&nbsp;<span class="hint"> </span>`,1),ct=d(`<option> </option>`),lt=d(`<optgroup></optgroup>`),ut=d(`<li class="sxkyas4"><span lang="sv"> </span> <!></li>`),dt=d(`<ul class="plain-list"></ul>`),ft=d(`<div><label class="label" for="reply-links"> <!></label> <p class="hint small" id="links-hint"> </p> <!> <select class="input" id="reply-links"><option> </option><!></select> <!></div>`);function pt(t,n){w(n,!0);let r=k(n,`links`,15),i=N(B),a=S(``),l=N(()=>[{label:h(i).linkKind.COMMITMENT,options:(n.choices?.currentPledge?.focusAreas??[]).flatMap(({commitments:e})=>e.map(({id:e,text:t})=>({kind:`COMMITMENT`,id:e,label:Ie(t,110)})))},{label:h(i).linkKind.PROBLEM,options:(n.choices?.problems.nodes??[]).map(({id:e,title:t})=>({kind:`PROBLEM`,id:e,label:t}))},{label:h(i).linkKind.ACTIVITY,options:(n.choices?.activities.nodes??[]).map(({id:e,ref:t,type:n,occurredAt:r,place:i})=>({kind:`ACTIVITY`,id:e,label:`${te().activityType[n]}, ${i.name}, ${ie(r)} (${t})`}))}]),d=N(()=>h(l).flatMap(({options:e})=>e));function f({kind:e,id:t}){return h(d).find(n=>n.kind===e&&n.id===t)?.label??h(i).linkKind[e]}function p(){let t=h(d).find(e=>`${e.kind} ${e.id}`===h(a));e(a,``),t&&!r().some(({id:e})=>e===t.id)&&r([...r(),{kind:t.kind,id:t.id}])}var x=ft();let C;var O=o(x),j=o(O,!0),L=y(j),R=e=>{var t=st(),n=y(v(t)),r=_(n);g(()=>T(r,`(${h(i).optional??``})`)),c(e,t)};u(L,e=>{n.optional&&e(R)}),M(O);var z=y(O,2),V=_(z,!0),H=y(z,2);me(H,{id:`links-error`,get error(){return n.error}});var U=y(H,2),W=o(U),G=_(W,!0);W.value=W.__value=``;var K=y(W);m(K,17,()=>h(l),e=>e.label,(e,t)=>{var n=lt();m(n,21,()=>h(t).options,e=>e.id,(e,t)=>{var n=ct(),r=_(n,!0),i={};g(()=>{T(r,h(t).label),i!==(i=`${h(t).kind??``} ${h(t).id??``}`)&&(n.value=n.__value=i)}),c(e,n)}),M(n),g(()=>E(n,`label`,h(t).label)),c(e,n)}),M(U),P(U);var q=y(U,2),J=e=>{var t=dt();m(t,21,r,e=>e.id,(e,t)=>{var n=ut(),a=o(n),l=_(a,!0),u=y(a,2);{let e=N(()=>h(i).linkRemove(f(h(t))));X(u,{variant:`quiet`,get"aria-label"(){return h(e)},onclick:()=>r(r().filter(({id:e})=>e!==h(t).id)),children:(e,t)=>{D();var n=s();g(()=>T(n,h(i).remove)),c(e,n)},$$slots:{default:!0}})}M(n),g(e=>T(l,e),[()=>f(h(t))]),c(e,n)}),M(t),c(e,t)};u(q,e=>{r().length>0&&e(J)}),M(x),g(()=>{C=F(x,1,`links sxkyas4`,null,C,{wrong:n.error}),T(j,h(i).links),T(V,h(i).linksHint),E(U,`aria-describedby`,n.error?`links-hint links-error`:`links-hint`),E(U,`aria-invalid`,n.error?`true`:void 0),T(G,h(i).linksChoose)}),I(`change`,U,p),b(U,()=>h(a),t=>e(a,t)),c(t,x),A()}p([`change`]);var mt=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <!> <!> <!> <p class="small"><a href="/lage/synpunkter/mallar"> </a></p> <div class="row"><!> <!></div></form>`);function ht(n,r){w(r,!0);let a=N(B),l=[`outcome`,`outcomeText`,`links`,`text`],u=S(f(r.feedback.outcome??void 0)),d=S(f(r.feedback.outcomeText??``)),p=S(f(r.feedback.links.map(({kind:e,id:t})=>({kind:e,id:t})))),m=S(f(r.feedback.reply?.text??``)),v=S(``),b=S(!1),x=S(void 0),C=N(()=>Object.entries($().feedbackOutcome).map(([e,t])=>({value:e,label:t}))),E=N(()=>h(u)===`HANDLED_OTHERWISE`||h(u)===`NOT_TAKEN_UP`),O=N(()=>({outcome:h(u)?void 0:h(a).outcomeMissing,outcomeText:h(E)&&!h(d).trim()?h(a).outcomeTextMissing:void 0,links:h(u)===`INCLUDED`&&h(p).length===0?h(a).linksMissing:void 0}));function k(e){return(h(b)&&e!==`text`?h(O)[e]:void 0)??fe(r.moderating.userErrors,e)}function P(){!h(u)||h(m).trim()&&h(m)!==h(v)||(e(v,Fe(r.templates,r.feedback.theme,h(u)),!0),e(m,h(v),!0))}async function F(t){if(t.preventDefault(),e(b,!0),!h(u)||h(O).outcomeText||h(O).links)return I();let n=await r.moderating.decide(r.feedback,{outcome:h(u),outcomeText:h(d).trim(),links:h(p)});if(!n)return;let i=h(m).trim(),a=i!==``&&i!==(r.feedback.reply?.text??``)?await r.moderating.reply(n,i):n;a&&r.onsaved(a)}function I(){let e=h(O).outcome?`outcome`:h(O).links?`links`:`outcomeText`;h(x)?.querySelector(`#reply-${e}`)?.focus()}i(()=>{h(x)?.querySelector(`input:checked, input`)?.focus()});var L=mt(),R=o(L),z=_(R,!0),V=y(R,2);{let e=N(()=>ue(r.moderating.userErrors,l));se(V,{get error(){return r.moderating.error},get messages(){return h(e)}})}var H=y(V,2);{let t=N(()=>k(`outcome`));ce(H,{get label(){return h(a).outcome},id:`reply-outcome`,get options(){return h(C)},get error(){return h(t)},layout:`grid`,onchange:P,get value(){return h(u)},set value(t){e(u,t,!0)}})}var U=y(H,2);{let t=N(()=>k(`links`)),n=N(()=>h(u)!==`INCLUDED`);pt(U,{get choices(){return r.choices},get error(){return h(t)},get optional(){return h(n)},get links(){return h(p)},set links(t){e(p,t,!0)}})}var W=y(U,2);{let t=N(()=>k(`outcomeText`)),n=N(()=>!h(E));pe(W,{get label(){return h(a).outcomeText},get hint(){return h(a).outcomeTextHint},id:`reply-outcomeText`,limit:1e3,get error(){return h(t)},get optional(){return h(n)},get value(){return h(d)},set value(t){e(d,t,!0)}})}var G=y(W,2);{let t=N(()=>k(`text`));pe(G,{get label(){return h(a).replyText},get hint(){return h(a).replyHint},limit:2e3,get error(){return h(t)},optional:!0,get value(){return h(m)},set value(t){e(m,t,!0)}})}var K=y(G,2),q=o(K),J=_(q,!0);M(K);var Y=y(K,2),Z=o(Y);X(Z,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).replyDo)),c(e,n)},$$slots:{default:!0}});var Q=y(Z,2);X(Q,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),M(Y),M(L),j(L,t=>e(x,t),()=>h(x)),g(()=>{T(z,h(a).replyTitle),T(J,h(a).templates)}),t(`submit`,L,F),c(n,L),A()}var gt=d(`<p class="small soft"> </p> <!>`,1),_t=d(`<p> </p>`),vt=d(`<!> <!>`,1),yt=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <div class="row"><!> <!></div></form>`);function bt(n,r){w(r,!0);let a=N(B),l=S(void 0),d=S(`POLICE_114_14`),f=S(``),p=S(!1),m=S(void 0),b=N(()=>Object.entries($().moderationReason).filter(([e])=>e!==`DUPLICATE`).map(([e,t])=>({value:e,label:t}))),x=N(()=>[{value:`POLICE_114_14`,label:h(a).to11414},{value:`EMERGENCY_112`,label:h(a).to112}]),C=N(()=>h(p)&&!h(l)?h(a).reasonMissing:void 0);function E(t){t.preventDefault(),e(p,!0);let n=h(f).trim()?{note:h(f).trim()}:{};r.kind===`forward`?r.ondecide({status:`FORWARDED`,reason:`CRIME_TIP`,forwardedTo:h(d),...n}):h(l)?r.ondecide({status:`NOT_PUBLISHED`,reason:h(l),...n}):h(m)?.querySelector(`input`)?.focus()}i(()=>{h(m)?.querySelector(`input`)?.focus()});var O=yt(),k=o(O),P=_(k,!0),F=y(k,2),I=t=>{var n=gt(),r=v(n),i=_(r,!0),o=y(r,2);ce(o,{get label(){return h(a).forwardTo},get options(){return h(x)},get value(){return h(d)},set value(t){e(d,t,!0)}}),g(()=>T(i,h(a).forwardHow)),c(t,n)},L=t=>{var n=vt(),i=v(n);{let t=N(()=>h(C)??fe(r.moderating.userErrors,`reason`));ce(i,{get label(){return h(a).reason},get options(){return h(b)},get error(){return h(t)},layout:`grid`,get value(){return h(l)},set value(t){e(l,t,!0)}})}var o=y(i,2),s=e=>{G(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=_t(),r=_(n,!0);g(()=>T(r,h(a).withholdForGood)),c(e,n)},$$slots:{default:!0}})},d=N(()=>Ne(h(l)??``));u(o,e=>{h(d)&&e(s)}),c(t,n)};u(F,e=>{r.kind===`forward`?e(I):e(L,-1)});var R=y(F,2);{let t=N(()=>fe(r.moderating.userErrors,`note`));re(R,{get label(){return h(a).note},get hint(){return h(a).noteHint},get error(){return h(t)},maxlength:500,optional:!0,autocomplete:`off`,get value(){return h(f)},set value(t){e(f,t,!0)}})}var z=y(R,2),V=o(z);{let e=N(()=>r.kind===`forward`?`primary`:`danger`);X(V,{type:`submit`,main:!0,get variant(){return h(e)},get busy(){return r.moderating.isBusy},children:(e,t)=>{D();var n=s();g(()=>T(n,r.kind===`forward`?h(a).forwardDo:h(a).withholdDo)),c(e,n)},$$slots:{default:!0}})}var H=y(V,2);X(H,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{D();var n=s();g(()=>T(n,h(a).cancel)),c(e,n)},$$slots:{default:!0}}),M(z),M(O),j(O,t=>e(m,t),()=>h(m)),g(()=>T(P,r.kind===`forward`?h(a).forwardTitle:h(a).withholdTitle)),t(`submit`,O,E),c(n,O),A()}var xt=d(`<p> </p>`),St=d(`<p class="soft"> </p>`),Ct=d(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),wt=d(`<div class="row"></div>`),Tt=d(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function Et(e,t){w(t,!0);let r=N(B),i=N(()=>!!t.feedback.text),a=N(()=>t.feedback.status===`PUBLISHED`||t.feedback.status===`PUBLISHED_REDACTED`),s=N(()=>[h(i)&&!h(a)&&d(`publish`,`check`,h(r).publish,`P`,`primary`),h(i)&&d(`redact`,`edit`,h(r).redact,`S`),t.feedback.status!==`NOT_PUBLISHED`&&d(`withhold`,`cross`,h(r).withhold,`N`),t.feedback.status!==`FORWARDED`&&d(`forward`,`forward`,h(r).forward,`H`),(t.detail?.similar.length??0)>0&&d(`duplicate`,`people`,h(r).duplicate,`D`),d(`reply`,`send`,t.feedback.reply?h(r).replyAgain:h(r).reply,`V`),t.feedback.status!==`RECEIVED`&&d(`undo`,`undo`,h(r).takeBack,`Z`)].filter(e=>e!==!1));function d(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}var f=Tt(),p=o(f),b=e=>{G(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=xt(),i=_(n,!0);g(()=>T(i,h(r).conflict)),c(e,n)},$$slots:{default:!0}})};u(p,e=>{t.moderating.hadConflict&&e(b)});var x=y(p,2),S=e=>{{let n=N(()=>t.moderating.userErrors.map(({message:e})=>e));se(e,{get error(){return t.moderating.error},get messages(){return h(n)}})}};u(x,e=>{t.panel!==`reply`&&e(S)});var C=y(x,2),E=e=>{{let n=N(()=>t.feedback.text??``),r=N(()=>t.feedback.finds.filter(({field:e})=>e===`text`));Xe(e,{get text(){return h(n)},get finds(){return h(r)}})}},O=e=>{var t=St(),n=_(t,!0);g(()=>T(n,h(r).wordsRemoved)),c(e,t)};u(C,e=>{h(i)?e(E):e(O,-1)});var k=y(C,2),j=e=>{G(e,{tone:`wait`,icon:`alert`,children:(e,n)=>{var i=xt(),a=_(i,!0);g(e=>T(a,e),[()=>h(r).finds(t.feedback.finds.length)]),c(e,i)},$$slots:{default:!0}})};u(k,e=>{t.feedback.finds.length>0&&e(j)});var P=y(k,2);qe(P,{get feedback(){return t.feedback},get detail(){return t.detail},get onmarksimilar(){return t.onmarksimilar}});var F=y(P,2),I=e=>{ot(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})},L=e=>{var r=l(),i=v(r);n(i,()=>t.panel,e=>{bt(e,{get kind(){return t.panel},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},R=e=>{{let n=N(()=>t.detail?.similar??[]);ze(e,{get similar(){return h(n)},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}},z=e=>{ht(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get templates(){return t.templates},get choices(){return t.choices},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel}})},V=e=>{var n=wt();m(n,21,()=>h(s),e=>e.name,(e,n)=>{X(e,{main:!0,get variant(){return h(n).variant},get icon(){return h(n).icon},get busy(){return t.moderating.isBusy},get"aria-keyshortcuts"(){return h(n).key},onclick:()=>t.onact(h(n).name),children:(e,t)=>{D();var r=Ct(),i=v(r,!0),a=y(i),o=_(a,!0);g(()=>{T(i,h(n).label),T(o,h(n).key)}),c(e,r)},$$slots:{default:!0}})}),M(n),c(e,n)};u(F,e=>{t.panel===`redact`?e(I):t.panel===`withhold`||t.panel===`forward`?e(L,1):t.panel===`duplicate`?e(R,2):t.panel===`reply`?e(z,3):e(V,-1)}),M(f),c(e,f),A()}var Dt=class{#e=S(!1);get isBusy(){return h(this.#e)}set isBusy(t){e(this.#e,t,!0)}#t=S(void 0);get error(){return h(this.#t)}set error(t){e(this.#t,t)}#n=S([]);get userErrors(){return h(this.#n)}set userErrors(t){e(this.#n,t)}#r=S(!1);get hadConflict(){return h(this.#r)}set hadConflict(t){e(this.#r,t,!0)}#i;constructor(e){this.#i=e}reset(){this.error=void 0,this.userErrors=[],this.hadConflict=!1}decide({id:e,revision:t},n){return this.#a(e,async()=>(await R(ve,{id:e,revision:t,input:n})).feedbackModerate)}reply({id:e,revision:t},n){return this.#a(e,async()=>(await R(be,{id:e,revision:t,text:n})).feedbackReply)}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t})),r;return await this.#a(e[0]?.id??``,async()=>{let{feedback:e,userErrors:i}=(await R(ye,{items:n,input:t})).feedbackModerateMany;return r=e??void 0,{userErrors:i.filter(({code:e})=>e!==`CONFLICT`)}}),r}async#a(e,t){if(!this.isBusy){this.isBusy=!0,this.reset();try{let{feedback:n,userErrors:r}=await t();if(this.userErrors=r,de(r))await this.#o(e);else return n??void 0}catch(t){H(t,`CONFLICT`)?await this.#o(e).catch(e=>this.error=e):this.error=t}finally{this.isBusy=!1}}}async#o(e){let{feedback:t}=await R(_e,{id:e});this.userErrors=[],this.hadConflict=!0,t&&this.#i(t)}},Ot=d(`<span class="soft sjgui4m" lang="sv"> </span>`),kt=d(`<!> <!>`,1),At=d(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function jt(e,t){w(t,!0);let n=N(B);var r=At();let i;var a=o(r),s=o(a);O(s);var l=y(s,2),d=_(l,!0);M(a);var f=y(a,2),p=o(f),m=o(p),b=_(m,!0),S=y(m,2),D=e=>{var r=Ot(),i=_(r,!0);g(e=>T(i,e),[()=>Ie(t.feedback.text)||h(n).wordsRemoved]),c(e,r)};u(S,e=>{t.isOpen||e(D)}),M(p);var k=y(p,2),j=o(k),P=e=>{he(e,{tone:`bad`,icon:`alert`,get label(){return h(n).findsShort}})};u(j,e=>{t.feedback.finds.length>0&&e(P)});var L=y(j,2),R=e=>{var r=kt(),i=v(r);{let e=N(()=>$().moderationStatus[t.feedback.status]);he(i,x(()=>Le[t.feedback.status],{get label(){return h(e)}}))}var a=y(i,2),o=e=>{he(e,{tone:`good`,icon:`send`,get label(){return h(n).isReplied}})};u(a,e=>{t.feedback.reply&&e(o)}),c(e,r)};u(L,e=>{t.feedback.status!==`RECEIVED`&&e(R)}),M(k),M(f),M(r),g(e=>{i=F(r,1,`line sjgui4m`,null,i,{open:t.isOpen}),C(s,t.isMarked),T(d,e),E(f,`aria-expanded`,t.isOpen),T(b,t.label)},[()=>h(n).mark(t.label)]),I(`change`,s,function(...e){t.onmark?.apply(this,e)}),I(`click`,f,function(...e){t.onopen?.apply(this,e)}),c(e,r),A()}p([`change`,`click`]);var Mt=d(`<li class="skl3hml"><!> <!></li>`),Nt=d(`<p class="small soft keys skl3hml" id="queue-keys"> </p> <!> <ul class="plain-list skl3hml" aria-describedby="queue-keys"></ul>`,1);function Pt(t,n){w(n,!0);let r=N(B),s=S(f(n.pieces[0]?.id)),l=S(void 0),d=S(new Set),p=S(void 0),b,x=new Dt(e=>n.onchanged(e,!0)),C=N(()=>n.pieces.filter(({id:e})=>h(d).has(e))),E=V(async e=>h(s)?(await R(_e,{id:h(s)},{signal:e})).feedback??void 0:void 0);i(()=>{h(s),E.reset(),E.reload()});function D(t){t!==h(s)&&x.reset(),e(l,void 0),e(s,t,!0)}async function O(e){let t=Me(e,n.pieces.length);D(n.pieces[t]?.id),await a(),h(p)?.querySelectorAll(`.head`)[t]?.focus()}async function k(t,i){let o=n.pieces.findIndex(({id:e})=>e===t.id),s=await x.decide(t,i);if(!s)return;b={before:t,after:s},e(l,void 0),n.onchanged(s);let c=h(r).decided[s.status];q(c,Pe(t,s)?()=>void P():void 0),await a(),await O(n.pieces.some(({id:e})=>e===t.id)?o+1:o)}async function P(){let e=b;e&&Pe(e.before,e.after)&&(b=void 0,await x.decide(e.after,{status:`RECEIVED`})&&(q(h(r).takenBack),await n.onundone(),await a(),await O(Math.max(n.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function F(e,t,n){n===`next`?O(t+1):n===`previous`?O(Math.max(t-1,0)):n===`mark`?z([e.id]):n===`undo`?e.status===`RECEIVED`?P():k(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?k(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?L(e,e.text?`redact`:void 0):n===`duplicate`?L(e,E.data?.similar.length?`duplicate`:void 0):L(e,n)}function L(t,n){t.id!==h(s)&&D(t.id),x.reset(),e(l,n,!0)}function z(t){let n=t.every(e=>h(d).has(e)),r=new Set(h(d));for(let e of t)n?r.delete(e):r.add(e);e(d,r)}function H(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&h(l))return void(e.preventDefault(),U(t));if(r instanceof Element&&r.closest(`input, textarea, select, form, [role=group]`))return;let i=ke[e.key.toLowerCase()];i&&!x.isBusy&&(e.preventDefault(),F(n,t,i))}function U(t){e(l,void 0),h(p)?.querySelectorAll(`.head`)[t]?.focus()}async function W(t,i){e(l,void 0),n.onchanged(t),q(t.reply?h(r).replied:h(r).outcomeSaved),await E.reload(),h(p)?.querySelectorAll(`.head`)[i]?.focus()}async function G(t){let i=await x.decideMany(h(C),t);if(i){e(d,new Set),q(h(r).decidedMany(i.length));for(let e of i)n.onchanged(e);await a(),await O(0)}}var K=Nt(),J=v(K),Y=_(J,!0),X=y(J,2),Z=t=>{Oe(t,{get count(){return h(C).length},get moderating(){return x},ondecide:G,onclear:()=>e(d,new Set)})};u(X,e=>{h(C).length>0&&e(Z)});var Q=y(X,2);m(Q,23,()=>n.pieces,e=>e.id,(e,t,r)=>{let i=N(()=>h(s)===h(t).id);var a=Mt(),f=o(a);{let e=N(()=>h(d).has(h(t).id)),n=N(()=>te().theme[h(t).theme]),r=N(()=>ie(h(t).submittedAt));jt(f,{get feedback(){return h(t)},get isOpen(){return h(i)},get isMarked(){return h(e)},get label(){return`${h(n)??``}, ${h(r)??``}`},onopen:()=>D(h(i)?void 0:h(t).id),onmark:()=>z([h(t).id])})}var p=y(f,2),m=e=>{{let i=N(()=>E.data?.id===h(t).id?E.data:void 0);Et(e,{get feedback(){return h(t)},get detail(){return h(i)},get moderating(){return x},get templates(){return n.templates},get choices(){return n.choices},get panel(){return h(l)},onact:e=>F(h(t),h(r),e),ondecide:e=>void k(h(t),e),onsaved:e=>void W(e,h(r)),oncancel:()=>U(h(r)),onmarksimilar:()=>z([h(t).id,...(E.data?.similar??[]).map(({id:e})=>e)])})}};u(p,e=>{h(i)&&e(m)}),M(a),I(`keydown`,a,e=>H(e,h(r),h(t))),c(e,a)}),M(Q),j(Q,t=>e(p,t),()=>h(p)),g(()=>T(Y,h(r).keys)),c(t,K),A()}p([`keydown`]);var Ft=d(`<!> <!> <!>`,1),It=d(`<p> </p>`),Lt=d(`<p> </p> <!>`,1),Rt=d(`<div class="top s8bq7pj"><p class="count s8bq7pj" role="status"> </p> <a href="/lage/synpunkter/mallar" class="s8bq7pj"> </a></div> <!> <!>`,1),zt=d(`<!> <p class="lead"> </p> <!> <!>`,1);function Bt(t,n){w(n,!0);let r=N(B),a=N(()=>K.me?.areas[0]?.code??``),l=S({status:`RECEIVED`,theme:``,text:``}),d=S(!1),f=S(void 0),p=V(async e=>{let t={...Ae(h(a),h(l)),first:25,after:null};return(await R(ge,t,{signal:e})).feedbackQueue}),m=V(async e=>(await R(z,{area:h(a)},{signal:e})).replyTemplates),b=V(e=>R(xe,{area:h(a)},{signal:e})),x=N(()=>h(l).status!==`RECEIVED`||h(l).theme!==``||h(l).text!==``);i(()=>{p.reload()}),i(()=>{m.reload(),b.reload()});function C(t){p.reset(),e(l,t)}async function E(){let t=p.data;if(t){e(d,!0),e(f,void 0);try{let e={...Ae(h(a),h(l)),first:25,after:t.pageInfo.endCursor??null},n=(await R(ge,e)).feedbackQueue,r=new Set(t.nodes.map(({id:e})=>e));p.set({...n,nodes:[...t.nodes,...n.nodes.filter(({id:e})=>!r.has(e))]})}catch(t){e(f,t)}e(d,!1)}}function O(e,t=!1){let n=p.data;if(!n)return;let r=je(n.nodes,e,t?{...h(l),status:``}:h(l));p.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)}),r.length===0&&n.pageInfo.hasNextPage&&p.reload()}var k=zt(),j=v(k);{let e=N(()=>({href:`/lage`,text:U().coordination}));J(j,{get title(){return h(r).title},get back(){return h(e)}})}var P=y(j,2),F=_(P,!0),I=y(P,2);Ce(I,{get choice(){return h(l)},onchange:C});var L=y(I,2),H=e=>{var t=Rt(),n=v(t),i=o(n),a=_(i,!0),S=y(i,2),C=_(S,!0);M(n);var w=y(n,2),k=e=>{Z(e,{get error(){return p.error},get onretry(){return p.reload}})};u(w,e=>{p.error&&e(k)});var A=y(w,2),j=e=>{var t=Ft(),n=v(t);{let e=N(()=>m.data??void 0);Pt(n,{get pieces(){return p.data.nodes},get templates(){return h(e)},get choices(){return b.data},onchanged:O,get onundone(){return p.reload}})}var i=y(n,2),a=e=>{Z(e,{get error(){return h(f)},onretry:E})};u(i,e=>{h(f)&&e(a)});var o=y(i,2);ee(o,{get shown(){return p.data.nodes.length},get total(){return p.data.totalCount},get hasMore(){return p.data.pageInfo.hasNextPage},get busy(){return h(d)},get label(){return h(r).more},onmore:E}),c(e,t)},P=e=>{Y(e,{lines:4})},F=e=>{Q(e,{get title(){return h(r).emptyFilterTitle},icon:`info`,children:(e,t)=>{var n=It(),i=_(n,!0);g(()=>T(i,h(r).emptyFilterText)),c(e,n)},$$slots:{default:!0}})},I=e=>{Q(e,{get title(){return h(r).emptyTitle},children:(e,t)=>{var n=Lt(),i=v(n),a=_(i,!0),o=y(i,2);W(o,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{D();var n=s();g(()=>T(n,h(r).emptyNext)),c(e,n)},$$slots:{default:!0}}),g(()=>T(a,h(r).emptyText)),c(e,n)},$$slots:{default:!0}})};u(A,e=>{p.data.nodes.length>0?e(j):p.isLoading?e(P,1):h(x)?e(F,2):e(I,-1)}),g(e=>{T(a,e),T(C,h(r).templates)},[()=>h(l).status===`RECEIVED`?h(r).left(p.data.totalCount):h(r).count(p.data.totalCount)]),c(e,t)},G=e=>{Z(e,{get error(){return p.error},get onretry(){return p.reload}})},q=e=>{Y(e,{lines:6})};u(L,e=>{p.data?e(H):p.error?e(G,1):e(q,-1)}),g(()=>T(F,h(r).lead)),c(t,k),A()}export{Bt as default};