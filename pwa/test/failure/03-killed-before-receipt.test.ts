import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('3: killed between answer and receipt: it stays in the outbox, and is received once', async () => {
  const server = new FakeServer()
  let settling = 0
  const phone = new Phone({
    server,
    outbox: (outbox) => ({
      ...outbox,
      settle: (settlements) => {
        settling += 1
        return settling === 1 ? new Promise(() => undefined) : outbox.settle(settlements)
      },
    }),
  })
  const id = await phone.save()
  void phone.sender.trigger('save')
  await expect.poll(() => settling).toBe(1)
  await phone.kill()

  const again = phone.restarted()
  expect(await again.waiting()).toEqual([id])
  expect(await again.received()).toEqual([])
  await again.sender.trigger('start')

  expect(await again.received()).toEqual([id])
  expect(server.made.get(id)).toBe(1)
})
