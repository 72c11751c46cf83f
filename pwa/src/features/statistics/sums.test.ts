import { expect, test } from 'vitest'
import { keySums, sumTable, type Sums } from './sums'

const sums: Sums = {
  activities: 3,
  rows: [
    {
      activities: 3,
      hours: null,
      untimed: 3,
      measures: [
        { measure: 'VEHICLES_CHECKED', sum: 0, counted: 1, uncounted: 2 },
        { measure: 'STAFF_REACHED', sum: null, counted: 0, uncounted: 1 },
      ],
    },
  ],
}

test('the key sums are those that can be counted, and null stays null', () => {
  expect(keySums(sums)).toEqual([
    { of: 'activities', value: 3, uncounted: 0 },
    { of: 'hours', value: null, uncounted: 3 },
    { of: 'VEHICLES_CHECKED', value: 0, uncounted: 2 },
  ])
})

test('nothing is no activities', () => {
  expect(keySums({ activities: 0, rows: [] })).toEqual([{ of: 'activities', value: 0, uncounted: 0 }])
})

test('everything is in the table', () => {
  const words = { columns: [], activities: 'A', hours: 'H', metric: (metric: string) => metric }
  expect(sumTable(sums, words).rows).toEqual([
    ['A', 3, 3, 0],
    ['H', null, 0, 3],
    ['VEHICLES_CHECKED', 0, 1, 2],
    ['STAFF_REACHED', null, 0, 1],
  ])
})
