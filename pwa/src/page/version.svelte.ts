/**
 * New versions of the app: noticed, and changed to when the person says so or nothing can be disturbed.
 * A form with something typed and a sender at work each register a reason to wait.
 */
import { whenGone } from '../device/again'
import { scriptUrl } from '../device/script-url'

const workerPath = '/service-worker.js'
const reloadedKey = 'loftet.reloaded'

let waiting = $state.raw<ServiceWorker | undefined>(undefined)
const reasonsToWait = new Set<() => boolean>()
// Grows when a reason comes or goes, so that whoever shows the offer looks again.
let reasons = $state(0)
let isChanging = false
// Another tab has changed the version: the files that this page has not fetched yet may be gone.
let isOutdated = false

export const version = {
  name: __APP_VERSION__,
  /** A newer version is on the device, waiting to be changed to. */
  get hasNew(): boolean {
    return waiting !== undefined
  },
}

/** While `isBusy` says true the app is not reloaded. Returns how to take it back. */
export function holdVersionWhile(isBusy: () => boolean): () => void {
  reasonsToWait.add(isBusy)
  reasons += 1
  return () => {
    reasonsToWait.delete(isBusy)
    reasons += 1
  }
}

/** True when a form or the sender would be disturbed by a reload. */
export function isVersionHeld(): boolean {
  void reasons
  return [...reasonsToWait].some((isBusy) => isBusy())
}

export async function startVersion(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  whenGone(reloadForMissingChunk)
  addEventListener('beforeunload', noteLeaving)
  let hasWorker = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isChanging) reloadOnce()
    // The first worker of all takes over a page that is of its own version.
    else isOutdated = hasWorker
    hasWorker = true
  })
  try {
    const registration = await navigator.serviceWorker.register(scriptUrl(workerPath), {
      updateViaCache: 'none',
    })
    watch(registration)
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void registration.update().catch(() => undefined)
    })
  } catch {
    // Without a worker the app works as long as there is coverage.
  }
}

/** Changes to the waiting version: one reload, also when the browser never says that the worker has changed. */
export function changeVersion(): void {
  if (!waiting) return
  isChanging = true
  waiting.postMessage('skip-waiting')
  setTimeout(reloadOnce, 3000)
}

function watch(registration: ServiceWorkerRegistration): void {
  const note = (worker: ServiceWorker | null): void => {
    if (worker && navigator.serviceWorker.controller) waiting = worker
  }
  note(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') note(worker)
    })
  })
}

let hasReloaded = false

function reloadOnce(): void {
  if (hasReloaded) return
  hasReloaded = true
  location.reload()
}

// What begins to leave may stay: a link to a file only saves it.
const leavingLasts = 10_000
let leftAt = -Infinity

function noteLeaving(): void {
  leftAt = performance.now()
}

/**
 * Firefox drops what a page is fetching as soon as it is being left: nothing is missing then, and a reload would take
 * the person back from where they are going.
 */
function isLeaving(): boolean {
  return performance.now() - leftAt < leavingLasts
}

/**
 * A tab left open over a change of version asks for files that are gone. It reloads, but never twice in a row. The
 * new version is on the device, so that needs no network; without a new one only the network can help.
 */
function reloadForMissingChunk(): void {
  if (isLeaving() || isVersionHeld() || (!isOutdated && !navigator.onLine)) return
  const last = Number(sessionStorage.getItem(reloadedKey) ?? 0)
  if (Date.now() - last < 60_000) return
  sessionStorage.setItem(reloadedKey, String(Date.now()))
  reloadOnce()
}
