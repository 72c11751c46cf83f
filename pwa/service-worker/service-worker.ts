/**
 * Löftet's service worker: it holds a build by whole rings, so that the app opens by a road without coverage.
 * It never touches anything but GET to its own origin, and never the server's own paths; what an officer has
 * saved lies in IndexedDB and is sent by the page, so no mistake here can lose a record (design: the sender
 * runs in the page).
 */
import { buildOf, markOf, rings, ringsAmong, spare, type Ask, type Listed, type Ring } from './rings'
import { answerFor, cacheName, mayFallBack, olderCaches } from './routing'

declare const self: ServiceWorkerGlobalScope
declare const __BUILD__: string
declare const __FILES__: Listed

const cache = cacheName(__BUILD__)
const build = buildOf(__FILES__)
const files = new Set(Object.values(build).flat())
// Opened once for as long as the worker lives: a start of the app asks for some thirty files.
let opened: Promise<Cache> | undefined

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})

/**
 * A version is the shell and every ring that this device held before: one missing file and the install fails, so that
 * what worked without coverage goes on working, in the old version or in the new.
 */
async function install(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cacheName('')))
  const paths = await Promise.all(
    names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => decodeURIComponent(new URL(url).pathname)),
    ),
  )
  await add(build.shell)
  for (const ring of ringsAmong(paths.flat())) await keep(ring)
}

/** Adds all of the files, or throws. Hashed files never change, so the browser's own copy will do; the rest is asked for. */
async function add(paths: readonly string[]): Promise<void> {
  const own = await held()
  const there = new Set((await own.keys()).map(({ url }) => new URL(url).pathname))
  const missing = paths.filter((path) => !there.has(path))
  await own.addAll(
    missing.map((path) => new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'reload' })),
  )
}

async function keep(ring: Ring): Promise<void> {
  const own = await held()
  if (await own.match(markOf(ring))) return
  await add(build[ring])
  await own.put(markOf(ring), new Response())
}

/** What can be fetched again goes: the public pages and the desk. The shell and the field stay. */
async function makeRoom(): Promise<void> {
  const own = await held()
  const gone = [...spare(build), markOf('public'), markOf('desk')]
  await Promise.all(gone.map((path) => own.delete(path)))
}

// The page asks for the change of version when no form is open; a worker never does it by itself.
self.addEventListener('message', (event) => {
  const ask = event.data as Ask
  const answer = (work: Promise<void>): void => {
    const told = work.then(
      () => event.ports[0]?.postMessage(true),
      () => event.ports[0]?.postMessage(false),
    )
    event.waitUntil(told)
  }
  if (ask === 'skip-waiting') void self.skipWaiting()
  else if (ask === 'build') event.ports[0]?.postMessage(__BUILD__)
  else if (ask === 'files') event.ports[0]?.postMessage(build)
  else if (ask === 'make-room') answer(makeRoom())
  else if (typeof ask === 'object' && 'keep' in ask && rings.includes(ask.keep)) answer(keep(ask.keep))
  else if (typeof ask === 'object' && 'keepFiles' in ask) answer(add(ask.keepFiles.filter((path) => files.has(path))))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

async function activate(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(olderCaches(names, cache).map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const url = answerFor(event.request, self.location.origin, files)
  if (url !== undefined) event.respondWith(fromCache(url, event.request))
  else if (mayFallBack(event.request, self.location.origin)) event.respondWith(fromServer(event.request))
})

async function fromServer(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return fromCache('/', request)
  }
}

function held(): Promise<Cache> {
  return (opened ??= caches.open(cache))
}

/** From the cache, or from the network into it: what has been visited is there the next time, without coverage too. */
async function fromCache(url: string, request: Request): Promise<Response> {
  const own = await held()
  const there = await own.match(url)
  if (there) return there
  const answer = await fetch(request)
  if (answer.ok && request.mode !== 'navigate') await own.put(url, answer.clone()).catch(() => undefined)
  return answer
}
