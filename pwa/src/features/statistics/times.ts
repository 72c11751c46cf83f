/** What there is by weekday and part of the day, as a table whose cells are shaded by how much there is. */
import type { Metric, TrafficChecksByTimeQuery } from '../../api/gen/graphql'
import { dayParts, levelOf, weekdays, type DayPart, type Level, type Weekday } from '../../page/week'
import type { Cell, Table } from './table'

export type TimeRow = TrafficChecksByTimeQuery['activityStats']['rows'][number]

/** A row whose key is a weekday and a part of the day. */
export interface Timed {
  key: readonly { value?: string | null }[]
}

/** What the cells show. */
export const shownMeasures = ['activities', 'SCREENING_TESTS', 'VEHICLES_CHECKED', 'hours'] as const
export type Shown = (typeof shownMeasures)[number]

export interface TimeCell {
  /** Null where checks were made and nobody counted. Where no check was made it is 0. */
  value: number | null
  level: Level
}

/** The cells by weekday and part of the day, of rows whose keys are those two. A time without a row is 0. */
export function timeCells<Row extends Timed>(rows: readonly Row[], valueOf: (row: Row) => number | null): TimeCell[][] {
  const values = weekdays.map((day) =>
    dayParts.map((part) => {
      const row = rowAt(rows, day, part)
      return row ? valueOf(row) : 0
    }),
  )
  const max = Math.max(0, ...values.flat().map((value) => value ?? 0))
  return values.map((line) => line.map((value) => ({ value, level: levelOf(value, max) })))
}

/** All that is known of each time at which there were checks, in the order of the week. */
export function timeTable(
  rows: readonly TimeRow[],
  words: { columns: string[]; weekday: (day: Weekday) => string; dayPart: (part: DayPart) => string },
): Table {
  const lines = weekdays.flatMap((day) =>
    dayParts.flatMap((part): Cell[][] => {
      const row = rowAt(rows, day, part)
      const times = [words.weekday(day), words.dayPart(part)]
      return row ? [[...times, ...shownMeasures.map((shown) => valueOf(row, shown))]] : []
    }),
  )
  return { columns: words.columns, rows: lines }
}

/** The row of a time; of one that was not told, by null. */
export function rowAt<Row extends Timed>(
  rows: readonly Row[],
  day: Weekday | null,
  part: DayPart | null,
): Row | undefined {
  return rows.find(({ key }) => (key[0]?.value ?? null) === day && (key[1]?.value ?? null) === part)
}

export function valueOf(row: TimeRow, shown: Shown): number | null {
  if (shown === 'activities') return row.activities
  if (shown === 'hours') return row.hours ?? null
  return row.measures.find(({ measure }) => measure === (shown satisfies Metric))?.sum ?? null
}
