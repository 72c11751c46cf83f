import { expect, test } from 'vitest'
import { correctionId } from '../../src/store/work'
import { activity, Phone } from './phone'
import { FakeServer } from './server'

test('5: fifty triggers at once send an item once', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  await Promise.all(Array.from({ length: 50 }, () => phone.sender.trigger('online')))

  expect(server.calls.filter((call) => call.batch.activities.length > 0)).toHaveLength(1)
  expect(server.made.get(id)).toBe(1)
  expect(await phone.received()).toEqual([id])
})

test('5: the same item from fifty phones at once is one record', async () => {
  const server = new FakeServer()
  const input = activity()
  const phones = Array.from({ length: 50 }, () => new Phone({ server }))
  await Promise.all(phones.map((phone) => phone.save(input)))
  await Promise.all(phones.map((phone) => phone.sender.trigger('save')))

  const receipts = await Promise.all(phones.map(async (phone) => (await phone.store.record(input.id))?.receipt))
  expect(server.made.get(input.id)).toBe(1)
  expect(receipts.filter((receipt) => receipt?.wasThere === false)).toHaveLength(1)
  expect(receipts.filter((receipt) => receipt?.wasThere)).toHaveLength(49)
})

test('6: other content under the same id is parked as a conflict, and the first stands', async () => {
  const server = new FakeServer()
  const first = new Phone({ server })
  const second = new Phone({ server })
  const input = activity()
  await first.save(input)
  await first.sender.trigger('save')
  await second.save({ ...input, place: { name: 'Nyborgsvägen' } })
  const other = await second.save()
  await second.sender.trigger('save')

  expect(server.stored.get(input.id)?.content).toContain('Väg 374')
  expect(await second.store.entry(input.id)).toMatchObject({ state: 'conflict', ref: 'TRF-1' })
  expect(await second.received()).toEqual([other])
})

test('6: what has been handed to the network stays as it is, and a correction lies beside it', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const input = activity()
  await phone.save(input)
  await phone.save({ ...input, place: { name: 'Vidsel' } })
  server.fault = () => 'droppedAfter'
  await phone.sender.trigger('save')

  await phone.save({ ...input, place: { name: 'Vistträsk' } })
  expect((await phone.store.entry(input.id))?.input.place.name).toBe('Vidsel')
  expect((await phone.store.entry(correctionId(input.id)))?.input.place.name).toBe('Vistträsk')
})
