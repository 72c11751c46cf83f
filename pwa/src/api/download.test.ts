import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { download } from './download'
import { HttpError, NetworkError } from './errors'

const me = { id: '1', username: 'analytiker', role: 'ANALYST', party: 'MUNICIPALITY', unit: '', areas: [] }
let answers: (() => Response)[] = []
const asked: { path: string; headers: HeadersInit | undefined }[] = []

const renewed = (): Response =>
  new Response(JSON.stringify({ accessToken: 'new', expiresAt: '', me }), {
    headers: { 'content-type': 'application/json' },
  })

const unauthenticated = (): Response =>
  new Response('{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}', {
    status: 401,
    headers: { 'content-type': 'application/json' },
  })

function file(parts: string[], failure?: Error): Response {
  const left = [...parts]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = left.shift()
      if (part !== undefined) controller.enqueue(new TextEncoder().encode(part))
      else if (failure) controller.error(failure)
      else controller.close()
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="aktiviteter.csv"' },
  })
}

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, headers: init.headers })
    const answer = answers.shift()
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  })
})

afterEach(() => vi.unstubAllGlobals())

test('a file comes whole, under the name that the server gives it, and says how far it has come', async () => {
  const progress: number[] = []
  answers = [() => file(['ref;', 'TRF-1\n'])]
  const got = await download('/export/activities.csv', { onprogress: (bytes) => progress.push(bytes) })
  expect(await got.blob.text()).toBe('ref;TRF-1\n')
  expect(got.name).toBe('aktiviteter.csv')
  expect(progress).toEqual([4, 10])
})

test('a file that breaks off is no file', async () => {
  answers = [() => file(['half'], new TypeError('network error'))]
  await expect(download('/export/activities.csv')).rejects.toBeInstanceOf(NetworkError)
})

test('a session that is over is renewed once', async () => {
  answers = [unauthenticated, renewed, () => file(['a'])]
  await download('/export/activities.csv')
  expect(asked.map(({ path }) => path)).toEqual(['/export/activities.csv', '/auth/refresh', '/export/activities.csv'])
  expect(asked[2]?.headers).toEqual({ authorization: 'Bearer new' })
})

test.each([200, 401, 403])('54: a portal’s page with %i is no file, and renews nothing', async (status) => {
  answers = [() => new Response('<html>', { status, headers: { 'content-type': 'text/html' } })]
  await expect(download('/export/activities.csv')).rejects.toBeInstanceOf(NetworkError)
  expect(asked.map(({ path }) => path)).toEqual(['/export/activities.csv'])
})

test('a refusal is said with its status and wait', async () => {
  answers = [() => new Response('', { status: 429, headers: { 'retry-after': '7' } })]
  await expect(download('/export/activities.csv')).rejects.toMatchObject({
    status: 429,
    retryAfter: 7,
  } satisfies Partial<HttpError>)
})
