import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import {
  createDatabase,
  databaseOf,
  fieldMigrations,
  StorageNewer,
  type FieldSchema,
  type Migration,
} from '../../src/store/database'
import { createFieldStore } from '../../src/store/field-store'
import { Phone } from './phone'
import { FakeServer } from './server'

/** What a later version of the app may do: a field that every entry gets, and an index over it. */
const later: Migration<FieldSchema> = async (_, tx) => {
  const outbox = tx.objectStore('outbox')
  outbox.createIndex('state' as 'author', 'state')
  for (const entry of await outbox.getAll()) await outbox.put({ ...entry, failures: entry.failures + 100 })
}

/** The app one version ahead. */
function newerApp(name: string) {
  return databaseOf<FieldSchema>({ name, migrations: [...fieldMigrations, later] })
}

test('31, 52: an open tab gives way to a newer app, whose migration is run once over what is there', async () => {
  const phone = new Phone({ server: new FakeServer() })
  const id = await phone.save()
  const newer = newerApp(phone.name)
  const store = createFieldStore(newer)

  expect(await store.entries('a')).toMatchObject([{ id, failures: 100 }])
  await newer.close()
  const again = createFieldStore(newerApp(phone.name))
  expect(await again.entries('a')).toMatchObject([{ id, failures: 100 }])
})

test('52: every version of the database there has been comes to today’s, and nothing is lost', async () => {
  for (let version = 1; version <= fieldMigrations.length; version += 1) {
    const name = `from-${version}`
    const older = databaseOf<FieldSchema>({ name, migrations: fieldMigrations.slice(0, version) })
    const phone = new Phone({ server: new FakeServer(), name: 'elsewhere' })
    const id = await phone.save()
    const entry = await phone.store.entry(id)
    await older.run((db) => db.put('outbox', entry!))
    await older.close()
    expect(await createFieldStore(createDatabase({ name })).entries('a')).toMatchObject([{ id }])
    await phone.kill()
  }
})

test('52: an older app refuses kindly, changes nothing, and can still get the unsent work out', async () => {
  const phone = new Phone({ server: new FakeServer() })
  const id = await phone.save()
  const newer = newerApp(phone.name)
  await newer.run((db) => db.count('outbox'))
  await newer.close()

  await expect(phone.save()).rejects.toBeInstanceOf(StorageNewer)
  await expect(phone.store.entries('a')).rejects.toBeInstanceOf(StorageNewer)
  expect((await phone.store.rescued('a')).entries).toMatchObject([{ id }])
  // It holds back nobody: the newer app opens it again.
  expect(await createFieldStore(newerApp(phone.name)).entries('a')).toHaveLength(1)
})

test('52: an older tab that does not give way is said, and waited for', async () => {
  const phone = new Phone({ server: new FakeServer() })
  const id = await phone.save()
  await phone.kill()
  // A tab whose page is frozen: it holds its connection, and hears nothing.
  const frozen = await openDB<FieldSchema>(phone.name)
  let isBlocked = false
  const newer = databaseOf<FieldSchema>({
    name: phone.name,
    migrations: [...fieldMigrations, later],
    onBlocked: () => (isBlocked = true),
  })
  const reading = createFieldStore(newer).entries('a')
  await expect.poll(() => isBlocked).toBe(true)
  frozen.close()
  expect(await reading).toMatchObject([{ id }])
})
