import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

async function saved(phone: Phone, n: number): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < n; i += 1) ids.push(await phone.save())
  return ids
}

test('7: the server fails for ever on 1 of 20: the other 19 are received in the same pass', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const ids = await saved(phone, 20)
  const stuck = ids[7] ?? ''
  server.failsOn = (input) => input.id === stuck
  await phone.sender.trigger('save')

  expect(await phone.received()).toHaveLength(19)
  expect(await phone.waiting()).toEqual([stuck])
  expect(phone.sender.state()).toMatchObject({ phase: 'waiting', problem: 'server' })
})

test('7: an item that fails goes alone from then on, after the others', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const [stuck = ''] = await saved(phone, 1)
  server.failsOn = (input) => input.id === stuck
  await phone.sender.trigger('save')
  await saved(phone, 20)
  server.calls.length = 0
  await phone.sender.trigger('save')

  expect(server.calls.map((call) => call.batch.activities.length)).toEqual([20, 1])
  expect(await phone.received()).toHaveLength(20)
})

test('7: many stuck items before it do not hold back an item for ever', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const stuck = new Set(await saved(phone, 12))
  const good = await saved(phone, 3)
  server.failsOn = (input) => stuck.has(input.id)
  await phone.sender.trigger('save')
  for (let i = 0; i < 3; i += 1) await phone.untilNextTry()

  expect((await phone.received()).sort()).toEqual(good.sort())
})

test('7: a server that fails on everything is not asked two hundred times', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  await saved(phone, 200)
  server.fault = () => 500
  await phone.sender.trigger('save')
  for (let i = 0; i < 20; i += 1) {
    const before = server.calls.length
    await phone.untilNextTry()
    expect(server.calls.length - before).toBeLessThan(10)
  }
  server.fault = () => 'none'
  await phone.untilNextTry()

  expect(await phone.received()).toHaveLength(200)
})

test('7: a request that hangs is given up, and its items are sent singly', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const ids = await saved(phone, 3)
  let calls = 0
  server.fault = () => {
    calls += 1
    return calls === 1 ? 'hangs' : 'none'
  }
  const sending = phone.sender.trigger('save')
  await expect.poll(() => server.calls.length).toBe(1)
  phone.timeout.abort()
  phone.timeout = new AbortController()
  await sending

  expect(server.calls.map((call) => call.batch.activities.length)).toEqual([3, 1, 1, 1])
  expect((await phone.received()).sort()).toEqual(ids.sort())
})

test('7: after an outage, what had failed goes together again as soon as the server answers', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  await saved(phone, 200)
  server.fault = () => 500
  await phone.sender.trigger('save')
  for (let i = 0; i < 10; i += 1) await phone.untilNextTry()
  server.fault = () => 'none'
  server.calls.length = 0
  await phone.untilNextTry()

  expect(await phone.received()).toHaveLength(200)
  expect(server.calls.length).toBeLessThan(15)
})
