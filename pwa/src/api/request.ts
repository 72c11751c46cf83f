/**
 * The one way from the app to the GraphQL API. It keeps no cache and retries nothing but an expired session,
 * once; what is tried again and when is for the caller to decide, because only the caller knows what is safe.
 */
import { either } from './either'
import { GraphQLError, hasCode, HttpError, NetworkError } from './errors'
import { session } from './session'

/** A generated operation; the type parameters tie the variables to the result. */
export interface Operation<Result, Variables> {
  toString(): string
  __apiType?: (variables: Variables) => Result
}

export interface RequestOptions {
  signal?: AbortSignal
  timeoutMs?: number
}

type VariablesArgument<V> = V extends Record<string, never> ? [variables?: V] : [variables: V]

/** Runs the operation. Throws NetworkError, HttpError or GraphQLError, and nothing else but a caller's own abort. */
export async function request<R, V>(
  operation: Operation<R, V>,
  ...[variables, options]: [...VariablesArgument<V>, options?: RequestOptions]
): Promise<R> {
  const body = JSON.stringify({ query: operation.toString(), variables: variables ?? {} })
  const token = await session.currentToken()
  try {
    return await post<R>(body, token, options ?? {})
  } catch (error) {
    if (!hasCode(error, 'UNAUTHENTICATED') || !(await session.refresh(token))) throw error
    return await post<R>(body, session.token(), options ?? {})
  }
}

async function post<R>(
  body: string,
  token: string | undefined,
  { signal, timeoutMs = 20_000 }: RequestOptions,
): Promise<R> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
  }
  if (token) headers['authorization'] = `Bearer ${token}`
  let response: Response
  let text: string
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      body,
      headers,
      // A redirect is a network that wants a sign-in, never an answer of ours.
      redirect: 'error',
      signal: signal ? either(signal, timeout) : timeout,
    })
    text = await response.text()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new NetworkError('no answer from the server', { cause })
  }
  return resultIn<R>(response, text)
}

interface Answer<R> {
  data?: R | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

function resultIn<R>(response: Response, text: string): R {
  // Only the header says for how long; the body says no more than the status does.
  if (response.status === 429) throw httpError(response)
  const answer = parsed<R>(response, text)
  const first = answer?.errors?.[0]
  if (first) throw new GraphQLError(first.extensions?.code ?? 'INTERNAL', first.message)
  if (!response.ok && (answer || !isOfTheNetwork(response.status))) throw httpError(response)
  if (!answer?.data) throw new NetworkError('something else than the server answered')
  return answer.data
}

/** What a proxy, a filter or a portal answers in the server's place; the server says these in JSON. */
function isOfTheNetwork(status: number): boolean {
  return status === 401 || status === 403 || status === 407 || status === 511
}

function httpError({ status, headers }: Response): HttpError {
  const wait = Number(headers.get('retry-after'))
  return new HttpError(status, Number.isFinite(wait) && wait > 0 ? wait : undefined)
}

function parsed<R>(response: Response, text: string): Answer<R> | undefined {
  if (!/json/.test(response.headers.get('content-type') ?? '')) return undefined
  try {
    return JSON.parse(text) as Answer<R>
  } catch {
    return undefined
  }
}
