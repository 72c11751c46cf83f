import { describe, expect, test } from 'vitest'
import {
  afterChange,
  filterOf,
  isClockSuspect,
  moved,
  newIn,
  nextIndex,
  withLatest,
  type ReviewedActivity,
} from './review'

const activity = (id: string, reviewStatus = 'RECEIVED'): ReviewedActivity => ({ id, reviewStatus }) as ReviewedActivity
const toReview = { status: 'RECEIVED', type: '', text: '' } as const

test('the filter says only what was chosen', () => {
  expect(filterOf('2560', { status: '', type: '', text: '  ' })).toEqual({ area: '2560' })
  expect(filterOf('2560', { status: 'REJECTED', type: 'SURVEY', text: ' väg 94 ' })).toEqual({
    area: '2560',
    reviewStatus: 'REJECTED',
    types: ['SURVEY'],
    text: 'väg 94',
  })
})

describe('after a review', () => {
  const list = [activity('a'), activity('b'), activity('c')]

  test('the activity leaves the list of those to review', () => {
    expect(afterChange(list, activity('b', 'CONFIRMED'), toReview).map((a) => a.id)).toEqual(['a', 'c'])
  })

  test('it stays, changed, in the list of all', () => {
    const all = afterChange(list, activity('b', 'CONFIRMED'), { ...toReview, status: '' })
    expect(all.map((a) => a.reviewStatus)).toEqual(['RECEIVED', 'CONFIRMED', 'RECEIVED'])
  })

  test('the next one is looked at, or the last when there is no next', () => {
    expect(nextIndex(1, 2)).toBe(1)
    expect(nextIndex(2, 2)).toBe(1)
    expect(nextIndex(0, 0)).toBe(0)
  })
})

test('J and K stop at the ends', () => {
  expect(moved(0, 'j', 2)).toBe(1)
  expect(moved(1, 'j', 2)).toBe(1)
  expect(moved(0, 'k', 2)).toBe(0)
  expect(moved(0, 'x', 2)).toBeUndefined()
})

test('a clock that is off by minutes is pointed out, by seconds not', () => {
  expect(isClockSuspect({ clockSkew: -86_400 })).toBe(true)
  expect(isClockSuspect({ clockSkew: 40 })).toBe(false)
})

describe('what has changed since', () => {
  const shown = (id: string, revision: number): ReviewedActivity => ({ id, revision }) as ReviewedActivity

  test('is put in its place, and what is older is not', () => {
    const list = [shown('a', 2), shown('b', 1)]
    expect(withLatest(list, [shown('b', 2), shown('a', 1), shown('c', 1)])).toEqual([shown('a', 2), shown('b', 2)])
  })

  test('is counted when it is not in the list', () => {
    expect(newIn([shown('a', 1), shown('b', 1), shown('c', 1)], [shown('b', 1)])).toBe(2)
  })
})
