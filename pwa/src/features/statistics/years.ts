/** How the commitments' periods went, year by year. */
import type { PeriodsByYearQuery, PeriodStatus } from '../../api/gen/graphql'
import type { Table } from './table'

export type YearRow = PeriodsByYearQuery['commitmentStats']['rows'][number]

/** What is shown of a year, in the order of the bar: fulfilled and missed are settled, the others are not yet. */
export const parts = ['fulfilled', 'missed', 'open'] as const
export type Part = (typeof parts)[number]

export interface Year {
  year: string
  due: number
  fulfilled: number
  missed: number
  /** Under way: they can still be kept. */
  open: number
}

const openStatuses: readonly PeriodStatus[] = ['NOT_STARTED', 'ON_TRACK', 'AT_RISK']

/** Latest year last. Commitments that nothing called for, and those without a number to reach, are neither kept nor missed. */
export function yearsOf(rows: readonly YearRow[]): Year[] {
  const years = rows.map(({ key, due, byStatus }) => {
    const count = (status: PeriodStatus): number => byStatus.find((one) => one.status === status)?.count ?? 0
    return {
      year: key[0]?.value ?? '',
      due,
      fulfilled: count('FULFILLED'),
      missed: count('MISSED'),
      open: openStatuses.reduce((sum, status) => sum + count(status), 0),
    }
  })
  return years.filter((year) => totalOf(year) > 0).sort((a, b) => (a.year < b.year ? -1 : 1))
}

export function totalOf(year: Year): number {
  return parts.reduce((sum, part) => sum + year[part], 0)
}

/** Where each part of the bar begins and how long it is, of a bar that is `width` for the year with most. */
export function barOf(year: Year, most: number, width: number): { part: Part; x: number; width: number }[] {
  let x = 0
  return parts.flatMap((part) => {
    const own = { part, x, width: most > 0 ? (year[part] / most) * width : 0 }
    x += own.width
    return own.width > 0 ? [own] : []
  })
}

/** All the years that may be chosen, latest first, and none that has not begun. */
export function choosableYears(rows: readonly YearRow[], today: string): string[] {
  const years = rows.map(({ key }) => key[0]?.value ?? '')
  return [...new Set([...years, today.slice(0, 4)])]
    .filter((year) => year && year <= today.slice(0, 4))
    .sort()
    .reverse()
}

export function yearTable(years: readonly Year[], columns: readonly string[]): Table {
  return {
    columns,
    rows: years.map((year) => [year.year, year.fulfilled, year.missed, year.open, shareOf(year)]),
  }
}

/** Of those that are settled, the share that was kept, in whole per cent; null while none is. */
export function shareOf({ fulfilled, missed }: Year): number | null {
  return fulfilled + missed > 0 ? Math.round((fulfilled / (fulfilled + missed)) * 100) : null
}
