/**
 * Sends what is waiting, and nothing else. It owns no storage, clock, timer or network: they are given, so that
 * every failure can be played through. An item leaves the outbox only in the transaction that writes its
 * receipt; whatever goes wrong, it is simply sent again, which the server takes for what it is.
 */
import type { ActivityBatch } from '../api/gen/graphql'
import type { Entry, Held, Problem, Settlement, SyncEvent } from '../store/work'
import type { Answer, Result } from './answer'
import { asked, backoff } from './backoff'
import { batches } from './batch'
import type { Amend, Send } from './transport'

export type Trigger = 'start' | 'visible' | 'pageshow' | 'online' | 'save' | 'otherTab' | 'timer' | 'signedIn' | 'hand'

/** Where the sender stands. `signIn`: work is waiting for its author's session. */
export type Phase = 'idle' | 'sending' | 'waiting' | 'signIn' | 'forbidden'

export interface SenderState {
  phase: Phase
  /** Why what is waiting was not taken, after the latest pass. */
  problem?: Problem | 'storage'
  lastPassAt?: number
  nextPassAt?: number
  /** The oldest app version that the server takes, as it said last. */
  minClientVersion?: string
}

export interface Outbox {
  due(author: string): Promise<Entry[]>
  claim(ids: readonly string[], author: string, at: string): Promise<Entry[]>
  settle(settlements: readonly Settlement[]): Promise<void>
  /** What is here of an author's, apart from the items named. */
  held(author: string, except?: readonly string[]): Promise<Held>
  noteEvent(event: SyncEvent): Promise<void>
}

export interface SenderDependencies {
  outbox: Outbox
  send: Send
  amend: Amend
  /** Whose work may be sent now. The token belongs to that user, and is missing until it has been fetched. */
  session: () => { user: string; token: string | undefined } | undefined
  /** Gets another token than the one that was refused. */
  refresh: (refused: string | undefined) => Promise<'refreshed' | 'over' | 'unreachable'>
  /** Runs the work when no other tab does the same. */
  lock: (work: () => Promise<void>) => Promise<void>
  now: () => number
  timers: { set(run: () => Promise<void>, ms: number): unknown; clear(timer: unknown): void }
  random: () => number
  device: { id: string; clientVersion: string; persisted(): Promise<boolean>; installed(): boolean }
}

export interface Sender {
  /** Sends what is due; resolves when nothing more can be done now. Called again meanwhile, it looks once more after. */
  trigger(trigger: Trigger): Promise<void>
  state(): SenderState
  subscribe(listener: (state: SenderState) => void): () => void
  stop(): void
}

/** What has come of one pass. */
interface Pass {
  author: string
  sent: number
  received: number
  refused: number
  hasRefreshed: boolean
  /** Items that failed alone since the server last answered. */
  failedInRow: number
  /** Set when going on is of no use: why. */
  end?: 'signIn' | 'forbidden' | 'network' | 'portal' | 'server' | 'busy' | 'otherUser'
  retryAfter?: number
  problem?: Problem
  minClientVersion?: string
  reported?: number
}

const mostFailures = 5

