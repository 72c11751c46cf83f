import{At as e,Dt as t,Et as n,It as r,Lt as i,M as a,Nt as o,P as s,Pt as c,Tt as l,bt as u,ct as d,d as f,et as p,ft as m,gt as h,jt as g,kt as _,lt as v,n as y,nt as b,ot as x,rt as S,st as C,t as w,tt as T,u as E,wt as D,xt as O}from"./base-DTCHONYi.js";import{n as k,t as A}from"./request-CjdWyXIk.js";import{n as j,t as M}from"./ListPager-BlmpTbM-.js";import{t as N}from"./Begun-DtAXQ0dh.js";import{r as P}from"./focus-C0GnzNBx.js";import{t as ee}from"./LoadFailed-CpHswrzY.js";import{o as F,u as I}from"./format-kuSABd5W.js";import{i as L,m as R,o as z,s as B}from"./index-DWsKZdVG.js";import{t as te}from"./Choices-DIylpJJD.js";import{t as V}from"./EmptyState-MRa2UpCZ.js";import{t as H}from"./domain-l6ZHcicy.js";import{t as U}from"./Badge-Cga-VWNB.js";import{t as W}from"./Card-Dq_bqd68.js";import{t as G}from"./RemoveWords-4aJ1uOyP.js";import{t as K}from"./by-id-CrjKcONs.js";import{t as q}from"./form.svelte-tQdB6E_W.js";import{t as J}from"./FormFrame-CX4Z6dGy.js";import{t as Y}from"./Select-DBnQiFHz.js";import{t as ne}from"./TextArea-uC9Zi4j3.js";import{t as X}from"./controls-c7v-oFFt.js";var re=new k(`
query Problems($area: ID!, $open: Boolean, $first: Int, $after: String) {
problems(area: $area, open: $open, first: $first, after: $after) {
totalCount
nodes {
...Problem
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment Problem on Problem {
id
theme
title
description
status
raisedOn
council {
convenedOn
heldOn
}
plan {
decidedOn
reviewBy
}
measures {
id
revision
text
party
dueOn
status
}
evaluation {
learnt
unansweredReason
}
closedOn
revision
}`),ie=new k(`
mutation SaveProblem($id: ID!, $revision: Int, $input: ProblemInput!) {
problemSave(id: $id, revision: $revision, input: $input) {
problem {
...Problem
}
userErrors {
field
code
message
personalData
}
}
}
fragment Problem on Problem {
id
theme
title
description
status
raisedOn
council {
convenedOn
heldOn
}
plan {
decidedOn
reviewBy
}
measures {
id
revision
text
party
dueOn
status
}
evaluation {
learnt
unansweredReason
}
closedOn
revision
}`),ae=new k(`
mutation SaveMeasure($id: ID!, $revision: Int, $input: MeasureInput!) {
measureSave(id: $id, revision: $revision, input: $input) {
measure {
id
revision
}
userErrors {
field
code
message
personalData
}
}
}
`),Z=f({title:`Lokala problembilder`,lead:`När ett lokalt problem uppstår sammankallas Brottsförebyggande rådet (BRÅ) och en åtgärdsplan tas fram. Det här är internt arbetsmaterial och visas inte för allmänheten.`,add:`Ny problembild`,filter:`Visa`,open:`Öppna`,closed:`Avslutade`,all:`Alla`,emptyTitle:`Inga öppna problembilder`,emptyText:`När något behöver uppmärksammas lägger du in det här.`,emptyClosedTitle:`Inga problembilder att visa`,more:`Visa fler problembilder`,edit:`Ändra`,editWhat:e=>`Ändra ${e}`,raised:e=>`Uppmärksammad ${e}`,convened:e=>`BRÅ sammankallades ${e}`,held:e=>`BRÅ möttes ${e}`,planned:e=>`Åtgärdsplan beslutad ${e}`,closedOn:e=>`Avslutad ${e}`,measures:`Åtgärder`,measureBy:(e,t)=>`${e}, klart senast ${t}`,formNew:`Ny problembild`,formEdit:`Ändra problembild`,about:`Problemet`,theme:`Vad gäller det?`,themeMissing:`Välj vad problemet gäller.`,titleLabel:`Rubrik`,titleHint:`Kort, till exempel ”Störande körning vid badplatsen”.`,titleMissing:`Skriv en rubrik.`,description:`Beskrivning`,descriptionHint:`Vad, var och när. Inga namn, personnummer eller registreringsnummer.`,raisedOn:`Uppmärksammades den`,raisedMissing:`Välj vilken dag problemet uppmärksammades.`,council:`Brottsförebyggande rådet`,convenedOn:`Sammankallades den`,heldOn:`Möttes den`,plan:`Åtgärdsplan`,decidedOn:`Beslutades den`,reviewBy:`Följs upp senast`,measureN:e=>`Åtgärd ${e}`,measureText:`Vad ska göras?`,measureParty:`Av vem?`,measureDue:`Klart senast`,measureStatus:`Hur långt har det kommit?`,addMeasure:`Lägg till åtgärd`,removeMeasure:e=>`Ta bort åtgärd ${e}`,remove:`Ta bort`,end:`Avslut`,closedLabel:`Avslutades den`,closedHint:`Lämna tomt så länge problemet är öppet.`,learnt:`Vad lärde ni er?`,unansweredReason:`Eller: varför svarar ni inte på det?`,save:`Spara`,cancel:`Avbryt`,saved:e=>`Sparat: ${e}`},`problem`);function oe(e,t){return{id:e,revision:null,theme:``,title:``,description:``,raisedOn:t,convenedOn:``,heldOn:``,decidedOn:``,reviewBy:``,closedOn:``,learnt:``,unansweredReason:``,measures:[]}}function se(e){return{id:e,revision:null,read:``,text:``,party:`MUNICIPALITY`,dueOn:``,status:`PLANNED`}}function ce({text:e,party:t,dueOn:n,status:r}){return JSON.stringify([e.trim(),t,n,r])}function Q(e){return e.revision===null||e.read!==ce(e)}function le(e){return{id:e.id,revision:e.revision,theme:e.theme,title:e.title,description:e.description??``,raisedOn:e.raisedOn,convenedOn:e.council?.convenedOn??``,heldOn:e.council?.heldOn??``,decidedOn:e.plan?.decidedOn??``,reviewBy:e.plan?.reviewBy??``,measures:e.measures.map(({id:e,revision:t,text:n,party:r,status:i,dueOn:a})=>{let o={text:n,party:r,status:i,dueOn:a??``};return{id:e,revision:t,read:ce(o),...o}}),closedOn:e.closedOn??``,learnt:e.evaluation.learnt??``,unansweredReason:e.evaluation.unansweredReason??``}}function ue(e,t){let n={convenedOn:t.convenedOn||null,heldOn:t.heldOn||null},r={decidedOn:t.decidedOn||null,reviewBy:t.reviewBy||null};return{area:e,theme:t.theme,title:t.title.trim(),description:t.description.trim()||null,raisedOn:t.raisedOn,council:n.convenedOn||n.heldOn?n:null,plan:r.decidedOn||r.reviewBy?r:null,closedOn:t.closedOn||null,evaluation:{learnt:t.learnt.trim(),unansweredReason:t.unansweredReason.trim()}}}function de(e,{text:t,party:n,dueOn:r,status:i}){return{problemId:e,text:t.trim(),party:n,dueOn:r||null,status:i}}function fe(e){return[`theme`,`title`,`description`,`raisedOn`,`council.convenedOn`,`council.heldOn`,`plan.decidedOn`,`plan.reviewBy`,...e.measures.flatMap((e,t)=>[`measures.${t}.text`,`measures.${t}.dueOn`]),`closedOn`,`evaluation.learnt`,`evaluation.unansweredReason`]}function pe(e,t){return e.some(({id:e})=>e===t.id)?e.map(e=>e.id===t.id?t:e):[t,...e]}var $=`problem`;function me(e,t){return new q({noun:$,id:t.id,start:t,title:({title:e})=>e,parts:_e,paths:fe,check:ge,async send(t,n){let{id:r,revision:i}=t,{problemSave:a}=await A(ie,{id:r,revision:i,input:{...ue(e,t),notPersonalData:n}});if(a.userErrors.length>0)return{saved:null,userErrors:a.userErrors};let o=await he(t,n);return{saved:o.length>0?null:a.problem,userErrors:o}},async latest({id:t}){let n=await K(t,async t=>(await A(re,{area:e,open:null,first:100,after:t})).problems);return n&&{values:le(n),saved:n}}})}async function he(e,t){for(let[n,r]of e.measures.entries()){if(!Q(r))continue;let{measureSave:i}=await A(ae,{id:r.id,revision:r.revision,input:{...de(e.id,r),notPersonalData:t}}),{userErrors:a}=i;if(a.length>0)return a.map(e=>({...e,field:[`measures`,String(n),...e.field??[]]}))}return[]}function ge(e){let t=Z();return[{path:`theme`,message:t.themeMissing,isBroken:!e.theme},{path:`title`,message:t.titleMissing,isBroken:!e.title.trim()},{path:`raisedOn`,message:t.raisedMissing,isBroken:!e.raisedOn}].filter(({isBroken:e})=>e)}function _e(e){let t=Z(),{party:n,measureStatus:r}=H();return[{label:t.theme,text:e.theme?H().theme[e.theme]:``},{label:t.titleLabel,text:e.title},{label:t.description,text:e.description},{label:t.raisedOn,text:e.raisedOn},{label:t.convenedOn,text:e.convenedOn},{label:t.heldOn,text:e.heldOn},{label:t.decidedOn,text:e.decidedOn},{label:t.reviewBy,text:e.reviewBy},...e.measures.map((e,i)=>({label:t.measureN(i+1),text:[e.text,n[e.party],e.dueOn,r[e.status]].filter(Boolean).join(` · `)})),{label:t.closedLabel,text:e.closedOn},{label:t.learnt,text:e.learnt},{label:t.unansweredReason,text:e.unansweredReason}]}var ve={RAISED:{tone:`wait`,icon:`alert`},CONVENED:{tone:`calm`,icon:`people`},PLANNED:{tone:`calm`,icon:`progress`},CLOSED:{tone:`good`,icon:`check`}},ye=v(`<p class="measure text s1agrbup" lang="sv"> </p>`),be=v(`<li> </li>`),xe=v(`<li class="measure-item s1agrbup"><span lang="sv"> </span> <span class="small soft"> </span></li>`),Se=v(`<div><p class="label"> </p> <ul class="plain-list"></ul></div>`),Ce=v(`<div class="row"><!> <!></div>`),we=v(`<article class="stack"><div class="row"><!> <span class="soft"> </span></div> <h2 lang="sv" class="s1agrbup"> </h2> <!> <ol class="s1agrbup"></ol> <!> <!></article>`);function Te(e,a){c(a,!0);let l=g(Z),d=g(()=>[h(l).raised(F(a.problem.raisedOn)),a.problem.council?.convenedOn&&h(l).convened(F(a.problem.council.convenedOn)),a.problem.council?.heldOn&&h(l).held(F(a.problem.council.heldOn)),a.problem.plan?.decidedOn&&h(l).planned(F(a.problem.plan.decidedOn)),a.problem.closedOn&&h(l).closedOn(F(a.problem.closedOn))].filter(e=>!!e));W(e,{children:(e,o)=>{var c=we(),f=D(c),_=D(f);{let e=g(()=>H().problemStatus[a.problem.status]);U(_,s(()=>ve[a.problem.status],{get label(){return h(e)}}))}var v=t(_,2),y=n(v,!0);i(f);var b=t(f,2),w=n(b,!0),E=t(b,2),O=e=>{var t=ye(),r=n(t,!0);u(()=>x(r,a.problem.description)),C(e,t)};S(E,e=>{a.problem.description&&e(O)});var k=t(E,2);p(k,21,()=>h(d),T,(e,t)=>{var r=be(),i=n(r,!0);u(()=>x(i,h(t))),C(e,r)}),i(k);var A=t(k,2),j=e=>{var r=Se(),o=D(r),s=n(o,!0),c=t(o,2);p(c,21,()=>a.problem.measures,e=>e.id,(e,r)=>{var a=xe(),o=D(a),s=n(o,!0),c=t(o,2),d=n(c);i(a),u((e,t)=>{x(s,h(r).text),x(d,`${e??``} · ${t??``}`)},[()=>h(r).dueOn?h(l).measureBy(H().party[h(r).party],F(h(r).dueOn)):H().party[h(r).party],()=>H().measureStatus[h(r).status]]),C(e,a)}),i(c),i(r),u(()=>x(s,h(l).measures)),C(e,r)};S(A,e=>{a.problem.measures.length>0&&e(j)});var M=t(A,2),N=e=>{var n=Ce(),o=D(n);{let e=g(()=>h(l).editWhat(a.problem.title)),t=g(()=>P($,a.problem.id));B(o,s({variant:`secondary`,icon:`edit`,get"aria-label"(){return h(e)}},()=>h(t),{get onclick(){return a.onedit},children:(e,t)=>{r();var n=m();u(()=>x(n,h(l).edit)),C(e,n)},$$slots:{default:!0}}))}var c=t(o,2);{let e=g(()=>({...a.problem,noun:`PROBLEM`,record:a.problem}));G(c,{get what(){return h(e)},get onremoved(){return a.onremoved}})}i(n),C(e,n)};S(M,e=>{a.mayEdit&&e(N)}),i(c),u(e=>{x(y,e),x(w,a.problem.title)},[()=>H().theme[a.problem.theme]]),C(e,c)},$$slots:{default:!0}}),o()}var Ee=v(`<fieldset class="suukvnc"><legend class="label"> </legend> <div class="stack"><!> <div class="parts suukvnc"><!> <!> <!></div> <!></div></fieldset>`);function De(e,s){c(s,!0);let l=a(s,`measure`,15),d=g(Z),f=g(()=>Object.entries(H().party).map(([e,t])=>({value:e,label:t}))),p=g(()=>Object.entries(H().measureStatus).map(([e,t])=>({value:e,label:t})));var _=Ee(),v=D(_),y=n(v,!0),b=t(v,2),w=D(b);X(w,{get label(){return h(d).measureText},get error(){return s.textError},autocomplete:`off`,get value(){return l().text},set value(e){l(l().text=e,!0)}});var T=t(w,2),E=D(T);Y(E,{get label(){return h(d).measureParty},get options(){return h(f)},get value(){return l().party},set value(e){l(l().party=e,!0)}});var O=t(E,2);X(O,{get label(){return h(d).measureDue},type:`date`,get error(){return s.dueError},optional:!0,get value(){return l().dueOn},set value(e){l(l().dueOn=e,!0)}});var k=t(O,2);Y(k,{get label(){return h(d).measureStatus},get options(){return h(p)},get value(){return l().status},set value(e){l(l().status=e,!0)}}),i(T);var A=t(T,2),j=e=>{{let t=g(()=>h(d).removeMeasure(s.n));B(e,{variant:`quiet`,get"aria-label"(){return h(t)},get onclick(){return s.onremove},children:(e,t)=>{r();var n=m();u(()=>x(n,h(d).remove)),C(e,n)},$$slots:{default:!0}})}};S(A,e=>{l().revision===null&&e(j)}),i(b),i(_),u(e=>x(y,e),[()=>h(d).measureN(s.n)]),C(e,_),o()}var Oe=v(`<!> <!>`,1),ke=v(`<!> <!> <!> <!> <h3 class="s1jhlphk"> </h3> <div class="pair s1jhlphk"><!> <!></div> <h3 class="s1jhlphk"> </h3> <div class="pair s1jhlphk"><!> <!></div> <!> <!> <h3 class="s1jhlphk"> </h3> <!> <!>`,1);function Ae(e,a){c(a,!0);let s=g(Z),d=me(a.area,a.draft),f=g(()=>d.values),_=g(()=>[{value:``,label:`–`},...Object.entries(H().theme).map(([e,t])=>({value:e,label:t}))]);function v(e){R(h(s).saved(e.title)),a.onsaved(e)}W(e,{children:(e,o)=>{{let o=g(()=>a.draft.revision===null?h(s).formNew:h(s).formEdit);J(e,{get form(){return d},get title(){return h(o)},focus:`heading`,get save(){return h(s).save},get cancel(){return h(s).cancel},onsaved:v,get oncancel(){return a.oncancel},children:(e,a)=>{var o=ke(),c=l(o);{let e=g(()=>d.at(`theme`));Y(c,{get label(){return h(s).theme},get options(){return h(_)},get error(){return h(e)},get value(){return h(f).theme},set value(e){h(f).theme=e}})}var v=t(c,2);{let e=g(()=>d.at(`title`));X(v,{get label(){return h(s).titleLabel},get hint(){return h(s).titleHint},get error(){return h(e)},autocomplete:`off`,get value(){return h(f).title},set value(e){h(f).title=e}})}var y=t(v,2);{let e=g(()=>d.at(`description`));ne(y,{get label(){return h(s).description},get hint(){return h(s).descriptionHint},limit:4e3,get error(){return h(e)},optional:!0,get value(){return h(f).description},set value(e){h(f).description=e}})}var b=t(y,2);{let e=g(()=>d.at(`raisedOn`));X(b,{get label(){return h(s).raisedOn},type:`date`,get error(){return h(e)},get value(){return h(f).raisedOn},set value(e){h(f).raisedOn=e}})}var w=t(b,2),E=n(w,!0),O=t(w,2),k=D(O);{let e=g(()=>d.at(`council.convenedOn`));X(k,{get label(){return h(s).convenedOn},type:`date`,get error(){return h(e)},optional:!0,get value(){return h(f).convenedOn},set value(e){h(f).convenedOn=e}})}var A=t(k,2);{let e=g(()=>d.at(`council.heldOn`));X(A,{get label(){return h(s).heldOn},type:`date`,get error(){return h(e)},optional:!0,get value(){return h(f).heldOn},set value(e){h(f).heldOn=e}})}i(O);var j=t(O,2),M=n(j,!0),N=t(j,2),P=D(N);{let e=g(()=>d.at(`plan.decidedOn`));X(P,{get label(){return h(s).decidedOn},type:`date`,get error(){return h(e)},optional:!0,get value(){return h(f).decidedOn},set value(e){h(f).decidedOn=e}})}var ee=t(P,2);{let e=g(()=>d.at(`plan.reviewBy`));X(ee,{get label(){return h(s).reviewBy},type:`date`,get error(){return h(e)},optional:!0,get value(){return h(f).reviewBy},set value(e){h(f).reviewBy=e}})}i(N);var F=t(N,2);p(F,17,()=>h(f).measures,T,(e,t,n)=>{{let t=g(()=>d.at(`measures.${n}.text`)),r=g(()=>d.at(`measures.${n}.dueOn`));De(e,{n:n+1,get textError(){return h(t)},get dueError(){return h(r)},onremove:()=>h(f).measures.splice(n,1),get measure(){return h(f).measures[n]},set measure(e){h(f).measures[n]=e}})}});var I=t(F,2);B(I,{variant:`secondary`,icon:`plus`,onclick:()=>h(f).measures.push(se(crypto.randomUUID())),children:(e,t)=>{r();var n=m();u(()=>x(n,h(s).addMeasure)),C(e,n)},$$slots:{default:!0}});var L=t(I,2),R=n(L,!0),z=t(L,2);{let e=g(()=>d.at(`closedOn`));X(z,{get label(){return h(s).closedLabel},get hint(){return h(s).closedHint},type:`date`,get error(){return h(e)},optional:!0,get value(){return h(f).closedOn},set value(e){h(f).closedOn=e}})}var te=t(z,2),V=e=>{var n=Oe(),r=l(n);{let e=g(()=>d.at(`evaluation.learnt`));ne(r,{get label(){return h(s).learnt},limit:2e3,get error(){return h(e)},get value(){return h(f).learnt},set value(e){h(f).learnt=e}})}var i=t(r,2);{let e=g(()=>d.at(`evaluation.unansweredReason`));X(i,{get label(){return h(s).unansweredReason},get error(){return h(e)},autocomplete:`off`,optional:!0,get value(){return h(f).unansweredReason},set value(e){h(f).unansweredReason=e}})}C(e,n)};S(te,e=>{h(f).closedOn&&e(V)}),u(()=>{x(E,h(s).council),x(M,h(s).plan),x(R,h(s).end)}),C(e,o)},$$slots:{default:!0}})}},$$slots:{default:!0}}),o()}var je=v(`<p class="add s77t1lu"><!></p>`),Me=v(`<li><!></li>`),Ne=v(`<ul class="plain-list s77t1lu"></ul> <!>`,1),Pe=v(`<p> </p>`),Fe=v(`<!> <p class="lead intro s77t1lu"> </p> <!> <!> <!> <div class="filter s77t1lu"><!></div> <!> <!>`,1);function Ie(a,f){c(f,!0);let v=g(Z),T=g(()=>w.code),k=g(()=>y.me?.role===`COORDINATOR`),F=e(`open`),R=e(void 0),H=g(()=>[{value:`open`,label:h(v).open},{value:`closed`,label:h(v).closed},{value:`all`,label:h(v).all}]),U=j(async(e,t)=>{let n=h(F)===`all`?null:h(F)===`open`,r={area:h(T),open:n,first:20,after:e};return(await A(re,r,{signal:t})).problems});O(()=>{U.reload()});let W=g(()=>U.data?.nodes.some(({id:e})=>e===h(R)?.id)??!1);function G(e){_(R,void 0);let t=U.data;t&&U.put(pe(t.nodes,e)),U.reload()}function K(){_(R,void 0),U.reload()}var q=Fe(),J=l(q);{let e=g(()=>({href:`/lage`,text:E().coordination}));L(J,{get title(){return h(v).title},get back(){return h(e)}})}var Y=t(J,2),ne=n(Y,!0),X=t(Y,2),ie=e=>{var t=je(),n=D(t);{let e=g(()=>P($,`new`));B(n,s({main:!0,icon:`plus`},()=>h(e),{onclick:()=>_(R,oe(crypto.randomUUID(),I(new Date))),children:(e,t)=>{r();var n=m();u(()=>x(n,h(v).add)),C(e,n)},$$slots:{default:!0}}))}i(t),C(e,t)};S(X,e=>{h(k)&&!h(R)&&e(ie)});var ae=t(X,2);{let e=g(()=>h(R)?.id);N(ae,{get noun(){return $},get openId(){return h(e)},onopen:({start:e})=>_(R,e)})}var se=t(ae,2),ce=e=>{var t=d(),n=l(t);b(n,()=>h(R).id,e=>{Ae(e,{get area(){return h(T)},get draft(){return h(R)},onsaved:G,oncancel:K})}),C(e,t)};S(se,e=>{h(R)&&!h(W)&&e(ce)});var Q=t(se,2),ue=D(Q);te(ue,{get label(){return h(v).filter},get options(){return h(H)},get onchange(){return U.reset},get value(){return h(F)},set value(e){_(F,e,!0)}}),i(Q);var de=t(Q,2),fe=e=>{ee(e,{get error(){return U.error},get onretry(){return U.reload}})};S(de,e=>{U.error&&e(fe)});var me=t(de,2),he=e=>{var r=d(),a=l(r),o=e=>{var n=Ne(),r=l(n);p(r,21,()=>U.data.nodes,e=>e.id,(e,t)=>{var n=Me(),r=D(n),a=e=>{Ae(e,{get area(){return h(T)},get draft(){return h(R)},onsaved:G,oncancel:K})},o=e=>{Te(e,{get problem(){return h(t)},get mayEdit(){return h(k)},onedit:()=>_(R,le(h(t))),get onremoved(){return U.reload}})};S(r,e=>{h(R)?.id===h(t).id?e(a):e(o,-1)}),i(n),C(e,n)}),i(r);var a=t(r,2);M(a,{get list(){return U},get label(){return h(v).more}}),C(e,n)},s=e=>{V(e,{get title(){return h(v).emptyTitle},children:(e,t)=>{var r=Pe(),i=n(r,!0);u(()=>x(i,h(v).emptyText)),C(e,r)},$$slots:{default:!0}})},c=e=>{V(e,{get title(){return h(v).emptyClosedTitle},icon:`info`})};S(a,e=>{U.data.nodes.length>0?e(o):h(F)===`open`?e(s,1):e(c,-1)}),C(e,r)},ge=e=>{z(e,{lines:5})};S(me,e=>{U.data?e(he):U.error||e(ge,1)}),u(()=>x(ne,h(v).lead)),C(a,q),o()}export{Ie as default};