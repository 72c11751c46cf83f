import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

const year = 365 * 24 * 60 * 60_000

test.each([
  ['a day ahead', 24 * 60 * 60_000],
  ['years behind', -5 * year],
])('32: a phone whose clock is %s sends, and says what its clock shows', async (_, skew) => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  phone.now += skew
  const id = await phone.save()
  await phone.sender.trigger('save')

  expect(await phone.received()).toEqual([id])
  expect(server.calls[0]?.batch.sentAt).toBe(new Date(phone.now).toISOString())
  expect((await phone.store.record(id))?.receipt?.receivedAt).toBe(server.clock)
})

test('32: a clock that is set back during a pause does not make the pause longer', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => 429
  await phone.sender.trigger('save')
  phone.now -= year
  server.fault = () => 'none'
  await phone.sender.trigger('visible')

  expect(await phone.received()).toEqual([id])
})
