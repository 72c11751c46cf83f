import { expect, test } from 'vitest'
import { sharedCases } from '../../../test/cases'
import { codeIssue, groupsOf, plainCode, spelled } from './receipt-code'

const code = '1234 5678 9012 3456 7894'

test.each([code, '12345678901234567894', '1234-5678-9012-3456-7894', ' 1234–5678.9012 3456\u00a07894 '])(
  '%s is the same code',
  (written) => {
    expect(plainCode(written)).toBe('12345678901234567894')
    expect(codeIssue(written)).toBeUndefined()
  },
)

test('a letter that looks like a digit is taken for it', () => {
  expect(plainCode('l234 5678 9Ol2')).toBe('123456789012')
})

test.each([
  ['  ', 'missing'],
  ['1234 5678 9012 3456 789', 'length'],
  ['1234 5678 9012 3456 789x', 'letters'],
  ['1234 5678 9012 3456 7895', 'checkDigit'],
  ['1243 5678 9012 3456 7894', 'checkDigit'],
])('%s: %s', (written, issue) => {
  expect(codeIssue(written)).toBe(issue)
})

test('it is shown in groups and heard digit by digit', () => {
  expect(groupsOf('12345678901234567894')).toEqual(['1234', '5678', '9012', '3456', '7894'])
  expect(spelled(code)).toBe('1 2 3 4, 5 6 7 8, 9 0 1 2, 3 4 5 6, 7 8 9 4')
})

test.each(sharedCases<{ text: string; digits: string | null }>('receipt-code.json'))('$text as a code', (each) => {
  expect(codeIssue(each.text) === undefined ? plainCode(each.text) : null).toBe(each.digits)
})
