import { expect, test } from 'vitest'
import { stepped, typed } from './stepper'

const limits = { min: 0, max: 999 }

test.each([
  [null, 1, 1],
  [null, -1, 0],
  [0, -1, 0],
  [4, 1, 5],
  [995, 10, 999],
])('from %s by %s is %s', (value, step, expected) => {
  expect(stepped(value, step, limits)).toBe(expected)
})

test('an emptied field is not counted, which is not zero', () => {
  expect(typed('', 7, limits)).toBeNull()
  expect(typed('0', 7, limits)).toBe(0)
})

test('what is no whole number changes nothing', () => {
  expect(typed('4,5', 7, limits)).toBe(7)
  expect(typed('-3', 7, limits)).toBe(7)
})

test('a number above the most that is taken becomes the most', () => {
  expect(typed('12345', 7, limits)).toBe(999)
})
