/** One attempt to send feedback: a task from the server, its answer from a worker, and the feedback itself. */
import { GraphQLError, HttpError, isNetworkError, NetworkError } from '../../api/errors'
import { SendFeedbackDocument, type SendFeedbackMutation } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { session } from '../../api/session'
import { scriptUrl } from '../../device/script-url'
import type { FeedbackOutcome } from '../../store/feedback'
import type { Take } from '../../sync/feedback-sender'
import type { Challenge } from './proof'
import workerUrl from './proof.worker?worker&url'

/** The work could not be done: no worker, no answer, or not in time. */
export class ProofFailed extends Error {
  override readonly name = 'ProofFailed'
}

const patience = 3 * 60_000

/**
 * Sends it, with proof of work for those who are not signed in. It is taken from the outbox when there is nothing left
 * to do but to send it: until then no server can have it. Throws nothing: whatever happens is an outcome.
 */
export async function sendFeedback(take: Take): Promise<FeedbackOutcome> {
  try {
    const proof = session.token() ? null : await prove()
    const content = await take()
    if (!content) return { kind: 'gone' }
    const { feedbackSubmit } = await request(SendFeedbackDocument, { input: { ...content, proof } })
    return outcomeOf(feedbackSubmit, new Date())
  } catch (error) {
    return outcomeOfFailure(error)
  }
}

type Answer = Pick<SendFeedbackMutation['feedbackSubmit'], 'receiptCode' | 'userErrors'>

/** What the server's answer means for what is kept. */
export function outcomeOf({ receiptCode, userErrors }: Answer, now: Date): FeedbackOutcome {
  if (receiptCode) return { kind: 'received', code: receiptCode, receivedAt: now.toISOString() }
  // A task can expire on the way, or be answered a moment too soon: the next attempt gets another.
  if (userErrors.some(({ field }) => field?.at(-1) === 'proof')) return { kind: 'kept', problem: 'proof' }
  if (userErrors.length === 0) return { kind: 'kept', problem: 'server' }
  return {
    kind: 'refused',
    reasons: userErrors.map(({ field, code, message }) => ({ field: field ?? null, code, message })),
  }
}

export function outcomeOfFailure(error: unknown): FeedbackOutcome {
  if (isNetworkError(error)) return { kind: 'kept', problem: 'network' }
  if (error instanceof ProofFailed) return { kind: 'kept', problem: 'proof' }
  if (error instanceof HttpError && error.status === 429) {
    return { kind: 'kept', problem: 'busy', retryAfter: error.retryAfter ?? 60 }
  }
  if (!(error instanceof GraphQLError)) return { kind: 'kept', problem: 'server' }
  if (error.code === 'RATE_LIMITED') return { kind: 'kept', problem: 'busy', retryAfter: 60 }
  if (error.code === 'INVALID' || error.code === 'CONFLICT') {
    return { kind: 'refused', reasons: [{ field: null, code: error.code, message: error.message }] }
  }
  return { kind: 'kept', problem: 'server' }
}

async function prove(): Promise<string> {
  const challenge = await fetchChallenge()
  const [number] = await Promise.all([solved(challenge), pause(challenge.waitMs)])
  return `${challenge.ticket}.${number}`
}

async function fetchChallenge(): Promise<Challenge> {
  let response: Response
  try {
    response = await fetch('/auth/challenge', {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    })
  } catch (cause) {
    throw new NetworkError('no answer from the server', { cause })
  }
  if (!response.ok) {
    const wait = Number(response.headers.get('retry-after'))
    throw new HttpError(response.status, wait > 0 ? wait : undefined)
  }
  try {
    return (await response.json()) as Challenge
  } catch (cause) {
    throw new NetworkError('something else than the server answered', { cause })
  }
}

function solved(challenge: Challenge): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
    const end = (then: () => void): void => {
      clearTimeout(timer)
      worker.terminate()
      then()
    }
    const fail = (): void => end(() => reject(new ProofFailed('the task was not done')))
    const timer = setTimeout(fail, patience)
    worker.onerror = fail
    worker.onmessage = ({ data }: MessageEvent<number | null>) => (data === null ? fail() : end(() => resolve(data)))
    worker.postMessage(challenge)
  })
}

/** A little more than asked: the server's clock and ours do not tick together. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(Math.max(ms, 0), 60_000) + 200))
}
