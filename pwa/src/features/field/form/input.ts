/** What has been filled in, as the API's input. */
import type { ActivityAmendmentInput, ActivityDetailsInput, ActivityInput } from '../../../api/gen/graphql'
import { amendmentFrom } from '../../../sync/amendment'
import {
  emptyValue,
  shownFields,
  type AttendeeRow,
  type Details,
  type FieldDefinition,
  type FormDefinition,
  type Value,
} from './definition'
import { instantOf } from './local-time'
import { endsWhenSaved, type FormValues } from './values'

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
    ...(values.planned && { plannedActivityId: values.planned.id }),
    ...(values.notPersonalData?.trim() && { notPersonalData: { reason: values.notPersonalData.trim() } }),
  }
}

/** What is sent to amend received work. */
export function amendmentOf(
  form: FormDefinition,
  values: FormValues,
  { id, area }: { id: string; area: string },
  now: Date,
): ActivityAmendmentInput {
  return amendmentFrom(toInput(form, values, { id, area, now }), (values.reason ?? '').trim())
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
