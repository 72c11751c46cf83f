import { describe, expect, test } from 'vitest'
import { planFor } from './address'
import { choiceIn, searchOf, startIn } from './choice'
import {
  addDays,
  checkOf,
  draftOf,
  inOrder,
  inputOf,
  mondayIn,
  newDraft,
  nextOf,
  unitFor,
  weekOf,
  type Planned,
} from './planning'

describe('weeks', () => {
  test.each([
    ['2026-11-28', '2026-W48'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
    expect(weekOf(mondayIn(week)!)).toBe(week)
  })

  test.each(['2025-W53', '2026-W00', '2026-48', 'nu', null])('%s is no week', (week) => {
    expect(mondayIn(week)).toBeUndefined()
  })

  test('days go on over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  })
})

describe('the next such day', () => {
  test.each([
    ['SATURDAY', 'EVENING', 10, '2026-11-28'],
    ['SATURDAY', 'EVENING', 19, '2026-11-28'],
    ['SATURDAY', 'EVENING', 20, '2026-12-05'],
    ['SATURDAY', 'LATE_EVENING', 23, '2026-11-28'],
    ['SATURDAY', 'NIGHT', 4, '2026-12-05'],
    ['FRIDAY', 'EVENING', 10, '2026-12-04'],
    ['SUNDAY', 'NIGHT', 23, '2026-11-29'],
  ] as const)('%s %s, asked on Saturday 28 November at %i, is %s', (weekday, part, hour, day) => {
    expect(nextOf(weekday, part, '2026-11-28', hour)).toBe(day)
  })
})

const planned: Planned = {
  id: 'x',
  area: '2560',
  type: 'TRAFFIC_CHECK',
  unit: 'Polisen',
  party: 'POLICE',
  on: '2026-12-04',
  dayPart: 'EVENING',
  place: { name: 'Vidsel', position: { lat: 65.8, lon: 20.5 } },
  reason: 'Sex synpunkter.',
  origin: { kind: 'SUGGESTION', id: 'FRIDAY.EVENING.vidsel', theme: 'TRAFFIC' },
  status: 'PLANNED',
  doneBy: null,
  cancelReason: null,
  series: null,
  revision: 3,
}

test('what is opened and saved unchanged is sent as it was', () => {
  expect(inputOf('2560', draftOf(planned))).toEqual({
    area: '2560',
    type: 'TRAFFIC_CHECK',
    unit: 'Polisen',
    on: '2026-12-04',
    dayPart: 'EVENING',
    place: { name: 'Vidsel', position: { lat: 65.8, lon: 20.5 } },
    reason: 'Sex synpunkter.',
    origin: { kind: 'SUGGESTION', id: 'FRIDAY.EVENING.vidsel', theme: 'TRAFFIC' },
    cancelReason: null,
    weeks: null,
  })
})

test('what is left empty is nothing, and only something new is repeated', () => {
  const draft = newDraft('x', { on: '2026-12-04', unit: 'Polisen', weeks: '3' })
  expect(inputOf('2560', draft)).toMatchObject({ dayPart: null, place: null, reason: null, weeks: 3 })
  expect(inputOf('2560', { ...draft, revision: 1 }).weeks).toBeNull()
})

test('plans come by day and part of the day, what has no part first', () => {
  const at = (id: string, on: string, dayPart: Planned['dayPart']): Planned => ({ ...planned, id, on, dayPart })
  const list = [
    at('a', '2026-12-05', null),
    at('b', '2026-12-04', 'EVENING'),
    at('c', '2026-12-04', 'NIGHT'),
    at('d', '2026-12-04', null),
  ]
  expect(inOrder(list).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})

describe('the address', () => {
  const inAddress = (query: string) => choiceIn(new URLSearchParams(query), '2026-11-28')

  test.each(['', '?vecka=2026-W50', '?enhet=Polisen', '?visa=lista'])('%s is read as written', (query) => {
    expect(searchOf(inAddress(query), '2026-11-28')).toBe(query)
  })

  test('asks for something new for a commitment’s next date', () => {
    const asked = new URL(planFor('p:a', 'SCHOOL_DOG_SEARCH', '2026-12-04'), 'http://x')
    expect(startIn(asked.searchParams)).toEqual({
      type: 'SCHOOL_DOG_SEARCH',
      on: '2026-12-04',
      origin: { kind: 'COMMITMENT', id: 'p:a' },
    })
    expect(startIn(new URLSearchParams('vecka=2026-W50'))).toBeUndefined()
  })
})

describe('the unit to plan for', () => {
  const units = [
    { name: 'Chefen', party: 'POLICE', inField: false },
    { name: 'Fältarna', party: 'MUNICIPALITY', inField: true },
    { name: 'Polisen', party: 'POLICE', inField: true },
  ]

  test('is the own one in the field, and the police’s for the desk', () => {
    expect(unitFor(units, 'Fältarna', true)).toBe('Fältarna')
    expect(unitFor(units, 'Fältarna', false)).toBe('Polisen')
    expect(unitFor([], 'Fältarna', true)).toBe('Fältarna')
  })

  test('traffic is answered by traffic checks', () => {
    expect([checkOf('TRAFFIC'), checkOf('WORKPLACE_CRIME'), checkOf('THEFT')]).toEqual([
      'TRAFFIC_CHECK',
      'WORKPLACE_INSPECTION',
      'FOOT_PATROL',
    ])
  })
})
