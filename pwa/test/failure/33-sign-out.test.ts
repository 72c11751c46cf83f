import { expect, test } from 'vitest'
import { Phone } from './phone'
import { FakeServer } from './server'

test('33: work that is kept at sign-out is there at the next sign-in', async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const id = await phone.save()
  await phone.kill()
  const again = phone.restarted()
  await again.sender.trigger('signedIn')

  expect(await again.received()).toEqual([id])
})

test("33: deleting one's unsent work deletes neither another's nor what was received", async () => {
  const server = new FakeServer()
  const phone = new Phone({ server })
  const received = await phone.save()
  await phone.sender.trigger('save')
  await phone.save()
  const others = await phone.save({}, 'b')
  await phone.store.deleteUnsent('a')

  expect(await phone.store.entries('a')).toEqual([])
  expect((await phone.store.records('a')).map((record) => record.id)).toEqual([received])
  expect((await phone.store.entries('b')).map((entry) => entry.id)).toEqual([others])
})
