import{S as e,b as t,x as n,y as r}from"./index-C9FLUBF9.js";var i=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new i(`
    fragment Device on Device {
  id
  user {
    username
    party
    unit
  }
  waitingCount
  oldestWaiting
  lastSeen
  clientVersion
  persisted
  installed
  silent
  signedOutAt
}
    `,{fragmentName:`Device`}),new i(`
    fragment EasyTexts on Pledge {
  id
  title
  revision
  commitments {
    id
    text
    easyText
  }
}
    `,{fragmentName:`EasyTexts`}),new i(`
    fragment Notice on Notice {
  area
  kind
  text
  email
  isDefault
  updatedAt
  revision
}
    `,{fragmentName:`Notice`}),new i(`
    fragment PickupPoint on PickupPoint {
  id
  area
  name
  operator
  address
  position {
    lat
    lon
    accuracy
    method
  }
  active
  lastVisitOn
  revision
}
    `,{fragmentName:`PickupPoint`}),new i(`
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
}
    `,{fragmentName:`Period`}),new i(`
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
}
    `,{fragmentName:`PublicActivities`}),new i(`
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
}`,{fragmentName:`Commitment`}),new i(`
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
}`,{fragmentName:`Pledge`}),new i(`
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
    measures {
      text
      party
      dueOn
      status
    }
  }
  closedOn
  revision
}
    `,{fragmentName:`Problem`}),new i(`
    fragment ReviewedActivity on Activity {
  id
  ref
  type
  occurredAt
  endedAt
  receivedAt
  clockSkew
  performedBy {
    username
    party
    unit
  }
  participating
  place {
    name
  }
  countsApproximate
  summary
  visibility
  publicFrom
  reviewStatus
  reviewReason
  revision
  commitments {
    id
    text
  }
  countsFor
  amendments {
    at
    by
    reason
  }
  details {
    __typename
    ... on TrafficCheck {
      checkKinds
      vehiclesChecked
      screeningTests
      screeningPositive
      belowLimitAtEvidential
      suspectedDrunkDriving
      suspectedDrugDriving
      speedFines
      beltFines
      phoneFines
      otherFines
      licencesSeized
      drivingWithoutLicence
      drivingBans
      aTractorsChecked
      aTractorFaults
      youthFocus
      noRemarks
    }
    ... on PickupPointVisit {
      pickupPoint {
        name
      }
      visitKind
      informationGiven
      trainingGiven
      staffReached
      topics
      routineBefore
      routineAfter
      materialLeft
      followUpNeeded
      nextContactMonth
    }
    ... on SchoolDogSearch {
      school
      requestedBySchool
      policyMentionsDogs
      guardiansInformed
      pupilsAbsent
      exceptionReason
      areasSearched
      dogTeams
      municipalityTookPart
    }
    ... on WorkplaceInspection {
      industries
      workplacesInspected
      companiesInspected
      participatingAuthorities
      municipalityTookPart
      municipalRoles
      deficienciesBand
      followUpByAuthority
    }
    ... on Meeting {
      attendeesByParty: attendees {
        party
        count
      }
      pickupPoints
      decisions
    }
    ... on Survey {
      year
      grades
      responseRate
      publishedUrl
      followedUpOn
    }
    ... on ConceptWork {
      concept
      step
      adoptersInformed
    }
    ... on Session {
      attendees
      audience
    }
  }
}
    `,{fragmentName:`ReviewedActivity`});var a=new i(`
    query Devices($area: ID!, $first: Int, $after: String) {
  devices(area: $area, first: $first, after: $after) {
    totalCount
    nodes {
      ...Device
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Device on Device {
  id
  user {
    username
    party
    unit
  }
  waitingCount
  oldestWaiting
  lastSeen
  clientVersion
  persisted
  installed
  silent
  signedOutAt
}`),o=new i(`
    mutation SignOutDevice($id: ID!) {
  deviceSignOut(id: $id) {
    device {
      ...Device
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Device on Device {
  id
  user {
    username
    party
    unit
  }
  waitingCount
  oldestWaiting
  lastSeen
  clientVersion
  persisted
  installed
  silent
  signedOutAt
}`),s=new i(`
    query EasyTexts($area: ID!) {
  currentPledge(area: $area) {
    ...EasyTexts
  }
}
    fragment EasyTexts on Pledge {
  id
  title
  revision
  commitments {
    id
    text
    easyText
  }
}`),c=new i(`
    mutation SaveEasyText($commitmentId: ID!, $revision: Int!, $text: String!) {
  commitmentEasyTextSave(
    commitmentId: $commitmentId
    revision: $revision
    text: $text
  ) {
    pledge {
      ...EasyTexts
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment EasyTexts on Pledge {
  id
  title
  revision
  commitments {
    id
    text
    easyText
  }
}`),l=new i(`
    query FieldKit($known: String) {
  fieldKit(known: $known) {
    version
    unchanged
    minClientVersion
    serverTime
    me {
      id
      username
      role
      party
      unit
      areas {
        code
        name
      }
    }
    pledge {
      id
      title
      commitments {
        id
        text
        activityTypes
        target {
          count
          period
          requires
        }
        current {
          required
          done
          status
          suggestedNext
          end
        }
      }
    }
    pickupPoints {
      id
      name
      operator
      address
      position {
        lat
        lon
      }
      lastVisitOn
    }
    recentActivities {
      id
      ref
      type
      occurredAt
      reviewStatus
      place {
        name
      }
    }
    places
  }
}
    `),u=new i(`
    mutation SubmitActivities($batch: ActivityBatch!) {
  activitiesSubmit(batch: $batch) {
    serverTime
    minClientVersion
    results {
      id
      outcome
      ref
      revision
      reason {
        field
        code
        message
      }
    }
  }
}
    `),d=new i(`
    query Notice($area: ID!, $kind: NoticeKind!) {
  notice(area: $area, kind: $kind) {
    ...Notice
  }
}
    fragment Notice on Notice {
  area
  kind
  text
  email
  isDefault
  updatedAt
  revision
}`),f=new i(`
    query NoticeVersions($area: ID!, $kind: NoticeKind!) {
  noticeVersions(area: $area, kind: $kind) {
    text
    until
    by
  }
}
    `),p=new i(`
    mutation SaveNotice($area: ID!, $kind: NoticeKind!, $revision: Int!, $input: NoticeInput!) {
  noticeSave(area: $area, kind: $kind, revision: $revision, input: $input) {
    notice {
      ...Notice
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Notice on Notice {
  area
  kind
  text
  email
  isDefault
  updatedAt
  revision
}`),m=new i(`
    query WhatNeedsMe($area: ID!) {
  activities(filter: {area: $area, reviewStatus: RECEIVED}, first: 1) {
    totalCount
  }
  problems(area: $area, open: true, first: 20) {
    totalCount
    nodes {
      ...Problem
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
    measures {
      text
      party
      dueOn
      status
    }
  }
  closedOn
  revision
}`),h=new i(`
    mutation ExplainPeriod($commitmentId: ID!, $periodStart: Date!, $text: String!) {
  periodExplain(
    commitmentId: $commitmentId
    periodStart: $periodStart
    text: $text
  ) {
    period {
      ...Period
    }
    userErrors {
      field
      code
      message
    }
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
}`),g=new i(`
    mutation SaveStep($commitmentId: ID!, $key: String!, $input: StepInput!) {
  commitmentStepSave(commitmentId: $commitmentId, key: $key, input: $input) {
    commitment {
      ...Commitment
    }
    userErrors {
      field
      code
      message
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
}`),_=new i(`
    query PickupPoints($area: ID!, $includeInactive: Boolean, $first: Int, $after: String) {
  pickupPoints(
    area: $area
    includeInactive: $includeInactive
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...PickupPoint
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PickupPoint on PickupPoint {
  id
  area
  name
  operator
  address
  position {
    lat
    lon
    accuracy
    method
  }
  active
  lastVisitOn
  revision
}`),v=new i(`
    mutation SavePickupPoint($id: ID!, $revision: Int, $input: PickupPointInput!) {
  pickupPointSave(id: $id, revision: $revision, input: $input) {
    pickupPoint {
      ...PickupPoint
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment PickupPoint on PickupPoint {
  id
  area
  name
  operator
  address
  position {
    lat
    lon
    accuracy
    method
  }
  active
  lastVisitOn
  revision
}`),y=new i(`
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
}`),b=new i(`
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
}`),x=new i(`
    query CommitmentActivities($id: ID!, $after: String) {
  commitment(id: $id) {
    activities(first: 20, after: $after) {
      ...PublicActivities
    }
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
}`),S=new i(`
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
    measures {
      text
      party
      dueOn
      status
    }
  }
  closedOn
  revision
}`),C=new i(`
    mutation SaveProblem($id: ID!, $revision: Int, $input: ProblemInput!) {
  problemSave(id: $id, revision: $revision, input: $input) {
    problem {
      ...Problem
    }
    userErrors {
      field
      code
      message
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
    measures {
      text
      party
      dueOn
      status
    }
  }
  closedOn
  revision
}`),w=new i(`
    query PublicTotals($area: ID!, $year: Int!) {
  publicTotals(area: $area, year: $year) {
    measure
    label
    value
    suppressed
    atLeast
    display
  }
}
    `),T=new i(`
    query ActivitiesToReview($filter: ActivityFilter, $first: Int, $after: String) {
  activities(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      ...ReviewedActivity
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReviewedActivity on Activity {
  id
  ref
  type
  occurredAt
  endedAt
  receivedAt
  clockSkew
  performedBy {
    username
    party
    unit
  }
  participating
  place {
    name
  }
  countsApproximate
  summary
  visibility
  publicFrom
  reviewStatus
  reviewReason
  revision
  commitments {
    id
    text
  }
  countsFor
  amendments {
    at
    by
    reason
  }
  details {
    __typename
    ... on TrafficCheck {
      checkKinds
      vehiclesChecked
      screeningTests
      screeningPositive
      belowLimitAtEvidential
      suspectedDrunkDriving
      suspectedDrugDriving
      speedFines
      beltFines
      phoneFines
      otherFines
      licencesSeized
      drivingWithoutLicence
      drivingBans
      aTractorsChecked
      aTractorFaults
      youthFocus
      noRemarks
    }
    ... on PickupPointVisit {
      pickupPoint {
        name
      }
      visitKind
      informationGiven
      trainingGiven
      staffReached
      topics
      routineBefore
      routineAfter
      materialLeft
      followUpNeeded
      nextContactMonth
    }
    ... on SchoolDogSearch {
      school
      requestedBySchool
      policyMentionsDogs
      guardiansInformed
      pupilsAbsent
      exceptionReason
      areasSearched
      dogTeams
      municipalityTookPart
    }
    ... on WorkplaceInspection {
      industries
      workplacesInspected
      companiesInspected
      participatingAuthorities
      municipalityTookPart
      municipalRoles
      deficienciesBand
      followUpByAuthority
    }
    ... on Meeting {
      attendeesByParty: attendees {
        party
        count
      }
      pickupPoints
      decisions
    }
    ... on Survey {
      year
      grades
      responseRate
      publishedUrl
      followedUpOn
    }
    ... on ConceptWork {
      concept
      step
      adoptersInformed
    }
    ... on Session {
      attendees
      audience
    }
  }
}`),E=new i(`
    query ActivityToReview($id: ID!) {
  activity(id: $id) {
    ...ReviewedActivity
  }
}
    fragment ReviewedActivity on Activity {
  id
  ref
  type
  occurredAt
  endedAt
  receivedAt
  clockSkew
  performedBy {
    username
    party
    unit
  }
  participating
  place {
    name
  }
  countsApproximate
  summary
  visibility
  publicFrom
  reviewStatus
  reviewReason
  revision
  commitments {
    id
    text
  }
  countsFor
  amendments {
    at
    by
    reason
  }
  details {
    __typename
    ... on TrafficCheck {
      checkKinds
      vehiclesChecked
      screeningTests
      screeningPositive
      belowLimitAtEvidential
      suspectedDrunkDriving
      suspectedDrugDriving
      speedFines
      beltFines
      phoneFines
      otherFines
      licencesSeized
      drivingWithoutLicence
      drivingBans
      aTractorsChecked
      aTractorFaults
      youthFocus
      noRemarks
    }
    ... on PickupPointVisit {
      pickupPoint {
        name
      }
      visitKind
      informationGiven
      trainingGiven
      staffReached
      topics
      routineBefore
      routineAfter
      materialLeft
      followUpNeeded
      nextContactMonth
    }
    ... on SchoolDogSearch {
      school
      requestedBySchool
      policyMentionsDogs
      guardiansInformed
      pupilsAbsent
      exceptionReason
      areasSearched
      dogTeams
      municipalityTookPart
    }
    ... on WorkplaceInspection {
      industries
      workplacesInspected
      companiesInspected
      participatingAuthorities
      municipalityTookPart
      municipalRoles
      deficienciesBand
      followUpByAuthority
    }
    ... on Meeting {
      attendeesByParty: attendees {
        party
        count
      }
      pickupPoints
      decisions
    }
    ... on Survey {
      year
      grades
      responseRate
      publishedUrl
      followedUpOn
    }
    ... on ConceptWork {
      concept
      step
      adoptersInformed
    }
    ... on Session {
      attendees
      audience
    }
  }
}`),D=new i(`
    mutation ReviewActivity($id: ID!, $revision: Int!, $status: ReviewStatus!, $reason: String) {
  activityReview(id: $id, revision: $revision, status: $status, reason: $reason) {
    activity {
      ...ReviewedActivity
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment ReviewedActivity on Activity {
  id
  ref
  type
  occurredAt
  endedAt
  receivedAt
  clockSkew
  performedBy {
    username
    party
    unit
  }
  participating
  place {
    name
  }
  countsApproximate
  summary
  visibility
  publicFrom
  reviewStatus
  reviewReason
  revision
  commitments {
    id
    text
  }
  countsFor
  amendments {
    at
    by
    reason
  }
  details {
    __typename
    ... on TrafficCheck {
      checkKinds
      vehiclesChecked
      screeningTests
      screeningPositive
      belowLimitAtEvidential
      suspectedDrunkDriving
      suspectedDrugDriving
      speedFines
      beltFines
      phoneFines
      otherFines
      licencesSeized
      drivingWithoutLicence
      drivingBans
      aTractorsChecked
      aTractorFaults
      youthFocus
      noRemarks
    }
    ... on PickupPointVisit {
      pickupPoint {
        name
      }
      visitKind
      informationGiven
      trainingGiven
      staffReached
      topics
      routineBefore
      routineAfter
      materialLeft
      followUpNeeded
      nextContactMonth
    }
    ... on SchoolDogSearch {
      school
      requestedBySchool
      policyMentionsDogs
      guardiansInformed
      pupilsAbsent
      exceptionReason
      areasSearched
      dogTeams
      municipalityTookPart
    }
    ... on WorkplaceInspection {
      industries
      workplacesInspected
      companiesInspected
      participatingAuthorities
      municipalityTookPart
      municipalRoles
      deficienciesBand
      followUpByAuthority
    }
    ... on Meeting {
      attendeesByParty: attendees {
        party
        count
      }
      pickupPoints
      decisions
    }
    ... on Survey {
      year
      grades
      responseRate
      publishedUrl
      followedUpOn
    }
    ... on ConceptWork {
      concept
      step
      adoptersInformed
    }
    ... on Session {
      attendees
      audience
    }
  }
}`);async function O(e,...[t,n]){let i=JSON.stringify({query:e.toString(),variables:t??{}});try{return await A(i,n??{})}catch(e){if(!k(e)||!await r.refresh())throw e;return await A(i,n??{})}}function k(e){return e instanceof n?e.status===401:e instanceof t&&e.code===`UNAUTHENTICATED`}async function A(t,{signal:n,timeoutMs:i=2e4}){let a=AbortSignal.timeout(i),o={"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`},s=r.token();s&&(o.authorization=`Bearer ${s}`);let c,l;try{c=await fetch(`/graphql`,{method:`POST`,body:t,headers:o,redirect:`error`,signal:n?AbortSignal.any([n,a]):a}),l=await c.text()}catch(t){throw n?.aborted?t:new e(`no answer from the server`,{cause:t})}return j(c,l)}function j(r,i){let a=M(r,i),o=a?.errors?.[0];if(o)throw new t(o.extensions?.code??`INTERNAL`,o.message);if(!r.ok){let e=Number(r.headers.get(`retry-after`));throw new n(r.status,Number.isFinite(e)&&e>0?e:void 0)}if(!a?.data)throw new e(`something else than the server answered`);return a.data}function M(e,t){if(/json/.test(e.headers.get(`content-type`)??``))try{return JSON.parse(t)}catch{return}}export{u as C,o as S,c as _,y as a,C as b,h as c,f as d,_ as f,D as g,w as h,x as i,l,S as m,T as n,a as o,b as p,E as r,s,O as t,d as u,p as v,m as w,g as x,v as y};