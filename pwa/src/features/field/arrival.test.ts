import { expect, test } from 'vitest'
import { dueAt } from './arrival'
import type { PickupPoint } from './kit'

const day = '2026-09-14'

function point(change: Partial<NonNullable<PickupPoint['lastVisit']>> | null): PickupPoint {
  const lastVisit = change && {
    on: '2026-03-12',
    completeOn: null,
    followUpNeeded: false,
    nextContactMonth: null,
    ...change,
  }
  const lastVisitOn = lastVisit?.on ?? null
  return { id: 'a', name: 'a', operator: null, address: null, position: null, lastVisitOn, lastVisit }
}

test.each([
  ['never visited', null, ['visit']],
  ['visited last year only', { on: '2025-12-30', completeOn: '2025-12-30' }, ['visit']],
  ['visited this year without training', {}, ['complete']],
  ['visited this year with both, and again without', { completeOn: '2026-01-08' }, []],
  ['somebody should come back', { completeOn: '2026-03-12', followUpNeeded: true }, ['followUp']],
  ['the month for the next contact has come', { completeOn: '2026-03-12', nextContactMonth: '2026-09' }, ['contact']],
  ['the month for the next contact is ahead', { completeOn: '2026-03-12', nextContactMonth: '2026-10' }, []],
  [
    'visited in the month that was set',
    { on: '2026-09-02', completeOn: '2026-09-02', nextContactMonth: '2026-09' },
    [],
  ],
])('%s', (_, visit, due) => {
  expect(dueAt(point(visit), day).map(({ kind }) => kind)).toEqual(due)
})

test('a kit that an older version of the app fetched says less, and is not misread', () => {
  const old = { ...point({}), lastVisit: undefined } as unknown as PickupPoint
  expect(dueAt(old, day)).toEqual([])
})
