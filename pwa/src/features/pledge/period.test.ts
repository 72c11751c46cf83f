import { describe, expect, test } from 'vitest'
import type { Period } from './pledge'
import { explanationsOf, isAwaited, isRunning, isoWeek, periodName, yearsOf } from './period'

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
    expect(periodName({ start: '2023-06-14', end: '2025-12-31' }, undefined)).toBe(
      '14\u00a0juni 2023 till 31\u00a0december 2025',
    )
    expect(periodName({ start: '2026-02-01', end: null }, undefined)).toBe('Sedan 1\u00a0februari 2026')
  })
})

test.each([
  ['2021-01-03', 53, 2020],
  ['2024-12-29', 52, 2024],
  ['2026-01-01', 1, 2026],
])('%s is in week %s of %s', (date, number, year) => {
  expect(isoWeek(date)).toEqual({ number, year })
})

describe('which period runs', () => {
  test('is the one that today is in, and none after the last', () => {
    expect(isRunning({ start: '2023-06-14', end: '2025-12-31' }, '2026-11-28')).toBe(false)
    expect(isRunning({ start: '2026-01-01', end: '2026-12-31' }, '2026-12-31')).toBe(true)
    expect(isRunning({ start: '2026-01-01', end: null }, '2026-11-28')).toBe(true)
  })
})

test.each([
  ['2026-12-31', '2027-02-01', null, 'AT_RISK', false],
  ['2027-01-01', '2027-02-01', null, 'AT_RISK', true],
  ['2027-01-01', '2027-02-01', null, 'FULFILLED', false],
  ['2027-02-01', null, null, 'MISSED', false],
  ['2027-01-01', '2027-02-01', { done: 0, status: 'AT_RISK', differs: [] }, 'MISSED', false],
] as const)(
  'on %s a year that is told on %s is awaited by the public alone',
  (today, settlesOn, seen, status, awaited) => {
    const shown = seen && { ...seen, differs: [...seen.differs] }
    expect(isAwaited({ start: '2026-01-01', end: '2026-12-31', settlesOn, public: shown, status }, today)).toBe(awaited)
  },
)

describe('many periods', () => {
  const week = (start: string, status: string, explanation: string | null = null) =>
    ({ start, end: null, status, explanation }) as unknown as Period
  const weeks = [
    week('2024-12-30', 'FULFILLED'),
    ...Array.from({ length: 10 }, (_, i) => week(`2025-0${(i % 9) + 1}-09`, i < 4 ? 'FULFILLED' : 'MISSED')),
    week('2026-01-05', 'FULFILLED'),
    week('2026-01-12', 'MISSED'),
    week('2026-01-19', 'ON_TRACK'),
  ]

  test('are summed by the year in their names, the settled ones', () => {
    const sums = yearsOf(weeks, 'WEEK').map(({ year, fulfilled, due, periods }) => [
      year,
      fulfilled,
      due,
      periods.length,
    ])
    expect(sums).toEqual([
      ['2025', 5, 11, 11],
      ['2026', 1, 2, 2],
    ])
    expect(yearsOf(weeks.slice(0, 12), 'WEEK')).toEqual([])
  })

  test('what is said of several is said once, and last that nothing is', () => {
    const missed = ['Sjukdom.', null, 'Bilen var trasig.', null, null, 'Bilen var trasig.']
    expect(explanationsOf(missed.map((text) => week('2025-01-06', 'MISSED', text)))).toEqual([
      { text: 'Bilen var trasig.', count: 2 },
      { text: 'Sjukdom.', count: 1 },
      { text: '', count: 3 },
    ])
  })
})
