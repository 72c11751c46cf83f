import { expect, test } from 'vitest'
import {
  dueNext,
  localityOf,
  nearPlaces,
  pickupPoints,
  placeNames,
  type Kit,
  type KitPlanned,
  type PickupPoint,
} from './kit'
import { plannedNext } from './planned'

function point(name: string, change: Partial<PickupPoint> = {}): PickupPoint {
  return {
    id: name,
    name,
    operator: null,
    address: null,
    position: null,
    lastVisitOn: null,
    lastVisit: null,
    ...change,
  }
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
    planned: [],
    places: [],
    knownPlaces: [],
    ...change,
  }
}

function commitment(
  id: string,
  status: string,
  suggestedNext: string | null,
  activityTypes = ['TRAFFIC_CHECK'],
  responsible = ['POLICE'],
) {
  return {
    id,
    text: id,
    activityTypes,
    responsible,
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
    commitment('municipal', 'AT_RISK', null, ['SURVEY'], ['MUNICIPALITY']),
    commitment('latest', 'ON_TRACK', '2027-03-01'),
  ]
  const got = dueNext(kit({ pledge: { id: 'p', title: '', commitments } as unknown as Kit['pledge'] }), 'POLICE')
  // All of it: how many are shown at first is the page's own.
  expect(got.map((each) => each.id)).toEqual(['pressing', 'sooner', 'later', 'latest'])
})

test("one's own latest places come first, each once", () => {
  const records = ['Vidsel', 'vidsel', 'Väg 374'].map((placeName) => ({ placeName, type: 'TRAFFIC_CHECK' }) as never)
  expect(placeNames(kit({ places: ['Väg 374', 'Korsträsk'] }), records)).toEqual(['Vidsel', 'Väg 374', 'Korsträsk'])
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

test('places are by distance once it is known where we are, and those never measured come last', () => {
  const at = (name: string, lat: number) => ({ name, position: { lat, lon: 21 } })
  const knownPlaces = [at('Vidsel', 65.86), at('Korsträsk', 65.7), { name: 'Väg 374', position: null }]
  const near = nearPlaces(kit({ knownPlaces }), ['Vidsel', 'Väg 374', 'Korsträsk'], { lat: 65.7, lon: 21 })
  expect(near.map(({ name, metres }) => [name, metres && Math.round(metres / 1000)])).toEqual([
    ['Korsträsk', 0],
    ['Vidsel', 18],
    ['Väg 374', undefined],
  ])
})

test('a place is one however it was typed', () => {
  const places = ['Vistträsk', 'Visttra\u0308sk', 'VISTTRÄSK', 'Vistträsk.', 'Vist\u00adträsk\u200b', 'Vidsel']
  expect(placeNames(kit({ places }), [])).toEqual(['Vistträsk', 'Vidsel'])
})

test('what the unit is to do comes by day, what should have been done last, and not what the phone has saved as done', () => {
  const plan = (id: string, on: string): KitPlanned => ({
    id,
    area: '2560',
    type: 'TRAFFIC_CHECK',
    on,
    dayPart: 'EVENING',
    place: { name: 'Vidsel' },
    reason: null,
  })
  const held = kit({ planned: [plan('gone', '2026-11-20'), plan('done', '2026-11-24'), plan('next', '2026-11-25')] })
  const saved = [{ form: { planned: { id: 'done' } } }, { form: { place: { name: 'Vidsel' } } }, { form: null }]
  expect(plannedNext(held, saved, '2026-11-23').map(({ id }) => id)).toEqual(['next', 'gone'])
  expect(plannedNext(undefined, [], '2026-11-23')).toEqual([])
})
