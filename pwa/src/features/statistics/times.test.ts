import { describe, expect, test } from 'vitest'
import { timeCells, timeTable, valueOf, type TimeRow } from './times'

const sum = (measure: 'SCREENING_TESTS' | 'VEHICLES_CHECKED', value: number | null) => ({
  measure,
  sum: value,
  counted: value === null ? 0 : 1,
  uncounted: value === null ? 1 : 0,
})
const row = (day: string, part: string, activities: number, tests: number | null): TimeRow => ({
  key: [{ value: day }, { value: part }],
  activities,
  hours: null,
  untimed: activities,
  measures: [sum('SCREENING_TESTS', tests), sum('VEHICLES_CHECKED', 12)],
})
const rows = [row('FRIDAY', 'LATE_EVENING', 8, 40), row('MONDAY', 'DAY', 1, null), row('MONDAY', 'NIGHT', 3, 0)]

describe('checks by time', () => {
  test('have a cell for every part of every day', () => {
    const cells = timeCells(rows, (one) => valueOf(one, 'activities'))
    expect(cells.map((line) => line.length)).toEqual([6, 6, 6, 6, 6, 6, 6])
    expect(cells[4]?.[5]).toEqual({ value: 8, level: 4 })
    expect(cells[0]?.[2]).toEqual({ value: 1, level: 1 })
    expect(cells[0]?.[0]).toEqual({ value: 3, level: 2 })
  })

  test('tell what nobody counted from a counted zero, and both from no check', () => {
    const cells = timeCells(rows, (one) => valueOf(one, 'SCREENING_TESTS'))
    expect(cells[0]?.[2]?.value).toBeNull()
    expect(cells[0]?.[0]).toEqual({ value: 0, level: 0 })
    expect(cells[6]?.[0]).toEqual({ value: 0, level: 0 })
  })

  test('are a table of the times that there were, in the order of the week', () => {
    const words = { columns: ['a'], weekday: (day: string) => day, dayPart: (part: string) => part }
    expect(timeTable(rows, words).rows).toEqual([
      ['MONDAY', 'NIGHT', 3, 0, 12, null],
      ['MONDAY', 'DAY', 1, null, 12, null],
      ['FRIDAY', 'LATE_EVENING', 8, 40, 12, null],
    ])
  })
})
