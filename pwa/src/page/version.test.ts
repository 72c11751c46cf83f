// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const reload = vi.fn()
const listening = vi.spyOn(globalThis, 'addEventListener')
let now = 0
let again: typeof import('../device/again').again

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
  again = (await import('../device/again')).again
  await startVersion()
})

afterEach(() => {
  for (const [name, listener] of listening.mock.calls) removeEventListener(name, listener as EventListener)
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** A part of the app is asked for twice, and does not come. */
async function missPart(): Promise<void> {
  await expect(again(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
}

test('a page whose part is missing is loaded again, once', async () => {
  await missPart()
  await missPart()
  expect(reload).toHaveBeenCalledOnce()
})

test('a page that is being left is not taken back by a reload, and one that stayed all the same is loaded again', async () => {
  dispatchEvent(new Event('beforeunload'))
  await missPart()
  expect(reload).not.toHaveBeenCalled()
  now += 11_000
  await missPart()
  expect(reload).toHaveBeenCalledOnce()
})
