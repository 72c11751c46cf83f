import { expect, test } from 'vitest'
import { Marking } from './marking.svelte'

test('several are marked at once, and unmarked when all of them are', () => {
  const marking = new Marking()
  marking.toggle(['a'])
  marking.toggle(['a', 'b'])
  expect([marking.has('a'), marking.has('b')]).toEqual([true, true])
  marking.toggle(['a', 'b'])
  expect([marking.has('a'), marking.has('b')]).toEqual([false, false])
  marking.toggle(['c'])
  marking.clear()
  expect(marking.has('c')).toBe(false)
})
