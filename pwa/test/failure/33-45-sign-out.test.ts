import { expect, test } from 'vitest'
import { meKey } from '../../src/api/session-machine'
import { correctionId } from '../../src/store/work'
import { Device, json, person, settle, token } from './device'
import { Phone } from './phone'
import { FakeServer } from './server'

/** What the app does with the store when the person of the session changes. */
async function signedOut(phone: Phone): Promise<void> {
  const device = new Device()
  const { session } = await device.opened(person(phone.user))
  session.subscribe(({ me }) => void phone.store.forgetOthers(me?.id))
  void session.signOut()
  await settle()
  await device.asked[0]!.answer(json({ signedOut: true }))
  expect(device.kept.has(meKey)).toBe(false)
}

const kit = (user: string) => ({ user, kit: { pickupPoints: [{ name: 'Ombud' }] }, fetchedAt: '2026-11-23T12:00:00Z' })

test('33: work that is kept at sign-out is there at the next sign-in, and is sent then', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  await signedOut(phone)
  expect((await phone.store.entries('a')).map((entry) => entry.id)).toEqual([id])
  await phone.kill()

  const device = new Device()
  const again = phone.restarted()
  const { session } = device.tab()
  void session.signIn('a', 'secret')
  await settle()
  await device.asked[0]!.answer(token('new', person('a')))
  again.signIn(session.state().me!.id)
  await again.sender.trigger('signedIn')
  expect(await again.received()).toEqual([id])
})

test("33: deleting one's unsent work deletes neither another's nor what was received", async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const received = await phone.save()
  await phone.sender.trigger('save')
  await phone.save()
  const others = await phone.save({}, 'b')
  await phone.store.deleteUnsent('a')

  expect(await phone.store.entries('a')).toEqual([])
  expect((await phone.store.records('a')).map((record) => record.id)).toEqual([received])
  expect((await phone.store.entries('b')).map((entry) => entry.id)).toEqual([others])
})

test('45: after sign-out the phone holds unsent work and nothing else of the person or the kit', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  await phone.store.keepKit(kit('a'))
  await phone.save()
  const corrected = await phone.save()
  await phone.sender.trigger('save')
  await phone.correct(corrected, 'Rättad')
  const waiting = await phone.save()
  await phone.store.keepDraft(
    {
      id: 'draft',
      author: 'a',
      type: 'TRAFFIC_CHECK',
      form: {},
      startedAt: '2026-11-23T12:00:00Z',
      changedAt: '2026-11-23T12:00:00Z',
      revision: 1,
      isCorrection: false,
    },
    0,
  )
  await signedOut(phone)

  expect(await phone.store.kit('a')).toBeUndefined()
  expect((await phone.store.records('a')).map(({ id }) => id).sort()).toEqual([corrected, waiting].sort())
  expect((await phone.store.entries('a')).map(({ id }) => id)).toEqual([correctionId(corrected), waiting])
  expect(await phone.store.drafts('a')).toHaveLength(1)
  expect(await phone.store.events()).toEqual([])
})

test('45: what everybody before has left is forgotten when somebody else signs in, but not one’s own', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  await phone.save()
  await phone.sender.trigger('save')
  await phone.store.keepKit(kit('a'))
  phone.signIn('b')
  const own = await phone.save()
  await phone.sender.trigger('save')
  await phone.store.keepKit(kit('b'))
  await phone.store.forgetOthers('b')

  expect(await phone.store.records('a')).toEqual([])
  expect(await phone.store.kit('a')).toBeUndefined()
  expect((await phone.store.records('b')).map(({ id }) => id)).toEqual([own])
  expect(await phone.store.kit('b')).toBeDefined()
})

test('51: the history is kept for 90 days, and the last of each type for as long as it is the last', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  server.clock = '2026-05-01T12:00:00.000Z'
  phone.now = Date.parse('2026-05-01T11:00:00Z')
  const old = await phone.save()
  const lastVisit = await phone.save({ type: 'PICKUP_POINT_VISIT' })
  await phone.sender.trigger('save')
  server.clock = '2026-11-01T12:00:00.000Z'
  phone.now = Date.parse('2026-11-01T11:00:00Z')
  const recent = await phone.save()
  await phone.sender.trigger('save')
  const unsent = await phone.save()
  await phone.store.prune('a', '2026-08-25T00:00:00Z')

  const kept = (await phone.store.records('a')).map(({ id }) => id)
  expect(kept.sort()).toEqual([lastVisit, recent, unsent].sort())
  expect(kept).not.toContain(old)
})
