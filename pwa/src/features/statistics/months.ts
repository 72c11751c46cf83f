/** Activities by type and month, as rows of columns: one row for each type, all on the same months and the same scale. */
import type { ActivitiesByMonthQuery, ActivityType } from '../../api/gen/graphql'
import type { Table } from './table'

export type MonthRows = Pick<ActivitiesByMonthQuery['activityStats']['rows'][number], 'key' | 'activities'>[]

export interface MonthChart {
  /** "2025-06", or "2025-Q2" where months would be too many to be seen. Without gaps. */
  spans: string[]
  /** Those with the most activities first. */
  series: { type: ActivityType; counts: number[]; total: number }[]
  /** The most in any span: the top of the scale. */
  max: number
}

/** More months than this are shown as quarters: a column of a narrow phone would be less than four pixels. */
const mostMonths = 60

export function monthChart(rows: MonthRows): MonthChart {
  const months = filled(rows.map(({ key }) => key[0]?.value ?? '').filter(Boolean))
  const spanOf = months.length > mostMonths ? quarterOf : (month: string): string => month
  const spans = [...new Set(months.map(spanOf))]
  const counts = new Map<string, number[]>()
  for (const { key, activities } of rows) {
    const [month, type] = [key[0]?.value, key[1]?.value]
    if (!month || !type) continue
    const own = counts.get(type) ?? spans.map(() => 0)
    own[spans.indexOf(spanOf(month))]! += activities
    counts.set(type, own)
  }
  const series = [...counts].map(([type, own]) => ({
    type: type as ActivityType,
    counts: own,
    total: own.reduce((sum, n) => sum + n, 0),
  }))
  series.sort((a, b) => b.total - a.total || (a.type < b.type ? -1 : 1))
  return { spans, series, max: Math.max(0, ...series.flatMap((one) => one.counts)) }
}

/** Latest first: what people look for is usually recent. */
export function monthTable(
  { spans, series }: MonthChart,
  words: { span: string; type: (type: ActivityType) => string },
): Table {
  return {
    columns: [words.span, ...series.map(({ type }) => words.type(type))],
    rows: spans.map((span, i) => [span, ...series.map(({ counts }) => counts[i] ?? 0)]).reverse(),
  }
}

/** Where a year begins among the spans: the chart's few marks of time. */
export function yearStarts(spans: readonly string[]): { year: string; index: number }[] {
  return spans.flatMap((span, index) => {
    const year = span.slice(0, 4)
    return index === 0 || spans[index - 1]?.slice(0, 4) !== year ? [{ year, index }] : []
  })
}

/** All months from the first to the last. */
function filled(months: readonly string[]): string[] {
  const sorted = [...months].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const all: string[] = []
  for (let month = first; month && last && month <= last; month = after(month)) all.push(month)
  return all
}

function after(month: string): string {
  const [year = 0, n = 0] = month.split('-').map(Number)
  return n === 12 ? `${year + 1}-01` : `${year}-${String(n + 1).padStart(2, '0')}`
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
}
