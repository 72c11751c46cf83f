/**
 * The field work of the person at this phone, as runes: what is kept, what is waiting, and the sender that runs
 * for as long as the app is open, whatever page is shown. This is where the parts meet the browser.
 */
import { isNetworkError } from '../../api/errors'
import { session } from '../../api/session'
import { holdVersionWhile } from '../../page/version.svelte'
import { again } from '../../device/again'
import { showBadge } from '../../device/app'
import { createDatabase } from '../../store/database'
import { createFieldStore } from '../../store/field-store'
import { createReader } from '../../store/reading'
import { asCorrected, keepingSame, type Draft, type Entry, type WorkRecord } from '../../store/work'
import type { Outbox, Sender, SenderState, Trigger } from '../../sync/sender'
import { noteFieldKept } from './kept-here'
import { fetchKit, keptKit, type Kit } from './kit'

interface Shown {
  user: string | undefined
  entries: Entry[]
  records: WorkRecord[]
  drafts: Draft[]
  hasOthersWork: boolean
}

const nothing: Shown = { user: undefined, entries: [], records: [], drafts: [], hasOthersWork: false }

let shown = $state.raw<Shown>(nothing)
let isLoaded = $state(false)
let storageError = $state.raw<unknown>(undefined)
let isBlocked = $state(false)
let kit = $state.raw<Kit | undefined>(undefined)
let isKitRead = $state(false)
let kitFetchedAt = $state<string | undefined>(undefined)
let kitError = $state.raw<unknown>(undefined)
let sending = $state.raw<SenderState>({ phase: 'idle' })
/** Something has been received since the kit was fetched: what is due is another now. */
let isKitOld = false
/** Whose work has been handed to the network. */
let claimedFor: string | undefined

export const store = createFieldStore(
  createDatabase({
    onBlocked: () => {
      isBlocked = true
    },
  }),
)

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loftet.field')

const outbox: Outbox = {
  due: store.due,
  claim: (ids, author, at) => {
    claimedFor = author
    return store.claim(ids, author, at)
  },
  held: store.held,
  noteEvent: store.noteEvent,
  settle: async (settlements) => {
    await store.settle(settlements)
    // Its author may have signed out while the answer was on its way.
    const now = session.state().me?.id
    if (now !== claimedFor) await store.forgetOthers(now)
    const isReceived = settlements.some((settlement) => settlement.kind === 'received')
    if (isReceived) isKitOld = true
    changed(isReceived ? ['outbox', 'records'] : ['outbox'])
  },
}

let sender: Promise<Sender> | undefined

/** The sender, which is fetched after the page. One that does not come is asked for again at the next reason to send. */
function theSender(): Promise<Sender> {
  sender ??= startSender().catch((error: unknown) => {
    sender = undefined
    throw error
  })
  return sender
}

async function startSender(): Promise<Sender> {
  const { senderOf } = await again(() => import('./sending'))
  const started = senderOf(outbox)
  started.subscribe((state) => {
    sending = state
    // Once for all that a pass has handed in.
    if (isKitOld && state.phase !== 'sending') void loadKit()
  })
  return started
}

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
  /** It has been looked for on the phone. */
  get isKitRead(): boolean {
    return isKitRead
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

export async function send(trigger: Trigger): Promise<void> {
  // The other tabs queue for the lock, so that one of them takes over at once if this one dies.
  if (trigger === 'save') channel?.postMessage('saved')
  await theSender().then(
    (started) => started.trigger(trigger),
    () => undefined,
  )
}

/** To be called when something has been put down or taken away: shows it here and in the other tabs. */
export function changed(parts?: readonly Part[]): void {
  void load(parts)
  channel?.postMessage(parts ?? 'changed')
}

type Part = 'outbox' | 'records' | 'drafts'

/** A draft is kept at every pause in typing: all that has ever been received is not read for that. */
const { read: load } = createReader<Part>(['outbox', 'records', 'drafts'], show)

async function show(parts: ReadonlySet<Part>): Promise<void> {
  const user = session.state().me?.id
  try {
    const next = user ? await read(user, parts) : nothing
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

async function read(user: string, parts: ReadonlySet<Part>): Promise<Shown> {
  const before = shown
  const wants = (part: Part): boolean => before.user !== user || parts.has(part)
  const [entries, hasOthersWork, records, drafts] = await Promise.all([
    wants('outbox') ? store.entries(user) : before.entries,
    wants('outbox') ? store.hasOthersWork(user) : before.hasOthersWork,
    wants('records') ? store.records(user) : before.records,
    wants('drafts') ? store.drafts(user) : before.drafts,
  ])
  return { user, entries: keepingSame(asCorrected(entries), before.entries), records, drafts, hasOthersWork }
}

/** Reads the kit that the phone holds, and asks the server whether it is still right. */
export function loadKit(): Promise<void> {
  const user = session.state().me?.id
  if (!user) return Promise.resolve()
  if (loadingKit?.user !== user) {
    const loading = { user, done: loadKitOf(user) }
    loadingKit = loading
    void loading.done.then(() => {
      if (loadingKit === loading) loadingKit = undefined
    })
  }
  return loadingKit.done
}

/** Whose kit is being loaded: who signs in meanwhile has a loading of their own. */
let loadingKit: { user: string; done: Promise<void> } | undefined

async function loadKitOf(user: string): Promise<void> {
  const isWanted = (): boolean => session.state().me?.id === user
  try {
    const held = await keptKit(store, user)
    take(held)
    isKitOld = false
    take(await fetchKit(store, user, held, isWanted))
    if (isWanted()) kitError = undefined
  } catch (error) {
    if (!isWanted()) return
    kitError = error
    isKitRead = true
  }

  function take(kept: Awaited<ReturnType<typeof keptKit>>): void {
    if (!isWanted()) return
    isKitRead = true
    if (!kept) return
    kit = kept.kit
    kitFetchedAt = kept.fetchedAt
  }
}

const daysKept = 90

/** What is the person's before goes, and of the person's own what is old; work that is unsent stays. */
async function tidy(user: string | undefined): Promise<void> {
  try {
    await store.forgetOthers(user)
    if (user) await store.prune(user, new Date(Date.now() - daysKept * 86_400_000).toISOString())
    noteFieldKept(user !== undefined)
  } catch {
    // It is done at the next start.
  }
}

let hasStarted = false

/** Starts keeping and sending, once. Harmless to call from every page. */
export function startFieldWork(): void {
  if (hasStarted) return
  hasStarted = true
  noteFieldKept(true)
  holdVersionWhile(() => sending.phase === 'sending')
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<'saved' | 'changed' | readonly Part[]>) => {
      void load(typeof data === 'string' ? undefined : data)
      if (data === 'saved') void send('otherTab')
    }
  }
  let before: { user?: string; status?: string } = {}
  session.subscribe(({ status, me }) => {
    const isNewUser = me?.id !== before.user
    if (isNewUser) {
      kit = undefined
      isKitRead = false
      kitFetchedAt = undefined
      void tidy(me?.id).finally(() => load())
    }
    // Before the first renewal the phone's own kit is shown, and nothing is asked without a token.
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
