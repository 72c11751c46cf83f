/**
 * The field work of the person at this phone, as runes: what is kept, what is waiting, and the sender that runs
 * for as long as the app is open, whatever page is shown. This is where the parts meet the browser.
 */
import { isNetworkError } from '../../api/errors'
import { SubmitActivitiesDocument } from '../../api/gen/graphql'
import { deviceId, session } from '../../api/session'
import { holdVersionWhile, version } from '../../page/version.svelte'
import { locked } from '../../device/lock'
import { isInstalled, showBadge } from '../../device/app'
import { isKeptForGood } from '../../device/storage'
import { createDatabase } from '../../store/database'
import { createFieldStore } from '../../store/field-store'
import { keepingSame, type Draft, type Entry, type WorkRecord } from '../../store/work'
import { createSender, type SenderState, type Trigger } from '../../sync/sender'
import { createTransport } from '../../sync/transport'
import { fetchKit, keptKit, type Kit } from './kit'

interface Shown {
  user: string | undefined
  entries: Entry[]
  records: WorkRecord[]
  drafts: Draft[]
  hasOthersWork: boolean
}

const nothing: Shown = { user: undefined, entries: [], records: [], drafts: [], hasOthersWork: false }
const lockName = 'loftet.outbox'
/** A pass on a slow network takes minutes; a tab that sleeps with the lock takes for ever. Sending twice changes nothing. */
const lockPatience = 3 * 60_000

let shown = $state.raw<Shown>(nothing)
let isLoaded = $state(false)
let storageError = $state.raw<unknown>(undefined)
let isBlocked = $state(false)
let kit = $state.raw<Kit | undefined>(undefined)
let kitFetchedAt = $state<string | undefined>(undefined)
let kitError = $state.raw<unknown>(undefined)
let sending = $state.raw<SenderState>({ phase: 'idle' })

export const store = createFieldStore(
  createDatabase({
    onBlocked: () => {
      isBlocked = true
    },
  }),
)

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loftet.field')

const sender = createSender({
  outbox: {
    due: store.due,
    claim: store.claim,
    held: store.held,
    noteEvent: store.noteEvent,
    settle: async (settlements) => {
      await store.settle(settlements)
      changed()
      if (settlements.some((settlement) => settlement.kind === 'received')) void loadKit()
    },
  },
  send: createTransport({
    fetch: (...request) => fetch(...request),
    query: SubmitActivitiesDocument.toString(),
    now: Date.now,
  }),
  session: () => {
    const me = session.state().me
    return me && { user: me.id, token: session.token() }
  },
  refresh: async (refused) => {
    if (await session.refresh(refused)) return 'refreshed'
    const { status } = session.state()
    return status === 'expired' || status === 'signedOut' ? 'over' : 'unreachable'
  },
  lock: (run) => locked(lockName, run, lockPatience),
  now: Date.now,
  timers: {
    set: (run, ms) => setTimeout(() => void run(), ms),
    clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  },
  random: Math.random,
  device: { id: deviceId(), clientVersion: version.name, persisted: isKeptForGood, installed: isInstalled },
})

/** What the pages show. Everything is of the person who is known now, and empty for nobody. */
export const work = {
  get isLoaded(): boolean {
    return isLoaded
  },
  /** Unsent work, oldest first: waiting and parked. */
  get entries(): Entry[] {
    return shown.entries
  },
  get waiting(): Entry[] {
    return shown.entries.filter((entry) => entry.state === 'waiting')
  },
  /** What the server has said no to, and a person must look at. */
  get parked(): Entry[] {
    return shown.entries.filter((entry) => entry.state !== 'waiting')
  },
  get received(): WorkRecord[] {
    return shown.records.filter((record) => record.receipt !== undefined)
  },
  get records(): WorkRecord[] {
    return shown.records
  },
  get drafts(): Draft[] {
    return shown.drafts
  },
  /** Another person's work waits on this phone too. */
  get hasOthersWork(): boolean {
    return shown.hasOthersWork
  },
  get sending(): SenderState {
    return sending
  },
  get kit(): Kit | undefined {
    return kit
  },
  get kitFetchedAt(): string | undefined {
    return kitFetchedAt
  },
  /** Why the kit could not be fetched now, other than that there is no network. */
  get kitError(): unknown {
    return isNetworkError(kitError) ? undefined : kitError
  },
  get isKitMissing(): boolean {
    return kit === undefined && kitError !== undefined
  },
  /** The phone cannot keep anything: to be said before anybody types. */
  get storageError(): unknown {
    return storageError
  },
  /** An older tab keeps the database from opening. */
  get isBlocked(): boolean {
    return isBlocked
  },
}

export function send(trigger: Trigger): Promise<void> {
  // The other tabs queue for the lock, so that one of them takes over at once if this one dies.
  if (trigger === 'save') channel?.postMessage('saved')
  return sender.trigger(trigger)
}

/** To be called when something has been put down or taken away: shows it here and in the other tabs. */
export function changed(): void {
  void load()
  channel?.postMessage('changed')
}

let isReading = false
let isStale = false

/** One reading at a time, and one more after it for all that has changed meanwhile. */
async function load(): Promise<void> {
  isStale = true
  if (isReading) return
  isReading = true
  while (isStale) {
    isStale = false
    await show()
  }
  isReading = false
}

async function show(): Promise<void> {
  const user = session.state().me?.id
  try {
    const next = user ? await read(user) : nothing
    // Somebody else has signed in since: the next reading is theirs.
    if (session.state().me?.id !== user) return
    shown = next
    storageError = undefined
    isBlocked = false
    void showBadge(next.entries.length)
  } catch (error) {
    storageError = error
  }
  isLoaded = true
}

async function read(user: string): Promise<Shown> {
  const [entries, records, drafts, hasOthersWork] = await Promise.all([
    store.entries(user),
    store.records(user),
    store.drafts(user),
    store.hasOthersWork(user),
  ])
  return { user, entries: keepingSame(entries, shown.entries), records, drafts, hasOthersWork }
}

/** Reads the kit that the phone holds, and asks the server whether it is still right. */
export async function loadKit(): Promise<void> {
  const user = session.state().me?.id
  if (!user) return
  try {
    const held = await keptKit(store, user)
    take(held)
    take(await fetchKit(store, user, held))
    kitError = undefined
  } catch (error) {
    kitError = error
  }

  function take(kept: Awaited<ReturnType<typeof keptKit>>): void {
    if (!kept || session.state().me?.id !== user) return
    kit = kept.kit
    kitFetchedAt = kept.fetchedAt
  }
}

let hasStarted = false

/** Starts keeping and sending, once. Harmless to call from every page. */
export function startFieldWork(): void {
  if (hasStarted) return
  hasStarted = true
  sender.subscribe((state) => {
    sending = state
  })
  holdVersionWhile(() => sending.phase === 'sending')
  if (channel) {
    channel.onmessage = ({ data }) => {
      void load()
      if (data === 'saved') void sender.trigger('otherTab')
    }
  }
  let before: { user?: string; status?: string } = {}
  session.subscribe(({ status, me }) => {
    const isNewUser = me?.id !== before.user
    if (isNewUser) {
      kit = undefined
      kitFetchedAt = undefined
      void load()
    }
    if (me && (isNewUser || status === 'signedIn')) void loadKit()
    if (me && status === 'signedIn') void send(before.status === undefined ? 'start' : 'signedIn')
    before = { user: me?.id, status }
  })
  void send('start')
  addEventListener('online', () => void send('online'))
  addEventListener('pageshow', (event) => {
    if (event.persisted) void load()
    void send('pageshow')
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    void load()
    void send('visible')
  })
}