export function createSender(deps: SenderDependencies): Sender {
  let state: SenderState = { phase: 'idle' }
  const listeners = new Set<(state: SenderState) => void>()
  let running: Promise<void> | undefined
  let next: Trigger | undefined
  let timer: unknown
  let fruitless = 0
  let heldBack: { from: number; until: number } | undefined
  let isStopped = false

  function become(change: SenderState): void {
    state = change
    for (const listener of listeners) listener(state)
  }

  function trigger(why: Trigger): Promise<void> {
    if (isStopped || (isHeldBack() && why !== 'hand')) return running ?? Promise.resolve()
    next = why
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  /** The server has asked for a pause. A phone whose clock has been set back is not held for longer. */
  function isHeldBack(): boolean {
    return heldBack !== undefined && deps.now() >= heldBack.from && deps.now() < heldBack.until
  }

  async function run(): Promise<void> {
    while (next && !isStopped) {
      const why = next
      next = undefined
      deps.timers.clear(timer)
      await passSafely(why)
      if (isHeldBack()) next = undefined
    }
  }

  async function passSafely(why: Trigger): Promise<void> {
    try {
      await deps.lock(() => onePass(why))
    } catch {
      // The phone's storage failed. What is there stays, and is tried again.
      later({ problem: 'storage' })
    }
  }

  async function onePass(why: Trigger): Promise<void> {
    const author = deps.session()?.user
    if (!author) return become({ ...state, phase: 'idle', nextPassAt: undefined })
    const due = await deps.outbox.due(author)
    if (due.length === 0) return rest()
    const startedAt = deps.now()
    become({ ...state, phase: 'sending', nextPassAt: undefined })
    const pass: Pass = { author, sent: 0, received: 0, refused: 0, hasRefreshed: false, failedInRow: 0 }
    if (deps.session()?.token || (await renew(pass, undefined))) await deliverAll(pass, due)
    else await keep(pass, due, pass.problem ?? 'signIn', false)
    await conclude(pass, why, startedAt)
  }

  async function deliverAll(pass: Pass, due: readonly Entry[]): Promise<void> {
    let queue = batches(due.filter((entry) => !entry.corrects))
    let isForgiven = false
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      const before = pass.received
      await deliver(pass, batch)
      if (pass.end || isStopped) return
      if (isForgiven || pass.received === before || !batch.some(({ failures }) => failures > 0)) continue
      // It was the server that had failed, and not the items: the rest go together again.
      isForgiven = true
      queue = batches(queue.flat(), { isForgiven })
    }
    // What has just been received can be amended now.
    for (const entry of await deps.outbox.due(pass.author)) {
      if (entry.corrects) await deliver(pass, [entry])
      if (pass.end || isStopped) return
    }
  }

  function rest(): void {
    fruitless = 0
    become({ ...state, phase: 'idle', problem: undefined, nextPassAt: undefined })
  }

  async function conclude(pass: Pass, why: Trigger, startedAt: number): Promise<void> {
    await report(pass)
    const left = await deps.outbox.due(pass.author)
    await deps.outbox.noteEvent({
      at: new Date(deps.now()).toISOString(),
      trigger: why,
      result: pass.end ?? (left.length > 0 ? (pass.problem ?? 'later') : 'done'),
      sent: pass.sent,
      received: pass.received,
      refused: pass.refused,
      left: left.length,
      ms: deps.now() - startedAt,
    })
    state = {
      ...state,
      lastPassAt: deps.now(),
      minClientVersion: pass.minClientVersion ?? state.minClientVersion,
    }
    if (pass.received > 0) fruitless = 0
    if (left.length === 0) return rest()
    if (pass.end === 'signIn' || pass.end === 'forbidden') {
      return become({ ...state, phase: pass.end, problem: pass.end, nextPassAt: undefined })
    }
    if (pass.end === 'otherUser') {
      next ??= 'signedIn'
      return become({ ...state, phase: 'idle', nextPassAt: undefined })
    }
    later({ problem: pass.problem ?? 'server', asked: asked(pass.retryAfter) })
  }

  function later({ problem, asked: pause }: { problem: SenderState['problem']; asked?: number }): void {
    const wait = pause ?? backoff(fruitless, deps.random)
    fruitless += 1
    const now = deps.now()
    heldBack = pause === undefined ? undefined : { from: now, until: now + pause }
    become({ ...state, phase: 'waiting', problem, nextPassAt: now + wait })
    deps.timers.clear(timer)
    // After the pause it is no longer held back, whatever the clock then says.
    timer = deps.timers.set(() => {
      heldBack = undefined
      return trigger('timer')
    }, wait)
  }

  /** Tells the server how much is still here, when that is not what it was told last. */
  async function report(pass: Pass): Promise<void> {
    const session = deps.session()
    if (pass.end || pass.reported === undefined || session?.user !== pass.author || !session.token) return
    const { count } = await deps.outbox.held(pass.author)
    if (count !== pass.reported) await deps.send(await batchOf(pass, []), session.token)
  }

  async function deliver(pass: Pass, batch: readonly Entry[]): Promise<void> {
    const items = await deps.outbox.claim(
      batch.map((entry) => entry.id),
      pass.author,
      new Date(deps.now()).toISOString(),
    )
    if (items.length === 0) return
    const answer = await sendAs(pass, items)
    if (answer === undefined) return keep(pass, items, pass.problem ?? 'signIn', false)
    switch (answer.kind) {
      case 'answered':
        pass.minClientVersion = answer.minClientVersion ?? pass.minClientVersion
        pass.failedInRow = 0
        return settle(pass, items, answer)
      case 'unauthenticated':
        pass.end = 'signIn'
        return keep(pass, items, 'signIn', false)
      case 'forbidden':
      case 'network':
      case 'portal':
        pass.end = answer.kind
        return keep(pass, items, answer.kind, false)
      case 'busy':
        pass.end = 'busy'
        pass.retryAfter = answer.retryAfter ?? 30
        return keep(pass, items, 'busy', false)
      case 'failed':
        return items.length === 1 ? fail(pass, items, answer.problem) : deliverSingly(pass, items)
    }
  }

  /** The batch failed as a whole: each item alone, so that only the one at fault stays. */
  async function deliverSingly(pass: Pass, items: readonly Entry[]): Promise<void> {
    for (const item of items) {
      await deliver(pass, [item])
      if (pass.end || isStopped) return
    }
  }

  /** One item alone failed. When several do in a row it is the server, or the way to it, and not the items. */
  async function fail(pass: Pass, items: readonly Entry[], problem: Problem): Promise<void> {
    pass.failedInRow += problem === 'timeout' ? 2 : 1
    if (pass.failedInRow > mostFailures) pass.end = 'server'
    await keep(pass, items, problem, true)
  }

  /** Sends in the author's session or not at all; a session that is over is renewed once in a pass. */
  async function sendAs(pass: Pass, items: readonly Entry[]): Promise<Answer | undefined> {
    const correction = items.find((item) => item.corrects)
    for (;;) {
      const batch = await batchOf(pass, items)
      // Read last, with nothing in between: another person may have signed in meanwhile, in this tab or another.
      const session = deps.session()
      if (session?.user !== pass.author) {
        pass.end = 'otherUser'
        return undefined
      }
      if (session.token) {
        pass.sent += items.length
        const answer = correction ? await deps.amend(correction, session.token) : await deps.send(batch, session.token)
        if (answer.kind === 'answered' && !correction) pass.reported = batch.waiting.count
        if (answer.kind !== 'unauthenticated' || pass.hasRefreshed) return answer
      }
      if (!(await renew(pass, session.token))) return undefined
    }
  }

  async function renew(pass: Pass, refused: string | undefined): Promise<boolean> {
    if (pass.hasRefreshed) return false
    pass.hasRefreshed = true
    const came = await deps.refresh(refused)
    if (came === 'refreshed') return true
    pass.end = came === 'over' ? 'signIn' : 'network'
    pass.problem = pass.end
    return false
  }

  async function batchOf(pass: Pass, items: readonly Entry[]): Promise<ActivityBatch> {
    // What remains when this batch has been taken: the last report is then the truth.
    const ids = items.map((item) => item.id)
    const [held, persisted] = await Promise.all([deps.outbox.held(pass.author, ids), deps.device.persisted()])
    return {
      deviceId: deps.device.id,
      sentAt: new Date(deps.now()).toISOString(),
      clientVersion: deps.device.clientVersion,
      waiting: {
        count: held.count,
        oldest: held.oldest ?? null,
        persisted,
        installed: deps.device.installed(),
      },
      activities: items.map((item) => item.input),
    }
  }

  async function keep(pass: Pass, items: readonly Entry[], problem: Problem, hasFailed: boolean): Promise<void> {
    pass.problem = problem
    await deps.outbox.settle(items.map(({ id, version }) => ({ id, version, kind: 'kept', problem, hasFailed })))
  }

  async function settle(
    pass: Pass,
    items: readonly Entry[],
    answer: Extract<Answer, { kind: 'answered' }>,
  ): Promise<void> {
    const settlements = items.map((item) =>
      settlementOf(
        item,
        answer.results.filter((result) => result.id === item.id),
        answer.serverTime ?? new Date(deps.now()).toISOString(),
      ),
    )
    await deps.outbox.settle(settlements)
    for (const settlement of settlements) {
      if (settlement.kind === 'received') pass.received += 1
      else if (settlement.kind === 'kept') pass.problem = settlement.problem
      else pass.refused += 1
    }
  }

  return {
    trigger,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      isStopped = true
      deps.timers.clear(timer)
    },
  }
}

/** What the answer says of one item. What it does not name, or names twice with different words, stays. */
function settlementOf({ id, version }: Entry, results: readonly Result[], serverTime: string): Settlement {
  const [result] = results
  if (!result || results.some((other) => other.outcome !== result.outcome)) {
    return { id, version, kind: 'kept', problem: 'unanswered', hasFailed: false }
  }
  switch (result.outcome) {
    case 'ACCEPTED':
    case 'DUPLICATE':
      return {
        id,
        version,
        kind: 'received',
        receipt: {
          ref: result.ref ?? '',
          revision: result.revision ?? 1,
          receivedAt: serverTime,
          wasThere: result.outcome === 'DUPLICATE',
        },
      }
    case 'REFUSED':
      return { id, version, kind: 'refused', reasons: [...(result.reason ?? [])] }
    case 'CONFLICT':
      return { id, version, kind: 'conflict', ref: result.ref ?? undefined, revision: result.revision ?? undefined }
    default:
      return { id, version, kind: 'kept', problem: 'tryLater', hasFailed: false }
  }
}
