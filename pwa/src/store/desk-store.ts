/** The desk's drafts on this device. Each is one small record, put in one transaction. */
import type { DBSchema, IDBPDatabase } from 'idb'
import { databaseOf, type Database } from './database'
import type { DeskDraft } from './desk'

interface DeskSchema extends DBSchema {
  drafts: { key: string; value: DeskDraft; indexes: { author: string } }
}

export type DeskStore = ReturnType<typeof createDeskStore>

export function createDeskDatabase({ name = 'loftet.desk' } = {}): Database<DeskSchema> {
  return databaseOf<DeskSchema>({
    name,
    migrations: [
      (db) => {
        db.createObjectStore('drafts', { keyPath: 'key' }).createIndex('author', 'author')
      },
    ],
  })
}

export function createDeskStore(database: Database<DeskSchema>) {
  return {
    drafts: (author: string) => database.run((db) => db.getAllFromIndex('drafts', 'author', author)),
    /** Throws StorageFull and StorageUnavailable; then the draft stands as it was. */
    keep: (draft: DeskDraft) => database.run((db) => keep(db, draft)),
    delete: (key: string) => database.run((db) => db.delete('drafts', key)),
  }
}

/** The commit is asked for at once: a page that is being left is not there to be told that the write is done. */
async function keep(db: IDBPDatabase<DeskSchema>, draft: DeskDraft): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite')
  const written = tx.store.put(draft)
  tx.commit()
  await Promise.all([written, tx.done])
}
