/**
 * The phone's own database. The system may close a connection at any time (iOS does so in the background), an
 * older tab may hold back a new version, and the disk may be full: each of these is told apart here, so that
 * the rest of the app can say what to do.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { Draft, Entry, KeptKit, SyncEvent, WorkRecord } from './work'

export interface FieldSchema extends DBSchema {
  outbox: { key: string; value: Entry; indexes: { author: string } }
  records: { key: string; value: WorkRecord; indexes: { author: string } }
  drafts: { key: string; value: Draft; indexes: { author: string } }
  kit: { key: string; value: KeptKit }
  meta: { key: string; value: SyncEvent[] }
}

export type Connection = IDBPDatabase<FieldSchema>

/** The disk or the browser's share of it is full. Nothing was written, and what was there stays. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** What was saved has been handed to the network already, so it may no longer be changed here. */
export class AlreadySent extends Error {
  override readonly name = 'AlreadySent'
}

/** The browser gives no database: private mode, blocked by policy, or broken. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}

/** A newer version of the app has been here: what it has kept is out of this one's reach, but for `read`. */
export class StorageNewer extends StorageUnavailable {
  constructor(options?: ErrorOptions) {
    super('the database is of a newer app', options)
  }
}

export interface Database<Schema extends DBSchema = FieldSchema> {
  /** Runs the work on an open connection. If the system has closed it, it is opened again, once. */
  run<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T>
  /** As `run`, for reading, and also when a newer app has been here: the last resort, to get work out as a file. */
  read<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** One step from a version of the database to the next. It is run once on each device, in the transaction given. */
export type Migration<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>

export interface DatabaseOptions {
  name?: string
  /** An older tab of the app keeps this one from opening its version. */
  onBlocked?: () => void
}

/** What a database is, beside its name: all that has ever been done to it, oldest first. Only ever added to. */
export interface DatabaseDefinition<Schema extends DBSchema> extends DatabaseOptions {
  name: string
  migrations: readonly Migration<Schema>[]
}

export const fieldMigrations: readonly Migration<FieldSchema>[] = [
  (db) => {
    for (const name of ['outbox', 'records', 'drafts'] as const) {
      db.createObjectStore(name, { keyPath: 'id' }).createIndex('author', 'author')
    }
    db.createObjectStore('kit', { keyPath: 'user' })
    db.createObjectStore('meta')
  },
]

/** The database of field work. */
export function createDatabase({ name = 'loftet.field', onBlocked }: DatabaseOptions = {}): Database {
  return databaseOf<FieldSchema>({ name, migrations: fieldMigrations, onBlocked })
}

/** Opens lazily. `run` throws StorageFull, StorageNewer, StorageUnavailable, or what the work throws. */
export function databaseOf<Schema extends DBSchema>(definition: DatabaseDefinition<Schema>): Database<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined

  function connection(): Promise<IDBPDatabase<Schema>> {
    opening ??= open().catch((cause: unknown) => {
      opening = undefined
      if (isFull(cause)) throw new StorageFull('no room for the database', { cause })
      if (cause instanceof DOMException && cause.name === 'VersionError') throw new StorageNewer({ cause })
      throw new StorageUnavailable('no database', { cause })
    })
    return opening
  }

  async function open(): Promise<IDBPDatabase<Schema>> {
    const opened = await openDB<Schema>(definition.name, definition.migrations.length, {
      async upgrade(db, from, _, tx) {
        for (const migrate of definition.migrations.slice(from)) await migrate(db, tx)
      },
      blocked: () => definition.onBlocked?.(),
      // A newer tab wants to change the database: give way, and open again when there is something to do.
      blocking: () => {
        opened.close()
        opening = undefined
      },
      terminated: () => {
        opening = undefined
      },
    })
    return opened
  }

  async function run<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await connection())
    } catch (error) {
      if (!isClosed(error)) throw named(error)
      opening = undefined
    }
    try {
      return await work(await connection())
    } catch (error) {
      throw named(error)
    }
  }

  async function read<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await run(work)
    } catch (error) {
      if (!(error instanceof StorageNewer)) throw error
    }
    const newer = await openDB<Schema>(definition.name, undefined, { blocking: () => newer.close() })
    try {
      return await work(newer)
    } finally {
      newer.close()
    }
  }

  async function close(): Promise<void> {
    const held = opening
    opening = undefined
    if (held) (await held).close()
  }

  // A page that is left holds nothing back from the next, also where the browser keeps it to come back to.
  globalThis.addEventListener?.('pagehide', () => void close())

  return { run, read, close }
}

/**
 * "The database connection is closing", in every browser's words; UnknownError is Safari's "Connection lost". An
 * aborted transaction has written nothing, so it may be tried again.
 */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name)
}

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'QuotaExceededError' || isFull((error as { cause?: unknown }).cause)
}

function named(error: unknown): unknown {
  return isFull(error) ? new StorageFull('no room to write', { cause: error }) : error
}
