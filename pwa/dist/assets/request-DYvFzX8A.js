import{S as e,b as t,x as n,y as r}from"./index-vU_yJTL2.js";var i=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new i(`
    fragment ApiToken on ApiToken {
  id
  name
  hint
  username
  areas {
    code
    name
  }
  status
  createdAt
  createdBy
  expiresOn
  lastUsedAt
  revokedAt
  revokedBy
}
    `,{fragmentName:`ApiToken`}),new i(`
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
    query ApiTokens($first: Int, $after: String) {
  apiTokens(first: $first, after: $after) {
    totalCount
    nodes {
      ...ApiToken
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApiToken on ApiToken {
  id
  name
  hint
  username
  areas {
    code
    name
  }
  status
  createdAt
  createdBy
  expiresOn
  lastUsedAt
  revokedAt
  revokedBy
}`),o=new i(`
    mutation CreateApiToken($id: ID!, $input: ApiTokenInput!) {
  apiTokenCreate(id: $id, input: $input) {
    apiToken {
      ...ApiToken
    }
    secret
    userErrors {
      field
      code
      message
    }
  }
}
    fragment ApiToken on ApiToken {
  id
  name
  hint
  username
  areas {
    code
    name
  }
  status
  createdAt
  createdBy
  expiresOn
  lastUsedAt
  revokedAt
  revokedBy
}`),s=new i(`
    mutation RevokeApiToken($id: ID!) {
  apiTokenRevoke(id: $id) {
    apiToken {
      ...ApiToken
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment ApiToken on ApiToken {
  id
  name
  hint
  username
  areas {
    code
    name
  }
  status
  createdAt
  createdBy
  expiresOn
  lastUsedAt
  revokedAt
  revokedBy
}`),c=new i(`
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
    `);new i(`
    subscription Changed($area: ID!) {
  changed(area: $area) {
    noun
    id
    at
  }
}
    `);var l=new i(`
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
}`),u=new i(`
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
}`),d=new i(`
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
    `),f=new i(`
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
    `),p=new i(`
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
}`),m=new i(`
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
}`),h=new i(`
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
}`),g=new i(`
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
}`),_=new i(`
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
}`),v=new i(`
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
}`),y=new i(`
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
}`),x=new i(`
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
}`),S=new i(`
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
}`),C=new i(`
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
}`),w=new i(`
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
}`),T=new i(`
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
}`),E=new i(`
    query ActivitiesByMonth($filter: ActivityFilter!) {
  activityStats(filter: $filter, groupBy: [MONTH, TYPE]) {
    activities
    cut
    rows {
      key {
        value
      }
      activities
    }
  }
}
    `),D=new i(`
    query ActivitySums($filter: ActivityFilter!) {
  activityStats(filter: $filter, groupBy: []) {
    activities
    rows {
      activities
      hours
      untimed
      measures {
        measure
        sum
        counted
        uncounted
      }
    }
  }
}
    `),O=new i(`
    query TrafficChecksByTime($filter: ActivityFilter!) {
  activityStats(
    filter: $filter
    groupBy: [WEEKDAY, DAY_PART]
    measures: [SCREENING_TESTS, VEHICLES_CHECKED]
  ) {
    activities
    rows {
      key {
        value
      }
      activities
      hours
      untimed
      measures {
        measure
        sum
        counted
        uncounted
      }
    }
  }
}
    `),k=new i(`
    query PeriodsByYear($filter: CommitmentStatsFilter!) {
  commitmentStats(filter: $filter, groupBy: [YEAR]) {
    asOf
    rows {
      key {
        value
      }
      periods
      due
      fulfilled
      byStatus {
        status
        count
      }
    }
  }
}
    `);async function A(e,...[t,n]){let i=JSON.stringify({query:e.toString(),variables:t??{}});try{return await M(i,n??{})}catch(e){if(!j(e)||!await r.refresh())throw e;return await M(i,n??{})}}function j(e){return e instanceof n?e.status===401:e instanceof t&&e.code===`UNAUTHENTICATED`}async function M(t,{signal:n,timeoutMs:i=2e4}){let a=AbortSignal.timeout(i),o={"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`},s=r.token();s&&(o.authorization=`Bearer ${s}`);let c,l;try{c=await fetch(`/graphql`,{method:`POST`,body:t,headers:o,redirect:`error`,signal:n?AbortSignal.any([n,a]):a}),l=await c.text()}catch(t){throw n?.aborted?t:new e(`no answer from the server`,{cause:t})}return N(c,l)}function N(r,i){let a=P(r,i),o=a?.errors?.[0];if(o)throw new t(o.extensions?.code??`INTERNAL`,o.message);if(!r.ok){let e=Number(r.headers.get(`retry-after`));throw new n(r.status,Number.isFinite(e)&&e>0?e:void 0)}if(!a?.data)throw new e(`something else than the server answered`);return a.data}function P(e,t){if(/json/.test(e.headers.get(`content-type`)??``))try{return JSON.parse(t)}catch{return}}export{u as C,p as E,h as S,O as T,x as _,w as a,_ as b,b as c,l as d,m as f,y as g,g as h,D as i,o as l,k as m,E as n,a as o,d as p,C as r,c as s,A as t,v as u,T as v,f as w,S as x,s as y};