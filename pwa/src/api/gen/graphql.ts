/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new API key. */
export type ApiTokenInput = {
  /** The municipalities that it reads; each is one of the maker's own and of the owner's. */
  areas: Array<string>;
  /** The last day on which it is good, at most a year ahead. */
  expiresOn: string;
  /** What it is for, 1-80 characters. */
  name: string;
  /**
   * Whose key it is: your own, also when it is left out. Whoever sees a key reads as its owner, so nobody makes one for
   * somebody else.
   */
  username?: string | null | undefined;
};

/** How an API key stands. */
export type ApiTokenStatus =
  /** It is good. */
  | 'ACTIVE'
  /** Its last day is past. */
  | 'EXPIRED'
  /** It has been taken back. */
  | 'REVOKED';

/** What is said of an account when accounts are gone through. */
export type AccessAnswer =
  /** It is needed. */
  | 'CONFIRMED'
  /** It is not: it loses its access in the area when the review is closed. */
  | 'REMOVED';

/** An answer for one account. */
export type AccessAnswerInput = {
  /** The account's id. Nobody answers for their own. */
  account: string;
  /** What is said; left out: what was said is taken back. */
  answer?: AccessAnswer | null | undefined;
};

/** A plan. */
export type ActionPlanInput = {
  /** When it was decided. */
  decidedOn?: string | null | undefined;
  /** Refused when there are any: measures are records of their own, see measureSave. */
  measures?: Array<PlanMeasureInput> | null | undefined;
  /** When it is looked at again. */
  reviewBy?: string | null | undefined;
};

/** A correction. What is left out stays as it was. */
export type ActivityAmendmentInput = {
  /** The commitments it was made for. */
  commitmentIds?: Array<string> | null | undefined;
  /** Whether the counts are round. */
  countsApproximate?: boolean | null | undefined;
  /** What was counted. */
  details?: ActivityDetailsInput | null | undefined;
  /** When it ended. */
  endedAt?: string | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** When it was done. */
  occurredAt?: string | null | undefined;
  /** Who else took part. */
  participating?: Array<Party> | null | undefined;
  /** Where. */
  place?: PlaceInput | null | undefined;
  /** What was planned and is done by this. */
  plannedActivityId?: string | null | undefined;
  /** Why, 3-500 characters. */
  reason: string;
  /** A summary that may be published. */
  summary?: string | null | undefined;
  /** How much the public may see. */
  visibility?: Visibility | null | undefined;
  /** True takes the end away. */
  withoutEnd?: boolean | null | undefined;
  /** True says that it does nothing that was planned. */
  withoutPlan?: boolean | null | undefined;
};

/** Activities from one phone, at most 20. */
export type ActivityBatch = {
  /** The activities. */
  activities: Array<ActivityInput>;
  /** The app's version. */
  clientVersion: string;
  /** The phone. */
  deviceId: string;
  /** The phone's clock at sending. */
  sentAt: string;
  /** What the phone still holds. */
  waiting: WaitingInput;
};

/** What is counted: exactly the field of the activity's type. */
export type ActivityDetailsInput =
  {   /** CONCEPT_WORK. */
  conceptWork: ConceptWorkInput; meeting?: never; pickupPointVisit?: never; schoolDogSearch?: never; session?: never; survey?: never; trafficCheck?: never; workplaceInspection?: never; }
  |  { conceptWork?: never;   /** COLLABORATION_MEETING and COUNCIL_MEETING. */
  meeting: MeetingInput; pickupPointVisit?: never; schoolDogSearch?: never; session?: never; survey?: never; trafficCheck?: never; workplaceInspection?: never; }
  |  { conceptWork?: never; meeting?: never;   /** PICKUP_POINT_VISIT. */
  pickupPointVisit: PickupPointVisitInput; schoolDogSearch?: never; session?: never; survey?: never; trafficCheck?: never; workplaceInspection?: never; }
  |  { conceptWork?: never; meeting?: never; pickupPointVisit?: never;   /** SCHOOL_DOG_SEARCH. */
  schoolDogSearch: SchoolDogSearchInput; session?: never; survey?: never; trafficCheck?: never; workplaceInspection?: never; }
  |  { conceptWork?: never; meeting?: never; pickupPointVisit?: never; schoolDogSearch?: never;   /** All other types. */
  session: SessionInput; survey?: never; trafficCheck?: never; workplaceInspection?: never; }
  |  { conceptWork?: never; meeting?: never; pickupPointVisit?: never; schoolDogSearch?: never; session?: never;   /** SURVEY. */
  survey: SurveyInput; trafficCheck?: never; workplaceInspection?: never; }
  |  { conceptWork?: never; meeting?: never; pickupPointVisit?: never; schoolDogSearch?: never; session?: never; survey?: never;   /** TRAFFIC_CHECK. */
  trafficCheck: TrafficCheckInput; workplaceInspection?: never; }
  |  { conceptWork?: never; meeting?: never; pickupPointVisit?: never; schoolDogSearch?: never; session?: never; survey?: never; trafficCheck?: never;   /** WORKPLACE_INSPECTION. */
  workplaceInspection: WorkplaceInspectionInput; };

/** Which activities. All that is given must hold. */
export type ActivityFilter = {
  /** One area; your own ones when left out. */
  area?: string | null | undefined;
  /** Made for this commitment. */
  commitmentId?: string | null | undefined;
  /** Done on this day or later. */
  from?: string | null | undefined;
  /** Only your own. */
  mine?: boolean | null | undefined;
  /** Done by this party. */
  party?: Party | null | undefined;
  /** Made for any commitment of this pledge. */
  pledgeId?: string | null | undefined;
  /** Reviewed so. */
  reviewStatus?: ReviewStatus | null | undefined;
  /** Text in the summary, place or reference, at most 64 characters. */
  text?: string | null | undefined;
  /** Done on this day or earlier. */
  to?: string | null | undefined;
  /** Any of these types. */
  types?: Array<ActivityType> | null | undefined;
};

/** Unsent work that a phone has saved to a file, at most 20 activities. Their ids are the phone's own. */
export type ActivityImportInput = {
  /** The activities. */
  activities: Array<ActivityInput>;
  /** Whose work it is: the account's name. */
  author: string;
  /** The phone that it was saved on. */
  deviceId: string;
};

/** An activity as the phone sends it. */
export type ActivityInput = {
  /** The municipality's code. */
  area: string;
  /** The commitments it was made for. Empty: chosen from the type. */
  commitmentIds?: Array<string> | null | undefined;
  /** Whether the counts are round. */
  countsApproximate?: boolean | null | undefined;
  /** What was counted. */
  details: ActivityDetailsInput;
  /** When it ended. */
  endedAt?: string | null | undefined;
  /** A UUID made by the phone; sending the same twice changes nothing. */
  id: string;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** When it was done; at most an hour ahead. */
  occurredAt: string;
  /** Who else took part. */
  participating: Array<Party>;
  /** Where. */
  place: PlaceInput;
  /**
   * What was planned and is done by this. What is not there, or is planned for something else, is no fault: the activity
   * stands.
   */
  plannedActivityId?: string | null | undefined;
  /** When the phone took it down. */
  recordedAt: string;
  /** A summary that may be published, at most 1000 characters, without personal data. */
  summary?: string | null | undefined;
  /** What kind of thing it was. */
  type: ActivityType;
  /** How much the public may see; PUBLIC when left out. */
  visibility?: Visibility | null | undefined;
};

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

/** How many came from a side. */
export type AttendeeCountInput = {
  /** How many. */
  count: number;
  /** The side. */
  party: Party;
};

/** What was done. */
export type AuditAction =
  /** A review of a party's accounts was closed. */
  | 'ACCESS_REVIEW'
  /** Somebody made a private calendar address. */
  | 'CALENDAR_MAKE'
  /** A private calendar address was taken back. */
  | 'CALENDAR_REVOKE'
  /** A phone was signed out by somebody else than its user. */
  | 'DEVICE_SIGN_OUT'
  /** Internal data was taken out as a file. */
  | 'EXPORT'
  /** An API key was made. */
  | 'KEY_CREATE'
  /** An API key was taken back. */
  | 'KEY_REVOKE'
  /** Sign-ins of an account were ended by somebody else than by signing out. */
  | 'SESSION_END'
  /** Somebody signed in. */
  | 'SIGN_IN'
  /** Somebody gave the wrong password for an account. The detail is the network that it came from. */
  | 'SIGN_IN_FAILED'
  /** A token that had been exchanged came back, so the sign-in was ended: two have had it. */
  | 'SIGN_IN_STOLEN'
  /** Somebody signed out. */
  | 'SIGN_OUT'
  /** Whoever was invited chose a password. */
  | 'USER_ACCEPT'
  /** An account was added. */
  | 'USER_ADD'
  /** An account's role, unit or areas were changed. The detail says from what to what. */
  | 'USER_CHANGE'
  /** An account was shut. The detail says why. */
  | 'USER_DISABLE'
  /** An account was opened again. The detail says why. */
  | 'USER_ENABLE'
  /** Somebody was invited to an account. The detail says what it may do. */
  | 'USER_INVITE'
  /** An account was given a new password, which ended its other sign-ins. */
  | 'USER_PASSWORD'
  /** An account was shut for good. The detail says why. */
  | 'USER_RETIRE';

/** Something that lies behind a problem. */
export type CauseInput = {
  /** A UUID of the client's. */
  id: string;
  /** In which part of the situation it lies. */
  kind: CauseKind;
  /** What it is, 1-500 characters. Never a person. */
  text: string;
};

/** Which part of the situation a cause lies in. */
export type CauseKind =
  /** What leads somebody to it (gärningsperson). Never who. */
  | 'OFFENDER'
  /** The place (plats). */
  | 'PLACE'
  /** What or who is exposed (objekt). */
  | 'TARGET';

/** What a traffic check looked for. */
export type CheckKind =
  /** A-traktor och moped. */
  | 'A_TRACTOR_MOPED'
  /** Bälte och mobil. */
  | 'BELT_PHONE'
  /** Yrkestrafik. */
  | 'COMMERCIAL'
  /** Körkort och fordon. */
  | 'LICENCE_VEHICLE'
  /** Nykterhet. */
  | 'SOBRIETY'
  /** Hastighet. */
  | 'SPEED';

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

/** Which periods of commitments. All that is given must hold. */
export type CommitmentStatsFilter = {
  /** These municipalities, 1-20 of them. */
  areas: Array<string>;
  /** Seen from this day; today when left out. */
  asOf?: string | null | undefined;
  /** Only commitments of this focus area. */
  focusAreaId?: string | null | undefined;
  /** Only periods that end on this day or later. */
  from?: string | null | undefined;
  /** Only this pledge. */
  pledgeId?: string | null | undefined;
  /** Only periods that stand so. */
  statuses?: Array<PeriodStatus> | null | undefined;
  /** Only periods that end on this day or earlier. */
  to?: string | null | undefined;
};

/** A concept that the pledge says shall be worked out. */
export type Concept =
  /** Hotellkurage. */
  | 'HOTELLKURAGE'
  /** Huskurage. */
  | 'HUSKURAGE';

/** Work on a concept. */
export type ConceptWorkInput = {
  /** How many were told who may take it up. */
  adoptersInformed?: number | null | undefined;
  /** Which one. */
  concept: Concept;
  /** What was done. */
  step?: string | null | undefined;
};

/** A sixth of the day: four hours each, from midnight. */
export type DayPart =
  /** 12-16. */
  | 'AFTERNOON'
  /** 08-12. */
  | 'DAY'
  /** 16-20. */
  | 'EVENING'
  /** 20-24. */
  | 'LATE_EVENING'
  /** 04-08. */
  | 'MORNING'
  /** 00-04. */
  | 'NIGHT';

/** About how many deficiencies were found. */
export type DeficienciesBand =
  /** Five or more. */
  | 'FIVE_OR_MORE'
  /** None. */
  | 'NONE'
  /** One to four. */
  | 'ONE_TO_FOUR';

/** What is kept about a dialogue. */
export type DialogueInput = {
  /** The municipality's code. */
  area: string;
  /** The last day. */
  closesOn?: string | null | undefined;
  /** Who it is with. It cannot be changed: what was internal stays so. */
  kind: DialogueKind;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** When and where people meet, at most 50. None when left out. */
  occasions?: Array<DialogueOccasionInput> | null | undefined;
  /** The first day. Null: it is being prepared, and not public. */
  opensOn?: string | null | undefined;
  /** What is asked, 1-1000 characters. */
  question: string;
  /** What came out of it, at most 8000 characters. */
  summary?: string | null | undefined;
  /** A heading, 1-120 characters. */
  title: string;
};

/** Who a dialogue is with. */
export type DialogueKind =
  /** Medborgardialog. Public. */
  | 'CITIZEN'
  /** Medarbetardialog. Internal; as evidence it weighs as much. */
  | 'EMPLOYEE';

/** One time to meet. */
export type DialogueOccasionInput = {
  /** How many came. Only for a day that has been. */
  attendees?: number | null | undefined;
  /** The day. */
  on: string;
  /** Where, 1-120 characters. */
  place: string;
};

/** Where a dialogue is in its life. It follows from the dates. */
export type DialogueStatus =
  /** Has a first day that has not come. */
  | 'ANNOUNCED'
  /** Over. */
  | 'CLOSED'
  /** Being prepared: it has no first day, and only those who work in the area see it. */
  | 'DRAFT'
  /** Open: a citizen dialogue takes feedback. */
  | 'OPEN';

/** What a measure is to lead to. */
export type EffectGoalInput = {
  /** From what. */
  from?: number | null | undefined;
  /** An indicator of the area. */
  indicatorId?: string | null | undefined;
  /** Whether synpunkter are counted. */
  synpunkter?: boolean | null | undefined;
  /** To what. */
  to?: number | null | undefined;
};

/**
 * What kind of fault there is. Top-level errors carry it in extensions.code; everything that is not one of these is
 * INTERNAL there.
 */
export type ErrorCode =
  /** Somebody else has changed it since it was read. */
  | 'CONFLICT'
  /** This role may not do that. */
  | 'FORBIDDEN'
  /** What was sent breaks a rule. */
  | 'INVALID'
  /** There is no such thing for this caller. */
  | 'NOT_FOUND'
  /** Too many calls; try again later. */
  | 'RATE_LIMITED'
  /** The query asks for too much at a time; ask for less. */
  | 'TOO_COMPLEX'
  /** Nobody is signed in, and somebody must be. */
  | 'UNAUTHENTICATED'
  /** The database does not answer just now; try again later. */
  | 'UNAVAILABLE';

/** What is said when a problem is closed: what was learnt, or why nothing is said of it. */
export type EvaluationInput = {
  /** What was learnt, at most 2000 characters. */
  learnt?: string | null | undefined;
  /** Why nothing is said of it, at most 500 characters. */
  unansweredReason?: string | null | undefined;
};

/** The three processes that a pledge is made from. */
export type EvidenceKind =
  /** Medborgardialog. */
  | 'CITIZEN_DIALOGUE'
  /** Medarbetardialog. */
  | 'EMPLOYEE_DIALOGUE'
  /** Omvärldsbevakning, statistik och mätningar. */
  | 'STATISTICS';

/** What a citizen writes. No name, no e-mail and no account. */
export type FeedbackInput = {
  /** The municipality's code. */
  area: string;
  /** The open citizen dialogue it belongs to, if any. */
  dialogueId?: string | null | undefined;
  /** How safe the writer feels, from 1 (very unsafe) to 5 (very safe). */
  feltSafety?: number | null | undefined;
  /**
   * A UUID made by the sender. Sending the same again with the same content changes nothing and gives the same receipt
   * code.
   */
  id: string;
  /** Where: a locality or road without a street number, at most 120 characters. */
  placeName?: string | null | undefined;
  /** Where, on a map. Rounded to a cell of about 500 m before anything is kept. */
  position?: PositionInput | null | undefined;
  /**
   * The answer to a task from GET /auth/challenge: "<ticket>.<number>", good for one piece of feedback. Those who are
   * signed in leave it out. Fetch the task when sending, not when writing: it expires.
   */
  proof?: string | null | undefined;
  /** What, 10-2000 characters. What looks like personal data is not refused: it waits for somebody to look at it. */
  text: string;
  /** What it is about. */
  theme: Theme;
  /** Left empty. It is hidden from people; only machines fill it in. */
  website?: string | null | undefined;
  /** The days of the week on which it happens. */
  whenDays?: Array<Weekday> | null | undefined;
  /** The parts of the day in which it happens. */
  whenParts?: Array<DayPart> | null | undefined;
};

