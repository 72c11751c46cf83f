// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const reload = vi.fn()
const listening = vi.spyOn(globalThis, 'addEventListener')
let now = 0

/** A page of its own, as after a load. */
beforeEach(async () => {
  vi.resetModules()
  vi.stubEnv('DEV', false)
  vi.spyOn(location, 'reload').mockImplementation(reload)
  reload.mockClear()
  listening.mockClear()
  sessionStorage.clear()
  const container = Object.assign(new EventTarget(), { controller: null, register: () => Promise.reject(new Error()) })
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: container })
  vi.stubGlobal('performance', { now: () => now })
  const { startVersion } = await import('./version.svelte')
  await startVersion()
})

afterEach(() => {
  for (const [name, listener] of listening.mock.calls) removeEventListener(name, listener as EventListener)
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** A part of the app could not be fetched. Says whether the app takes care of it. */
function missesPart(): boolean {
  return !dispatchEvent(new Event('vite:preloadError', { cancelable: true }))
}

test('a page whose part is missing is loaded again, once', () => {
  expect(missesPart()).toBe(true)
  expect(missesPart()).toBe(false)
  expect(reload).toHaveBeenCalledOnce()
})

test('a page that is being left is not taken back by a reload, and one that stayed all the same is loaded again', () => {
  dispatchEvent(new Event('beforeunload'))
  expect(missesPart()).toBe(false)
  expect(reload).not.toHaveBeenCalled()
  now += 11_000
  expect(missesPart()).toBe(true)
  expect(reload).toHaveBeenCalledOnce()
})
