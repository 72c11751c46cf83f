import { expect, test } from 'vitest'
import { isOlder } from '../../src/features/field/version'
import { databaseOf, fieldMigrations, type FieldSchema } from '../../src/store/database'
import { activity, Phone } from './phone'
import { FakeServer } from './server'

test('29: an old app with a queue still hands it in, and is told which version it should have', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server, clientVersion: '0.0.8' })
  const id = await phone.save()
  await phone.sender.trigger('start')

  expect(server.calls[0]?.batch.clientVersion).toBe('0.0.8')
  expect(await phone.received()).toEqual([id])
  expect(isOlder('0.0.8', phone.sender.state().minClientVersion)).toBe(true)
  expect(isOlder('0.1.0', phone.sender.state().minClientVersion)).toBe(false)
})

test('29: what the first app put in its queue is handed in by today’s', async () => {
  const server = new FakeServer()
  // As the first version wrote it: nothing that has come since is there.
  const input = activity()
  const entry = { id: input.id, author: 'a', input, form: {}, savedAt: input.recordedAt, state: 'waiting', version: 1 }
  const first = databaseOf<FieldSchema>({ name: 'first', migrations: fieldMigrations.slice(0, 1) })
  await first.run((db) => db.put('outbox', { ...entry, state: 'waiting', attempts: 1, failures: 0 }))
  await first.close()

  const phone = new Phone({ server, name: 'first' })
  await phone.correct(input.id, 'Rättad i dagens app')
  await phone.sender.trigger('start')
  expect(await phone.received()).toEqual([input.id])
  expect(server.stored.get(input.id)).toMatchObject({ place: 'Rättad i dagens app', revision: 2 })
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
