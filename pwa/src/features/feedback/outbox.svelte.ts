/**
 * This device's feedback as runes: what is unsent, the receipt codes, and the sender that runs while the app is
 * open. This is where the parts meet the browser.
 */
import { locked } from '../../device/lock'
import { holdVersionWhile } from '../../page/version.svelte'
import { createFeedbackDatabase, createFeedbackStore } from '../../store/feedback-store'
import type { FeedbackOutcome, KeptReceipt, WaitingFeedback } from '../../store/feedback'
import { createFeedbackSender, type FeedbackSenderState } from '../../sync/feedback-sender'
import { sendFeedback } from './send'
import { noteFeedbackWaiting } from './waiting'

const lockName = 'loftet.feedback'
/** A tab that sleeps with the lock would hold it for ever. Sending twice changes nothing. */
const lockPatience = 3 * 60_000

let unsent = $state.raw<WaitingFeedback[]>([])
let receipts = $state.raw<KeptReceipt[]>([])
let sending = $state.raw<FeedbackSenderState>({ phase: 'idle' })
let hasStarted = false

const store = createFeedbackStore(createFeedbackDatabase())
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loftet.feedback')

const sender = createFeedbackSender({
  outbox: {
    due: store.due,
    claim: store.claim,
    settle: async (id, outcome) => {
      await store.settle(id, outcome)
      await changed()
    },
  },
  send: sendFeedback,
  lock: (work) => locked(lockName, work, lockPatience),
  now: Date.now,
  timers: {
    set: (run, ms) => setTimeout(run, ms),
    clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  },
  random: Math.random,
})

export const outbox = {
  get unsent(): WaitingFeedback[] {
    return unsent
  },
  get receipts(): KeptReceipt[] {
    return receipts
  },
  get sending(): FeedbackSenderState {
    return sending
  },
  draft: store.draft,
  keepDraft: store.keepDraft,
  deleteDraft: store.deleteDraft,
  start,
  save,
  sendUnstored,
  sendNow: () => sender.trigger({ byHand: true }),
  deleteUnsent: (id: string) => store.deleteUnsent(id).then(changed),
  forget,
}

/** Starts sending what waits, now and whenever there may be a network again. */
function start(): void {
  if (hasStarted) return
  hasStarted = true
  sender.subscribe((state) => (sending = state))
  channel?.addEventListener('message', () => void load())
  addEventListener('online', () => void sender.trigger())
  addEventListener('pageshow', () => void sender.trigger())
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sender.trigger()
  })
  holdVersionWhile(() => sending.phase === 'sending')
  void load().then(() => sender.trigger())
}

/** Puts finished feedback on the disk and starts sending it. Throws as the store does; then nothing was changed. */
async function save(feedback: Pick<WaitingFeedback, 'id' | 'content' | 'form' | 'savedAt'>): Promise<void> {
  await store.save(feedback)
  await changed()
  void sender.trigger({ byHand: true })
}

/** Sends at once what could not be kept here. Its receipt is shown for as long as the page is open. */
async function sendUnstored({ id, content }: Pick<WaitingFeedback, 'id' | 'content'>): Promise<FeedbackOutcome> {
  const outcome = await sendFeedback(async () => content)
  if (outcome.kind === 'received') {
    const { code, receivedAt } = outcome
    receipts = [{ id, code, theme: content.theme, receivedAt }, ...receipts]
  }
  return outcome
}

async function forget(id: string): Promise<void> {
  await store.deleteReceipt(id).catch(() => undefined)
  receipts = receipts.filter((receipt) => receipt.id !== id)
  channel?.postMessage('changed')
}

async function changed(): Promise<void> {
  await load()
  channel?.postMessage('changed')
}

async function load(): Promise<void> {
  try {
    ;[unsent, receipts] = await Promise.all([store.unsent(), store.receipts()])
    noteFeedbackWaiting(unsent.some(({ state }) => state === 'waiting'))
  } catch {
    // Without a database there is nothing here; the form says so when it matters.
  }
}
