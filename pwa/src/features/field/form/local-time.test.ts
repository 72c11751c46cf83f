import { expect, test } from 'vitest'
import { instantOf, wallTime } from './local-time'

test.each([
  ['2026-11-23T14:05', '2026-11-23T13:05:00.000Z'],
  ['2026-06-23T14:05', '2026-06-23T12:05:00.000Z'],
  ['2026-12-31T23:30', '2026-12-31T22:30:00.000Z'],
  // The hour that comes twice: the first of them.
  ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
])('%s in Sweden is %s', (local, instant) => {
  expect(instantOf(local)).toBe(instant)
  expect(wallTime(new Date(instant))).toBe(local)
})

test('the hour that does not exist is read an hour later', () => {
  expect(instantOf('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z')
})

test.each(['', '2026-11-23', '2026-11-23T', 'T14:05', '2026-13-40T14:05'])('"%s" is no time', (text) => {
  expect(instantOf(text)).toBeUndefined()
})
