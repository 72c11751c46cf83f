/** What there is of each kind by month, as rows of columns: one row for each kind, all on the same months and the same scale. */
import type { Table } from './table'

export interface MonthCount<Kind extends string> {
  /** "2025-06" */
  month: string
  kind: Kind
  count: number
}

export interface MonthChart<Kind extends string = string> {
  /** "2025-06", or "2025-Q2" where months would be too many to be seen. Without gaps. */
  spans: string[]
  /** Those with the most first. */
  series: { kind: Kind; counts: number[]; total: number }[]
  /** The most in any span: the top of the scale. */
  max: number
}

/** More months than this are shown as quarters: a column of a narrow phone would be less than four pixels. */
const mostMonths = 60

export function monthChart<Kind extends string>(rows: readonly MonthCount<Kind>[]): MonthChart<Kind> {
  const months = filled(rows.map(({ month }) => month))
  const spanOf = months.length > mostMonths ? quarterOf : (month: string): string => month
  const spans = [...new Set(months.map(spanOf))]
  const counts = new Map<Kind, number[]>()
  for (const { month, kind, count } of rows) {
    const own = counts.get(kind) ?? spans.map(() => 0)
    own[spans.indexOf(spanOf(month))]! += count
    counts.set(kind, own)
  }
  const series = [...counts].map(([kind, own]) => ({
    kind,
    counts: own,
    total: own.reduce((sum, n) => sum + n, 0),
  }))
  series.sort((a, b) => b.total - a.total || (a.kind < b.kind ? -1 : 1))
  return { spans, series, max: Math.max(0, ...series.flatMap((one) => one.counts)) }
}

/** Latest first: what people look for is usually recent. */
export function monthTable<Kind extends string>(
  { spans, series }: MonthChart<Kind>,
  words: { span: string; kind: (kind: Kind) => string },
): Table {
  return {
    columns: [words.span, ...series.map(({ kind }) => words.kind(kind))],
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
