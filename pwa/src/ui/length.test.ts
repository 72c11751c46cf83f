import { expect, test } from 'vitest'
import { sharedCases } from '../../test/cases'
import { lengthOf } from './length'

test.each(sharedCases<{ text: string; length: number }>('text-length.json'))('$text is $length long', (each) => {
  expect(lengthOf(each.text)).toBe(each.length)
})
