import"./Icon-CAosg9Wm.js";import{$ as e,B as t,D as n,E as r,G as i,H as a,K as o,L as s,M as c,N as l,O as u,P as d,Q as f,R as p,T as m,U as h,V as g,X as _,Y as v,Z as y,a as b,at as x,b as S,ct as C,d as w,et as T,h as E,it as D,j as O,m as k,n as A,nt as j,p as M,r as N,s as P,st as F,tt as I,v as L,z as R}from"./index-client-BJpQlTQU.js";import{b as z,c as B,d as V,f as H,o as U,p as W,s as G,u as K,x as q,y as ee}from"./index-WktOVClC.js";import{n as J,t as Y}from"./request-m7kG40e4.js";import{n as te,t as X}from"./moderation-DzByCR5y.js";import{t as Z}from"./live-browser-BIRPfR92.js";import{t as ne}from"./resource.svelte-CYYUEift.js";import{a as re,i as ie,n as ae,t as oe}from"./form.svelte-BymzrNS3.js";import{t as se}from"./LoadFailed-C4zHfR_R.js";import{n as ce}from"./version.svelte-CFealejC.js";import{t as le}from"./EmptyState-qPz9yXXo.js";import{t as ue}from"./Pager-rdc7oZ8D.js";import{t as Q}from"./citizen-D-pA6upV.js";import{t as de}from"./domain-Df6dhP7P.js";import{t as fe}from"./TextInput-Xbi7HNeW.js";import{a as $,n as pe}from"./format-D-wb7XoC.js";import{i as me,t as he}from"./user-errors-XGZLLoJh.js";import{t as ge}from"./Dialog-BNJGr6w0.js";import{t as _e}from"./Choices-DnK30MBR.js";import{t as ve}from"./Disclosure-DJAFn_HN.js";import{t as ye}from"./TextArea-DM22-QVI.js";import{t as be}from"./FieldError-BYWGGSSR.js";import{t as xe}from"./call.svelte-DEKURk8r.js";import{t as Se}from"./enter-uiWzOKvq.js";import{t as Ce}from"./Badge-BNKHlxzT.js";var we=new J(`
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
}`),Te=new J(`
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
}`),Ee=new J(`
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
}`),De=new J(`
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
}`),Oe=new J(`
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
}`),ke=new J(`
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
`),Ae=new J(`
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
}`),je=new J(`
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
}`);function Me(e,t){return`${ie()} ${e} ${t}`}function Ne(e,t){return re.of(e,t)?.values}function Pe(e,t,n){let r={key:Me(e,t),author:ie(),noun:e,id:t,title:``,start:void 0};re.keep({...r,values:n,keptAt:new Date().toISOString()}).catch(()=>void 0)}function Fe(e,...t){for(let n of t)re.forget(Me(n,e))}var Ie=d(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Le(n,r){x(r,!0);let a=j(X),o=I(e(r.choice.status)),l=I(e(r.choice.theme)),u=I(e(r.choice.text)),d=j(()=>[...Object.entries(Q().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?g(a).toModerate:t})),{value:``,label:g(a).all}]),p=j(()=>[{value:``,label:g(a).allThemes},...Object.entries(de().theme).map(([e,t])=>({value:e,label:t}))]);function m(){r.onchange({status:g(o),theme:g(l),text:g(u)})}function h(e){e.preventDefault(),m()}var _=Ie(),y=v(_);B(y,{get label(){return g(a).show},get options(){return g(d)},onchange:m,optional:`silent`,get value(){return g(o)},set value(e){T(o,e,!0)}});var b=f(y,2);B(b,{get label(){return g(a).theme},get options(){return g(p)},onchange:m,optional:`silent`,get value(){return g(l)},set value(e){T(l,e,!0)}});var S=f(b,2);fe(S,{get label(){return g(a).search},type:`search`,maxlength:64,optional:`silent`,get value(){return g(u)},set value(e){T(u,e,!0)}});var w=f(S,2);H(w,{type:`submit`,variant:`secondary`,children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).searchDo)),c(e,n)},$$slots:{default:!0}}),C(_),t(`submit`,_,h),c(n,_),D()}var Re=d(`<!> <!> <!>`,1),ze=d(`<!> <!>`,1),Be=d(`<!> <p> </p>`,1),Ve=d(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function He(e,t){x(t,!0);let n=j(X),r=I(void 0),a={status:`NOT_PUBLISHED`,reason:`SPAM`},o={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function l(){T(r,a,!0)}async function d(){g(r)&&await t.ondecide(g(r))&&T(r,void 0)}var p={ask:l},m=Ve(),h=_(m),b=v(h);{let e=e=>{var l=Re(),u=_(l);H(u,{variant:`danger`,onclick:()=>T(r,a,!0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).bulkSpam)),c(e,r)},$$slots:{default:!0}});var d=f(u,2);H(d,{variant:`secondary`,onclick:()=>T(r,o,!0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).bulkOffTopic)),c(e,r)},$$slots:{default:!0}});var p=f(d,2);H(p,{variant:`quiet`,get onclick(){return t.onclear},children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).unmark)),c(e,r)},$$slots:{default:!0}}),c(e,l)},l=j(()=>g(n).marked(t.count));W(b,{tone:`calm`,icon:`check`,get title(){return g(l)},actions:e,$$slots:{actions:!0}})}C(h);var S=f(h,2),w=e=>{{let a=e=>{var a=ze(),o=_(a);H(o,{main:!0,variant:`danger`,get busy(){return t.moderating.isBusy},onclick:d,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).withholdDo)),c(e,r)},$$slots:{default:!0}});var l=f(o,2);H(l,{variant:`quiet`,onclick:()=>T(r,void 0),children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).cancel)),c(e,r)},$$slots:{default:!0}}),c(e,a)},o=j(()=>g(n).bulkTitle(t.count));ge(e,{get title(){return g(o)},open:!0,onclose:()=>T(r,void 0),actions:a,children:(e,r)=>{var a=Be(),o=_(a);{let e=j(()=>t.moderating.userErrors.map(({message:e})=>e));me(o,{get error(){return t.moderating.error},get messages(){return g(e)}})}var s=f(o,2),l=y(s,!0);i(()=>O(l,g(n).bulkText)),c(e,a)},$$slots:{actions:!0,default:!0}})}};return u(S,e=>{g(r)&&e(w)}),c(e,m),D(p)}var Ue={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function We(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function Ge(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Ke(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function qe(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function Je(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function Ye(e,t){return Math.max(Math.min(e,t-1),0)}function Xe(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function Ze(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function Qe(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function $e(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var et={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},tt=d(`<form class="stack" novalidate=""><h2> </h2> <p class="small soft"> </p> <!> <div class="row"><!> <!></div></form>`);function nt(n,r){x(r,!0);let a=j(X),l=I(e(r.similar[0]?.id)),u=I(void 0),d=j(()=>r.similar.map(({id:e,text:t,submittedAt:n})=>({value:e,label:`${$(n)}: ${$e(t)}`})));function p(e){e.preventDefault(),g(l)&&r.ondecide({status:`NOT_PUBLISHED`,reason:`DUPLICATE`,duplicateOf:g(l)})}o(()=>{g(u)?.querySelector(`input:checked`)?.focus()});var m=tt(),h=v(m),_=y(h,!0),b=f(h,2),S=y(b,!0),w=f(b,2);_e(w,{get label(){return g(a).duplicateOf},get options(){return g(d)},layout:`list`,get value(){return g(l)},set value(e){T(l,e,!0)}});var E=f(w,2),k=v(E);H(k,{type:`submit`,main:!0,get busy(){return r.moderating.isBusy},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).duplicateDo)),c(e,n)},$$slots:{default:!0}});var A=f(k,2);H(A,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(E),C(m),P(m,e=>T(u,e),()=>g(u)),i(()=>{O(_,g(a).duplicateTitle),O(S,g(a).duplicateHow)}),t(`submit`,m,p),c(n,m),D()}var rt=d(`<dt class="soft"> </dt> <dd lang="sv" class="slxtpdh"> </dd>`,1),it=d(`<dl class="slxtpdh"></dl>`),at=d(`<li class="slxtpdh"><span lang="sv"> </span> <span class="small soft"> </span></li>`),ot=d(`<section class="similar tone-calm slxtpdh"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link slxtpdh"> </button></section>`),st=d(`<li class="slxtpdh"> </li>`),ct=d(`<ul class="plain-list small"></ul>`),lt=d(`<!> <!> <!>`,1);function ut(e,t){x(t,!0);let n=j(X),a=j(()=>t.feedback.whenDays.map(e=>Q().weekday[e].toLocaleLowerCase(`sv`))),o=j(()=>t.feedback.whenParts.map(e=>Q().dayPart[e].toLocaleLowerCase(`sv`))),s=j(()=>[{label:g(n).place,value:t.feedback.placeName},{label:g(n).when,value:[...g(a),...g(o)].join(`, `)},{label:g(n).safety,value:t.feedback.feltSafety?g(n).ofFive(t.feedback.feltSafety):``},{label:g(n).dialogue,value:t.feedback.dialogue?.title},{label:g(n).why,value:t.feedback.reason&&Q().moderationReason[t.feedback.reason]},{label:g(n).outcome,value:t.feedback.outcome&&Q().feedbackOutcome[t.feedback.outcome]},{label:g(n).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),l=j(()=>t.detail?.similar??[]),d=j(()=>t.detail?.history??[]);var p=lt(),h=_(p),b=e=>{var t=it();m(t,21,()=>g(s),e=>e.label,(e,t)=>{var n=rt(),r=_(n),a=y(r,!0),o=f(r,2),s=y(o,!0);i(()=>{O(a,g(t).label),O(s,g(t).value)}),c(e,n)}),C(t),c(e,t)};u(h,e=>{g(s).length>0&&e(b)});var S=f(h,2),w=e=>{var r=ot(),a=v(r),o=y(a,!0),s=f(a,2);m(s,21,()=>g(l),e=>e.id,(e,t)=>{var r=at(),a=v(r),o=y(a,!0),s=f(a,2),l=y(s);C(r),i((e,t,n)=>{O(o,e),O(l,`${t??``} · ${n??``}`)},[()=>$e(g(t).text,160)||g(n).wordsRemoved,()=>$(g(t).submittedAt),()=>Q().moderationStatus[g(t).status]]),c(e,r)}),C(s);var u=f(s,2),d=y(u,!0);C(r),i(e=>{O(o,e),O(d,g(n).markSimilar)},[()=>g(n).similar(g(l).length)]),R(`click`,u,function(...e){t.onmarksimilar?.apply(this,e)}),c(e,r)};u(S,e=>{g(l).length>0&&e(w)});var T=f(S,2),E=e=>{{let t=j(()=>g(n).history(g(d).length));ve(e,{get summary(){return g(t)},children:(e,t)=>{var a=ct();m(a,21,()=>g(d),r,(e,t)=>{var r=st(),a=y(r);i((e,n,r)=>O(a,`${e??``}: ${n??``} (${g(t).by??``})${r??``}`),[()=>pe(g(t).at),()=>g(n).actionOf(g(t).action),()=>g(t).reason?` – ${g(n).reasonOf(g(t).reason)}`:``]),c(e,r)}),C(a),c(e,a)},$$slots:{default:!0}})}};u(T,e=>{g(d).length>0&&e(E)}),c(e,p),D()}p([`click`]);var dt=d(`<mark> <span class="visually-hidden"> </span></mark>`),ft=d(`<p class="text sl00a1i" lang="sv"></p>`);function pt(e,t){x(t,!0);let n=j(X),a=j(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var o=ft();m(o,21,()=>g(a),r,(e,t)=>{var r=l(),a=_(r),o=e=>{var r=dt(),a=v(r,!0),o=f(a),s=y(o);C(r),i(()=>{k(r,`title`,g(n).find[g(t).kind]),O(a,g(t).text),O(s,`(${g(n).find[g(t).kind]??``})`)}),c(e,r)},d=e=>{var n=s();i(()=>O(n,g(t).text)),c(e,n)};u(a,e=>{g(t).kind?e(o):e(d,-1)}),c(e,r)}),C(o),i(()=>k(o,`id`,t.id)),c(e,o),D()}var mt=`[…]`;function ht(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function gt(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function _t(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+mt,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function vt(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var yt=d(`<button type="button" class="s9lladb"> </button>`),bt=d(`<p class="small soft" lang="sv"> </p>`),xt=d(`<p> </p>`),St=d(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function Ct(t,n){x(n,!0);let a=j(X),d=j(()=>ht(n.feedback.text??``)),p=j(()=>n.feedback.finds.filter(({field:e})=>e===`text`)),{id:b,text:S}=n.feedback,w=Ne(`redact`,b),E=w?.of===S?w:void 0,A=gt(g(d),g(p)),M=I(E?new Set(E.struck):A),N=I(e(E?.placeName??n.feedback.placeName??``)),L=I(e(Math.max([...g(M)][0]??g(d).findIndex(({isWord:e})=>e),0))),z=I(void 0),B=j(()=>_t(g(d),g(M))),V=j(()=>g(M).size>0||g(N).trim()!==(n.feedback.placeName??``));function U(e){let t=new Set(g(M));t.delete(e)||t.add(e),T(M,t),T(L,e,!0)}function G(e){let t=e.key===`ArrowRight`?1:e.key===`ArrowLeft`?-1:void 0;t&&(e.preventDefault(),T(L,vt(g(d),g(L),t),!0),g(z)?.querySelector(`[data-word="${g(L)}"]`)?.focus())}function K(e){let t=g(N).trim()===(n.feedback.placeName??``)?{}:{placeName:g(N).trim()};g(V)?n.ondecide({status:`PUBLISHED_REDACTED`,text:g(B),...t,findsAreHarmless:e}):n.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}o(()=>{let e={of:S??``,struck:[...g(M)],placeName:g(N)};(g(M)!==A||g(N)!==(n.feedback.placeName??``))&&h(()=>Pe(`redact`,b,e))}),o(()=>{g(z)?.querySelector(`[data-word="${g(L)}"]`)?.focus()});var q=St(),ee=v(q),J=y(ee,!0),Y=f(ee,2),te=y(Y,!0),Z=f(Y,2);m(Z,21,()=>g(d),r,(e,t,n)=>{var r=l(),a=_(r),o=e=>{var r=yt();k(r,`data-word`,n);var a=y(r,!0);i(e=>{k(r,`tabindex`,n===g(L)?0:-1),k(r,`aria-pressed`,e),O(a,g(t).text)},[()=>g(M).has(n)]),R(`click`,r,()=>U(n)),c(e,r)},d=e=>{var n=s();i(()=>O(n,g(t).text)),c(e,n)};u(a,e=>{g(t).isWord?e(o):e(d,-1)}),c(e,r)}),C(Z),P(Z,e=>T(z,e),()=>g(z));var ne=f(Z,2),re=e=>{{let t=j(()=>he(n.moderating.userErrors,`placeName`));fe(e,{get label(){return g(a).redactPlace},get hint(){return g(a).redactPlaceHint},get error(){return g(t)},optional:!0,autocomplete:`off`,get value(){return g(N)},set value(e){T(N,e,!0)}})}};u(ne,e=>{n.feedback.placeName&&e(re)});var ie=f(ne,2),ae=v(ie),oe=y(ae,!0),se=f(ae,2),ce=y(se,!0),le=f(se,2),ue=e=>{var t=bt(),n=y(t,!0);i(e=>O(n,e),[()=>g(N).trim()]),c(e,t)},Q=j(()=>g(N).trim());u(le,e=>{g(Q)&&e(ue)}),C(ie);var de=f(ie,2);W(de,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=xt(),r=y(n,!0);i(()=>O(r,g(a).redactForGood)),c(e,n)},$$slots:{default:!0}});var $=f(de,2),pe=v($);{let e=j(()=>g(V)?`danger`:`primary`);H(pe,{main:!0,get variant(){return g(e)},get busy(){return n.moderating.isBusy},onclick:()=>K(!1),children:(e,t)=>{F();var n=s();i(()=>O(n,g(V)?g(a).redactDo:g(a).publish)),c(e,n)},$$slots:{default:!0}})}var me=f(pe,2),ge=e=>{H(e,{variant:`secondary`,get busy(){return n.moderating.isBusy},onclick:()=>K(!0),children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).harmless)),c(e,n)},$$slots:{default:!0}})};u(me,e=>{n.feedback.finds.length>0&&e(ge)});var _e=f(me,2);H(_e,{variant:`quiet`,get onclick(){return n.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C($),C(q),i(()=>{k(q,`aria-label`,g(a).redactTitle),O(J,g(a).redactTitle),O(te,g(a).redactHow),O(oe,g(a).redactResult),O(ce,g(B))}),R(`keydown`,Z,G),c(t,q),D()}p([`keydown`,`click`]);var wt=d(`<div class="option s32qwvd" role="option" tabindex="-1" lang="sv"> </div>`),Tt=d(`<div role="group"><p class="small soft kind s32qwvd" role="presentation"> </p> <!></div>`),Et=d(`<p class="small soft none s32qwvd"> </p>`),Dt=d(`<div class="search"><input class="input" id="reply-links" type="search" role="combobox" autocomplete="off" maxlength="64" aria-autocomplete="list" aria-controls="links-found"/> <p class="visually-hidden" role="status"> </p> <div class="found s32qwvd" id="links-found" role="listbox"></div> <!></div>`);function Ot(e,n){x(n,!0);let r=N(n,`typed`,15),o=j(X),s=[`COMMITMENT`,`PROBLEM`,`ACTIVITY`],l=I(!1),d=I(void 0),p=I(void 0),h=I(void 0),_=j(()=>s.map(e=>({kind:e,options:n.options.filter(t=>t.kind===e)})).filter(({options:e})=>e.length>0)),b=j(()=>n.options.findIndex(({id:e})=>e===g(d)));function S(){g(p)?.focus()}let E=e=>`link-${e.kind}-${e.id}`;async function A(e){T(l,!0),T(d,n.options[Math.min(Math.max(e,0),n.options.length-1)]?.id,!0),await a(),g(h)?.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`})}function F(e){n.onchoose(e),T(l,!1),T(d,void 0)}function L(){T(l,!1),T(d,void 0)}function z(e){let t=n.options[g(b)];if(e.key===`ArrowDown`)A(g(l)?g(b)+1:0);else if(e.key===`ArrowUp`&&g(l))A(g(b)<0?n.options.length-1:g(b)-1);else if(e.key===`Enter`&&g(l)&&t)F(t);else if(e.key===`Enter`&&r().trim())T(l,!0);else if(e.key===`Escape`&&g(l))L();else return;e.preventDefault(),e.stopPropagation()}var B={focus:S},V=Dt(),H=v(V);M(H),P(H,e=>T(p,e),()=>g(p));var U=f(H,2),W=y(U,!0),G=f(U,2);m(G,21,()=>g(_),e=>e.kind,(e,t)=>{var n=Tt(),r=v(n),a=y(r,!0),s=f(r,2);m(s,17,()=>g(t).options,e=>e.id,(e,t)=>{var n=wt(),r=y(n,!0);i(e=>{k(n,`id`,e),k(n,`aria-selected`,g(t).id===g(d)),O(r,g(t).label)},[()=>E(g(t))]),R(`mousedown`,n,e=>e.preventDefault()),R(`click`,n,()=>F(g(t))),c(e,n)}),C(n),i(()=>{k(n,`aria-labelledby`,`links-${g(t).kind??``}`),k(r,`id`,`links-${g(t).kind??``}`),O(a,g(o).linkKind[g(t).kind])}),c(e,n)}),C(G),P(G,e=>T(h,e),()=>g(h));var K=f(G,2),q=e=>{var t=Et(),n=y(t,!0);i(e=>O(n,e),[()=>g(o).linksFound(0)]),c(e,t)};return u(K,e=>{g(l)&&!n.isSearching&&n.options.length===0&&e(q)}),C(V),i((e,t)=>{k(H,`placeholder`,g(o).linksFind),k(H,`aria-expanded`,g(l)&&n.options.length>0),k(H,`aria-activedescendant`,e),k(H,`aria-describedby`,n.describedby),k(H,`aria-invalid`,n.isWrong?`true`:void 0),O(W,t),k(G,`aria-label`,g(o).linksOffered),k(G,`hidden`,!g(l)||n.options.length===0)},[()=>g(l)&&n.options[g(b)]?E(n.options[g(b)]):void 0,()=>g(l)&&!n.isSearching?g(o).linksFound(n.options.length):``]),R(`input`,H,()=>(T(l,!0),T(d,void 0))),R(`click`,H,()=>T(l,!0)),R(`keydown`,H,z),t(`blur`,H,L),w(H,r),c(e,V),D(B)}p([`input`,`click`,`keydown`,`mousedown`]);var kt=10;function At({id:e,type:t,place:n,occurredAt:r,ref:i}){return{kind:`ACTIVITY`,id:e,label:`${de().activityType[t]}, ${n.name}, ${$(r)} (${i})`}}function jt(e){return(e?.currentPledge?.focusAreas??[]).flatMap(({commitments:e})=>e.map(({id:e,text:t})=>({kind:`COMMITMENT`,id:e,label:$e(t,110)})))}function Mt(e){return(e?.problems.nodes??[]).map(({id:e,title:t})=>({kind:`PROBLEM`,id:e,label:t}))}function Nt(e,t){let n=t.toLocaleLowerCase(`sv`).split(/\s+/).filter(Boolean);return e.filter(({label:e})=>{let t=e.toLocaleLowerCase(`sv`);return n.every(e=>t.includes(e))})}function Pt(e,t,n,r){return[...Nt(jt(e),n),...Nt(Mt(e),n).slice(0,kt),...t.filter(({reviewStatus:e})=>e!==`REJECTED`).map(At)].filter(({id:e})=>!r.some(t=>t.id===e))}var Ft=d(`&nbsp;<span class="hint"> </span>`,1),It=d(`<li class="s18wolkd"><span lang="sv" class="s18wolkd"> </span> <!></li>`),Lt=d(`<ul class="plain-list"></ul>`),Rt=d(`<div><label class="label" for="reply-links"> <!></label> <p class="hint small" id="links-hint"> </p> <!> <!> <!></div>`);function zt(e,t){x(t,!0);let n=N(t,`links`,15),r=j(X),a=j(()=>V.code),l=I(``),d=I(``),p=I(void 0),b=I({}),S=ne(async e=>{let t=[...g(d)].slice(0,64).join(``)||null;return(await Y(Ae,{area:g(a),text:t},{signal:e})).activities.nodes}),w=j(()=>Pt(t.choices,S.data??[],g(l).trim(),n()));o(()=>{let e=g(l).trim(),t=setTimeout(()=>T(d,e,!0),250);return()=>clearTimeout(t)}),o(()=>{S.reload()}),o(()=>{h(()=>n().forEach(({kind:e,id:t})=>e===`ACTIVITY`&&void E(t)))});async function E(e){let t=await Y(je,{id:e}).catch(()=>void 0);t&&T(b,{...g(b),[e]:At(t.activity)})}function A({kind:e,id:n}){return(g(b)[n]??[...jt(t.choices),...Mt(t.choices)].find(e=>e.id===n))?.label??g(r).linkOf[e]}function M(e){T(b,{...g(b),[e.id]:e}),n([...n(),{kind:e.kind,id:e.id}]),T(l,``)}function R(e){n(n().filter(t=>t.id!==e)),g(p)?.focus()}var z=Rt();let B;var U=v(z),W=v(U,!0),G=f(W),K=e=>{var t=Ft(),n=f(_(t)),a=y(n);i(()=>O(a,`(${g(r).optional??``})`)),c(e,t)};u(G,e=>{t.optional&&e(K)}),C(U);var q=f(U,2),ee=y(q,!0),J=f(q,2);be(J,{id:`links-error`,get error(){return t.error}});var te=f(J,2),Z=e=>{var t=Lt();m(t,21,n,e=>e.id,(e,t)=>{var n=It(),a=v(n),o=y(a,!0),l=f(a,2);{let e=j(()=>g(r).linkRemove(A(g(t))));H(l,{variant:`quiet`,get"aria-label"(){return g(e)},onclick:()=>R(g(t).id),children:(e,t)=>{F();var n=s();i(()=>O(n,g(r).remove)),c(e,n)},$$slots:{default:!0}})}C(n),i(e=>O(o,e),[()=>A(g(t))]),c(e,n)}),C(t),i(()=>k(t,`aria-label`,g(r).linksChosen)),c(e,t)};u(te,e=>{n().length>0&&e(Z)});var re=f(te,2);{let e=j(()=>S.isLoading||g(d)!==g(l).trim()),n=j(()=>t.error?`links-hint links-error`:`links-hint`),r=j(()=>!!t.error);P(Ot(re,{get options(){return g(w)},get isSearching(){return g(e)},get describedby(){return g(n)},get isWrong(){return g(r)},onchoose:M,get typed(){return g(l)},set typed(e){T(l,e,!0)}}),e=>T(p,e,!0),()=>g(p))}C(z),i(()=>{B=L(z,1,`links s18wolkd`,null,B,{wrong:t.error}),O(W,g(r).links),O(ee,g(r).linksHint)}),c(e,z),D()}var Bt=class extends xe{#e;constructor(e){super(),this.#e=e}async decide(e,t){return(await this.ask(()=>Vt(e,t),()=>this.showLatest(e.id)))?.feedback??void 0}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t}));return(await this.ask(async()=>{let{feedback:e,userErrors:r}=(await Y(De,{items:n,input:t})).feedbackModerateMany;return{feedback:e,userErrors:r.filter(({code:e})=>e!==`CONFLICT`)}}))?.feedback??void 0}async showLatest(e){let{feedback:t}=await Y(Te,{id:e});t&&this.#e(t)}show(e){this.#e(e)}};async function Vt({id:e,revision:t},n){return(await Y(Ee,{id:e,revision:t,input:n})).feedbackModerate}async function Ht({id:e,revision:t},n){return(await Y(Oe,{id:e,revision:t,text:n})).feedbackReply}var Ut=`reply`;function Wt(e,t){let{id:n}=e();return new oe({noun:Ut,id:n,start:Kt(e()),title:()=>$e(e().text),parts:({outcome:e,outcomeText:t,text:n})=>[{label:X().outcome,text:e?Q().feedbackOutcome[e]:``},{label:X().outcomeText,text:t},{label:X().replyText,text:n}],paths:()=>[`outcome`,`outcomeText`,`links`,`text`],check:qt,send:n=>Jt(e(),n,t),async latest(){await t.showLatest(n)}})}function Gt(e){return e===`HANDLED_OTHERWISE`||e===`NOT_TAKEN_UP`}function Kt(e){return{outcome:e.outcome??void 0,outcomeText:e.outcomeText??``,links:e.links.map(({kind:e,id:t})=>({kind:e,id:t})),text:e.reply?.text??``,fromTemplate:``}}function qt({outcome:e,outcomeText:t,links:n}){let r=X();return[{path:`outcome`,message:r.outcomeMissing,isBroken:!e},{path:`links`,message:r.linksMissing,isBroken:e===`INCLUDED`&&n.length===0},{path:`outcomeText`,message:r.outcomeTextMissing,isBroken:Gt(e)&&!t.trim()}].filter(({isBroken:e})=>e)}async function Jt(e,{outcome:t,outcomeText:n,links:r,text:i},a){let o=await Vt(e,{outcome:t,outcomeText:n.trim(),links:r});if(!o.feedback)return{userErrors:o.userErrors};let s=i.trim();if(s===``||s===(e.reply?.text??``))return{saved:o.feedback,userErrors:o.userErrors};a.show(o.feedback);let c=await Ht(o.feedback,s);return{saved:c.feedback,userErrors:c.userErrors}}var Yt=d(`<!> <!> <!> <!> <p class="small"><a href="/lage/synpunkter/mallar"> </a></p>`,1);function Xt(e,t){x(t,!0);let n=j(X),r=Wt(()=>t.feedback,t.moderating),a=j(()=>r.values),o=j(()=>Object.entries(Q().feedbackOutcome).map(([e,t])=>({value:e,label:t})));function s(){let{outcome:e,text:n,fromTemplate:i}=r.values;!e||n.trim()&&n!==i||(r.values.fromTemplate=Qe(t.templates,t.feedback.theme,e),r.values.text=r.values.fromTemplate)}ae(e,{get form(){return r},get title(){return g(n).replyTitle},focus:`field`,get save(){return g(n).replyDo},get cancel(){return g(n).cancel},get conflict(){return g(n).conflict},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel},children:(e,l)=>{var u=Yt(),d=_(u);{let e=j(()=>r.at(`outcome`));_e(d,{get label(){return g(n).outcome},get options(){return g(o)},get error(){return g(e)},layout:`grid`,onchange:s,get value(){return g(a).outcome},set value(e){g(a).outcome=e}})}var p=f(d,2);{let e=j(()=>r.at(`links`)),n=j(()=>g(a).outcome!==`INCLUDED`);zt(p,{get choices(){return t.choices},get error(){return g(e)},get optional(){return g(n)},get links(){return g(a).links},set links(e){g(a).links=e}})}var m=f(p,2);{let e=j(()=>r.at(`outcomeText`)),t=j(()=>!Gt(g(a).outcome));ye(m,{get label(){return g(n).outcomeText},get hint(){return g(n).outcomeTextHint},limit:1e3,get error(){return g(e)},get optional(){return g(t)},get value(){return g(a).outcomeText},set value(e){g(a).outcomeText=e}})}var h=f(m,2);{let e=j(()=>r.at(`text`));ye(h,{get label(){return g(n).replyText},get hint(){return g(n).replyHint},limit:2e3,get error(){return g(e)},optional:!0,get value(){return g(a).text},set value(e){g(a).text=e}})}var b=f(h,2),x=v(b),S=y(x,!0);C(b),i(()=>O(S,g(n).templates)),c(e,u)},$$slots:{default:!0}}),D()}var Zt=d(`<p class="small soft"> </p> <!>`,1),Qt=d(`<p> </p>`),$t=d(`<!> <!>`,1),en=d(`<form class="stack" novalidate=""><h2> </h2> <!> <!> <div class="row"><!> <!></div></form>`);function tn(n,r){x(r,!0);let a=j(X),l=Ne(r.kind,r.id),d=I(e(l?.reason)),p=I(`POLICE_114_14`),m=I(e(l?.note??``)),b=I(!1),w=I(void 0),E=j(()=>Object.entries(Q().moderationReason).filter(([e])=>e!==`DUPLICATE`).map(([e,t])=>({value:e,label:t}))),k=j(()=>[{value:`POLICE_114_14`,label:g(a).to11414},{value:`EMERGENCY_112`,label:g(a).to112}]),A=j(()=>g(b)&&!g(d)?g(a).reasonMissing:void 0);function M(e){e.preventDefault(),T(b,!0);let t=g(m).trim()?{note:g(m).trim()}:{};r.kind===`forward`?r.ondecide({status:`FORWARDED`,reason:`CRIME_TIP`,forwardedTo:g(p),...t}):g(d)?r.ondecide({status:`NOT_PUBLISHED`,reason:g(d),...t}):g(w)?.querySelector(`input`)?.focus()}o(()=>{let e={reason:g(d),note:g(m)};(g(d)||g(m))&&h(()=>Pe(r.kind,r.id,e))}),o(()=>{g(w)?.querySelector(`input`)?.focus()});var N=en(),L=v(N),R=y(L,!0),z=f(L,2),B=e=>{var t=Zt(),n=_(t),r=y(n,!0),o=f(n,2);_e(o,{get label(){return g(a).forwardTo},get options(){return g(k)},get value(){return g(p)},set value(e){T(p,e,!0)}}),i(()=>O(r,g(a).forwardHow)),c(e,t)},V=e=>{var t=$t(),n=_(t);{let e=j(()=>g(A)??he(r.moderating.userErrors,`reason`));_e(n,{get label(){return g(a).reason},get options(){return g(E)},get error(){return g(e)},layout:`grid`,get value(){return g(d)},set value(e){T(d,e,!0)}})}var o=f(n,2),s=e=>{W(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=Qt(),r=y(n,!0);i(()=>O(r,g(a).withholdForGood)),c(e,n)},$$slots:{default:!0}})},l=j(()=>Xe(g(d)??``));u(o,e=>{g(l)&&e(s)}),c(e,t)};u(z,e=>{r.kind===`forward`?e(B):e(V,-1)});var U=f(z,2);{let e=j(()=>he(r.moderating.userErrors,`note`));fe(U,{get label(){return g(a).note},get hint(){return g(a).noteHint},get error(){return g(e)},maxlength:500,optional:!0,autocomplete:`off`,get value(){return g(m)},set value(e){T(m,e,!0)}})}var G=f(U,2),K=v(G);{let e=j(()=>r.kind===`forward`?`primary`:`danger`);H(K,{type:`submit`,main:!0,get variant(){return g(e)},get busy(){return r.moderating.isBusy},children:(e,t)=>{F();var n=s();i(()=>O(n,r.kind===`forward`?g(a).forwardDo:g(a).withholdDo)),c(e,n)},$$slots:{default:!0}})}var q=f(K,2);H(q,{variant:`quiet`,get onclick(){return r.oncancel},children:(e,t)=>{F();var n=s();i(()=>O(n,g(a).cancel)),c(e,n)},$$slots:{default:!0}}),C(G),C(N),S(N,()=>Se),P(N,e=>T(w,e),()=>g(w)),i(()=>O(R,r.kind===`forward`?g(a).forwardTitle:g(a).withholdTitle)),t(`submit`,N,M),c(n,N),D()}var nn=d(`<p> </p>`),rn=d(`<p class="soft"> </p>`),an=d(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),on=d(`<div class="row"></div>`),sn=d(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function cn(e,t){x(t,!0);let r=j(X),a=j(()=>!!t.feedback.text),o=j(()=>t.feedback.status===`PUBLISHED`||t.feedback.status===`PUBLISHED_REDACTED`),s=j(()=>[g(a)&&!g(o)&&d(`publish`,`check`,g(r).publish,`P`,`primary`),g(a)&&d(`redact`,`edit`,g(r).redact,`S`),t.feedback.status!==`NOT_PUBLISHED`&&d(`withhold`,`cross`,g(r).withhold,`N`),t.feedback.status!==`FORWARDED`&&d(`forward`,`forward`,g(r).forward,`H`),(t.detail?.similar.length??0)>0&&d(`duplicate`,`people`,g(r).duplicate,`D`),d(`reply`,`send`,t.feedback.reply?g(r).replyAgain:g(r).reply,`V`),t.feedback.status!==`RECEIVED`&&d(`undo`,`undo`,g(r).takeBack,`Z`)].filter(e=>e!==!1));function d(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}var p=sn(),h=v(p),b=e=>{W(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=nn(),a=y(n,!0);i(()=>O(a,g(r).conflict)),c(e,n)},$$slots:{default:!0}})};u(h,e=>{t.moderating.hadConflict&&t.panel!==`reply`&&e(b)});var S=f(h,2),w=e=>{{let n=j(()=>t.moderating.userErrors.map(({message:e})=>e));me(e,{get error(){return t.moderating.error},get messages(){return g(n)}})}};u(S,e=>{t.panel!==`reply`&&e(w)});var T=f(S,2),E=e=>{{let n=j(()=>t.feedback.text??``),r=j(()=>t.feedback.finds.filter(({field:e})=>e===`text`));pt(e,{get id(){return`text-${t.feedback.id??``}`},get text(){return g(n)},get finds(){return g(r)}})}},A=e=>{var n=rn(),a=y(n,!0);i(()=>{k(n,`id`,`text-${t.feedback.id??``}`),O(a,g(r).wordsRemoved)}),c(e,n)};u(T,e=>{g(a)?e(E):e(A,-1)});var M=f(T,2),N=e=>{W(e,{tone:`wait`,icon:`alert`,children:(e,n)=>{var a=nn(),o=y(a,!0);i(e=>O(o,e),[()=>g(r).finds(t.feedback.finds.length)]),c(e,a)},$$slots:{default:!0}})};u(M,e=>{t.feedback.finds.length>0&&e(N)});var P=f(M,2);ut(P,{get feedback(){return t.feedback},get detail(){return t.detail},get onmarksimilar(){return t.onmarksimilar}});var I=f(P,2),L=e=>{K(e,{lines:3})},R=e=>{var r=l(),i=_(r);n(i,()=>t.feedback.text,e=>{Ct(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},z=e=>{var r=l(),i=_(r);n(i,()=>t.panel,e=>{tn(e,{get id(){return t.feedback.id},get kind(){return t.panel},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}),c(e,r)},B=e=>{{let n=j(()=>t.detail?.similar??[]);nt(e,{get similar(){return g(n)},get moderating(){return t.moderating},get ondecide(){return t.ondecide},get oncancel(){return t.oncancel}})}},V=e=>{Xt(e,{get feedback(){return t.feedback},get moderating(){return t.moderating},get templates(){return t.templates},get choices(){return t.choices},get onsaved(){return t.onsaved},get oncancel(){return t.oncancel}})},U=e=>{var n=on();m(n,21,()=>g(s),e=>e.name,(e,n)=>{H(e,{main:!0,get variant(){return g(n).variant},get icon(){return g(n).icon},get busy(){return t.moderating.isBusy},get"aria-keyshortcuts"(){return g(n).key},onclick:()=>t.onact(g(n).name),children:(e,t)=>{F();var r=an(),a=_(r,!0),o=f(a),s=y(o,!0);i(()=>{O(a,g(n).label),O(s,g(n).key)}),c(e,r)},$$slots:{default:!0}})}),C(n),c(e,n)};u(I,e=>{t.panel&&!re.isReady?e(L):t.panel===`redact`?e(R,1):t.panel===`withhold`||t.panel===`forward`?e(z,2):t.panel===`duplicate`?e(B,3):t.panel===`reply`?e(V,4):e(U,-1)}),C(p),c(e,p),D()}var ln=d(`<span class="soft sjgui4m" lang="sv"> </span>`),un=d(`<!> <!>`,1),dn=d(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function fn(e,t){x(t,!0);let n=j(X);var r=dn();let a;var o=v(r),s=v(o);M(s);var l=f(s,2),d=y(l,!0);C(o);var p=f(o,2),m=v(p),h=v(m),S=y(h,!0),w=f(h,2),T=e=>{var r=ln(),a=y(r,!0);i(e=>O(a,e),[()=>$e(t.feedback.text)||g(n).wordsRemoved]),c(e,r)};u(w,e=>{t.isOpen||e(T)}),C(m);var A=f(m,2),N=v(A),P=e=>{Ce(e,{tone:`bad`,icon:`alert`,get label(){return g(n).findsShort}})};u(N,e=>{t.feedback.finds.length>0&&e(P)});var F=f(N,2),I=e=>{var r=un(),i=_(r);{let e=j(()=>Q().moderationStatus[t.feedback.status]);Ce(i,b(()=>et[t.feedback.status],{get label(){return g(e)}}))}var a=f(i,2),o=e=>{Ce(e,{tone:`good`,icon:`send`,get label(){return g(n).isReplied}})};u(a,e=>{t.feedback.reply&&e(o)}),c(e,r)};u(F,e=>{t.feedback.status!==`RECEIVED`&&e(I)}),C(A),C(p),C(r),i(e=>{a=L(r,1,`line sjgui4m`,null,a,{open:t.isOpen}),E(s,t.isMarked),O(d,e),k(p,`aria-expanded`,t.isOpen),k(p,`aria-describedby`,t.isOpen?`text-${t.feedback.id}`:void 0),O(S,t.label)},[()=>g(n).mark(t.label)]),R(`change`,s,function(...e){t.onmark?.apply(this,e)}),R(`click`,p,function(...e){t.onopen?.apply(this,e)}),c(e,r),D()}p([`change`,`click`]);var pn=d(`<li class="s1rungwe"><!> <!></li>`),mn=d(`<p class="small soft keys s1rungwe" id="queue-keys"> </p> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function hn(t,n){x(n,!0);let r=N(n,`writingId`,15),s=`input:not([type=checkbox]), textarea, select, form, [role=group]`,l=j(X),d=I(e(n.pieces[0]?.id)),p=I(void 0),h=I(new Set),b=I(void 0),S=I(void 0),w,E=new Bt(e=>n.onchanged(e,!0)),k=j(()=>n.pieces.filter(({id:e})=>g(h).has(e))),A=ne(async e=>g(d)?(await Y(Te,{id:g(d)},{signal:e})).feedback??void 0:void 0);o(()=>{g(d),A.reset(),A.reload()}),o(()=>{r(g(p)?g(d):void 0)}),o(()=>()=>r(void 0));function M(e){e!==g(d)&&E.reset(),T(p,void 0),T(d,e,!0)}async function F(e){let t=Ye(e,n.pieces.length);M(n.pieces[t]?.id),await a(),g(b)?.querySelectorAll(`.head`)[t]?.focus()}async function B(e,t){let r=n.pieces.findIndex(({id:t})=>t===e.id),i=await E.decide(e,t);if(!i)return;w={before:e,after:i},T(p,void 0),n.onchanged(i);let o=g(l).decided[i.status];z(o,Ze(e,i)?()=>void V():void 0),await a(),await F(n.pieces.some(({id:t})=>t===e.id)?r+1:r)}async function V(){let e=w;e&&Ze(e.before,e.after)&&(w=void 0,await E.decide(e.after,{status:`RECEIVED`})&&(z(g(l).takenBack),await n.onundone(),await a(),await F(Math.max(n.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function H(e,t,n){n===`next`?F(t+1):n===`previous`?F(Math.max(t-1,0)):n===`mark`?W([e.id]):n===`bulk`?g(S)?.ask():n===`undo`?e.status===`RECEIVED`?V():B(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?B(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?U(e,e.text?`redact`:void 0):n===`duplicate`?U(e,A.data?.similar.length?`duplicate`:void 0):U(e,n)}function U(e,t){e.id!==g(d)&&M(e.id),E.reset(),T(p,t,!0)}function W(e){let t=e.every(e=>g(h).has(e)),n=new Set(g(h));for(let r of e)t?n.delete(r):n.add(r);T(h,n)}function G(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&g(p))return void(e.preventDefault(),K(t));if(r instanceof Element&&r.closest(g(p)?`.detail, ${s}`:s))return;let i=Ue[e.key.toLowerCase()];i&&!E.isBusy&&(e.preventDefault(),H(n,t,i))}function K(e){T(p,void 0),g(b)?.querySelectorAll(`.head`)[e]?.focus()}async function q(e,t){T(p,void 0),n.onchanged(e),z(e.reply?g(l).replied:g(l).outcomeSaved),await A.reload(),g(b)?.querySelectorAll(`.head`)[t]?.focus()}async function ee(e){let t=g(k).length,r=n.pieces.findIndex(({id:e})=>g(h).has(e)),i=await E.decideMany(g(k),e);if(!i)return!1;T(h,new Set),z(g(l).decidedMany(i.length,t));for(let e of i)n.onchanged(e);return await a(),await F(r),!0}async function J(){let e=n.pieces.findIndex(({id:e})=>g(h).has(e));T(h,new Set),await a(),g(b)?.querySelectorAll(`.head`)[e]?.focus()}var te=mn(),Z=_(te),re=y(Z,!0),ie=f(Z,2),ae=e=>{P(He(e,{get count(){return g(k).length},get moderating(){return E},ondecide:ee,onclear:J}),e=>T(S,e,!0),()=>g(S))};u(ie,e=>{g(k).length>0&&e(ae)});var oe=f(ie,2),se=y(oe,!0),ce=f(oe,2);let le;m(ce,23,()=>n.pieces,e=>e.id,(e,t,r)=>{let i=j(()=>g(d)===g(t).id);var a=pn(),o=v(a);{let e=j(()=>g(h).has(g(t).id)),n=j(()=>de().theme[g(t).theme]),r=j(()=>$(g(t).submittedAt));fn(o,{get feedback(){return g(t)},get isOpen(){return g(i)},get isMarked(){return g(e)},get label(){return`${g(n)??``}, ${g(r)??``}`},onopen:()=>M(g(i)?void 0:g(t).id),onmark:()=>W([g(t).id])})}var s=f(o,2),l=e=>{{let i=j(()=>A.data?.id===g(t).id?A.data:void 0);cn(e,{get feedback(){return g(t)},get detail(){return g(i)},get moderating(){return E},get templates(){return n.templates},get choices(){return n.choices},get panel(){return g(p)},onact:e=>H(g(t),g(r),e),ondecide:e=>void B(g(t),e),onsaved:e=>void q(e,g(r)),oncancel:()=>K(g(r)),onmarksimilar:()=>W([g(t).id,...(A.data?.similar??[]).map(({id:e})=>e)])})}};u(s,e=>{g(i)&&e(l)}),C(a),R(`keydown`,a,e=>G(e,g(r),g(t))),c(e,a)}),C(ce),P(ce,e=>T(b,e),()=>g(b)),i(e=>{O(re,g(l).keys),O(se,e),le=L(ce,1,`plain-list s1rungwe`,null,le,{marking:g(k).length>0})},[()=>g(k).length>0?g(l).marked(g(k).length):``]),c(t,te),D()}p([`keydown`]);var gn=d(` <!>`,1),_n=d(`<!> <!> <!>`,1),vn=d(`<p> </p>`),yn=d(`<p> </p> <!>`,1),bn=d(`<!> <!>`,1),xn=d(`<!> <p class="lead"> </p> <!> <div class="top sclhnt0"><p class="count sclhnt0" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sclhnt0"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function Sn(e,t){x(t,!0);let n=j(X),r=j(()=>V.code),l=I({status:`RECEIVED`,theme:``,text:``}),d=I(!1),p=I(void 0),m=I(void 0),h=I(void 0),b=ne(async e=>{let t={...We(g(r),g(l)),first:25,after:null};return(await Y(we,t,{signal:e})).feedbackQueue}),S=I(void 0),w=0,E=j(()=>b.data!==void 0&&Ke(b.data,g(S))),k=ne(async e=>(await Y(te,{area:g(r)},{signal:e})).replyTemplates),M=ne(e=>Y(ke,{area:g(r)},{signal:e})),N=j(()=>g(l).status!==`RECEIVED`||g(l).theme!==``||g(l).text!==``);o(()=>{ee.me&&re.load(ee.me.id)}),A(()=>ce(()=>g(m)!==void 0)),o(()=>{T(S,void 0),b.reload()}),o(()=>{k.reload(),M.reload()}),o(()=>Z(g(r),e=>{e.has(`FEEDBACK`)&&L(),e.has(`REPLY_TEMPLATE`)&&k.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&M.refresh()}));async function L(){let e=g(l),t=w,n={...We(g(r),e),first:Je(b.data,25),after:null},i=await Y(we,n).catch(()=>void 0);if(i&&b.data&&e===g(l)){if(w!==t)return L();b.data.nodes.length===0&&!g(d)?b.set(i.feedbackQueue):T(S,i.feedbackQueue)}}async function R(){let e=b.data;e&&g(S)&&(b.set({...g(S),nodes:qe(e.nodes,g(S).nodes,g(m))}),T(S,void 0),await a(),z())}function z(){(g(h)?.querySelector(`.head[aria-expanded=true], .head`)??g(h))?.focus()}function B(e){b.reset(),T(l,e)}async function W(){let e=b.data;if(e){T(d,!0),T(p,void 0);try{let t={...We(g(r),g(l)),first:25,after:e.pageInfo.endCursor??null},n=(await Y(we,t)).feedbackQueue,i=new Set(e.nodes.map(({id:e})=>e));b.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!i.has(e))]})}catch(e){T(p,e)}T(d,!1)}}function J(e,t=!1){let n=b.data;if(!n)return;t||Fe(e.id,`redact`,`withhold`,`forward`),w+=1,T(S,void 0);let r=Ge(n.nodes,e,t?{...g(l),status:``}:g(l));b.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)}),r.length===0&&ie(n.pageInfo.hasNextPage)}async function ie(e){e&&await b.reload(),await a(),z()}var ae=xn(),oe=_(ae);{let e=j(()=>({href:`/lage`,text:q().coordination}));U(oe,{get title(){return g(n).title},get back(){return g(e)}})}var Q=f(oe,2),de=y(Q,!0),fe=f(Q,2);Le(fe,{get choice(){return g(l)},onchange:B});var $=f(fe,2),pe=v($),me=v(pe),he=e=>{var t=gn(),r=_(t,!0),a=f(r),o=e=>{var t=s();i(()=>O(t,`. ${g(n).news??``}`)),c(e,t)};u(a,e=>{g(E)&&e(o)}),i(e=>O(r,e),[()=>g(l).status===`RECEIVED`?g(n).left(b.data.totalCount):g(n).count(b.data.totalCount)]),c(e,t)};u(me,e=>{b.data&&e(he)}),C(pe);var ge=f(pe,2),_e=e=>{H(e,{variant:`secondary`,icon:`repeat`,onclick:R,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).showNews)),c(e,r)},$$slots:{default:!0}})};u(ge,e=>{g(E)&&e(_e)});var ve=f(ge,2),ye=y(ve,!0);C($);var be=f($,2),xe=v(be),Se=e=>{var t=bn(),r=_(t),a=e=>{se(e,{get error(){return b.error},get onretry(){return b.reload}})};u(r,e=>{b.error&&e(a)});var o=f(r,2),l=e=>{var t=_n(),r=_(t);{let e=j(()=>k.data??void 0);hn(r,{get pieces(){return b.data.nodes},get templates(){return g(e)},get choices(){return M.data},onchanged:J,get onundone(){return b.reload},get writingId(){return g(m)},set writingId(e){T(m,e,!0)}})}var i=f(r,2),a=e=>{se(e,{get error(){return g(p)},onretry:W})};u(i,e=>{g(p)&&e(a)});var o=f(i,2);ue(o,{get shown(){return b.data.nodes.length},get total(){return b.data.totalCount},get hasMore(){return b.data.pageInfo.hasNextPage},get busy(){return g(d)},get label(){return g(n).more},onmore:W}),c(e,t)},h=e=>{K(e,{lines:4})},v=e=>{le(e,{get title(){return g(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=vn(),a=y(r,!0);i(()=>O(a,g(n).emptyFilterText)),c(e,r)},$$slots:{default:!0}})},x=e=>{le(e,{get title(){return g(n).emptyTitle},children:(e,t)=>{var r=yn(),a=_(r),o=y(a,!0),l=f(a,2);G(l,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{F();var r=s();i(()=>O(r,g(n).emptyNext)),c(e,r)},$$slots:{default:!0}}),i(()=>O(o,g(n).emptyText)),c(e,r)},$$slots:{default:!0}})};u(o,e=>{b.data.nodes.length>0?e(l):b.isLoading?e(h,1):g(N)?e(v,2):e(x,-1)}),c(e,t)},Ce=e=>{se(e,{get error(){return b.error},get onretry(){return b.reload}})},Te=e=>{K(e,{lines:6})};u(xe,e=>{b.data?e(Se):b.error?e(Ce,1):e(Te,-1)}),C(be),P(be,e=>T(h,e),()=>g(h)),i(()=>{O(de,g(n).lead),O(ye,g(n).templates)}),c(e,ae),D()}export{Sn as default};