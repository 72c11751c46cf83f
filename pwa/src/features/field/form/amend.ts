/** Received work as a form. */
import type { ActivityToAmendQuery } from '../../../api/gen/graphql'
import { emptyValue, type Details, type FieldDefinition, type FormDefinition, type Value } from './definition'
import { wallTime } from './local-time'
import { newValues, type FormValues } from './values'

export type Received = ActivityToAmendQuery['activity']

/** The form as it would have been filled in. */
export function valuesOf(form: FormDefinition, activity: Received): FormValues {
  const { occurredAt, endedAt, place, participating, countsApproximate, summary, commitments } = activity
  const details: Details = {}
  for (const field of form.sections.flatMap((section) => section.fields))
    details[field.key] = valueOf(field, activity.details as unknown as Record<string, unknown>)
  return {
    ...newValues(form, new Date(occurredAt)),
    occurredAt: wallTime(new Date(occurredAt)),
    endedAt: endedAt ? wallTime(new Date(endedAt)) : 'none',
    place,
    participating: [...participating],
    countsApproximate,
    summary: summary ?? '',
    commitmentIds: commitments.map(({ id }) => id),
    details,
    reason: '',
  }
}

function valueOf(field: FieldDefinition, details: Record<string, unknown>): Value {
  if (field.kind === 'pickupPoint') return (details['pickupPoint'] as { id?: string } | null)?.id ?? ''
  const held = field.kind === 'attendees' ? details['attendeesByParty'] : details[field.key]
  return (held ?? emptyValue(field)) as Value
}
