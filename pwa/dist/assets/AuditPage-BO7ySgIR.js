import{Dt as e,Et as t,Lt as n,Nt as r,Pt as i,Tt as a,bt as o,ct as s,d as c,et as l,gt as u,jt as d,lt as f,ot as p,rt as m,st as h,t as g,u as _,wt as v,xt as y}from"./base-DTCHONYi.js";import{n as b,t as x}from"./request-CjdWyXIk.js";import{n as S,t as C}from"./ListPager-BlmpTbM-.js";import{t as w}from"./LoadFailed-CpHswrzY.js";import{c as T,n as E}from"./format-kuSABd5W.js";import{t as D}from"./EmptyState-MRa2UpCZ.js";import{i as O,o as k}from"./index-DWsKZdVG.js";var A=new b(`
query AuditEntries($area: ID!, $first: Int, $after: String) {
auditEntries(area: $area, first: $first, after: $after) {
totalCount
nodes {
id
at
actor
action
noun
recordId
detail
}
pageInfo {
hasNextPage
endCursor
}
}
}
`),j=c({title:`Granskningslogg`,lead:`Vem som har loggat in, ändrat konton och nycklar, eller tagit ut data. Loggen går inte att ändra.`,area:`Område`,count:(e,t)=>t?`${e} händelse`:`${e} händelser`,emptyTitle:`Inget har hänt ännu`,more:`Visa fler händelser`,action:{SIGN_IN:`Loggade in`,SIGN_OUT:`Loggade ut`,SIGN_IN_STOLEN:`En inloggning användes av två och avslutades`,SIGN_IN_FAILED:`Någon skrev fel lösenord`,DEVICE_SIGN_OUT:`Loggade ut någon annans telefon`,USER_ADD:`Lade till ett konto`,USER_PASSWORD:`Bytte ett kontos lösenord`,USER_INVITE:`Någon bjöds in till ett konto`,USER_ACCEPT:`Ett lösenord valdes efter inbjudan`,USER_CHANGE:`Ett konto ändrades`,USER_DISABLE:`Ett konto stängdes`,USER_ENABLE:`Ett konto öppnades igen`,USER_RETIRE:`Ett konto avslutades`,ACCESS_REVIEW:`Partens konton gicks igenom`,SESSION_END:`Inloggningar avslutades`,KEY_CREATE:`Gjorde en API-nyckel`,KEY_REVOKE:`Återkallade en API-nyckel`,CALENDAR_MAKE:`Gjorde en privat kalenderadress`,CALENDAR_REVOKE:`En privat kalenderadress togs tillbaka`,EXPORT:`Tog ut data som fil`}},`audit`),M=f(`<p class="small detail s12jbppo"> </p>`),N=f(`<li class="s12jbppo"><p><strong> </strong></p> <p class="soft small"> </p> <!></li>`),P=f(`<p class="count s12jbppo" role="status"> </p> <ol class="plain-list s12jbppo"></ol> <!>`,1),F=f(`<!> <p class="lead"> </p> <!> <!>`,1);function I(c,f){i(f,!0);let b=d(j),I=d(()=>g.code),L=S(async(e,t)=>{let n={area:u(I),first:50,after:e};return(await x(A,n,{signal:t})).auditEntries});y(()=>{L.reload()});var R=F(),z=a(R);{let e=d(()=>({href:`/lage`,text:_().coordination}));O(z,{get title(){return u(b).title},get back(){return u(e)}})}var B=e(z,2),V=t(B,!0),H=e(B,2),U=e=>{w(e,{get error(){return L.error},get onretry(){return L.reload}})};m(H,e=>{L.error&&e(U)});var W=e(H,2),G=r=>{var i=s(),c=a(i),d=r=>{var i=P(),s=a(i),c=t(s,!0),d=e(s,2);l(d,21,()=>L.data.nodes,e=>e.id,(r,i)=>{var a=N(),s=v(a),c=v(s),l=t(c,!0);n(s);var d=e(s,2),f=t(d),g=e(d,2),_=e=>{var n=M(),r=t(n,!0);o(()=>p(r,u(i).detail)),h(e,n)};m(g,e=>{u(i).detail&&e(_)}),n(a),o(e=>{p(l,u(b).action[u(i).action]),p(f,`${e??``} · ${u(i).actor??``}`)},[()=>E(u(i).at)]),h(r,a)}),n(d);var f=e(d,2);C(f,{get list(){return L},get label(){return u(b).more}}),o(e=>p(c,e),[()=>u(b).count(T(L.data.totalCount),L.data.totalCount===1)]),h(r,i)},f=e=>{D(e,{get title(){return u(b).emptyTitle},icon:`list`})};m(c,e=>{L.data.nodes.length>0?e(d):e(f,-1)}),h(r,i)},K=e=>{k(e,{lines:6})};m(W,e=>{L.data?e(G):L.error||e(K,1)}),o(()=>p(V,u(b).lead)),h(c,R),r()}export{I as default};