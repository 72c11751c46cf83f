/** What has been filled in, and what it becomes: the API's input. */
import type { ActivityDetailsInput, ActivityInput, Party, PlaceInput } from '../../../api/gen/graphql'
import {
  emptyValue,
  shownFields,
  type AttendeeRow,
  type Details,
  type FieldDefinition,
  type FormDefinition,
  type Value,
} from './definition'
import { instantOf, wallTime } from './local-time'

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

const autoEndsAfter = 5 * 60_000

/** What is sent. Answers to questions that no longer show are left out. */
export function toInput(
  form: FormDefinition,
  values: FormValues,
  context: { id: string; area: string; now: Date },
): ActivityInput {
  return {
    id: context.id,
    area: context.area,
    type: form.type,
    commitmentIds: values.commitmentIds,
    occurredAt: instantOf(values.occurredAt) ?? '',
    endedAt: endOf(values, context.now),
    recordedAt: context.now.toISOString(),
    place: { ...values.place, name: values.place.name.trim().replace(/\s+/g, ' ') },
    participating: values.participating,
    countsApproximate: values.countsApproximate,
    summary: values.summary.trim() || null,
    details: { [form.detailsKey]: detailsInput(form, values.details) } as unknown as ActivityDetailsInput,
    ...(values.notPersonalData?.trim() && { notPersonalData: { reason: values.notPersonalData.trim() } }),
  }
}

const autoEndsBefore = 12 * 3_600_000

/** Whether it is taken to end when it is saved: not if it began so long ago that it must have ended. */
export function endsWhenSaved({ occurredAt, endedAt }: FormValues, now: Date): boolean {
  const start = instantOf(occurredAt)
  return endedAt === 'auto' && start !== undefined && now.getTime() - Date.parse(start) <= autoEndsBefore
}

/** The end, where there is one: by itself it is when the work is saved, unless that is at once. */
export function endOf(values: FormValues, now: Date): string | null {
  if (values.endedAt === 'none') return null
  if (values.endedAt !== 'auto') return instantOf(values.endedAt) ?? null
  if (!endsWhenSaved(values, now)) return null
  const length = now.getTime() - Date.parse(instantOf(values.occurredAt) ?? '')
  return length >= autoEndsAfter ? now.toISOString() : null
}

function detailsInput(form: FormDefinition, details: Details): Record<string, unknown> {
  const complete = form.complete?.(details) ?? details
  const shown = new Set(shownFields(form, details).map((field) => field.key))
  const input: Record<string, unknown> = {}
  for (const field of form.sections.flatMap((section) => section.fields)) {
    const value = complete[field.key] ?? emptyValue(field)
    // What `complete` has decided stands, shown or not.
    const isMeant = shown.has(field.key) || value !== details[field.key]
    input[field.key] = sent(field, isMeant ? value : emptyValue(field))
  }
  return input
}

function sent(field: FieldDefinition, value: Value): unknown {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'url':
    case 'date':
    case 'month':
      return String(value ?? '').trim() || (field.isRequired ? '' : null)
    case 'choice':
      return value === '' ? (field.isRequired ? '' : null) : value
    case 'list':
      return (value as string[]).map((line) => line.trim()).filter((line) => line !== '')
    case 'attendees':
      return (value as AttendeeRow[]).filter((row) => row.count !== null)
    default:
      return value
  }
}
