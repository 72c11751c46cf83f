import { expect, test } from 'vitest'
import { decimalNumber, wholeNumber } from './number'

test.each([
  ['1000', 1000],
  ['1 000', 1000],
  ['1\u00a0000', 1000],
  ['1\u202f000', 1000],
  ['1\u2009000', 1000],
  [' 12 ', 12],
  ['12 345 678', 12345678],
  ['007', 7],
  ['', null],
  ['\u00a0', null],
])('"%s" is %s', (text, n) => {
  expect(wholeNumber(text)).toBe(n)
})

test.each(['12,5', '12.5', '3 bilar', '-3', '1 00', '1 0000', '1.000', 'tre', '1e3', '12-15'])(
  '"%s" is no whole number',
  (text) => {
    expect(wholeNumber(text)).toBeUndefined()
  },
)

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1 000,25', 1000.25],
  ['40', 40],
  ['', null],
  ['40 %', undefined],
  ['1,2,3', undefined],
  [',5', undefined],
])('"%s" as a number with decimals is %s', (text, n) => {
  expect(decimalNumber(text)).toBe(n)
})
