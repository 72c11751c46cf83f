import{$ as e,J as t,Q as n,X as r,Y as i,a,z as o}from"./PageTitle-BU45xfY3.js";import{_ as s,b as c,g as l,h as u,t as d,v as f}from"./index-Qw4vsVD4.js";import{t as p}from"./failure-9xKSLt5s.js";var m=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new m(`
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
    `,{fragmentName:`PickupPoint`}),new m(`
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
    `,{fragmentName:`Period`}),new m(`
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
    `,{fragmentName:`PublicActivities`}),new m(`
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
}`,{fragmentName:`Commitment`}),new m(`
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
}`,{fragmentName:`Pledge`}),new m(`
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
    `,{fragmentName:`Problem`}),new m(`
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
    `,{fragmentName:`ReviewedActivity`}),new m(`
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
    `),new m(`
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
    `);var h=new m(`
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
}`),g=new m(`
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
}`),_=new m(`
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
}`),v=new m(`
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
}`),y=new m(`
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
}`),b=new m(`
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
}`),x=new m(`
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
}`),S=new m(`
    query CommitmentActivities($slug: ID!, $first: Int!) {
  pledge(slug: $slug) {
    commitments {
      id
      activities(first: $first) {
        ...PublicActivities
      }
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
}`),C=new m(`
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
}`),w=new m(`
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
}`),T=new m(`
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
}`),E=new m(`
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
}`),D=new m(`
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
}`);async function O(e,...[t,n]){let r=JSON.stringify({query:e.toString(),variables:t??{}});try{return await A(r,n??{})}catch(e){if(!k(e)||!await u.refresh())throw e;return await A(r,n??{})}}function k(e){return e instanceof s?e.status===401:e instanceof l&&e.code===`UNAUTHENTICATED`}async function A(e,{signal:t,timeoutMs:n=2e4}){let r=AbortSignal.timeout(n),i={"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`},a=u.token();a&&(i.authorization=`Bearer ${a}`);let o,s;try{o=await fetch(`/graphql`,{method:`POST`,body:e,headers:i,redirect:`error`,signal:t?AbortSignal.any([t,r]):r}),s=await o.text()}catch(e){throw t?.aborted?e:new f(`no answer from the server`,{cause:e})}return j(o,s)}function j(e,t){let n=M(e,t),r=n?.errors?.[0];if(r)throw new l(r.extensions?.code??`INTERNAL`,r.message);if(!e.ok){let t=Number(e.headers.get(`retry-after`));throw new s(e.status,Number.isFinite(t)&&t>0?t:void 0)}if(!n?.data)throw new f(`something else than the server answered`);return n.data}function M(e,t){if(/json/.test(e.headers.get(`content-type`)??``))try{return JSON.parse(t)}catch{return}}function N(e){let n=i(void 0),r=i(void 0),a=i(!0),s;async function c(){s?.abort();let i=s=new AbortController,o=e(i.signal);t(a,!0);try{let e=await o;if(i!==s)return;t(n,e),t(r,void 0)}catch(e){if(i!==s)return;t(r,e)}t(a,!1)}return{get data(){return o(n)},get error(){return o(r)},get isLoading(){return o(a)},reload:c,set(e){t(n,e),t(r,void 0)},reset(){t(n,void 0),t(r,void 0)}}}function P(t,i){e(i,!0);let a=r(()=>p(i.error));{let e=r(()=>c(i.error)?`offline`:`alert`);d(t,{get title(){return o(a).title},get text(){return o(a).text},get icon(){return o(e)},get onretry(){return i.onretry}})}n()}var F=`Europe/Stockholm`,I={sv:`sv-SE`,en:`en-GB`},L=new Map;function R(e){let t=I[a.code],n=t+JSON.stringify(e),r=L.get(n)??new Intl.DateTimeFormat(t,{timeZone:F,...e});return L.set(n,r),r}function z(e){return new Date(/^\d{4}-\d{2}-\d{2}$/.test(e)?`${e}T12:00:00Z`:e)}function B(e){return R({day:`numeric`,month:`long`,year:`numeric`}).format(z(e))}function V(e){return R({weekday:`short`,day:`numeric`,month:`short`,year:`numeric`,hour:`2-digit`,minute:`2-digit`}).format(z(e))}function H(e){return R({hour:`2-digit`,minute:`2-digit`}).format(z(e))}function U(e){return new Intl.DateTimeFormat(`sv-SE`,{timeZone:F}).format(e)}function W(e){return new Intl.NumberFormat(I[a.code]).format(e)}export{D as _,U as a,_ as b,O as c,S as d,b as f,C as g,x as h,H as i,T as l,v as m,B as n,P as o,g as p,W as r,N as s,V as t,E as u,y as v,h as x,w as y};