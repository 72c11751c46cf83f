import { expect, test } from 'vitest'
import { dueNext, isVisitedIn, localityOf, pickupPoints, placeNames, type Kit, type PickupPoint } from './kit'

function point(name: string, change: Partial<PickupPoint> = {}): PickupPoint {
  return { id: name, name, operator: null, address: null, position: null, lastVisitOn: null, ...change }
}

function kit(change: Partial<Kit>): Kit {
  return {
    version: '1',
    unchanged: false,
    minClientVersion: '0.1.0',
    serverTime: '2026-11-23T13:00:00Z',
    me: { id: 'a', username: 'polis', role: 'OFFICER', party: 'POLICE', unit: null, areas: [] },
    pledge: null,
    pickupPoints: [],
    recentActivities: [],
    places: [],
    ...change,
  }
}

function commitment(
  id: string,
  status: string,
  suggestedNext: string | null,
  activityTypes = ['TRAFFIC_CHECK'],
) {
  return {
    id,
    text: id,
    activityTypes,
    target: null,
    current: { required: 1, done: 0, status, suggestedNext, end: null },
  }
}

test('what is due next is the most pressing that field work can do something about', () => {
  const commitments = [
    commitment('done', 'FULFILLED', null),
    commitment('later', 'NOT_STARTED', '2026-12-31'),
    commitment('sooner', 'NOT_STARTED', '2026-12-01'),
    commitment('pressing', 'AT_RISK', null),
    commitment('nobody', 'AT_RISK', null, []),
  ]
  const got = dueNext(kit({ pledge: { id: 'p', title: '', commitments } as unknown as Kit['pledge'] }))
  expect(got.map((each) => each.id)).toEqual(['pressing', 'sooner', 'later'])
})

test("one's own latest places come first, each once", () => {
  const records = ['Vidsel', 'vidsel', 'Väg 374'].map(
    (placeName) => ({ placeName, type: 'TRAFFIC_CHECK' }) as never,
  )
  expect(placeNames(kit({ places: ['Väg 374', 'Korsträsk'] }), records)).toEqual([
    'Vidsel',
    'Väg 374',
    'Korsträsk',
  ])
})

test('pickup points are by name, and by distance when it is known', () => {
  const points = [
    point('Norr', { position: { lat: 65.9, lon: 21 } }),
    point('Centrum', { position: { lat: 65.68, lon: 21 }, operator: 'Paket' }),
    point('Utan läge'),
  ]
  const held = kit({ pickupPoints: points })
  expect(pickupPoints(held, '', undefined).map((p) => p.point.name)).toEqual(['Centrum', 'Norr', 'Utan läge'])
  expect(pickupPoints(held, '', { lat: 65.95, lon: 21 }).map((p) => p.point.name)).toEqual([
    'Norr',
    'Centrum',
    'Utan läge',
  ])
  expect(pickupPoints(held, 'pak cen', undefined).map((p) => p.point.name)).toEqual(['Centrum'])
})

test('of a pickup point only its locality is sent', () => {
  expect(localityOf(point('a', { address: 'Storgatan 1, 942 95 Vidsel' }), 'Älvsbyn')).toBe('Vidsel')
  expect(localityOf(point('a', { address: 'Storgatan 1' }), 'Älvsbyn')).toBe('Älvsbyn')
  expect(localityOf(point('a'), 'Älvsbyn')).toBe('Älvsbyn')
})

test('a pickup point is visited in the year of its latest visit', () => {
  expect(isVisitedIn(point('a', { lastVisitOn: '2026-03-12' }), 2026)).toBe(true)
  expect(isVisitedIn(point('a', { lastVisitOn: '2025-03-12' }), 2026)).toBe(false)
  expect(isVisitedIn(point('a'), 2026)).toBe(false)
})
