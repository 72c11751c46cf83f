import { expect, test } from 'vitest'
import { stepped, typed } from './stepper'

const limits = { min: 0, max: 999 }

test.each([
  [null, 1, 1],
  [null, -1, 0],
  [0, -1, 0],
  [4, 1, 5],
  [995, 10, 999],
  ['12,5', 1, 13],
  ['tre', 1, 1],
])('from %s by %s is %s', (value, step, expected) => {
  expect(stepped(value, step, limits)).toBe(expected)
})

test('an emptied field is not counted, which is not zero', () => {
  expect(typed('', limits)).toBeNull()
  expect(typed('0', limits)).toBe(0)
})

test('a number in groups is understood', () => {
  expect(typed('1 000', { min: 0, max: 9999 })).toBe(1000)
})

test('what is no whole number, or more than is taken, stays as it was typed', () => {
  expect(typed('4,5', limits)).toBe('4,5')
  expect(typed('-3', limits)).toBe('-3')
  expect(typed(' 3 bilar', limits)).toBe('3 bilar')
  expect(typed('12345', limits)).toBe('12345')
})
