import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('every batch says what the phone still holds, and the last one is the truth', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  for (let i = 0; i < 30; i += 1) await phone.save()
  server.refuses = (input) => (input.place.name === 'nej' ? 'nej' : undefined)
  await phone.save({ place: { name: 'nej' } })
  await phone.sender.trigger('save')

  expect(server.calls.map((call) => call.batch.waiting.count)).toEqual([11, 0, 1])
  expect(server.calls[0]?.batch.waiting).toMatchObject({ persisted: true, installed: false })
  expect(server.calls.at(-1)?.batch.activities).toEqual([])
})

test('twenty sync events are kept, the newest first, and none has any content', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  for (let i = 0; i < 25; i += 1) {
    await phone.save()
    await phone.sender.trigger('save')
  }
  const events = await phone.store.events()

  expect(events).toHaveLength(20)
  expect(events[0]).toMatchObject({ trigger: 'save', result: 'done', sent: 1, received: 1, left: 0 })
  expect(JSON.stringify(events)).not.toContain('374')
})
