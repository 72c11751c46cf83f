import { expect, test } from 'vitest'
import { counted, isRunning, yearsOf, type PublicTotal } from './public-total'

const total = (display: string, change: Partial<PublicTotal> = {}): PublicTotal => ({
  measure: 'SCREENING_TESTS',
  label: 'Utandningsprov',
  value: null,
  suppressed: false,
  atLeast: false,
  display,
  ...change,
})

test.each([
  ['2023-06-14', '2026-11-24', [2026, 2025, 2024, 2023]],
  ['2023-06-14', '2023-06-14', [2023]],
  ['2027-01-01', '2026-11-24', []],
])('a pledge from %s has, on %s, the years %j', (from, today, years) => {
  expect(yearsOf(from, today)).toEqual(years)
})

test('what nobody counted has no row, and none has one', () => {
  expect(counted([total('–'), total('0', { value: 0 }), total('färre än 5', { suppressed: true })])).toHaveLength(2)
})

test('a year goes on while a number is told in steps', () => {
  expect(isRunning([total('minst 10', { value: 10, atLeast: true })])).toBe(true)
  expect(isRunning([total('minst 5', { suppressed: true, atLeast: true }), total('12', { value: 12 })])).toBe(false)
})
