import{E as e}from"./base-DTCHONYi.js";import{n as t,t as n}from"./request-CjdWyXIk.js";var r=new t(`
query CurrentPledge($area: ID!) {
currentPledge(area: $area) {
...Pledge
}
}
fragment Pledge on Pledge {
id
slug
title
introduction
basis {
kind
text
}
status
validFrom
validTo
runsUntilReplaced
termText
signedOn
area {
code
name
policeArea
}
signatories {
name
role
party
}
followUpText
followUpRecipients
summary {
periodsDue
periodsFulfilled
byStatus {
status
count
}
}
focusAreas {
id
title
introduction
commitments {
...Commitment
}
}
}
fragment Commitment on Commitment {
id
text
easyText
objective
kind
responsible
participating
activityTypes
target {
count
period
distinctPlaces
requires
}
condition {
theme
answeredBy
conveneWithinDays
}
steps {
key
title
doneOn
link
note
}
current {
...Period
}
periods {
...Period
}
activities(first: 5) {
...PublicActivities
}
}
fragment Period on CommitmentPeriod {
start
end
required
done
status
suggestedNext
latestOn
enteredLate
theme
explanation
underReview
settlesOn
public {
done
status
differs
}
}
fragment PublicActivities on PublicActivityConnection {
totalCount
nodes {
id
type
occurredOn
locality
summary
}
pageInfo {
hasNextPage
endCursor
}
}`),i=new t(`
query PledgeBySlug($slug: ID!) {
pledge(slug: $slug) {
...Pledge
}
}
fragment Pledge on Pledge {
id
slug
title
introduction
basis {
kind
text
}
status
validFrom
validTo
runsUntilReplaced
termText
signedOn
area {
code
name
policeArea
}
signatories {
name
role
party
}
followUpText
followUpRecipients
summary {
periodsDue
periodsFulfilled
byStatus {
status
count
}
}
focusAreas {
id
title
introduction
commitments {
...Commitment
}
}
}
fragment Commitment on Commitment {
id
text
easyText
objective
kind
responsible
participating
activityTypes
target {
count
period
distinctPlaces
requires
}
condition {
theme
answeredBy
conveneWithinDays
}
steps {
key
title
doneOn
link
note
}
current {
...Period
}
periods {
...Period
}
activities(first: 5) {
...PublicActivities
}
}
fragment Period on CommitmentPeriod {
start
end
required
done
status
suggestedNext
latestOn
enteredLate
theme
explanation
underReview
settlesOn
public {
done
status
differs
}
}
fragment PublicActivities on PublicActivityConnection {
totalCount
nodes {
id
type
occurredOn
locality
summary
}
pageInfo {
hasNextPage
endCursor
}
}`),a=`loftet.pledge`;function o(e,t){return c(async()=>(await n(r,{area:e},{signal:t})).currentPledge??null,t=>t.area.code===e)}function s(e,t){return c(async()=>(await n(i,{slug:e},{signal:t})).pledge??null,t=>t.slug===e)}async function c(t,n){try{let e=await t();return e&&l(e),{pledge:e}}catch(t){let r=e(t)?u():void 0;if(r&&n(r.pledge))return{pledge:r.pledge,rememberedAt:r.at};throw t}}function l(e){try{localStorage.setItem(a,JSON.stringify({at:new Date().toISOString(),pledge:e}))}catch{}}function u(){try{return JSON.parse(localStorage.getItem(a)??`null`)??void 0}catch{return}}export{o as fetchCurrentPledge,s as fetchPledge};