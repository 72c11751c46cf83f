import { describe, expect, test } from 'vitest'
import { barOf, choosableYears, yearsOf, yearTable, type YearRow } from './years'

const row = (
  year: string,
  kind: string,
  [fulfilled, due]: [number, number],
  counts: Record<string, number>,
): YearRow => ({
  key: [{ value: year }, { value: kind }],
  periods: 0,
  due,
  fulfilled,
  byStatus: Object.entries(counts).map(([status, count]) => ({ status, count })) as YearRow['byStatus'],
})
const rows = [
  row('2025', 'RECURRING', [2, 3], { FULFILLED: 2, MISSED: 1, AT_RISK: 1 }),
  row('2025', 'DELIVERABLE', [1, 1], { FULFILLED: 1, ON_TRACK: 1 }),
  row('2025', 'CONDITIONAL', [0, 0], { FULFILLED: 3, ON_TRACK: 1 }),
  row('2025', 'CONTINUOUS', [0, 0], { AT_RISK: 2 }),
  row('2024', 'RECURRING', [2, 2], { FULFILLED: 2, MISSED: 0 }),
  row('2024', 'CONDITIONAL', [0, 0], { NOT_TRIGGERED: 2 }),
  row('2023', 'CONTINUOUS', [0, 0], { ONGOING: 4 }),
]

describe('years', () => {
  test('count what the server counts as due, and what is under way only of what can be missed', () => {
    expect(yearsOf(rows)).toEqual([
      { year: '2024', due: 2, fulfilled: 2, missed: 0, open: 0 },
      { year: '2025', due: 4, fulfilled: 3, missed: 1, open: 2 },
    ])
  })

  test('have bars of the same scale, without empty parts', () => {
    const [first, second] = yearsOf(rows)
    expect(barOf(second!, 6, 300)).toEqual([
      { part: 'fulfilled', x: 0, width: 150 },
      { part: 'missed', x: 150, width: 50 },
      { part: 'open', x: 200, width: 100 },
    ])
    expect(barOf(first!, 6, 300)).toEqual([{ part: 'fulfilled', x: 0, width: 100 }])
  })

  test('are told in counts', () => {
    expect(yearTable(yearsOf(rows), ['År']).rows).toEqual([
      ['2024', 2, 0, 0, 2],
      ['2025', 3, 1, 2, 4],
    ])
  })
})

test('this year can be chosen before anything has ended in it, and no later one', () => {
  expect(
    choosableYears([row('2024', 'RECURRING', [0, 0], {}), row('2027', 'RECURRING', [0, 0], {})], '2026-03-01'),
  ).toEqual(['2026', '2024'])
})
