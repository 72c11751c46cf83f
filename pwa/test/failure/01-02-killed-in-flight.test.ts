import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('1: killed in flight, and the server got it: sent again, it is one record', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => {
    phone.isDead = true
    return 'none'
  }
  void phone.sender.trigger('save')
  await expect.poll(() => server.stored.has(id)).toBe(true)
  await phone.kill()

  server.fault = () => 'none'
  const again = phone.restarted()
  expect(await again.waiting()).toEqual([id])
  await again.sender.trigger('start')

  expect(await again.received()).toEqual([id])
  expect(await again.waiting()).toEqual([])
  expect(server.made.get(id)).toBe(1)
  expect((await again.store.record(id))?.receipt?.wasThere).toBe(true)
})

test('2: killed in flight, and the server did not get it: sent again, it is there', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => {
    phone.isDead = true
    return 'droppedBefore'
  }
  void phone.sender.trigger('save')
  await expect.poll(() => server.calls.length).toBe(1)
  await phone.kill()

  server.fault = () => 'none'
  const again = phone.restarted()
  await again.sender.trigger('start')

  expect(await again.received()).toEqual([id])
  expect(server.made.get(id)).toBe(1)
})
