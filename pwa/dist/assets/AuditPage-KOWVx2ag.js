import{t as e}from"./language.svelte-N2hC9X99.js";import{G as t,K as n,M as r,N as i,O as a,P as o,Q as s,T as c,V as l,X as u,Y as d,Z as f,at as p,ct as m,it as h,j as g,nt as _}from"./index-client-BJpQlTQU.js";import{c as v,l as y,o as b,y as x}from"./index-DQmKS5nu.js";import{n as S,t as C}from"./request-m7kG40e4.js";import{n as w,t as T}from"./ListPager-oh7HGiYg.js";import{t as E}from"./LoadFailed-C1eRcPiJ.js";import{n as D,s as O}from"./format-0QLHR1Ho.js";import{t as k}from"./EmptyState-CdreXMr4.js";var A=new S(`
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
`),j=e({title:`Granskningslogg`,lead:`Vem som har loggat in, ändrat konton och nycklar, eller tagit ut data. Loggen går inte att ändra.`,area:`Område`,count:(e,t)=>t?`${e} händelse`:`${e} händelser`,emptyTitle:`Inget har hänt ännu`,more:`Visa fler händelser`,action:{SIGN_IN:`Loggade in`,SIGN_OUT:`Loggade ut`,SIGN_IN_STOLEN:`En inloggning användes av två och avslutades`,SIGN_IN_FAILED:`Någon skrev fel lösenord`,DEVICE_SIGN_OUT:`Loggade ut någon annans telefon`,USER_ADD:`Lade till ett konto`,USER_PASSWORD:`Bytte ett kontos lösenord`,USER_INVITE:`Någon bjöds in till ett konto`,USER_ACCEPT:`Ett lösenord valdes efter inbjudan`,USER_CHANGE:`Ett konto ändrades`,USER_DISABLE:`Ett konto stängdes`,USER_ENABLE:`Ett konto öppnades igen`,USER_RETIRE:`Ett konto avslutades`,SESSION_END:`Inloggningar avslutades`,KEY_CREATE:`Gjorde en API-nyckel`,KEY_REVOKE:`Återkallade en API-nyckel`,EXPORT:`Tog ut data som fil`}},`audit`),M=o(`<p class="small detail s1iy0xd"> </p>`),N=o(`<li class="s1iy0xd"><p><strong> </strong></p> <p class="soft small"> </p> <!></li>`),P=o(`<p class="count s1iy0xd" role="status"> </p> <ol class="plain-list s1iy0xd"></ol> <!>`,1),F=o(`<!> <p class="lead"> </p> <!> <!>`,1);function I(e,o){p(o,!0);let S=_(j),I=_(()=>y.code),L=w(async(e,t)=>{let n={area:l(I),first:50,after:e};return(await C(A,n,{signal:t})).auditEntries});n(()=>{L.reload()});var R=F(),z=u(R);{let e=_(()=>({href:`/lage`,text:x().coordination}));b(z,{get title(){return l(S).title},get back(){return l(e)}})}var B=s(z,2),V=f(B,!0),H=s(B,2),U=e=>{E(e,{get error(){return L.error},get onretry(){return L.reload}})};a(H,e=>{L.error&&e(U)});var W=s(H,2),G=e=>{var n=i(),o=u(n),p=e=>{var n=P(),i=u(n),o=f(i,!0),p=s(i,2);c(p,21,()=>L.data.nodes,e=>e.id,(e,n)=>{var i=N(),o=d(i),c=d(o),u=f(c,!0);m(o);var p=s(o,2),h=f(p),_=s(p,2),v=e=>{var i=M(),a=f(i,!0);t(()=>g(a,l(n).detail)),r(e,i)};a(_,e=>{l(n).detail&&e(v)}),m(i),t(e=>{g(u,l(S).action[l(n).action]),g(h,`${e??``} · ${l(n).actor??``}`)},[()=>D(l(n).at)]),r(e,i)}),m(p);var h=s(p,2);T(h,{get list(){return L},get label(){return l(S).more}}),t(e=>g(o,e),[()=>l(S).count(O(L.data.totalCount),L.data.totalCount===1)]),r(e,n)},h=e=>{k(e,{get title(){return l(S).emptyTitle},icon:`list`})};a(o,e=>{L.data.nodes.length>0?e(p):e(h,-1)}),r(e,n)},K=e=>{v(e,{lines:6})};a(W,e=>{L.data?e(G):L.error||e(K,1)}),t(()=>g(V,l(S).lead)),r(e,R),h()}export{I as default};