import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('8: a refused item is parked with its reason, and the rest are received', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  server.refuses = (input) => (input.place.name === 'Storgatan 5' ? 'Skriv utan gatunummer.' : undefined)
  await phone.save()
  const id = await phone.save({ place: { name: 'Storgatan 5' } })
  await phone.save()
  await phone.sender.trigger('save')

  expect(await phone.received()).toHaveLength(2)
  expect(await phone.store.entry(id)).toMatchObject({
    state: 'refused',
    reasons: [{ field: ['place', 'name'], message: 'Skriv utan gatunummer.' }],
  })
  expect(phone.sender.state().phase).toBe('idle')
})

test('8: a refused item is corrected and sent again under the same id, and counted once', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  server.refuses = (input) => (input.place.name === '' ? 'Skriv var det var.' : undefined)
  const id = await phone.save({ place: { name: '' } })
  await phone.sender.trigger('save')
  await phone.save({ id, place: { name: 'Älvsbyn' } })
  expect(await phone.store.entry(id)).toMatchObject({ state: 'waiting', attempts: 0 })
  expect((await phone.store.entry(id))?.reasons).toBeUndefined()
  await phone.sender.trigger('save')

  expect(await phone.received()).toEqual([id])
  expect(server.made.get(id)).toBe(1)
})

test('8: a parked item can be deleted by its author; one that waits cannot', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const waiting = await phone.save()
  await expect(phone.store.deleteParked(waiting)).rejects.toThrow()
  server.refuses = () => 'nej'
  await phone.sender.trigger('save')
  await phone.store.deleteParked(waiting)

  expect(await phone.store.entries('a')).toEqual([])
  expect(await phone.store.records('a')).toEqual([])
})
