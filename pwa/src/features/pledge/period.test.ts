import { describe, expect, test } from 'vitest'
import { isoWeek, periodName } from './period'

describe('a period’s name', () => {
  test.each([
    ['YEAR', '2024-01-01', '2024'],
    ['YEAR', '2023-06-14', '2023'],
    ['HALF_YEAR', '2024-07-01', 'Andra halvåret 2024'],
    ['QUARTER', '2024-10-01', 'Kvartal 4 2024'],
    ['MONTH', '2024-03-01', 'mars 2024'],
    ['WEEK', '2024-12-30', 'Vecka 1 2025'],
  ] as const)('%s from %s', (unit, start, name) => {
    expect(periodName({ start, end: '2030-12-31' }, unit)).toBe(name)
  })

  test('without a unit it is its days', () => {
    expect(periodName({ start: '2023-06-14', end: '2025-12-31' }, undefined)).toBe('14 juni 2023 till 31 december 2025')
    expect(periodName({ start: '2026-02-01', end: null }, undefined)).toBe('Sedan 1 februari 2026')
  })
})

test.each([
  ['2021-01-03', 53, 2020],
  ['2024-12-29', 52, 2024],
  ['2026-01-01', 1, 2026],
])('%s is in week %s of %s', (date, number, year) => {
  expect(isoWeek(date)).toEqual({ number, year })
})
