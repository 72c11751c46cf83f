/**
 * Sends citizens' finished feedback, one at a time, and keeps it until the server has answered with a receipt
 * code. Storage, network, clock, timers and lock are given, so that every failure can be played through.
 */
import type { FeedbackContent, FeedbackOutcome, FeedbackProblem, WaitingFeedback } from '../store/feedback'
import { asked, backoff } from './backoff'

export interface FeedbackSenderState {
  phase: 'idle' | 'sending' | 'waiting'
  /** Why the latest attempt came to nothing. */
  problem?: FeedbackProblem | 'storage'
  /** When it is tried again by itself, in milliseconds since 1970. */
  nextAt?: number
}

export interface FeedbackSenderDependencies {
  outbox: {
    due(): Promise<WaitingFeedback[]>
    claim(id: string): Promise<WaitingFeedback | undefined>
    settle(id: string, outcome: Exclude<FeedbackOutcome, { kind: 'gone' }>): Promise<void>
  }
  /**
   * One attempt, with its proof of work. `take` marks the feedback as handed over and gives it, or nothing if it has
   * been taken back meanwhile: it is called right before the one request that carries the text. It throws nothing.
   */
  send: (take: Take) => Promise<FeedbackOutcome>
  /** Runs the work when no other tab does the same. */
  lock: (work: () => Promise<void>) => Promise<void>
  now: () => number
  timers: { set(run: () => void, ms: number): unknown; clear(timer: unknown): void }
  random: () => number
}

export type Take = () => Promise<FeedbackContent | undefined>

export interface FeedbackSender {
  /** Sends what is due. `byHand` also when the server has asked for a pause. */
  trigger(options?: { byHand?: boolean }): Promise<void>
  state(): FeedbackSenderState
  subscribe(listener: (state: FeedbackSenderState) => void): () => void
}

export function createFeedbackSender(deps: FeedbackSenderDependencies): FeedbackSender {
  let state: FeedbackSenderState = { phase: 'idle' }
  const listeners = new Set<(state: FeedbackSenderState) => void>()
  let running: Promise<void> | undefined
  let isWanted = false
  let timer: unknown
  let fruitless = 0
  let heldBackUntil = 0

  function become(next: FeedbackSenderState): void {
    state = next
    for (const listener of listeners) listener(state)
  }

  function trigger({ byHand = false } = {}): Promise<void> {
    if (!byHand && deps.now() < heldBackUntil) return running ?? Promise.resolve()
    isWanted = true
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  async function run(): Promise<void> {
    while (isWanted) {
      isWanted = false
      deps.timers.clear(timer)
      try {
        await deps.lock(pass)
      } catch {
        // The device's storage failed. What is there stays, and is tried again.
        later('storage')
      }
    }
  }

  async function pass(): Promise<void> {
    for (const { id } of await deps.outbox.due()) {
      become({ phase: 'sending' })
      const outcome = await deps.send(async () => (await deps.outbox.claim(id))?.content)
      if (outcome.kind === 'gone') continue
      await deps.outbox.settle(id, outcome)
      // What stops one stops the rest too: no network, a busy server, no proof to be had.
      if (outcome.kind === 'kept') return later(outcome.problem, outcome.retryAfter)
      fruitless = 0
    }
    heldBackUntil = 0
    become({ phase: 'idle' })
  }

  function later(problem: FeedbackSenderState['problem'], retryAfter?: number): void {
    const pause = asked(retryAfter)
    const wait = pause ?? backoff(fruitless, deps.random)
    fruitless += 1
    heldBackUntil = pause === undefined ? 0 : deps.now() + pause
    become({ phase: 'waiting', problem, nextAt: deps.now() + wait })
    deps.timers.clear(timer)
    timer = deps.timers.set(() => {
      // After the pause it is no longer held back, whatever the clock then says.
      heldBackUntil = 0
      void trigger()
    }, wait)
  }

  return {
    trigger,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
