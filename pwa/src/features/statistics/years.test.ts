import { describe, expect, test } from 'vitest'
import { barOf, choosableYears, shareOf, yearsOf, yearTable, type YearRow } from './years'

const row = (year: string, counts: Partial<Record<string, number>>): YearRow => ({
  key: [{ value: year }],
  periods: 0,
  due: 0,
  fulfilled: 0,
  byStatus: Object.entries(counts).map(([status, count]) => ({ status, count })) as YearRow['byStatus'],
})
const rows = [
  row('2025', { FULFILLED: 3, MISSED: 1, ON_TRACK: 1, AT_RISK: 1 }),
  row('2024', { FULFILLED: 2, MISSED: 0, ONGOING: 4, NOT_TRIGGERED: 2 }),
  row('2023', { ONGOING: 4 }),
]

describe('years', () => {
  test('come in order, and only those with something to keep', () => {
    expect(yearsOf(rows)).toEqual([
      { year: '2024', due: 0, fulfilled: 2, missed: 0, open: 0 },
      { year: '2025', due: 0, fulfilled: 3, missed: 1, open: 2 },
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

  test('have a share only when something is settled', () => {
    expect(yearTable(yearsOf(rows), ['År']).rows).toEqual([
      ['2024', 2, 0, 0, 100],
      ['2025', 3, 1, 2, 75],
    ])
    expect(shareOf({ year: '2026', due: 0, fulfilled: 0, missed: 0, open: 3 })).toBeNull()
  })
})

test('this year can be chosen before anything has ended in it, and no later one', () => {
  expect(choosableYears([row('2024', {}), row('2027', {})], '2026-03-01')).toEqual(['2026', '2024'])
})
