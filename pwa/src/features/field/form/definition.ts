/**
 * What a form asks for, as data: one definition per type of activity. The engine draws it, maps it to the API's
 * input and checks it by the same rules as the server (server/domain/activity_details.go).
 */
import type { ActivityType, Party } from '../../../api/gen/graphql'

export interface AttendeeRow {
  party: Party
  /** A text is what was typed and is no count: it is marked and stops the save. */
  count: number | string | null
}

export type Value = null | boolean | number | string | string[] | AttendeeRow[]
export type Details = Record<string, Value>

export type FieldKind =
  /** A count; null is "not counted", and a text is what was typed and is no count. */
  | 'count'
  /** One of several. */
  | 'choice'
  /** Any of several. */
  | 'choices'
  /** Yes, no, or not said. */
  | 'yesNo'
  /** On or off. */
  | 'flag'
  | 'text'
  | 'longText'
  /** Short texts, one to a line. */
  | 'list'
  | 'percent'
  | 'year'
  | 'month'
  | 'date'
  | 'url'
  /** How many came from each side. */
  | 'attendees'
  | 'pickupPoint'

export interface FieldDefinition {
  key: string
  kind: FieldKind
  options?: readonly string[]
  isRequired?: boolean
  /** Not marked as optional, though its rule is one over several fields. */
  isExpected?: boolean
  /** The most characters of a text. */
  limit?: number
  /** A count of something to remark, so that it is 0 when there was nothing. */
  isRemark?: boolean
  isShown?: (details: Details) => boolean
}

export interface SectionDefinition {
  key: string
  fields: readonly FieldDefinition[]
  /** Shown only when it is opened: what is seldom needed. */
  isFolded?: boolean
}

/** Where a rule is broken, as a path in the API's input, and which rule. */
export interface Issue {
  path: string
  rule: Rule
}

/** A broken rule, in words for people. */
export interface Broken extends Issue {
  readonly message: string
}

export type Rule =
  | 'required'
  | 'reason'
  | 'placeRequired'
  | 'placeTooLong'
  | 'streetNumber'
  | 'noTime'
  | 'tooOld'
  | 'future'
  | 'endsBeforeStart'
  | 'tooLong48'
  | 'count'
  | 'textTooLong'
  | 'noRemarks'
  | 'positiveOverTests'
  | 'belowOverPositive'
  | 'faultsOverChecked'
  | 'chooseVisitKind'
  | 'choosePickupPoint'
  | 'month'
  | 'exceptionReason'
  | 'rolesWithoutPart'
  | 'tooMany'
  | 'emptyLine'
  | 'year'
  | 'percent'
  | 'url'
  | 'PERSONNUMMER'
  | 'PHONE'
  | 'EMAIL'
  | 'PLATE'

export interface FormDefinition {
  type: ActivityType
  /** The field of ActivityDetailsInput that it fills. */
  detailsKey: DetailsKey
  sections: readonly SectionDefinition[]
  /** It may serve several commitments, so a person says which. */
  asksCommitments?: boolean
  /** The place follows from the pickup point. */
  hasOwnPlace?: boolean
  /** Rules over several fields. Paths are within the details. */
  check?: (details: Details) => Issue[]
  /** What the answers mean together, before they are sent. */
  complete?: (details: Details) => Details
}

export type DetailsKey =
  | 'trafficCheck'
  | 'pickupPointVisit'
  | 'schoolDogSearch'
  | 'workplaceInspection'
  | 'meeting'
  | 'survey'
  | 'conceptWork'
  | 'session'

/** The fields that are shown with the answers given. */
export function shownFields(form: FormDefinition, details: Details): FieldDefinition[] {
  return form.sections.flatMap((section) => section.fields).filter((field) => field.isShown?.(details) ?? true)
}

export function emptyValue(field: FieldDefinition): Value {
  switch (field.kind) {
    case 'choices':
    case 'list':
    case 'attendees':
      return []
    case 'flag':
      return false
    case 'text':
    case 'longText':
    case 'url':
    case 'month':
    case 'date':
    case 'choice':
    case 'pickupPoint':
      return ''
    default:
      return null
  }
}
