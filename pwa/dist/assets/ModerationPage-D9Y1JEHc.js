import{t as e}from"./rolldown-runtime-DK3Fl9T5.js";import{At as t,Dt as n,Et as r,H as i,I as a,It as o,Lt as s,M as c,Nt as l,Ot as u,P as d,Pt as f,Q as p,Tt as m,U as h,W as g,_t as _,bt as v,ct as y,et as b,ft as x,gt as S,ht as C,i as w,j as T,jt as E,kt as D,lt as O,mt as k,n as A,nt as j,ot as M,pt as N,q as P,rt as F,st as I,t as L,tt as R,u as z,wt as B,xt as V,y as H}from"./base-DTCHONYi.js";import{n as U,t as W}from"./request-CjdWyXIk.js";import{n as ee,t as G}from"./moderation-B0pxylqL.js";import{n as te,t as ne}from"./ListPager-BlmpTbM-.js";import{t as re}from"./live-browser-i59N2-se.js";import{t as K}from"./resource.svelte-BDHruwgY.js";import{n as q,r as J}from"./drafts.svelte-41YIyErB.js";import{t as ie}from"./LoadFailed-CpHswrzY.js";import{c as Y,i as ae,m as X,o as oe,s as Z}from"./index-DWsKZdVG.js";import{t as se}from"./EmptyState-MRa2UpCZ.js";import{t as ce}from"./LinkButton-D3EcUvqV.js";import{t as Q}from"./citizen-CJR99weT.js";import{t as le}from"./domain-l6ZHcicy.js";import{t as ue}from"./Select-DBnQiFHz.js";import{t as de}from"./controls-c7v-oFFt.js";import{n as fe,o as pe}from"./format-kuSABd5W.js";import{t as me}from"./ListKeys-CFE-iI24.js";import{t as he}from"./SaveFailed-C9SGlVkG.js";import{t as ge}from"./Dialog-CO5O_qoZ.js";import{t as _e}from"./again-DG8EZNwp.js";import{t as ve}from"./Disclosure-DXHaMK5B.js";import{t as $}from"./Badge-Cga-VWNB.js";import{t as ye}from"./call.svelte-RNDE6vgl.js";var be=new U(`
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
}`),xe=new U(`
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
}`),Se=new U(`
mutation ModerateFeedback($id: ID!, $revision: Int!, $input: FeedbackModerationInput!) {
feedbackModerate(id: $id, revision: $revision, input: $input) {
feedback {
...QueuedFeedback
}
userErrors {
field
code
message
personalData
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
}`),Ce=new U(`
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
}`),we=new U(`
mutation ReplyToFeedback($id: ID!, $revision: Int, $text: String!, $notPersonalData: NotPersonalDataInput) {
feedbackReply(
id: $id
revision: $revision
text: $text
notPersonalData: $notPersonalData
) {
feedback {
...QueuedFeedback
}
userErrors {
field
code
message
personalData
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
}`),Te=new U(`
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
`),Ee=`redact`;function De(e){return J.of(Ee,e)?.values}function Oe(e,t){let n={key:`${q()} ${Ee} ${e}`,author:q(),noun:Ee,id:e,title:``,start:void 0};J.keep({...n,values:t,keptAt:new Date().toISOString()}).catch(()=>void 0)}function ke(e){for(let t of[Ee,`withhold`,`forward`])for(let n of J.list(t))n.id===e&&J.forget(n.key)}var Ae=O(`<form role="search" class="sziiv7e"><!> <!> <!> <!></form>`);function je(e,r){f(r,!0);let i=E(G),a=t(u(r.choice.status)),c=t(u(r.choice.theme)),d=t(u(r.choice.text)),p=E(()=>[...Object.entries(Q().moderationStatus).map(([e,t])=>({value:e,label:e===`RECEIVED`?S(i).toModerate:t})),{value:``,label:S(i).all}]),m=E(()=>[{value:``,label:S(i).allThemes},...Object.entries(le().theme).map(([e,t])=>({value:e,label:t}))]);function h(){r.onchange({status:S(a),theme:S(c),text:S(d)})}function g(e){e.preventDefault(),h()}var _=Ae(),y=B(_);ue(y,{get label(){return S(i).show},get options(){return S(p)},onchange:h,optional:`silent`,get value(){return S(a)},set value(e){D(a,e,!0)}});var b=n(y,2);ue(b,{get label(){return S(i).theme},get options(){return S(m)},onchange:h,optional:`silent`,get value(){return S(c)},set value(e){D(c,e,!0)}});var w=n(b,2);de(w,{get label(){return S(i).search},type:`search`,maxlength:64,optional:`silent`,get value(){return S(d)},set value(e){D(d,e,!0)}});var T=n(w,2);Z(T,{type:`submit`,variant:`secondary`,children:(e,t)=>{o();var n=x();v(()=>M(n,S(i).searchDo)),I(e,n)},$$slots:{default:!0}}),s(_),C(`submit`,_,g),I(e,_),l()}var Me=O(`<!> <!> <!>`,1),Ne=O(`<!> <!>`,1),Pe=O(`<!> <p> </p>`,1),Fe=O(`<div class="bar snfmjub"><!></div> <!>`,1);function Ie(e,i){f(i,!0);let a=E(G),c=t(void 0),u={status:`NOT_PUBLISHED`,reason:`SPAM`},d={status:`NOT_PUBLISHED`,reason:`OFF_TOPIC`};function p(){D(c,u,!0)}async function h(){S(c)&&await i.ondecide(S(c))&&D(c,void 0)}var g={ask:p},_=Fe(),y=m(_),b=B(y);{let e=e=>{var t=Me(),r=m(t);Z(r,{variant:`danger`,onclick:()=>D(c,u,!0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).bulkSpam)),I(e,n)},$$slots:{default:!0}});var s=n(r,2);Z(s,{variant:`secondary`,onclick:()=>D(c,d,!0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).bulkOffTopic)),I(e,n)},$$slots:{default:!0}});var l=n(s,2);Z(l,{variant:`quiet`,get onclick(){return i.onclear},children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).unmark)),I(e,n)},$$slots:{default:!0}}),I(e,t)},t=E(()=>S(a).marked(i.count));Y(b,{tone:`calm`,icon:`check`,get title(){return S(t)},actions:e,$$slots:{actions:!0}})}s(y);var C=n(y,2),w=e=>{{let t=e=>{var t=Ne(),r=m(t);Z(r,{main:!0,variant:`danger`,get busy(){return i.moderating.isBusy},onclick:h,children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).withholdDo)),I(e,n)},$$slots:{default:!0}});var s=n(r,2);Z(s,{variant:`quiet`,onclick:()=>D(c,void 0),children:(e,t)=>{o();var n=x();v(()=>M(n,S(a).cancel)),I(e,n)},$$slots:{default:!0}}),I(e,t)},s=E(()=>S(a).bulkTitle(i.count));ge(e,{get title(){return S(s)},open:!0,onclose:()=>D(c,void 0),actions:t,children:(e,t)=>{var o=Pe(),s=m(o);{let e=E(()=>i.moderating.userErrors.map(({message:e})=>e));he(s,{get error(){return i.moderating.error},get messages(){return S(e)}})}var c=n(s,2),l=r(c,!0);v(()=>M(l,S(a).bulkText)),I(e,o)},$$slots:{actions:!0,default:!0}})}};return F(C,e=>{S(c)&&e(w)}),I(e,_),l(g)}var Le={j:`next`,arrowdown:`next`,k:`previous`,arrowup:`previous`,p:`publish`,s:`redact`,n:`withhold`,h:`forward`,d:`duplicate`,v:`reply`,m:`mark`,r:`bulk`,z:`undo`};function Re(e,t){let n=[...t.text.trim()].slice(0,64).join(``);return{area:e,status:t.status||null,theme:t.theme||null,text:n||null}}function ze(e,t,n){let r=n.status===``||t.status===n.status;return e.flatMap(e=>e.id===t.id?r?[t]:[]:[e])}function Be(e,t){if(!t)return!1;let n=new Map(e.nodes.map(({id:e,revision:t})=>[e,t]));return t.totalCount!==e.totalCount||t.nodes.some(({id:e,revision:t})=>n.get(e)!==t)}function Ve(e,t,n){let r=e.findIndex(({id:e})=>e===n),i=e[r];return i?t.some(({id:e})=>e===i.id)?t.map(e=>e.id===i.id?i:e):t.toSpliced(r,0,i):[...t]}function He(e,t){return Math.min(Math.max(e?.nodes.length??0,t),100)}function Ue(e,t){return Math.max(Math.min(e,t-1),0)}function We(e){return e===`PERSONAL_DATA`||e===`THREAT_ABUSE`}function Ge(e,t){return e.status===`RECEIVED`&&e.text===t.text&&e.placeName===t.placeName}function Ke(e,t,n){return e?.templates.find(e=>e.theme===t&&e.outcome===n)?.text??``}function qe(e,t=90){let n=(e??``).replace(/\s+/g,` `).trim();return[...n].length<=t?n:`${[...n].slice(0,t).join(``).replace(/\s\S*$/u,``)} …`}var Je={RECEIVED:{tone:`wait`,icon:`clock`},PUBLISHED:{tone:`good`,icon:`check`},PUBLISHED_REDACTED:{tone:`good`,icon:`check`},NOT_PUBLISHED:{tone:`bad`,icon:`cross`},FORWARDED:{tone:`calm`,icon:`forward`}},Ye=O(`<dt class="soft"> </dt> <dd lang="sv" class="s14oaw3w"> </dd>`,1),Xe=O(`<dl class="s14oaw3w"></dl>`),Ze=O(`<li class="s14oaw3w"><span lang="sv"> </span> <span class="small soft"> </span></li>`),Qe=O(`<section class="similar tone-calm s14oaw3w"><h2> </h2> <ul class="plain-list"></ul> <button type="button" class="link s14oaw3w"> </button></section>`),$e=O(`<li class="s14oaw3w"> </li>`),et=O(`<ul class="plain-list small"></ul>`),tt=O(`<!> <!> <!>`,1);function nt(e,t){f(t,!0);let i=E(G),a=E(()=>t.feedback.whenDays.map(e=>Q().weekday[e].toLocaleLowerCase(`sv`))),o=E(()=>t.feedback.whenParts.map(e=>Q().dayPart[e].toLocaleLowerCase(`sv`))),c=E(()=>[{label:S(i).place,value:t.feedback.placeName},{label:S(i).when,value:[...S(a),...S(o)].join(`, `)},{label:S(i).safety,value:t.feedback.feltSafety?S(i).ofFive(t.feedback.feltSafety):``},{label:S(i).dialogue,value:t.feedback.dialogue?.title},{label:S(i).why,value:t.feedback.reason&&Q().moderationReason[t.feedback.reason]},{label:S(i).outcome,value:t.feedback.outcome&&Q().feedbackOutcome[t.feedback.outcome]},{label:S(i).replyText,value:t.feedback.reply?.text}].filter(e=>!!e.value)),u=E(()=>t.detail?.similar??[]),d=E(()=>t.detail?.history??[]);var p=tt(),h=m(p),g=e=>{var t=Xe();b(t,21,()=>S(c),R,(e,t)=>{var i=Ye(),a=m(i),o=r(a,!0),s=n(a,2),c=r(s,!0);v(()=>{M(o,S(t).label),M(c,S(t).value)}),I(e,i)}),s(t),I(e,t)};F(h,e=>{S(c).length>0&&e(g)});var _=n(h,2),y=e=>{var a=Qe(),o=B(a),c=r(o,!0),l=n(o,2);b(l,21,()=>S(u),e=>e.id,(e,t)=>{var a=Ze(),o=B(a),c=r(o,!0),l=n(o,2),u=r(l);s(a),v((e,t,n)=>{M(c,e),M(u,`${t??``} · ${n??``}`)},[()=>qe(S(t).text,160)||S(i).wordsRemoved,()=>pe(S(t).submittedAt),()=>Q().moderationStatus[S(t).status]]),I(e,a)}),s(l);var d=n(l,2),f=r(d,!0);s(a),v(e=>{M(c,e),M(f,S(i).markSimilar)},[()=>S(i).similar(S(u).length)]),k(`click`,d,function(...e){t.onmarksimilar?.apply(this,e)}),I(e,a)};F(_,e=>{S(u).length>0&&e(y)});var x=n(_,2),C=e=>{{let t=E(()=>S(i).history(S(d).length));ve(e,{get summary(){return S(t)},children:(e,t)=>{var n=et();b(n,21,()=>S(d),R,(e,t)=>{var n=$e(),a=r(n);v((e,n,r)=>M(a,`${e??``}: ${n??``} (${S(t).by??``})${r??``}`),[()=>fe(S(t).at),()=>S(i).actionOf(S(t).action),()=>S(t).reason?` – ${S(i).reasonOf(S(t).reason)}`:``]),I(e,n)}),s(n),I(e,n)},$$slots:{default:!0}})}};F(x,e=>{S(d).length>0&&e(C)}),I(e,p),l()}N([`click`]);var rt=O(`<mark> <span class="visually-hidden"> </span></mark>`),it=O(`<p class="text sl00a1i" lang="sv"></p>`);function at(e,t){f(t,!0);let i=E(G),a=E(()=>{let e=[],n=0;for(let{start:r,end:i,kind:a}of t.finds)e.push({text:t.text.slice(n,r)},{text:t.text.slice(r,i),kind:a}),n=i;return[...e,{text:t.text.slice(n)}].filter(e=>e.text!==``)});var o=it();b(o,21,()=>S(a),R,(e,t)=>{var a=y(),o=m(a),c=e=>{var a=rt(),o=B(a,!0),c=n(o),l=r(c);s(a),v(()=>{h(a,`title`,S(i).find[S(t).kind]),M(o,S(t).text),M(l,`(${S(i).find[S(t).kind]??``})`)}),I(e,a)},l=e=>{var n=x();v(()=>M(n,S(t).text)),I(e,n)};F(o,e=>{S(t).kind?e(c):e(l,-1)}),I(e,a)}),s(o),v(()=>h(o,`id`,t.id)),I(e,o),l()}var ot=O(`<p> </p>`),st=O(`<p class="soft"> </p>`),ct=O(` <kbd aria-hidden="true" class="sn9bj0t"> </kbd>`,1),lt=O(`<div class="row"><!> <!></div>`),ut=O(`<div class="detail sn9bj0t"><!> <!> <!> <!> <!> <!></div>`);function dt(e,i){f(i,!0);let a=E(G),c=t(void 0),u=t(void 0),d=E(()=>i.panel===`reply`||i.panel===`withhold`||i.panel===`forward`),g=E(()=>!!i.feedback.text),_=E(()=>i.feedback.status===`PUBLISHED`||i.feedback.status===`PUBLISHED_REDACTED`),x=E(()=>[S(g)&&!S(_)&&C(`publish`,`check`,S(a).publish,`P`,`primary`),S(g)&&C(`redact`,`edit`,S(a).redact,`S`),i.feedback.status!==`NOT_PUBLISHED`&&C(`withhold`,`cross`,S(a).withhold,`N`),i.feedback.status!==`FORWARDED`&&C(`forward`,`forward`,S(a).forward,`H`),(i.detail?.similar.length??0)>0&&C(`duplicate`,`people`,S(a).duplicate,`D`),C(`reply`,`send`,i.feedback.reply?S(a).replyAgain:S(a).reply,`V`),i.feedback.status!==`RECEIVED`&&C(`undo`,`undo`,S(a).takeBack,`Z`)].filter(e=>e!==!1));function C(e,t,n,r,i=`secondary`){return{name:e,icon:t,label:n,key:r,variant:i}}function w(){D(u,void 0),_e(()=>H(()=>import(`./panels-D4XyS0IG.js`),[])).then(e=>D(c,e),e=>D(u,e))}w();var T=ut(),O=B(T),k=e=>{Y(e,{tone:`wait`,role:`alert`,children:(e,t)=>{var n=ot(),i=r(n,!0);v(()=>M(i,S(a).conflict)),I(e,n)},$$slots:{default:!0}})};F(O,e=>{i.moderating.hadConflict&&!S(d)&&e(k)});var A=n(O,2),N=e=>{{let t=E(()=>i.moderating.userErrors.map(({message:e})=>e));he(e,{get error(){return i.moderating.error},get messages(){return S(t)}})}};F(A,e=>{S(d)||e(N)});var P=n(A,2),L=e=>{{let t=E(()=>i.feedback.text??``),n=E(()=>i.feedback.finds.filter(({field:e})=>e===`text`));at(e,{get id(){return`text-${i.feedback.id??``}`},get text(){return S(t)},get finds(){return S(n)}})}},R=e=>{var t=st(),n=r(t,!0);v(()=>{h(t,`id`,`text-${i.feedback.id??``}`),M(n,S(a).wordsRemoved)}),I(e,t)};F(P,e=>{S(g)?e(L):e(R,-1)});var z=n(P,2),V=e=>{Y(e,{tone:`wait`,icon:`alert`,children:(e,t)=>{var n=ot(),o=r(n,!0);v(e=>M(o,e),[()=>S(a).finds(i.feedback.finds.length)]),I(e,n)},$$slots:{default:!0}})};F(z,e=>{i.feedback.finds.length>0&&e(V)});var U=n(z,2);nt(U,{get feedback(){return i.feedback},get detail(){return i.detail},get onmarksimilar(){return i.onmarksimilar}});var W=n(U,2),ee=e=>{ie(e,{get error(){return S(u)},onretry:w})},te=e=>{oe(e,{lines:3})},ne=e=>{var t=y(),n=m(t);j(n,()=>i.feedback.text,e=>{var t=y(),n=m(t);p(n,()=>S(c).RedactPanel,(e,t)=>{t(e,{get feedback(){return i.feedback},get moderating(){return i.moderating},get ondecide(){return i.ondecide},get oncancel(){return i.oncancel}})}),I(e,t)}),I(e,t)},re=e=>{var t=y(),n=m(t);j(n,()=>i.panel,e=>{var t=y(),n=m(t);p(n,()=>S(c).WithholdPanel,(e,t)=>{t(e,{get feedback(){return i.feedback},get kind(){return i.panel},get moderating(){return i.moderating},get ondecided(){return i.ondecided},get oncancel(){return i.oncancel}})}),I(e,t)}),I(e,t)},K=e=>{var t=y(),n=m(t);{let e=E(()=>i.detail?.similar??[]);p(n,()=>S(c).DuplicatePanel,(t,n)=>{n(t,{get similar(){return S(e)},get moderating(){return i.moderating},get ondecide(){return i.ondecide},get oncancel(){return i.oncancel}})})}I(e,t)},q=e=>{var t=y(),n=m(t);p(n,()=>S(c).ReplyPanel,(e,t)=>{t(e,{get feedback(){return i.feedback},get moderating(){return i.moderating},get templates(){return i.templates},get choices(){return i.choices},get onsaved(){return i.onsaved},get oncancel(){return i.oncancel}})}),I(e,t)},ae=e=>{var t=lt(),l=B(t);b(l,17,()=>S(x),e=>e.name,(e,t)=>{Z(e,{main:!0,get variant(){return S(t).variant},get icon(){return S(t).icon},get busy(){return i.moderating.isBusy},get"aria-keyshortcuts"(){return S(t).key},onclick:()=>i.onact(S(t).name),children:(e,i)=>{o();var a=ct(),s=m(a,!0),c=n(s),l=r(c,!0);v(()=>{M(s,S(t).label),M(l,S(t).key)}),I(e,a)},$$slots:{default:!0}})});var u=n(l,2),d=e=>{var t=y(),n=m(t);{let e=E(()=>({...i.feedback,noun:`FEEDBACK`,title:S(a).thisFeedback,record:i.feedback}));p(n,()=>S(c).RemoveWords,(t,n)=>{n(t,{get what(){return S(e)},onremoved:()=>void i.moderating.showLatest(i.feedback.id)})})}I(e,t)};F(u,e=>{S(c)&&e(d)}),s(t),I(e,t)};F(W,e=>{S(u)?e(ee):i.panel&&(!J.isReady||!S(c))?e(te,1):S(c)&&i.panel===`redact`?e(ne,2):S(c)&&(i.panel===`withhold`||i.panel===`forward`)?e(re,3):S(c)&&i.panel===`duplicate`?e(K,4):S(c)&&i.panel===`reply`?e(q,5):e(ae,-1)}),s(T),I(e,T),l()}var ft=O(`<span class="soft sjgui4m" lang="sv"> </span>`),pt=O(`<!> <!>`,1),mt=O(`<div><label class="mark sjgui4m"><input type="checkbox" class="sjgui4m"/> <span class="visually-hidden"> </span></label> <button type="button" class="head sjgui4m"><span class="what sjgui4m"><strong class="sjgui4m"> </strong> <!></span> <span class="badges sjgui4m"><!> <!></span></button></div>`);function ht(e,t){f(t,!0);let a=E(G);var o=mt();let c;var u=B(o),p=B(u);i(p);var _=n(p,2),y=r(_,!0);s(u);var b=n(u,2),x=B(b),C=B(x),w=r(C,!0),T=n(C,2),D=e=>{var n=ft(),i=r(n,!0);v(e=>M(i,e),[()=>qe(t.feedback.text)||S(a).wordsRemoved]),I(e,n)};F(T,e=>{t.isOpen||e(D)}),s(x);var O=n(x,2),A=B(O),j=e=>{$(e,{tone:`bad`,icon:`alert`,get label(){return S(a).findsShort}})};F(A,e=>{t.feedback.finds.length>0&&e(j)});var N=n(A,2),L=e=>{var r=pt(),i=m(r);{let e=E(()=>Q().moderationStatus[t.feedback.status]);$(i,d(()=>Je[t.feedback.status],{get label(){return S(e)}}))}var o=n(i,2),s=e=>{$(e,{tone:`good`,icon:`send`,get label(){return S(a).isReplied}})};F(o,e=>{t.feedback.reply&&e(s)}),I(e,r)};F(N,e=>{t.feedback.status!==`RECEIVED`&&e(L)}),s(O),s(b),s(o),v(e=>{c=P(o,1,`line sjgui4m`,null,c,{open:t.isOpen}),g(p,t.isMarked),M(y,e),h(b,`aria-expanded`,t.isOpen),h(b,`aria-describedby`,t.isOpen?`text-${t.feedback.id}`:void 0),M(w,t.label)},[()=>S(a).mark(t.label)]),k(`change`,p,function(...e){t.onmark?.apply(this,e)}),k(`click`,b,function(...e){t.onopen?.apply(this,e)}),I(e,o),l()}N([`change`,`click`]);var gt=class{#e=t(new Set);has(e){return S(this.#e).has(e)}toggle(e){let t=e.every(e=>S(this.#e).has(e)),n=new Set(S(this.#e));for(let r of e)t?n.delete(r):n.add(r);D(this.#e,n)}clear(){D(this.#e,new Set)}},_t=class extends ye{#e;constructor(e){super(),this.#e=e}async decide(e,t){return(await this.ask(()=>vt(e,t),()=>this.showLatest(e.id)))?.feedback??void 0}async decideMany(e,t){let n=e.map(({id:e,revision:t})=>({id:e,revision:t}));return(await this.ask(async()=>{let{feedback:e,userErrors:r}=(await W(Ce,{items:n,input:t})).feedbackModerateMany;return{feedback:e,userErrors:r.filter(({code:e})=>e!==`CONFLICT`)}}))?.feedback??void 0}async showLatest(e){let{feedback:t}=await W(xe,{id:e});t&&this.#e(t)}show(e){this.#e(e)}};async function vt({id:e,revision:t},n){return(await W(Se,{id:e,revision:t,input:n})).feedbackModerate}async function yt({id:e,revision:t},n,r){return(await W(we,{id:e,revision:t,text:n,notPersonalData:r})).feedbackReply}var bt=class{#e=t();get openId(){return S(this.#e)}set openId(e){D(this.#e,e,!0)}#t=t();get panel(){return S(this.#t)}set panel(e){D(this.#t,e,!0)}marking=new gt;moderating;#n;#r;constructor(e){this.#n=e,this.openId=e.pieces()[0]?.id,this.moderating=new _t(t=>e.changed(t,!0))}get chosen(){return this.#n.pieces().filter(({id:e})=>this.marking.has(e))}open(e){e!==this.openId&&this.moderating.reset(),this.panel=void 0,this.openId=e}show(e,t){e.id!==this.openId&&this.open(e.id),this.moderating.reset(),this.panel=t}cancel(e){this.panel=void 0,this.#n.focus(e)}async goTo(e){let t=Ue(e,this.#n.pieces().length);this.open(this.#n.pieces()[t]?.id),await _(),this.#n.focus(t)}async decide(e,t){let n=await this.moderating.decide(e,t);n&&await this.decided(e,n)}async decided(e,t){let n=this.#a(e);this.#r={before:e,after:t},this.panel=void 0,this.#n.changed(t),X(G().decided[t.status],Ge(e,t)?()=>this.undo():void 0),await _(),await this.goTo(this.#a(e)>=0?n+1:n)}async undo(){let e=this.#r;return!e||!Ge(e.before,e.after)||!await this.moderating.decide(e.after,{status:`RECEIVED`})?!1:(this.#r=void 0,X(G().takenBack),await this.#n.undone(),await _(),await this.goTo(Math.max(this.#a(e.before),0)),!0)}async decideMany(e){let t=this.chosen,n=this.#i,r=await this.moderating.decideMany(t,e);if(!r)return!1;this.marking.clear(),X(G().decidedMany(r.length,t.length));for(let e of r)this.#n.changed(e);return await _(),await this.goTo(n),!0}async unmark(){let e=this.#i;this.marking.clear(),await _(),this.#n.focus(e)}get#i(){return this.#n.pieces().findIndex(({id:e})=>this.marking.has(e))}#a({id:e}){return this.#n.pieces().findIndex(t=>t.id===e)}},xt=O(`<li class="snvrdqj"><!> <!></li>`),St=O(`<!> <!> <p class="visually-hidden" role="status"> </p> <ul aria-describedby="queue-keys"></ul>`,1);function Ct(e,i){f(i,!0);let o=c(i,`writingId`,15),u=`input:not([type=checkbox]), textarea, select, form, [role=group]`,d=E(G),p=t(void 0),h=t(void 0),g=new bt({pieces:()=>i.pieces,focus:e=>S(p)?.querySelectorAll(`.head`)[e]?.focus(),changed:(e,t)=>i.onchanged(e,t),undone:()=>i.onundone()}),{marking:_,moderating:y}=g,x=K(async e=>{let t=g.openId;return t?(await W(xe,{id:t},{signal:e})).feedback??void 0:void 0});V(()=>{g.openId,x.reset(),x.reload()}),V(()=>{o(g.panel?g.openId:void 0)}),V(()=>()=>o(void 0));function C(e,t,n){n===`next`?g.goTo(t+1):n===`previous`?g.goTo(Math.max(t-1,0)):n===`mark`?_.toggle([e.id]):n===`bulk`?S(h)?.ask():n===`undo`?e.status===`RECEIVED`?g.undo():g.decide(e,{status:`RECEIVED`}):n===`publish`&&e.finds.length===0?g.decide(e,{status:`PUBLISHED`}):n===`publish`||n===`redact`?g.show(e,e.text?`redact`:void 0):n===`duplicate`?g.show(e,x.data?.similar.length?`duplicate`:void 0):g.show(e,n)}function w(e,t,n){if(e.metaKey||e.ctrlKey||e.altKey)return;let{target:r}=e;if(e.key===`Escape`&&g.panel)return void(e.preventDefault(),g.cancel(t));if(r instanceof Element&&r.closest(g.panel?`.detail, ${u}`:u))return;let i=Le[e.key.toLowerCase()];i&&!y.isBusy&&(e.preventDefault(),C(n,t,i))}function T(e){let t=Le[e];if(!t||y.isBusy||g.panel)return!1;let n=i.pieces.findIndex(({id:e})=>e===g.openId),r=i.pieces[n];return r&&t!==`next`&&t!==`previous`?C(r,n,t):g.goTo(Math.max(n,0)),!0}async function O(e,t){g.panel=void 0,i.onchanged(e),X(e.reply?S(d).replied:S(d).outcomeSaved),await x.reload(),S(p)?.querySelectorAll(`.head`)[t]?.focus()}var A=St(),j=m(A);me(j,{id:`queue-keys`,get help(){return S(d).keys},get list(){return S(p)},onkey:T});var N=n(j,2),L=e=>{a(Ie(e,{get count(){return g.chosen.length},get moderating(){return y},ondecide:e=>g.decideMany(e),onclear:()=>void g.unmark()}),e=>D(h,e,!0),()=>S(h))};F(N,e=>{g.chosen.length>0&&e(L)});var R=n(N,2),z=r(R,!0),H=n(R,2);let U;b(H,23,()=>i.pieces,e=>e.id,(e,t,r)=>{let a=E(()=>g.openId===S(t).id);var o=xt(),c=B(o);{let e=E(()=>_.has(S(t).id)),n=E(()=>le().theme[S(t).theme]),r=E(()=>pe(S(t).submittedAt));ht(c,{get feedback(){return S(t)},get isOpen(){return S(a)},get isMarked(){return S(e)},get label(){return`${S(n)??``}, ${S(r)??``}`},onopen:()=>g.open(S(a)?void 0:S(t).id),onmark:()=>_.toggle([S(t).id])})}var l=n(c,2),u=e=>{{let n=E(()=>x.data?.id===S(t).id?x.data:void 0);dt(e,{get feedback(){return S(t)},get detail(){return S(n)},get moderating(){return y},get templates(){return i.templates},get choices(){return i.choices},get panel(){return g.panel},onact:e=>C(S(t),S(r),e),ondecide:e=>void g.decide(S(t),e),ondecided:e=>void g.decided(S(t),e),onsaved:e=>void O(e,S(r)),oncancel:()=>g.cancel(S(r)),onmarksimilar:()=>_.toggle([S(t).id,...(x.data?.similar??[]).map(({id:e})=>e)])})}};F(l,e=>{S(a)&&e(u)}),s(o),k(`keydown`,o,e=>w(e,S(r),S(t))),I(e,o)}),s(H),a(H,e=>D(p,e),()=>S(p)),v(e=>{M(z,e),U=P(H,1,`plain-list snvrdqj`,null,U,{marking:g.chosen.length>0})},[()=>g.chosen.length>0?S(d).marked(g.chosen.length):``]),I(e,A),l()}N([`keydown`]);var wt=e({default:()=>At}),Tt=O(` <!>`,1),Et=O(`<!> <!>`,1),Dt=O(`<p> </p>`),Ot=O(`<p> </p> <!>`,1),kt=O(`<!> <p class="lead"> </p> <!> <div class="top sicwj1l"><p class="count sicwj1l" role="status"><!></p> <!> <a href="/lage/synpunkter/mallar" class="sicwj1l"> </a></div> <div id="queue" tabindex="-1"><!></div>`,1);function At(e,i){f(i,!0);let c=E(G),u=E(()=>L.code),d=t({status:`RECEIVED`,theme:``,text:``}),p=t(void 0),h=t(void 0),g=te(async(e,t)=>{let n={...Re(S(u),S(d)),first:25,after:e};return(await W(be,n,{signal:t})).feedbackQueue}),y=t(void 0),b=0,C=E(()=>g.data!==void 0&&Be(g.data,S(y))),O=K(async e=>(await W(ee,{area:S(u)},{signal:e})).replyTemplates),k=K(e=>W(Te,{area:S(u)},{signal:e})),j=E(()=>S(d).status!==`RECEIVED`||S(d).theme!==``||S(d).text!==``);V(()=>{A.me&&J.load(A.me.id)}),T(()=>w(()=>S(p)!==void 0)),V(()=>{D(y,void 0),g.reload()}),V(()=>{O.reload(),k.reload()}),V(()=>re(S(u),e=>{e.has(`FEEDBACK`)&&N(),e.has(`REPLY_TEMPLATE`)&&O.refresh(),(e.has(`PLEDGE`)||e.has(`PROBLEM`))&&k.refresh()}));async function N(){let e=S(d),t=b,n={...Re(S(u),e),first:He(g.data,25),after:null},r=await W(be,n).catch(()=>void 0);if(r&&g.data&&e===S(d)){if(b!==t)return N();g.data.nodes.length===0&&!g.isLoadingMore?g.set(r.feedbackQueue):D(y,r.feedbackQueue)}}async function P(){let e=g.data;e&&S(y)&&(g.set({...S(y),nodes:Ve(e.nodes,S(y).nodes,S(p))}),D(y,void 0),await _(),R())}function R(){(S(h)?.querySelector(`.head[aria-expanded=true], .head`)??S(h))?.focus()}function H(e){g.reset(),D(d,e)}function U(e,t=!1){let n=g.data;if(!n)return;t||ke(e.id),b+=1,D(y,void 0);let r=ze(n.nodes,e,t?{...S(d),status:``}:S(d));g.put(r),r.length===0&&q(n.pageInfo.hasNextPage)}async function q(e){e&&await g.reload(),await _(),R()}var Y=kt(),X=m(Y);{let e=E(()=>({href:`/lage`,text:z().coordination}));ae(X,{get title(){return S(c).title},get back(){return S(e)}})}var Q=n(X,2),le=r(Q,!0),ue=n(Q,2);je(ue,{get choice(){return S(d)},onchange:H});var de=n(ue,2),fe=B(de),pe=B(fe),me=e=>{var t=Tt(),r=m(t,!0),i=n(r),a=e=>{var t=x();v(()=>M(t,`. ${S(c).news??``}`)),I(e,t)};F(i,e=>{S(C)&&e(a)}),v(e=>M(r,e),[()=>S(d).status===`RECEIVED`?S(c).left(g.data.totalCount):S(c).count(g.data.totalCount)]),I(e,t)};F(pe,e=>{g.data&&e(me)}),s(fe);var he=n(fe,2),ge=e=>{Z(e,{variant:`secondary`,icon:`repeat`,onclick:P,children:(e,t)=>{o();var n=x();v(()=>M(n,S(c).showNews)),I(e,n)},$$slots:{default:!0}})};F(he,e=>{S(C)&&e(ge)});var _e=n(he,2),ve=r(_e,!0);s(de);var $=n(de,2),ye=B($),xe=e=>{var t=Et(),i=m(t),a=e=>{ie(e,{get error(){return g.error},get onretry(){return g.reload}})};F(i,e=>{g.error&&e(a)});var s=n(i,2),l=e=>{var t=Et(),r=m(t);{let e=E(()=>O.data??void 0);Ct(r,{get pieces(){return g.data.nodes},get templates(){return S(e)},get choices(){return k.data},onchanged:U,get onundone(){return g.reload},get writingId(){return S(p)},set writingId(e){D(p,e,!0)}})}var i=n(r,2);ne(i,{get list(){return g},get label(){return S(c).more}}),I(e,t)},u=e=>{oe(e,{lines:4})},d=e=>{se(e,{get title(){return S(c).emptyFilterTitle},icon:`info`,children:(e,t)=>{var n=Dt(),i=r(n,!0);v(()=>M(i,S(c).emptyFilterText)),I(e,n)},$$slots:{default:!0}})},f=e=>{se(e,{get title(){return S(c).emptyTitle},children:(e,t)=>{var i=Ot(),a=m(i),s=r(a,!0),l=n(a,2);ce(l,{href:`/ni-sa-vi-gjorde`,variant:`secondary`,children:(e,t)=>{o();var n=x();v(()=>M(n,S(c).emptyNext)),I(e,n)},$$slots:{default:!0}}),v(()=>M(s,S(c).emptyText)),I(e,i)},$$slots:{default:!0}})};F(s,e=>{g.data.nodes.length>0?e(l):g.isLoading?e(u,1):S(j)?e(d,2):e(f,-1)}),I(e,t)},Se=e=>{ie(e,{get error(){return g.error},get onretry(){return g.reload}})},Ce=e=>{oe(e,{lines:6})};F(ye,e=>{g.data?e(xe):g.error?e(Se,1):e(Ce,-1)}),s($),a($,e=>D(h,e),()=>S(h)),v(()=>{M(le,S(c).lead),M(ve,S(c).templates)}),I(e,Y),l()}export{We as a,Oe as c,At as default,qe as i,vt as n,Ke as o,yt as r,De as s,wt as t};