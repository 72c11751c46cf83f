/** The server's rules (server/domain/activity.go, activity_details.go, place.go), told before anything is sent. */
import { findInPlace, findPersonalData, type Find } from '../../personal-data/personal-data'
import {
  shownFields,
  type AttendeeRow,
  type FieldDefinition,
  type FormDefinition,
  type Issue,
  type Rule,
  type Value,
} from './definition'
import { endOf } from './input'
import { instantOf } from './local-time'
import type { FormValues } from './values'
import { lengthOf } from '../../../ui/length'

const hour = 3_600_000

/** Every rule that is broken, in the order of the form. */
export function validate(form: FormDefinition, values: FormValues, now: Date): Issue[] {
  const prefix = `details.${form.detailsKey}`
  const details = shownFields(form, values.details).flatMap((field) =>
    ofField(field, values.details[field.key] ?? null),
  )
  const together = form.check?.(values.details) ?? []
  return [
    ...[...details, ...together].map(({ path, rule }) => ({ path: `${prefix}.${path}`, rule })),
    ...ofPlace(values.place.name),
    ...ofTimes(values, now),
    ...ofText('summary', values.summary, 1000),
  ]
}

function ofPlace(raw: string): Issue[] {
  const name = raw.trim()
  if (name === '') return [{ path: 'place.name', rule: 'placeRequired' }]
  if (lengthOf(name) > 120) return [{ path: 'place.name', rule: 'placeTooLong' }]
  return told('place.name', findInPlace(name))
}

function ofTimes(values: FormValues, now: Date): Issue[] {
  const start = instantOf(values.occurredAt)
  if (start === undefined) return [{ path: 'occurredAt', rule: 'noTime' }]
  const from = Date.parse(start)
  if (new Date(from).getUTCFullYear() < 2000) return [{ path: 'occurredAt', rule: 'tooOld' }]
  if (from > now.getTime() + hour) return [{ path: 'occurredAt', rule: 'future' }]
  const isGiven = values.endedAt !== 'auto' && values.endedAt !== 'none'
  if (isGiven && instantOf(values.endedAt) === undefined) return [{ path: 'endedAt', rule: 'noTime' }]
  const end = endOf(values, now)
  if (end === null) return []
  const to = Date.parse(end)
  if (to < from) return [{ path: 'endedAt', rule: 'endsBeforeStart' }]
  if (to - from > 48 * hour) return [{ path: 'endedAt', rule: 'tooLong48' }]
  return to > now.getTime() + hour ? [{ path: 'endedAt', rule: 'future' }] : []
}

function ofField(field: FieldDefinition, value: Value): Issue[] {
  const broken = (rule: Rule): Issue[] => [{ path: field.key, rule }]
  const text = typeof value === 'string' ? value.trim() : ''
  switch (field.kind) {
    case 'count':
      return isCount(value) ? [] : broken('count')
    case 'pickupPoint':
      return text === '' ? broken('choosePickupPoint') : []
    case 'choice':
      if (text !== '' || !field.isRequired) return []
      return broken(field.key === 'visitKind' ? 'chooseVisitKind' : 'required')
    case 'text':
    case 'longText':
      return text === '' && field.isRequired ? broken('required') : ofText(field.key, text, field.limit ?? 1000)
    case 'year':
      return typeof value === 'number' && value >= 2000 && value <= 2100 ? [] : broken('year')
    case 'percent':
      return value === null || (typeof value === 'number' && value >= 0 && value <= 100) ? [] : broken('percent')
    case 'url':
      return text === '' || (/^https:\/\/\S+$/.test(text) && text.length <= 500) ? [] : broken('url')
    case 'month':
      return text === '' || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? [] : broken('month')
    case 'list':
      return ofList(field.key, value as string[])
    case 'attendees':
      return (value as AttendeeRow[]).every((row) => isCount(row.count)) ? [] : broken('count')
    default:
      return []
  }
}

function ofList(key: string, lines: readonly string[]): Issue[] {
  const given = lines.filter((line) => line.trim() !== '')
  if (given.length > 20) return [{ path: key, rule: 'tooMany' }]
  return given.flatMap((line) => ofText(key, line, 80)).slice(0, 1)
}

function ofText(path: string, text: string, limit: number): Issue[] {
  return lengthOf(text) > limit ? [{ path, rule: 'textTooLong' }] : personal(path, text)
}

function personal(path: string, text: string): Issue[] {
  return told(path, findPersonalData(text))
}

function told(path: string, finds: Find[]): Issue[] {
  return finds.slice(0, 1).map(({ kind }) => ({ path, rule: kind === 'ADDRESS' ? 'streetNumber' : kind }))
}

function isCount(value: Value): boolean {
  return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999)
}
