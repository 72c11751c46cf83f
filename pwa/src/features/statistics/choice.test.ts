import { describe, expect, test } from 'vitest'
import {
  activityFilter,
  choiceIn,
  feedbackFilter,
  everything,
  isBackwards,
  periodFilter,
  searchOf,
  withYear,
  yearOf,
  type Choice,
} from './choice'

const allowed = { areas: ['2560', '2581'], types: ['TRAFFIC_CHECK'], parties: ['POLICE'] }
const read = (search: string): Choice => choiceIn(new URLSearchParams(search), allowed)
const choice: Choice = {
  area: '2560',
  from: '2025-01-01',
  to: '2025-12-31',
  type: 'TRAFFIC_CHECK',
  party: 'POLICE',
}

describe('the address', () => {
  test('holds the choice and gives it back', () => {
    expect(searchOf(choice)).toBe('?omrade=2560&fran=2025-01-01&till=2025-12-31&slag=TRAFFIC_CHECK&part=POLICE')
    expect(read(searchOf(choice))).toEqual(choice)
  })

  test('is bare when nothing is chosen', () => {
    expect(searchOf(everything)).toBe('')
    expect(read('')).toEqual(everything)
  })

  test.each(['?omrade=0180', '?slag=NONSENSE', '?part=x', '?fran=2025-02-30', '?till=i-morgon', '?fran=2025'])(
    '%s chooses nothing',
    (search) => {
      expect(read(search)).toEqual(everything)
    },
  )
})

describe('a year', () => {
  test('is from its first day to its last', () => {
    expect(withYear(everything, '2024')).toEqual({ ...everything, from: '2024-01-01', to: '2024-12-31' })
    expect(yearOf(withYear(everything, '2024'))).toBe('2024')
  })

  test('taken away leaves all years', () => {
    expect(withYear(choice, '')).toMatchObject({ from: '', to: '' })
  })

  test.each([
    ['2024-01-01', '2025-12-31'],
    ['2024-02-01', '2024-12-31'],
    ['', ''],
  ])('is not from %s to %s', (from, to) => {
    expect(yearOf({ ...everything, from, to })).toBeUndefined()
  })
})

test('only what was chosen is asked for', () => {
  expect(activityFilter(everything)).toEqual({})
  expect(activityFilter(choice)).toEqual({
    area: '2560',
    from: '2025-01-01',
    to: '2025-12-31',
    types: ['TRAFFIC_CHECK'],
    party: 'POLICE',
  })
  expect(feedbackFilter(everything)).toEqual({})
  expect(feedbackFilter(choice)).toEqual({ area: '2560', from: '2025-01-01', to: '2025-12-31' })
})

test('periods are asked for in all of one’s areas unless one is chosen', () => {
  expect(periodFilter(everything, ['2560', '2581'])).toEqual({ areas: ['2560', '2581'] })
  expect(periodFilter({ ...everything, area: '2581' }, ['2560', '2581'])).toEqual({ areas: ['2581'] })
})

test.each([
  ['2025-02-01', '2025-01-31', true],
  ['2025-01-31', '2025-01-31', false],
  ['2025-02-01', '', false],
])('from %s to %s is backwards: %s', (from, to, expected) => {
  expect(isBackwards({ ...everything, from, to })).toBe(expected)
})
