import { describe, expect, test } from 'vitest'
import { monthChart, monthTable, yearStarts, type MonthCount } from './months'

const row = (month: string, kind: string, count: number): MonthCount<string> => ({ month, kind, count })

describe('activities by month', () => {
  const chart = monthChart([
    row('2024-11', 'SCHOOL_DOG_SEARCH', 1),
    row('2024-11', 'TRAFFIC_CHECK', 3),
    row('2025-02', 'TRAFFIC_CHECK', 2),
  ])

  test('have every month between the first and the last, also those in which nothing was done', () => {
    expect(chart.spans).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
    expect(chart.series[0]).toEqual({ kind: 'TRAFFIC_CHECK', counts: [3, 0, 0, 2], total: 5 })
  })

  test('have one scale for all types', () => {
    expect(chart.max).toBe(3)
    expect(chart.series.map(({ kind }) => kind)).toEqual(['TRAFFIC_CHECK', 'SCHOOL_DOG_SEARCH'])
  })

  test('are the same numbers as a table', () => {
    expect(monthTable(chart, { span: 'Månad', kind: (kind) => kind })).toEqual({
      columns: ['Månad', 'TRAFFIC_CHECK', 'SCHOOL_DOG_SEARCH'],
      rows: [
        ['2025-02', 2, 0],
        ['2025-01', 0, 0],
        ['2024-12', 0, 0],
        ['2024-11', 3, 1],
      ],
    })
  })

  test('know where the years begin', () => {
    expect(yearStarts(chart.spans)).toEqual([
      { year: '2024', index: 0 },
      { year: '2025', index: 2 },
    ])
  })
})

test('more months than can be seen become quarters, and nothing is lost', () => {
  const chart = monthChart([row('2019-01', 'SURVEY', 1), row('2019-03', 'SURVEY', 2), row('2024-12', 'SURVEY', 4)])
  expect(chart.spans).toHaveLength(24)
  expect(chart.spans[0]).toBe('2019-Q1')
  expect(chart.series[0]?.counts[0]).toBe(3)
  expect(chart.series[0]?.total).toBe(7)
})

test('nothing is an empty chart', () => {
  expect(monthChart([])).toEqual({ spans: [], series: [], max: 0 })
})
