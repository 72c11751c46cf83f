import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('29: an old app with a queue still hands it in, and is told which version it should have', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  await phone.sender.trigger('start')

  expect(await phone.received()).toEqual([id])
  expect(phone.sender.state().minClientVersion).toBe('0.1.0')
})

test('30: a server that has been rolled back and does not understand one item: it stays, and the rest go', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const odd = await phone.save({ place: { name: 'Ny sorts plats' } })
  const plain = await phone.save()
  const fetch = server.fetch
  const older: typeof fetch = async (url, init) => {
    if (!String(init?.body).includes('Ny sorts plats')) return fetch(url, init)
    return new Response('{"errors":[{"message":"unknown field","extensions":{"code":"INVALID"}}]}', {
      status: 400,
      headers: { 'content-type': 'application/graphql-response+json' },
    })
  }
  Object.assign(server, { fetch: older })
  await phone.sender.trigger('start')
  expect(await phone.received()).toEqual([plain])
  expect(await phone.store.entry(odd)).toMatchObject({ state: 'waiting', problem: 'notUnderstood' })

  Object.assign(server, { fetch })
  await phone.untilNextTry()
  expect(await phone.received()).toHaveLength(2)
})
