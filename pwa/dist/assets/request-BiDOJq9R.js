import{S as e,b as t,x as n,y as r}from"./index-DZRQDT5Y.js";var i=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new i(`
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
    position {
      lat
      lon
      accuracy
      method
    }
  }
  importedBy
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
        id
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
    mutation ImportActivities($input: ActivityImportInput!) {
  activitiesImport(input: $input) {
    results {
      id
      outcome
      ref
      reason {
        field
        code
        message
      }
    }
    userErrors {
      field
      code
      message
    }
  }
}
    `),c=new i(`
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
}`),l=new i(`
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
}`),u=new i(`
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
      lastVisit {
        on
        completeOn
        followUpNeeded
        nextContactMonth
      }
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
    knownPlaces {
      name
      position {
        lat
        lon
      }
    }
  }
}
    `),d=new i(`
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
    `),f=new i(`
    query ActivityToAmend($id: ID!) {
  activity(id: $id) {
    area
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
    position {
      lat
      lon
      accuracy
      method
    }
  }
  importedBy
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
        id
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
}`),p=new i(`
    mutation AmendActivity($id: ID!, $revision: Int!, $input: ActivityAmendmentInput!) {
  activityAmend(id: $id, revision: $revision, input: $input) {
    activity {
      id
      ref
      revision
    }
    userErrors {
      field
      code
      message
    }
  }
}
    `),m=new i(`
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
}`),h=new i(`
    query NoticeVersions($area: ID!, $kind: NoticeKind!) {
  noticeVersions(area: $area, kind: $kind) {
    text
    until
    by
  }
}
    `),g=new i(`
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
}`),_=new i(`
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
}`),v=new i(`
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
}`),y=new i(`
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
}`),b=new i(`
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
}`),x=new i(`
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
}`),S=new i(`
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
}`),C=new i(`
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
}`),w=new i(`
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
}`),T=new i(`
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
}`),E=new i(`
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
}`),D=new i(`
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
    `),O=new i(`
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
    position {
      lat
      lon
      accuracy
      method
    }
  }
  importedBy
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
        id
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
}`),k=new i(`
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
    position {
      lat
      lon
      accuracy
      method
    }
  }
  importedBy
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
        id
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
}`),A=new i(`
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
    position {
      lat
      lon
      accuracy
      method
    }
  }
  importedBy
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
        id
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
}`);async function j(e,...[t,n]){let i=JSON.stringify({query:e.toString(),variables:t??{}});try{return await N(i,n??{})}catch(e){if(!M(e)||!await r.refresh())throw e;return await N(i,n??{})}}function M(e){return e instanceof n?e.status===401:e instanceof t&&e.code===`UNAUTHENTICATED`}async function N(t,{signal:n,timeoutMs:i=2e4}){let a=AbortSignal.timeout(i),o={"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`},s=r.token();s&&(o.authorization=`Bearer ${s}`);let c,l;try{c=await fetch(`/graphql`,{method:`POST`,body:t,headers:o,redirect:`error`,signal:n?AbortSignal.any([n,a]):a}),l=await c.text()}catch(t){throw n?.aborted?t:new e(`no answer from the server`,{cause:t})}return P(c,l)}function P(r,i){let a=F(r,i),o=a?.errors?.[0];if(o)throw new t(o.extensions?.code??`INTERNAL`,o.message);if(!r.ok){let e=Number(r.headers.get(`retry-after`));throw new n(r.status,Number.isFinite(e)&&e>0?e:void 0)}if(!a?.data)throw new e(`something else than the server answered`);return a.data}function F(e,t){if(/json/.test(e.headers.get(`content-type`)??``))try{return JSON.parse(t)}catch{return}}export{E as C,_ as D,d as E,x as S,o as T,T as _,p as a,l as b,a as c,u as d,s as f,C as g,b as h,k as i,c as l,h as m,O as n,w as o,m as p,f as r,S as s,j as t,v as u,D as v,y as w,g as x,A as y};