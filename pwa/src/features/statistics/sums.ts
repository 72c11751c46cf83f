/** The sums over all activities that were asked for. */
import type { ActivitySumsQuery, Metric } from '../../api/gen/graphql'
import type { Table } from './table'

export type Sums = ActivitySumsQuery['activityStats']

export interface KeySum {
  of: 'activities' | 'hours' | Metric
  /** Null when nobody counted. */
  value: number | null
  /** How many activities left it uncounted: the sum is of the others. */
  uncounted: number
}

const keyMetrics: readonly Metric[] = ['VEHICLES_CHECKED', 'SCREENING_TESTS']

/** The few that are shown large. A metric that none of the activities can count is not among them. */
export function keySums(sums: Sums): KeySum[] {
  const row = sums.rows[0]
  if (!row) return [{ of: 'activities', value: 0, uncounted: 0 }]
  const metrics = keyMetrics.flatMap((metric): KeySum[] => {
    const found = row.measures.find(({ measure }) => measure === metric)
    return found ? [{ of: metric, value: found.sum ?? null, uncounted: found.uncounted }] : []
  })
  return [
    { of: 'activities', value: sums.activities, uncounted: 0 },
    { of: 'hours', value: row.hours ?? null, uncounted: row.untimed },
    ...metrics,
  ]
}

/** Everything that is summed: its sum, and by how many it was counted and left uncounted. */
export function sumTable(
  sums: Sums,
  words: { columns: string[]; activities: string; hours: string; metric: (metric: Metric) => string },
): Table {
  const row = sums.rows[0]
  if (!row) return { columns: words.columns, rows: [] }
  const timed = row.activities - row.untimed
  return {
    columns: words.columns,
    rows: [
      [words.activities, sums.activities, sums.activities, 0],
      [words.hours, row.hours ?? null, timed, row.untimed],
      ...row.measures.map(({ measure, sum, counted, uncounted }) => [
        words.metric(measure),
        sum ?? null,
        counted,
        uncounted,
      ]),
    ],
  }
}
