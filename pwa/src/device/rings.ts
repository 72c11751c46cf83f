/** What of the app this device keeps for a start without coverage. It is asked of the worker, which does it whole. */
import type { Ask, Ring } from '../../service-worker/rings'

/** Reports whether the ring is there whole. False without a worker, without a network, or on a full disk. */
export async function keepRing(ring: Ring): Promise<boolean> {
  return ask({ keep: ring })
}

/** Keeps what the pages that are read are made of, also what was fetched before there was a worker to answer for it. */
export function keepVisited(): void {
  new PerformanceObserver((list) => {
    const files = list
      .getEntries()
      .map(({ name }) => new URL(name, location.href))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
      .map(({ pathname }) => pathname)
    if (files.length > 0) void ask({ keepFiles: files })
  }).observe({ type: 'resource', buffered: true })
}

/** Keeps the public pages too, when the device has nothing else to do and its owner does not save data. */
export function keepPublicWhenIdle(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (connection?.saveData) return
  const idle = 'requestIdleCallback' in window ? requestIdleCallback : (work: () => void) => setTimeout(work, 5000)
  addEventListener('load', () => setTimeout(() => idle(() => void keepRing('public')), 3000), { once: true })
  if (document.readyState === 'complete') setTimeout(() => idle(() => void keepRing('public')), 3000)
}

/** Makes room on a full disk: what can be fetched again goes, and never what the field needs to start. */
export async function leaveRings(): Promise<boolean> {
  return ask('make-room')
}

async function ask(what: Ask): Promise<boolean> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return false
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration) return false
  const { active } = await navigator.serviceWorker.ready
  if (!active) return false
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event) => resolve(event.data === true)
    active.postMessage(what, [port2])
  })
}
