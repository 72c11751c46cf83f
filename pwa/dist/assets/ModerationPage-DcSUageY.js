import"./language.svelte-N2hC9X99.js";import{$ as e,B as t,D as n,E as r,G as i,H as a,K as o,L as s,M as c,N as l,O as u,P as d,Q as f,R as p,T as m,U as h,V as g,X as _,Y as v,Z as y,a as b,at as x,b as S,ct as C,d as w,et as T,h as E,it as D,j as O,m as k,n as A,nt as j,p as M,r as N,s as P,st as F,tt as I,v as L,z as R}from"./index-client-BJpQlTQU.js";import{_ as z,c as B,d as V,l as H,o as U,s as ee,u as W,v as G,y as K}from"./index-Di1TKlQD.js";import{n as q,t as J}from"./request-m7kG40e4.js";import{n as te,t as Y}from"./moderation-YPMz8sNE.js";import{t as ne}from"./live-browser-BIRPfR92.js";import{t as X}from"./resource.svelte-CYYUEift.js";import{a as Z,i as re,n as ie,t as ae}from"./form.svelte-Dp9wjBDw.js";import{t as oe}from"./LoadFailed-DdbYoZYG.js";import{n as se}from"./version.svelte-CFealejC.js";import{t as ce}from"./EmptyState-CdreXMr4.js";import{t as le}from"./Pager-B9c3Fi-c.js";import{t as Q}from"./citizen-CbWa3fZ8.js";import{t as ue}from"./domain-BeB2IOWW.js";import{t as de}from"./Select-Cf7OSLlu.js";import{t as fe}from"./TextInput-D5gPSG6H.js";import{a as $,n as pe}from"./format-0QLHR1Ho.js";import{t as me}from"./ListKeys-ClHLVNGK.js";import{i as he,t as ge}from"./user-errors-uMi-OR_L.js";import{t as _e}from"./Dialog-DnqqRBIO.js";import{t as ve}from"./Choices-BnMCq6SX.js";import{t as ye}from"./Disclosure-WDb0RPrs.js";import{t as be}from"./TextArea-BDelVuKv.js";import{t as xe}from"./FieldError-CBlVGXLk.js";import{t as Se}from"./call.svelte-Bf2je1Ik.js";import{t as Ce}from"./enter-D07LTmsA.js";import{t as we}from"./Badge-Bu5K9w2H.js";var Te=new q(`
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
}`),Ee=new q(`
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
}`),De=new q(`
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
}`),Oe=new q(`
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
}`),ke=new q(`
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
}`),Ae=new q(`
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
`),je=new q(`
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
}`),Me=new q(`
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
}`);function Ne(e,t){return`${re()} ${e} ${t}`}function Pe(e,t){return Z.of(e,t)?.values}function Fe(e,t,n){let r={key:Ne(e,t),author:re(),noun:e,id:t,title:``,start:void 0};Z.keep({...r,values:n,keptAt:new Date().toISOString()}).catch(()=>void 0)}function Ie(e,...t){for(let n of t)Z.forget(Ne(n,e))}var Le=d(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Re(n,r){x(r,!0);let a=j(Y),o=I(e(r.choice.status)),l=I(e(r.choice.theme)),u=I(e(r.choice.text)),d=j(()=>[...Object.entries(Q().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?g(a).toModerate:t})),{value:``,label:g(a).all}]),p=j(()=>[{value:``,label:g(a).allThemes},...Object.entries(ue().theme).map(([e,t])=>({value:e,label:t}))]);function m(){r.onchange({status:g(o),theme:g(l),text:g(u)})}function h(e){e.preventDefault(),m()}var _=Le(),y=v(_);de(y,{get label(){return g(a).show},get options(){return g(d)},onchange:m,optional:`silent`,get value(){return g(o)},set value(e){T(o,e,!0)}});var b=f(y,2);de(b,{get label(){return g(a).theme},get options(){return g(p)},onchange:m,optional:`silent`,get value(){return g(l)},set value(e){T(l,e,!0)}});var S=f(b,2);fe(S,{get label(){return g(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return g(u)},set value(e){T(u,e,!0)}});var w=f(S,2);W(w,{type:`submit`,variant:`secondary`,children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).searchDo)),c(e,n)},$$slots:{default:!0}}),C(_),t(`submit`,_,h),c(n,_),D()}var ze=d(`<!> <!> <!>`,1),Be=d(`<!> <!>`,1),Ve=d(`<!> <p> </p>`,1),He=d(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Ue(e,t){x(t,!0);let n=j(Y),r=I(void 0),a={status:`NOT_PUBLISHED`,reason:`SPAM`},o={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function l(){T(r,a,!0)}async function d(){g(r)&&await t.ondecide(g(r))&&T(r,void 0)}var p={ask:l},m=He(),h=_(m),b=v(h);{let e=e=>{var l=ze(),u=_(l);W(u,{variant:`danger`,onclick:()=>T(r,a,!0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).bulkSpam)),c(e,r)},$$slots:{default:!0}});var d=f(u,2);W(d,{variant:`secondary`,onclick:()=>T(r,o,!0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).bulkOffTopic)),c(e,r)},$$slots:{default:!0}});var p=f(d,2);W(p,{variant:`quiet`,get onclick(){return t.onclear},children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).unmark)),c(e,r)},$$slots:{default:!0}}),c(e,l)},l=j(()=>g(n).marked(t.count));V(b,{tone:`calm`,icon:`check`,get title(){return g(l)},actions:e,$$slots:{actions:!0}})}C(h);var S=f(h,2),w=e=>{{let a=e=>{var a=Be(),o=_(a);W(o,{main:!0,variant:`danger`,get busy(){return t.moderating.isBusy},onclick:d,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).withholdDo)),c(e,r)},$$slots:{default:!0}});var l=f(o,2);W(l,{variant:`quiet`,onclick:()=>T(r,void 0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).cancel)),c(e,r)},$$slots:{default:!0}}),c(e,a)},o=j(()=>g(n).bulkTitle(t.count));_e(e,{get title(){return g(o)},open:!0,onclose:()=>T(r,void 0),actions:a,children:(e,r)=>{var a=Ve(),o=_(a);{let e=j(()=>t.moderating.userErrors.map(({message:e})=>e));he(o,{get error(){return t.moderating.error},get messages(){return g(e)}})}var s=f(o,2),l=y(s,!0);i(()=>O(l,g(n).bulkText)),c(e,a)},$$slots:{actions:!0,default:!0}})}};return u(S,e=>{g(r)&&e(w)}),c(e,m),D(p)}var We={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function Ge(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function Ke(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function qe(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function Je(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function Ye(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function Xe(e,t){return Math.max(Math.min(e,t-1),0)}function Ze(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function Qe(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function $e(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function et(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var tt={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},nt=d(`<form class="stack" novalidate=""><h2> </h2> <p class="small soft"> </p> <!> <div class="row"><!> <!></div></form>`);function rt(n,r){x(r,!0);let a=j(Y),l=I(e(r.similar[0]?.id)),u=I(void 0),d=j(()=>r.similar.map(({id:e,text:t,submittedAt:n})=>({value:e,label:`${$(n)}: ${et(t)}`})));function p(e){e.preventDefault(),g(l)&&r.ondecide({status:`NOT_PUBLISHED`,reason:`DUPLICATE`,duplicateOf:g(l)})}o(()=>{g(u)?.querySelector(`input:checked`)?.focus()});var m=nt(),h=v(m),_=y(h,!0),b=f(h,2),S=y(b,!0),w=f(b,2);ve(w,{get label(){return g(a).duplicateOf},get options(){return g(d)},layout:`list`,get value(){return g(l)},set value(e){T(l,e,!0)}});var E=f(w,2),k=v(E);W(k,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).duplicateDo)),c(e,n)},$$slots:{default:!0}});var A=f(k,2);W(A,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(E),C(m),P(m,e=>T(u,e),()=>g(u)),i(()=>{O(_,g(a).duplicateTitle),O(S,g(a).duplicateHow)}),t(`submit`,m,p),c(n,m),D()}var it=d(`<dt class="soft"> </dt> <dd lang="sv" class="slxtpdh"> </dd>`,1),at=d(`<dl class="slxtpdh"></dl>`),ot=d(`<li class="slxtpdh"><span lang="sv"> </span> <span class="small soft"> </span></li>`),st=d(`<section class="similar tone-calm slxtpdh"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link slxtpdh"> </button></section>`),ct=d(`<li class="slxtpdh"> </li>`),lt=d(`<ul class="plain-list small"></ul>`),ut=d(`<!> <!> <!>`,1);function dt(e,t){x(t,!0);let n=j(Y),a=j(()=>t.feedback.whenDays.map(e=>Q().weekday[e].toLocaleLowerCase(`sv`))),o=j(()=>t.feedback.whenParts.map(e=>Q().dayPart[e].toLocaleLowerCase(`sv`))),s=j(()=>[{label:g(n).place,value:t.feedback.placeName},{label:g(n).when,value:[...g(a),...g(o)].join(`, `)},{label:g(n).safety,value:t.feedback.feltSafety?g(n).ofFive(t.feedback.feltSafety):``},{label:g(n).dialogue,value:t.feedback.dialogue?.title},{label:g(n).why,value:t.feedback.reason&&Q().moderationReason[t.feedback.reason]},{label:g(n).outcome,value:t.feedback.outcome&&Q().feedbackOutcome[t.feedback.outcome]},{label:g(n).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),l=j(()=>t.detail?.similar??[]),d=j(()=>t.detail?.history??[]);var p=ut(),h=_(p),b=e=>{var t=at();m(t,21,()=>g(s),e=>e.label,(e,t)=>{var n=it(),r=_(n),a=y(r,!0),o=f(r,2),s=y(o,!0);i(()=>{O(a,g(t).label),O(s,g(t).value)}),c(e,n)}),C(t),c(e,t)};u(h,e=>{g(s).length>0&&e(b)});var S=f(h,2),w=e=>{var r=st(),a=v(r),o=y(a,!0),s=f(a,2);m(s,21,()=>g(l),e=>e.id,(e,t)=>{var r=ot(),a=v(r),o=y(a,!0),s=f(a,2),l=y(s);C(r),i((e,t,n)=>{O(o,e),O(l,`${t??``} · ${n??``}`)},[()=>et(g(t).text,160)||g(n).wordsRemoved,()=>$(g(t).submittedAt),()=>Q().moderationStatus[g(t).status]]),c(e,r)}),C(s);var u=f(s,2),d=y(u,!0);C(r),i(e=>{O(o,e),O(d,g(n).markSimilar)},[()=>g(n).similar(g(l).length)]),R(`click`,u,function(...e){t.onmarksimilar?.apply(this,e)}),c(e,r)};u(S,e=>{g(l).length>0&&e(w)});var T=f(S,2),E=e=>{{let t=j(()=>g(n).history(g(d).length));ye(e,{get summary(){return g(t)},children:(e,t)=>{var a=lt();m(a,21,()=>g(d),r,(e,t)=>{var r=ct(),a=y(r);i((e,n,r)=>O(a,`${e??``}: ${n??``} (${g(t).by??``})${r??``}`),[()=>pe(g(t).at),()=>g(n).actionOf(g(t).action),()=>g(t).reason?` – ${g(n).reasonOf(g(t).reason)}`:``]),c(e,r)}),C(a),c(e,a)},$$slots:{default:!0}})}};u(T,e=>{g(d).length>0&&e(E)}),c(e,p),D()}p([`click`]);var ft=d(`<mark> <span class="visually-hidden"> </span></mark>`),pt=d(`<p class="text sl00a1i" lang="sv"></p>`);function mt(e,t){x(t,!0);let n=j(Y),a=j(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var o=pt();m(o,21,()=>g(a),r,(e,t)=>{var r=l(),a=_(r),o=e=>{var r=ft(),a=v(r,!0),o=f(a),s=y(o);C(r),i(()=>{k(r,`title`,g(n).find[g(t).kind]),O(a,g(t).text),O(s,`(${g(n).find[g(t).kind]??``})`)}),c(e,r)},d=e=>{var n=s();i(()=>O(n,g(t).text)),c(e,n)};u(a,e=>{g(t).kind?e(o):e(d,-1)}),c(e,r)}),C(o),i(()=>k(o,`id`,t.id)),c(e,o),D()}var ht=`[…]`;function gt(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function _t(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function vt(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+ht,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function yt(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var bt=d(`<button type="button" class="s9lladb"> </button>`),xt=d(`<p class="small soft" lang="sv"> </p>`),St=d(`<p> </p>`),Ct=d(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function wt(t,n){x(n,!0);let a=j(Y),d=j(()=>gt(n.feedback.text??``)),p=j(()=>n.feedback.finds.filter(({field:e})=>e===`text`)),{id:b,text:S}=n.feedback,w=Pe(`redact`,b),E=w?.of===S?w:void 0,A=_t(g(d),g(p)),M=I(E?new Set(E.struck):A),N=I(e(E?.placeName??n.feedback.placeName??``)),L=I(e(Math.max([...g(M)][0]??g(d).findIndex(({isWord:e})=>e),0))),z=I(void 0),B=j(()=>vt(g(d),g(M))),H=j(()=>g(M).size>0||g(N).trim()!==(n.feedback.placeName??``));function U(e){let t=new Set(g(M));t.delete(e)||t.add(e),T(M,t),T(L,e,!0)}function ee(e){let t=e.key===`ArrowRight`?1:e.key===`ArrowLeft`?-1:void 0;t&&(e.preventDefault(),T(L,yt(g(d),g(L),t),!0),g(z)?.querySelector(`[data-word="${g(L)}"]`)?.focus())}function G(e){let t=g(N).trim()===(n.feedback.placeName??``)?{}:{placeName:g(N).trim()};g(H)?n.ondecide({status:`PUBLISHED_REDACTED`,text:g(B),...t,findsAreHarmless:e}):n.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}o(()=>{let e={of:S??``,struck:[...g(M)],placeName:g(N)};(g(M)!==A||g(N)!==(n.feedback.placeName??``))&&h(()=>Fe(`redact`,b,e))}),o(()=>{g(z)?.querySelector(`[data-word="${g(L)}"]`)?.focus()});var K=Ct(),q=v(K),J=y(q,!0),te=f(q,2),ne=y(te,!0),X=f(te,2);m(X,21,()=>g(d),r,(e,t,n)=>{var r=l(),a=_(r),o=e=>{var r=bt();k(r,`data-word`,n);var a=y(r,!0);i(e=>{k(r,`tabindex`,n===g(L)?0:-1),k(r,`aria-pressed`,e),O(a,g(t).text)},[()=>g(M).has(n)]),R(`click`,r,()=>U(n)),c(e,r)},d=e=>{var n=s();i(()=>O(n,g(t).text)),c(e,n)};u(a,e=>{g(t).isWord?e(o):e(d,-1)}),c(e,r)}),C(X),P(X,e=>T(z,e),()=>g(z));var Z=f(X,2),re=e=>{{let t=j(()=>ge(n.moderating.userErrors,`placeName`));fe(e,{get label(){return g(a).redactPlace},get hint(){return g(a).redactPlaceHint},get error(){return g(t)},optional:!0,autocomplete:`off`,get value(){return g(N)},set value(e){T(N,e,!0)}})}};u(Z,e=>{n.feedback.placeName&&e(re)});var ie=f(Z,2),ae=v(ie),oe=y(ae,!0),se=f(ae,2),ce=y(se,!0),le=f(se,2),Q=e=>{var t=xt(),n=y(t,!0);i(e=>O(n,e),[()=>g(N).trim()]),c(e,t)},ue=j(()=>g(N).trim());u(le,e=>{g(ue)&&e(Q)}),C(ie);var de=f(ie,2);V(de,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=St(),r=y(n,!0);i(()=>O(r,g(a).redactForGood)),c(e,n)},$$slots:{default:!0}});var $=f(de,2),pe=v($);{let e=j(()=>g(H)?`danger`:`primary`);W(pe,{main:!0,get variant(){return g(e)},get busy(){return n.moderating.isBusy},onclick:()=>G(!1),children:(e,t)=>{F();var n=s();i(()=>O(n,g(H)?g(a).redactDo:g(a).publish)),c(e,n)},$$slots:{default:!0}})}var me=f(pe,2),he=e=>{W(e,{variant:`secondary`,get busy(){return n.moderating.isBusy},onclick:()=>G(!0),children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).harmless)),c(e,n)},$$slots:{default:!0}})};u(me,e=>{n.feedback.finds.length>0&&e(he)});var _e=f(me,2);W(_e,{variant:`quiet`,get onclick(){return n.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C($),C(K),i(()=>{k(K,`aria-label`,g(a).redactTitle),O(J,g(a).redactTitle),O(ne,g(a).redactHow),O(oe,g(a).redactResult),O(ce,g(B))}),R(`keydown`,X,ee),c(t,K),D()}p([`keydown`,`click`]);var Tt=d(`<div class="option s32qwvd" role="option" tabindex="-1" lang="sv"> </div>`),Et=d(`<div role="group"><p class="small soft kind s32qwvd" role="presentation"> </p> <!></div>`),Dt=d(`<p class="small soft none s32qwvd"> </p>`),Ot=d(`<div class="search"><input class="input" id="reply-links" type="search" role="combobox" autocomplete="off" maxlength="64" aria-autocomplete="list" aria-controls="links-found"/> <p class="visually-hidden" role="status"> </p> <div class="found s32qwvd" id="links-found" role="listbox"></div> <!></div>`);function kt(e,n){x(n,!0);let r=N(n,`typed`,15),o=j(Y),s=[`COMMITMENT`,`PROBLEM`,`ACTIVITY`],l=I(!1),d=I(void 0),p=I(void 0),h=I(void 0),_=j(()=>s.map(e=>({kind:e,options:n.options.filter(t=>t.kind===e)})).filter(({options:e})=>e.length>0)),b=j(()=>n.options.findIndex(({id:e})=>e===g(d)));function S(){g(p)?.focus()}let E=e=>`link-${e.kind}-${e.id}`;async function A(e){T(l,!0),T(d,n.options[Math.min(Math.max(e,0),n.options.length-1)]?.id,!0),await a(),g(h)?.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`})}function F(e){n.onchoose(e),T(l,!1),T(d,void 0)}function L(){T(l,!1),T(d,void 0)}function z(e){let t=n.options[g(b)];if(e.key===`ArrowDown`)A(g(l)?g(b)+1:0);else if(e.key===`ArrowUp`&&g(l))A(g(b)<0?n.options.length-1:g(b)-1);else if(e.key===`Enter`&&g(l)&&t)F(t);else if(e.key===`Enter`&&r().trim())T(l,!0);else if(e.key===`Escape`&&g(l))L();else return;e.preventDefault(),e.stopPropagation()}var B={focus:S},V=Ot(),H=v(V);M(H),P(H,e=>T(p,e),()=>g(p));var U=f(H,2),ee=y(U,!0),W=f(U,2);m(W,21,()=>g(_),e=>e.kind,(e,t)=>{var n=Et(),r=v(n),a=y(r,!0),s=f(r,2);m(s,17,()=>g(t).options,e=>e.id,(e,t)=>{var n=Tt(),r=y(n,!0);i(e=>{k(n,`id`,e),k(n,`aria-selected`,g(t).id===g(d)),O(r,g(t).label)},[()=>E(g(t))]),R(`mousedown`,n,e=>e.preventDefault()),R(`click`,n,()=>F(g(t))),c(e,n)}),C(n),i(()=>{k(n,`aria-labelledby`,`links-${g(t).kind??``}`),k(r,`id`,`links-${g(t).kind??``}`),O(a,g(o).linkKind[g(t).kind])}),c(e,n)}),C(W),P(W,e=>T(h,e),()=>g(h));var G=f(W,2),K=e=>{var t=Dt(),n=y(t,!0);i(e=>O(n,e),[()=>g(o).linksFound(0)]),c(e,t)};return u(G,e=>{g(l)&&!n.isSearching&&n.options.length===0&&e(K)}),C(V),i((e,t)=>{k(H,`placeholder`,g(o).linksFind),k(H,`aria-expanded`,g(l)&&n.options.length>0),k(H,`aria-activedescendant`,e),k(H,`aria-describedby`,n.describedby),k(H,`aria-invalid`,n.isWrong?`true`:void 0),O(ee,t),k(W,`aria-label`,g(o).linksOffered),k(W,`hidden`,!g(l)||n.options.length===0)},[()=>g(l)&&n.options[g(b)]?E(n.options[g(b)]):void 0,()=>g(l)&&!n.isSearching?g(o).linksFound(n.options.length):``]),R(`input`,H,()=>(T(l,!0),T(d,void 0))),R(`click`,H,()=>T(l,!0)),R(`keydown`,H,z),t(`blur`,H,L),w(H,r),c(e,V),D(B)}p([`input`,`click`,`keydown`,`mousedown`]);var At=10;function jt({id:e,type:t,place:n,occurredAt:r,ref:i}){return{kind:`ACTIVITY`,id:e,label:`${ue().activityType[t]}, ${n.name}, ${$(r)} (${i})`}}function Mt(e){return(e?.currentPledge?.focusAreas??[]).flatMap(({commitments:e})=>e.map(({id:e,text:t})=>({kind:`COMMITMENT`,id:e,label:et(t,110)})))}function Nt(e){return(e?.problems.nodes??[]).map(({id:e,title:t})=>({kind:`PROBLEM`,id:e,label:t}))}function Pt(e,t){let n=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return e.filter(({label:e})=>{let t=e.toLocaleLowerCase(`sv`);return n.every(e=>t.includes(e))})}function Ft(e,t,n,r){return[...Pt(Mt(e),n),...Pt(Nt(e),n).slice(0,At),...t.filter(({reviewStatus:e})=>e!==`REJECTED`).map(jt)].filter(({id:e})=>!r.some(t=>t.id===e))}var It=d(`&nbsp;<span class="hint"> </span>`,1),Lt=d(`<li class="s18wolkd"><span lang="sv" class="s18wolkd"> </span> <!></li>`),Rt=d(`<ul class="plain-list"></ul>`),zt=d(`<div><label class="label" for="reply-links"> <!></label> <p class="hint small" id="links-hint"> </p> <!> <!> <!></div>`);function Bt(e,t){x(t,!0);let n=N(t,`links`,15),r=j(Y),a=j(()=>H.code),l=I(``),d=I(``),p=I(void 0),b=I({}),S=X(async e=>{let t=[...g(d)].slice(0,64).join(``)||null;return(await J(je,{area:g(a),text:t},{signal:e})).activities.nodes}),w=j(()=>Ft(t.choices,S.data??[],g(l).trim(),n()));o(()=>{let e=g(l).trim(),t=setTimeout(()=>T(d,e,!0),250);return()=>clearTimeout(t)}),o(()=>{S.reload()}),o(()=>{h(()=>n().forEach(({kind:e,id:t})=>e===`ACTIVITY`&&void E(t)))});async function E(e){let t=await J(Me,{id:e}).catch(()=>void 0);t&&T(b,{...g(b),[e]:jt(t.activity)})}function A({kind:e,id:n}){return(g(b)[n]??[...Mt(t.choices),...Nt(t.choices)].find(e=>e.id===n))?.label??g(r).linkOf[e]}function M(e){T(b,{...g(b),[e.id]:e}),n([...n(),{kind:e.kind,id:e.id}]),T(l,``)}function R(e){n(n().filter(t=>t.id!==e)),g(p)?.focus()}var z=zt();let B;var V=v(z),U=v(V,!0),ee=f(U),G=e=>{var t=It(),n=f(_(t)),a=y(n);i(()=>O(a,`(${g(r).optional??``})`)),c(e,t)};u(ee,e=>{t.optional&&e(G)}),C(V);var K=f(V,2),q=y(K,!0),te=f(K,2);xe(te,{id:`links-error`,get error(){return t.error}});var ne=f(te,2),Z=e=>{var t=Rt();m(t,21,n,e=>e.id,(e,t)=>{var n=Lt(),a=v(n),o=y(a,!0),l=f(a,2);{let e=j(()=>g(r).linkRemove(A(g(t))));W(l,{variant:`quiet`,get"aria-label"(){return g(e)},onclick:()=>R(g(t).id),children:(e,t)=>{F();var n=s();i(()=>O(n,g(r).remove)),c(e,n)},$$slots:{default:!0}})}C(n),i(e=>O(o,e),[()=>A(g(t))]),c(e,n)}),C(t),i(()=>k(t,`aria-label`,g(r).linksChosen)),c(e,t)};u(ne,e=>{n().length>0&&e(Z)});var re=f(ne,2);{let e=j(()=>S.isLoading||g(d)!==g(l).trim()),n=j(()=>t.error?`links-hint links-error`:`links-hint`),r=j(()=>!!t.error);P(kt(re,{get options(){return g(w)},get isSearching(){return g(e)},get describedby(){return g(n)},get isWrong(){return g(r)},onchoose:M,get typed(){return g(l)},set typed(e){T(l,e,!0)}}),e=>T(p,e,!0),()=>g(p))}C(z),i(()=>{B=L(z,1,`links s18wolkd`,null,B,{wrong:t.error}),O(U,g(r).links),O(q,g(r).linksHint)}),c(e,z),D()}var Vt=class extends Se{#e;constructor(e){super(),this.#e=e}async decide(e,t){return(await this.ask(()=>Ht(e,t),()=>this.showLatest(e.id)))?.feedback??void 0}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t}));return(await this.ask(async()=>{let{feedback:e,userErrors:r}=(await J(Oe,{items:n,input:t})).feedbackModerateMany;return{feedback:e,userErrors:r.filter(({code:e})=>e!==`CONFLICT`)}}))?.feedback??void 0}async showLatest(e){let{feedback:t}=await J(Ee,{id:e});t&&this.#e(t)}show(e){this.#e(e)}};async function Ht({id:e,revision:t},n){return(await J(De,{id:e,revision:t,input:n})).feedbackModerate}async function Ut({id:e,revision:t},n){return(await J(ke,{id:e,revision:t,text:n})).feedbackReply}var Wt=`reply`;function Gt(e,t){let{id:n}=e();return new ae({noun:Wt,id:n,start:qt(e()),title:()=>et(e().text),parts:({outcome:e,outcomeText:t,text:n})=>[{label:Y().outcome,text:e?Q().feedbackOutcome[e]:``},{label:Y().outcomeText,text:t},{label:Y().replyText,text:n}],paths:()=>[`outcome`,`outcomeText`,`links`,`text`],check:Jt,send:n=>Yt(e(),n,t),async latest(){await t.showLatest(n)}})}function Kt(e){return e===`HANDLED_OTHERWISE`||e===`NOT_TAKEN_UP`}function qt(e){return{outcome:e.outcome??void 0,outcomeText:e.outcomeText??``,links:e.links.map(({kind:e,id:t})=>({kind:e,id:t})),text:e.reply?.text??``,fromTemplate:``}}function Jt({outcome:e,outcomeText:t,links:n}){let r=Y();return[{path:`outcome`,message:r.outcomeMissing,isBroken:!e},{path:`links`,message:r.linksMissing,isBroken:e===`INCLUDED`&&n.length===0},{path:`outcomeText`,message:r.outcomeTextMissing,isBroken:Kt(e)&&!t.trim()}].filter(({isBroken:e})=>e)}async function Yt(e,{outcome:t,outcomeText:n,links:r,text:i},a){let o=await Ht(e,{outcome:t,outcomeText:n.trim(),links:r});if(!o.feedback)return{userErrors:o.userErrors};let s=i.trim();if(s===``||s===(e.reply?.text??``))return{saved:o.feedback,userErrors:o.userErrors};a.show(o.feedback);let c=await Ut(o.feedback,s);return{saved:c.feedback,userErrors:c.userErrors}}var Xt=d(`<!> <!> <!> <!> <p class="small"><a href="/lage/synpunkter/mallar"> </a></p>`,1);function Zt(e,t){x(t,!0);let n=j(Y),r=Gt(()=>t.feedback,t.moderating),a=j(()=>r.values),o=j(()=>Object.entries(Q().feedbackOutcome).map(([e,t])=>({value:e,label:t})));function s(){let{outcome:e,text:n,fromTemplate:i}=r.values;!e||n.trim()&&n!==i||(r.values.fromTemplate=$e(t.templates,t.feedback.theme,e),r.values.text=r.values.fromTemplate)}ie(e,{get form(){return r},get title(){return g(n).replyTitle},focus:`field`,get save(){return g(n).replyDo},get cancel(){return g(n).cancel},get conflict(){return g(n).conflict},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel},children:(e,l)=>{var u=Xt(),d=_(u);{let e=j(()=>r.at(`outcome`));ve(d,{get label(){return g(n).outcome},get options(){return g(o)},get error(){return g(e)},layout:`grid`,onchange:s,get value(){return g(a).outcome},set value(e){g(a).outcome=e}})}var p=f(d,2);{let e=j(()=>r.at(`links`)),n=j(()=>g(a).outcome!==`INCLUDED`);Bt(p,{get choices(){return t.choices},get error(){return g(e)},get optional(){return g(n)},get links(){return g(a).links},set links(e){g(a).links=e}})}var m=f(p,2);{let e=j(()=>r.at(`outcomeText`)),t=j(()=>!Kt(g(a).outcome));be(m,{get label(){return g(n).outcomeText},get hint(){return g(n).outcomeTextHint},limit:1e3,get error(){return g(e)},get optional(){return g(t)},get value(){return g(a).outcomeText},set value(e){g(a).outcomeText=e}})}var h=f(m,2);{let e=j(()=>r.at(`text`));be(h,{get label(){return g(n).replyText},get hint(){return g(n).replyHint},limit:2e3,get error(){return g(e)},optional:!0,get value(){return g(a).text},set value(e){g(a).text=e}})}var b=f(h,2),x=v(b),S=y(x,!0);C(b),i(()=>O(S,g(n).templates)),c(e,u)},$$slots:{default:!0}}),D()}var Qt=d(`<p class="small soft"> </p> <!>`,1),$t=d(`<p> </p>`),en=d(`<!> <!>`,1),tn=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <div class="row"><!> <!></div></form>`);function nn(n,r){x(r,!0);let a=j(Y),l=Pe(r.kind,r.id),d=I(e(l?.reason)),p=I(`POLICE_114_14`),m=I(e(l?.note??``)),b=I(!1),w=I(void 0),E=j(()=>Object.entries(Q().moderationReason).filter(([e])=>e!==`DUPLICATE`).map(([e,t])=>({value:e,label:t}))),k=j(()=>[{value:`POLICE_114_14`,label:g(a).to11414},{value:`EMERGENCY_112`,label:g(a).to112}]),A=j(()=>g(b)&&!g(d)?g(a).reasonMissing:void 0);function M(e){e.preventDefault(),T(b,!0);let t=g(m).trim()?{note:g(m).trim()}:{};r.kind===`forward`?r.ondecide({status:`FORWARDED`,reason:`CRIME_TIP`,forwardedTo:g(p),...t}):g(d)?r.ondecide({status:`NOT_PUBLISHED`,reason:g(d),...t}):g(w)?.querySelector(`input`)?.focus()}o(()=>{let e={reason:g(d),note:g(m)};(g(d)||g(m))&&h(()=>Fe(r.kind,r.id,e))}),o(()=>{g(w)?.querySelector(`input`)?.focus()});var N=tn(),L=v(N),R=y(L,!0),z=f(L,2),B=e=>{var t=Qt(),n=_(t),r=y(n,!0),o=f(n,2);ve(o,{get label(){return g(a).forwardTo},get options(){return g(k)},get value(){return g(p)},set value(e){T(p,e,!0)}}),i(()=>O(r,g(a).forwardHow)),c(e,t)},H=e=>{var t=en(),n=_(t);{let e=j(()=>g(A)??ge(r.moderating.userErrors,`reason`));ve(n,{get label(){return g(a).reason},get options(){return g(E)},get error(){return g(e)},layout:`grid`,get value(){return g(d)},set value(e){T(d,e,!0)}})}var o=f(n,2),s=e=>{V(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=$t(),r=y(n,!0);i(()=>O(r,g(a).withholdForGood)),c(e,n)},$$slots:{default:!0}})},l=j(()=>Ze(g(d)??``));u(o,e=>{g(l)&&e(s)}),c(e,t)};u(z,e=>{r.kind===`forward`?e(B):e(H,-1)});var U=f(z,2);{let e=j(()=>ge(r.moderating.userErrors,`note`));fe(U,{get label(){return g(a).note},get hint(){return g(a).noteHint},get error(){return g(e)},maxlength:500,optional:!0,autocomplete:`off`,get value(){return g(m)},set value(e){T(m,e,!0)}})}var ee=f(U,2),G=v(ee);{let e=j(()=>r.kind===`forward`?`primary`:`danger`);W(G,{type:`submit`,main:!0,get variant(){return g(e)},get busy(){return r.moderating.isBusy},children:(e,t)=>{F();var n=s();i(()=>O(n,r.kind===`forward`?g(a).forwardDo:g(a).withholdDo)),c(e,n)},$$slots:{default:!0}})}var K=f(G,2);W(K,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(ee),C(N),S(N,()=>Ce),P(N,e=>T(w,e),()=>g(w)),i(()=>O(R,r.kind===`forward`?g(a).forwardTitle:g(a).withholdTitle)),t(`submit`,N,M),c(n,N),D()}var rn=d(`<p> </p>`),an=d(`<p class="soft"> </p>`),on=d(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),sn=d(`<div class="row"></div>`),cn=d(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function ln(e,t){x(t,!0);let r=j(Y),a=j(()=>!!t.feedback.text),o=j(()=>t.feedback.status===`PUBLISHED`||t.feedback.status===`PUBLISHED_REDACTED`),s=j(()=>[g(a)&&!g(o)&&d(`publish`,`check`,g(r).publish,`P`,`primary`),g(a)&&d(`redact`,`edit`,g(r).redact,`S`),t.feedback.status!==`NOT_PUBLISHED`&&d(`withhold`,`cross`,g(r).withhold,`N`),t.feedback.status!==`FORWARDED`&&d(`forward`,`forward`,g(r).forward,`H`),(t.detail?.similar.length??0)>0&&d(`duplicate`,`people`,g(r).duplicate,`D`),d(`reply`,`send`,t.feedback.reply?g(r).replyAgain:g(r).reply,`V`),t.feedback.status!==`RECEIVED`&&d(`undo`,`undo`,g(r).takeBack,`Z`)].filter(e=>e!==!1));function d(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}var p=cn(),h=v(p),b=e=>{V(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=rn(),a=y(n,!0);i(()=>O(a,g(r).conflict)),c(e,n)},$$slots:{default:!0}})};u(h,e=>{t.moderating.hadConflict&&t.panel!==`reply`&&e(b)});var S=f(h,2),w=e=>{{let n=j(()=>t.moderating.userErrors.map(({message:e})=>e));he(e,{get error(){return t.moderating.error},get messages(){return g(n)}})}};u(S,e=>{t.panel!==`reply`&&e(w)});var T=f(S,2),E=e=>{{let n=j(()=>t.feedback.text??``),r=j(()=>t.feedback.finds.filter(({field:e})=>e===`text`));mt(e,{get id(){return`text-${t.feedback.id??``}`},get text(){return g(n)},get finds(){return g(r)}})}},A=e=>{var n=an(),a=y(n,!0);i(()=>{k(n,`id`,`text-${t.feedback.id??``}`),O(a,g(r).wordsRemoved)}),c(e,n)};u(T,e=>{g(a)?e(E):e(A,-1)});var M=f(T,2),N=e=>{V(e,{tone:`wait`,icon:`alert`,children:(e,n)=>{var a=rn(),o=y(a,!0);i(e=>O(o,e),[()=>g(r).finds(t.feedback.finds.length)]),c(e,a)},$$slots:{default:!0}})};u(M,e=>{t.feedback.finds.length>0&&e(N)});var P=f(M,2);dt(P,{get feedback(){return t.feedback},get detail(){return t.detail},get onmarksimilar(){return t.onmarksimilar}});var I=f(P,2),L=e=>{B(e,{lines:3})},R=e=>{var r=l(),i=_(r);n(i,()=>t.feedback.text,e=>{wt(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},z=e=>{var r=l(),i=_(r);n(i,()=>t.panel,e=>{nn(e,{get id(){return t.feedback.id},get kind(){return t.panel},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},H=e=>{{let n=j(()=>t.detail?.similar??[]);rt(e,{get similar(){return g(n)},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}},U=e=>{Zt(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get templates(){return t.templates},get choices(){return t.choices},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel}})},ee=e=>{var n=sn();m(n,21,()=>g(s),e=>e.name,(e,n)=>{W(e,{main:!0,get variant(){return g(n).variant},get icon(){return g(n).icon},get busy(){return t.moderating.isBusy},get"aria-keyshortcuts"(){return g(n).key},onclick:()=>t.onact(g(n).name),children:(e,t)=>{F();var r=on(),a=_(r,!0),o=f(a),s=y(o,!0);i(()=>{O(a,g(n).label),O(s,g(n).key)}),c(e,r)},$$slots:{default:!0}})}),C(n),c(e,n)};u(I,e=>{t.panel&&!Z.isReady?e(L):t.panel===`redact`?e(R,1):t.panel===`withhold`||t.panel===`forward`?e(z,2):t.panel===`duplicate`?e(H,3):t.panel===`reply`?e(U,4):e(ee,-1)}),C(p),c(e,p),D()}var un=d(`<span class="soft sjgui4m" lang="sv"> </span>`),dn=d(`<!> <!>`,1),fn=d(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function pn(e,t){x(t,!0);let n=j(Y);var r=fn();let a;var o=v(r),s=v(o);M(s);var l=f(s,2),d=y(l,!0);C(o);var p=f(o,2),m=v(p),h=v(m),S=y(h,!0),w=f(h,2),T=e=>{var r=un(),a=y(r,!0);i(e=>O(a,e),[()=>et(t.feedback.text)||g(n).wordsRemoved]),c(e,r)};u(w,e=>{t.isOpen||e(T)}),C(m);var A=f(m,2),N=v(A),P=e=>{we(e,{tone:`bad`,icon:`alert`,get label(){return g(n).findsShort}})};u(N,e=>{t.feedback.finds.length>0&&e(P)});var F=f(N,2),I=e=>{var r=dn(),i=_(r);{let e=j(()=>Q().moderationStatus[t.feedback.status]);we(i,b(()=>tt[t.feedback.status],{get label(){return g(e)}}))}var a=f(i,2),o=e=>{we(e,{tone:`good`,icon:`send`,get label(){return g(n).isReplied}})};u(a,e=>{t.feedback.reply&&e(o)}),c(e,r)};u(F,e=>{t.feedback.status!==`RECEIVED`&&e(I)}),C(A),C(p),C(r),i(e=>{a=L(r,1,`line sjgui4m`,null,a,{open:t.isOpen}),E(s,t.isMarked),O(d,e),k(p,`aria-expanded`,t.isOpen),k(p,`aria-describedby`,t.isOpen?`text-${t.feedback.id}`:void 0),O(S,t.label)},[()=>g(n).mark(t.label)]),R(`change`,s,function(...e){t.onmark?.apply(this,e)}),R(`click`,p,function(...e){t.onopen?.apply(this,e)}),c(e,r),D()}p([`change`,`click`]);var mn=d(`<li class="s1jnkawz"><!> <!></li>`),hn=d(`<!> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function gn(t,n){x(n,!0);let r=N(n,`writingId`,15),s=`input:not([type=checkbox]), textarea, select, form, [role=group]`,l=j(Y),d=I(e(n.pieces[0]?.id)),p=I(void 0),h=I(new Set),b=I(void 0),S=I(void 0),w,E=new Vt(e=>n.onchanged(e,!0)),k=j(()=>n.pieces.filter(({id:e})=>g(h).has(e))),A=X(async e=>g(d)?(await J(Ee,{id:g(d)},{signal:e})).feedback??void 0:void 0);o(()=>{g(d),A.reset(),A.reload()}),o(()=>{r(g(p)?g(d):void 0)}),o(()=>()=>r(void 0));function M(e){e!==g(d)&&E.reset(),T(p,void 0),T(d,e,!0)}async function F(e){let t=Xe(e,n.pieces.length);M(n.pieces[t]?.id),await a(),g(b)?.querySelectorAll(`.head`)[t]?.focus()}async function z(e,t){let r=n.pieces.findIndex(({id:t})=>t===e.id),i=await E.decide(e,t);if(!i)return;w={before:e,after:i},T(p,void 0),n.onchanged(i);let o=g(l).decided[i.status];G(o,Qe(e,i)?()=>void B():void 0),await a(),await F(n.pieces.some(({id:t})=>t===e.id)?r+1:r)}async function B(){let e=w;e&&Qe(e.before,e.after)&&(w=void 0,await E.decide(e.after,{status:`RECEIVED`})&&(G(g(l).takenBack),await n.onundone(),await a(),await F(Math.max(n.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function V(e,t,n){n===`next`?F(t+1):n===`previous`?F(Math.max(t-1,0)):n===`mark`?U([e.id]):n===`bulk`?g(S)?.ask():n===`undo`?e.status===`RECEIVED`?B():z(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?z(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?H(e,e.text?`redact`:void 0):n===`duplicate`?H(e,A.data?.similar.length?`duplicate`:void 0):H(e,n)}function H(e,t){e.id!==g(d)&&M(e.id),E.reset(),T(p,t,!0)}function U(e){let t=e.every(e=>g(h).has(e)),n=new Set(g(h));for(let r of e)t?n.delete(r):n.add(r);T(h,n)}function ee(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&g(p))return void(e.preventDefault(),K(t));if(r instanceof Element&&r.closest(g(p)?`.detail, ${s}`:s))return;let i=We[e.key.toLowerCase()];i&&!E.isBusy&&(e.preventDefault(),V(n,t,i))}function W(e){let t=We[e];if(!t||E.isBusy||g(p))return!1;let r=n.pieces.findIndex(({id:e})=>e===g(d)),i=n.pieces[r];return i&&t!==`next`&&t!==`previous`?V(i,r,t):F(Math.max(r,0)),!0}function K(e){T(p,void 0),g(b)?.querySelectorAll(`.head`)[e]?.focus()}async function q(e,t){T(p,void 0),n.onchanged(e),G(e.reply?g(l).replied:g(l).outcomeSaved),await A.reload(),g(b)?.querySelectorAll(`.head`)[t]?.focus()}async function te(e){let t=g(k).length,r=n.pieces.findIndex(({id:e})=>g(h).has(e)),i=await E.decideMany(g(k),e);if(!i)return!1;T(h,new Set),G(g(l).decidedMany(i.length,t));for(let e of i)n.onchanged(e);return await a(),await F(r),!0}async function ne(){let e=n.pieces.findIndex(({id:e})=>g(h).has(e));T(h,new Set),await a(),g(b)?.querySelectorAll(`.head`)[e]?.focus()}var Z=hn(),re=_(Z);me(re,{id:`queue-keys`,get help(){return g(l).keys},get list(){return g(b)},onkey:W});var ie=f(re,2),ae=e=>{P(Ue(e,{get count(){return g(k).length},get moderating(){return E},ondecide:te,onclear:ne}),e=>T(S,e,!0),()=>g(S))};u(ie,e=>{g(k).length>0&&e(ae)});var oe=f(ie,2),se=y(oe,!0),ce=f(oe,2);let le;m(ce,23,()=>n.pieces,e=>e.id,(e,t,r)=>{let i=j(()=>g(d)===g(t).id);var a=mn(),o=v(a);{let e=j(()=>g(h).has(g(t).id)),n=j(()=>ue().theme[g(t).theme]),r=j(()=>$(g(t).submittedAt));pn(o,{get feedback(){return g(t)},get isOpen(){return g(i)},get isMarked(){return g(e)},get label(){return`${g(n)??``}, ${g(r)??``}`},onopen:()=>M(g(i)?void 0:g(t).id),onmark:()=>U([g(t).id])})}var s=f(o,2),l=e=>{{let i=j(()=>A.data?.id===g(t).id?A.data:void 0);ln(e,{get feedback(){return g(t)},get detail(){return g(i)},get moderating(){return E},get templates(){return n.templates},get choices(){return n.choices},get panel(){return g(p)},onact:e=>V(g(t),g(r),e),ondecide:e=>void z(g(t),e),onsaved:e=>void q(e,g(r)),oncancel:()=>K(g(r)),onmarksimilar:()=>U([g(t).id,...(A.data?.similar??[]).map(({id:e})=>e)])})}};u(s,e=>{g(i)&&e(l)}),C(a),R(`keydown`,a,e=>ee(e,g(r),g(t))),c(e,a)}),C(ce),P(ce,e=>T(b,e),()=>g(b)),i(e=>{O(se,e),le=L(ce,1,`plain-list s1jnkawz`,null,le,{marking:g(k).length>0})},[()=>g(k).length>0?g(l).marked(g(k).length):``]),c(t,Z),D()}p([`keydown`]);var _n=d(` <!>`,1),vn=d(`<!> <!> <!>`,1),yn=d(`<p> </p>`),bn=d(`<p> </p> <!>`,1),xn=d(`<!> <!>`,1),Sn=d(`<!> <p class="lead"> </p> <!> <div class="top sclhnt0"><p class="count sclhnt0" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sclhnt0"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function Cn(e,t){x(t,!0);let n=j(Y),r=j(()=>H.code),l=I({status:`RECEIVED`,theme:``,text:``}),d=I(!1),p=I(void 0),m=I(void 0),h=I(void 0),b=X(async e=>{let t={...Ge(g(r),g(l)),first:25,after:null};return(await J(Te,t,{signal:e})).feedbackQueue}),S=I(void 0),w=0,E=j(()=>b.data!==void 0&&qe(b.data,g(S))),k=X(async e=>(await J(te,{area:g(r)},{signal:e})).replyTemplates),M=X(e=>J(Ae,{area:g(r)},{signal:e})),N=j(()=>g(l).status!==`RECEIVED`||g(l).theme!==``||g(l).text!==``);o(()=>{z.me&&Z.load(z.me.id)}),A(()=>se(()=>g(m)!==void 0)),o(()=>{T(S,void 0),b.reload()}),o(()=>{k.reload(),M.reload()}),o(()=>ne(g(r),e=>{e.has(`FEEDBACK`)&&L(),e.has(`REPLY_TEMPLATE`)&&k.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&M.refresh()}));async function L(){let e=g(l),t=w,n={...Ge(g(r),e),first:Ye(b.data,25),after:null},i=await J(Te,n).catch(()=>void 0);if(i&&b.data&&e===g(l)){if(w!==t)return L();b.data.nodes.length===0&&!g(d)?b.set(i.feedbackQueue):T(S,i.feedbackQueue)}}async function R(){let e=b.data;e&&g(S)&&(b.set({...g(S),nodes:Je(e.nodes,g(S).nodes,g(m))}),T(S,void 0),await a(),V())}function V(){(g(h)?.querySelector(`.head[aria-expanded=true], .head`)??g(h))?.focus()}function G(e){b.reset(),T(l,e)}async function q(){let e=b.data;if(e){T(d,!0),T(p,void 0);try{let t={...Ge(g(r),g(l)),first:25,after:e.pageInfo.endCursor??null},n=(await J(Te,t)).feedbackQueue,i=new Set(e.nodes.map(({id:e})=>e));b.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!i.has(e))]})}catch(e){T(p,e)}T(d,!1)}}function re(e,t=!1){let n=b.data;if(!n)return;t||Ie(e.id,`redact`,`withhold`,`forward`),w+=1,T(S,void 0);let r=Ke(n.nodes,e,t?{...g(l),status:``}:g(l));b.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)}),r.length===0&&ie(n.pageInfo.hasNextPage)}async function ie(e){e&&await b.reload(),await a(),V()}var ae=Sn(),Q=_(ae);{let e=j(()=>({href:`/lage`,text:K().coordination}));U(Q,{get title(){return g(n).title},get back(){return g(e)}})}var ue=f(Q,2),de=y(ue,!0),fe=f(ue,2);Re(fe,{get choice(){return g(l)},onchange:G});var $=f(fe,2),pe=v($),me=v(pe),he=e=>{var t=_n(),r=_(t,!0),a=f(r),o=e=>{var t=s();i(()=>O(t,`. ${g(n).news??``}`)),c(e,t)};u(a,e=>{g(E)&&e(o)}),i(e=>O(r,e),[()=>g(l).status===`RECEIVED`?g(n).left(b.data.totalCount):g(n).count(b.data.totalCount)]),c(e,t)};u(me,e=>{b.data&&e(he)}),C(pe);var ge=f(pe,2),_e=e=>{W(e,{variant:`secondary`,icon:`repeat`,onclick:R,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).showNews)),c(e,r)},$$slots:{default:!0}})};u(ge,e=>{g(E)&&e(_e)});var ve=f(ge,2),ye=y(ve,!0);C($);var be=f($,2),xe=v(be),Se=e=>{var t=xn(),r=_(t),a=e=>{oe(e,{get error(){return b.error},get onretry(){return b.reload}})};u(r,e=>{b.error&&e(a)});var o=f(r,2),l=e=>{var t=vn(),r=_(t);{let e=j(()=>k.data??void 0);gn(r,{get pieces(){return b.data.nodes},get templates(){return g(e)},get choices(){return M.data},onchanged:re,get onundone(){return b.reload},get writingId(){return g(m)},set writingId(e){T(m,e,!0)}})}var i=f(r,2),a=e=>{oe(e,{get error(){return g(p)},onretry:q})};u(i,e=>{g(p)&&e(a)});var o=f(i,2);le(o,{get shown(){return b.data.nodes.length},get total(){return b.data.totalCount},get hasMore(){return b.data.pageInfo.hasNextPage},get busy(){return g(d)},get label(){return g(n).more},onmore:q}),c(e,t)},h=e=>{B(e,{lines:4})},v=e=>{ce(e,{get title(){return g(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=yn(),a=y(r,!0);i(()=>O(a,g(n).emptyFilterText)),c(e,r)},$$slots:{default:!0}})},x=e=>{ce(e,{get title(){return g(n).emptyTitle},children:(e,t)=>{var r=bn(),a=_(r),o=y(a,!0),l=f(a,2);ee(l,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).emptyNext)),c(e,r)},$$slots:{default:!0}}),i(()=>O(o,g(n).emptyText)),c(e,r)},$$slots:{default:!0}})};u(o,e=>{b.data.nodes.length>0?e(l):b.isLoading?e(h,1):g(N)?e(v,2):e(x,-1)}),c(e,t)},Ce=e=>{oe(e,{get error(){return b.error},get onretry(){return b.reload}})},we=e=>{B(e,{lines:6})};u(xe,e=>{b.data?e(Se):b.error?e(Ce,1):e(we,-1)}),C(be),P(be,e=>T(h,e),()=>g(h)),i(()=>{O(de,g(n).lead),O(ye,g(n).templates)}),c(e,ae),D()}export{Cn as default};