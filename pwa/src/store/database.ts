/**
 * The phone's own database. The system may close a connection at any time (iOS does so in the background), an
 * older tab may hold back a new version, and the disk may be full: each of these is told apart here, so that
 * the rest of the app can say what to do.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
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

/** The browser gives no database: private mode, blocked by policy, or broken. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}

export interface Database<Schema extends DBSchema = FieldSchema> {
  /** Runs the work on an open connection. If the system has closed it, it is opened again, once. */
  run<T>(work: (connection: IDBPDatabase<Schema>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface DatabaseOptions {
  name?: string
  /** An older tab of the app keeps this one from opening its version. */
  onBlocked?: () => void
}

/** What a database is, beside its name: its version, and its stores when it is new. */
export interface DatabaseDefinition<Schema extends DBSchema> extends DatabaseOptions {
  name: string
  version: number
  createStores: (db: IDBPDatabase<Schema>) => void
}

/** The database of field work. */
export function createDatabase({ name = 'loftet.field', onBlocked }: DatabaseOptions = {}): Database {
  return databaseOf<FieldSchema>({ name, version: 1, createStores, onBlocked })
}

/** Opens lazily. `run` throws StorageFull, StorageUnavailable, or what the work throws. */
export function databaseOf<Schema extends DBSchema>(definition: DatabaseDefinition<Schema>): Database<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined

  function connection(): Promise<IDBPDatabase<Schema>> {
    opening ??= open().catch((cause: unknown) => {
      opening = undefined
      throw isFull(cause)
        ? new StorageFull('no room for the database', { cause })
        : new StorageUnavailable('no database', { cause })
    })
    return opening
  }

  async function open(): Promise<IDBPDatabase<Schema>> {
    const opened = await openDB<Schema>(definition.name, definition.version, {
      upgrade: (db) => definition.createStores(db),
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

  async function close(): Promise<void> {
    const held = opening
    opening = undefined
    if (held) (await held).close()
  }

  return { run, close }
}

function createStores(db: Connection): void {
  for (const name of ['outbox', 'records', 'drafts'] as const) {
    db.createObjectStore(name, { keyPath: 'id' }).createIndex('author', 'author')
  }
  db.createObjectStore('kit', { keyPath: 'user' })
  db.createObjectStore('meta')
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
