import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('9: a token that has run out is renewed once, and all is sent', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  for (let i = 0; i < 30; i += 1) await phone.save()
  let calls = 0
  server.fault = () => ((calls += 1) === 2 ? 401 : 'none')
  await phone.sender.trigger('save')

  expect(phone.refreshes).toBe(1)
  expect(await phone.received()).toHaveLength(30)
})

test('9: a session that is over stops the sender, logging goes on, and after signing in all is sent', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  for (let i = 0; i < 10; i += 1) await phone.save()
  server.tokens.clear()
  phone.refreshed = 'over'
  await phone.sender.trigger('save')
  expect(phone.sender.state().phase).toBe('signIn')
  expect(phone.refreshes).toBe(1)
  expect(phone.timers).toEqual([])

  await phone.save()
  expect(await phone.waiting()).toHaveLength(11)
  phone.refreshed = 'refreshed'
  phone.signIn('a')
  await phone.sender.trigger('signedIn')

  expect(await phone.received()).toHaveLength(11)
  expect(phone.sender.state().phase).toBe('idle')
})

test('9: a token that is refused even when new is not renewed again and again', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  await phone.save()
  server.fault = () => 401
  await phone.sender.trigger('save')

  expect(phone.refreshes).toBe(1)
  expect(server.calls).toHaveLength(2)
  expect(phone.sender.state().phase).toBe('signIn')
})

test('9: without coverage an expired session is not called over', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  phone.token = undefined
  phone.refreshed = 'unreachable'
  await phone.sender.trigger('start')
  expect(phone.sender.state()).toMatchObject({ phase: 'waiting', problem: 'network' })
  expect(server.calls).toHaveLength(0)
  expect(await phone.store.entry(id)).toMatchObject({ attempts: 0, problem: 'network' })

  phone.refreshed = 'refreshed'
  await phone.untilNextTry()
  expect(await phone.received()).toEqual([id])
})
