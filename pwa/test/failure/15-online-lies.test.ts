import { afterEach, expect, test, vi } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

afterEach(() => vi.unstubAllGlobals())

test('15: the browser says that there is no network, and there is one: it is sent at once', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  const phone = new Phone({ server: new FakeServer() })
  const id = await phone.save()
  await phone.sender.trigger('save')

  expect(await phone.received()).toEqual([id])
})

test('15: the browser says that there is a network, and there is none: it tries, and tries again', async () => {
  vi.stubGlobal('navigator', { onLine: true })
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
