import { expect, test } from 'vitest'
import { exported } from '../field/export'
import type { Entry } from '../../store/work'
import { answered, fileOf, inBatches, left, received } from './file'

const entry = (id: string): Entry =>
  ({
    id,
    state: 'waiting',
    savedAt: '2026-11-23T12:30:00Z',
    input: { id, type: 'TRAFFIC_CHECK', occurredAt: '2026-11-23T12:00:00Z', place: { name: 'Väg 374' } },
  }) as unknown as Entry
const origin = { author: 'polis', deviceId: 'phone' }
const written = (ids: string[]): string =>
  JSON.stringify(exported(ids.map(entry), [], origin, new Date('2026-11-23T13:00:00Z')))

test('what a phone writes can be read', () => {
  const file = fileOf(written(['a', 'b']))
  expect(file).toMatchObject({ ...origin, exportedAt: '2026-11-23T13:00:00.000Z', drafts: 0 })
  expect(file?.activities.map(({ id }) => id)).toEqual(['a', 'b'])
})

test.each([
  ['no JSON', 'Hej'],
  ['cut', written(['a']).slice(0, -20)],
  ['nothing', 'null'],
  ['another program’s file', '{"format":"else","activities":[]}'],
  ['a file that says not whose it is', written(['a']).replace('"polis"', '""')],
  ['an activity without a place', written(['a']).replace('"name"', '"x"')],
])('%s is not read', (_, text) => {
  expect(fileOf(text)).toBeUndefined()
})

test('a file is handed in ten at a time', () => {
  const activities = Array.from({ length: 21 }, (_, i) => entry(String(i)).input)
  expect(inBatches(activities).map((batch) => batch.length)).toEqual([10, 10, 1])
})

test('what was not answered for, or was put off, is handed in again', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ activity: entry(id).input }))
  const now = answered(items, [
    { id: 'a', outcome: 'ACCEPTED', ref: 'TRF-1', reason: null },
    { id: 'b', outcome: 'TRY_LATER', ref: null, reason: null },
    { id: 'd', outcome: 'DUPLICATE', ref: 'TRF-2', reason: null },
  ])
  expect(left(now).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(received(now)).toBe(2)
})
