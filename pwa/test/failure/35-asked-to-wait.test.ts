import { expect, test } from 'vitest'
import { asked, backoff } from '../../src/sync/backoff'
import { Phone } from './phone'
import { FakeServer } from './server'

test.each([
  [429, 120_000],
  [503, 60_000],
] as const)('35: %d with Retry-After is obeyed by every trigger but the hand', async (fault, pause) => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => fault
  await phone.sender.trigger('save')
  expect(phone.sender.state()).toMatchObject({
    phase: 'waiting',
    problem: 'busy',
    nextPassAt: phone.now + pause,
  })

  await phone.save()
  for (const trigger of ['save', 'online', 'visible', 'timer'] as const) await phone.sender.trigger(trigger)
  expect(server.calls).toHaveLength(1)
  phone.now += pause / 2
  server.fault = () => 'none'
  await phone.sender.trigger('hand')
  expect(await phone.received()).toContain(id)
})

test('35: after the pause it sends by itself', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  server.fault = () => 429
  await phone.sender.trigger('save')
  server.fault = () => 'none'
  await phone.untilNextTry()

  expect(await phone.received()).toEqual([id])
})

test('35: what is asked for is obeyed within reason', () => {
  expect(asked(undefined)).toBeUndefined()
  expect(asked(0)).toBe(2_000)
  expect(asked(86_400)).toBe(15 * 60_000)
})

test('pauses of our own are from 2 s to 15 min, and spread', () => {
  for (let n = 0; n < 40; n += 1) {
    expect(backoff(n, () => 0)).toBe(2_000)
    expect(backoff(n, () => 1)).toBeLessThanOrEqual(15 * 60_000)
  }
  expect(backoff(0, () => 1)).toBe(4_000)
  expect(backoff(30, () => 1)).toBe(15 * 60_000)
})
