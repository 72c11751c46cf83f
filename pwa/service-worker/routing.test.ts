import { describe, expect, test } from 'vitest'
import { answerFor, cacheName, mayFallBack, olderCaches } from './routing'

const origin = 'http://127.0.0.1:8080'
const files = new Set(['/', '/assets/index-abc.js', '/icon.svg'])
const asked = (path: string, over: Partial<Pick<Request, 'method' | 'mode' | 'url'>> = {}) =>
  answerFor({ method: 'GET', mode: 'no-cors', url: origin + path, ...over }, origin, files)

describe('what the worker answers', () => {
  test('a file of the build, from the cache', () => {
    expect(asked('/assets/index-abc.js')).toBe('/assets/index-abc.js')
  })

  test.each(['/', '/lofte/alvsbyn', '/falt/ny/trafikkontroll', '/finns-inte'])('the page %s, by the shell', (path) => {
    expect(asked(path, { mode: 'navigate' })).toBe('/')
  })
})

describe('what the worker never touches', () => {
  test.each([
    '/graphql',
    '/auth/refresh',
    '/healthz',
    '/export/activities.csv',
    '/graphiql',
    '/schema.graphql',
    '/open-data/',
    '/app-config.json',
  ])('%s, also when it is navigated to', (path) => {
    expect(asked(path, { mode: 'navigate' })).toBeUndefined()
  })

  test('anything but GET', () => {
    expect(asked('/', { method: 'POST', mode: 'navigate' })).toBeUndefined()
    expect(asked('/icon.svg', { method: 'HEAD' })).toBeUndefined()
  })

  test('another origin', () => {
    expect(asked('', { url: 'https://example.org/icon.svg' })).toBeUndefined()
  })

  test('a file that this build does not have', () => {
    expect(asked('/assets/index-old.js')).toBeUndefined()
  })

  test('a page of the app is not mistaken for a server path that begins like it', () => {
    expect(asked('/exporten', { mode: 'navigate' })).toBe('/')
  })
})

describe('where the shell says that there is no network', () => {
  const may = (path: string, over: Partial<Pick<Request, 'method' | 'mode' | 'url'>> = {}) =>
    mayFallBack({ method: 'GET', mode: 'navigate', url: origin + path, ...over }, origin)

  test.each(['/open-data', '/open-data/pledges.csv', '/graphiql', '/graphiql/', '/schema.graphql'])(
    'in place of %s',
    (path) => {
      expect(may(path)).toBe(true)
    },
  )

  test.each(['/', '/graphql', '/auth/refresh', '/export/activities.csv', '/widget', '/open-datan'])(
    'never in place of %s',
    (path) => {
      expect(may(path)).toBe(false)
    },
  )

  test('never for what is not a page', () => {
    expect(may('/open-data', { mode: 'cors' })).toBe(false)
    expect(may('/open-data', { method: 'POST' })).toBe(false)
    expect(may('', { url: 'https://example.org/open-data' })).toBe(false)
  })
})

test('only caches older than the current build are removed', () => {
  const names = ['someone-else', cacheName('a'), cacheName('b'), cacheName('c')]
  expect(olderCaches(names, cacheName('b'))).toEqual([cacheName('a')])
  expect(olderCaches(names, cacheName('not-there'))).toEqual([])
})
