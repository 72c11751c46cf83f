import { expect, test } from 'vitest'
import { openDB } from 'idb'
import { Phone } from './phone'
import { FakeServer } from './server'

test('31: an open tab gives way to a newer version of the database, and nothing is lost', async () => {
  const phone = new Phone({ server: new FakeServer() })
  const id = await phone.save()
  const newer = await openDB(phone.name, 2)

  expect(await newer.getAllKeys('outbox')).toEqual([id])
  newer.close()
})
