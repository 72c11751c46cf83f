/** An activity's typed details as rows of label and value. What was not counted has no row: it differs from 0. */
import { domain } from '../../i18n/domain'
import { longDate, number } from '../../i18n/format'
import { reviewWords } from '../../i18n/review'
import type { ReviewedActivity } from './review'

export interface Row {
  label: string
  value: string
}

type Value = string | number | boolean | null | undefined | readonly unknown[] | object

export function rowsOf(details: ReviewedActivity['details']): Row[] {
  const labels: Record<string, string> = reviewWords().detail
  return Object.entries(details as Record<string, Value>).flatMap(([field, value]) => {
    const label = labels[field]
    const words = inWords(field, value)
    return label && words ? [{ label, value: words }] : []
  })
}

function inWords(field: string, value: Value): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? reviewWords().yes : reviewWords().no
  if (field === 'year') return String(value)
  if (field === 'responseRate' && typeof value === 'number') return `${number(value)} %`
  if (typeof value === 'number') return number(value)
  if (field === 'followedUpOn') return longDate(String(value))
  if (Array.isArray(value)) return value.map((part: Value) => inWords('', part)).join(', ')
  if (typeof value === 'object') return inObject(value as { name?: string; party?: string; count?: number })
  return (reviewWords().value as Record<string, string>)[value as string] ?? String(value)
}

function inObject({ name, party, count }: { name?: string; party?: string; count?: number }): string {
  if (name) return name
  const parties: Record<string, string> = domain().party
  return `${parties[party ?? ''] ?? party} ${count}`
}
