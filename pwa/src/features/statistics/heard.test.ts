import { expect, test } from 'vitest'
import { heardTable, monthCounts, safetyOf, type HeardByMonth, type HeardByTime } from './heard'
import { timeCells } from './times'

const month = (value: string, theme: string, feedback: number, told: number, safety: number | null): HeardByMonth => ({
  key: [{ value }, { value: theme }],
  feedback,
  feltSafety: safety,
  feltSafetyTold: told,
})
const time = (day: string | null, part: string | null, feedback: number, safety: number | null): HeardByTime => ({
  key: [{ value: day }, { value: part }],
  feedback,
  feltSafety: safety,
  feltSafetyTold: safety === null ? 0 : 1,
})

test('the mean of a theme weighs each month by how many told, and is not 0 when nobody did', () => {
  const rows = [
    month('2025-01', 'TRAFFIC', 9, 3, 1),
    month('2025-02', 'TRAFFIC', 1, 1, 5),
    month('2025-02', 'FRAUD', 2, 0, null),
  ]
  expect(safetyOf(rows, 'TRAFFIC')).toBe(2)
  expect(safetyOf(rows, 'FRAUD')).toBeNull()
  expect(monthCounts(rows)[2]).toEqual({ month: '2025-02', kind: 'FRAUD', count: 2 })
})

test('times that were not told are in the table, last, and in no cell of the week', () => {
  const rows = [
    time(null, null, 7, 3),
    time(null, 'NIGHT', 2, null),
    time('SUNDAY', null, 1, null),
    time('FRIDAY', 'EVENING', 4, 2.25),
  ]
  const words = {
    columns: ['a'],
    weekday: (day: string) => day,
    dayPart: (part: string) => part,
    untold: '?',
  }
  expect(heardTable(rows, words).rows).toEqual([
    ['FRIDAY', 'EVENING', 4, 2.3],
    ['SUNDAY', '?', 1, null],
    ['?', 'NIGHT', 2, null],
    ['?', '?', 7, 3],
  ])
  const cells = timeCells(rows, ({ feedback }) => feedback)
  expect(cells.flat().reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(4)
  expect(cells[4]?.[4]).toEqual({ value: 4, level: 4 })
})
