import { expect, test } from 'vitest'
import { formRules } from '../../../i18n/form-rules'
import { valuesOf, type Received } from './amend'
import { formOfType } from './definitions'
import { amendmentOf, checkAmendment } from './saving'

const now = new Date('2026-11-24T12:00:00Z')
const check = formOfType('TRAFFIC_CHECK')
const received = {
  id: 'a',
  area: '2560',
  ref: 'TRF-1',
  type: 'TRAFFIC_CHECK',
  revision: 2,
  occurredAt: '2026-11-23T12:00:00Z',
  endedAt: '2026-11-23T13:30:00Z',
  place: { name: 'Väg 374', position: { lat: 65.677, lon: 21.002, accuracy: 12, method: 'GPS' } },
  participating: ['MUNICIPALITY'],
  countsApproximate: true,
  summary: null,
  commitments: [{ id: 'c', text: '' }],
  details: {
    __typename: 'TrafficCheck',
    checkKinds: ['SPEED'],
    vehiclesChecked: 40,
    speedFines: 0,
    beltFines: null,
  },
} as unknown as Received

test('received work opens as it was filled in: what was 0 is 0, and what was not counted is not', () => {
  const values = valuesOf(check, received)
  expect(values).toMatchObject({ occurredAt: '2026-11-23T13:00', endedAt: '2026-11-23T14:30', reason: '' })
  expect(values.details).toMatchObject({
    checkKinds: ['SPEED'],
    vehiclesChecked: 40,
    speedFines: 0,
    beltFines: null,
  })
})

test('what was not touched is sent as it stood', () => {
  const values = { ...valuesOf(check, received), reason: ' fel antal ' }
  expect(amendmentOf(check, values, received, now)).toMatchObject({
    reason: 'fel antal',
    commitmentIds: ['c'],
    occurredAt: '2026-11-23T12:00:00.000Z',
    endedAt: '2026-11-23T13:30:00.000Z',
    withoutEnd: false,
    place: received.place,
    participating: ['MUNICIPALITY'],
    countsApproximate: true,
    summary: '',
    details: { trafficCheck: { checkKinds: ['SPEED'], vehiclesChecked: 40, speedFines: 0, beltFines: null } },
  })
})

test('an end can be taken away, and no end stays none', () => {
  const values = { ...valuesOf(check, received), endedAt: 'none' as const }
  expect(amendmentOf(check, values, received, now)).toMatchObject({ endedAt: null, withoutEnd: true })
  expect(valuesOf(check, { ...received, endedAt: null }).endedAt).toBe('none')
})

test('an amendment needs a reason, and the form’s own rules hold', () => {
  const values = valuesOf(check, received)
  expect(checkAmendment(check, values, now)).toMatchObject([
    { path: 'reason', rule: 'reason', message: formRules().reason },
  ])
  const wrong = { ...values, reason: 'fel plats', place: { name: '' } }
  expect(checkAmendment(check, wrong, now)).toMatchObject([{ path: 'place.name', rule: 'placeRequired' }])
})

test('a visit opens with its pickup point, and a meeting with who came', () => {
  const visit = { ...received, type: 'PICKUP_POINT_VISIT', details: { pickupPoint: { id: 'p', name: 'n' } } }
  expect(valuesOf(formOfType('PICKUP_POINT_VISIT'), visit as unknown as Received).details['pickupPointId']).toBe('p')
  const rows = [{ party: 'POLICE', count: 2 }]
  const meeting = { ...received, type: 'COUNCIL_MEETING', details: { attendeesByParty: rows } }
  expect(valuesOf(formOfType('COUNCIL_MEETING'), meeting as unknown as Received).details['attendees']).toEqual(rows)
})
