/**
 * Everything that is kept on the phone, by what one does with it. A save is one transaction over outbox,
 * records and drafts, and its promise resolves when the system says that it is on the disk: only then may the
 * app say "Sparad på telefonen".
 */
import type { Connection, Database } from './database'
import { together, whole } from './transaction'
import type { Draft, Entry, Held, KeptKit, Settlement, SyncEvent, WorkRecord } from './work'

/** The work has been handed to the network already, so its content may no longer be changed here. */
export class AlreadySent extends Error {
  override readonly name = 'AlreadySent'
}

/** What a save puts down. */
export interface Saving {
  entry: Pick<Entry, 'id' | 'author' | 'input' | 'form' | 'savedAt'>
  record: Omit<WorkRecord, 'receipt'>
  /** The draft that it was written in, and the revision that was saved; a later one of another tab stays. */
  draft?: { id: string; revision: number }
}

export type FieldStore = ReturnType<typeof createFieldStore>

const eventsKept = 20
const strict = { durability: 'strict' } as const
const everything = ['outbox', 'records', 'drafts'] as const

export function createFieldStore(database: Database) {
  return {
    /**
     * Saves new work, or a correction of refused work under its id. Throws AlreadySent, StorageFull,
     * StorageUnavailable; then nothing was changed.
     */
    save: (saving: Saving) => database.run((db) => save(db, saving)),

    /** All unsent work of an author, oldest first. */
    entries: (author: string) => database.run((db) => entriesOf(db, author)),
    entry: (id: string) => database.run((db) => db.get('outbox', id)),
    /** Whether others than the author have unsent work on this phone. */
    hasOthersWork: (author: string) =>
      database.run(async (db) => {
        const { store } = db.transaction('outbox')
        const [all, own] = await Promise.all([store.count(), store.index('author').count(author)])
        return all > own
      }),
    /** Deletes one parked item. What is waiting stays: a server may already have it. */
    deleteParked: (id: string) => database.run((db) => deleteParked(db, id)),
    /** Deletes an author's unsent work and drafts for good; what was received stays. */
    deleteUnsent: (author: string) => database.run((db) => deleteUnsent(db, author)),

    /** An author's saved work, newest first. */
    records: (author: string) =>
      database.run(async (db) =>
        (await db.getAllFromIndex('records', 'author', author)).sort((a, b) => order(b.savedAt, a.savedAt)),
      ),
    record: (id: string) => database.run((db) => db.get('records', id)),

    /** An author's unfinished forms, the last changed first. */
    drafts: (author: string) =>
      database.run(async (db) =>
        (await db.getAllFromIndex('drafts', 'author', author)).sort((a, b) => order(b.changedAt, a.changedAt)),
      ),
    draft: (id: string) => database.run((db) => db.get('drafts', id)),
    /** Keeps a draft if it is still at the revision that was seen. False: another tab has changed it. */
    keepDraft: (draft: Draft, seen: number) => database.run((db) => keepDraft(db, draft, seen)),
    deleteDraft: (id: string) => database.run((db) => db.delete('drafts', id)),

    kit: <Kit>(user: string) => database.run(async (db) => (await db.get('kit', user)) as KeptKit<Kit> | undefined),
    keepKit: (kit: KeptKit) => database.run((db) => db.put('kit', kit)),

    // What the sender needs.

    /** What is waiting to be sent of an author's: those that have failed least first, then the oldest. */
    due: (author: string) =>
      database.run(async (db) =>
        (await entriesOf(db, author))
          .filter((entry) => entry.state === 'waiting')
          .sort((a, b) => a.failures - b.failures),
      ),
    /** Marks items as handed to the network, and gives them as they are at that moment. */
    claim: (ids: readonly string[], author: string, at: string) => database.run((db) => claim(db, ids, author, at)),
    /** Puts down what became of items that were sent: one transaction for all. */
    settle: (settlements: readonly Settlement[]) => database.run((db) => settle(db, settlements)),
    /** How much is here of an author's, parked items included, apart from the items named. */
    held: (author: string, except: readonly string[] = []) =>
      database.run(async (db): Promise<Held> => {
        const entries = (await entriesOf(db, author)).filter((entry) => !except.includes(entry.id))
        return { count: entries.length, oldest: entries[0]?.savedAt }
      }),
    events: () => database.run(async (db) => (await db.get('meta', 'events')) ?? []),
    noteEvent: (event: SyncEvent) => database.run((db) => noteEvent(db, event)),
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function entriesOf(db: Connection, author: string): Promise<Entry[]> {
  const entries = await db.getAllFromIndex('outbox', 'author', author)
  return entries.sort((a, b) => order(a.savedAt, b.savedAt))
}

async function save(db: Connection, { entry, record, draft }: Saving): Promise<void> {
  const tx = db.transaction(everything, 'readwrite', strict)
  const writing = (async () => {
    const [outbox, records, drafts] = [tx.objectStore('outbox'), tx.objectStore('records'), tx.objectStore('drafts')]
    const [there, received, written] = await Promise.all([
      outbox.get(entry.id),
      records.get(entry.id),
      draft && drafts.get(draft.id),
    ])
    if (received?.receipt || (there?.state === 'waiting' && there.attempts > 0) || there?.state === 'conflict') {
      throw new AlreadySent('the server may have it')
    }
    const version = (there?.version ?? 0) + 1
    const isWritten = draft && written && written.revision <= draft.revision
    await together(
      () => outbox.put({ ...entry, state: 'waiting', version, attempts: 0, failures: 0 }),
      () => records.put(record),
      async () => isWritten && drafts.delete(draft.id),
    )
  })()
  await whole(tx, writing)
}

async function deleteParked(db: Connection, id: string): Promise<void> {
  const tx = db.transaction(everything, 'readwrite', strict)
  const writing = (async () => {
    const entry = await tx.objectStore('outbox').get(id)
    if (!entry) return
    if (entry.state === 'waiting') throw new AlreadySent('the server may have it')
    await together(...everything.map((name) => () => tx.objectStore(name).delete(id)))
  })()
  await whole(tx, writing)
}

async function deleteUnsent(db: Connection, author: string): Promise<void> {
  const tx = db.transaction(everything, 'readwrite', strict)
  const writing = (async () => {
    for (const name of ['outbox', 'drafts'] as const) {
      const ids = await tx.objectStore(name).index('author').getAllKeys(author)
      await together(...ids.map((id) => () => tx.objectStore(name).delete(id)))
      if (name === 'outbox') await together(...ids.map((id) => () => tx.objectStore('records').delete(id)))
    }
  })()
  await whole(tx, writing)
}

async function keepDraft(db: Connection, draft: Draft, seen: number): Promise<boolean> {
  const tx = db.transaction('drafts', 'readwrite', strict)
  let isOurs = true
  const writing = (async () => {
    const there = await tx.store.get(draft.id)
    isOurs = (there?.revision ?? seen) === seen
    if (isOurs) await tx.store.put(draft)
  })()
  await whole(tx, writing)
  return isOurs
}

async function claim(db: Connection, ids: readonly string[], author: string, at: string): Promise<Entry[]> {
  const tx = db.transaction('outbox', 'readwrite', strict)
  const claimed: Entry[] = []
  const writing = (async () => {
    for (const entry of await Promise.all(ids.map((id) => tx.store.get(id)))) {
      if (!entry || entry.state !== 'waiting' || entry.author !== author) continue
      claimed.push({ ...entry, attempts: entry.attempts + 1, lastAttemptAt: at })
    }
    await together(...claimed.map((entry) => () => tx.store.put(entry)))
  })()
  await whole(tx, writing)
  return claimed
}

async function settle(db: Connection, settlements: readonly Settlement[]): Promise<void> {
  const tx = db.transaction(['outbox', 'records'], 'readwrite', strict)
  const [outbox, records] = [tx.objectStore('outbox'), tx.objectStore('records')]
  const settleOne = async (settlement: Settlement): Promise<void> => {
    const [entry, record] = await Promise.all([outbox.get(settlement.id), records.get(settlement.id)])
    if (!entry || entry.version !== settlement.version) return
    if (settlement.kind !== 'received') {
      await outbox.put(settled(entry, settlement))
      return
    }
    await together(
      () => records.put({ ...(record ?? recordOf(entry)), receipt: settlement.receipt }),
      () => outbox.delete(entry.id),
    )
  }
  await whole(tx, together(...settlements.map((settlement) => () => settleOne(settlement))))
}

function settled(entry: Entry, settlement: Exclude<Settlement, { kind: 'received' }>): Entry {
  switch (settlement.kind) {
    case 'refused':
      return { ...entry, state: 'refused', reasons: settlement.reasons, problem: undefined }
    case 'conflict':
      return { ...entry, state: 'conflict', ref: settlement.ref, problem: undefined }
    case 'kept':
      return {
        ...entry,
        problem: settlement.problem,
        failures: entry.failures + (settlement.hasFailed ? 1 : 0),
      }
  }
}

function recordOf({ id, author, input, savedAt, form }: Entry): WorkRecord {
  return {
    id,
    author,
    type: input.type,
    placeName: input.place.name,
    occurredAt: input.occurredAt,
    savedAt,
    form,
  }
}

async function noteEvent(db: Connection, event: SyncEvent): Promise<void> {
  const tx = db.transaction('meta', 'readwrite')
  const held = (await tx.store.get('events')) ?? []
  await Promise.all([tx.store.put([event, ...held].slice(0, eventsKept), 'events'), tx.done])
}
