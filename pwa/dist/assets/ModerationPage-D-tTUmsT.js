const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/panels-BssL5CmG.js","assets/language.svelte-N2hC9X99.js","assets/index-client-BJpQlTQU.js","assets/format-0QLHR1Ho.js","assets/moderation-YPMz8sNE.js","assets/request-m7kG40e4.js","assets/session-5h_JZaX8.js","assets/index-DQmKS5nu.js","assets/Icon-B7BHHuhY.js","assets/Icon-CPI1RaoU.css","assets/version.svelte-CFealejC.js","assets/index-t8hoyVqE.css","assets/Choices-BnMCq6SX.js","assets/FieldError-CBlVGXLk.js","assets/Choices-CJXOQp6p.css","assets/citizen-CbWa3fZ8.js","assets/form.svelte-xwg13Kwe.js","assets/drafts.svelte-B_z7PDKK.js","assets/database-CnrrAcyH.js","assets/enter-D07LTmsA.js","assets/user-errors-BVq2QOtf.js","assets/failure-BAA9O8fh.js","assets/call.svelte-C_leQG9s.js","assets/form-CgbqI0qm.css","assets/TextArea-BDelVuKv.js","assets/Field-pKf8kkfN.js","assets/Field-PC6LrQJN.css","assets/TextArea-2p3-AuLG.css","assets/resource.svelte-CYYUEift.js","assets/domain-BeB2IOWW.js","assets/TextInput-D5gPSG6H.js","assets/panels-DGTSAOcs.css"])))=>i.map(i=>d[i]);
import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";import{c as t}from"./language.svelte-N2hC9X99.js";import{$ as n,B as r,C as i,D as a,E as o,G as s,H as c,K as l,L as u,M as d,N as f,O as p,P as m,Q as h,R as g,T as _,U as v,V as y,X as b,Y as x,Z as S,a as C,at as w,ct as T,et as E,h as D,it as O,j as k,m as A,n as j,nt as M,p as N,r as P,s as F,st as I,tt as L,v as R,z}from"./index-client-BJpQlTQU.js";import{_ as B,c as V,d as H,l as ee,o as te,s as ne,u as U,v as W,y as re}from"./index-DQmKS5nu.js";import{n as G,t as K}from"./request-m7kG40e4.js";import{n as ie,t as q}from"./moderation-YPMz8sNE.js";import{t as J}from"./live-browser-BIRPfR92.js";import{t as Y}from"./resource.svelte-CYYUEift.js";import{n as X,t as Z}from"./drafts.svelte-B_z7PDKK.js";import{t as Q}from"./LoadFailed-C1eRcPiJ.js";import{n as ae}from"./version.svelte-CFealejC.js";import{t as oe}from"./EmptyState-CdreXMr4.js";import{t as se}from"./Pager-BdC2n3_x.js";import{t as $}from"./citizen-CbWa3fZ8.js";import{t as ce}from"./domain-BeB2IOWW.js";import{t as le}from"./Select-Cf7OSLlu.js";import{t as ue}from"./TextInput-D5gPSG6H.js";import{a as de,n as fe}from"./format-0QLHR1Ho.js";import{t as pe}from"./ListKeys-CP2gTxVE.js";import{i as me,t as he}from"./user-errors-BVq2QOtf.js";import{t as ge}from"./Dialog-DnqqRBIO.js";import{t as _e}from"./Disclosure-WDb0RPrs.js";import{t as ve}from"./call.svelte-C_leQG9s.js";import{t as ye}from"./Badge-Bu5K9w2H.js";var be=new G(`
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
}`),xe=new G(`
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
}`),Se=new G(`
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
}`),Ce=new G(`
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
}`),we=new G(`
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
}`),Te=new G(`
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
`);function Ee(e,t){return`${Z()} ${e} ${t}`}function De(e,t){return X.of(e,t)?.values}function Oe(e,t,n){let r={key:Ee(e,t),author:Z(),noun:e,id:t,title:``,start:void 0};X.keep({...r,values:n,keptAt:new Date().toISOString()}).catch(()=>void 0)}function ke(e,...t){for(let n of t)X.forget(Ee(n,e))}var Ae=m(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function je(e,t){w(t,!0);let i=M(q),a=L(n(t.choice.status)),o=L(n(t.choice.theme)),c=L(n(t.choice.text)),l=M(()=>[...Object.entries($().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?y(i).toModerate:t})),{value:``,label:y(i).all}]),f=M(()=>[{value:``,label:y(i).allThemes},...Object.entries(ce().theme).map(([e,t])=>({value:e,label:t}))]);function p(){t.onchange({status:y(a),theme:y(o),text:y(c)})}function m(e){e.preventDefault(),p()}var g=Ae(),_=x(g);le(_,{get label(){return y(i).show},get options(){return y(l)},onchange:p,optional:`silent`,get value(){return y(a)},set value(e){E(a,e,!0)}});var v=h(_,2);le(v,{get label(){return y(i).theme},get options(){return y(f)},onchange:p,optional:`silent`,get value(){return y(o)},set value(e){E(o,e,!0)}});var b=h(v,2);ue(b,{get label(){return y(i).search},type:`search`,maxlength:64,optional:`silent`,get value(){return y(c)},set value(e){E(c,e,!0)}});var S=h(b,2);U(S,{type:`submit`,variant:`secondary`,children:(e,t)=>{I();var n=u();s(()=>k(n,y(i).searchDo)),d(e,n)},$$slots:{default:!0}}),T(g),r(`submit`,g,m),d(e,g),O()}var Me=m(`<!> <!> <!>`,1),Ne=m(`<!> <!>`,1),Pe=m(`<!> <p> </p>`,1),Fe=m(`<div class="bar s1y2jlsm"><!></div> <!>`,1);function Ie(e,t){w(t,!0);let n=M(q),r=L(void 0),i={status:`NOT_PUBLISHED`,reason:`SPAM`},a={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function o(){E(r,i,!0)}async function c(){y(r)&&await t.ondecide(y(r))&&E(r,void 0)}var l={ask:o},f=Fe(),m=b(f),g=x(m);{let e=e=>{var o=Me(),c=b(o);U(c,{variant:`danger`,onclick:()=>E(r,i,!0),children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).bulkSpam)),d(e,r)},$$slots:{default:!0}});var l=h(c,2);U(l,{variant:`secondary`,onclick:()=>E(r,a,!0),children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).bulkOffTopic)),d(e,r)},$$slots:{default:!0}});var f=h(l,2);U(f,{variant:`quiet`,get onclick(){return t.onclear},children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).unmark)),d(e,r)},$$slots:{default:!0}}),d(e,o)},o=M(()=>y(n).marked(t.count));H(g,{tone:`calm`,icon:`check`,get title(){return y(o)},actions:e,$$slots:{actions:!0}})}T(m);var _=h(m,2),v=e=>{{let i=e=>{var i=Ne(),a=b(i);U(a,{main:!0,variant:`danger`,get busy(){return t.moderating.isBusy},onclick:c,children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).withholdDo)),d(e,r)},$$slots:{default:!0}});var o=h(a,2);U(o,{variant:`quiet`,onclick:()=>E(r,void 0),children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).cancel)),d(e,r)},$$slots:{default:!0}}),d(e,i)},a=M(()=>y(n).bulkTitle(t.count));ge(e,{get title(){return y(a)},open:!0,onclose:()=>E(r,void 0),actions:i,children:(e,r)=>{var i=Pe(),a=b(i);{let e=M(()=>t.moderating.userErrors.map(({message:e})=>e));me(a,{get error(){return t.moderating.error},get messages(){return y(e)}})}var o=h(a,2),c=S(o,!0);s(()=>k(c,y(n).bulkText)),d(e,i)},$$slots:{actions:!0,default:!0}})}};return p(_,e=>{y(r)&&e(v)}),d(e,f),O(l)}var Le=`[…]`;function Re(e){let t=[],n=(e,n,r)=>{e&&t.push({text:e,start:n,end:n+e.length,isWord:r})};for(let{0:t,index:r}of e.matchAll(/\s+|\S+/gu))if(/^\s/u.test(t))n(t,r,!1);else{let e=t.replace(/[.,;:!?)”"’]+$/u,``);n(e,r,!0),n(t.slice(e.length),r+e.length,!1)}return t}function ze(e,t){let n=e.flatMap((e,n)=>e.isWord&&t.some(({start:t,end:n})=>e.start<n&&t<e.end)?[n]:[]);return new Set(n)}function Be(e,t){let n=``,r=``,i=!1;for(let[a,o]of e.entries())t.has(a)?(n+=i?``:r+Le,i=!0,r=``):o.text.trim()===``?r+=o.text:(n+=r+o.text,r=``,i=!1);return n.trim()}function Ve(e,t,n){for(let r=t+n;r>=0&&r<e.length;r+=n)if(e[r]?.isWord)return r;return t}var He=m(`<button type="button" class="s9lladb"> </button>`),Ue=m(`<p class="small soft" lang="sv"> </p>`),We=m(`<p> </p>`),Ge=m(`<section class="stack"><h2> </h2> <p class="small soft" id="redact-how"> </p> <div class="words s9lladb" lang="sv" role="group" aria-describedby="redact-how"></div> <!> <div class="result s9lladb" role="status"><p class="label"> </p> <p class="text s9lladb" lang="sv"> </p> <!></div> <!> <div class="row"><!> <!> <!></div></section>`);function Ke(e,t){w(t,!0);let r=M(q),i=M(()=>Re(t.feedback.text??``)),a=M(()=>t.feedback.finds.filter(({field:e})=>e===`text`)),{id:c,text:m}=t.feedback,g=De(`redact`,c),C=g?.of===m?g:void 0,D=ze(y(i),y(a)),j=L(C?new Set(C.struck):D),N=L(n(C?.placeName??t.feedback.placeName??``)),P=L(n(Math.max([...y(j)][0]??y(i).findIndex(({isWord:e})=>e),0))),R=L(void 0),B=M(()=>Be(y(i),y(j))),V=M(()=>y(j).size>0||y(N).trim()!==(t.feedback.placeName??``));function ee(e){let t=new Set(y(j));t.delete(e)||t.add(e),E(j,t),E(P,e,!0)}function te(e){let t=e.key===`ArrowRight`?1:e.key===`ArrowLeft`?-1:void 0;t&&(e.preventDefault(),E(P,Ve(y(i),y(P),t),!0),y(R)?.querySelector(`[data-word="${y(P)}"]`)?.focus())}function ne(e){let n=y(N).trim()===(t.feedback.placeName??``)?{}:{placeName:y(N).trim()};y(V)?t.ondecide({status:`PUBLISHED_REDACTED`,text:y(B),...n,findsAreHarmless:e}):t.ondecide({status:`PUBLISHED`,findsAreHarmless:e})}l(()=>{let e={of:m??``,struck:[...y(j)],placeName:y(N)};(y(j)!==D||y(N)!==(t.feedback.placeName??``))&&v(()=>Oe(`redact`,c,e))}),l(()=>{y(R)?.querySelector(`[data-word="${y(P)}"]`)?.focus()});var W=Ge(),re=x(W),G=S(re,!0),K=h(re,2),ie=S(K,!0),J=h(K,2);_(J,21,()=>y(i),o,(e,t,n)=>{var r=f(),i=b(r),a=e=>{var r=He();A(r,`data-word`,n);var i=S(r,!0);s(e=>{A(r,`tabindex`,n===y(P)?0:-1),A(r,`aria-pressed`,e),k(i,y(t).text)},[()=>y(j).has(n)]),z(`click`,r,()=>ee(n)),d(e,r)},o=e=>{var n=u();s(()=>k(n,y(t).text)),d(e,n)};p(i,e=>{y(t).isWord?e(a):e(o,-1)}),d(e,r)}),T(J),F(J,e=>E(R,e),()=>y(R));var Y=h(J,2),X=e=>{{let n=M(()=>he(t.moderating.userErrors,`placeName`));ue(e,{get label(){return y(r).redactPlace},get hint(){return y(r).redactPlaceHint},get error(){return y(n)},optional:!0,autocomplete:`off`,get value(){return y(N)},set value(e){E(N,e,!0)}})}};p(Y,e=>{t.feedback.placeName&&e(X)});var Z=h(Y,2),Q=x(Z),ae=S(Q,!0),oe=h(Q,2),se=S(oe,!0),$=h(oe,2),ce=e=>{var t=Ue(),n=S(t,!0);s(e=>k(n,e),[()=>y(N).trim()]),d(e,t)},le=M(()=>y(N).trim());p($,e=>{y(le)&&e(ce)}),T(Z);var de=h(Z,2);H(de,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=We(),i=S(n,!0);s(()=>k(i,y(r).redactForGood)),d(e,n)},$$slots:{default:!0}});var fe=h(de,2),pe=x(fe);{let e=M(()=>y(V)?`danger`:`primary`);U(pe,{main:!0,get variant(){return y(e)},get busy(){return t.moderating.isBusy},onclick:()=>ne(!1),children:(e,t)=>{I();var n=u();s(()=>k(n,y(V)?y(r).redactDo:y(r).publish)),d(e,n)},$$slots:{default:!0}})}var me=h(pe,2),ge=e=>{U(e,{variant:`secondary`,get busy(){return t.moderating.isBusy},onclick:()=>ne(!0),children:(e,t)=>{I();var n=u();s(()=>k(n,y(r).harmless)),d(e,n)},$$slots:{default:!0}})};p(me,e=>{t.feedback.finds.length>0&&e(ge)});var _e=h(me,2);U(_e,{variant:`quiet`,get onclick(){return t.oncancel},children:(e,t)=>{I();var n=u();s(()=>k(n,y(r).cancel)),d(e,n)},$$slots:{default:!0}}),T(fe),T(W),s(()=>{A(W,`aria-label`,y(r).redactTitle),k(G,y(r).redactTitle),k(ie,y(r).redactHow),k(ae,y(r).redactResult),k(se,y(B))}),z(`keydown`,J,te),d(e,W),O()}g([`keydown`,`click`]);var qe={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function Je(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function Ye(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Xe(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function Ze(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function Qe(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function $e(e,t){return Math.max(Math.min(e,t-1),0)}function et(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function tt(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function nt(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function rt(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var it={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},at=m(`<dt class="soft"> </dt> <dd lang="sv" class="slxtpdh"> </dd>`,1),ot=m(`<dl class="slxtpdh"></dl>`),st=m(`<li class="slxtpdh"><span lang="sv"> </span> <span class="small soft"> </span></li>`),ct=m(`<section class="similar tone-calm slxtpdh"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link slxtpdh"> </button></section>`),lt=m(`<li class="slxtpdh"> </li>`),ut=m(`<ul class="plain-list small"></ul>`),dt=m(`<!> <!> <!>`,1);function ft(e,t){w(t,!0);let n=M(q),r=M(()=>t.feedback.whenDays.map(e=>$().weekday[e].toLocaleLowerCase(`sv`))),i=M(()=>t.feedback.whenParts.map(e=>$().dayPart[e].toLocaleLowerCase(`sv`))),a=M(()=>[{label:y(n).place,value:t.feedback.placeName},{label:y(n).when,value:[...y(r),...y(i)].join(`, `)},{label:y(n).safety,value:t.feedback.feltSafety?y(n).ofFive(t.feedback.feltSafety):``},{label:y(n).dialogue,value:t.feedback.dialogue?.title},{label:y(n).why,value:t.feedback.reason&&$().moderationReason[t.feedback.reason]},{label:y(n).outcome,value:t.feedback.outcome&&$().feedbackOutcome[t.feedback.outcome]},{label:y(n).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),c=M(()=>t.detail?.similar??[]),l=M(()=>t.detail?.history??[]);var u=dt(),f=b(u),m=e=>{var t=ot();_(t,21,()=>y(a),e=>e.label,(e,t)=>{var n=at(),r=b(n),i=S(r,!0),a=h(r,2),o=S(a,!0);s(()=>{k(i,y(t).label),k(o,y(t).value)}),d(e,n)}),T(t),d(e,t)};p(f,e=>{y(a).length>0&&e(m)});var g=h(f,2),v=e=>{var r=ct(),i=x(r),a=S(i,!0),o=h(i,2);_(o,21,()=>y(c),e=>e.id,(e,t)=>{var r=st(),i=x(r),a=S(i,!0),o=h(i,2),c=S(o);T(r),s((e,t,n)=>{k(a,e),k(c,`${t??``} · ${n??``}`)},[()=>rt(y(t).text,160)||y(n).wordsRemoved,()=>de(y(t).submittedAt),()=>$().moderationStatus[y(t).status]]),d(e,r)}),T(o);var l=h(o,2),u=S(l,!0);T(r),s(e=>{k(a,e),k(u,y(n).markSimilar)},[()=>y(n).similar(y(c).length)]),z(`click`,l,function(...e){t.onmarksimilar?.apply(this,e)}),d(e,r)};p(g,e=>{y(c).length>0&&e(v)});var C=h(g,2),E=e=>{{let t=M(()=>y(n).history(y(l).length));_e(e,{get summary(){return y(t)},children:(e,t)=>{var r=ut();_(r,21,()=>y(l),o,(e,t)=>{var r=lt(),i=S(r);s((e,n,r)=>k(i,`${e??``}: ${n??``} (${y(t).by??``})${r??``}`),[()=>fe(y(t).at),()=>y(n).actionOf(y(t).action),()=>y(t).reason?` – ${y(n).reasonOf(y(t).reason)}`:``]),d(e,r)}),T(r),d(e,r)},$$slots:{default:!0}})}};p(C,e=>{y(l).length>0&&e(E)}),d(e,u),O()}g([`click`]);var pt=m(`<mark> <span class="visually-hidden"> </span></mark>`),mt=m(`<p class="text sl00a1i" lang="sv"></p>`);function ht(e,t){w(t,!0);let n=M(q),r=M(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var i=mt();_(i,21,()=>y(r),o,(e,t)=>{var r=f(),i=b(r),a=e=>{var r=pt(),i=x(r,!0),a=h(i),o=S(a);T(r),s(()=>{A(r,`title`,y(n).find[y(t).kind]),k(i,y(t).text),k(o,`(${y(n).find[y(t).kind]??``})`)}),d(e,r)},o=e=>{var n=u();s(()=>k(n,y(t).text)),d(e,n)};p(i,e=>{y(t).kind?e(a):e(o,-1)}),d(e,r)}),T(i),s(()=>A(i,`id`,t.id)),d(e,i),O()}var gt=m(`<p> </p>`),_t=m(`<p class="soft"> </p>`),vt=m(` <kbd aria-hidden="true" class="s11b0ztj"> </kbd>`,1),yt=m(`<div class="row"></div>`),bt=m(`<div class="detail s11b0ztj"><!> <!> <!> <!> <!> <!></div>`);function xt(e,n){w(n,!0);let r=M(q),o=L(void 0),c=L(void 0),l=M(()=>!!n.feedback.text),u=M(()=>n.feedback.status===`PUBLISHED`||n.feedback.status===`PUBLISHED_REDACTED`),m=M(()=>[y(l)&&!y(u)&&g(`publish`,`check`,y(r).publish,`P`,`primary`),y(l)&&g(`redact`,`edit`,y(r).redact,`S`),n.feedback.status!==`NOT_PUBLISHED`&&g(`withhold`,`cross`,y(r).withhold,`N`),n.feedback.status!==`FORWARDED`&&g(`forward`,`forward`,y(r).forward,`H`),(n.detail?.similar.length??0)>0&&g(`duplicate`,`people`,y(r).duplicate,`D`),g(`reply`,`send`,n.feedback.reply?y(r).replyAgain:y(r).reply,`V`),n.feedback.status!==`RECEIVED`&&g(`undo`,`undo`,y(r).takeBack,`Z`)].filter(e=>e!==!1));function g(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}function v(){E(c,void 0),t(()=>import(`./panels-BssL5CmG.js`).then(e=>E(o,e),e=>E(c,e)),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31]))}v();var C=bt(),D=x(C),j=e=>{H(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=gt(),i=S(n,!0);s(()=>k(i,y(r).conflict)),d(e,n)},$$slots:{default:!0}})};p(D,e=>{n.moderating.hadConflict&&n.panel!==`reply`&&e(j)});var N=h(D,2),P=e=>{{let t=M(()=>n.moderating.userErrors.map(({message:e})=>e));me(e,{get error(){return n.moderating.error},get messages(){return y(t)}})}};p(N,e=>{n.panel!==`reply`&&e(P)});var F=h(N,2),R=e=>{{let t=M(()=>n.feedback.text??``),r=M(()=>n.feedback.finds.filter(({field:e})=>e===`text`));ht(e,{get id(){return`text-${n.feedback.id??``}`},get text(){return y(t)},get finds(){return y(r)}})}},z=e=>{var t=_t(),i=S(t,!0);s(()=>{A(t,`id`,`text-${n.feedback.id??``}`),k(i,y(r).wordsRemoved)}),d(e,t)};p(F,e=>{y(l)?e(R):e(z,-1)});var B=h(F,2),ee=e=>{H(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var i=gt(),a=S(i,!0);s(e=>k(a,e),[()=>y(r).finds(n.feedback.finds.length)]),d(e,i)},$$slots:{default:!0}})};p(B,e=>{n.feedback.finds.length>0&&e(ee)});var te=h(B,2);ft(te,{get feedback(){return n.feedback},get detail(){return n.detail},get onmarksimilar(){return n.onmarksimilar}});var ne=h(te,2),W=e=>{Q(e,{get error(){return y(c)},onretry:v})},re=e=>{V(e,{lines:3})},G=e=>{var t=f(),r=b(t);a(r,()=>n.feedback.text,e=>{Ke(e,{get feedback(){return n.feedback},get moderating(){return n.moderating},get ondecide(){return n.ondecide},get oncancel(){return n.oncancel}})}),d(e,t)},K=e=>{var t=f(),r=b(t);a(r,()=>n.panel,e=>{var t=f(),r=b(t);i(r,()=>y(o).WithholdPanel,(e,t)=>{t(e,{get id(){return n.feedback.id},get kind(){return n.panel},get moderating(){return n.moderating},get ondecide(){return n.ondecide},get oncancel(){return n.oncancel}})}),d(e,t)}),d(e,t)},ie=e=>{var t=f(),r=b(t);{let e=M(()=>n.detail?.similar??[]);i(r,()=>y(o).DuplicatePanel,(t,r)=>{r(t,{get similar(){return y(e)},get moderating(){return n.moderating},get ondecide(){return n.ondecide},get oncancel(){return n.oncancel}})})}d(e,t)},J=e=>{var t=f(),r=b(t);i(r,()=>y(o).ReplyPanel,(e,t)=>{t(e,{get feedback(){return n.feedback},get moderating(){return n.moderating},get templates(){return n.templates},get choices(){return n.choices},get onsaved(){return n.onsaved},get oncancel(){return n.oncancel}})}),d(e,t)},Y=e=>{var t=yt();_(t,21,()=>y(m),e=>e.name,(e,t)=>{U(e,{main:!0,get variant(){return y(t).variant},get icon(){return y(t).icon},get busy(){return n.moderating.isBusy},get"aria-keyshortcuts"(){return y(t).key},onclick:()=>n.onact(y(t).name),children:(e,n)=>{I();var r=vt(),i=b(r,!0),a=h(i),o=S(a,!0);s(()=>{k(i,y(t).label),k(o,y(t).key)}),d(e,r)},$$slots:{default:!0}})}),T(t),d(e,t)};p(ne,e=>{y(c)?e(W):n.panel&&(!X.isReady||!y(o)&&n.panel!==`redact`)?e(re,1):n.panel===`redact`?e(G,2):y(o)&&(n.panel===`withhold`||n.panel===`forward`)?e(K,3):y(o)&&n.panel===`duplicate`?e(ie,4):y(o)&&n.panel===`reply`?e(J,5):e(Y,-1)}),T(C),d(e,C),O()}var St=class extends ve{#e;constructor(e){super(),this.#e=e}async decide(e,t){return(await this.ask(()=>Ct(e,t),()=>this.showLatest(e.id)))?.feedback??void 0}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t}));return(await this.ask(async()=>{let{feedback:e,userErrors:r}=(await K(Ce,{items:n,input:t})).feedbackModerateMany;return{feedback:e,userErrors:r.filter(({code:e})=>e!==`CONFLICT`)}}))?.feedback??void 0}async showLatest(e){let{feedback:t}=await K(xe,{id:e});t&&this.#e(t)}show(e){this.#e(e)}};async function Ct({id:e,revision:t},n){return(await K(Se,{id:e,revision:t,input:n})).feedbackModerate}async function wt({id:e,revision:t},n){return(await K(we,{id:e,revision:t,text:n})).feedbackReply}var Tt=m(`<span class="soft sjgui4m" lang="sv"> </span>`),Et=m(`<!> <!>`,1),Dt=m(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function Ot(e,t){w(t,!0);let n=M(q);var r=Dt();let i;var a=x(r),o=x(a);N(o);var c=h(o,2),l=S(c,!0);T(a);var u=h(a,2),f=x(u),m=x(f),g=S(m,!0),_=h(m,2),v=e=>{var r=Tt(),i=S(r,!0);s(e=>k(i,e),[()=>rt(t.feedback.text)||y(n).wordsRemoved]),d(e,r)};p(_,e=>{t.isOpen||e(v)}),T(f);var E=h(f,2),j=x(E),P=e=>{ye(e,{tone:`bad`,icon:`alert`,get label(){return y(n).findsShort}})};p(j,e=>{t.feedback.finds.length>0&&e(P)});var F=h(j,2),I=e=>{var r=Et(),i=b(r);{let e=M(()=>$().moderationStatus[t.feedback.status]);ye(i,C(()=>it[t.feedback.status],{get label(){return y(e)}}))}var a=h(i,2),o=e=>{ye(e,{tone:`good`,icon:`send`,get label(){return y(n).isReplied}})};p(a,e=>{t.feedback.reply&&e(o)}),d(e,r)};p(F,e=>{t.feedback.status!==`RECEIVED`&&e(I)}),T(E),T(u),T(r),s(e=>{i=R(r,1,`line sjgui4m`,null,i,{open:t.isOpen}),D(o,t.isMarked),k(l,e),A(u,`aria-expanded`,t.isOpen),A(u,`aria-describedby`,t.isOpen?`text-${t.feedback.id}`:void 0),k(g,t.label)},[()=>y(n).mark(t.label)]),z(`change`,o,function(...e){t.onmark?.apply(this,e)}),z(`click`,u,function(...e){t.onopen?.apply(this,e)}),d(e,r),O()}g([`change`,`click`]);var kt=m(`<li class="s1jnkawz"><!> <!></li>`),At=m(`<!> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function jt(e,t){w(t,!0);let r=P(t,`writingId`,15),i=`input:not([type=checkbox]), textarea, select, form, [role=group]`,a=M(q),o=L(n(t.pieces[0]?.id)),u=L(void 0),f=L(new Set),m=L(void 0),g=L(void 0),v,C=new St(e=>t.onchanged(e,!0)),D=M(()=>t.pieces.filter(({id:e})=>y(f).has(e))),A=Y(async e=>y(o)?(await K(xe,{id:y(o)},{signal:e})).feedback??void 0:void 0);l(()=>{y(o),A.reset(),A.reload()}),l(()=>{r(y(u)?y(o):void 0)}),l(()=>()=>r(void 0));function j(e){e!==y(o)&&C.reset(),E(u,void 0),E(o,e,!0)}async function N(e){let n=$e(e,t.pieces.length);j(t.pieces[n]?.id),await c(),y(m)?.querySelectorAll(`.head`)[n]?.focus()}async function I(e,n){let r=t.pieces.findIndex(({id:t})=>t===e.id),i=await C.decide(e,n);if(!i)return;v={before:e,after:i},E(u,void 0),t.onchanged(i);let o=y(a).decided[i.status];W(o,tt(e,i)?()=>void B():void 0),await c(),await N(t.pieces.some(({id:t})=>t===e.id)?r+1:r)}async function B(){let e=v;e&&tt(e.before,e.after)&&(v=void 0,await C.decide(e.after,{status:`RECEIVED`})&&(W(y(a).takenBack),await t.onundone(),await c(),await N(Math.max(t.pieces.findIndex(({id:t})=>t===e.before.id),0))))}function V(e,t,n){n===`next`?N(t+1):n===`previous`?N(Math.max(t-1,0)):n===`mark`?ee([e.id]):n===`bulk`?y(g)?.ask():n===`undo`?e.status===`RECEIVED`?B():I(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?I(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?H(e,e.text?`redact`:void 0):n===`duplicate`?H(e,A.data?.similar.length?`duplicate`:void 0):H(e,n)}function H(e,t){e.id!==y(o)&&j(e.id),C.reset(),E(u,t,!0)}function ee(e){let t=e.every(e=>y(f).has(e)),n=new Set(y(f));for(let r of e)t?n.delete(r):n.add(r);E(f,n)}function te(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&y(u))return void(e.preventDefault(),U(t));if(r instanceof Element&&r.closest(y(u)?`.detail, ${i}`:i))return;let a=qe[e.key.toLowerCase()];a&&!C.isBusy&&(e.preventDefault(),V(n,t,a))}function ne(e){let n=qe[e];if(!n||C.isBusy||y(u))return!1;let r=t.pieces.findIndex(({id:e})=>e===y(o)),i=t.pieces[r];return i&&n!==`next`&&n!==`previous`?V(i,r,n):N(Math.max(r,0)),!0}function U(e){E(u,void 0),y(m)?.querySelectorAll(`.head`)[e]?.focus()}async function re(e,n){E(u,void 0),t.onchanged(e),W(e.reply?y(a).replied:y(a).outcomeSaved),await A.reload(),y(m)?.querySelectorAll(`.head`)[n]?.focus()}async function G(e){let n=y(D).length,r=t.pieces.findIndex(({id:e})=>y(f).has(e)),i=await C.decideMany(y(D),e);if(!i)return!1;E(f,new Set),W(y(a).decidedMany(i.length,n));for(let e of i)t.onchanged(e);return await c(),await N(r),!0}async function ie(){let e=t.pieces.findIndex(({id:e})=>y(f).has(e));E(f,new Set),await c(),y(m)?.querySelectorAll(`.head`)[e]?.focus()}var J=At(),X=b(J);pe(X,{id:`queue-keys`,get help(){return y(a).keys},get list(){return y(m)},onkey:ne});var Z=h(X,2),Q=e=>{F(Ie(e,{get count(){return y(D).length},get moderating(){return C},ondecide:G,onclear:ie}),e=>E(g,e,!0),()=>y(g))};p(Z,e=>{y(D).length>0&&e(Q)});var ae=h(Z,2),oe=S(ae,!0),se=h(ae,2);let $;_(se,23,()=>t.pieces,e=>e.id,(e,n,r)=>{let i=M(()=>y(o)===y(n).id);var a=kt(),s=x(a);{let e=M(()=>y(f).has(y(n).id)),t=M(()=>ce().theme[y(n).theme]),r=M(()=>de(y(n).submittedAt));Ot(s,{get feedback(){return y(n)},get isOpen(){return y(i)},get isMarked(){return y(e)},get label(){return`${y(t)??``}, ${y(r)??``}`},onopen:()=>j(y(i)?void 0:y(n).id),onmark:()=>ee([y(n).id])})}var c=h(s,2),l=e=>{{let i=M(()=>A.data?.id===y(n).id?A.data:void 0);xt(e,{get feedback(){return y(n)},get detail(){return y(i)},get moderating(){return C},get templates(){return t.templates},get choices(){return t.choices},get panel(){return y(u)},onact:e=>V(y(n),y(r),e),ondecide:e=>void I(y(n),e),onsaved:e=>void re(e,y(r)),oncancel:()=>U(y(r)),onmarksimilar:()=>ee([y(n).id,...(A.data?.similar??[]).map(({id:e})=>e)])})}};p(c,e=>{y(i)&&e(l)}),T(a),z(`keydown`,a,e=>te(e,y(r),y(n))),d(e,a)}),T(se),F(se,e=>E(m,e),()=>y(m)),s(e=>{k(oe,e),$=R(se,1,`plain-list s1jnkawz`,null,$,{marking:y(D).length>0})},[()=>y(D).length>0?y(a).marked(y(D).length):``]),d(e,J),O()}g([`keydown`]);var Mt=e({default:()=>zt}),Nt=m(` <!>`,1),Pt=m(`<!> <!> <!>`,1),Ft=m(`<p> </p>`),It=m(`<p> </p> <!>`,1),Lt=m(`<!> <!>`,1),Rt=m(`<!> <p class="lead"> </p> <!> <div class="top sclhnt0"><p class="count sclhnt0" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sclhnt0"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function zt(e,t){w(t,!0);let n=M(q),r=M(()=>ee.code),i=L({status:`RECEIVED`,theme:``,text:``}),a=L(!1),o=L(void 0),f=L(void 0),m=L(void 0),g=Y(async e=>{let t={...Je(y(r),y(i)),first:25,after:null};return(await K(be,t,{signal:e})).feedbackQueue}),_=L(void 0),v=0,C=M(()=>g.data!==void 0&&Xe(g.data,y(_))),D=Y(async e=>(await K(ie,{area:y(r)},{signal:e})).replyTemplates),A=Y(e=>K(Te,{area:y(r)},{signal:e})),N=M(()=>y(i).status!==`RECEIVED`||y(i).theme!==``||y(i).text!==``);l(()=>{B.me&&X.load(B.me.id)}),j(()=>ae(()=>y(f)!==void 0)),l(()=>{E(_,void 0),g.reload()}),l(()=>{D.reload(),A.reload()}),l(()=>J(y(r),e=>{e.has(`FEEDBACK`)&&P(),e.has(`REPLY_TEMPLATE`)&&D.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&A.refresh()}));async function P(){let e=y(i),t=v,n={...Je(y(r),e),first:Qe(g.data,25),after:null},o=await K(be,n).catch(()=>void 0);if(o&&g.data&&e===y(i)){if(v!==t)return P();g.data.nodes.length===0&&!y(a)?g.set(o.feedbackQueue):E(_,o.feedbackQueue)}}async function R(){let e=g.data;e&&y(_)&&(g.set({...y(_),nodes:Ze(e.nodes,y(_).nodes,y(f))}),E(_,void 0),await c(),z())}function z(){(y(m)?.querySelector(`.head[aria-expanded=true], .head`)??y(m))?.focus()}function H(e){g.reset(),E(i,e)}async function W(){let e=g.data;if(e){E(a,!0),E(o,void 0);try{let t={...Je(y(r),y(i)),first:25,after:e.pageInfo.endCursor??null},n=(await K(be,t)).feedbackQueue,a=new Set(e.nodes.map(({id:e})=>e));g.set({...n,nodes:[...e.nodes,...n.nodes.filter(({id:e})=>!a.has(e))]})}catch(e){E(o,e)}E(a,!1)}}function G(e,t=!1){let n=g.data;if(!n)return;t||ke(e.id,`redact`,`withhold`,`forward`),v+=1,E(_,void 0);let r=Ye(n.nodes,e,t?{...y(i),status:``}:y(i));g.set({...n,nodes:r,totalCount:n.totalCount-(n.nodes.length-r.length)}),r.length===0&&Z(n.pageInfo.hasNextPage)}async function Z(e){e&&await g.reload(),await c(),z()}var $=Rt(),ce=b($);{let e=M(()=>({href:`/lage`,text:re().coordination}));te(ce,{get title(){return y(n).title},get back(){return y(e)}})}var le=h(ce,2),ue=S(le,!0),de=h(le,2);je(de,{get choice(){return y(i)},onchange:H});var fe=h(de,2),pe=x(fe),me=x(pe),he=e=>{var t=Nt(),r=b(t,!0),a=h(r),o=e=>{var t=u();s(()=>k(t,`. ${y(n).news??``}`)),d(e,t)};p(a,e=>{y(C)&&e(o)}),s(e=>k(r,e),[()=>y(i).status===`RECEIVED`?y(n).left(g.data.totalCount):y(n).count(g.data.totalCount)]),d(e,t)};p(me,e=>{g.data&&e(he)}),T(pe);var ge=h(pe,2),_e=e=>{U(e,{variant:`secondary`,icon:`repeat`,onclick:R,children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).showNews)),d(e,r)},$$slots:{default:!0}})};p(ge,e=>{y(C)&&e(_e)});var ve=h(ge,2),ye=S(ve,!0);T(fe);var xe=h(fe,2),Se=x(xe),Ce=e=>{var t=Lt(),r=b(t),i=e=>{Q(e,{get error(){return g.error},get onretry(){return g.reload}})};p(r,e=>{g.error&&e(i)});var c=h(r,2),l=e=>{var t=Pt(),r=b(t);{let e=M(()=>D.data??void 0);jt(r,{get pieces(){return g.data.nodes},get templates(){return y(e)},get choices(){return A.data},onchanged:G,get onundone(){return g.reload},get writingId(){return y(f)},set writingId(e){E(f,e,!0)}})}var i=h(r,2),s=e=>{Q(e,{get error(){return y(o)},onretry:W})};p(i,e=>{y(o)&&e(s)});var c=h(i,2);se(c,{get shown(){return g.data.nodes.length},get total(){return g.data.totalCount},get hasMore(){return g.data.pageInfo.hasNextPage},get busy(){return y(a)},get label(){return y(n).more},onmore:W}),d(e,t)},m=e=>{V(e,{lines:4})},_=e=>{oe(e,{get title(){return y(n).emptyFilterTitle},icon:`info`,children:(e,t)=>{var r=Ft(),i=S(r,!0);s(()=>k(i,y(n).emptyFilterText)),d(e,r)},$$slots:{default:!0}})},v=e=>{oe(e,{get title(){return y(n).emptyTitle},children:(e,t)=>{var r=It(),i=b(r),a=S(i,!0),o=h(i,2);ne(o,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{I();var r=u();s(()=>k(r,y(n).emptyNext)),d(e,r)},$$slots:{default:!0}}),s(()=>k(a,y(n).emptyText)),d(e,r)},$$slots:{default:!0}})};p(c,e=>{g.data.nodes.length>0?e(l):g.isLoading?e(m,1):y(N)?e(_,2):e(v,-1)}),d(e,t)},we=e=>{Q(e,{get error(){return g.error},get onretry(){return g.reload}})},Ee=e=>{V(e,{lines:6})};p(Se,e=>{g.data?e(Ce):g.error?e(we,1):e(Ee,-1)}),T(xe),F(xe,e=>E(m,e),()=>y(m)),s(()=>{k(ue,y(n).lead),k(ye,y(n).templates)}),d(e,$),O()}export{et as a,Oe as c,zt as default,rt as i,Ct as n,nt as o,wt as r,De as s,Mt as t};