/** What feedback led to. */
export type FeedbackLinkInput = {
  /** The id of the thing, in the same area. */
  id: string;
  /** What kind of thing. */
  kind: FeedbackLinkKind;
};

/** What feedback can have led to. */
export type FeedbackLinkKind =
  /** Something that was done. The public sees it only when the activity itself is public. */
  | 'ACTIVITY'
  /** A promise in a pledge. */
  | 'COMMITMENT'
  /** A local problem. The public is told only its theme. */
  | 'PROBLEM';

/** A decision. What is left out stays as it was. */
export type FeedbackModerationInput = {
  /** The feedback that says the same, for the reason DUPLICATE. */
  duplicateOf?: string | null | undefined;
  /** That the finds have been looked at and are no personal data. Needed to publish a text with finds in it. */
  findsAreHarmless?: boolean | null | undefined;
  /** Where it was sent on, for FORWARDED. POLICE_114_14 when left out. */
  forwardedTo?: ForwardedTo | null | undefined;
  /** What it led to, at most 20. They take the place of those before. */
  links?: Array<FeedbackLinkInput> | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** More about why, for the history, at most 500 characters. It cannot hold personal data. */
  note?: string | null | undefined;
  /** What became of it. INCLUDED needs links; HANDLED_OTHERWISE and NOT_TAKEN_UP need outcomeText. */
  outcome?: FeedbackOutcome | null | undefined;
  /** What became of it, in words for the public, at most 1000 characters. */
  outcomeText?: string | null | undefined;
  /** The place's name that is left; empty to leave it out. What it replaces is removed for good. */
  placeName?: string | null | undefined;
  /** Why. Needed for NOT_PUBLISHED, and possible for FORWARDED. */
  reason?: ModerationReason | null | undefined;
  /** What is decided. */
  status?: ModerationStatus | null | undefined;
  /** The text that is left, for PUBLISHED_REDACTED, 1-2000 characters. What it lacks of the original is removed for good. */
  text?: string | null | undefined;
};

/** What became of a piece of feedback. */
export type FeedbackOutcome =
  /** Handled in another way. */
  | 'HANDLED_OTHERWISE'
  /** Taken up: in a commitment, a local problem or an activity, which is linked. */
  | 'INCLUDED'
  /** Not taken up. The reason is said. */
  | 'NOT_TAKEN_UP'
  /** Under beredning. */
  | 'UNDER_REVIEW';

/** A piece of feedback at the revision that was read. */
export type FeedbackRevisionInput = {
  /** The feedback. */
  id: string;
  /** The revision that was read. */
  revision: number;
};

/** Which feedback. All that is given must hold. */
export type FeedbackStatsFilter = {
  /** Only this municipality; all of yours when left out. */
  area?: string | null | undefined;
  /** Only feedback that was written in this dialogue. */
  dialogueId?: string | null | undefined;
  /** Only feedback received on this day or later. */
  from?: string | null | undefined;
  /**
   * Also what is not published because it says the same as another (DUPLICATE), or is advertising or sent by a machine
   * (SPAM).
   */
  includeDuplicatesAndSpam?: boolean | null | undefined;
  /** Only feedback of which one of these became. */
  outcomes?: Array<FeedbackOutcome> | null | undefined;
  /** Only feedback of which one of these has been decided. */
  statuses?: Array<ModerationStatus> | null | undefined;
  /** Only feedback about one of these. */
  themes?: Array<Theme> | null | undefined;
  /** Only feedback received on this day or earlier. */
  to?: string | null | undefined;
};

/** What kind of personal data a text seems to hold. */
export type FindKind =
  /** A street or a village with a house's number. */
  | 'ADDRESS'
  /** An e-mail address. */
  | 'EMAIL'
  /** A personal number. */
  | 'PERSONNUMMER'
  /** A phone number. */
  | 'PHONE'
  /** A registration plate. */
  | 'PLATE';

/** Where something was sent on. */
export type ForwardedTo =
  /** Nödnumret 112. */
  | 'EMERGENCY_112'
  /** Polisens nummer 114 14. */
  | 'POLICE_114_14';

/** How soon a measure is felt. */
export type MeasureEffect =
  /** In the long run. */
  | 'LONG'
  /** Soon. */
  | 'SHORT';

/** A measure. What may be left out is as it was, but dueOn. */
export type MeasureInput = {
  /** All that was done of it, at most 200 activities. */
  activityIds?: Array<string> | null | undefined;
  /** Those of the problem's causes that it acts on. */
  causeIds?: Array<string> | null | undefined;
  /** By when; left out: no day. */
  dueOn?: string | null | undefined;
  /** How soon it is felt. */
  effect?: MeasureEffect | null | undefined;
  /** What it is to lead to; of neither an indicator nor synpunkter there is no such goal. */
  effectGoal?: EffectGoalInput | null | undefined;
  /** What it changes. */
  nature?: MeasureNature | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** By whom. */
  party: Party;
  /** The problem that it is to do something about. It cannot be changed. */
  problemId: string;
  /** What is to be done; without count and words there is no such goal. */
  processGoal?: ProcessGoalInput | null | undefined;
  /** Whether everybody is told of it, once they are told of the problem. */
  public?: boolean | null | undefined;
  /** How far it has come; PLANNED to begin with. */
  status?: MeasureStatus | null | undefined;
  /** What, 1-500 characters. */
  text: string;
};

/** What a measure changes. */
export type MeasureNature =
  /** The situation: a crime gets harder, riskier or less worth it. */
  | 'SITUATIONAL'
  /** People: they get less inclined to it. */
  | 'SOCIAL';

/** How far a measure has come, as its party says. */
export type MeasureStatus =
  /** Will not be done. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Decided, not begun. */
  | 'PLANNED'
  /** Begun. */
  | 'STARTED';

/** A collaboration meeting or a council meeting. */
export type MeetingInput = {
  /** Who came. */
  attendees?: Array<AttendeeCountInput> | null | undefined;
  /** What was decided. */
  decisions?: string | null | undefined;
  /** How many pickup points took part. */
  pickupPoints?: number | null | undefined;
};

/** A number that is counted in activities and can be summed over them. Where it was not counted it is null, which is not 0. */
export type Metric =
  /** Those who were told of a concept. */
  | 'ADOPTERS_INFORMED'
  /** Areas searched in schools. */
  | 'AREAS_SEARCHED'
  /** A-tractors checked. */
  | 'A_TRACTORS_CHECKED'
  /** A-tractors with faults. */
  | 'A_TRACTOR_FAULTS'
  /** Of the positive screenings, those below the limit at the evidential test. */
  | 'BELOW_LIMIT_AT_EVIDENTIAL'
  /** Fines for not wearing a seat belt. */
  | 'BELT_FINES'
  /** Companies inspected. */
  | 'COMPANIES_INSPECTED'
  /** Dog teams that searched. */
  | 'DOG_TEAMS'
  /** Vehicles that were not allowed to go on. */
  | 'DRIVING_BANS'
  /** Drivers without a licence. */
  | 'DRIVING_WITHOUT_LICENCE'
  /** Licences taken. */
  | 'LICENCES_SEIZED'
  /** All other fines. */
  | 'OTHER_FINES'
  /** Fines for holding a phone. */
  | 'PHONE_FINES'
  /** Pickup points at meetings. */
  | 'PICKUP_POINTS_MET'
  /** Positive screening tests. A positive screening is a suspicion, not drunk driving. */
  | 'SCREENING_POSITIVE'
  /** Utandningsprov, in traffic checks. */
  | 'SCREENING_TESTS'
  /** Attendees at talks, visits, sessions and dialogues. */
  | 'SESSION_ATTENDEES'
  /** Fines for speeding. */
  | 'SPEED_FINES'
  /** Staff reached at pickup points. */
  | 'STAFF_REACHED'
  /** Drivers suspected of driving under the influence of drugs. */
  | 'SUSPECTED_DRUG_DRIVING'
  /** Drivers suspected of drunk driving. */
  | 'SUSPECTED_DRUNK_DRIVING'
  /** Kontrollerade fordon, in traffic checks. */
  | 'VEHICLES_CHECKED'
  /** Workplaces inspected. */
  | 'WORKPLACES_INSPECTED';

/** Why something is not published, or is sent on. */
export type ModerationReason =
  /** A tip about a crime. */
  | 'CRIME_TIP'
  /** Says the same as another, which is named. */
  | 'DUPLICATE'
  /** Not about what a pledge can be about. */
  | 'OFF_TOPIC'
  /** It is about somebody who can be known. The words are removed for good. */
  | 'PERSONAL_DATA'
  /** Advertising, or sent by a machine. */
  | 'SPAM'
  /** Threats or abuse. The words are removed for good; what must be reported is sent on first. */
  | 'THREAT_ABUSE';

/** What has been decided of a piece of feedback. */
export type ModerationStatus =
  /** Sent on to those who should have it. Not published. */
  | 'FORWARDED'
  /** Will not be published. */
  | 'NOT_PUBLISHED'
  /** Published as it was written. */
  | 'PUBLISHED'
  /** Published without some of its words, which are removed for good. */
  | 'PUBLISHED_REDACTED'
  /** Received, and not yet looked at. */
  | 'RECEIVED';

/** A municipal office at a workplace inspection. */
export type MunicipalRole =
  /** Alkoholhandläggare. */
  | 'ALCOHOL_LICENSING'
  /** Bygg. */
  | 'BUILDING'
  /** Miljö och hälsa. */
  | 'ENVIRONMENT_HEALTH'
  /** Räddningstjänst. */
  | 'FIRE'
  /** Annan. */
  | 'OTHER';

/**
 * Said by who knows better: why what looks like personal data is none. Never heeded for a personal number with the right
 * check digit.
 */
export type NotPersonalDataInput = {
  /** Why, 3-500 characters. Coordinators see it, and it is kept with who said it and when. */
  reason: string;
};

/** What is written in a notice. */
export type NoticeInput = {
  /** Where questions can be sent; for the page about contact only. */
  email?: string | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** The whole text, 20-20000 characters. Links begin with https://, mailto:, tel: or /. */
  text: string;
};

/** The pages of information that the law asks for. */
export type NoticeKind =
  /** How accessible the site is (tillgänglighetsredogörelse). */
  | 'ACCESSIBILITY'
  /** Whom to ask. */
  | 'CONTACT'
  /** How personal data is treated. */
  | 'PERSONAL_DATA'
  /** What becomes a public record (allmän handling). */
  | 'PUBLIC_RECORDS';

/** A kind of record. */
export type Noun =
  /** A review of a party's accounts. Told to its chiefs and administrators. */
  | 'ACCESS_REVIEW'
  /** An activity. */
  | 'ACTIVITY'
  /** An API key. */
  | 'API_TOKEN'
  /** A meeting of the crime prevention council. */
  | 'COUNCIL_MEETING'
  /** A phone's report of what it holds. Told to those who review. */
  | 'DEVICE'
  /** A dialogue. */
  | 'DIALOGUE'
  /** What a citizen has written, or what has been decided of it. Told to those who moderate. */
  | 'FEEDBACK'
  /** An indicator. */
  | 'INDICATOR'
  /** An area's list of localities and roads. */
  | 'LOCALITIES'
  /** A measure of a problem. */
  | 'MEASURE'
  /** A page of information that the law asks for. */
  | 'NOTICE'
  /** A pickup point. */
  | 'PICKUP_POINT'
  /** Something that a unit means to do. Told to those who work there. */
  | 'PLANNED_ACTIVITY'
  /** A pledge, or what has been said of its commitments. */
  | 'PLEDGE'
  /** A local problem. */
  | 'PROBLEM'
  /** An area's texts to begin replies with. Told to those who moderate. */
  | 'REPLY_TEMPLATE'
  /** An account. Told to administrators. */
  | 'USER';

/** What something is planned because of. */
export type OriginKind =
  /** A commitment's next date. */
  | 'COMMITMENT'
  /** A measure of a problem. */
  | 'MEASURE'
  /** A local problem. */
  | 'PROBLEM'
  /** A suggestion of rightTimeAndPlace. */
  | 'SUGGESTION';

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

/** Why the public is told something else of a period than what is known inside. */
export type PeriodDifference =
  /** Something that is done is not told yet. */
  | 'AWAITS_PUBLICATION'
  /** How the period ended is told later, on the day that it settles. */
  | 'NOT_SETTLED'
  /** Something is told by month, without its day. */
  | 'TOLD_BY_MONTH';

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

/** What is kept about a pickup point. */
export type PickupPointInput = {
  /** False when it no longer hands out parcels. Left out: true. */
  active?: boolean | null | undefined;
  /** Where it is. */
  address?: string | null | undefined;
  /** The municipality's code. */
  area: string;
  /** What it is called. */
  name: string;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** Who runs parcels there. */
  operator?: string | null | undefined;
  /** Its position. */
  position?: PositionInput | null | undefined;
};

/** A visit to a parcel pickup point. */
export type PickupPointVisitInput = {
  /** Whether somebody should come back. */
  followUpNeeded?: boolean | null | undefined;
  /** Whether information was given. */
  informationGiven: boolean;
  /** Whether material was left. */
  materialLeft?: boolean | null | undefined;
  /** The month of the next contact, "2026-09". */
  nextContactMonth?: string | null | undefined;
  /** Which one. */
  pickupPointId: string;
  /** Whether there is one now. */
  routineAfter?: boolean | null | undefined;
  /** Whether there was a routine for warning signs before the visit. */
  routineBefore?: boolean | null | undefined;
  /** Staff reached. */
  staffReached?: number | null | undefined;
  /** What was talked about. */
  topics?: Array<VisitTopic> | null | undefined;
  /** Whether training was given. */
  trainingGiven: boolean;
  /** Why. */
  visitKind: VisitKind;
};

/** Where something was done. */
export type PlaceInput = {
  /** Locality or road, never a street number. */
  name: string;
  /** Its position, rounded to about 100 m before it is kept. */
  position?: PositionInput | null | undefined;
};

/** A measure as it was written before it was a record of its own. */
export type PlanMeasureInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** By whom. */
  party?: Party | null | undefined;
  /** How far it has come. */
  status?: MeasureStatus | null | undefined;
  /** What. */
  text?: string | null | undefined;
};

/** What is planned. */
export type PlannedActivityInput = {
  /** With cancelReason: what is left of the series is cancelled too. */
  andFollowing?: boolean | null | undefined;
  /** The municipality's code. */
  area: string;
  /** Why it will not be done, 3-300 characters. Left out or empty: it stands. */
  cancelReason?: string | null | undefined;
  /** The part of the day; left out: any time that day. */
  dayPart?: DayPart | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** The day: for a new one, or another day than before, today or later. */
  on: string;
  /** What it is planned because of. Left out: as it is. */
  origin?: PlannedOriginInput | null | undefined;
  /** A locality or road; its position is kept as a cell of about 500 m. */
  place?: PlaceInput | null | undefined;
  /** Why then and there, at most 300 characters. */
  reason?: string | null | undefined;
  /** What kind of thing it is. */
  type: ActivityType;
  /** Who is to do it, 1-120 characters. */
  unit: string;
  /** For a new one: for how many weeks more the same is planned, at most 26. */
  weeks?: number | null | undefined;
};

/** What something is planned because of. */
export type PlannedOriginInput = {
  /** Which one. */
  id: string;
  /** What kind of thing. */
  kind: OriginKind;
  /** What a suggestion was of. */
  theme?: Theme | null | undefined;
};

