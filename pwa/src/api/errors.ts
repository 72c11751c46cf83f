/** What can go wrong between the app and the server, in the three ways that a page must tell apart. */

/** No answer that is ours: no coverage, a time-out, or a network that answers in the server's place. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
}

/** An answer, but not a result: a status outside GraphQL. `retryAfter` is in seconds, when the server says so. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  constructor(
    readonly status: number,
    readonly retryAfter?: number,
  ) {
    super(`the server answered ${status}`)
  }
}

export type GraphQLCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** A refusal by the API, with its code. */
export class GraphQLError extends Error {
  override readonly name = 'GraphQLError'
  constructor(
    readonly code: GraphQLCode | (string & {}),
    message: string,
  ) {
    super(message)
  }
}

export function isNetworkError(error: unknown): error is NetworkError {
  return error instanceof NetworkError
}

export function hasCode(error: unknown, code: GraphQLCode): boolean {
  return error instanceof GraphQLError && error.code === code
}
