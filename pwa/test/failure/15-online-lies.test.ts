import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('15: the sender asks nobody whether there is a network: it tries, and tries again', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => 'droppedBefore'
  await phone.sender.trigger('online')
  for (let i = 0; i < 5; i += 1) await phone.untilNextTry()
  server.fault = () => 'none'
  await phone.untilNextTry()

  expect(await phone.received()).toEqual([id])
})
