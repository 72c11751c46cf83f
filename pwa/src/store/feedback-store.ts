/**
 * Citizens' feedback on this device. A save and a settlement are each one transaction: finished feedback leaves
 * only in the one that writes its receipt code, so that a code is never lost and nothing is ever sent twice
 * with different words.
 */
import type { DBSchema, IDBPDatabase } from 'idb'
import { AlreadySent, databaseOf, type Database } from './database'
import type { FeedbackDraft, FeedbackOutcome, KeptReceipt, WaitingFeedback } from './feedback'
import { whole } from './transaction'

interface FeedbackSchema extends DBSchema {
  drafts: { key: string; value: FeedbackDraft }
  outbox: { key: string; value: WaitingFeedback }
  receipts: { key: string; value: KeptReceipt }
}

type Settled = Exclude<FeedbackOutcome, { kind: 'gone' }>

type FeedbackConnection = IDBPDatabase<FeedbackSchema>

export type FeedbackStore = ReturnType<typeof createFeedbackStore>

const strict = { durability: 'strict' } as const

export function createFeedbackDatabase({ name = 'loftet.feedback' } = {}): Database<FeedbackSchema> {
  return databaseOf<FeedbackSchema>({
    name,
    migrations: [
      (db) => {
        db.createObjectStore('drafts', { keyPath: 'key' })
        db.createObjectStore('outbox', { keyPath: 'id' })
        db.createObjectStore('receipts', { keyPath: 'id' })
      },
    ],
  })
}

export function createFeedbackStore(database: Database<FeedbackSchema>) {
  return {
    draft: () => database.run((db) => db.get('drafts', 'draft')),
    keepDraft: (form: unknown, changedAt: string) =>
      database.run((db) => db.put('drafts', { key: 'draft', form, changedAt })),
    deleteDraft: () => database.run((db) => db.delete('drafts', 'draft')),

    /**
     * Puts finished feedback in the outbox and its draft away. Throws AlreadySent when a server may already have
     * it with other words, StorageFull and StorageUnavailable; then nothing was changed.
     */
    save: (feedback: Pick<WaitingFeedback, 'id' | 'content' | 'form' | 'savedAt'>) =>
      database.run((db) => save(db, feedback)),
    /** All that has no receipt yet, oldest first. */
    unsent: () => database.run(unsent),
    /** Deletes what no server can have: never handed over, or refused. Throws AlreadySent for anything else. */
    deleteUnsent: (id: string) => database.run((db) => deleteUnsent(db, id)),
    /** The receipt codes got on this device, the latest first. */
    receipts: () =>
      database.run(async (db) => (await db.getAll('receipts')).sort((a, b) => order(b.receivedAt, a.receivedAt))),
    deleteReceipt: (id: string) => database.run((db) => db.delete('receipts', id)),

    // What the sender needs.

    due: () => database.run(async (db) => (await unsent(db)).filter(({ state }) => state === 'waiting')),
    /** Marks it as handed to the network, and gives it as it is at that moment; undefined when it is gone. */
    claim: (id: string) => database.run((db) => claim(db, id)),
    settle: (id: string, outcome: Settled) => database.run((db) => settle(db, id, outcome)),
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function unsent(db: FeedbackConnection): Promise<WaitingFeedback[]> {
  return (await db.getAll('outbox')).sort((a, b) => order(a.savedAt, b.savedAt))
}

function mayBeWithServer(held: WaitingFeedback | undefined): boolean {
  return held?.state === 'waiting' && held.attempts > 0
}

async function save(
  db: FeedbackConnection,
  feedback: Pick<WaitingFeedback, 'id' | 'content' | 'form' | 'savedAt'>,
): Promise<void> {
  const tx = db.transaction(['drafts', 'outbox', 'receipts'], 'readwrite', strict)
  const writing = (async () => {
    const isReceived = await tx.objectStore('receipts').get(feedback.id)
    if (isReceived || mayBeWithServer(await tx.objectStore('outbox').get(feedback.id))) {
      throw new AlreadySent('the server may have it')
    }
    await tx.objectStore('outbox').put({ ...feedback, state: 'waiting', attempts: 0 })
    await tx.objectStore('drafts').delete('draft')
  })()
  await whole(tx, writing)
}

async function deleteUnsent(db: FeedbackConnection, id: string): Promise<void> {
  const tx = db.transaction('outbox', 'readwrite', strict)
  const writing = (async () => {
    if (mayBeWithServer(await tx.store.get(id))) throw new AlreadySent('the server may have it')
    await tx.store.delete(id)
  })()
  await whole(tx, writing)
}

async function claim(db: FeedbackConnection, id: string): Promise<WaitingFeedback | undefined> {
  const tx = db.transaction('outbox', 'readwrite', strict)
  let claimed: WaitingFeedback | undefined
  const writing = (async () => {
    const held = await tx.store.get(id)
    if (held?.state !== 'waiting') return
    claimed = { ...held, attempts: held.attempts + 1 }
    await tx.store.put(claimed)
  })()
  await whole(tx, writing)
  return claimed
}

async function settle(db: FeedbackConnection, id: string, outcome: Settled): Promise<void> {
  const tx = db.transaction(['outbox', 'receipts'], 'readwrite', strict)
  const outbox = tx.objectStore('outbox')
  const writing = (async () => {
    const held = await outbox.get(id)
    if (!held) return
    if (outcome.kind === 'refused') {
      await outbox.put({ ...held, state: 'refused', reasons: outcome.reasons, problem: undefined })
    } else if (outcome.kind === 'kept') {
      await outbox.put({ ...held, problem: outcome.problem })
    } else {
      const { code, receivedAt } = outcome
      await tx.objectStore('receipts').put({ id, code, theme: held.content.theme, receivedAt })
      await outbox.delete(id)
    }
  })()
  await whole(tx, writing)
}
