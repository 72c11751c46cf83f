/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of thing was done. */
export type ActivityType =
  /** Medborgardialog. */
  | 'CITIZEN_DIALOGUE'
  /** Samverkansmöte. */
  | 'COLLABORATION_MEETING'
  /** Konceptarbete. */
  | 'CONCEPT_WORK'
  /** BRÅ-möte. */
  | 'COUNCIL_MEETING'
  /** Medarbetardialog. */
  | 'EMPLOYEE_DIALOGUE'
  /** Fotpatrull. */
  | 'FOOT_PATROL'
  /** Informationstillfälle. */
  | 'INFORMATION_SESSION'
  /** Annat. */
  | 'OTHER'
  /** Besök på utlämningsställe. */
  | 'PICKUP_POINT_VISIT'
  /** Hundsök i skola. */
  | 'SCHOOL_DOG_SEARCH'
  /** Trafiksamtal i skola eller trafikskola. */
  | 'SCHOOL_TRAFFIC_TALK'
  /** Skolbesök. */
  | 'SCHOOL_VISIT'
  /** Drogvaneundersökning. */
  | 'SURVEY'
  /** Trafikkontroll. */
  | 'TRAFFIC_CHECK'
  /** Arbetsplatskontroll. */
  | 'WORKPLACE_INSPECTION';

/** What a conditional commitment promises when a problem arises. */
export type AnsweredBy =
  /** Activities are made while the problem is open. */
  | 'ACTIVITIES'
  /** The council meets and a plan is decided. */
  | 'COUNCIL_AND_PLAN';

/** How a commitment is followed up. */
export type CommitmentKind =
  /** When a local problem arises. */
  | 'CONDITIONAL'
  /** Goes on all the time. */
  | 'CONTINUOUS'
  /** Steps that are done once. */
  | 'DELIVERABLE'
  /** A number of times in each period. */
  | 'RECURRING';

/** The three processes that a pledge is made from. */
export type EvidenceKind =
  /** Medborgardialog. */
  | 'CITIZEN_DIALOGUE'
  /** Medarbetardialog. */
  | 'EMPLOYEE_DIALOGUE'
  /** Omvärldsbevakning, statistik och mätningar. */
  | 'STATISTICS';

/** A side of a pledge, or somebody who takes part. */
export type Party =
  /** Näringsliv. */
  | 'BUSINESS'
  /** Förening. */
  | 'CIVIL_SOCIETY'
  /** Kommunen. */
  | 'MUNICIPALITY'
  /** Annan myndighet. */
  | 'OTHER_AUTHORITY'
  /** Polisen. */
  | 'POLICE';

/** How a commitment stands in a period. */
export type PeriodStatus =
  /** Behind, or little time left. */
  | 'AT_RISK'
  /** Kept. */
  | 'FULFILLED'
  /** Not kept when the period ended. */
  | 'MISSED'
  /** Nothing yet, and there is time. */
  | 'NOT_STARTED'
  /** Conditional: no problem calls for it. */
  | 'NOT_TRIGGERED'
  /** Continuous: goes on. */
  | 'ONGOING'
  /** On the way. */
  | 'ON_TRACK';

/** The length of a target's period. */
export type PeriodUnit =
  /** Half a calendar year. */
  | 'HALF_YEAR'
  /** Calendar month. */
  | 'MONTH'
  /** Calendar quarter. */
  | 'QUARTER'
  /** The pledge's whole term. */
  | 'TERM'
  /** ISO week. */
  | 'WEEK'
  /** Calendar year. */
  | 'YEAR';

/** Where a pledge is in its life. */
export type PledgeStatus =
  /** In force. */
  | 'ACTIVE'
  /** Over, or replaced. */
  | 'CLOSED'
  /** Being prepared; not public. */
  | 'DRAFT'
  /** Past its end, and in force until a new pledge is given. */
  | 'RUNNING_ON';

/** Who is told how the pledge goes. */
export type ReportRecipient =
  /** Brottsförebyggande rådet. */
  | 'CRIME_PREVENTION_COUNCIL'
  /** Chefen för lokalpolisområdet. */
  | 'LOCAL_POLICE_CHIEF'
  /** Allmänheten. */
  | 'PUBLIC'
  /** Folkhälsorådet. */
  | 'PUBLIC_HEALTH_COUNCIL';

