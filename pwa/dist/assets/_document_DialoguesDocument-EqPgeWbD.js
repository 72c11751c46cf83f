import{n as e}from"./request-CjdWyXIk.js";var t=new e(`
query Dialogues($area: ID!, $open: Boolean, $first: Int, $after: String) {
dialogues(area: $area, open: $open, first: $first, after: $after) {
totalCount
nodes {
...Dialogue
}
pageInfo {
hasNextPage
endCursor
}
}
}
fragment Dialogue on Dialogue {
id
kind
title
question
opensOn
closesOn
status
summary
occasions {
on
place
attendees
}
revision
}`);export{t};