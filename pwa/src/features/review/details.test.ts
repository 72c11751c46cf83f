import { expect, test } from 'vitest'
import { rowsOf } from './details'

test('zero is shown and not counted is not', () => {
  const details = {
    __typename: 'TrafficCheck',
    checkKinds: ['SOBRIETY', 'SPEED'],
    vehiclesChecked: 40,
    speedFines: 0,
    beltFines: null,
    youthFocus: true,
  }
  expect(rowsOf(details as never)).toEqual([
    { label: 'Inriktning', value: 'nykterhet, hastighet' },
    { label: 'Kontrollerade fordon', value: '40' },
    { label: 'Böter för hastighet', value: '0' },
    { label: 'Unga i fokus', value: 'ja' },
  ])
})

test('attendees are said by party', () => {
  const details = {
    __typename: 'Meeting',
    attendeesByParty: [
      { party: 'POLICE', count: 2 },
      { party: 'MUNICIPALITY', count: 3 },
    ],
    pickupPoints: null,
    decisions: null,
  }
  expect(rowsOf(details as never)).toEqual([{ label: 'Deltagare', value: 'Polisen 2, Kommunen 3' }])
})

test('a year is a year, not a number with a space in it', () => {
  expect(rowsOf({ __typename: 'Survey', year: 2024, grades: [], responseRate: 88.5 } as never)).toEqual([
    { label: 'År', value: '2024' },
    { label: 'Svarsfrekvens', value: '88,5 %' },
  ])
})