/** How what was planned stands. */
export type PlannedStatus =
  /** It will not be done; cancelReason says why. */
  | 'CANCELLED'
  /** An activity has been saved that does it. */
  | 'DONE'
  /** It is to be done. */
  | 'PLANNED';

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

/** A point in WGS 84. */
export type PositionInput = {
  /** Metres, as the phone said. */
  accuracy?: number | null | undefined;
  /** Latitude, degrees. */
  lat: number;
  /** Longitude, degrees. */
  lon: number;
  /** How it came to be. */
  method?: PositionMethod | null | undefined;
};

/** How a position came to be. */
export type PositionMethod =
  /** Measured by the phone. */
  | 'GPS'
  /** Taken from a known place. */
  | 'LIST'
  /** Written by hand. */
  | 'MANUAL'
  /** Pointed out on a map. */
  | 'MAP';

/** A reason to work on a problem before another. */
export type PriorityGround =
  /** We can influence it. */
  | 'CAN_INFLUENCE'
  /** It is common. */
  | 'COMMON'
  /** Its consequences. */
  | 'CONSEQUENCES'
  /** Exposed places or people. */
  | 'EXPOSED'
  /** It grows. */
  | 'GROWING'
  /** A signal crime. */
  | 'SIGNAL_CRIME';

/** Why a problem comes before others. */
export type PriorityInput = {
  /** The grounds. */
  grounds?: Array<PriorityGround>;
  /** In plain words, at most 1000 characters. */
  reason?: string | null | undefined;
};

/** The council's dates. */
export type ProblemCouncilInput = {
  /** When it was called. */
  convenedOn?: string | null | undefined;
  /** When it met. */
  heldOn?: string | null | undefined;
};

/** What is kept about a problem. */
export type ProblemInput = {
  /** The municipality's code. */
  area: string;
  /** All that lies behind it, at most 20. A cause that is taken away is no longer what a measure acts on. */
  causes?: Array<CauseInput> | null | undefined;
  /** When it was over. */
  closedOn?: string | null | undefined;
  /** What it leads to, at most 2000 characters. */
  consequences?: string | null | undefined;
  /** The council's work on it. */
  council?: ProblemCouncilInput | null | undefined;
  /** What is known, at most 4000 characters. */
  description?: string | null | undefined;
  /** What is said when it is closed, which must be said then. Left out: as it is. */
  evaluation?: EvaluationInput | null | undefined;
  /** How large it is, at most 2000 characters. */
  extent?: string | null | undefined;
  /** Feedback that led to it, at most 100 at a time: it is linked, and what became of it is told to its senders. */
  feedbackIds?: Array<string> | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** When it shows. Left out: as it is. */
  pattern?: ProblemPatternInput | null | undefined;
  /** A locality or road; its position is kept as a cell of about 500 m. Left out: as it is. */
  place?: PlaceInput | null | undefined;
  /** What was decided. */
  plan?: ActionPlanInput | null | undefined;
  /** Why it comes before others; without grounds and reason it does not. */
  priority?: PriorityInput | null | undefined;
  /** What everybody is told of it, at most 1000 characters; without it nobody is told of the problem. */
  publicText?: string | null | undefined;
  /** When it was raised. */
  raisedOn: string;
  /** Where it is known from. Left out: as it is, and so with the next five. */
  sources?: Array<ProblemSource> | null | undefined;
  /** What it is about. */
  theme: Theme;
  /** A heading, 1-120 characters. */
  title: string;
};

/** The days, parts of the day and seasons in which a problem shows. */
export type ProblemPatternInput = {
  /** The days of the week. */
  days?: Array<Weekday>;
  /** The parts of the day. */
  parts?: Array<DayPart>;
  /** The seasons; none: all the year. */
  season?: Array<Season>;
};

/** Where it is known from that there is a problem. */
export type ProblemSource =
  /** Companies and shops. */
  | 'BUSINESS'
  /** A dialogue with employees. */
  | 'EMPLOYEE_DIALOGUE'
  /** Weekly sums of what was seen (effektiv samordning för trygghet). */
  | 'EST'
  /** Those who work in the field. */
  | 'PATROL'
  /** Reported crime. */
  | 'REPORTED_CRIME'
  /** Somebody who asked for help. */
  | 'REQUEST'
  /** A survey. */
  | 'SURVEY'
  /** What citizens wrote. */
  | 'SYNPUNKT';

/** How far the work on a problem has come. It follows from the dates. */
export type ProblemStatus =
  /** Over. */
  | 'CLOSED'
  /** The council has met. */
  | 'CONVENED'
  /** A plan is decided. */
  | 'PLANNED'
  /** Raised. */
  | 'RAISED';

/** What is to be done. */
export type ProcessGoalInput = {
  /** The types of activity that count; none: all. */
  activityTypes?: Array<ActivityType>;
  /** How many activities, 1-1000. */
  count?: number | null | undefined;
  /** In words, at most 500 characters. */
  words?: string | null | undefined;
};

/** A text to begin a reply with. */
export type ReplyTemplateInput = {
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** For feedback of which this became. */
  outcome: FeedbackOutcome;
  /** The text, at most 2000 characters. Empty: as it came. */
  text?: string | null | undefined;
  /** For feedback about this. */
  theme: Theme;
};

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

/** A reason to reject that the program knows. */
export type ReviewCode =
  /** Another registration is of the same event. */
  | 'DUPLICATE';

/** What a coordinator has said of an activity. */
export type ReviewStatus =
  /** Confirmed. */
  | 'CONFIRMED'
  /** Received, not looked at yet. It counts. */
  | 'RECEIVED'
  /** Rejected: it does not count. */
  | 'REJECTED';

/** What somebody may do. */
export type Role =
  /** Users, keys and audit. */
  | 'ADMIN'
  /** Reads confirmed data. */
  | 'ANALYST'
  /** Approves reports. */
  | 'CHIEF'
  /** Everybody who is not signed in. */
  | 'CITIZEN'
  /** Keeps the pledge, problems and pickup points, and reviews activities. */
  | 'COORDINATOR'
  /** Municipal staff in the field. */
  | 'FIELD_WORKER'
  /** Police in the field. */
  | 'OFFICER';

/** A dog search in a school. */
export type SchoolDogSearchInput = {
  /** Areas searched. */
  areasSearched?: number | null | undefined;
  /** Dog teams. */
  dogTeams?: number | null | undefined;
  /** Why not all four of those; needed when one is false. */
  exceptionReason?: string | null | undefined;
  /** Guardians were informed. */
  guardiansInformed: boolean;
  /** Whether the municipality took part. */
  municipalityTookPart?: boolean | null | undefined;
  /** The school's policy speaks of dogs. */
  policyMentionsDogs: boolean;
  /** No pupils were there. */
  pupilsAbsent: boolean;
  /** The school asked for it. */
  requestedBySchool: boolean;
  /** Which school; internal. */
  school: string;
};

/** A quarter of the year as people name it. */
export type Season =
  /** September to November. */
  | 'AUTUMN'
  /** March to May. */
  | 'SPRING'
  /** June to August. */
  | 'SUMMER'
  /** December to February. */
  | 'WINTER';

/** People meeting people: talks, visits, patrols, dialogues and other. */
export type SessionInput = {
  /** How many came. */
  attendees?: number | null | undefined;
  /** Who they were, in general words. */
  audience?: string | null | undefined;
};

/** A step is done when doneOn is set; then a note or a link must say what was done. */
export type StepInput = {
  /** The day it was done. Null: not done. */
  doneOn?: string | null | undefined;
  /** Where the result is, https only. */
  link?: string | null | undefined;
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** What was done, in words. */
  note?: string | null | undefined;
};

/** What became of one item. */
export type SubmitOutcome =
  /** It is here now. */
  | 'ACCEPTED'
  /** The id is here with other content; the first one stands. */
  | 'CONFLICT'
  /** It was here already, with the same content. */
  | 'DUPLICATE'
  /** A rule is broken; see reason. */
  | 'REFUSED'
  /** Not now; send it again. */
  | 'TRY_LATER';

/** A drug-habit survey. */
export type SurveyInput = {
  /** When it was followed up. */
  followedUpOn?: string | null | undefined;
  /** Grades asked. */
  grades?: Array<string> | null | undefined;
  /** Where the result is, https only. */
  publishedUrl?: string | null | undefined;
  /** Per cent that answered. */
  responseRate?: number | null | undefined;
  /** The survey's year. */
  year: number;
};

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

/** What is counted at a traffic check. Null is not counted, which differs from 0. */
export type TrafficCheckInput = {
  /** A-tractors with faults, no more than aTractorsChecked. */
  aTractorFaults?: number | null | undefined;
  /** A-tractors. */
  aTractorsChecked?: number | null | undefined;
  /** Of those, below the limit at the evidential test. */
  belowLimitAtEvidential?: number | null | undefined;
  /** Fines for no seat belt. */
  beltFines?: number | null | undefined;
  /** What it looked for. */
  checkKinds?: Array<CheckKind> | null | undefined;
  /** Vehicles with a driving ban. */
  drivingBans?: number | null | undefined;
  /** Drivers without a licence. */
  drivingWithoutLicence?: number | null | undefined;
  /** Licences seized. */
  licencesSeized?: number | null | undefined;
  /** Nothing to remark. */
  noRemarks?: boolean | null | undefined;
  /** Other fines. */
  otherFines?: number | null | undefined;
  /** Fines for a phone in the hand. */
  phoneFines?: number | null | undefined;
  /** Positive breath tests, no more than screeningTests. */
  screeningPositive?: number | null | undefined;
  /** Breath tests (utandningsprov). */
  screeningTests?: number | null | undefined;
  /** Fines for speeding. */
  speedFines?: number | null | undefined;
  /** Suspected of drug driving. */
  suspectedDrugDriving?: number | null | undefined;
  /** Suspected of drunk driving. */
  suspectedDrunkDriving?: number | null | undefined;
  /** Vehicles. */
  vehiclesChecked?: number | null | undefined;
  /** Whether young people were in focus. */
  youthFocus?: boolean | null | undefined;
};

/** An account, as whoever keeps it writes it. */
export type UserInput = {
  /** The municipalities it works in, of your own. */
  areas: Array<string>;
  /** The side it belongs to: your own. */
  party: Party;
  /** What the account may do; not CITIZEN. */
  role: Role;
  /** The unit, as it is shown in public. */
  unit?: string | null | undefined;
  /** The name that one signs in with: 2-40 of a-z, 0-9, full stop, hyphen and underscore. It cannot be changed. */
  username: string;
};

/** How an account stands. It is never deleted. */
export type UserState =
  /** It can be used. */
  | 'ACTIVE'
  /** It is shut, until somebody opens it again. */
  | 'DISABLED'
  /** Nobody has chosen a password yet. */
  | 'INVITED'
  /** It is shut for good. */
  | 'RETIRED';

/** How much of an activity the public may see. */
export type Visibility =
  /** Only in counts and yearly totals. */
  | 'AGGREGATE_ONLY'
  /** Only in counts of periods. */
  | 'INTERNAL'
  /** The activity, by the publication rules. */
  | 'PUBLIC';

/** Why a pickup point was visited. */
export type VisitKind =
  /** A short look in. */
  | 'CHECK_IN'
  /** First visit. */
  | 'FIRST'
  /** Follow-up. */
  | 'FOLLOW_UP'
  /** Training. */
  | 'TRAINING';

/** What was talked about at a pickup point. */
export type VisitTopic =
  /** Hur man larmar och tipsar. */
  | 'HOW_TO_ALERT'
  /** Läget här. */
  | 'LOCAL_SITUATION'
  /** Den egna säkerheten. */
  | 'OWN_SAFETY'
  /** Postlagen. */
  | 'POSTAL_ACT'
  /** Varningstecken. */
  | 'WARNING_SIGNS';

/** What a phone still holds. */
export type WaitingInput = {
  /** How many activities. */
  count: number;
  /** Whether the app is installed. */
  installed?: boolean | null | undefined;
  /** The oldest. */
  oldest?: string | null | undefined;
  /** Whether the browser has promised to keep them. */
  persisted?: boolean | null | undefined;
};

/** A day of the week. */
export type Weekday =
  /** Fredag. */
  | 'FRIDAY'
  /** Måndag. */
  | 'MONDAY'
  /** Lördag. */
  | 'SATURDAY'
  /** Söndag. */
  | 'SUNDAY'
  /** Torsdag. */
  | 'THURSDAY'
  /** Tisdag. */
  | 'TUESDAY'
  /** Onsdag. */
  | 'WEDNESDAY';

/** Words to take out of a record for good. */
export type WordsRemovalInput = {
  /** Said by who knows that what looks like personal data in the texts is none. */
  notPersonalData?: NotPersonalDataInput | null | undefined;
  /** Why, 3-500 characters, without the words. It is kept, with who and when. */
  reason: string;
  /** The words, as they stand: every place where they do, in capitals or not, then says [borttaget]. */
  words: string;
};

/** A control against workplace crime. */
export type WorkplaceInspectionInput = {
  /** Companies. */
  companiesInspected?: number | null | undefined;
  /** About how many deficiencies. */
  deficienciesBand?: DeficienciesBand | null | undefined;
  /** Whether an authority follows up. */
  followUpByAuthority?: boolean | null | undefined;
  /** Industries. */
  industries?: Array<string> | null | undefined;
  /** As what. */
  municipalRoles?: Array<MunicipalRole> | null | undefined;
  /** Whether the municipality took part. */
  municipalityTookPart?: boolean | null | undefined;
  /** Authorities that took part. */
  participatingAuthorities?: Array<string> | null | undefined;
  /** Workplaces. */
  workplacesInspected?: number | null | undefined;
};

export type ChangedSubscriptionVariables = Exact<{
  area: string;
}>;


export type ChangedSubscription = { changed: { noun: Noun, id: string, at: string } };

export type AccessReviewQueryVariables = Exact<{
  area: string;
}>;


export type AccessReviewQuery = { accessReview: { id: string, dueOn: string, unusedDays: number, openedAt: string | null, closedAt: string | null, revision: number, accounts: Array<{ id: string, username: string, role: Role, unit: string | null, lastUsedAt: string | null, unused: boolean, elsewhere: boolean, answer: AccessAnswer | null, gone: boolean }> } };

