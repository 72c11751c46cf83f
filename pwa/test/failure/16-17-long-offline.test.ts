import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

const day = 24 * 60 * 60_000

test('16: three days in flight mode, 200 records, then a network that loses every third request', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  server.fault = () => 'droppedBefore'
  const ids: string[] = []
  for (let i = 0; i < 200; i += 1) {
    ids.push(await phone.save())
    phone.now += (3 * day) / 200
    if (i % 20 === 0) await phone.sender.trigger('save')
  }
  let calls = 0
  server.fault = () => ((calls += 1) % 3 === 0 ? 'droppedAfter' : 'none')
  await phone.sender.trigger('online')
  while ((await phone.waiting()).length > 0) await phone.untilNextTry()

  expect((await phone.received()).sort()).toEqual(ids.sort())
  expect([...server.made.values()].every((n) => n === 1)).toBe(true)
  for (const { batch } of server.calls) expect(batch.activities.length).toBeLessThanOrEqual(20)
})

test('16: a batch is never larger than 256 kB', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  for (let i = 0; i < 12; i += 1) await phone.save({ summary: 'å'.repeat(30_000) })
  await phone.sender.trigger('save')

  for (const { batch } of server.calls) {
    expect(new TextEncoder().encode(JSON.stringify(batch.activities)).length).toBeLessThan(257_000)
  }
  expect(await phone.received()).toHaveLength(12)
})

test('17: sixty days offline: nothing has expired', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => 'droppedBefore'
  await phone.sender.trigger('save')
  phone.now += 60 * day
  await phone.kill()
  const again = phone.restarted()
  server.fault = () => 'none'
  await again.sender.trigger('start')

  expect(await again.received()).toEqual([id])
})
