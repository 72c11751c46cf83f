import { expect, test } from 'vitest'
import { AlreadySent } from '../../src/store/database'
import { asCorrected, correctionId } from '../../src/store/work'
import { Phone } from './phone'
import { FakeServer, type Fault } from './server'

/** Something saved whose first attempt met with a fault, and then corrected. */
async function corrected(fault: Fault): Promise<{ server: FakeServer; phone: Phone; id: string }> {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save({ place: { name: 'Fel plats' } })
  server.fault = () => fault
  await phone.sender.trigger('save')
  server.fault = () => 'none'
  await phone.correct(id, 'Rätt plats')
  return { server, phone, id }
}

test.each(['droppedBefore', 'droppedAfter', 'failedAfter', 'cut', 'portalPage'] as const)(
  '48: what was saved offline and has been tried (%s) can be corrected: one record, corrected',
  async (fault) => {
    const { server, phone, id } = await corrected(fault)
    expect(asCorrected(await phone.store.entries('a')).map(({ input }) => input.place.name)).toEqual(['Rätt plats'])
    await phone.sender.trigger('hand')
    expect([...server.stored.values()]).toMatchObject([{ place: 'Rätt plats', revision: 2 }])
    expect(server.made.get(id)).toBe(1)
    expect(await phone.store.entries('a')).toEqual([])
    expect(await phone.store.record(id)).toMatchObject({ placeName: 'Rätt plats', receipt: { revision: 2 } })
  },
)

test('48: what has not been tried is corrected in its place, and no amendment is made', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save({ place: { name: 'Fel plats' } })
  await phone.correct(id, 'Rätt plats')
  await phone.sender.trigger('save')
  expect(server.stored.get(id)).toMatchObject({ place: 'Rätt plats', revision: 1 })
})

test('48: a correction is not sent before the server has answered for what it corrects', async () => {
  const { server, phone, id } = await corrected('droppedBefore')
  server.fault = () => 'tryLater'
  await phone.sender.trigger('hand')
  expect(server.calls.every(({ amendment }) => amendment === undefined)).toBe(true)
  expect((await phone.store.entries('a')).map((entry) => entry.id).sort()).toEqual([id, correctionId(id)])
})

test('48: an amendment whose answer is lost is sent again, and made once', async () => {
  const { server, phone, id } = await corrected('droppedAfter')
  server.fault = ({ amendment }) => (amendment ? 'droppedAfter' : 'none')
  await phone.sender.trigger('hand')
  expect(await phone.store.entry(correctionId(id))).toMatchObject({ amends: 1, attempts: 1 })
  await expect(phone.correct(id, 'Ännu en plats')).rejects.toBeInstanceOf(AlreadySent)
  server.fault = () => 'none'
  await phone.sender.trigger('hand')
  expect(server.stored.get(id)).toMatchObject({ place: 'Rätt plats', revision: 2 })
  expect(await phone.store.entries('a')).toEqual([])
})

test('48: what is refused gives way to its correction', async () => {
  const { server, phone, id } = await corrected('droppedBefore')
  server.refuses = ({ place }) => (place.name === 'Fel plats' ? 'Platsen finns inte.' : undefined)
  await phone.sender.trigger('hand')
  await phone.sender.trigger('hand')
  expect(server.stored.get(id)).toMatchObject({ place: 'Rätt plats', revision: 1 })
  expect(await phone.store.entries('a')).toEqual([])
})

test('48: somebody else has changed it since: the correction is parked, and can be put away', async () => {
  const { server, phone, id } = await corrected('droppedAfter')
  server.stored.get(id)!.revision = 3
  server.fault = ({ amendment }) => {
    if (amendment) server.stored.get(id)!.revision = 4
    return 'none'
  }
  await phone.sender.trigger('hand')
  expect(await phone.store.entry(correctionId(id))).toMatchObject({ state: 'conflict' })
  await phone.store.deleteParked(correctionId(id))
  expect(await phone.store.entries('a')).toEqual([])
  expect(await phone.store.record(id)).toMatchObject({ receipt: { ref: 'TRF-1' } })
})

test('48: the text of a second tab, saved after the first one was received, becomes an amendment', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save({ place: { name: 'Första fliken' } })
  await phone.sender.trigger('save')
  await phone.correct(id, 'Andra fliken')
  await phone.sender.trigger('save')
  expect(server.stored.get(id)).toMatchObject({ place: 'Andra fliken', revision: 2 })
})

test('48: killed between the two, the correction is made after the next start', async () => {
  const { server, phone, id } = await corrected('droppedAfter')
  await phone.kill()
  const again = phone.restarted()
  await again.sender.trigger('start')
  expect(server.stored.get(id)).toMatchObject({ place: 'Rätt plats', revision: 2 })
  expect(server.made.get(id)).toBe(1)
})
