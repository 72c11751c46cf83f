/** What citizens have said, by theme and by time, and how safe those who told feel. */
import type { FeedbackByMonthQuery, FeedbackByTimeQuery, Theme } from '../../api/gen/graphql'
import { dayParts, weekdays, type DayPart, type Weekday } from '../../page/week'
import type { MonthCount } from './months'
import type { Cell, Table } from './table'
import { rowAt } from './times'

export type HeardByMonth = FeedbackByMonthQuery['feedbackStats']['rows'][number]
export type HeardByTime = FeedbackByTimeQuery['feedbackStats']['rows'][number]

export function monthCounts(rows: readonly HeardByMonth[]): MonthCount<Theme>[] {
  return rows.map(({ key, feedback }) => ({
    month: key[0]?.value ?? '',
    kind: key[1]?.value as Theme,
    count: feedback,
  }))
}

/** How safe those feel who wrote about a theme: the mean of those who told, null when nobody did. */
export function safetyOf(rows: readonly HeardByMonth[], theme: Theme): number | null {
  const own = rows.filter(({ key }) => key[1]?.value === theme)
  const told = own.reduce((sum, row) => sum + row.feltSafetyTold, 0)
  return told > 0 ? own.reduce((sum, row) => sum + (row.feltSafety ?? 0) * row.feltSafetyTold, 0) / told : null
}

/** All that is known of each time that was told, in the order of the week, and last what was not told. */
export function heardTable(
  rows: readonly HeardByTime[],
  words: {
    columns: string[]
    weekday: (day: Weekday) => string
    dayPart: (part: DayPart) => string
    untold: string
  },
): Table {
  const lines = [...weekdays, null].flatMap((day) =>
    [...dayParts, null].flatMap((part): Cell[][] => {
      const row = rowAt(rows, day, part)
      if (!row) return []
      const time = [day ? words.weekday(day) : words.untold, part ? words.dayPart(part) : words.untold]
      return [[...time, row.feedback, row.feltSafety == null ? null : tenths(row.feltSafety)]]
    }),
  )
  return { columns: words.columns, rows: lines }
}

/** One decimal: of few answers more would say too much. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
