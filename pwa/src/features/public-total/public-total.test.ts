import { expect, test } from 'vitest'
import { counted, releaseOf, yearsOf, type PublicTotal } from './public-total'

const total = (display: string, change: Partial<PublicTotal> = {}): PublicTotal => ({
  measure: 'SCREENING_TESTS',
  label: 'Utandningsprov',
  value: null,
  suppressed: false,
  atLeast: false,
  releasedOn: null,
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

test('a year says when the rest is told, until it is', () => {
  expect(releaseOf([total('83'), total('–', { releasedOn: '2027-02-01' })])).toBe('2027-02-01')
  expect(releaseOf([total('minst 5', { suppressed: true, atLeast: true }), total('12', { value: 12 })])).toBeUndefined()
})
