import"./Icon-DknEzCVg.js";import{$ as e,B as t,D as n,E as r,G as i,H as a,K as o,L as s,M as c,N as l,O as u,P as d,Q as f,R as p,T as m,U as h,V as g,X as _,Y as v,Z as y,a as b,at as x,b as S,ct as C,d as w,et as T,h as E,it as D,j as O,m as k,n as A,nt as j,p as M,r as N,s as P,st as F,tt as I,v as L,z as R}from"./index-client-BJpQlTQU.js";import{n as z,t as B}from"./request-DC7sgtqe.js";import{n as V,t as H}from"./moderation-PV5_h06v.js";import{t as U}from"./live-browser-C7L6miWH.js";import{t as W}from"./resource.svelte-CYYUEift.js";import{_ as G,a as K,c as q,g as J,h as ee,l as Y,o as te,s as ne}from"./index-B0FZQyuL.js";import{a as X,i as Z,n as re,t as ie}from"./form.svelte-Wy0Mw3Nw.js";import{t as ae}from"./LoadFailed-BDPoCEAZ.js";import{n as oe}from"./version.svelte-CFealejC.js";import{t as se}from"./EmptyState-YO7gQ_Km.js";import{t as ce}from"./Pager-DlYDxkRW.js";import{t as Q}from"./citizen-DmATBNua.js";import{t as le}from"./domain-BCMqVxO2.js";import{t as ue}from"./Select-CdRmcbTv.js";import{t as de}from"./TextInput-oNVzvFLn.js";import{a as $,n as fe}from"./format-DY4ztzPE.js";import{i as pe,t as me}from"./user-errors-BebVY_Uw.js";import{t as he}from"./Dialog-CMHiRhQ9.js";import{t as ge}from"./Choices-D9gIeqfy.js";import{t as _e}from"./Disclosure-C6-JdG5k.js";import{t as ve}from"./TextArea-4yKuja-h.js";import{t as ye}from"./FieldError-C8Yipsp8.js";import{t as be}from"./call.svelte-BDAW9h6g.js";import{t as xe}from"./enter-uiWzOKvq.js";import{t as Se}from"./Badge-CCuzbpwZ.js";var Ce=new z(`
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
}`),we=new z(`
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
}`),Te=new z(`
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
}`),Ee=new z(`
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
}`),De=new z(`
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
}`),Oe=new z(`
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
`),ke=new z(`
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
}`),Ae=new z(`
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
}`);function je(e,t){return`${Z()} ${e} ${t}`}function Me(e,t){return X.of(e,t)?.values}function Ne(e,t,n){let r={key:je(e,t),author:Z(),noun:e,id:t,title:``,start:void 0};X.keep({...r,values:n,keptAt:new Date().toISOString()}).catch(()=>void 0)}function Pe(e,...t){for(let n of t)X.forget(je(n,e))}var Fe=d(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Ie(n,r){x(r,!0);let a=j(H),o=I(e(r.choice.status)),l=I(e(r.choice.theme)),u=I(e(r.choice.text)),d=j(()=>[...Object.entries(Q().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?g(a).toModerate:t})),{value:``,label:g(a).all}]),p=j(()=>[{value:``,label:g(a).allThemes},...Object.entries(le().theme).map(([e,t])=>({value:e,label:t}))]);function m(){r.onchange({status:g(o),theme:g(l),text:g(u)})}function h(e){e.preventDefault(),m()}var _=Fe(),y=v(_);ue(y,{get label(){return g(a).show},get options(){return g(d)},onchange:m,optional:`silent`,get value(){return g(o)},set value(e){T(o,e,!0)}});var b=f(y,2);ue(b,{get label(){return g(a).theme},get options(){return g(p)},onchange:m,optional:`silent`,get value(){return g(l)},set value(e){T(l,e,!0)}});var S=f(b,2);de(S,{get label(){return g(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return g(u)},set value(e){T(u,e,!0)}});var w=f(S,2);q(w,{type:`submit`,variant:`secondary`,children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).searchDo)),c(e,n)},$$slots:{default:!0}}),C(_),t(`submit`,_,h),c(n,_),D()}var Le=d(`<!> <!> <!>`,1),Re=d(`<!> <!>`,1),ze=d(`<!> <p> </p>`,1),Be=d(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Ve(e,t){x(t,!0);let n=j(H),r=I(void 0),a={status:`NOT_PUBLISHED`,reason:`SPAM`},o={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function l(){T(r,a,!0)}async function d(){g(r)&&await t.ondecide(g(r))&&T(r,void 0)}var p={ask:l},m=Be(),h=_(m),b=v(h);{let e=e=>{var l=Le(),u=_(l);q(u,{variant:`danger`,onclick:()=>T(r,a,!0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).bulkSpam)),c(e,r)},$$slots:{default:!0}});var d=f(u,2);q(d,{variant:`secondary`,onclick:()=>T(r,o,!0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).bulkOffTopic)),c(e,r)},$$slots:{default:!0}});var p=f(d,2);q(p,{variant:`quiet`,get onclick(){return t.onclear},children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).unmark)),c(e,r)},$$slots:{default:!0}}),c(e,l)},l=j(()=>g(n).marked(t.count));Y(b,{tone:`calm`,icon:`check`,get title(){return g(l)},actions:e,$$slots:{actions:!0}})}C(h);var S=f(h,2),w=e=>{{let a=e=>{var a=Re(),o=_(a);q(o,{main:!0,variant:`danger`,get busy(){return t.moderating.isBusy},onclick:d,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).withholdDo)),c(e,r)},$$slots:{default:!0}});var l=f(o,2);q(l,{variant:`quiet`,onclick:()=>T(r,void 0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).cancel)),c(e,r)},$$slots:{default:!0}}),c(e,a)},o=j(()=>g(n).bulkTitle(t.count));he(e,{get title(){return g(o)},open:!0,onclose:()=>T(r,void 0),actions:a,children:(e,r)=>{var a=ze(),o=_(a);{let e=j(()=>t.moderating.userErrors.map(({message:e})=>e));pe(o,{get error(){return t.moderating.error},get messages(){return g(e)}})}var s=f(o,2),l=y(s,!0);i(()=>O(l,g(n).bulkText)),c(e,a)},$$slots:{actions:!0,default:!0}})}};return u(S,e=>{g(r)&&e(w)}),c(e,m),D(p)}var He={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function Ue(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function We(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Ge(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function Ke(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function qe(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function Je(e,t){return Math.max(Math.min(e,t-1),0)}function Ye(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function Xe(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function Ze(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function Qe(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var $e={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},et=d(`<form class="stack" novalidate=""><h2> </h2> <p class="small soft"> </p> <!> <div class="row"><!> <!></div></form>`);function tt(n,r){x(r,!0);let a=j(H),l=I(e(r.similar[0]?.id)),u=I(void 0),d=j(()=>r.similar.map(({id:e,text:t,submittedAt:n})=>({value:e,label:`${$(n)}: ${Qe(t)}`})));function p(e){e.preventDefault(),g(l)&&r.ondecide({status:`NOT_PUBLISHED`,reason:`DUPLICATE`,duplicateOf:g(l)})}o(()=>{g(u)?.querySelector(`input:checked`)?.focus()});var m=et(),h=v(m),_=y(h,!0),b=f(h,2),S=y(b,!0),w=f(b,2);ge(w,{get label(){return g(a).duplicateOf},get options(){return g(d)},layout:`list`,get value(){return g(l)},set value(e){T(l,e,!0)}});var E=f(w,2),k=v(E);q(k,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).duplicateDo)),c(e,n)},$$slots:{default:!0}});var A=f(k,2);q(A,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(E),C(m),P(m,e=>T(u,e),()=>g(u)),i(()=>{O(_,g(a).duplicateTitle),O(S,g(a).duplicateHow)}),t(`submit`,m,p),c(n,m),D()}var nt=d(`<dt class="soft"> </dt> <dd lang="sv" class="slxtpdh"> </dd>`,1),rt=d(`<dl class="slxtpdh"></dl>`),it=d(`<li class="slxtpdh"><span lang="sv"> </span> <span class="small soft"> </span></li>`),at=d(`<section class="similar tone-calm slxtpdh"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link slxtpdh"> </button></section>`),ot=d(`<li class="slxtpdh"> </li>`),st=d(`<ul class="plain-list small"></ul>`),ct=d(`<!> <!> <!>`,1);function lt(e,t){x(t,!0);let n=j(H),a=j(()=>t.feedback.whenDays.map(e=>Q().weekday[e].toLocaleLowerCase(`sv`))),o=j(()=>t.feedback.whenParts.map(e=>Q().dayPart[e].toLocaleLowerCase(`sv`))),s=j(()=>[{label:g(n).place,value:t.feedback.placeName},{label:g(n).when,value:[...g(a),...g(o)].join(`, `)},{label:g(n).safety,value:t.feedback.feltSafety?g(n).ofFive(t.feedback.feltSafety):``},{label:g(n).dialogue,value:t.feedback.dialogue?.title},{label:g(n).why,value:t.feedback.reason&&Q().moderationReason[t.feedback.reason]},{label:g(n).outcome,value:t.feedback.outcome&&Q().feedbackOutcome[t.feedback.outcome]},{label:g(n).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),l=j(()=>t.detail?.similar??[]),d=j(()=>t.detail?.history??[]);var p=ct(),h=_(p),b=e=>{var t=rt();m(t,21,()=>g(s),e=>e.label,(e,t)=>{var n=nt(),r=_(n),a=y(r,!0),o=f(r,2),s=y(o,!0);i(()=>{O(a,g(t).label),O(s,g(t).value)}),c(e,n)}),C(t),c(e,t)};u(h,e=>{g(s).length>0&&e(b)});var S=f(h,2),w=e=>{var r=at(),a=v(r),o=y(a,!0),s=f(a,2);m(s,21,()=>g(l),e=>e.id,(e,t)=>{var r=it(),a=v(r),o=y(a,!0),s=f(a,2),l=y(s);C(r),i((e,t,n)=>{O(o,e),O(l,`${t??``} · ${n??``}`)},[()=>Qe(g(t).text,160)||g(n).wordsRemoved,()=>$(g(t).submittedAt),()=>Q().moderationStatus[g(t).status]]),c(e,r)}),C(s);var u=f(s,2),d=y(u,!0);C(r),i(e=>{O(o,e),O(d,g(n).markSimilar)},[()=>g(n).similar(g(l).length)]),R(`click`,u,function(...e){t.onmarksimilar?.apply(this,e)}),c(e,r)};u(S,e=>{g(l).length>0&&e(w)});var T=f(S,2),E=e=>{{let t=j(()=>g(n).history(g(d).length));_e(e,{get summary(){return g(t)},children:(e,t)=>{var a=st();m(a,21,()=>g(d),r,(e,t)=>{var r=ot(),a=y(r);i((e,n,r)=>O(a,`${e??``}: ${n??``} (${g(t).by??``})${r??``}`),[()=>fe(g(t).at),()=>g(n).actionOf(g(t).action),()=>g(t).reason?` – ${g(n).reasonOf(g(t).reason)}`:``]),c(e,r)}),C(a),c(e,a)},$$slots:{default:!0}})}};u(T,e=>{g(d).length>0&&e(E)}),c(e,p),D()}p([`click`]);var ut=d(`<mark> <span class="visually-hidden"> </span></mark>`),dt=d(`<p class="text sl00a1i" lang="sv"></p>`);function ft(e,t){x(t,!0);let n=j(H),a=j(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var o=dt();m(o,21,()=>g(a),r,(e,t)=>{var r=l(),a=_(r),o=e=>{var r=ut(),a=v(r,!0),o=f(a),s=y(o);C(r),i(()=>{k(r,`title`,g(n).find[g(t).kind]),O(a,g(t).text),O(s,`(${g(n).find[g(t).kind]??``})`)}),c(e,r)},d=e=>{var n=s();i(()=>O(n,g(t).text)),c(e,n)};u(a,e=>{g(t).kind?e(o):e(d,-1)}),c(e,r)}),C(o),i(()=>k(o,`id`,t.id)),c(e,o),D()}var pt=`[…]`;function mt(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function ht(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function gt(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+pt,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function _t(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var vt=d(`<button type="button" class="s9lladb"> </button>`),yt=d(`<p class="small soft" lang="sv"> </p>`),bt=d(`<p> </p>`),xt=d(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function St(t,n){x(n,!0);let a=j(H),d=j(()=>mt(n.feedback.text??``)),p=j(()=>n.feedback.finds.filter(({field:e})=>e===`text`)),{id:b,text:S}=n.feedback,w=Me(`redact`,b),E=w?.of===S?w:void 0,A=ht(g(d),g(p)),M=I(E?new Set(E.struck):A),N=I(e(E?.placeName??n.feedback.placeName??``)),L=I(e(Math.max([...g(M)][0]??g(d).findIndex(({isWord:e})=>e),0))),z=I(void 0),B=j(()=>gt(g(d),g(M))),V=j(()=>g(M).size>0||g(N).trim()!==(n.feedback.placeName??``));function U(e){let t=new Set(g(M));t.delete(e)||t.add(e),T(M,t),T(L,e,!0)}function W(e){let t=e.key===`ArrowRight`?1:e.key===`ArrowLeft`?-1:void 0;t&&(e.preventDefault(),T(L,_t(g(d),g(L),t),!0),g(z)?.querySelector(`[data-word="${g(L)}"]`)?.focus())}function G(e){let t=g(N).trim()===(n.feedback.placeName??``)?{}:{placeName:g(N).trim()};g(V)?n.ondecide({status:`PUBLISHED_REDACTED`,text:g(B),...t,findsAreHarmless:e}):n.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}o(()=>{let e={of:S??``,struck:[...g(M)],placeName:g(N)};(g(M)!==A||g(N)!==(n.feedback.placeName??``))&&h(()=>Ne(`redact`,b,e))}),o(()=>{g(z)?.querySelector(`[data-word="${g(L)}"]`)?.focus()});var K=xt(),J=v(K),ee=y(J,!0),te=f(J,2),ne=y(te,!0),X=f(te,2);m(X,21,()=>g(d),r,(e,t,n)=>{var r=l(),a=_(r),o=e=>{var r=vt();k(r,`data-word`,n);var a=y(r,!0);i(e=>{k(r,`tabindex`,n===g(L)?0:-1),k(r,`aria-pressed`,e),O(a,g(t).text)},[()=>g(M).has(n)]),R(`click`,r,()=>U(n)),c(e,r)},d=e=>{var n=s();i(()=>O(n,g(t).text)),c(e,n)};u(a,e=>{g(t).isWord?e(o):e(d,-1)}),c(e,r)}),C(X),P(X,e=>T(z,e),()=>g(z));var Z=f(X,2),re=e=>{{let t=j(()=>me(n.moderating.userErrors,`placeName`));de(e,{get label(){return g(a).redactPlace},get hint(){return g(a).redactPlaceHint},get error(){return g(t)},optional:!0,autocomplete:`off`,get value(){return g(N)},set value(e){T(N,e,!0)}})}};u(Z,e=>{n.feedback.placeName&&e(re)});var ie=f(Z,2),ae=v(ie),oe=y(ae,!0),se=f(ae,2),ce=y(se,!0),Q=f(se,2),le=e=>{var t=yt(),n=y(t,!0);i(e=>O(n,e),[()=>g(N).trim()]),c(e,t)},ue=j(()=>g(N).trim());u(Q,e=>{g(ue)&&e(le)}),C(ie);var $=f(ie,2);Y($,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=bt(),r=y(n,!0);i(()=>O(r,g(a).redactForGood)),c(e,n)},$$slots:{default:!0}});var fe=f($,2),pe=v(fe);{let e=j(()=>g(V)?`danger`:`primary`);q(pe,{main:!0,get variant(){return g(e)},get busy(){return n.moderating.isBusy},onclick:()=>G(!1),children:(e,t)=>{F();var n=s();i(()=>O(n,g(V)?g(a).redactDo:g(a).publish)),c(e,n)},$$slots:{default:!0}})}var he=f(pe,2),ge=e=>{q(e,{variant:`secondary`,get busy(){return n.moderating.isBusy},onclick:()=>G(!0),children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).harmless)),c(e,n)},$$slots:{default:!0}})};u(he,e=>{n.feedback.finds.length>0&&e(ge)});var _e=f(he,2);q(_e,{variant:`quiet`,get onclick(){return n.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(fe),C(K),i(()=>{k(K,`aria-label`,g(a).redactTitle),O(ee,g(a).redactTitle),O(ne,g(a).redactHow),O(oe,g(a).redactResult),O(ce,g(B))}),R(`keydown`,X,W),c(t,K),D()}p([`keydown`,`click`]);var Ct=d(`<div class="option s32qwvd" role="option" tabindex="-1" lang="sv"> </div>`),wt=d(`<div role="group"><p class="small soft kind s32qwvd" role="presentation"> </p> <!></div>`),Tt=d(`<p class="small soft none s32qwvd"> </p>`),Et=d(`<div class="search"><input class="input" id="reply-links" type="search" role="combobox" autocomplete="off" maxlength="64" aria-autocomplete="list" aria-controls="links-found"/> <p class="visually-hidden" role="status"> </p> <div class="found s32qwvd" id="links-found" role="listbox"></div> <!></div>`);function Dt(e,n){x(n,!0);let r=N(n,`typed`,15),o=j(H),s=[`COMMITMENT`,`PROBLEM`,`ACTIVITY`],l=I(!1),d=I(void 0),p=I(void 0),h=I(void 0),_=j(()=>s.map(e=>({kind:e,options:n.options.filter(t=>t.kind===e)})).filter(({options:e})=>e.length>0)),b=j(()=>n.options.findIndex(({id:e})=>e===g(d)));function S(){g(p)?.focus()}let E=e=>`link-${e.kind}-${e.id}`;async function A(e){T(l,!0),T(d,n.options[Math.min(Math.max(e,0),n.options.length-1)]?.id,!0),await a(),g(h)?.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`})}function F(e){n.onchoose(e),T(l,!1),T(d,void 0)}function L(){T(l,!1),T(d,void 0)}function z(e){let t=n.options[g(b)];if(e.key===`ArrowDown`)A(g(l)?g(b)+1:0);else if(e.key===`ArrowUp`&&g(l))A(g(b)<0?n.options.length-1:g(b)-1);else if(e.key===`Enter`&&g(l)&&t)F(t);else if(e.key===`Enter`&&r().trim())T(l,!0);else if(e.key===`Escape`&&g(l))L();else return;e.preventDefault(),e.stopPropagation()}var B={focus:S},V=Et(),U=v(V);M(U),P(U,e=>T(p,e),()=>g(p));var W=f(U,2),G=y(W,!0),K=f(W,2);m(K,21,()=>g(_),e=>e.kind,(e,t)=>{var n=wt(),r=v(n),a=y(r,!0),s=f(r,2);m(s,17,()=>g(t).options,e=>e.id,(e,t)=>{var n=Ct(),r=y(n,!0);i(e=>{k(n,`id`,e),k(n,`aria-selected`,g(t).id===g(d)),O(r,g(t).label)},[()=>E(g(t))]),R(`mousedown`,n,e=>e.preventDefault()),R(`click`,n,()=>F(g(t))),c(e,n)}),C(n),i(()=>{k(n,`aria-labelledby`,`links-${g(t).kind??``}`),k(r,`id`,`links-${g(t).kind??``}`),O(a,g(o).linkKind[g(t).kind])}),c(e,n)}),C(K),P(K,e=>T(h,e),()=>g(h));var q=f(K,2),J=e=>{var t=Tt(),n=y(t,!0);i(e=>O(n,e),[()=>g(o).linksFound(0)]),c(e,t)};return u(q,e=>{g(l)&&!n.isSearching&&n.options.length===0&&e(J)}),C(V),i((e,t)=>{k(U,`placeholder`,g(o).linksFind),k(U,`aria-expanded`,g(l)&&n.options.length>0),k(U,`aria-activedescendant`,e),k(U,`aria-describedby`,n.describedby),k(U,`aria-invalid`,n.isWrong?`true`:void 0),O(G,t),k(K,`aria-label`,g(o).linksOffered),k(K,`hidden`,!g(l)||n.options.length===0)},[()=>g(l)&&n.options[g(b)]?E(n.options[g(b)]):void 0,()=>g(l)&&!n.isSearching?g(o).linksFound(n.options.length):``]),R(`input`,U,()=>(T(l,!0),T(d,void 0))),R(`click`,U,()=>T(l,!0)),R(`keydown`,U,z),t(`blur`,U,L),w(U,r),c(e,V),D(B)}p([`input`,`click`,`keydown`,`mousedown`]);var Ot=10;function kt({id:e,type:t,place:n,occurredAt:r,ref:i}){return{kind:`ACTIVITY`,id:e,label:`${le().activityType[t]}, ${n.name}, ${$(r)} (${i})`}}function At(e){return(e?.currentPledge?.focusAreas??[]).flatMap(({commitments:e})=>e.map(({id:e,text:t})=>({kind:`COMMITMENT`,id:e,label:Qe(t,110)})))}function jt(e){return(e?.problems.nodes??[]).map(({id:e,title:t})=>({kind:`PROBLEM`,id:e,label:t}))}function Mt(e,t){let n=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return e.filter(({label:e})=>{let t=e.toLocaleLowerCase(`sv`);return n.every(e=>t.includes(e))})}function Nt(e,t,n,r){return[...Mt(At(e),n),...Mt(jt(e),n).slice(0,Ot),...t.filter(({reviewStatus:e})=>e!==`REJECTED`).map(kt)].filter(({id:e})=>!r.some(t=>t.id===e))}var Pt=d(`&nbsp;<span class="hint"> </span>`,1),Ft=d(`<li class="s18wolkd"><span lang="sv" class="s18wolkd"> </span> <!></li>`),It=d(`<ul class="plain-list"></ul>`),Lt=d(`<div><label class="label" for="reply-links"> <!></label> <p class="hint small" id="links-hint"> </p> <!> <!> <!></div>`);function Rt(e,t){x(t,!0);let n=N(t,`links`,15),r=j(H),a=j(()=>ee.me?.areas[0]?.code??``),l=I(``),d=I(``),p=I(void 0),b=I({}),S=W(async e=>{let t=[...g(d)].slice(0,64).join(``)||null;return(await B(ke,{area:g(a),text:t},{signal:e})).activities.nodes}),w=j(()=>Nt(t.choices,S.data??[],g(l).trim(),n()));o(()=>{let e=g(l).trim(),t=setTimeout(()=>T(d,e,!0),250);return()=>clearTimeout(t)}),o(()=>{S.reload()}),o(()=>{h(()=>n().forEach(({kind:e,id:t})=>e===`ACTIVITY`&&void E(t)))});async function E(e){let t=await B(Ae,{id:e}).catch(()=>void 0);t&&T(b,{...g(b),[e]:kt(t.activity)})}function A({kind:e,id:n}){return(g(b)[n]??[...At(t.choices),...jt(t.choices)].find(e=>e.id===n))?.label??g(r).linkOf[e]}function M(e){T(b,{...g(b),[e.id]:e}),n([...n(),{kind:e.kind,id:e.id}]),T(l,``)}function R(e){n(n().filter(t=>t.id!==e)),g(p)?.focus()}var z=Lt();let V;var U=v(z),G=v(U,!0),K=f(G),J=e=>{var t=Pt(),n=f(_(t)),a=y(n);i(()=>O(a,`(${g(r).optional??``})`)),c(e,t)};u(K,e=>{t.optional&&e(J)}),C(U);var Y=f(U,2),te=y(Y,!0),ne=f(Y,2);ye(ne,{id:`links-error`,get error(){return t.error}});var X=f(ne,2),Z=e=>{var t=It();m(t,21,n,e=>e.id,(e,t)=>{var n=Ft(),a=v(n),o=y(a,!0),l=f(a,2);{let e=j(()=>g(r).linkRemove(A(g(t))));q(l,{variant:`quiet`,get"aria-label"(){return g(e)},onclick:()=>R(g(t).id),children:(e,t)=>{F();var n=s();i(()=>O(n,g(r).remove)),c(e,n)},$$slots:{default:!0}})}C(n),i(e=>O(o,e),[()=>A(g(t))]),c(e,n)}),C(t),i(()=>k(t,`aria-label`,g(r).linksChosen)),c(e,t)};u(X,e=>{n().length>0&&e(Z)});var re=f(X,2);{let e=j(()=>S.isLoading||g(d)!==g(l).trim()),n=j(()=>t.error?`links-hint links-error`:`links-hint`),r=j(()=>!!t.error);P(Dt(re,{get options(){return g(w)},get isSearching(){return g(e)},get describedby(){return g(n)},get isWrong(){return g(r)},onchoose:M,get typed(){return g(l)},set typed(e){T(l,e,!0)}}),e=>T(p,e,!0),()=>g(p))}C(z),i(()=>{V=L(z,1,`links s18wolkd`,null,V,{wrong:t.error}),O(G,g(r).links),O(te,g(r).linksHint)}),c(e,z),D()}var zt=class extends be{#e;constructor(e){super(),this.#e=e}async decide(e,t){return(await this.ask(()=>Bt(e,t),()=>this.showLatest(e.id)))?.feedback??void 0}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t}));return(await this.ask(async()=>{let{feedback:e,userErrors:r}=(await B(Ee,{items:n,input:t})).feedbackModerateMany;return{feedback:e,userErrors:r.filter(({code:e})=>e!==`CONFLICT`)}}))?.feedback??void 0}async showLatest(e){let{feedback:t}=await B(we,{id:e});t&&this.#e(t)}show(e){this.#e(e)}};async function Bt({id:e,revision:t},n){return(await B(Te,{id:e,revision:t,input:n})).feedbackModerate}async function Vt({id:e,revision:t},n){return(await B(De,{id:e,revision:t,text:n})).feedbackReply}var Ht=`reply`;function Ut(e,t){let{id:n}=e();return new ie({noun:Ht,id:n,start:Gt(e()),title:()=>Qe(e().text),parts:({outcome:e,outcomeText:t,text:n})=>[{label:H().outcome,text:e?Q().feedbackOutcome[e]:``},{label:H().outcomeText,text:t},{label:H().replyText,text:n}],paths:()=>[`outcome`,`outcomeText`,`links`,`text`],check:Kt,send:n=>qt(e(),n,t),async latest(){await t.showLatest(n)}})}function Wt(e){return e===`HANDLED_OTHERWISE`||e===`NOT_TAKEN_UP`}function Gt(e){return{outcome:e.outcome??void 0,outcomeText:e.outcomeText??``,links:e.links.map(({kind:e,id:t})=>({kind:e,id:t})),text:e.reply?.text??``,fromTemplate:``}}function Kt({outcome:e,outcomeText:t,links:n}){let r=H();return[{path:`outcome`,message:r.outcomeMissing,isBroken:!e},{path:`links`,message:r.linksMissing,isBroken:e===`INCLUDED`&&n.length===0},{path:`outcomeText`,message:r.outcomeTextMissing,isBroken:Wt(e)&&!t.trim()}].filter(({isBroken:e})=>e)}async function qt(e,{outcome:t,outcomeText:n,links:r,text:i},a){let o=await Bt(e,{outcome:t,outcomeText:n.trim(),links:r});if(!o.feedback)return{userErrors:o.userErrors};let s=i.trim();if(s===``||s===(e.reply?.text??``))return{saved:o.feedback,userErrors:o.userErrors};a.show(o.feedback);let c=await Vt(o.feedback,s);return{saved:c.feedback,userErrors:c.userErrors}}var Jt=d(`<!> <!> <!> <!> <p class="small"><a href="/lage/synpunkter/mallar"> </a></p>`,1);function Yt(e,t){x(t,!0);let n=j(H),r=Ut(()=>t.feedback,t.moderating),a=j(()=>r.values),o=j(()=>Object.entries(Q().feedbackOutcome).map(([e,t])=>({value:e,label:t})));function s(){let{outcome:e,text:n,fromTemplate:i}=r.values;!e||n.trim()&&n!==i||(r.values.fromTemplate=Ze(t.templates,t.feedback.theme,e),r.values.text=r.values.fromTemplate)}re(e,{get form(){return r},get title(){return g(n).replyTitle},focus:`field`,get save(){return g(n).replyDo},get cancel(){return g(n).cancel},get conflict(){return g(n).conflict},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel},children:(e,l)=>{var u=Jt(),d=_(u);{let e=j(()=>r.at(`outcome`));ge(d,{get label(){return g(n).outcome},get options(){return g(o)},get error(){return g(e)},layout:`grid`,onchange:s,get value(){return g(a).outcome},set value(e){g(a).outcome=e}})}var p=f(d,2);{let e=j(()=>r.at(`links`)),n=j(()=>g(a).outcome!==`INCLUDED`);Rt(p,{get choices(){return t.choices},get error(){return g(e)},get optional(){return g(n)},get links(){return g(a).links},set links(e){g(a).links=e}})}var m=f(p,2);{let e=j(()=>r.at(`outcomeText`)),t=j(()=>!Wt(g(a).outcome));ve(m,{get label(){return g(n).outcomeText},get hint(){return g(n).outcomeTextHint},limit:1e3,get error(){return g(e)},get optional(){return g(t)},get value(){return g(a).outcomeText},set value(e){g(a).outcomeText=e}})}var h=f(m,2);{let e=j(()=>r.at(`text`));ve(h,{get label(){return g(n).replyText},get hint(){return g(n).replyHint},limit:2e3,get error(){return g(e)},optional:!0,get value(){return g(a).text},set value(e){g(a).text=e}})}var b=f(h,2),x=v(b),S=y(x,!0);C(b),i(()=>O(S,g(n).templates)),c(e,u)},$$slots:{default:!0}}),D()}var Xt=d(`<p class="small soft"> </p> <!>`,1),Zt=d(`<p> </p>`),Qt=d(`<!> <!>`,1),$t=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <div class="row"><!> <!></div></form>`);function en(n,r){x(r,!0);let a=j(H),l=Me(r.kind,r.id),d=I(e(l?.reason)),p=I(`POLICE_114_14`),m=I(e(l?.note??``)),b=I(!1),w=I(void 0),E=j(()=>Object.entries(Q().moderationReason).filter(([e])=>e!==`DUPLICATE`).map(([e,t])=>({value:e,label:t}))),k=j(()=>[{value:`POLICE_114_14`,label:g(a).to11414},{value:`EMERGENCY_112`,label:g(a).to112}]),A=j(()=>g(b)&&!g(d)?g(a).reasonMissing:void 0);function M(e){e.preventDefault(),T(b,!0);let t=g(m).trim()?{note:g(m).trim()}:{};r.kind===`forward`?r.ondecide({status:`FORWARDED`,reason:`CRIME_TIP`,forwardedTo:g(p),...t}):g(d)?r.ondecide({status:`NOT_PUBLISHED`,reason:g(d),...t}):g(w)?.querySelector(`input`)?.focus()}o(()=>{let e={reason:g(d),note:g(m)};(g(d)||g(m))&&h(()=>Ne(r.kind,r.id,e))}),o(()=>{g(w)?.querySelector(`input`)?.focus()});var N=$t(),L=v(N),R=y(L,!0),z=f(L,2),B=e=>{var t=Xt(),n=_(t),r=y(n,!0),o=f(n,2);ge(o,{get label(){return g(a).forwardTo},get options(){return g(k)},get value(){return g(p)},set value(e){T(p,e,!0)}}),i(()=>O(r,g(a).forwardHow)),c(e,t)},V=e=>{var t=Qt(),n=_(t);{let e=j(()=>g(A)??me(r.moderating.userErrors,`reason`));ge(n,{get label(){return g(a).reason},get options(){return g(E)},get error(){return g(e)},layout:`grid`,get value(){return g(d)},set value(e){T(d,e,!0)}})}var o=f(n,2),s=e=>{Y(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=Zt(),r=y(n,!0);i(()=>O(r,g(a).withholdForGood)),c(e,n)},$$slots:{default:!0}})},l=j(()=>Ye(g(d)??``));u(o,e=>{g(l)&&e(s)}),c(e,t)};u(z,e=>{r.kind===`forward`?e(B):e(V,-1)});var U=f(z,2);{let e=j(()=>me(r.moderating.userErrors,`note`));de(U,{get label(){return g(a).note},get hint(){return g(a).noteHint},get error(){return g(e)},maxlength:500,optional:!0,autocomplete:`off`,get value(){return g(m)},set value(e){T(m,e,!0)}})}var W=f(U,2),G=v(W);{let e=j(()=>r.kind===`forward`?`primary`:`danger`);q(G,{type:`submit`,main:!0,get variant(){return g(e)},get busy(){return r.moderating.isBusy},children:(e,t)=>{F();var n=s();i(()=>O(n,r.kind===`forward`?g(a).forwardDo:g(a).withholdDo)),c(e,n)},$$slots:{default:!0}})}var K=f(G,2);q(K,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(W),C(N),S(N,()=>xe),P(N,e=>T(w,e),()=>g(w)),i(()=>O(R,r.kind===`forward`?g(a).forwardTitle:g(a).withholdTitle)),t(`submit`,N,M),c(n,N),D()}var tn=d(`<p> </p>`),nn=d(`<p class="soft"> </p>`),rn=d(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),an=d(`<div class="row"></div>`),on=d(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function sn(e,t){x(t,!0);let r=j(H),a=j(()=>!!t.feedback.text),o=j(()=>t.feedback.status===`PUBLISHED`||t.feedback.status===`PUBLISHED_REDACTED`),s=j(()=>[g(a)&&!g(o)&&d(`publish`,`check`,g(r).publish,`P`,`primary`),g(a)&&d(`redact`,`edit`,g(r).redact,`S`),t.feedback.status!==`NOT_PUBLISHED`&&d(`withhold`,`cross`,g(r).withhold,`N`),t.feedback.status!==`FORWARDED`&&d(`forward`,`forward`,g(r).forward,`H`),(t.detail?.similar.length??0)>0&&d(`duplicate`,`people`,g(r).duplicate,`D`),d(`reply`,`send`,t.feedback.reply?g(r).replyAgain:g(r).reply,`V`),t.feedback.status!==`RECEIVED`&&d(`undo`,`undo`,g(r).takeBack,`Z`)].filter(e=>e!==!1));function d(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}var p=on(),h=v(p),b=e=>{Y(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=tn(),a=y(n,!0);i(()=>O(a,g(r).conflict)),c(e,n)},$$slots:{default:!0}})};u(h,e=>{t.moderating.hadConflict&&t.panel!==`reply`&&e(b)});var S=f(h,2),w=e=>{{let n=j(()=>t.moderating.userErrors.map(({message:e})=>e));pe(e,{get error(){return t.moderating.error},get messages(){return g(n)}})}};u(S,e=>{t.panel!==`reply`&&e(w)});var T=f(S,2),E=e=>{{let n=j(()=>t.feedback.text??``),r=j(()=>t.feedback.finds.filter(({field:e})=>e===`text`));ft(e,{get id(){return`text-${t.feedback.id??``}`},get text(){return g(n)},get finds(){return g(r)}})}},A=e=>{var n=nn(),a=y(n,!0);i(()=>{k(n,`id`,`text-${t.feedback.id??``}`),O(a,g(r).wordsRemoved)}),c(e,n)};u(T,e=>{g(a)?e(E):e(A,-1)});var M=f(T,2),N=e=>{Y(e,{tone:`wait`,icon:`alert`,children:(e,n)=>{var a=tn(),o=y(a,!0);i(e=>O(o,e),[()=>g(r).finds(t.feedback.finds.length)]),c(e,a)},$$slots:{default:!0}})};u(M,e=>{t.feedback.finds.length>0&&e(N)});var P=f(M,2);lt(P,{get feedback(){return t.feedback},get detail(){return t.detail},get onmarksimilar(){return t.onmarksimilar}});var I=f(P,2),L=e=>{ne(e,{lines:3})},R=e=>{var r=l(),i=_(r);n(i,()=>t.feedback.text,e=>{St(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},z=e=>{var r=l(),i=_(r);n(i,()=>t.panel,e=>{en(e,{get id(){return t.feedback.id},get kind(){return t.panel},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},B=e=>{{let n=j(()=>t.detail?.similar??[]);tt(e,{get similar(){return g(n)},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}},V=e=>{Yt(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get templates(){return t.templates},get choices(){return t.choices},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel}})},U=e=>{var n=an();m(n,21,()=>g(s),e=>e.name,(e,n)=>{q(e,{main:!0,get variant(){return g(n).variant},get icon(){return g(n).icon},get busy(){return t.moderating.isBusy},get"aria-keyshortcuts"(){return g(n).key},onclick:()=>t.onact(g(n).name),children:(e,t)=>{F();var r=rn(),a=_(r,!0),o=f(a),s=y(o,!0);i(()=>{O(a,g(n).label),O(s,g(n).key)}),c(e,r)},$$slots:{default:!0}})}),C(n),c(e,n)};u(I,e=>{t.panel&&!X.isReady?e(L):t.panel===`redact`?e(R,1):t.panel===`withhold`||t.panel===`forward`?e(z,2):t.panel===`duplicate`?e(B,3):t.panel===`reply`?e(V,4):e(U,-1)}),C(p),c(e,p),D()}var cn=d(`<span class="soft sjgui4m" lang="sv"> </span>`),ln=d(`<!> <!>`,1),un=d(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function dn(e,t){x(t,!0);let n=j(H);var r=un();let a;var o=v(r),s=v(o);M(s);var l=f(s,2),d=y(l,!0);C(o);var p=f(o,2),m=v(p),h=v(m),S=y(h,!0),w=f(h,2),T=e=>{var r=cn(),a=y(r,!0);i(e=>O(a,e),[()=>Qe(t.feedback.text)||g(n).wordsRemoved]),c(e,r)};u(w,e=>{t.isOpen||e(T)}),C(m);var A=f(m,2),N=v(A),P=e=>{Se(e,{tone:`bad`,icon:`alert`,get label(){return g(n).findsShort}})};u(N,e=>{t.feedback.finds.length>0&&e(P)});var F=f(N,2),I=e=>{var r=ln(),i=_(r);{let e=j(()=>Q().moderationStatus[t.feedback.status]);Se(i,b(()=>$e[t.feedback.status],{get label(){return g(e)}}))}var a=f(i,2),o=e=>{Se(e,{tone:`good`,icon:`send`,get label(){return g(n).isReplied}})};u(a,e=>{t.feedback.reply&&e(o)}),c(e,r)};u(F,e=>{t.feedback.status!==`RECEIVED`&&e(I)}),C(A),C(p),C(r),i(e=>{a=L(r,1,`line sjgui4m`,null,a,{open:t.isOpen}),E(s,t.isMarked),O(d,e),k(p,`aria-expanded`,t.isOpen),k(p,`aria-describedby`,t.isOpen?`text-${t.feedback.id}`:void 0),O(S,t.label)},[()=>g(n).mark(t.label)]),R(`change`,s,function(...e){t.onmark?.apply(this,e)}),R(`click`,p,function(...e){t.onopen?.apply(this,e)}),c(e,r),D()}p([`change`,`click`]);var fn=d(`<li class="s1rungwe"><!> <!></li>`),pn=d(`<p class="small soft keys s1rungwe" id="queue-keys"> </p> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function mn(t,n){x(n,!0);let r=N(n,`writingId`,15),s=`input:not([type=checkbox]), textarea, select, form, [role=group]`,l=j(H),d=I(e(n.pieces[0]?.id)),p=I(void 0),h=I(new Set),b=I(void 0),S=I(void 0),w,E=new zt(e=>n.onchanged(e,!0)),k=j(()=>n.pieces.filter(({id:e})=>g(h).has(e))),A=W(async e=>g(d)?(await B(we,{id:g(d)},{signal:e})).feedback??void 0:void 0);o(()=>{g(d),A.reset(),A.reload()}),o(()=>{r(g(p)?g(d):void 0)}),o(()=>()=>r(void 0));function M(e){e!==g(d)&&E.reset(),T(p,void 0),T(d,e,!0)}async function F(e){let t=Je(e,n.pieces.length);M(n.pieces[t]?.id),await a(),g(b)?.querySelectorAll(`.head`)[t]?.focus()}async function z(e,t){let r=n.pieces.findIndex(({id:t})=>t===e.id),i=await E.decide(e,t);if(!i)return;w={before:e,after:i},T(p,void 0),n.onchanged(i);let o=g(l).decided[i.status];J(o,Xe(e,i)?()=>void V():void 0),await a(),await F(n.pieces.some(({id:t})=>t===e.id)?r+1:r)}async function V(){let e=w;e&&Xe(e.before,e.after)&&(w=void 0,await E.decide(e.after,{status:`RECEIVED`})&&(J(g(l).takenBack),await n.onundone(),await a(),await F(Math.max(n.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function U(e,t,n){n===`next`?F(t+1):n===`previous`?F(Math.max(t-1,0)):n===`mark`?K([e.id]):n===`bulk`?g(S)?.ask():n===`undo`?e.status===`RECEIVED`?V():z(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?z(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?G(e,e.text?`redact`:void 0):n===`duplicate`?G(e,A.data?.similar.length?`duplicate`:void 0):G(e,n)}function G(e,t){e.id!==g(d)&&M(e.id),E.reset(),T(p,t,!0)}function K(e){let t=e.every(e=>g(h).has(e)),n=new Set(g(h));for(let r of e)t?n.delete(r):n.add(r);T(h,n)}function q(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&g(p))return void(e.preventDefault(),ee(t));if(r instanceof Element&&r.closest(g(p)?`.detail, ${s}`:s))return;let i=He[e.key.toLowerCase()];i&&!E.isBusy&&(e.preventDefault(),U(n,t,i))}function ee(e){T(p,void 0),g(b)?.querySelectorAll(`.head`)[e]?.focus()}async function Y(e,t){T(p,void 0),n.onchanged(e),J(e.reply?g(l).replied:g(l).outcomeSaved),await A.reload(),g(b)?.querySelectorAll(`.head`)[t]?.focus()}async function te(e){let t=g(k).length,r=n.pieces.findIndex(({id:e})=>g(h).has(e)),i=await E.decideMany(g(k),e);if(!i)return!1;T(h,new Set),J(g(l).decidedMany(i.length,t));for(let e of i)n.onchanged(e);return await a(),await F(r),!0}async function ne(){let e=n.pieces.findIndex(({id:e})=>g(h).has(e));T(h,new Set),await a(),g(b)?.querySelectorAll(`.head`)[e]?.focus()}var X=pn(),Z=_(X),re=y(Z,!0),ie=f(Z,2),ae=e=>{P(Ve(e,{get count(){return g(k).length},get moderating(){return E},ondecide:te,onclear:ne}),e=>T(S,e,!0),()=>g(S))};u(ie,e=>{g(k).length>0&&e(ae)});var oe=f(ie,2),se=y(oe,!0),ce=f(oe,2);let Q;m(ce,23,()=>n.pieces,e=>e.id,(e,t,r)=>{let i=j(()=>g(d)===g(t).id);var a=fn(),o=v(a);{let e=j(()=>g(h).has(g(t).id)),n=j(()=>le().theme[g(t).theme]),r=j(()=>$(g(t).submittedAt));dn(o,{get feedback(){return g(t)},get isOpen(){return g(i)},get isMarked(){return g(e)},get label(){return`${g(n)??``}, ${g(r)??``}`},onopen:()=>M(g(i)?void 0:g(t).id),onmark:()=>K([g(t).id])})}var s=f(o,2),l=e=>{{let i=j(()=>A.data?.id===g(t).id?A.data:void 0);sn(e,{get feedback(){return g(t)},get detail(){return g(i)},get moderating(){return E},get templates(){return n.templates},get choices(){return n.choices},get panel(){return g(p)},onact:e=>U(g(t),g(r),e),ondecide:e=>void z(g(t),e),onsaved:e=>void Y(e,g(r)),oncancel:()=>ee(g(r)),onmarksimilar:()=>K([g(t).id,...(A.data?.similar??[]).map(({id:e})=>e)])})}};u(s,e=>{g(i)&&e(l)}),C(a),R(`keydown`,a,e=>q(e,g(r),g(t))),c(e,a)}),C(ce),P(ce,e=>T(b,e),()=>g(b)),i(e=>{O(re,g(l).keys),O(se,e),Q=L(ce,1,`plain-list s1rungwe`,null,Q,{marking:g(k).length>0})},[()=>g(k).length>0?g(l).marked(g(k).length):``]),c(t,X),D()}p([`keydown`]);var hn=d(` <!>`,1),gn=d(`<!> <!> <!>`,1),_n=d(`<p> </p>`),vn=d(`<p> </p> <!>`,1),yn=d(`<!> <!>`,1),bn=d(`<!> <p class="lead"> </p> <!> <div class="top sclhnt0"><p class="count sclhnt0" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sclhnt0"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function xn(e,t){x(t,!0);let n=j(H),r=j(()=>ee.me?.areas[0]?.code??``),l=I({status:`RECEIVED`,theme:``,text:``}),d=I(!1),p=I(void 0),m=I(void 0),h=I(void 0),b=W(async e=>{let t={...Ue(g(r),g(l)),first:25,after:null};return(await B(Ce,t,{signal:e})).feedbackQueue}),S=I(void 0),w=0,E=j(()=>b.data!==void 0&&Ge(b.data,g(S))),k=W(async e=>(await B(V,{area:g(r)},{signal:e})).replyTemplates),M=W(e=>B(Oe,{area:g(r)},{signal:e})),N=j(()=>g(l).status!==`RECEIVED`||g(l).theme!==``||g(l).text!==``);o(()=>{ee.me&&X.load(ee.me.id)}),A(()=>oe(()=>g(m)!==void 0)),o(()=>{T(S,void 0),b.reload()}),o(()=>{k.reload(),M.reload()}),o(()=>U(g(r),e=>{e.has(`FEEDBACK`)&&L(),e.has(`REPLY_TEMPLATE`)&&k.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&M.refresh()}));async function L(){let e=g(l),t=w,n={...Ue(g(r),e),first:qe(b.data,25),after:null},i=await B(Ce,n).catch(()=>void 0);if(i&&b.data&&e===g(l)){if(w!==t)return L();b.data.nodes.length===0&&!g(d)?b.set(i.feedbackQueue):T(S,i.feedbackQueue)}}async function R(){let e=b.data;e&&g(S)&&(b.set({...g(S),nodes:Ke(e.nodes,g(S).nodes,g(m))}),T(S,void 0),await a(),z())}function z(){(g(h)?.querySelector(`.head[aria-expanded=true], .head`)??g(h))?.focus()}function J(e){b.reset(),T(l,e)}async function Y(){let e=b.data;if(e){T(d,!0),T(p,void 0);try{let t={...Ue(g(r),g(l)),first:25,after:e.pageInfo.endCursor??null},n=(await B(Ce,t)).feedbackQueue,i=new Set(e.nodes.map(({id:e})=>e));b.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!i.has(e))]})}catch(e){T(p,e)}T(d,!1)}}function Z(e,t=!1){let n=b.data;if(!n)return;t||Pe(e.id,`redact`,`withhold`,`forward`),w+=1,T(S,void 0);let r=We(n.nodes,e,t?{...g(l),status:``}:g(l));b.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)}),r.length===0&&re(n.pageInfo.hasNextPage)}async function re(e){e&&await b.reload(),await a(),z()}var ie=bn(),Q=_(ie);{let e=j(()=>({href:`/lage`,text:G().coordination}));K(Q,{get title(){return g(n).title},get back(){return g(e)}})}var le=f(Q,2),ue=y(le,!0),de=f(le,2);Ie(de,{get choice(){return g(l)},onchange:J});var $=f(de,2),fe=v($),pe=v(fe),me=e=>{var t=hn(),r=_(t,!0),a=f(r),o=e=>{var t=s();i(()=>O(t,`. ${g(n).news??``}`)),c(e,t)};u(a,e=>{g(E)&&e(o)}),i(e=>O(r,e),[()=>g(l).status===`RECEIVED`?g(n).left(b.data.totalCount):g(n).count(b.data.totalCount)]),c(e,t)};u(pe,e=>{b.data&&e(me)}),C(fe);var he=f(fe,2),ge=e=>{q(e,{variant:`secondary`,icon:`repeat`,onclick:R,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).showNews)),c(e,r)},$$slots:{default:!0}})};u(he,e=>{g(E)&&e(ge)});var _e=f(he,2),ve=y(_e,!0);C($);var ye=f($,2),be=v(ye),xe=e=>{var t=yn(),r=_(t),a=e=>{ae(e,{get error(){return b.error},get onretry(){return b.reload}})};u(r,e=>{b.error&&e(a)});var o=f(r,2),l=e=>{var t=gn(),r=_(t);{let e=j(()=>k.data??void 0);mn(r,{get pieces(){return b.data.nodes},get templates(){return g(e)},get choices(){return M.data},onchanged:Z,get onundone(){return b.reload},get writingId(){return g(m)},set writingId(e){T(m,e,!0)}})}var i=f(r,2),a=e=>{ae(e,{get error(){return g(p)},onretry:Y})};u(i,e=>{g(p)&&e(a)});var o=f(i,2);ce(o,{get shown(){return b.data.nodes.length},get total(){return b.data.totalCount},get hasMore(){return b.data.pageInfo.hasNextPage},get busy(){return g(d)},get label(){return g(n).more},onmore:Y}),c(e,t)},h=e=>{ne(e,{lines:4})},v=e=>{se(e,{get title(){return g(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=_n(),a=y(r,!0);i(()=>O(a,g(n).emptyFilterText)),c(e,r)},$$slots:{default:!0}})},x=e=>{se(e,{get title(){return g(n).emptyTitle},children:(e,t)=>{var r=vn(),a=_(r),o=y(a,!0),l=f(a,2);te(l,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).emptyNext)),c(e,r)},$$slots:{default:!0}}),i(()=>O(o,g(n).emptyText)),c(e,r)},$$slots:{default:!0}})};u(o,e=>{b.data.nodes.length>0?e(l):b.isLoading?e(h,1):g(N)?e(v,2):e(x,-1)}),c(e,t)},Se=e=>{ae(e,{get error(){return b.error},get onretry(){return b.reload}})},we=e=>{ne(e,{lines:6})};u(be,e=>{b.data?e(xe):b.error?e(Se,1):e(we,-1)}),C(ye),P(ye,e=>T(h,e),()=>g(h)),i(()=>{O(ue,g(n).lead),O(ve,g(n).templates)}),c(e,ie),D()}export{xn as default};