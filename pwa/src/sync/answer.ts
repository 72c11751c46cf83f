/**
 * What an HTTP answer to a batch means. An item counts as received only when the answer is JSON of our API and
 * names it; a page, a redirect, an empty or cut body is a network that answers in the server's place.
 */
import type { AmendActivityMutation, SubmitActivitiesMutation } from '../api/gen/graphql'

export type Result = SubmitActivitiesMutation['activitiesSubmit']['results'][number]

export type Answer =
  /** An answer to an amendment says nothing of the server's clock or of app versions. */
  | { kind: 'answered'; serverTime?: string; minClientVersion?: string; results: readonly Result[] }
  /** The session is over, or was never there. */
  | { kind: 'unauthenticated' }
  /** This person may not send. */
  | { kind: 'forbidden' }
  /** No answer at all. */
  | { kind: 'network' }
  /** Something else than the server answered: a network that wants a sign-in. */
  | { kind: 'portal' }
  /** The server asks us to wait, for so many seconds when it says. */
  | { kind: 'busy'; retryAfter?: number }
  /** The server had the batch and could not take it: it may be one of the items. */
  | { kind: 'failed'; problem: 'server' | 'timeout' | 'notUnderstood' }

interface Head {
  status: number
  headers: { get(name: string): string | null }
}

interface Body {
  data?: {
    activitiesSubmit?: SubmitActivitiesMutation['activitiesSubmit'] | null
    activityAmend?: AmendActivityMutation['activityAmend'] | null
  } | null
  errors?: { message?: string; extensions?: { code?: unknown } }[]
}

export function readAnswer(head: Head, text: string, now: number): Answer {
  const body = bodyOf(head, text)
  if (head.status === 429) return { kind: 'busy', retryAfter: secondsToWait(head, now) }
  if (head.status === 503 && secondsToWait(head, now) !== undefined) {
    return { kind: 'busy', retryAfter: secondsToWait(head, now) }
  }
  const submitted = body?.data?.activitiesSubmit
  if (submitted && head.status < 300 && Array.isArray(submitted.results)) {
    const { serverTime, minClientVersion } = submitted
    return { kind: 'answered', serverTime, minClientVersion, results: submitted.results.filter(isResult) }
  }
  if (body?.errors?.length) return fromErrors(body.errors, head, now)
  if (head.status === 401 && body) return { kind: 'unauthenticated' }
  if (head.status >= 500 && head.status !== 511) return { kind: 'failed', problem: 'server' }
  return body && head.status >= 400 ? { kind: 'failed', problem: 'notUnderstood' } : { kind: 'portal' }
}

/**
 * What an answer to an amendment means, as the outcome of the item `id`. A refusal is of the item, also when the
 * server says it of the whole question: nobody else's work is in it.
 */
export function readAmendment(head: Head, text: string, id: string, now: number): Answer {
  const amended = bodyOf(head, text)?.data?.activityAmend
  if (amended?.activity && head.status < 300) {
    const { ref, revision } = amended.activity
    return { kind: 'answered', results: [{ id, outcome: 'ACCEPTED', ref, revision, reason: null }] }
  }
  const [error] = bodyOf(head, text)?.errors ?? []
  const reasons = amended?.userErrors ?? []
  const code = reasons[0]?.code ?? error?.extensions?.code
  if (code === 'CONFLICT') {
    return { kind: 'answered', results: [{ id, outcome: 'CONFLICT', ref: null, revision: null, reason: null }] }
  }
  const ofItem =
    reasons.length > 0 ? reasons : isOfItem(code) ? [{ field: null, code, message: error?.message ?? '' }] : []
  if (ofItem.length === 0) return readAnswer(head, text, now)
  return { kind: 'answered', results: [{ id, outcome: 'REFUSED', ref: null, revision: null, reason: ofItem }] }
}

function isOfItem(code: unknown): code is 'INVALID' | 'NOT_FOUND' | 'FORBIDDEN' {
  return code === 'INVALID' || code === 'NOT_FOUND' || code === 'FORBIDDEN'
}

function fromErrors(errors: NonNullable<Body['errors']>, head: Head, now: number): Answer {
  switch (errors[0]?.extensions?.code) {
    case 'UNAUTHENTICATED':
      return { kind: 'unauthenticated' }
    case 'FORBIDDEN':
      return { kind: 'forbidden' }
    case 'RATE_LIMITED':
      return { kind: 'busy', retryAfter: secondsToWait(head, now) }
    case 'INVALID':
    case 'TOO_COMPLEX':
      return { kind: 'failed', problem: 'notUnderstood' }
    default:
      return { kind: 'failed', problem: 'server' }
  }
}

function bodyOf(head: Head, text: string): Body | undefined {
  if (!/[/+]json\b/i.test(head.headers.get('content-type') ?? '')) return undefined
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined
  } catch {
    return undefined
  }
}

function isResult(result: unknown): result is Result {
  const { id, outcome } = (result ?? {}) as Partial<Result>
  return typeof id === 'string' && typeof outcome === 'string'
}

/** Retry-After, as seconds or as a date, RFC 9110 section 10.2.3. Nothing for what cannot be read. */
function secondsToWait(head: Head, now: number): number | undefined {
  const value = head.headers.get('retry-after')?.trim()
  if (!value) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000))
}
