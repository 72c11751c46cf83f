/**
 * What the phone keeps of field work. An activity is a draft while it is written, an outbox entry and a record
 * once it is saved, and a record with a receipt once the server has it. All carry their author: several people
 * may use one phone, and nobody's work is sent or shown in another's name.
 */
import type { ActivityInput, ActivityType } from '../api/gen/graphql'

/** Why an item is still here after an attempt to send it. */
export type Problem =
  | 'network'
  | 'portal'
  | 'timeout'
  | 'server'
  | 'busy'
  | 'unanswered'
  | 'notUnderstood'
  | 'signIn'
  | 'forbidden'
  | 'tryLater'

/** A rule that the server says is broken. `field` is its path in the input, outermost first. */
export interface Reason {
  field: string[] | null
  code: string
  message: string
}

/** Waiting to be sent, or parked until a person has looked at it. */
export type EntryState = 'waiting' | 'refused' | 'conflict'

/** Unsent work. It leaves only in the transaction that writes its receipt, or by its author's own deletion. */
export interface Entry {
  id: string
  author: string
  input: ActivityInput
  /** The form as it was filled in, so that it opens again exactly so. */
  form: unknown
  savedAt: string
  state: EntryState
  /** Grows with every save, so that an answer to an earlier content is never taken for one to a later. */
  version: number
  /** Times that it has been handed to the network with this content; 0 means that no server can have it. */
  attempts: number
  /** Times that the server has failed on it, alone or together with others. Such items are sent singly. */
  failures: number
  lastAttemptAt?: string
  problem?: Problem
  reasons?: Reason[]
  /** The reference of what the server holds under this id, when it is in conflict. */
  ref?: string
  /**
   * The activity that this corrects, when a server may already have that. What was handed over is never changed:
   * the correction waits until the server has answered for it, and is then an amendment of it.
   */
  corrects?: string
  /** The revision that a correction amends. Not set until what it corrects has been received. */
  amends?: number
}

/** The id in the outbox of what corrects an activity. */
export function correctionId(id: string): string {
  return `${id}:correction`
}

/** What a person sees of the outbox: work that waits with its correction is one thing, as corrected. */
export function asCorrected(entries: readonly Entry[]): Entry[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.filter((entry) => entry.state !== 'waiting' || !corrected.has(entry.id))
}

/** The entries, with those of before in their places where nothing about them has changed: what shows them need not be made anew. */
export function keepingSame(entries: readonly Entry[], before: readonly Entry[]): Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]))
  return entries.map((entry) => {
    const old = known.get(entry.id)
    return old && told.every((part) => old[part] === entry[part]) ? old : entry
  })
}

// What changes about an entry between two saves; a save changes its version.
const told = ['version', 'state', 'attempts', 'failures', 'lastAttemptAt', 'problem', 'amends'] as const

/** The server's word that it has the activity. */
export interface Receipt {
  ref: string
  revision: number
  /** By the server's clock. */
  receivedAt: string
  /** It was there already: an earlier answer had been lost. */
  wasThere: boolean
}

/** Saved work, sent or not, as the phone's own history shows it. */
export interface WorkRecord {
  id: string
  author: string
  type: ActivityType
  placeName: string
  occurredAt: string
  savedAt: string
  form: unknown
  receipt?: Receipt
}

/** A form that is not finished. Its id becomes the activity's. */
export interface Draft {
  id: string
  author: string
  type: ActivityType
  form: unknown
  startedAt: string
  changedAt: string
  /** Grows with every change, so that two tabs do not overwrite each other. */
  revision: number
  /** It corrects work that the server has refused. */
  isCorrection: boolean
  /** It amends received work, as it was at this revision. */
  amends?: number
}

/** A user's field kit as it was last fetched. */
export interface KeptKit<Kit = unknown> {
  user: string
  kit: Kit
  fetchedAt: string
}

/** One pass of the sender, for fault-finding. It never holds any content. */
export interface SyncEvent {
  at: string
  trigger: string
  result: string
  sent: number
  received: number
  refused: number
  left: number
  ms: number
}

/** What has become of an item that was sent. `version` is that of the content that was sent. */
export type Settlement = { id: string; version: number } & (
  | { kind: 'received'; receipt: Receipt }
  | { kind: 'refused'; reasons: Reason[] }
  /** It has something else under the id, at this revision. */
  | { kind: 'conflict'; ref?: string; revision?: number }
  | { kind: 'kept'; problem: Problem; hasFailed: boolean }
)

/** How much somebody's work is waiting on this phone, parked items included. */
export interface Held {
  count: number
  oldest: string | undefined
}
