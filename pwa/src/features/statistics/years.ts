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

/** The kinds of commitment that can be kept or missed: a number or steps to reach. */
const settling = ['RECURRING', 'DELIVERABLE']

/**
 * Latest year last, of rows by year and kind. What is due and fulfilled is the server's own count, the one that the
 * pledge's summary has too: commitments that are called for when needed, or run on, are not in it.
 */
export function yearsOf(rows: readonly YearRow[]): Year[] {
  const years = new Map<string, Year>()
  for (const { key, due, fulfilled, byStatus } of rows) {
    const [year = '', kind = ''] = key.map(({ value }) => value)
    const sum = years.get(year) ?? { year, due: 0, fulfilled: 0, missed: 0, open: 0 }
    sum.due += due
    sum.fulfilled += fulfilled
    sum.missed += due - fulfilled
    if (settling.includes(kind)) {
      sum.open += byStatus.filter(({ status }) => openStatuses.includes(status)).reduce((n, { count }) => n + count, 0)
    }
    years.set(year, sum)
  }
  return [...years.values()].filter((year) => totalOf(year) > 0).sort((a, b) => (a.year < b.year ? -1 : 1))
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
    rows: years.map((year) => [year.year, year.fulfilled, year.missed, year.open, year.due]),
  }
}
