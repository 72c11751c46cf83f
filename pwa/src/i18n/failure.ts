/** An error in words for people. */
import { GraphQLError, HttpError, NetworkError } from '../api/errors'
import { dictionary } from './language.svelte'
import sv from './sv/failure'

export const failure = dictionary(sv, 'failure')

export interface Explained {
  title: string
  text: string
}

/** What went wrong, and what to do. `saving` says that what was typed is still there. */
export function explain(error: unknown, { saving = false } = {}): Explained {
  const t = failure()
  if (error instanceof NetworkError) {
    return { title: t.networkTitle, text: saving ? t.networkSave : t.networkText }
  }
  if (error instanceof HttpError && error.status === 429) {
    return { title: t.waitTitle, text: error.retryAfter ? t.waitText(error.retryAfter) : t.waitABit }
  }
  if (error instanceof HttpError && error.status === 401) return { title: t.signInTitle, text: t.signInText }
  const words = error instanceof GraphQLError ? byCode(error.code) : undefined
  return words ?? { title: t.serverTitle, text: t.serverText }
}

function byCode(code: string): Explained | undefined {
  const t = failure()
  switch (code) {
    case 'UNAUTHENTICATED':
      return { title: t.signInTitle, text: t.signInText }
    case 'FORBIDDEN':
      return { title: t.forbiddenTitle, text: t.forbiddenText }
    case 'NOT_FOUND':
      return { title: t.notFoundTitle, text: t.notFoundText }
    case 'CONFLICT':
      return { title: t.conflictTitle, text: t.conflictText }
    case 'RATE_LIMITED':
      return { title: t.waitTitle, text: t.waitABit }
    default:
      return undefined
  }
}
