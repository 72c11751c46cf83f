import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GraphQLError, HttpError, NetworkError } from './errors'
import { request, type Operation } from './request'
import { session } from './session'

const operation = { toString: () => 'query { ok }' } as Operation<{ ok: boolean }, Record<string, never>>
const asked: { path: string; init: RequestInit }[] = []
let answers: (() => Response | Promise<Response>)[] = []

const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
const me = { id: '1', username: 'polis', role: 'OFFICER', party: 'POLICE', unit: '', areas: [] }
const unauthenticated = () => json({ errors: [{ message: 'slut', extensions: { code: 'UNAUTHENTICATED' } }] })

beforeEach(() => {
  asked.length = 0
  answers = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, init })
    const answer = answers.shift()
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  })
})

afterEach(() => vi.unstubAllGlobals())

describe('an answer', () => {
  test('is the data', async () => {
    answers = [() => json({ data: { ok: true } })]
    expect(await request(operation)).toEqual({ ok: true })
  })

  test.each(['Failed to fetch', 'Load failed', 'NetworkError when attempting to fetch resource.'])(
    'that does not come (%s) is the network',
    async (message) => {
      answers = [() => Promise.reject(new TypeError(message))]
      await expect(request(operation)).rejects.toBeInstanceOf(NetworkError)
    },
  )

  test.each([
    ['a captive portal’s page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['an empty body', () => new Response('', { headers: { 'content-type': 'application/json' } })],
    ['a cut body', () => new Response('{"data":{"ok"', { headers: { 'content-type': 'application/json' } })],
    ['JSON without data', () => json({})],
  ])('that is %s is the network', async (_, answer) => {
    answers = [answer]
    await expect(request(operation)).rejects.toBeInstanceOf(NetworkError)
  })

  test('with a refusal carries its code', async () => {
    answers = [() => json({ errors: [{ message: 'nej', extensions: { code: 'FORBIDDEN' } }] })]
    await expect(request(operation)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    } satisfies Partial<GraphQLError>)
  })

  test('that asks to wait says how long', async () => {
    answers = [() => new Response('', { status: 429, headers: { 'retry-after': '30' } })]
    await expect(request(operation)).rejects.toMatchObject({
      status: 429,
      retryAfter: 30,
    } satisfies Partial<HttpError>)
  })

  test('that the caller no longer wants is the caller’s own abort', async () => {
    const controller = new AbortController()
    answers = [() => Promise.reject(new DOMException('aborted', 'AbortError'))]
    controller.abort()
    await expect(request(operation, {}, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('a network that answers in the server’s place', () => {
  test.each([401, 403, 407, 511])('54: with a page and %i is the network, and renews nothing', async (status) => {
    answers = [() => new Response('<html>', { status, headers: { 'content-type': 'text/html' } })]
    await expect(request(operation)).rejects.toBeInstanceOf(NetworkError)
    expect(asked).toHaveLength(1)
  })
})

describe('a session that is over', () => {
  test('is renewed once, and the question asked again with the new token', async () => {
    answers = [
      unauthenticated,
      () => json({ accessToken: 'new', expiresAt: '', me }),
      () => json({ data: { ok: true } }),
    ]
    expect(await request(operation)).toEqual({ ok: true })
    expect(asked.map(({ path }) => path)).toEqual(['/graphql', '/auth/refresh', '/graphql'])
    expect(asked[2]?.init.headers).toMatchObject({ authorization: 'Bearer new' })
    expect(session.state()).toMatchObject({ status: 'signedIn', me: { username: 'polis' } })
  })

  test('is renewed by one call for all that wait', async () => {
    answers = [
      unauthenticated,
      unauthenticated,
      () => json({ accessToken: 'newer', expiresAt: '', me }),
      () => json({ data: { ok: true } }),
      () => json({ data: { ok: true } }),
    ]
    await Promise.all([request(operation), request(operation)])
    expect(asked.filter(({ path }) => path === '/auth/refresh')).toHaveLength(1)
  })

  test('that cannot be renewed is said, and the person is remembered', async () => {
    answers = [unauthenticated, unauthenticated]
    await expect(request(operation)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(session.state()).toMatchObject({ status: 'expired', me: { username: 'polis' } })
    expect(session.token()).toBeUndefined()
  })
})
