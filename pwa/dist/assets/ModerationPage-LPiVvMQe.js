import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";import{At as t,Dt as n,Et as r,H as i,I as a,It as o,Lt as s,M as c,Nt as l,Ot as u,P as d,Pt as f,Q as p,Tt as m,U as h,W as g,_t as _,bt as v,ct as y,et as b,ft as x,gt as S,ht as C,i as w,j as T,jt as E,kt as D,lt as O,mt as k,n as A,nt as j,ot as M,pt as N,q as ee,rt as P,st as F,t as I,tt as L,u as R,vt as z,wt as B,xt as V,y as te}from"./base-DDsxI1LG.js";import{n as H,t as U}from"./request-vMyA8NmX.js";import{n as ne,t as W}from"./moderation-DHjQLh5n.js";import{n as re,t as ie}from"./ListPager-Cr4xNklN.js";import{t as ae}from"./live-browser-Cpu9CpYp.js";import{t as G}from"./resource.svelte-CfWPPiMB.js";import{n as K,r as q}from"./drafts.svelte-90w-MPj2.js";import{t as J}from"./LoadFailed-DbRY0boH.js";import{c as Y,i as oe,m as X,o as se,s as Z}from"./index-BzKMqlof.js";import{t as ce}from"./EmptyState-Bq6-GlqV.js";import{t as le}from"./LinkButton--28UOuQ-.js";import{t as Q}from"./citizen-ji81___W.js";import{t as ue}from"./domain-DIaBQwYM.js";import{t as $}from"./Select-BvqqJkRM.js";import{t as de}from"./controls-DXTthXhj.js";import{a as fe,n as pe}from"./format-DpcH54V6.js";import{t as me}from"./ListKeys-BfJUaJX2.js";import{t as he}from"./SaveFailed-DrIWTMA-.js";import{t as ge}from"./Dialog-Ds_wbc1_.js";import{t as _e}from"./again-DG8EZNwp.js";import{t as ve}from"./user-errors-htRkZHr0.js";import{t as ye}from"./Disclosure-DlnhO-Ik.js";import{t as be}from"./call.svelte-BmYPBmzm.js";import{t as xe}from"./Badge-kfvHuQ8l.js";var Se=new H(`
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
}`),Ce=new H(`
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
}`),we=new H(`
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
}`),Te=new H(`
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
}`),Ee=new H(`
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
}`),De=new H(`
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
`);function Oe(e,t){return`${K()} ${e} ${t}`}function ke(e,t){return q.of(e,t)?.values}function Ae(e,t,n){let r={key:Oe(e,t),author:K(),noun:e,id:t,title:``,start:void 0};q.keep({...r,values:n,keptAt:new Date().toISOString()}).catch(()=>void 0)}function je(e,...t){for(let n of t)q.forget(Oe(n,e))}var Me=O(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function Ne(e,r){f(r,!0);let i=E(W),a=t(u(r.choice.status)),c=t(u(r.choice.theme)),d=t(u(r.choice.text)),p=E(()=>[...Object.entries(Q().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?S(i).toModerate:t})),{value:``,label:S(i).all}]),m=E(()=>[{value:``,label:S(i).allThemes},...Object.entries(ue().theme).map(([e,t])=>({value:e,label:t}))]);function h(){r.onchange({status:S(a),theme:S(c),text:S(d)})}function g(e){e.preventDefault(),h()}var _=Me(),y=B(_);$(y,{get label(){return S(i).show},get options(){return S(p)},onchange:h,optional:`silent`,get value(){return S(a)},set value(e){D(a,e,!0)}});var b=n(y,2);$(b,{get label(){return S(i).theme},get options(){return S(m)},onchange:h,optional:`silent`,get value(){return S(c)},set value(e){D(c,e,!0)}});var w=n(b,2);de(w,{get label(){return S(i).search},type:`search`,maxlength:64,optional:`silent`,get value(){return S(d)},set value(e){D(d,e,!0)}});var T=n(w,2);Z(T,{type:`submit`,variant:`secondary`,children:(e,t)=>{o();var n=x();v(()=>M(n,S(i).searchDo)),F(e,n)},$$slots:{default:!0}}),s(_),C(`submit`,_,g),F(e,_),l()}var Pe=O(`<!> <!> <!>`,1),Fe=O(`<!> <!>`,1),Ie=O(`<!> <p> </p>`,1),Le=O(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Re(e,i){f(i,!0);let a=E(W),c=t(void 0),u={status:`NOT_PUBLISHED`,reason:`SPAM`},d={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function p(){D(c,u,!0)}async function h(){S(c)&&await i.ondecide(S(c))&&D(c,void 0)}var g={ask:p},_=Le(),y=m(_),b=B(y);{let e=e=>{var t=Pe(),r=m(t);Z(r,{variant:`danger`,onclick:()=>D(c,u,!0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).bulkSpam)),F(e,n)},$$slots:{default:!0}});var s=n(r,2);Z(s,{variant:`secondary`,onclick:()=>D(c,d,!0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).bulkOffTopic)),F(e,n)},$$slots:{default:!0}});var l=n(s,2);Z(l,{variant:`quiet`,get onclick(){return i.onclear},children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).unmark)),F(e,n)},$$slots:{default:!0}}),F(e,t)},t=E(()=>S(a).marked(i.count));Y(b,{tone:`calm`,icon:`check`,get title(){return S(t)},actions:e,$$slots:{actions:!0}})}s(y);var C=n(y,2),w=e=>{{let t=e=>{var t=Fe(),r=m(t);Z(r,{main:!0,variant:`danger`,get busy(){return i.moderating.isBusy},onclick:h,children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).withholdDo)),F(e,n)},$$slots:{default:!0}});var s=n(r,2);Z(s,{variant:`quiet`,onclick:()=>D(c,void 0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).cancel)),F(e,n)},$$slots:{default:!0}}),F(e,t)},s=E(()=>S(a).bulkTitle(i.count));ge(e,{get title(){return S(s)},open:!0,onclose:()=>D(c,void 0),actions:t,children:(e,t)=>{var o=Ie(),s=m(o);{let e=E(()=>i.moderating.userErrors.map(({message:e})=>e));he(s,{get error(){return i.moderating.error},get messages(){return S(e)}})}var c=n(s,2),l=r(c,!0);v(()=>M(l,S(a).bulkText)),F(e,o)},$$slots:{actions:!0,default:!0}})}};return P(C,e=>{S(c)&&e(w)}),F(e,_),l(g)}var ze=`[…]`;function Be(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function Ve(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function He(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+ze,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function Ue(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var We=O(`<button type="button" class="s9lladb"> </button>`),Ge=O(`<p class="small soft" lang="sv"> </p>`),Ke=O(`<p> </p>`),qe=O(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function Je(e,i){f(i,!0);let c=E(W),d=E(()=>Be(i.feedback.text??``)),p=E(()=>i.feedback.finds.filter(({field:e})=>e===`text`)),{id:g,text:_}=i.feedback,C=ke(`redact`,g),w=C?.of===_?C:void 0,T=Ve(S(d),S(p)),O=t(w?new Set(w.struck):T),A=t(u(w?.placeName??i.feedback.placeName??``)),j=t(u(Math.max([...S(O)][0]??S(d).findIndex(({isWord:e})=>e),0))),N=t(void 0),ee=E(()=>He(S(d),S(O))),I=E(()=>S(O).size>0||S(A).trim()!==(i.feedback.placeName??``));function R(e){let t=new Set(S(O));t.delete(e)||t.add(e),D(O,t),D(j,e,!0)}function te(e){let t=e.key===`ArrowRight`?1:e.key===`ArrowLeft`?-1:void 0;t&&(e.preventDefault(),D(j,Ue(S(d),S(j),t),!0),S(N)?.querySelector(`[data-word="${S(j)}"]`)?.focus())}function H(e){let t=S(A).trim()===(i.feedback.placeName??``)?{}:{placeName:S(A).trim()};S(I)?i.ondecide({status:`PUBLISHED_REDACTED`,text:S(ee),...t,findsAreHarmless:e}):i.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}V(()=>{let e={of:_??``,struck:[...S(O)],placeName:S(A)};(S(O)!==T||S(A)!==(i.feedback.placeName??``))&&z(()=>Ae(`redact`,g,e))}),V(()=>{S(N)?.querySelector(`[data-word="${S(j)}"]`)?.focus()});var U=qe(),ne=B(U),re=r(ne,!0),ie=n(ne,2),ae=r(ie,!0),G=n(ie,2);b(G,21,()=>S(d),L,(e,t,n)=>{var i=y(),a=m(i),o=e=>{var i=We();h(i,`data-word`,n);var a=r(i,!0);v(e=>{h(i,`tabindex`,n===S(j)?0:-1),h(i,`aria-pressed`,e),M(a,S(t).text)},[()=>S(O).has(n)]),k(`click`,i,()=>R(n)),F(e,i)},s=e=>{var n=x();v(()=>M(n,S(t).text)),F(e,n)};P(a,e=>{S(t).isWord?e(o):e(s,-1)}),F(e,i)}),s(G),a(G,e=>D(N,e),()=>S(N));var K=n(G,2),q=e=>{{let t=E(()=>ve(i.moderating.userErrors,`placeName`));de(e,{get label(){return S(c).redactPlace},get hint(){return S(c).redactPlaceHint},get error(){return S(t)},optional:!0,autocomplete:`off`,get value(){return S(A)},set value(e){D(A,e,!0)}})}};P(K,e=>{i.feedback.placeName&&e(q)});var J=n(K,2),oe=B(J),X=r(oe,!0),se=n(oe,2),ce=r(se,!0),le=n(se,2),Q=e=>{var t=Ge(),n=r(t,!0);v(e=>M(n,e),[()=>S(A).trim()]),F(e,t)},ue=E(()=>S(A).trim());P(le,e=>{S(ue)&&e(Q)}),s(J);var $=n(J,2);Y($,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=Ke(),i=r(n,!0);v(()=>M(i,S(c).redactForGood)),F(e,n)},$$slots:{default:!0}});var fe=n($,2),pe=B(fe);{let e=E(()=>S(I)?`danger`:`primary`);Z(pe,{main:!0,get variant(){return S(e)},get busy(){return i.moderating.isBusy},onclick:()=>H(!1),children:(e,t)=>{o();var n=x();v(()=>M(n,S(I)?S(c).redactDo:S(c).publish)),F(e,n)},$$slots:{default:!0}})}var me=n(pe,2),he=e=>{Z(e,{variant:`secondary`,get busy(){return i.moderating.isBusy},onclick:()=>H(!0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(c).harmless)),F(e,n)},$$slots:{default:!0}})};P(me,e=>{i.feedback.finds.length>0&&e(he)});var ge=n(me,2);Z(ge,{variant:`quiet`,get onclick(){return i.oncancel},children:(e,t)=>{o();var n=x();v(()=>M(n,S(c).cancel)),F(e,n)},$$slots:{default:!0}}),s(fe),s(U),v(()=>{h(U,`aria-label`,S(c).redactTitle),M(re,S(c).redactTitle),M(ae,S(c).redactHow),M(X,S(c).redactResult),M(ce,S(ee))}),k(`keydown`,G,te),F(e,U),l()}N([`keydown`,`click`]);var Ye={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function Xe(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function Ze(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Qe(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function $e(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function et(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function tt(e,t){return Math.max(Math.min(e,t-1),0)}function nt(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function rt(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function it(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function at(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var ot={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},st=O(`<dt class="soft"> </dt> <dd lang="sv" class="slxtpdh"> </dd>`,1),ct=O(`<dl class="slxtpdh"></dl>`),lt=O(`<li class="slxtpdh"><span lang="sv"> </span> <span class="small soft"> </span></li>`),ut=O(`<section class="similar tone-calm slxtpdh"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link slxtpdh"> </button></section>`),dt=O(`<li class="slxtpdh"> </li>`),ft=O(`<ul class="plain-list small"></ul>`),pt=O(`<!> <!> <!>`,1);function mt(e,t){f(t,!0);let i=E(W),a=E(()=>t.feedback.whenDays.map(e=>Q().weekday[e].toLocaleLowerCase(`sv`))),o=E(()=>t.feedback.whenParts.map(e=>Q().dayPart[e].toLocaleLowerCase(`sv`))),c=E(()=>[{label:S(i).place,value:t.feedback.placeName},{label:S(i).when,value:[...S(a),...S(o)].join(`, `)},{label:S(i).safety,value:t.feedback.feltSafety?S(i).ofFive(t.feedback.feltSafety):``},{label:S(i).dialogue,value:t.feedback.dialogue?.title},{label:S(i).why,value:t.feedback.reason&&Q().moderationReason[t.feedback.reason]},{label:S(i).outcome,value:t.feedback.outcome&&Q().feedbackOutcome[t.feedback.outcome]},{label:S(i).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),u=E(()=>t.detail?.similar??[]),d=E(()=>t.detail?.history??[]);var p=pt(),h=m(p),g=e=>{var t=ct();b(t,21,()=>S(c),e=>e.label,(e,t)=>{var i=st(),a=m(i),o=r(a,!0),s=n(a,2),c=r(s,!0);v(()=>{M(o,S(t).label),M(c,S(t).value)}),F(e,i)}),s(t),F(e,t)};P(h,e=>{S(c).length>0&&e(g)});var _=n(h,2),y=e=>{var a=ut(),o=B(a),c=r(o,!0),l=n(o,2);b(l,21,()=>S(u),e=>e.id,(e,t)=>{var a=lt(),o=B(a),c=r(o,!0),l=n(o,2),u=r(l);s(a),v((e,t,n)=>{M(c,e),M(u,`${t??``} · ${n??``}`)},[()=>at(S(t).text,160)||S(i).wordsRemoved,()=>fe(S(t).submittedAt),()=>Q().moderationStatus[S(t).status]]),F(e,a)}),s(l);var d=n(l,2),f=r(d,!0);s(a),v(e=>{M(c,e),M(f,S(i).markSimilar)},[()=>S(i).similar(S(u).length)]),k(`click`,d,function(...e){t.onmarksimilar?.apply(this,e)}),F(e,a)};P(_,e=>{S(u).length>0&&e(y)});var x=n(_,2),C=e=>{{let t=E(()=>S(i).history(S(d).length));ye(e,{get summary(){return S(t)},children:(e,t)=>{var n=ft();b(n,21,()=>S(d),L,(e,t)=>{var n=dt(),a=r(n);v((e,n,r)=>M(a,`${e??``}: ${n??``} (${S(t).by??``})${r??``}`),[()=>pe(S(t).at),()=>S(i).actionOf(S(t).action),()=>S(t).reason?` – ${S(i).reasonOf(S(t).reason)}`:``]),F(e,n)}),s(n),F(e,n)},$$slots:{default:!0}})}};P(x,e=>{S(d).length>0&&e(C)}),F(e,p),l()}N([`click`]);var ht=O(`<mark> <span class="visually-hidden"> </span></mark>`),gt=O(`<p class="text sl00a1i" lang="sv"></p>`);function _t(e,t){f(t,!0);let i=E(W),a=E(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var o=gt();b(o,21,()=>S(a),L,(e,t)=>{var a=y(),o=m(a),c=e=>{var a=ht(),o=B(a,!0),c=n(o),l=r(c);s(a),v(()=>{h(a,`title`,S(i).find[S(t).kind]),M(o,S(t).text),M(l,`(${S(i).find[S(t).kind]??``})`)}),F(e,a)},l=e=>{var n=x();v(()=>M(n,S(t).text)),F(e,n)};P(o,e=>{S(t).kind?e(c):e(l,-1)}),F(e,a)}),s(o),v(()=>h(o,`id`,t.id)),F(e,o),l()}var vt=O(`<p> </p>`),yt=O(`<p class="soft"> </p>`),bt=O(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),xt=O(`<div class="row"><!> <!></div>`),St=O(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function Ct(e,i){f(i,!0);let a=E(W),c=t(void 0),u=t(void 0),d=E(()=>!!i.feedback.text),g=E(()=>i.feedback.status===`PUBLISHED`||i.feedback.status===`PUBLISHED_REDACTED`),_=E(()=>[S(d)&&!S(g)&&x(`publish`,`check`,S(a).publish,`P`,`primary`),S(d)&&x(`redact`,`edit`,S(a).redact,`S`),i.feedback.status!==`NOT_PUBLISHED`&&x(`withhold`,`cross`,S(a).withhold,`N`),i.feedback.status!==`FORWARDED`&&x(`forward`,`forward`,S(a).forward,`H`),(i.detail?.similar.length??0)>0&&x(`duplicate`,`people`,S(a).duplicate,`D`),x(`reply`,`send`,i.feedback.reply?S(a).replyAgain:S(a).reply,`V`),i.feedback.status!==`RECEIVED`&&x(`undo`,`undo`,S(a).takeBack,`Z`)].filter(e=>e!==!1));function x(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}function C(){D(u,void 0),_e(()=>te(()=>import(`./panels-DXr0J6bR.js`),[])).then(e=>D(c,e),e=>D(u,e))}C();var w=St(),T=B(w),O=e=>{Y(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=vt(),i=r(n,!0);v(()=>M(i,S(a).conflict)),F(e,n)},$$slots:{default:!0}})};P(T,e=>{i.moderating.hadConflict&&i.panel!==`reply`&&e(O)});var k=n(T,2),A=e=>{{let t=E(()=>i.moderating.userErrors.map(({message:e})=>e));he(e,{get error(){return i.moderating.error},get messages(){return S(t)}})}};P(k,e=>{i.panel!==`reply`&&e(A)});var N=n(k,2),ee=e=>{{let t=E(()=>i.feedback.text??``),n=E(()=>i.feedback.finds.filter(({field:e})=>e===`text`));_t(e,{get id(){return`text-${i.feedback.id??``}`},get text(){return S(t)},get finds(){return S(n)}})}},I=e=>{var t=yt(),n=r(t,!0);v(()=>{h(t,`id`,`text-${i.feedback.id??``}`),M(n,S(a).wordsRemoved)}),F(e,t)};P(N,e=>{S(d)?e(ee):e(I,-1)});var L=n(N,2),R=e=>{Y(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=vt(),o=r(n,!0);v(e=>M(o,e),[()=>S(a).finds(i.feedback.finds.length)]),F(e,n)},$$slots:{default:!0}})};P(L,e=>{i.feedback.finds.length>0&&e(R)});var z=n(L,2);mt(z,{get feedback(){return i.feedback},get detail(){return i.detail},get onmarksimilar(){return i.onmarksimilar}});var V=n(z,2),H=e=>{J(e,{get error(){return S(u)},onretry:C})},U=e=>{se(e,{lines:3})},ne=e=>{var t=y(),n=m(t);j(n,()=>i.feedback.text,e=>{Je(e,{get feedback(){return i.feedback},get moderating(){return i.moderating},get ondecide(){return i.ondecide},get oncancel(){return i.oncancel}})}),F(e,t)},re=e=>{var t=y(),n=m(t);j(n,()=>i.panel,e=>{var t=y(),n=m(t);p(n,()=>S(c).WithholdPanel,(e,t)=>{t(e,{get id(){return i.feedback.id},get kind(){return i.panel},get moderating(){return i.moderating},get ondecide(){return i.ondecide},get oncancel(){return i.oncancel}})}),F(e,t)}),F(e,t)},ie=e=>{var t=y(),n=m(t);{let e=E(()=>i.detail?.similar??[]);p(n,()=>S(c).DuplicatePanel,(t,n)=>{n(t,{get similar(){return S(e)},get moderating(){return i.moderating},get ondecide(){return i.ondecide},get oncancel(){return i.oncancel}})})}F(e,t)},ae=e=>{var t=y(),n=m(t);p(n,()=>S(c).ReplyPanel,(e,t)=>{t(e,{get feedback(){return i.feedback},get moderating(){return i.moderating},get templates(){return i.templates},get choices(){return i.choices},get onsaved(){return i.onsaved},get oncancel(){return i.oncancel}})}),F(e,t)},G=e=>{var t=xt(),l=B(t);b(l,17,()=>S(_),e=>e.name,(e,t)=>{Z(e,{main:!0,get variant(){return S(t).variant},get icon(){return S(t).icon},get busy(){return i.moderating.isBusy},get"aria-keyshortcuts"(){return S(t).key},onclick:()=>i.onact(S(t).name),children:(e,i)=>{o();var a=bt(),s=m(a,!0),c=n(s),l=r(c,!0);v(()=>{M(s,S(t).label),M(l,S(t).key)}),F(e,a)},$$slots:{default:!0}})});var u=n(l,2),d=e=>{var t=y(),n=m(t);{let e=E(()=>({...i.feedback,noun:`FEEDBACK`,title:S(a).thisFeedback,record:i.feedback}));p(n,()=>S(c).RemoveWords,(t,n)=>{n(t,{get what(){return S(e)},onremoved:()=>void i.moderating.showLatest(i.feedback.id)})})}F(e,t)};P(u,e=>{S(c)&&e(d)}),s(t),F(e,t)};P(V,e=>{S(u)?e(H):i.panel&&(!q.isReady||!S(c)&&i.panel!==`redact`)?e(U,1):i.panel===`redact`?e(ne,2):S(c)&&(i.panel===`withhold`||i.panel===`forward`)?e(re,3):S(c)&&i.panel===`duplicate`?e(ie,4):S(c)&&i.panel===`reply`?e(ae,5):e(G,-1)}),s(w),F(e,w),l()}var wt=class{#e=t(new Set);has(e){return S(this.#e).has(e)}toggle(e){let t=e.every(e=>S(this.#e).has(e)),n=new Set(S(this.#e));for(let r of e)t?n.delete(r):n.add(r);D(this.#e,n)}clear(){D(this.#e,new Set)}},Tt=class extends be{#e;constructor(e){super(),this.#e=e}async decide(e,t){return(await this.ask(()=>Et(e,t),()=>this.showLatest(e.id)))?.feedback??void 0}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t}));return(await this.ask(async()=>{let{feedback:e,userErrors:r}=(await U(Te,{items:n,input:t})).feedbackModerateMany;return{feedback:e,userErrors:r.filter(({code:e})=>e!==`CONFLICT`)}}))?.feedback??void 0}async showLatest(e){let{feedback:t}=await U(Ce,{id:e});t&&this.#e(t)}show(e){this.#e(e)}};async function Et({id:e,revision:t},n){return(await U(we,{id:e,revision:t,input:n})).feedbackModerate}async function Dt({id:e,revision:t},n){return(await U(Ee,{id:e,revision:t,text:n})).feedbackReply}var Ot=O(`<span class="soft sjgui4m" lang="sv"> </span>`),kt=O(`<!> <!>`,1),At=O(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function jt(e,t){f(t,!0);let a=E(W);var o=At();let c;var u=B(o),p=B(u);i(p);var _=n(p,2),y=r(_,!0);s(u);var b=n(u,2),x=B(b),C=B(x),w=r(C,!0),T=n(C,2),D=e=>{var n=Ot(),i=r(n,!0);v(e=>M(i,e),[()=>at(t.feedback.text)||S(a).wordsRemoved]),F(e,n)};P(T,e=>{t.isOpen||e(D)}),s(x);var O=n(x,2),A=B(O),j=e=>{xe(e,{tone:`bad`,icon:`alert`,get label(){return S(a).findsShort}})};P(A,e=>{t.feedback.finds.length>0&&e(j)});var N=n(A,2),I=e=>{var r=kt(),i=m(r);{let e=E(()=>Q().moderationStatus[t.feedback.status]);xe(i,d(()=>ot[t.feedback.status],{get label(){return S(e)}}))}var o=n(i,2),s=e=>{xe(e,{tone:`good`,icon:`send`,get label(){return S(a).isReplied}})};P(o,e=>{t.feedback.reply&&e(s)}),F(e,r)};P(N,e=>{t.feedback.status!==`RECEIVED`&&e(I)}),s(O),s(b),s(o),v(e=>{c=ee(o,1,`line sjgui4m`,null,c,{open:t.isOpen}),g(p,t.isMarked),M(y,e),h(b,`aria-expanded`,t.isOpen),h(b,`aria-describedby`,t.isOpen?`text-${t.feedback.id}`:void 0),M(w,t.label)},[()=>S(a).mark(t.label)]),k(`change`,p,function(...e){t.onmark?.apply(this,e)}),k(`click`,b,function(...e){t.onopen?.apply(this,e)}),F(e,o),l()}N([`change`,`click`]);var Mt=O(`<li class="s1jnkawz"><!> <!></li>`),Nt=O(`<!> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function Pt(e,i){f(i,!0);let o=c(i,`writingId`,15),d=`input:not([type=checkbox]), textarea, select, form, [role=group]`,p=E(W),h=t(u(i.pieces[0]?.id)),g=t(void 0),y=new wt,x=t(void 0),C=t(void 0),w,T=new Tt(e=>i.onchanged(e,!0)),O=E(()=>i.pieces.filter(({id:e})=>y.has(e))),A=G(async e=>S(h)?(await U(Ce,{id:S(h)},{signal:e})).feedback??void 0:void 0);V(()=>{S(h),A.reset(),A.reload()}),V(()=>{o(S(g)?S(h):void 0)}),V(()=>()=>o(void 0));function j(e){e!==S(h)&&T.reset(),D(g,void 0),D(h,e,!0)}async function N(e){let t=tt(e,i.pieces.length);j(i.pieces[t]?.id),await _(),S(x)?.querySelectorAll(`.head`)[t]?.focus()}async function I(e,t){let n=i.pieces.findIndex(({id:t})=>t===e.id),r=await T.decide(e,t);if(!r)return;w={before:e,after:r},D(g,void 0),i.onchanged(r);let a=S(p).decided[r.status];X(a,rt(e,r)?()=>void L():void 0),await _(),await N(i.pieces.some(({id:t})=>t===e.id)?n+1:n)}async function L(){let e=w;e&&rt(e.before,e.after)&&(w=void 0,await T.decide(e.after,{status:`RECEIVED`})&&(X(S(p).takenBack),await i.onundone(),await _(),await N(Math.max(i.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function R(e,t,n){n===`next`?N(t+1):n===`previous`?N(Math.max(t-1,0)):n===`mark`?y.toggle([e.id]):n===`bulk`?S(C)?.ask():n===`undo`?e.status===`RECEIVED`?L():I(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?I(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?z(e,e.text?`redact`:void 0):n===`duplicate`?z(e,A.data?.similar.length?`duplicate`:void 0):z(e,n)}function z(e,t){e.id!==S(h)&&j(e.id),T.reset(),D(g,t,!0)}function te(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&S(g))return void(e.preventDefault(),ne(t));if(r instanceof Element&&r.closest(S(g)?`.detail, ${d}`:d))return;let i=Ye[e.key.toLowerCase()];i&&!T.isBusy&&(e.preventDefault(),R(n,t,i))}function H(e){let t=Ye[e];if(!t||T.isBusy||S(g))return!1;let n=i.pieces.findIndex(({id:e})=>e===S(h)),r=i.pieces[n];return r&&t!==`next`&&t!==`previous`?R(r,n,t):N(Math.max(n,0)),!0}function ne(e){D(g,void 0),S(x)?.querySelectorAll(`.head`)[e]?.focus()}async function re(e,t){D(g,void 0),i.onchanged(e),X(e.reply?S(p).replied:S(p).outcomeSaved),await A.reload(),S(x)?.querySelectorAll(`.head`)[t]?.focus()}async function ie(e){let t=S(O).length,n=i.pieces.findIndex(({id:e})=>y.has(e)),r=await T.decideMany(S(O),e);if(!r)return!1;y.clear(),X(S(p).decidedMany(r.length,t));for(let e of r)i.onchanged(e);return await _(),await N(n),!0}async function ae(){let e=i.pieces.findIndex(({id:e})=>y.has(e));y.clear(),await _(),S(x)?.querySelectorAll(`.head`)[e]?.focus()}var K=Nt(),q=m(K);me(q,{id:`queue-keys`,get help(){return S(p).keys},get list(){return S(x)},onkey:H});var J=n(q,2),Y=e=>{a(Re(e,{get count(){return S(O).length},get moderating(){return T},ondecide:ie,onclear:ae}),e=>D(C,e,!0),()=>S(C))};P(J,e=>{S(O).length>0&&e(Y)});var oe=n(J,2),se=r(oe,!0),Z=n(oe,2);let ce;b(Z,23,()=>i.pieces,e=>e.id,(e,t,r)=>{let a=E(()=>S(h)===S(t).id);var o=Mt(),c=B(o);{let e=E(()=>y.has(S(t).id)),n=E(()=>ue().theme[S(t).theme]),r=E(()=>fe(S(t).submittedAt));jt(c,{get feedback(){return S(t)},get isOpen(){return S(a)},get isMarked(){return S(e)},get label(){return`${S(n)??``}, ${S(r)??``}`},onopen:()=>j(S(a)?void 0:S(t).id),onmark:()=>y.toggle([S(t).id])})}var l=n(c,2),u=e=>{{let n=E(()=>A.data?.id===S(t).id?A.data:void 0);Ct(e,{get feedback(){return S(t)},get detail(){return S(n)},get moderating(){return T},get templates(){return i.templates},get choices(){return i.choices},get panel(){return S(g)},onact:e=>R(S(t),S(r),e),ondecide:e=>void I(S(t),e),onsaved:e=>void re(e,S(r)),oncancel:()=>ne(S(r)),onmarksimilar:()=>y.toggle([S(t).id,...(A.data?.similar??[]).map(({id:e})=>e)])})}};P(l,e=>{S(a)&&e(u)}),s(o),k(`keydown`,o,e=>te(e,S(r),S(t))),F(e,o)}),s(Z),a(Z,e=>D(x,e),()=>S(x)),v(e=>{M(se,e),ce=ee(Z,1,`plain-list s1jnkawz`,null,ce,{marking:S(O).length>0})},[()=>S(O).length>0?S(p).marked(S(O).length):``]),F(e,K),l()}N([`keydown`]);var Ft=e({default:()=>Vt}),It=O(` <!>`,1),Lt=O(`<!> <!>`,1),Rt=O(`<p> </p>`),zt=O(`<p> </p> <!>`,1),Bt=O(`<!> <p class="lead"> </p> <!> <div class="top sclhnt0"><p class="count sclhnt0" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sclhnt0"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function Vt(e,i){f(i,!0);let c=E(W),u=E(()=>I.code),d=t({status:`RECEIVED`,theme:``,text:``}),p=t(void 0),h=t(void 0),g=re(async(e,t)=>{let n={...Xe(S(u),S(d)),first:25,after:e};return(await U(Se,n,{signal:t})).feedbackQueue}),y=t(void 0),b=0,C=E(()=>g.data!==void 0&&Qe(g.data,S(y))),O=G(async e=>(await U(ne,{area:S(u)},{signal:e})).replyTemplates),k=G(e=>U(De,{area:S(u)},{signal:e})),j=E(()=>S(d).status!==`RECEIVED`||S(d).theme!==``||S(d).text!==``);V(()=>{A.me&&q.load(A.me.id)}),T(()=>w(()=>S(p)!==void 0)),V(()=>{D(y,void 0),g.reload()}),V(()=>{O.reload(),k.reload()}),V(()=>ae(S(u),e=>{e.has(`FEEDBACK`)&&N(),e.has(`REPLY_TEMPLATE`)&&O.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&k.refresh()}));async function N(){let e=S(d),t=b,n={...Xe(S(u),e),first:et(g.data,25),after:null},r=await U(Se,n).catch(()=>void 0);if(r&&g.data&&e===S(d)){if(b!==t)return N();g.data.nodes.length===0&&!g.isLoadingMore?g.set(r.feedbackQueue):D(y,r.feedbackQueue)}}async function ee(){let e=g.data;e&&S(y)&&(g.set({...S(y),nodes:$e(e.nodes,S(y).nodes,S(p))}),D(y,void 0),await _(),L())}function L(){(S(h)?.querySelector(`.head[aria-expanded=true], .head`)??S(h))?.focus()}function z(e){g.reset(),D(d,e)}function te(e,t=!1){let n=g.data;if(!n)return;t||je(e.id,`redact`,`withhold`,`forward`),b+=1,D(y,void 0);let r=Ze(n.nodes,e,t?{...S(d),status:``}:S(d));g.put(r),r.length===0&&H(n.pageInfo.hasNextPage)}async function H(e){e&&await g.reload(),await _(),L()}var K=Bt(),Y=m(K);{let e=E(()=>({href:`/lage`,text:R().coordination}));oe(Y,{get title(){return S(c).title},get back(){return S(e)}})}var X=n(Y,2),Q=r(X,!0),ue=n(X,2);Ne(ue,{get choice(){return S(d)},onchange:z});var $=n(ue,2),de=B($),fe=B(de),pe=e=>{var t=It(),r=m(t,!0),i=n(r),a=e=>{var t=x();v(()=>M(t,`. ${S(c).news??``}`)),F(e,t)};P(i,e=>{S(C)&&e(a)}),v(e=>M(r,e),[()=>S(d).status===`RECEIVED`?S(c).left(g.data.totalCount):S(c).count(g.data.totalCount)]),F(e,t)};P(fe,e=>{g.data&&e(pe)}),s(de);var me=n(de,2),he=e=>{Z(e,{variant:`secondary`,icon:`repeat`,onclick:ee,children:(e,t)=>{o();var n=x();v(()=>M(n,S(c).showNews)),F(e,n)},$$slots:{default:!0}})};P(me,e=>{S(C)&&e(he)});var ge=n(me,2),_e=r(ge,!0);s($);var ve=n($,2),ye=B(ve),be=e=>{var t=Lt(),i=m(t),a=e=>{J(e,{get error(){return g.error},get onretry(){return g.reload}})};P(i,e=>{g.error&&e(a)});var s=n(i,2),l=e=>{var t=Lt(),r=m(t);{let e=E(()=>O.data??void 0);Pt(r,{get pieces(){return g.data.nodes},get templates(){return S(e)},get choices(){return k.data},onchanged:te,get onundone(){return g.reload},get writingId(){return S(p)},set writingId(e){D(p,e,!0)}})}var i=n(r,2);ie(i,{get list(){return g},get label(){return S(c).more}}),F(e,t)},u=e=>{se(e,{lines:4})},d=e=>{ce(e,{get title(){return S(c).emptyFilterTitle},icon:`info`,children:(e,t)=>{var n=Rt(),i=r(n,!0);v(()=>M(i,S(c).emptyFilterText)),F(e,n)},$$slots:{default:!0}})},f=e=>{ce(e,{get title(){return S(c).emptyTitle},children:(e,t)=>{var i=zt(),a=m(i),s=r(a,!0),l=n(a,2);le(l,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{o();var n=x();v(()=>M(n,S(c).emptyNext)),F(e,n)},$$slots:{default:!0}}),v(()=>M(s,S(c).emptyText)),F(e,i)},$$slots:{default:!0}})};P(s,e=>{g.data.nodes.length>0?e(l):g.isLoading?e(u,1):S(j)?e(d,2):e(f,-1)}),F(e,t)},xe=e=>{J(e,{get error(){return g.error},get onretry(){return g.reload}})},Ce=e=>{se(e,{lines:6})};P(ye,e=>{g.data?e(be):g.error?e(xe,1):e(Ce,-1)}),s(ve),a(ve,e=>D(h,e),()=>S(h)),v(()=>{M(Q,S(c).lead),M(_e,S(c).templates)}),F(e,K),l()}export{nt as a,Ae as c,Vt as default,at as i,Et as n,it as o,Dt as r,ke as s,Ft as t};