/**
 * Everything that is kept on the phone, by what one does with it. A save is one transaction over outbox,
 * records and drafts, and its promise resolves when the system says that it is on the disk: only then may the
 * app say "Sparad på telefonen".
 */
import { AlreadySent, type Connection, type Database } from './database'
import { together, whole } from './transaction'
import {
  correctionId,
  type Draft,
  type Entry,
  type Held,
  type KeptKit,
  type Settlement,
  type SyncEvent,
  type WorkRecord,
} from './work'

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
     * Saves new work, or a correction of work under its id: in its place if no server can have it, else beside it.
     * Throws AlreadySent, StorageFull, StorageUnavailable; then nothing was changed.
     */
    save: (saving: Saving) => database.run((db) => save(db, saving)),

    /** All unsent work of an author, oldest first. */
    entries: (author: string) => database.run((db) => entriesOf(db, author)),
    /** An author's unsent work and drafts, also when a newer app has been here. */
    rescued: (author: string) =>
      database.read(async (db) => ({
        entries: await entriesOf(db, author),
        drafts: await db.getAllFromIndex('drafts', 'author', author),
      })),
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
    /** Deletes the kit and the received work of all but one person, or of everybody. What is unsent stays. */
    forgetOthers: (keep: string | undefined) => database.run((db) => forgetOthers(db, keep)),
    /** Deletes an author's work that was received before a moment, but for the latest of each type. */
    prune: (author: string, before: string) => database.run((db) => prune(db, author, before)),

    // What the sender needs.

    /** What is waiting to be sent of an author's: those that have failed least first, then the oldest. */
    due: (author: string) =>
      database.run(async (db) =>
        (await entriesOf(db, author))
          .filter((entry) => entry.state === 'waiting' && !isHeldBack(entry))
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
    const [there, correction, received, written] = await Promise.all([
      outbox.get(entry.id),
      outbox.get(correctionId(entry.id)),
      records.get(entry.id),
      draft && drafts.get(draft.id),
    ])
    if (there?.state === 'conflict' || mayBeWithServer(correction)) throw new AlreadySent('the server may have it')
    const fresh = { ...entry, state: 'waiting', attempts: 0, failures: 0 } as const
    const isWritten = draft && written && written.revision <= draft.revision
    const isCorrection = received?.receipt !== undefined || mayBeWithServer(there)
    await together(
      () =>
        isCorrection
          ? outbox.put(correcting(fresh, correction, received?.receipt?.revision))
          : outbox.put({ ...fresh, version: (there?.version ?? 0) + 1 }),
      async () => isCorrection || records.put(record),
      async () => isWritten && drafts.delete(draft.id),
    )
  })()
  await whole(tx, writing)
}

function mayBeWithServer(entry: Entry | undefined): boolean {
  return entry?.state === 'waiting' && entry.attempts > 0
}

/** A correction waits for the server's answer for what it corrects. */
function isHeldBack({ corrects, amends }: Entry): boolean {
  return corrects !== undefined && amends === undefined
}

function correcting(fresh: Omit<Entry, 'version'>, before: Entry | undefined, revision: number | undefined): Entry {
  const amends = before?.state === 'waiting' ? before.amends : revision
  return {
    ...fresh,
    id: correctionId(fresh.id),
    corrects: fresh.id,
    version: (before?.version ?? 0) + 1,
    ...(amends !== undefined && { amends }),
  }
}

