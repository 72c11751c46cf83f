/** The one request that hands in work. It throws nothing: whatever happens is an Answer. */
import type { ActivityBatch } from '../api/gen/graphql'
import { readAnswer, type Answer } from './answer'

export interface TransportOptions {
  fetch: typeof globalThis.fetch
  /** The operation, as text. */
  query: string
  now: () => number
  /** Aborts after so many milliseconds. */
  timeout?: (ms: number) => AbortSignal
  url?: string
}

export type Send = (batch: ActivityBatch, token: string) => Promise<Answer>

export function createTransport({
  fetch,
  query,
  now,
  timeout = (ms) => AbortSignal.timeout(ms),
  url = '/graphql',
}: TransportOptions): Send {
  return async (batch, token) => {
    const body = JSON.stringify({ query, variables: { batch } })
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
      return readAnswer(response, await response.text(), now())
    } catch {
      // Whatever its text, it is the network; only our own patience is told apart.
      return signal.aborted ? { kind: 'failed', problem: 'timeout' } : { kind: 'network' }
    }
  }
}

/** How long to wait: 20 s, and the time that the body takes at 3 kB a second. */
export function patience(characters: number): number {
  return 20_000 + Math.round(characters / 3)
}
