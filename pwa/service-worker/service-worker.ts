/**
 * Löftet's service worker: it holds one whole build, so that the app opens by a road without coverage.
 * It never touches anything but GET to its own origin, and never the server's own paths; what an officer has
 * saved lies in IndexedDB and is sent by the page, so no mistake here can lose a record (design: the sender
 * runs in the page).
 */
import { answerFor, cacheName, mayFallBack, olderCaches } from './routing'

declare const self: ServiceWorkerGlobalScope
declare const __BUILD__: string
declare const __FILES__: string[]

const cache = cacheName(__BUILD__)
const files = new Set(__FILES__)
// Opened once for as long as the worker lives: a start of the app asks for some thirty files.
let opened: Promise<Cache> | undefined

// Nothing but the whole build is a version: addAll rejects, and the install with it, if one file is missing.
// `reload` passes the HTTP cache, which might still hold the shell of an older build.
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cache).then((held) => held.addAll(__FILES__.map((url) => new Request(url, { cache: 'reload' })))),
  )
})

// The page asks for the change of version when no form is open; a worker never does it by itself.
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (message === 'skip-waiting') void self.skipWaiting()
  if (message === 'build') event.ports[0]?.postMessage(__BUILD__)
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

async function fromCache(url: string, request: Request): Promise<Response> {
  opened ??= caches.open(cache)
  const held = await (await opened).match(url)
  return held ?? fetch(request)
}