async function deleteParked(db: Connection, id: string): Promise<void> {
  const tx = db.transaction(everything, 'readwrite', strict)
  const writing = (async () => {
    const entry = await tx.objectStore('outbox').get(id)
    if (!entry) return
    if (entry.state === 'waiting') throw new AlreadySent('the server may have it')
    // A draft of a correction has the id of what it corrects.
    const drafts = tx.objectStore('drafts')
    const gone = entry.corrects ? [] : [() => tx.objectStore('records').delete(id)]
    await together(
      ...gone,
      () => tx.objectStore('outbox').delete(id),
      () => tx.objectStore('outbox').delete(correctionId(id)),
      () => drafts.delete(entry.corrects ?? id),
    )
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
    const entry = await outbox.get(settlement.id)
    if (!entry || entry.version !== settlement.version) return
    if (entry.corrects) return settleCorrection(entry, settlement)
    const [record, correction] = await Promise.all([records.get(entry.id), outbox.get(correctionId(entry.id))])
    if (settlement.kind === 'received') {
      await together(
        () => records.put({ ...(record ?? recordOf(entry)), receipt: settlement.receipt }),
        async () => correction && outbox.put({ ...correction, amends: settlement.receipt.revision }),
        () => outbox.delete(entry.id),
      )
    } else if (settlement.kind === 'refused' && correction) {
      // The server has nothing, so the correction is what is to be sent.
      await together(
        () => outbox.put(replacing(entry, correction)),
        () => outbox.delete(correction.id),
      )
    } else await outbox.put(settled(entry, settlement))
  }
  const settleCorrection = async (entry: Entry, settlement: Settlement): Promise<void> => {
    if (settlement.kind !== 'received') {
      await outbox.put(settled(entry, settlement))
      return
    }
    const record = await records.get(entry.corrects ?? '')
    const { ref, revision } = settlement.receipt
    const receipt = { ...settlement.receipt, ...record?.receipt, ref: record?.receipt?.ref ?? ref, revision }
    await together(
      () => records.put({ ...recordOf({ ...entry, id: entry.corrects ?? entry.id }), receipt }),
      () => outbox.delete(entry.id),
    )
  }
  await whole(tx, together(...settlements.map((settlement) => () => settleOne(settlement))))
}

/** Refused work with what its author has already put in its place. */
function replacing(refused: Entry, { input, form, savedAt }: Entry): Entry {
  const { id, author, version } = refused
  return { id, author, input, form, savedAt, state: 'waiting', version: version + 1, attempts: 0, failures: 0 }
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

async function forgetOthers(db: Connection, keep: string | undefined): Promise<void> {
  const tx = db.transaction(['records', 'outbox', 'kit', 'meta'], 'readwrite', strict)
  const [records, outbox, kit] = [tx.objectStore('records'), tx.objectStore('outbox'), tx.objectStore('kit')]
  const writing = (async () => {
    const kits = (await kit.getAllKeys()).filter((user) => user !== keep)
    const all = await records.getAll()
    const unsent = new Set(await outbox.getAllKeys())
    const received = all.filter(
      ({ id, author, receipt }) => author !== keep && receipt && !unsent.has(id) && !unsent.has(correctionId(id)),
    )
    await together(
      ...kits.map((user) => () => kit.delete(user)),
      ...received.map(
        ({ id }) =>
          () =>
            records.delete(id),
      ),
      async () => keep === undefined && tx.objectStore('meta').clear(),
    )
  })()
  await whole(tx, writing)
}

async function prune(db: Connection, author: string, before: string): Promise<void> {
  const tx = db.transaction(['records', 'outbox'], 'readwrite', strict)
  const [records, outbox] = [tx.objectStore('records'), tx.objectStore('outbox')]
  const writing = (async () => {
    const own = (await records.index('author').getAll(author)).sort((a, b) => order(b.savedAt, a.savedAt))
    const unsent = new Set(await outbox.getAllKeys())
    const latest = new Set<string>()
    const old = own.filter(({ id, type, receipt }) => {
      const isLatest = !latest.has(type)
      latest.add(type)
      return !isLatest && receipt && receipt.receivedAt < before && !unsent.has(correctionId(id))
    })
    await together(
      ...old.map(
        ({ id }) =>
          () =>
            records.delete(id),
      ),
    )
  })()
  await whole(tx, writing)
}

async function noteEvent(db: Connection, event: SyncEvent): Promise<void> {
  const tx = db.transaction('meta', 'readwrite')
  const held = (await tx.store.get('events')) ?? []
  await Promise.all([tx.store.put([event, ...held].slice(0, eventsKept), 'events'), tx.done])
}
