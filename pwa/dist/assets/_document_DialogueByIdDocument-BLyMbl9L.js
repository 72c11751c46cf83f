import{n as e}from"./request-CjdWyXIk.js";var t=new e(`
query DialogueById($id: ID!, $first: Int, $after: String) {
dialogue(id: $id) {
...Dialogue
feedback(first: $first, after: $after) {
...PublicFeedbackPage
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
}
fragment PublicFeedbackPage on PublicFeedbackConnection {
totalCount
nodes {
...PublicFeedback
}
pageInfo {
hasNextPage
endCursor
}
}
fragment PublicFeedback on PublicFeedback {
id
theme
text
redacted
placeName
publishedOn
dialogue {
id
title
}
outcome
outcomeText
reply {
text
repliedOn
by
}
linked {
kind
title
url
commitment {
id
text
kind
current {
start
end
status
done
required
}
activities(first: 3) {
totalCount
nodes {
id
type
occurredOn
locality
}
}
}
}
}`);export{t};