/** What one activity must contain to count. */
export type Requirement =
  /** Information was given. */
  | 'INFORMATION_GIVEN'
  /** Training was given. */
  | 'TRAINING_GIVEN';

/** What a problem, or a worry, is about. */
export type Theme =
  /** Bostadsinbrott. */
  | 'BURGLARY'
  /** Bedrägerier. */
  | 'FRAUD'
  /** Våld i nära relationer. */
  | 'INTIMATE_PARTNER_VIOLENCE'
  /** Narkotika. */
  | 'NARCOTICS'
  /** Annat. */
  | 'OTHER'
  /** Trygghet på allmän plats. */
  | 'SAFETY_IN_PUBLIC_PLACES'
  /** Stölder. */
  | 'THEFT'
  /** Trafik. */
  | 'TRAFFIC'
  /** Skadegörelse. */
  | 'VANDALISM'
  /** Arbetslivskriminalitet. */
  | 'WORKPLACE_CRIME';

export type CurrentPledgeQueryVariables = Exact<{
  area: string;
}>;


export type CurrentPledgeQuery = { currentPledge: { id: string, slug: string, title: string, introduction: Array<string>, status: PledgeStatus, validFrom: string, validTo: string, runsUntilReplaced: boolean, termText: string | null, signedOn: string | null, followUpText: Array<string>, followUpRecipients: Array<ReportRecipient>, basis: Array<{ kind: EvidenceKind, text: string }>, area: { code: string, name: string, policeArea: string | null }, signatories: Array<{ name: string, role: string, party: Party }>, summary: { periodsDue: number, periodsFulfilled: number, byStatus: Array<{ status: PeriodStatus, count: number }> }, focusAreas: Array<{ id: string, title: string, introduction: string | null, commitments: Array<{ id: string, text: string, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> } | null };

export type PledgeBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type PledgeBySlugQuery = { pledge: { id: string, slug: string, title: string, introduction: Array<string>, status: PledgeStatus, validFrom: string, validTo: string, runsUntilReplaced: boolean, termText: string | null, signedOn: string | null, followUpText: Array<string>, followUpRecipients: Array<ReportRecipient>, basis: Array<{ kind: EvidenceKind, text: string }>, area: { code: string, name: string, policeArea: string | null }, signatories: Array<{ name: string, role: string, party: Party }>, summary: { periodsDue: number, periodsFulfilled: number, byStatus: Array<{ status: PeriodStatus, count: number }> }, focusAreas: Array<{ id: string, title: string, introduction: string | null, commitments: Array<{ id: string, text: string, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> } | null };

export type CommitmentActivitiesQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type CommitmentActivitiesQuery = { pledge: { commitments: Array<{ id: string, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> } | null };

export type PledgeFragment = { id: string, slug: string, title: string, introduction: Array<string>, status: PledgeStatus, validFrom: string, validTo: string, runsUntilReplaced: boolean, termText: string | null, signedOn: string | null, followUpText: Array<string>, followUpRecipients: Array<ReportRecipient>, basis: Array<{ kind: EvidenceKind, text: string }>, area: { code: string, name: string, policeArea: string | null }, signatories: Array<{ name: string, role: string, party: Party }>, summary: { periodsDue: number, periodsFulfilled: number, byStatus: Array<{ status: PeriodStatus, count: number }> }, focusAreas: Array<{ id: string, title: string, introduction: string | null, commitments: Array<{ id: string, text: string, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> };

export type CommitmentFragment = { id: string, text: string, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeriodFragment = { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null };

export type PublicActivitiesFragment = { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PeriodFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Period"}) as unknown as TypedDocumentString<PeriodFragment, unknown>;
export const PublicActivitiesFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"PublicActivities"}) as unknown as TypedDocumentString<PublicActivitiesFragment, unknown>;
export const CommitmentFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"Commitment"}) as unknown as TypedDocumentString<CommitmentFragment, unknown>;
export const PledgeFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"Pledge"}) as unknown as TypedDocumentString<PledgeFragment, unknown>;
export const CurrentPledgeDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CurrentPledgeQuery, CurrentPledgeQueryVariables>;
export const PledgeBySlugDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PledgeBySlugQuery, PledgeBySlugQueryVariables>;
export const CommitmentActivitiesDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CommitmentActivitiesQuery, CommitmentActivitiesQueryVariables>;