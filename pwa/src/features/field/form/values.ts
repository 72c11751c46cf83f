/** What has been filled in. */
import type { Party, PlaceInput } from '../../../api/gen/graphql'
import type { KitPlanned } from '../kit'
import { emptyValue, type Details, type FormDefinition } from './definition'
import { instantOf, wallTime } from './local-time'

export interface PlannedFor {
  id: string
  area: string
  /** Why then and there, as it was planned. */
  reason: string
}

export interface FormValues {
  /** Swedish wall time, to the minute. */
  occurredAt: string
  /** When it ended: when it is saved, not said, or a wall time. */
  endedAt: 'auto' | 'none' | (string & {})
  place: PlaceInput
  participating: Party[]
  countsApproximate: boolean
  summary: string
  commitmentIds: string[]
  details: Details
  /** What was planned and is done by this: the server makes the link when it has it. */
  planned?: PlannedFor
  /** Why what looks like personal data is none. */
  notPersonalData?: string
  /** Why received work is amended. */
  reason?: string
}

export function newValues(form: FormDefinition, now: Date): FormValues {
  const details: Details = {}
  for (const field of form.sections.flatMap((section) => section.fields)) details[field.key] = emptyValue(field)
  if (form.type === 'SURVEY') details['year'] = Number(wallTime(now).slice(0, 4))
  return {
    occurredAt: wallTime(now),
    endedAt: 'auto',
    place: { name: '' },
    participating: [],
    countsApproximate: false,
    summary: '',
    commitmentIds: [],
    details,
  }
}

/** A new form for what was planned: where, and which plan it answers. */
export function forPlanned(values: FormValues, plan: KitPlanned): FormValues {
  const { id, area, reason, place } = plan
  return { ...values, place: { name: place?.name ?? '' }, planned: { id, area, reason: reason ?? '' } }
}

/** "Samma som sist": where, with whom and what kind; never counts, times or texts. */
export function likeLast(values: FormValues, last: FormValues, form: FormDefinition): FormValues {
  const kept = form.sections
    .flatMap((section) => section.fields)
    .filter((field) => field.kind === 'choices' || field.kind === 'pickupPoint')
    .map((field) => [field.key, last.details[field.key] ?? emptyValue(field)])
  return {
    ...values,
    place: last.place,
    participating: last.participating,
    commitmentIds: last.commitmentIds,
    details: { ...values.details, ...Object.fromEntries(kept) },
  }
}

/** Values that an older version of the app kept, made whole: what has come since is empty. */
export function restored(form: FormDefinition, held: unknown, now: Date): FormValues {
  const fresh = newValues(form, now)
  if (typeof held !== 'object' || held === null) return fresh
  const values = held as Partial<FormValues>
  return { ...fresh, ...values, details: { ...fresh.details, ...values.details } }
}

const autoEndsBefore = 12 * 3_600_000

/** Whether it is taken to end when it is saved: not if it began so long ago that it must have ended. */
export function endsWhenSaved({ occurredAt, endedAt }: FormValues, now: Date): boolean {
  const start = instantOf(occurredAt)
  return endedAt === 'auto' && start !== undefined && now.getTime() - Date.parse(start) <= autoEndsBefore
}