export type AccessReviewsQueryVariables = Exact<{
  area: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessReviewsQuery = { accessReviews: { totalCount: number, nodes: Array<{ id: string, closedAt: string | null, closedBy: string | null, confirmedCount: number, removedCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveAccessReviewMutationVariables = Exact<{
  area: string;
  revision: number;
  answers: Array<AccessAnswerInput> | AccessAnswerInput;
}>;


export type SaveAccessReviewMutation = { accessReviewSave: { accessReview: { id: string, dueOn: string, unusedDays: number, openedAt: string | null, closedAt: string | null, revision: number, accounts: Array<{ id: string, username: string, role: Role, unit: string | null, lastUsedAt: string | null, unused: boolean, elsewhere: boolean, answer: AccessAnswer | null, gone: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type CloseAccessReviewMutationVariables = Exact<{
  area: string;
  revision: number;
}>;


export type CloseAccessReviewMutation = { accessReviewClose: { accessReview: { id: string, dueOn: string, unusedDays: number, openedAt: string | null, closedAt: string | null, revision: number, accounts: Array<{ id: string, username: string, role: Role, unit: string | null, lastUsedAt: string | null, unused: boolean, elsewhere: boolean, answer: AccessAnswer | null, gone: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type AccessReviewFragment = { id: string, dueOn: string, unusedDays: number, openedAt: string | null, closedAt: string | null, revision: number, accounts: Array<{ id: string, username: string, role: Role, unit: string | null, lastUsedAt: string | null, unused: boolean, elsewhere: boolean, answer: AccessAnswer | null, gone: boolean }> };

export type ApiTokensQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: { totalCount: number, nodes: Array<{ id: string, name: string, hint: string, username: string, status: ApiTokenStatus, createdAt: string, createdBy: string, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null, areas: Array<{ code: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiTokenMutationVariables = Exact<{
  id: string;
  input: ApiTokenInput;
}>;


export type CreateApiTokenMutation = { apiTokenCreate: { secret: string | null, apiToken: { id: string, name: string, hint: string, username: string, status: ApiTokenStatus, createdAt: string, createdBy: string, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null, areas: Array<{ code: string, name: string }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { apiTokenRevoke: { apiToken: { id: string, name: string, hint: string, username: string, status: ApiTokenStatus, createdAt: string, createdBy: string, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null, areas: Array<{ code: string, name: string }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type ApiTokenFragment = { id: string, name: string, hint: string, username: string, status: ApiTokenStatus, createdAt: string, createdBy: string, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null, areas: Array<{ code: string, name: string }> };

export type AuditEntriesQueryVariables = Exact<{
  area: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, actor: string, action: AuditAction, noun: Noun, recordId: string | null, detail: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhatNeedsMeQueryVariables = Exact<{
  area: string;
}>;


export type WhatNeedsMeQuery = { activities: { totalCount: number }, feedbackQueue: { totalCount: number }, problems: { totalCount: number, nodes: Array<{ id: string, theme: Theme, title: string, description: string | null, status: ProblemStatus, raisedOn: string, closedOn: string | null, revision: number, council: { convenedOn: string | null, heldOn: string | null } | null, plan: { decidedOn: string | null, reviewBy: string | null } | null, measures: Array<{ id: string, revision: number, text: string, party: Party, dueOn: string | null, status: MeasureStatus }>, evaluation: { learnt: string | null, unansweredReason: string | null } }> } };

export type DevicesQueryVariables = Exact<{
  area: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DevicesQuery = { devices: { totalCount: number, nodes: Array<{ id: string, waitingCount: number, oldestWaiting: string | null, lastSeen: string, clientVersion: string | null, persisted: boolean | null, installed: boolean | null, silent: boolean, signedOutAt: string | null, user: { username: string, party: Party, unit: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignOutDeviceMutationVariables = Exact<{
  id: string;
}>;


export type SignOutDeviceMutation = { deviceSignOut: { device: { id: string, waitingCount: number, oldestWaiting: string | null, lastSeen: string, clientVersion: string | null, persisted: boolean | null, installed: boolean | null, silent: boolean, signedOutAt: string | null, user: { username: string, party: Party, unit: string | null } } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type ImportActivitiesMutationVariables = Exact<{
  input: ActivityImportInput;
}>;


export type ImportActivitiesMutation = { activitiesImport: { results: Array<{ id: string, outcome: SubmitOutcome, ref: string | null, reason: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> | null }> | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type DeviceFragment = { id: string, waitingCount: number, oldestWaiting: string | null, lastSeen: string, clientVersion: string | null, persisted: boolean | null, installed: boolean | null, silent: boolean, signedOutAt: string | null, user: { username: string, party: Party, unit: string | null } };

export type DialoguesQueryVariables = Exact<{
  area: string;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DialoguesQuery = { dialogues: { totalCount: number, nodes: Array<{ id: string, kind: DialogueKind, title: string, question: string, opensOn: string | null, closesOn: string | null, status: DialogueStatus, summary: string | null, revision: number, occasions: Array<{ on: string, place: string, attendees: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DialogueByIdQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DialogueByIdQuery = { dialogue: { id: string, kind: DialogueKind, title: string, question: string, opensOn: string | null, closesOn: string | null, status: DialogueStatus, summary: string | null, revision: number, feedback: { totalCount: number, nodes: Array<{ id: string, theme: Theme, text: string, redacted: boolean, placeName: string | null, publishedOn: string, outcome: FeedbackOutcome | null, outcomeText: string | null, dialogue: { id: string, title: string } | null, reply: { text: string, repliedOn: string, by: string } | null, linked: Array<{ kind: FeedbackLinkKind, title: string, url: string | null, commitment: { id: string, text: string, kind: CommitmentKind, current: { start: string, end: string | null, status: PeriodStatus, done: number, required: number }, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null }> } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, occasions: Array<{ on: string, place: string, attendees: number | null }> } | null };

export type OpenQuestionsQueryVariables = Exact<{
  area: string;
}>;


export type OpenQuestionsQuery = { dialogues: { nodes: Array<{ id: string, kind: DialogueKind, title: string, question: string, closesOn: string | null }> } };

export type SaveDialogueMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  input: DialogueInput;
}>;


export type SaveDialogueMutation = { dialogueSave: { dialogue: { id: string, kind: DialogueKind, title: string, question: string, opensOn: string | null, closesOn: string | null, status: DialogueStatus, summary: string | null, revision: number, occasions: Array<{ on: string, place: string, attendees: number | null }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type DialogueFragment = { id: string, kind: DialogueKind, title: string, question: string, opensOn: string | null, closesOn: string | null, status: DialogueStatus, summary: string | null, revision: number, occasions: Array<{ on: string, place: string, attendees: number | null }> };

export type EasyTextsQueryVariables = Exact<{
  area: string;
}>;


export type EasyTextsQuery = { currentPledge: { id: string, title: string, revision: number, commitments: Array<{ id: string, text: string, easyText: string | null }> } | null };

export type SaveEasyTextMutationVariables = Exact<{
  commitmentId: string;
  revision: number;
  text: string;
  notPersonalData?: NotPersonalDataInput | null | undefined;
}>;


export type SaveEasyTextMutation = { commitmentEasyTextSave: { pledge: { id: string, title: string, revision: number, commitments: Array<{ id: string, text: string, easyText: string | null }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type EasyTextsFragment = { id: string, title: string, revision: number, commitments: Array<{ id: string, text: string, easyText: string | null }> };

export type SendFeedbackMutationVariables = Exact<{
  input: FeedbackInput;
}>;


export type SendFeedbackMutation = { feedbackSubmit: { receiptCode: string | null, feedback: { status: ModerationStatus, submittedOn: string } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type ReceiptQueryVariables = Exact<{
  code: string;
}>;


export type ReceiptQuery = { feedbackByReceipt: { status: ModerationStatus, theme: Theme, submittedOn: string, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, reply: { text: string, repliedOn: string, by: string } | null, linked: Array<{ kind: FeedbackLinkKind, title: string, url: string | null }> } | null };

export type PublishedFeedbackQueryVariables = Exact<{
  area: string;
  theme?: Theme | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedFeedbackQuery = { publishedFeedback: { totalCount: number, nodes: Array<{ id: string, theme: Theme, text: string, redacted: boolean, placeName: string | null, publishedOn: string, outcome: FeedbackOutcome | null, outcomeText: string | null, dialogue: { id: string, title: string } | null, reply: { text: string, repliedOn: string, by: string } | null, linked: Array<{ kind: FeedbackLinkKind, title: string, url: string | null, commitment: { id: string, text: string, kind: CommitmentKind, current: { start: string, end: string | null, status: PeriodStatus, done: number, required: number }, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null }> } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HeardThemesQueryVariables = Exact<{
  area: string;
}>;


export type HeardThemesQuery = { youSaidWeDid: Array<{ theme: Theme, published: number, replied: number, included: number }> };

export type CommitmentFeedbackQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentFeedbackQuery = { commitment: { id: string, text: string, feedback: { totalCount: number, nodes: Array<{ id: string, theme: Theme, text: string, redacted: boolean, placeName: string | null, publishedOn: string, outcome: FeedbackOutcome | null, outcomeText: string | null, dialogue: { id: string, title: string } | null, reply: { text: string, repliedOn: string, by: string } | null, linked: Array<{ kind: FeedbackLinkKind, title: string, url: string | null, commitment: { id: string, text: string, kind: CommitmentKind, current: { start: string, end: string | null, status: PeriodStatus, done: number, required: number }, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null }> } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublicFeedbackPageFragment = { totalCount: number, nodes: Array<{ id: string, theme: Theme, text: string, redacted: boolean, placeName: string | null, publishedOn: string, outcome: FeedbackOutcome | null, outcomeText: string | null, dialogue: { id: string, title: string } | null, reply: { text: string, repliedOn: string, by: string } | null, linked: Array<{ kind: FeedbackLinkKind, title: string, url: string | null, commitment: { id: string, text: string, kind: CommitmentKind, current: { start: string, end: string | null, status: PeriodStatus, done: number, required: number }, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null }> } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type PublicFeedbackFragment = { id: string, theme: Theme, text: string, redacted: boolean, placeName: string | null, publishedOn: string, outcome: FeedbackOutcome | null, outcomeText: string | null, dialogue: { id: string, title: string } | null, reply: { text: string, repliedOn: string, by: string } | null, linked: Array<{ kind: FeedbackLinkKind, title: string, url: string | null, commitment: { id: string, text: string, kind: CommitmentKind, current: { start: string, end: string | null, status: PeriodStatus, done: number, required: number }, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null }> } } | null }> };

export type FieldKitQueryVariables = Exact<{
  known?: string | null | undefined;
}>;


export type FieldKitQuery = { fieldKit: { version: string, unchanged: boolean, minClientVersion: string, serverTime: string, places: Array<string>, me: { id: string, username: string, role: Role, party: Party, unit: string | null, areas: Array<{ code: string, name: string }> }, pledge: { id: string, title: string, commitments: Array<{ id: string, text: string, activityTypes: Array<ActivityType>, responsible: Array<Party>, target: { count: number, period: PeriodUnit, requires: Array<Requirement> } | null, current: { required: number, done: number, status: PeriodStatus, suggestedNext: string | null, end: string | null } }> } | null, pickupPoints: Array<{ id: string, name: string, operator: string | null, address: string | null, lastVisitOn: string | null, position: { lat: number, lon: number } | null, lastVisit: { on: string, completeOn: string | null, followUpNeeded: boolean, nextContactMonth: string | null } | null }>, recentActivities: Array<{ id: string, ref: string, type: ActivityType, occurredAt: string, reviewStatus: ReviewStatus, place: { name: string } }>, planned: Array<{ id: string, area: string, type: ActivityType, on: string, dayPart: DayPart | null, reason: string | null, place: { name: string } | null }>, knownPlaces: Array<{ name: string, position: { lat: number, lon: number } | null }> } };

export type SubmitActivitiesMutationVariables = Exact<{
  batch: ActivityBatch;
}>;


export type SubmitActivitiesMutation = { activitiesSubmit: { serverTime: string, minClientVersion: string, results: Array<{ id: string, outcome: SubmitOutcome, ref: string | null, revision: number | null, reason: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> | null }> } };

export type ActivityToAmendQueryVariables = Exact<{
  id: string;
}>;


export type ActivityToAmendQuery = { activity: { area: string, id: string, ref: string, type: ActivityType, occurredAt: string, endedAt: string | null, receivedAt: string, clockSkew: number, participating: Array<Party>, importedBy: string | null, countsApproximate: boolean, summary: string | null, visibility: Visibility, publicFrom: string | null, reviewStatus: ReviewStatus, reviewReason: string | null, revision: number, countsFor: Array<string>, performedBy: { username: string, party: Party, unit: string | null }, place: { name: string, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null }, commitments: Array<{ id: string, text: string }>, amendments: Array<{ at: string, by: string, reason: string }>, details:
      | { __typename: 'ConceptWork', concept: Concept, step: string | null, adoptersInformed: number | null }
      | { __typename: 'Meeting', pickupPoints: number | null, decisions: string | null, attendeesByParty: Array<{ party: Party, count: number }> }
      | { __typename: 'PickupPointVisit', visitKind: VisitKind, informationGiven: boolean, trainingGiven: boolean, staffReached: number | null, topics: Array<VisitTopic>, routineBefore: boolean | null, routineAfter: boolean | null, materialLeft: boolean | null, followUpNeeded: boolean | null, nextContactMonth: string | null, pickupPoint: { id: string, name: string } | null }
      | { __typename: 'SchoolDogSearch', school: string, requestedBySchool: boolean, policyMentionsDogs: boolean, guardiansInformed: boolean, pupilsAbsent: boolean, exceptionReason: string | null, areasSearched: number | null, dogTeams: number | null, municipalityTookPart: boolean }
      | { __typename: 'Session', attendees: number | null, audience: string | null }
      | { __typename: 'Survey', year: number, grades: Array<string>, responseRate: number | null, publishedUrl: string | null, followedUpOn: string | null }
      | { __typename: 'TrafficCheck', checkKinds: Array<CheckKind>, vehiclesChecked: number | null, screeningTests: number | null, screeningPositive: number | null, belowLimitAtEvidential: number | null, suspectedDrunkDriving: number | null, suspectedDrugDriving: number | null, speedFines: number | null, beltFines: number | null, phoneFines: number | null, otherFines: number | null, licencesSeized: number | null, drivingWithoutLicence: number | null, drivingBans: number | null, aTractorsChecked: number | null, aTractorFaults: number | null, youthFocus: boolean, noRemarks: boolean }
      | { __typename: 'WorkplaceInspection', industries: Array<string>, workplacesInspected: number | null, companiesInspected: number | null, participatingAuthorities: Array<string>, municipalityTookPart: boolean, municipalRoles: Array<MunicipalRole>, deficienciesBand: DeficienciesBand | null, followUpByAuthority: boolean | null }
     } };

export type AmendActivityMutationVariables = Exact<{
  id: string;
  revision: number;
  input: ActivityAmendmentInput;
}>;


export type AmendActivityMutation = { activityAmend: { activity: { id: string, ref: string, revision: number } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type LocalitiesQueryVariables = Exact<{
  area: string;
}>;


export type LocalitiesQuery = { localities: { names: Array<string>, isDefault: boolean, updatedAt: string | null, revision: number } };

export type UnlistedPlacesQueryVariables = Exact<{
  area: string;
}>;


export type UnlistedPlacesQuery = { unlistedPlaces: Array<{ name: string, activities: number, feedback: number }> };

export type SaveLocalitiesMutationVariables = Exact<{
  area: string;
  revision: number;
  names: Array<string> | string;
  notPersonalData?: NotPersonalDataInput | null | undefined;
}>;


export type SaveLocalitiesMutation = { localitiesSave: { localities: { names: Array<string>, isDefault: boolean, updatedAt: string | null, revision: number } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type LocalitiesFragment = { names: Array<string>, isDefault: boolean, updatedAt: string | null, revision: number };

export type FeedbackQueueQueryVariables = Exact<{
  area: string;
  status?: ModerationStatus | null | undefined;
  theme?: Theme | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FeedbackQueueQuery = { feedbackQueue: { totalCount: number, nodes: Array<{ id: string, theme: Theme, text: string | null, placeName: string | null, whenDays: Array<Weekday>, whenParts: Array<DayPart>, feltSafety: number | null, submittedAt: string, status: ModerationStatus, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, duplicateOf: string | null, redacted: boolean, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, revision: number, finds: Array<{ kind: FindKind, field: string, start: number, end: number }>, links: Array<{ kind: FeedbackLinkKind, id: string }>, reply: { text: string, repliedOn: string, by: string } | null, dialogue: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FeedbackDetailQueryVariables = Exact<{
  id: string;
}>;


export type FeedbackDetailQuery = { feedback: { id: string, theme: Theme, text: string | null, placeName: string | null, whenDays: Array<Weekday>, whenParts: Array<DayPart>, feltSafety: number | null, submittedAt: string, status: ModerationStatus, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, duplicateOf: string | null, redacted: boolean, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, revision: number, similar: Array<{ id: string, text: string | null, placeName: string | null, submittedAt: string, status: ModerationStatus, outcome: FeedbackOutcome | null, revision: number }>, history: Array<{ at: string, by: string, action: string, reason: string | null }>, finds: Array<{ kind: FindKind, field: string, start: number, end: number }>, links: Array<{ kind: FeedbackLinkKind, id: string }>, reply: { text: string, repliedOn: string, by: string } | null, dialogue: { id: string, title: string } | null } | null };

export type ModerateFeedbackMutationVariables = Exact<{
  id: string;
  revision: number;
  input: FeedbackModerationInput;
}>;


export type ModerateFeedbackMutation = { feedbackModerate: { feedback: { id: string, theme: Theme, text: string | null, placeName: string | null, whenDays: Array<Weekday>, whenParts: Array<DayPart>, feltSafety: number | null, submittedAt: string, status: ModerationStatus, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, duplicateOf: string | null, redacted: boolean, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, revision: number, finds: Array<{ kind: FindKind, field: string, start: number, end: number }>, links: Array<{ kind: FeedbackLinkKind, id: string }>, reply: { text: string, repliedOn: string, by: string } | null, dialogue: { id: string, title: string } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type ModerateManyMutationVariables = Exact<{
  items: Array<FeedbackRevisionInput> | FeedbackRevisionInput;
  input: FeedbackModerationInput;
}>;


export type ModerateManyMutation = { feedbackModerateMany: { feedback: Array<{ id: string, theme: Theme, text: string | null, placeName: string | null, whenDays: Array<Weekday>, whenParts: Array<DayPart>, feltSafety: number | null, submittedAt: string, status: ModerationStatus, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, duplicateOf: string | null, redacted: boolean, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, revision: number, finds: Array<{ kind: FindKind, field: string, start: number, end: number }>, links: Array<{ kind: FeedbackLinkKind, id: string }>, reply: { text: string, repliedOn: string, by: string } | null, dialogue: { id: string, title: string } | null }> | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type ReplyToFeedbackMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  text: string;
  notPersonalData?: NotPersonalDataInput | null | undefined;
}>;


export type ReplyToFeedbackMutation = { feedbackReply: { feedback: { id: string, theme: Theme, text: string | null, placeName: string | null, whenDays: Array<Weekday>, whenParts: Array<DayPart>, feltSafety: number | null, submittedAt: string, status: ModerationStatus, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, duplicateOf: string | null, redacted: boolean, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, revision: number, finds: Array<{ kind: FindKind, field: string, start: number, end: number }>, links: Array<{ kind: FeedbackLinkKind, id: string }>, reply: { text: string, repliedOn: string, by: string } | null, dialogue: { id: string, title: string } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type TemplatesQueryVariables = Exact<{
  area: string;
}>;


export type TemplatesQuery = { replyTemplates: { revision: number, templates: Array<{ theme: Theme, outcome: FeedbackOutcome, text: string, edited: boolean }> } | null };

export type SaveTemplateMutationVariables = Exact<{
  area: string;
  revision: number;
  input: ReplyTemplateInput;
}>;


export type SaveTemplateMutation = { replyTemplateSave: { templates: { revision: number, templates: Array<{ theme: Theme, outcome: FeedbackOutcome, text: string, edited: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type LinkChoicesQueryVariables = Exact<{
  area: string;
}>;


export type LinkChoicesQuery = { currentPledge: { focusAreas: Array<{ title: string, commitments: Array<{ id: string, text: string }> }> } | null, problems: { nodes: Array<{ id: string, title: string, theme: Theme }> } };

export type LinkActivitiesQueryVariables = Exact<{
  area: string;
  text?: string | null | undefined;
}>;


export type LinkActivitiesQuery = { activities: { nodes: Array<{ id: string, ref: string, type: ActivityType, occurredAt: string, reviewStatus: ReviewStatus, place: { name: string } }> } };

export type LinkedActivityQueryVariables = Exact<{
  id: string;
}>;


export type LinkedActivityQuery = { activity: { id: string, ref: string, type: ActivityType, occurredAt: string, reviewStatus: ReviewStatus, place: { name: string } } };

export type LinkActivityFragment = { id: string, ref: string, type: ActivityType, occurredAt: string, reviewStatus: ReviewStatus, place: { name: string } };

export type QueuedFeedbackFragment = { id: string, theme: Theme, text: string | null, placeName: string | null, whenDays: Array<Weekday>, whenParts: Array<DayPart>, feltSafety: number | null, submittedAt: string, status: ModerationStatus, reason: ModerationReason | null, forwardedTo: ForwardedTo | null, duplicateOf: string | null, redacted: boolean, publishedOn: string | null, outcome: FeedbackOutcome | null, outcomeText: string | null, revision: number, finds: Array<{ kind: FindKind, field: string, start: number, end: number }>, links: Array<{ kind: FeedbackLinkKind, id: string }>, reply: { text: string, repliedOn: string, by: string } | null, dialogue: { id: string, title: string } | null };

export type SimilarFeedbackFragment = { id: string, text: string | null, placeName: string | null, submittedAt: string, status: ModerationStatus, outcome: FeedbackOutcome | null, revision: number };

export type ReplyTemplatesFragment = { revision: number, templates: Array<{ theme: Theme, outcome: FeedbackOutcome, text: string, edited: boolean }> };

export type NoticeQueryVariables = Exact<{
  area: string;
  kind: NoticeKind;
}>;


export type NoticeQuery = { notice: { area: string, kind: NoticeKind, text: string, email: string | null, isDefault: boolean, updatedAt: string | null, revision: number } };

export type NoticeVersionsQueryVariables = Exact<{
  area: string;
  kind: NoticeKind;
}>;


export type NoticeVersionsQuery = { noticeVersions: Array<{ text: string, until: string, by: string }> };

export type SaveNoticeMutationVariables = Exact<{
  area: string;
  kind: NoticeKind;
  revision: number;
  input: NoticeInput;
}>;


export type SaveNoticeMutation = { noticeSave: { notice: { area: string, kind: NoticeKind, text: string, email: string | null, isDefault: boolean, updatedAt: string | null, revision: number } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type NoticeFragment = { area: string, kind: NoticeKind, text: string, email: string | null, isDefault: boolean, updatedAt: string | null, revision: number };

export type ExplainPeriodMutationVariables = Exact<{
  commitmentId: string;
  periodStart: string;
  text: string;
  notPersonalData?: NotPersonalDataInput | null | undefined;
}>;


export type ExplainPeriodMutation = { periodExplain: { period: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type ExplainPeriodsMutationVariables = Exact<{
  commitmentId: string;
  periodStarts: Array<string> | string;
  text: string;
  notPersonalData?: NotPersonalDataInput | null | undefined;
}>;


export type ExplainPeriodsMutation = { periodsExplain: { periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }> | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type SaveStepMutationVariables = Exact<{
  commitmentId: string;
  key: string;
  input: StepInput;
}>;


export type SaveStepMutation = { commitmentStepSave: { commitment: { id: string, text: string, easyText: string | null, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type PickupPointsQueryVariables = Exact<{
  area: string;
  includeInactive?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PickupPointsQuery = { pickupPoints: { totalCount: number, nodes: Array<{ id: string, area: string, name: string, operator: string | null, address: string | null, active: boolean, lastVisitOn: string | null, revision: number, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SavePickupPointMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  input: PickupPointInput;
}>;


export type SavePickupPointMutation = { pickupPointSave: { pickupPoint: { id: string, area: string, name: string, operator: string | null, address: string | null, active: boolean, lastVisitOn: string | null, revision: number, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type PickupPointFragment = { id: string, area: string, name: string, operator: string | null, address: string | null, active: boolean, lastVisitOn: string | null, revision: number, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null };

export type PlannedActivitiesQueryVariables = Exact<{
  area: string;
  from: string;
  to: string;
  unit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlannedActivitiesQuery = { plannedActivities: { totalCount: number, nodes: Array<{ id: string, area: string, type: ActivityType, unit: string, party: Party, on: string, dayPart: DayPart | null, reason: string | null, status: PlannedStatus, cancelReason: string | null, series: string | null, revision: number, place: { name: string, position: { lat: number, lon: number } | null } | null, origin: { kind: OriginKind, id: string, theme: Theme | null } | null, doneBy: { id: string, ref: string, on: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitsQueryVariables = Exact<{
  area: string;
}>;


export type UnitsQuery = { units: Array<{ name: string, party: Party, inField: boolean }> };

export type PlannedCountQueryVariables = Exact<{
  area: string;
  from: string;
  to: string;
}>;


export type PlannedCountQuery = { plannedCount: { unit: string, planned: number, done: number, notDone: number, cancelled: number } };

export type SavePlannedActivityMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  input: PlannedActivityInput;
}>;


export type SavePlannedActivityMutation = { plannedActivitySave: { plannedActivity: { id: string, area: string, type: ActivityType, unit: string, party: Party, on: string, dayPart: DayPart | null, reason: string | null, status: PlannedStatus, cancelReason: string | null, series: string | null, revision: number, place: { name: string, position: { lat: number, lon: number } | null } | null, origin: { kind: OriginKind, id: string, theme: Theme | null } | null, doneBy: { id: string, ref: string, on: string } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type PlannedCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type PlannedCalendarQuery = { plannedCalendar: { madeAt: string | null } };

export type MakePlannedCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type MakePlannedCalendarMutation = { plannedCalendarMake: { path: string | null, plannedCalendar: { madeAt: string | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type RevokePlannedCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokePlannedCalendarMutation = { plannedCalendarRevoke: { plannedCalendar: { madeAt: string | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type PlannedActivityFragment = { id: string, area: string, type: ActivityType, unit: string, party: Party, on: string, dayPart: DayPart | null, reason: string | null, status: PlannedStatus, cancelReason: string | null, series: string | null, revision: number, place: { name: string, position: { lat: number, lon: number } | null } | null, origin: { kind: OriginKind, id: string, theme: Theme | null } | null, doneBy: { id: string, ref: string, on: string } | null };

export type CurrentPledgeQueryVariables = Exact<{
  area: string;
}>;


export type CurrentPledgeQuery = { currentPledge: { id: string, slug: string, title: string, introduction: Array<string>, status: PledgeStatus, validFrom: string, validTo: string, runsUntilReplaced: boolean, termText: string | null, signedOn: string | null, followUpText: Array<string>, followUpRecipients: Array<ReportRecipient>, basis: Array<{ kind: EvidenceKind, text: string }>, area: { code: string, name: string, policeArea: string | null }, signatories: Array<{ name: string, role: string, party: Party }>, summary: { periodsDue: number, periodsFulfilled: number, byStatus: Array<{ status: PeriodStatus, count: number }> }, focusAreas: Array<{ id: string, title: string, introduction: string | null, commitments: Array<{ id: string, text: string, easyText: string | null, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> } | null };

export type PledgeBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type PledgeBySlugQuery = { pledge: { id: string, slug: string, title: string, introduction: Array<string>, status: PledgeStatus, validFrom: string, validTo: string, runsUntilReplaced: boolean, termText: string | null, signedOn: string | null, followUpText: Array<string>, followUpRecipients: Array<ReportRecipient>, basis: Array<{ kind: EvidenceKind, text: string }>, area: { code: string, name: string, policeArea: string | null }, signatories: Array<{ name: string, role: string, party: Party }>, summary: { periodsDue: number, periodsFulfilled: number, byStatus: Array<{ status: PeriodStatus, count: number }> }, focusAreas: Array<{ id: string, title: string, introduction: string | null, commitments: Array<{ id: string, text: string, easyText: string | null, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> } | null };

export type CommitmentActivitiesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CommitmentActivitiesQuery = { commitment: { activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PledgeFragment = { id: string, slug: string, title: string, introduction: Array<string>, status: PledgeStatus, validFrom: string, validTo: string, runsUntilReplaced: boolean, termText: string | null, signedOn: string | null, followUpText: Array<string>, followUpRecipients: Array<ReportRecipient>, basis: Array<{ kind: EvidenceKind, text: string }>, area: { code: string, name: string, policeArea: string | null }, signatories: Array<{ name: string, role: string, party: Party }>, summary: { periodsDue: number, periodsFulfilled: number, byStatus: Array<{ status: PeriodStatus, count: number }> }, focusAreas: Array<{ id: string, title: string, introduction: string | null, commitments: Array<{ id: string, text: string, easyText: string | null, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> };

export type CommitmentFragment = { id: string, text: string, easyText: string | null, objective: string | null, kind: CommitmentKind, responsible: Array<Party>, participating: Array<Party>, activityTypes: Array<ActivityType>, target: { count: number, period: PeriodUnit, distinctPlaces: boolean, requires: Array<Requirement> } | null, condition: { theme: Theme | null, answeredBy: AnsweredBy, conveneWithinDays: number } | null, steps: Array<{ key: string, title: string, doneOn: string | null, link: string | null, note: string | null }>, current: { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }, periods: Array<{ start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null }>, activities: { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeriodFragment = { start: string, end: string | null, required: number, done: number, status: PeriodStatus, suggestedNext: string | null, latestOn: string | null, enteredLate: boolean, theme: Theme | null, explanation: string | null, underReview: number, settlesOn: string | null, public: { done: number, status: PeriodStatus, differs: Array<PeriodDifference> } | null };

export type PublicActivitiesFragment = { totalCount: number, nodes: Array<{ id: string, type: ActivityType, occurredOn: string, locality: string | null, summary: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ProblemsQueryVariables = Exact<{
  area: string;
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProblemsQuery = { problems: { totalCount: number, nodes: Array<{ id: string, theme: Theme, title: string, description: string | null, status: ProblemStatus, raisedOn: string, closedOn: string | null, revision: number, council: { convenedOn: string | null, heldOn: string | null } | null, plan: { decidedOn: string | null, reviewBy: string | null } | null, measures: Array<{ id: string, revision: number, text: string, party: Party, dueOn: string | null, status: MeasureStatus }>, evaluation: { learnt: string | null, unansweredReason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveProblemMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  input: ProblemInput;
}>;


export type SaveProblemMutation = { problemSave: { problem: { id: string, theme: Theme, title: string, description: string | null, status: ProblemStatus, raisedOn: string, closedOn: string | null, revision: number, council: { convenedOn: string | null, heldOn: string | null } | null, plan: { decidedOn: string | null, reviewBy: string | null } | null, measures: Array<{ id: string, revision: number, text: string, party: Party, dueOn: string | null, status: MeasureStatus }>, evaluation: { learnt: string | null, unansweredReason: string | null } } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type SaveMeasureMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
  input: MeasureInput;
}>;


export type SaveMeasureMutation = { measureSave: { measure: { id: string, revision: number } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type ProblemFragment = { id: string, theme: Theme, title: string, description: string | null, status: ProblemStatus, raisedOn: string, closedOn: string | null, revision: number, council: { convenedOn: string | null, heldOn: string | null } | null, plan: { decidedOn: string | null, reviewBy: string | null } | null, measures: Array<{ id: string, revision: number, text: string, party: Party, dueOn: string | null, status: MeasureStatus }>, evaluation: { learnt: string | null, unansweredReason: string | null } };

export type PublicTotalsQueryVariables = Exact<{
  area: string;
  year: number;
}>;


export type PublicTotalsQuery = { publicTotals: Array<{ measure: string, label: string, value: number | null, suppressed: boolean, atLeast: boolean, display: string, releasedOn: string | null }> };

export type RemoveWordsMutationVariables = Exact<{
  noun: Noun;
  id: string;
  revision: number;
  input: WordsRemovalInput;
}>;


export type RemoveWordsMutation = { wordsRemove: { revision: number | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type ActivitiesToReviewQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivitiesToReviewQuery = { activities: { totalCount: number, nodes: Array<{ id: string, ref: string, type: ActivityType, occurredAt: string, endedAt: string | null, receivedAt: string, clockSkew: number, participating: Array<Party>, importedBy: string | null, countsApproximate: boolean, summary: string | null, visibility: Visibility, publicFrom: string | null, reviewStatus: ReviewStatus, reviewReason: string | null, revision: number, countsFor: Array<string>, performedBy: { username: string, party: Party, unit: string | null }, place: { name: string, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null }, commitments: Array<{ id: string, text: string }>, amendments: Array<{ at: string, by: string, reason: string }>, details:
        | { __typename: 'ConceptWork', concept: Concept, step: string | null, adoptersInformed: number | null }
        | { __typename: 'Meeting', pickupPoints: number | null, decisions: string | null, attendeesByParty: Array<{ party: Party, count: number }> }
        | { __typename: 'PickupPointVisit', visitKind: VisitKind, informationGiven: boolean, trainingGiven: boolean, staffReached: number | null, topics: Array<VisitTopic>, routineBefore: boolean | null, routineAfter: boolean | null, materialLeft: boolean | null, followUpNeeded: boolean | null, nextContactMonth: string | null, pickupPoint: { id: string, name: string } | null }
        | { __typename: 'SchoolDogSearch', school: string, requestedBySchool: boolean, policyMentionsDogs: boolean, guardiansInformed: boolean, pupilsAbsent: boolean, exceptionReason: string | null, areasSearched: number | null, dogTeams: number | null, municipalityTookPart: boolean }
        | { __typename: 'Session', attendees: number | null, audience: string | null }
        | { __typename: 'Survey', year: number, grades: Array<string>, responseRate: number | null, publishedUrl: string | null, followedUpOn: string | null }
        | { __typename: 'TrafficCheck', checkKinds: Array<CheckKind>, vehiclesChecked: number | null, screeningTests: number | null, screeningPositive: number | null, belowLimitAtEvidential: number | null, suspectedDrunkDriving: number | null, suspectedDrugDriving: number | null, speedFines: number | null, beltFines: number | null, phoneFines: number | null, otherFines: number | null, licencesSeized: number | null, drivingWithoutLicence: number | null, drivingBans: number | null, aTractorsChecked: number | null, aTractorFaults: number | null, youthFocus: boolean, noRemarks: boolean }
        | { __typename: 'WorkplaceInspection', industries: Array<string>, workplacesInspected: number | null, companiesInspected: number | null, participatingAuthorities: Array<string>, municipalityTookPart: boolean, municipalRoles: Array<MunicipalRole>, deficienciesBand: DeficienciesBand | null, followUpByAuthority: boolean | null }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityToReviewQueryVariables = Exact<{
  id: string;
}>;


export type ActivityToReviewQuery = { activity: { id: string, ref: string, type: ActivityType, occurredAt: string, endedAt: string | null, receivedAt: string, clockSkew: number, participating: Array<Party>, importedBy: string | null, countsApproximate: boolean, summary: string | null, visibility: Visibility, publicFrom: string | null, reviewStatus: ReviewStatus, reviewReason: string | null, revision: number, countsFor: Array<string>, performedBy: { username: string, party: Party, unit: string | null }, place: { name: string, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null }, commitments: Array<{ id: string, text: string }>, amendments: Array<{ at: string, by: string, reason: string }>, details:
      | { __typename: 'ConceptWork', concept: Concept, step: string | null, adoptersInformed: number | null }
      | { __typename: 'Meeting', pickupPoints: number | null, decisions: string | null, attendeesByParty: Array<{ party: Party, count: number }> }
      | { __typename: 'PickupPointVisit', visitKind: VisitKind, informationGiven: boolean, trainingGiven: boolean, staffReached: number | null, topics: Array<VisitTopic>, routineBefore: boolean | null, routineAfter: boolean | null, materialLeft: boolean | null, followUpNeeded: boolean | null, nextContactMonth: string | null, pickupPoint: { id: string, name: string } | null }
      | { __typename: 'SchoolDogSearch', school: string, requestedBySchool: boolean, policyMentionsDogs: boolean, guardiansInformed: boolean, pupilsAbsent: boolean, exceptionReason: string | null, areasSearched: number | null, dogTeams: number | null, municipalityTookPart: boolean }
      | { __typename: 'Session', attendees: number | null, audience: string | null }
      | { __typename: 'Survey', year: number, grades: Array<string>, responseRate: number | null, publishedUrl: string | null, followedUpOn: string | null }
      | { __typename: 'TrafficCheck', checkKinds: Array<CheckKind>, vehiclesChecked: number | null, screeningTests: number | null, screeningPositive: number | null, belowLimitAtEvidential: number | null, suspectedDrunkDriving: number | null, suspectedDrugDriving: number | null, speedFines: number | null, beltFines: number | null, phoneFines: number | null, otherFines: number | null, licencesSeized: number | null, drivingWithoutLicence: number | null, drivingBans: number | null, aTractorsChecked: number | null, aTractorFaults: number | null, youthFocus: boolean, noRemarks: boolean }
      | { __typename: 'WorkplaceInspection', industries: Array<string>, workplacesInspected: number | null, companiesInspected: number | null, participatingAuthorities: Array<string>, municipalityTookPart: boolean, municipalRoles: Array<MunicipalRole>, deficienciesBand: DeficienciesBand | null, followUpByAuthority: boolean | null }
     } };

export type ProbablySameQueryVariables = Exact<{
  id: string;
}>;


export type ProbablySameQuery = { activity: { probablySame: Array<{ id: string, ref: string, occurredAt: string, reviewStatus: ReviewStatus, performedBy: { username: string, party: Party, unit: string | null } }> } };

export type ProbablySameFragment = { id: string, ref: string, occurredAt: string, reviewStatus: ReviewStatus, performedBy: { username: string, party: Party, unit: string | null } };

export type ReviewActivityMutationVariables = Exact<{
  id: string;
  revision: number;
  status: ReviewStatus;
  reason?: string | null | undefined;
  code?: ReviewCode | null | undefined;
  notPersonalData?: NotPersonalDataInput | null | undefined;
}>;


export type ReviewActivityMutation = { activityReview: { activity: { id: string, ref: string, type: ActivityType, occurredAt: string, endedAt: string | null, receivedAt: string, clockSkew: number, participating: Array<Party>, importedBy: string | null, countsApproximate: boolean, summary: string | null, visibility: Visibility, publicFrom: string | null, reviewStatus: ReviewStatus, reviewReason: string | null, revision: number, countsFor: Array<string>, performedBy: { username: string, party: Party, unit: string | null }, place: { name: string, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null }, commitments: Array<{ id: string, text: string }>, amendments: Array<{ at: string, by: string, reason: string }>, details:
        | { __typename: 'ConceptWork', concept: Concept, step: string | null, adoptersInformed: number | null }
        | { __typename: 'Meeting', pickupPoints: number | null, decisions: string | null, attendeesByParty: Array<{ party: Party, count: number }> }
        | { __typename: 'PickupPointVisit', visitKind: VisitKind, informationGiven: boolean, trainingGiven: boolean, staffReached: number | null, topics: Array<VisitTopic>, routineBefore: boolean | null, routineAfter: boolean | null, materialLeft: boolean | null, followUpNeeded: boolean | null, nextContactMonth: string | null, pickupPoint: { id: string, name: string } | null }
        | { __typename: 'SchoolDogSearch', school: string, requestedBySchool: boolean, policyMentionsDogs: boolean, guardiansInformed: boolean, pupilsAbsent: boolean, exceptionReason: string | null, areasSearched: number | null, dogTeams: number | null, municipalityTookPart: boolean }
        | { __typename: 'Session', attendees: number | null, audience: string | null }
        | { __typename: 'Survey', year: number, grades: Array<string>, responseRate: number | null, publishedUrl: string | null, followedUpOn: string | null }
        | { __typename: 'TrafficCheck', checkKinds: Array<CheckKind>, vehiclesChecked: number | null, screeningTests: number | null, screeningPositive: number | null, belowLimitAtEvidential: number | null, suspectedDrunkDriving: number | null, suspectedDrugDriving: number | null, speedFines: number | null, beltFines: number | null, phoneFines: number | null, otherFines: number | null, licencesSeized: number | null, drivingWithoutLicence: number | null, drivingBans: number | null, aTractorsChecked: number | null, aTractorFaults: number | null, youthFocus: boolean, noRemarks: boolean }
        | { __typename: 'WorkplaceInspection', industries: Array<string>, workplacesInspected: number | null, companiesInspected: number | null, participatingAuthorities: Array<string>, municipalityTookPart: boolean, municipalRoles: Array<MunicipalRole>, deficienciesBand: DeficienciesBand | null, followUpByAuthority: boolean | null }
       } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, personalData: FindKind | null }> } };

export type ReviewedActivityFragment = { id: string, ref: string, type: ActivityType, occurredAt: string, endedAt: string | null, receivedAt: string, clockSkew: number, participating: Array<Party>, importedBy: string | null, countsApproximate: boolean, summary: string | null, visibility: Visibility, publicFrom: string | null, reviewStatus: ReviewStatus, reviewReason: string | null, revision: number, countsFor: Array<string>, performedBy: { username: string, party: Party, unit: string | null }, place: { name: string, position: { lat: number, lon: number, accuracy: number | null, method: PositionMethod | null } | null }, commitments: Array<{ id: string, text: string }>, amendments: Array<{ at: string, by: string, reason: string }>, details:
    | { __typename: 'ConceptWork', concept: Concept, step: string | null, adoptersInformed: number | null }
    | { __typename: 'Meeting', pickupPoints: number | null, decisions: string | null, attendeesByParty: Array<{ party: Party, count: number }> }
    | { __typename: 'PickupPointVisit', visitKind: VisitKind, informationGiven: boolean, trainingGiven: boolean, staffReached: number | null, topics: Array<VisitTopic>, routineBefore: boolean | null, routineAfter: boolean | null, materialLeft: boolean | null, followUpNeeded: boolean | null, nextContactMonth: string | null, pickupPoint: { id: string, name: string } | null }
    | { __typename: 'SchoolDogSearch', school: string, requestedBySchool: boolean, policyMentionsDogs: boolean, guardiansInformed: boolean, pupilsAbsent: boolean, exceptionReason: string | null, areasSearched: number | null, dogTeams: number | null, municipalityTookPart: boolean }
    | { __typename: 'Session', attendees: number | null, audience: string | null }
    | { __typename: 'Survey', year: number, grades: Array<string>, responseRate: number | null, publishedUrl: string | null, followedUpOn: string | null }
    | { __typename: 'TrafficCheck', checkKinds: Array<CheckKind>, vehiclesChecked: number | null, screeningTests: number | null, screeningPositive: number | null, belowLimitAtEvidential: number | null, suspectedDrunkDriving: number | null, suspectedDrugDriving: number | null, speedFines: number | null, beltFines: number | null, phoneFines: number | null, otherFines: number | null, licencesSeized: number | null, drivingWithoutLicence: number | null, drivingBans: number | null, aTractorsChecked: number | null, aTractorFaults: number | null, youthFocus: boolean, noRemarks: boolean }
    | { __typename: 'WorkplaceInspection', industries: Array<string>, workplacesInspected: number | null, companiesInspected: number | null, participatingAuthorities: Array<string>, municipalityTookPart: boolean, municipalRoles: Array<MunicipalRole>, deficienciesBand: DeficienciesBand | null, followUpByAuthority: boolean | null }
   };

export type RightTimeAndPlaceQueryVariables = Exact<{
  area: string;
  theme: Theme;
  from: string;
  to: string;
}>;


export type RightTimeAndPlaceQuery = { rightTimeAndPlace: { reportedWithoutTime: number, reportedWithoutPlace: number, reports: number, metShare: number | null, slots: Array<{ weekday: Weekday, dayPart: DayPart, reported: number, checks: number, minutes: number }>, places: Array<{ name: string, reported: number, checks: number, minutes: number, cell: { lat: number, lon: number } | null }>, suggestions: Array<{ id: string, weekday: Weekday, dayPart: DayPart, place: string, weight: number, reason: string }> } };

export type ActivitiesByMonthQueryVariables = Exact<{
  filter: ActivityFilter;
}>;


export type ActivitiesByMonthQuery = { activityStats: { activities: number, cut: boolean, rows: Array<{ activities: number, key: Array<{ value: string | null }> }> } };

export type ActivitySumsQueryVariables = Exact<{
  filter: ActivityFilter;
}>;


export type ActivitySumsQuery = { activityStats: { activities: number, rows: Array<{ activities: number, hours: number | null, untimed: number, measures: Array<{ measure: Metric, sum: number | null, counted: number, uncounted: number }> }> } };

export type TrafficChecksByTimeQueryVariables = Exact<{
  filter: ActivityFilter;
}>;


export type TrafficChecksByTimeQuery = { activityStats: { activities: number, rows: Array<{ activities: number, hours: number | null, untimed: number, key: Array<{ value: string | null }>, measures: Array<{ measure: Metric, sum: number | null, counted: number, uncounted: number }> }> } };

export type PeriodsByYearQueryVariables = Exact<{
  filter: CommitmentStatsFilter;
}>;


export type PeriodsByYearQuery = { commitmentStats: { asOf: string, rows: Array<{ periods: number, due: number, fulfilled: number, key: Array<{ value: string }>, byStatus: Array<{ status: PeriodStatus, count: number }> }> } };

export type FeedbackByMonthQueryVariables = Exact<{
  filter: FeedbackStatsFilter;
}>;


export type FeedbackByMonthQuery = { feedbackStats: { feedback: number, cut: boolean, rows: Array<{ feedback: number, feltSafety: number | null, feltSafetyTold: number, key: Array<{ value: string | null }> }> } };

export type FeedbackByTimeQueryVariables = Exact<{
  filter: FeedbackStatsFilter;
}>;


export type FeedbackByTimeQuery = { feedbackStats: { feedback: number, rows: Array<{ feedback: number, feltSafety: number | null, feltSafetyTold: number, key: Array<{ value: string | null }> }> } };

export type UsersQueryVariables = Exact<{
  area: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, nodes: Array<{ id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { me: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { username: string, role: Role, expiresAt: string } | null };

export type InviteUserMutationVariables = Exact<{
  input: UserInput;
}>;


export type InviteUserMutation = { userInvite: { link: string | null, expiresAt: string | null, user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type InviteUserAgainMutationVariables = Exact<{
  id: string;
}>;


export type InviteUserAgainMutation = { userInviteAgain: { link: string | null, expiresAt: string | null, user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type InviteUsersMutationVariables = Exact<{
  csv: string;
  dryRun: boolean;
}>;


export type InviteUsersMutation = { userInviteMany: { dryRun: boolean | null, invitations: Array<{ username: string, link: string | null, expiresAt: string | null }> | null, userErrors: Array<{ line: number, column: string | null, message: string }> } };

export type SaveUserMutationVariables = Exact<{
  id: string;
  revision: number;
  input: UserInput;
}>;


export type SaveUserMutation = { userSave: { user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type DisableUserMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DisableUserMutation = { userDisable: { endedSessions: number | null, revokedKeys: number | null, user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type RetireUserMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RetireUserMutation = { userRetire: { endedSessions: number | null, revokedKeys: number | null, user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type EnableUserMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type EnableUserMutation = { userEnable: { user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type EndSessionMutationVariables = Exact<{
  userId: string;
  id?: string | null | undefined;
}>;


export type EndSessionMutation = { sessionEnd: { endedSessions: number | null, user: { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  new: string;
  endKeys?: boolean | null | undefined;
}>;


export type ChangePasswordMutation = { passwordChange: { endedSessions: number | null, revokedKeys: number | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type AcceptInvitationMutation = { invitationAccept: { username: string | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string }> } };

export type AccountFragment = { id: string, username: string, role: Role, party: Party, unit: string | null, state: UserState, revision: number, lastUsedAt: string | null, invitedUntil: string | null, areas: Array<{ code: string, name: string }>, sessions: Array<{ id: string, device: string | null, startedAt: string, lastUsedAt: string, own: boolean }> };

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
export const AccessReviewFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"AccessReview"}) as unknown as TypedDocumentString<AccessReviewFragment, unknown>;
export const ApiTokenFragmentDoc = new TypedDocumentString(`
    fragment ApiToken on APIToken {
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
    `, {"fragmentName":"ApiToken"}) as unknown as TypedDocumentString<ApiTokenFragment, unknown>;
export const DeviceFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Device"}) as unknown as TypedDocumentString<DeviceFragment, unknown>;
export const DialogueFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"Dialogue"}) as unknown as TypedDocumentString<DialogueFragment, unknown>;
export const EasyTextsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"EasyTexts"}) as unknown as TypedDocumentString<EasyTextsFragment, unknown>;
export const PublicFeedbackFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"PublicFeedback"}) as unknown as TypedDocumentString<PublicFeedbackFragment, unknown>;
export const PublicFeedbackPageFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"PublicFeedbackPage"}) as unknown as TypedDocumentString<PublicFeedbackPageFragment, unknown>;
export const LocalitiesFragmentDoc = new TypedDocumentString(`
    fragment Localities on Localities {
  names
  isDefault
  updatedAt
  revision
}
    `, {"fragmentName":"Localities"}) as unknown as TypedDocumentString<LocalitiesFragment, unknown>;
export const LinkActivityFragmentDoc = new TypedDocumentString(`
    fragment LinkActivity on Activity {
  id
  ref
  type
  occurredAt
  place {
    name
  }
  reviewStatus
}
    `, {"fragmentName":"LinkActivity"}) as unknown as TypedDocumentString<LinkActivityFragment, unknown>;
export const QueuedFeedbackFragmentDoc = new TypedDocumentString(`
    fragment QueuedFeedback on Feedback {
  id
  theme
  text
  placeName
  whenDays
  whenParts
  feltSafety
  submittedAt
  finds {
    kind
    field
    start
    end
  }
  status
  reason
  forwardedTo
  duplicateOf
  redacted
  publishedOn
  outcome
  outcomeText
  links {
    kind
    id
  }
  reply {
    text
    repliedOn
    by
  }
  dialogue {
    id
    title
  }
  revision
}
    `, {"fragmentName":"QueuedFeedback"}) as unknown as TypedDocumentString<QueuedFeedbackFragment, unknown>;
export const SimilarFeedbackFragmentDoc = new TypedDocumentString(`
    fragment SimilarFeedback on Feedback {
  id
  text
  placeName
  submittedAt
  status
  outcome
  revision
}
    `, {"fragmentName":"SimilarFeedback"}) as unknown as TypedDocumentString<SimilarFeedbackFragment, unknown>;
export const ReplyTemplatesFragmentDoc = new TypedDocumentString(`
    fragment ReplyTemplates on ReplyTemplates {
  revision
  templates {
    theme
    outcome
    text
    edited
  }
}
    `, {"fragmentName":"ReplyTemplates"}) as unknown as TypedDocumentString<ReplyTemplatesFragment, unknown>;
export const NoticeFragmentDoc = new TypedDocumentString(`
    fragment Notice on Notice {
  area
  kind
  text
  email
  isDefault
  updatedAt
  revision
}
    `, {"fragmentName":"Notice"}) as unknown as TypedDocumentString<NoticeFragment, unknown>;
export const PickupPointFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"PickupPoint"}) as unknown as TypedDocumentString<PickupPointFragment, unknown>;
export const PlannedActivityFragmentDoc = new TypedDocumentString(`
    fragment PlannedActivity on PlannedActivity {
  id
  area
  type
  unit
  party
  on
  dayPart
  place {
    name
    position {
      lat
      lon
    }
  }
  reason
  origin {
    kind
    id
    theme
  }
  status
  doneBy {
    id
    ref
    on
  }
  cancelReason
  series
  revision
}
    `, {"fragmentName":"PlannedActivity"}) as unknown as TypedDocumentString<PlannedActivityFragment, unknown>;
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
  underReview
  settlesOn
  public {
    done
    status
    differs
  }
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
}`, {"fragmentName":"Pledge"}) as unknown as TypedDocumentString<PledgeFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
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
  }
  measures {
    id
    revision
    text
    party
    dueOn
    status
  }
  evaluation {
    learnt
    unansweredReason
  }
  closedOn
  revision
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const ProbablySameFragmentDoc = new TypedDocumentString(`
    fragment ProbablySame on Activity {
  id
  ref
  occurredAt
  reviewStatus
  performedBy {
    username
    party
    unit
  }
}
    `, {"fragmentName":"ProbablySame"}) as unknown as TypedDocumentString<ProbablySameFragment, unknown>;
export const ReviewedActivityFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ReviewedActivity"}) as unknown as TypedDocumentString<ReviewedActivityFragment, unknown>;
export const AccountFragmentDoc = new TypedDocumentString(`
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}
    `, {"fragmentName":"Account"}) as unknown as TypedDocumentString<AccountFragment, unknown>;
export const ChangedDocument = new TypedDocumentString(`
    subscription Changed($area: ID!) {
  changed(area: $area) {
    noun
    id
    at
  }
}
    `) as unknown as TypedDocumentString<ChangedSubscription, ChangedSubscriptionVariables>;
export const AccessReviewDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<AccessReviewQuery, AccessReviewQueryVariables>;
export const AccessReviewsDocument = new TypedDocumentString(`
    query AccessReviews($area: ID!, $first: Int, $after: String) {
  accessReviews(area: $area, first: $first, after: $after) {
    totalCount
    nodes {
      id
      closedAt
      closedBy
      confirmedCount
      removedCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AccessReviewsQuery, AccessReviewsQueryVariables>;
export const SaveAccessReviewDocument = new TypedDocumentString(`
    mutation SaveAccessReview($area: ID!, $revision: Int!, $answers: [AccessAnswerInput!]!) {
  accessReviewSave(area: $area, revision: $revision, answers: $answers) {
    accessReview {
      ...AccessReview
    }
    userErrors {
      field
      code
      message
    }
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
}`) as unknown as TypedDocumentString<SaveAccessReviewMutation, SaveAccessReviewMutationVariables>;
export const CloseAccessReviewDocument = new TypedDocumentString(`
    mutation CloseAccessReview($area: ID!, $revision: Int!) {
  accessReviewClose(area: $area, revision: $revision) {
    accessReview {
      ...AccessReview
    }
    userErrors {
      field
      code
      message
    }
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
}`) as unknown as TypedDocumentString<CloseAccessReviewMutation, CloseAccessReviewMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
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
    fragment ApiToken on APIToken {
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
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($id: ID!, $input: APITokenInput!) {
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
    fragment ApiToken on APIToken {
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
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
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
    fragment ApiToken on APIToken {
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
}`) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const WhatNeedsMeDocument = new TypedDocumentString(`
    query WhatNeedsMe($area: ID!) {
  activities(filter: {area: $area, reviewStatus: RECEIVED}, first: 1) {
    totalCount
  }
  feedbackQueue(area: $area, status: RECEIVED, first: 1) {
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
  }
  measures {
    id
    revision
    text
    party
    dueOn
    status
  }
  evaluation {
    learnt
    unansweredReason
  }
  closedOn
  revision
}`) as unknown as TypedDocumentString<WhatNeedsMeQuery, WhatNeedsMeQueryVariables>;
export const DevicesDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const SignOutDeviceDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<SignOutDeviceMutation, SignOutDeviceMutationVariables>;
export const ImportActivitiesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ImportActivitiesMutation, ImportActivitiesMutationVariables>;
export const DialoguesDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<DialoguesQuery, DialoguesQueryVariables>;
export const DialogueByIdDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<DialogueByIdQuery, DialogueByIdQueryVariables>;
export const OpenQuestionsDocument = new TypedDocumentString(`
    query OpenQuestions($area: ID!) {
  dialogues(area: $area, open: true, first: 20) {
    nodes {
      id
      kind
      title
      question
      closesOn
    }
  }
}
    `) as unknown as TypedDocumentString<OpenQuestionsQuery, OpenQuestionsQueryVariables>;
export const SaveDialogueDocument = new TypedDocumentString(`
    mutation SaveDialogue($id: ID!, $revision: Int, $input: DialogueInput!) {
  dialogueSave(id: $id, revision: $revision, input: $input) {
    dialogue {
      ...Dialogue
    }
    userErrors {
      field
      code
      message
      personalData
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
}`) as unknown as TypedDocumentString<SaveDialogueMutation, SaveDialogueMutationVariables>;
export const EasyTextsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<EasyTextsQuery, EasyTextsQueryVariables>;
export const SaveEasyTextDocument = new TypedDocumentString(`
    mutation SaveEasyText($commitmentId: ID!, $revision: Int!, $text: String!, $notPersonalData: NotPersonalDataInput) {
  commitmentEasyTextSave(
    commitmentId: $commitmentId
    revision: $revision
    text: $text
    notPersonalData: $notPersonalData
  ) {
    pledge {
      ...EasyTexts
    }
    userErrors {
      field
      code
      message
      personalData
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
}`) as unknown as TypedDocumentString<SaveEasyTextMutation, SaveEasyTextMutationVariables>;
export const SendFeedbackDocument = new TypedDocumentString(`
    mutation SendFeedback($input: FeedbackInput!) {
  feedbackSubmit(input: $input) {
    receiptCode
    feedback {
      status
      submittedOn
    }
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendFeedbackMutation, SendFeedbackMutationVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($code: String!) {
  feedbackByReceipt(code: $code) {
    status
    theme
    submittedOn
    reason
    forwardedTo
    publishedOn
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
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const PublishedFeedbackDocument = new TypedDocumentString(`
    query PublishedFeedback($area: ID!, $theme: Theme, $first: Int, $after: String) {
  publishedFeedback(area: $area, theme: $theme, first: $first, after: $after) {
    ...PublicFeedbackPage
  }
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
}`) as unknown as TypedDocumentString<PublishedFeedbackQuery, PublishedFeedbackQueryVariables>;
export const HeardThemesDocument = new TypedDocumentString(`
    query HeardThemes($area: ID!) {
  youSaidWeDid(area: $area) {
    theme
    published
    replied
    included
  }
}
    `) as unknown as TypedDocumentString<HeardThemesQuery, HeardThemesQueryVariables>;
export const CommitmentFeedbackDocument = new TypedDocumentString(`
    query CommitmentFeedback($id: ID!, $first: Int, $after: String) {
  commitment(id: $id) {
    id
    text
    feedback(first: $first, after: $after) {
      ...PublicFeedbackPage
    }
  }
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
}`) as unknown as TypedDocumentString<CommitmentFeedbackQuery, CommitmentFeedbackQueryVariables>;
export const FieldKitDocument = new TypedDocumentString(`
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
        responsible
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
    planned {
      id
      area
      type
      on
      dayPart
      place {
        name
      }
      reason
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
    `) as unknown as TypedDocumentString<FieldKitQuery, FieldKitQueryVariables>;
export const SubmitActivitiesDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<SubmitActivitiesMutation, SubmitActivitiesMutationVariables>;
export const ActivityToAmendDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ActivityToAmendQuery, ActivityToAmendQueryVariables>;
export const AmendActivityDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<AmendActivityMutation, AmendActivityMutationVariables>;
export const LocalitiesDocument = new TypedDocumentString(`
    query Localities($area: ID!) {
  localities(area: $area) {
    ...Localities
  }
}
    fragment Localities on Localities {
  names
  isDefault
  updatedAt
  revision
}`) as unknown as TypedDocumentString<LocalitiesQuery, LocalitiesQueryVariables>;
export const UnlistedPlacesDocument = new TypedDocumentString(`
    query UnlistedPlaces($area: ID!) {
  unlistedPlaces(area: $area) {
    name
    activities
    feedback
  }
}
    `) as unknown as TypedDocumentString<UnlistedPlacesQuery, UnlistedPlacesQueryVariables>;
export const SaveLocalitiesDocument = new TypedDocumentString(`
    mutation SaveLocalities($area: ID!, $revision: Int!, $names: [String!]!, $notPersonalData: NotPersonalDataInput) {
  localitiesSave(
    area: $area
    revision: $revision
    names: $names
    notPersonalData: $notPersonalData
  ) {
    localities {
      ...Localities
    }
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    fragment Localities on Localities {
  names
  isDefault
  updatedAt
  revision
}`) as unknown as TypedDocumentString<SaveLocalitiesMutation, SaveLocalitiesMutationVariables>;
export const FeedbackQueueDocument = new TypedDocumentString(`
    query FeedbackQueue($area: ID!, $status: ModerationStatus, $theme: Theme, $text: String, $first: Int, $after: String) {
  feedbackQueue(
    area: $area
    status: $status
    theme: $theme
    text: $text
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...QueuedFeedback
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment QueuedFeedback on Feedback {
  id
  theme
  text
  placeName
  whenDays
  whenParts
  feltSafety
  submittedAt
  finds {
    kind
    field
    start
    end
  }
  status
  reason
  forwardedTo
  duplicateOf
  redacted
  publishedOn
  outcome
  outcomeText
  links {
    kind
    id
  }
  reply {
    text
    repliedOn
    by
  }
  dialogue {
    id
    title
  }
  revision
}`) as unknown as TypedDocumentString<FeedbackQueueQuery, FeedbackQueueQueryVariables>;
export const FeedbackDetailDocument = new TypedDocumentString(`
    query FeedbackDetail($id: ID!) {
  feedback(id: $id) {
    ...QueuedFeedback
    similar {
      ...SimilarFeedback
    }
    history {
      at
      by
      action
      reason
    }
  }
}
    fragment QueuedFeedback on Feedback {
  id
  theme
  text
  placeName
  whenDays
  whenParts
  feltSafety
  submittedAt
  finds {
    kind
    field
    start
    end
  }
  status
  reason
  forwardedTo
  duplicateOf
  redacted
  publishedOn
  outcome
  outcomeText
  links {
    kind
    id
  }
  reply {
    text
    repliedOn
    by
  }
  dialogue {
    id
    title
  }
  revision
}
fragment SimilarFeedback on Feedback {
  id
  text
  placeName
  submittedAt
  status
  outcome
  revision
}`) as unknown as TypedDocumentString<FeedbackDetailQuery, FeedbackDetailQueryVariables>;
export const ModerateFeedbackDocument = new TypedDocumentString(`
    mutation ModerateFeedback($id: ID!, $revision: Int!, $input: FeedbackModerationInput!) {
  feedbackModerate(id: $id, revision: $revision, input: $input) {
    feedback {
      ...QueuedFeedback
    }
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    fragment QueuedFeedback on Feedback {
  id
  theme
  text
  placeName
  whenDays
  whenParts
  feltSafety
  submittedAt
  finds {
    kind
    field
    start
    end
  }
  status
  reason
  forwardedTo
  duplicateOf
  redacted
  publishedOn
  outcome
  outcomeText
  links {
    kind
    id
  }
  reply {
    text
    repliedOn
    by
  }
  dialogue {
    id
    title
  }
  revision
}`) as unknown as TypedDocumentString<ModerateFeedbackMutation, ModerateFeedbackMutationVariables>;
export const ModerateManyDocument = new TypedDocumentString(`
    mutation ModerateMany($items: [FeedbackRevisionInput!]!, $input: FeedbackModerationInput!) {
  feedbackModerateMany(items: $items, input: $input) {
    feedback {
      ...QueuedFeedback
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment QueuedFeedback on Feedback {
  id
  theme
  text
  placeName
  whenDays
  whenParts
  feltSafety
  submittedAt
  finds {
    kind
    field
    start
    end
  }
  status
  reason
  forwardedTo
  duplicateOf
  redacted
  publishedOn
  outcome
  outcomeText
  links {
    kind
    id
  }
  reply {
    text
    repliedOn
    by
  }
  dialogue {
    id
    title
  }
  revision
}`) as unknown as TypedDocumentString<ModerateManyMutation, ModerateManyMutationVariables>;
export const ReplyToFeedbackDocument = new TypedDocumentString(`
    mutation ReplyToFeedback($id: ID!, $revision: Int, $text: String!, $notPersonalData: NotPersonalDataInput) {
  feedbackReply(
    id: $id
    revision: $revision
    text: $text
    notPersonalData: $notPersonalData
  ) {
    feedback {
      ...QueuedFeedback
    }
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    fragment QueuedFeedback on Feedback {
  id
  theme
  text
  placeName
  whenDays
  whenParts
  feltSafety
  submittedAt
  finds {
    kind
    field
    start
    end
  }
  status
  reason
  forwardedTo
  duplicateOf
  redacted
  publishedOn
  outcome
  outcomeText
  links {
    kind
    id
  }
  reply {
    text
    repliedOn
    by
  }
  dialogue {
    id
    title
  }
  revision
}`) as unknown as TypedDocumentString<ReplyToFeedbackMutation, ReplyToFeedbackMutationVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates($area: ID!) {
  replyTemplates(area: $area) {
    ...ReplyTemplates
  }
}
    fragment ReplyTemplates on ReplyTemplates {
  revision
  templates {
    theme
    outcome
    text
    edited
  }
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const SaveTemplateDocument = new TypedDocumentString(`
    mutation SaveTemplate($area: ID!, $revision: Int!, $input: ReplyTemplateInput!) {
  replyTemplateSave(area: $area, revision: $revision, input: $input) {
    templates {
      ...ReplyTemplates
    }
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    fragment ReplyTemplates on ReplyTemplates {
  revision
  templates {
    theme
    outcome
    text
    edited
  }
}`) as unknown as TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const LinkChoicesDocument = new TypedDocumentString(`
    query LinkChoices($area: ID!) {
  currentPledge(area: $area) {
    focusAreas {
      title
      commitments {
        id
        text
      }
    }
  }
  problems(area: $area, first: 100) {
    nodes {
      id
      title
      theme
    }
  }
}
    `) as unknown as TypedDocumentString<LinkChoicesQuery, LinkChoicesQueryVariables>;
export const LinkActivitiesDocument = new TypedDocumentString(`
    query LinkActivities($area: ID!, $text: String) {
  activities(filter: {area: $area, text: $text}, first: 20) {
    nodes {
      ...LinkActivity
    }
  }
}
    fragment LinkActivity on Activity {
  id
  ref
  type
  occurredAt
  place {
    name
  }
  reviewStatus
}`) as unknown as TypedDocumentString<LinkActivitiesQuery, LinkActivitiesQueryVariables>;
export const LinkedActivityDocument = new TypedDocumentString(`
    query LinkedActivity($id: ID!) {
  activity(id: $id) {
    ...LinkActivity
  }
}
    fragment LinkActivity on Activity {
  id
  ref
  type
  occurredAt
  place {
    name
  }
  reviewStatus
}`) as unknown as TypedDocumentString<LinkedActivityQuery, LinkedActivityQueryVariables>;
export const NoticeDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const NoticeVersionsDocument = new TypedDocumentString(`
    query NoticeVersions($area: ID!, $kind: NoticeKind!) {
  noticeVersions(area: $area, kind: $kind) {
    text
    until
    by
  }
}
    `) as unknown as TypedDocumentString<NoticeVersionsQuery, NoticeVersionsQueryVariables>;
export const SaveNoticeDocument = new TypedDocumentString(`
    mutation SaveNotice($area: ID!, $kind: NoticeKind!, $revision: Int!, $input: NoticeInput!) {
  noticeSave(area: $area, kind: $kind, revision: $revision, input: $input) {
    notice {
      ...Notice
    }
    userErrors {
      field
      code
      message
      personalData
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
}`) as unknown as TypedDocumentString<SaveNoticeMutation, SaveNoticeMutationVariables>;
export const ExplainPeriodDocument = new TypedDocumentString(`
    mutation ExplainPeriod($commitmentId: ID!, $periodStart: Date!, $text: String!, $notPersonalData: NotPersonalDataInput) {
  periodExplain(
    commitmentId: $commitmentId
    periodStart: $periodStart
    text: $text
    notPersonalData: $notPersonalData
  ) {
    period {
      ...Period
    }
    userErrors {
      field
      code
      message
      personalData
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
  underReview
  settlesOn
  public {
    done
    status
    differs
  }
}`) as unknown as TypedDocumentString<ExplainPeriodMutation, ExplainPeriodMutationVariables>;
export const ExplainPeriodsDocument = new TypedDocumentString(`
    mutation ExplainPeriods($commitmentId: ID!, $periodStarts: [Date!]!, $text: String!, $notPersonalData: NotPersonalDataInput) {
  periodsExplain(
    commitmentId: $commitmentId
    periodStarts: $periodStarts
    text: $text
    notPersonalData: $notPersonalData
  ) {
    periods {
      ...Period
    }
    userErrors {
      field
      code
      message
      personalData
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
  underReview
  settlesOn
  public {
    done
    status
    differs
  }
}`) as unknown as TypedDocumentString<ExplainPeriodsMutation, ExplainPeriodsMutationVariables>;
export const SaveStepDocument = new TypedDocumentString(`
    mutation SaveStep($commitmentId: ID!, $key: String!, $input: StepInput!) {
  commitmentStepSave(commitmentId: $commitmentId, key: $key, input: $input) {
    commitment {
      ...Commitment
    }
    userErrors {
      field
      code
      message
      personalData
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
}`) as unknown as TypedDocumentString<SaveStepMutation, SaveStepMutationVariables>;
export const PickupPointsDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<PickupPointsQuery, PickupPointsQueryVariables>;
export const SavePickupPointDocument = new TypedDocumentString(`
    mutation SavePickupPoint($id: ID!, $revision: Int, $input: PickupPointInput!) {
  pickupPointSave(id: $id, revision: $revision, input: $input) {
    pickupPoint {
      ...PickupPoint
    }
    userErrors {
      field
      code
      message
      personalData
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
}`) as unknown as TypedDocumentString<SavePickupPointMutation, SavePickupPointMutationVariables>;
export const PlannedActivitiesDocument = new TypedDocumentString(`
    query PlannedActivities($area: ID!, $from: Date!, $to: Date!, $unit: String, $first: Int, $after: String) {
  plannedActivities(
    area: $area
    from: $from
    to: $to
    unit: $unit
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...PlannedActivity
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PlannedActivity on PlannedActivity {
  id
  area
  type
  unit
  party
  on
  dayPart
  place {
    name
    position {
      lat
      lon
    }
  }
  reason
  origin {
    kind
    id
    theme
  }
  status
  doneBy {
    id
    ref
    on
  }
  cancelReason
  series
  revision
}`) as unknown as TypedDocumentString<PlannedActivitiesQuery, PlannedActivitiesQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($area: ID!) {
  units(area: $area) {
    name
    party
    inField
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const PlannedCountDocument = new TypedDocumentString(`
    query PlannedCount($area: ID!, $from: Date!, $to: Date!) {
  plannedCount(area: $area, from: $from, to: $to) {
    unit
    planned
    done
    notDone
    cancelled
  }
}
    `) as unknown as TypedDocumentString<PlannedCountQuery, PlannedCountQueryVariables>;
export const SavePlannedActivityDocument = new TypedDocumentString(`
    mutation SavePlannedActivity($id: ID!, $revision: Int, $input: PlannedActivityInput!) {
  plannedActivitySave(id: $id, revision: $revision, input: $input) {
    plannedActivity {
      ...PlannedActivity
    }
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    fragment PlannedActivity on PlannedActivity {
  id
  area
  type
  unit
  party
  on
  dayPart
  place {
    name
    position {
      lat
      lon
    }
  }
  reason
  origin {
    kind
    id
    theme
  }
  status
  doneBy {
    id
    ref
    on
  }
  cancelReason
  series
  revision
}`) as unknown as TypedDocumentString<SavePlannedActivityMutation, SavePlannedActivityMutationVariables>;
export const PlannedCalendarDocument = new TypedDocumentString(`
    query PlannedCalendar {
  plannedCalendar {
    madeAt
  }
}
    `) as unknown as TypedDocumentString<PlannedCalendarQuery, PlannedCalendarQueryVariables>;
export const MakePlannedCalendarDocument = new TypedDocumentString(`
    mutation MakePlannedCalendar {
  plannedCalendarMake {
    plannedCalendar {
      madeAt
    }
    path
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakePlannedCalendarMutation, MakePlannedCalendarMutationVariables>;
export const RevokePlannedCalendarDocument = new TypedDocumentString(`
    mutation RevokePlannedCalendar {
  plannedCalendarRevoke {
    plannedCalendar {
      madeAt
    }
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokePlannedCalendarMutation, RevokePlannedCalendarMutationVariables>;
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
}`) as unknown as TypedDocumentString<PledgeBySlugQuery, PledgeBySlugQueryVariables>;
export const CommitmentActivitiesDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<CommitmentActivitiesQuery, CommitmentActivitiesQueryVariables>;
export const ProblemsDocument = new TypedDocumentString(`
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
  }
  measures {
    id
    revision
    text
    party
    dueOn
    status
  }
  evaluation {
    learnt
    unansweredReason
  }
  closedOn
  revision
}`) as unknown as TypedDocumentString<ProblemsQuery, ProblemsQueryVariables>;
export const SaveProblemDocument = new TypedDocumentString(`
    mutation SaveProblem($id: ID!, $revision: Int, $input: ProblemInput!) {
  problemSave(id: $id, revision: $revision, input: $input) {
    problem {
      ...Problem
    }
    userErrors {
      field
      code
      message
      personalData
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
  }
  measures {
    id
    revision
    text
    party
    dueOn
    status
  }
  evaluation {
    learnt
    unansweredReason
  }
  closedOn
  revision
}`) as unknown as TypedDocumentString<SaveProblemMutation, SaveProblemMutationVariables>;
export const SaveMeasureDocument = new TypedDocumentString(`
    mutation SaveMeasure($id: ID!, $revision: Int, $input: MeasureInput!) {
  measureSave(id: $id, revision: $revision, input: $input) {
    measure {
      id
      revision
    }
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    `) as unknown as TypedDocumentString<SaveMeasureMutation, SaveMeasureMutationVariables>;
export const PublicTotalsDocument = new TypedDocumentString(`
    query PublicTotals($area: ID!, $year: Int!) {
  publicTotals(area: $area, year: $year) {
    measure
    label
    value
    suppressed
    atLeast
    display
    releasedOn
  }
}
    `) as unknown as TypedDocumentString<PublicTotalsQuery, PublicTotalsQueryVariables>;
export const RemoveWordsDocument = new TypedDocumentString(`
    mutation RemoveWords($noun: Noun!, $id: ID!, $revision: Int!, $input: WordsRemovalInput!) {
  wordsRemove(noun: $noun, id: $id, revision: $revision, input: $input) {
    revision
    userErrors {
      field
      code
      message
      personalData
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveWordsMutation, RemoveWordsMutationVariables>;
export const ActivitiesToReviewDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ActivitiesToReviewQuery, ActivitiesToReviewQueryVariables>;
export const ActivityToReviewDocument = new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<ActivityToReviewQuery, ActivityToReviewQueryVariables>;
export const ProbablySameDocument = new TypedDocumentString(`
    query ProbablySame($id: ID!) {
  activity(id: $id) {
    probablySame {
      ...ProbablySame
    }
  }
}
    fragment ProbablySame on Activity {
  id
  ref
  occurredAt
  reviewStatus
  performedBy {
    username
    party
    unit
  }
}`) as unknown as TypedDocumentString<ProbablySameQuery, ProbablySameQueryVariables>;
export const ReviewActivityDocument = new TypedDocumentString(`
    mutation ReviewActivity($id: ID!, $revision: Int!, $status: ReviewStatus!, $reason: String, $code: ReviewCode, $notPersonalData: NotPersonalDataInput) {
  activityReview(
    id: $id
    revision: $revision
    status: $status
    reason: $reason
    code: $code
    notPersonalData: $notPersonalData
  ) {
    activity {
      ...ReviewedActivity
    }
    userErrors {
      field
      code
      message
      personalData
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
}`) as unknown as TypedDocumentString<ReviewActivityMutation, ReviewActivityMutationVariables>;
export const RightTimeAndPlaceDocument = new TypedDocumentString(`
    query RightTimeAndPlace($area: ID!, $theme: Theme!, $from: Date!, $to: Date!) {
  rightTimeAndPlace(area: $area, theme: $theme, from: $from, to: $to) {
    slots {
      weekday
      dayPart
      reported
      checks
      minutes
    }
    places {
      name
      cell {
        lat
        lon
      }
      reported
      checks
      minutes
    }
    reportedWithoutTime
    reportedWithoutPlace
    reports
    metShare
    suggestions {
      id
      weekday
      dayPart
      place
      weight
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<RightTimeAndPlaceQuery, RightTimeAndPlaceQueryVariables>;
export const ActivitiesByMonthDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ActivitiesByMonthQuery, ActivitiesByMonthQueryVariables>;
export const ActivitySumsDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<ActivitySumsQuery, ActivitySumsQueryVariables>;
export const TrafficChecksByTimeDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<TrafficChecksByTimeQuery, TrafficChecksByTimeQueryVariables>;
export const PeriodsByYearDocument = new TypedDocumentString(`
    query PeriodsByYear($filter: CommitmentStatsFilter!) {
  commitmentStats(filter: $filter, groupBy: [YEAR, KIND]) {
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
    `) as unknown as TypedDocumentString<PeriodsByYearQuery, PeriodsByYearQueryVariables>;
export const FeedbackByMonthDocument = new TypedDocumentString(`
    query FeedbackByMonth($filter: FeedbackStatsFilter!) {
  feedbackStats(filter: $filter, groupBy: [MONTH, THEME]) {
    feedback
    cut
    rows {
      key {
        value
      }
      feedback
      feltSafety
      feltSafetyTold
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackByMonthQuery, FeedbackByMonthQueryVariables>;
export const FeedbackByTimeDocument = new TypedDocumentString(`
    query FeedbackByTime($filter: FeedbackStatsFilter!) {
  feedbackStats(filter: $filter, groupBy: [WEEKDAY, DAY_PART]) {
    feedback
    rows {
      key {
        value
      }
      feedback
      feltSafety
      feltSafetyTold
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackByTimeQuery, FeedbackByTimeQueryVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($area: ID!, $first: Int, $after: String) {
  users(area: $area, first: $first, after: $after) {
    totalCount
    nodes {
      ...Account
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  me {
    ...Account
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    username
    role
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: UserInput!) {
  userInvite(input: $input) {
    user {
      ...Account
    }
    link
    expiresAt
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const InviteUserAgainDocument = new TypedDocumentString(`
    mutation InviteUserAgain($id: ID!) {
  userInviteAgain(id: $id) {
    user {
      ...Account
    }
    link
    expiresAt
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<InviteUserAgainMutation, InviteUserAgainMutationVariables>;
export const InviteUsersDocument = new TypedDocumentString(`
    mutation InviteUsers($csv: String!, $dryRun: Boolean!) {
  userInviteMany(csv: $csv, dryRun: $dryRun) {
    dryRun
    invitations {
      username
      link
      expiresAt
    }
    userErrors {
      line
      column
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUsersMutation, InviteUsersMutationVariables>;
export const SaveUserDocument = new TypedDocumentString(`
    mutation SaveUser($id: ID!, $revision: Int!, $input: UserInput!) {
  userSave(id: $id, revision: $revision, input: $input) {
    user {
      ...Account
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<SaveUserMutation, SaveUserMutationVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($id: ID!, $reason: String!) {
  userDisable(id: $id, reason: $reason) {
    user {
      ...Account
    }
    endedSessions
    revokedKeys
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const RetireUserDocument = new TypedDocumentString(`
    mutation RetireUser($id: ID!, $reason: String!) {
  userRetire(id: $id, reason: $reason) {
    user {
      ...Account
    }
    endedSessions
    revokedKeys
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<RetireUserMutation, RetireUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($id: ID!, $reason: String!) {
  userEnable(id: $id, reason: $reason) {
    user {
      ...Account
    }
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($userId: ID!, $id: ID) {
  sessionEnd(userId: $userId, id: $id) {
    user {
      ...Account
    }
    endedSessions
    userErrors {
      field
      code
      message
    }
  }
}
    fragment Account on User {
  id
  username
  role
  party
  unit
  areas {
    code
    name
  }
  state
  revision
  lastUsedAt
  invitedUntil
  sessions {
    id
    device
    startedAt
    lastUsedAt
    own
  }
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $new: String!, $endKeys: Boolean) {
  passwordChange(current: $current, new: $new, endKeys: $endKeys) {
    endedSessions
    revokedKeys
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $password: String!) {
  invitationAccept(token: $token, password: $password) {
    username
    userErrors {
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;