import { expect, test } from 'vitest'
import { draftOf, inputOf, newDraft, withSaved, type PickupPoint } from './pickup-point'

const point = (name: string, over: Partial<PickupPoint> = {}): PickupPoint => ({
  id: name,
  area: '2560',
  name,
  operator: null,
  address: null,
  position: { lat: 65.67, lon: 20.99, accuracy: null, method: 'MAP' },
  active: true,
  lastVisitOn: null,
  revision: 3,
  ...over,
})

test('editing the name leaves the position as it was', () => {
  const draft = { ...draftOf(point('Kiosken')), name: ' Nya kiosken ' }
  expect(inputOf('2560', draft)).toEqual({
    area: '2560',
    name: 'Nya kiosken',
    operator: null,
    address: null,
    position: { lat: 65.67, lon: 20.99, accuracy: null, method: 'MAP' },
    active: true,
  })
})

test('a new one has no revision', () => {
  expect(newDraft('x')).toMatchObject({ id: 'x', revision: null, isActive: true })
})

test('the saved one takes its place by name in Swedish order', () => {
  const list = withSaved([point('Ällan'), point('Ok')], point('Åhléns'), false)
  expect(list.map(({ name }) => name)).toEqual(['Ok', 'Åhléns', 'Ällan'])
})

test('one that has stopped leaves the list unless those are shown', () => {
  const stopped = point('Ok', { active: false })
  expect(withSaved([point('Ok')], stopped, false)).toEqual([])
  expect(withSaved([point('Ok')], stopped, true)).toEqual([stopped])
})
