/** The two requests that hand in work. They throw nothing: whatever happens is an Answer. */
import type { ActivityBatch, AmendActivityMutationVariables } from '../api/gen/graphql'
import type { Entry } from '../store/work'
import { amendmentFrom } from './amendment'
import { readAmendment, readAnswer, type Answer } from './answer'

export interface TransportOptions {
  fetch: typeof globalThis.fetch
  /** The operation that hands in a batch, as text. */
  query: string
  /** The operation that amends received work, as text. */
  amendment: string
  now: () => number
  /** Aborts after so many milliseconds. */
  timeout?: (ms: number) => AbortSignal
  url?: string
}

export type Send = (batch: ActivityBatch, token: string) => Promise<Answer>
/** Sends a correction of what has been received. */
export type Amend = (correction: Entry, token: string) => Promise<Answer>

export function createTransport({
  fetch,
  query,
  amendment,
  now,
  timeout = (ms) => AbortSignal.timeout(ms),
  url = '/graphql',
}: TransportOptions): { send: Send; amend: Amend } {
  async function post(
    question: { query: string; variables: unknown },
    token: string,
    read: (head: Response, text: string) => Answer,
  ): Promise<Answer> {
    const body = JSON.stringify(question)
    const signal = timeout(patience(body.length))
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          authorization: `Bearer ${token}`,
        },
        redirect: 'manual',
        signal,
      })
      if (response.type === 'opaqueredirect') return { kind: 'portal' }
      return read(response, await response.text())
    } catch {
      // Whatever its text, it is the network; only our own patience is told apart.
      return signal.aborted ? { kind: 'failed', problem: 'timeout' } : { kind: 'network' }
    }
  }

  return {
    send: (batch, token) => post({ query, variables: { batch } }, token, (head, text) => readAnswer(head, text, now())),
    amend(correction, token) {
      const variables: AmendActivityMutationVariables = {
        id: correction.corrects ?? correction.id,
        revision: correction.amends ?? 1,
        input: amendmentFrom(correction.input),
      }
      return post({ query: amendment, variables }, token, (head, text) =>
        readAmendment(head, text, correction.id, now()),
      )
    },
  }
}

/** How long to wait: 20 s, and the time that the body takes at 3 kB a second. */
export function patience(characters: number): number {
  return 20_000 + Math.round(characters / 3)
}
