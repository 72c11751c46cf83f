import { expect, test } from 'vitest'
import { everyPage, holdsWork, inOrder, lookOf, withChanged, type Device } from './device'

const device = (id: string, over: Partial<Device> = {}): Device => ({
  id,
  user: { username: id, party: 'POLICE', unit: null },
  waitingCount: 0,
  oldestWaiting: null,
  lastSeen: '2026-02-10T12:00:00Z',
  clientVersion: '0.1.0',
  persisted: true,
  installed: true,
  silent: false,
  signedOutAt: null,
  ...over,
})
const ids = (devices: Device[]): string[] => devices.map(({ id }) => id)

test('the silent come first, then those that hold work, then the rest', () => {
  const devices = [
    device('done'),
    device('holds', { waitingCount: 1, oldestWaiting: '2026-02-01T12:00:00Z' }),
    device('silent', { waitingCount: 1, oldestWaiting: '2026-02-08T12:00:00Z', silent: true }),
  ]
  expect(ids(inOrder(devices))).toEqual(['silent', 'holds', 'done'])
  expect(ids(devices)).toEqual(['done', 'holds', 'silent'])
})

test('the longest held comes first, whatever zone it is written in', () => {
  const devices = [
    device('later', { waitingCount: 9, oldestWaiting: '2026-02-10T12:30:00+01:00' }),
    device('unsaid', { waitingCount: 1 }),
    device('earlier', { waitingCount: 1, oldestWaiting: '2026-02-10T11:00:00Z' }),
  ]
  expect(ids(inOrder(devices))).toEqual(['earlier', 'later', 'unsaid'])
})

test('of those that hold nothing, the last heard of comes first', () => {
  const devices = [device('old', { lastSeen: '2026-01-10T12:00:00Z' }), device('new')]
  expect(ids(inOrder(devices))).toEqual(['new', 'old'])
})

test('the changed one keeps its place', () => {
  const changed = device('b', { signedOutAt: '2026-02-10T13:00:00Z' })
  expect(withChanged([device('a'), device('b'), device('c')], changed)).toEqual([device('a'), changed, device('c')])
})

test('all pages are read, each from the end of the one before, and nobody is there twice', async () => {
  const asked: (string | null)[] = []
  const pages = [
    { nodes: [device('a'), device('b')], pageInfo: { hasNextPage: true, endCursor: 'b' } },
    {
      nodes: [device('b', { waitingCount: 2 }), device('c')],
      pageInfo: { hasNextPage: false, endCursor: 'c' },
    },
  ]
  const all = await everyPage(async (after) => {
    asked.push(after)
    return pages[asked.length - 1]!
  })
  expect(asked).toEqual([null, 'b'])
  expect(all.map(({ id, waitingCount }) => [id, waitingCount])).toEqual([
    ['a', 0],
    ['b', 2],
    ['c', 0],
  ])
})

test('an area without phones is one empty page', async () => {
  expect(await everyPage(async () => ({ nodes: [], pageInfo: { hasNextPage: false } }))).toEqual([])
})

test('unsent work never looks as if all were well', () => {
  expect(holdsWork({ waitingCount: 1 })).toBe(true)
  expect(lookOf({ waitingCount: 1 }).tone).toBe('wait')
  expect(lookOf({ waitingCount: 0 }).tone).toBe('good')
})
