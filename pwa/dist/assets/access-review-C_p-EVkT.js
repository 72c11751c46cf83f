import{n as e}from"./request-CjdWyXIk.js";var t=new e(`
query AccessReview($area: ID!) {
accessReview(area: $area) {
...AccessReview
}
}
fragment AccessReview on AccessReview {
id
dueOn
unusedDays
openedAt
closedAt
revision
accounts {
id
username
role
unit
lastUsedAt
unused
elsewhere
answer
gone
}
}`);function n(e,t){return e.accounts.filter(({id:e,gone:n})=>!n&&e!==t)}function r(e,t){return!!e.openedAt||e.dueOn<=t}export{n,t as r,r as t};