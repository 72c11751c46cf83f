// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { createDatabase, type Connection } from './database'

test('a page that is left holds no database, and has it again when it is come back to', async () => {
  const database = createDatabase({ name: 'left' })
  const held = await database.run((connection) => Promise.resolve<[Connection]>([connection]))
  await database.run((db) => db.put('meta', [], 'events'))

  dispatchEvent(new Event('pagehide'))
  await vi.waitFor(() => expect(() => held[0].transaction('meta')).toThrow())

  expect(await database.run((db) => db.getAllKeys('meta'))).toEqual(['events'])
  await database.close()
})
