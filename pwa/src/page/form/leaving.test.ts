import { expect, test, vi } from 'vitest'
import { keepAll, mayLeave, watchOver } from './leaving'
import { isVersionHeld } from '../version.svelte'

vi.stubGlobal('__APP_VERSION__', 'test')

function written(more: object = {}) {
  return { isDirty: true, isKept: true, keep: vi.fn(async () => undefined), ...more }
}

test('a page is left without a question while all that is written is on the device', () => {
  const stop = watchOver(written())
  const ask = vi.fn(() => false)
  expect(mayLeave(ask)).toBe(true)
  expect(ask).not.toHaveBeenCalled()
  stop()
})

test('what the device does not take is asked about, and only while it is open', () => {
  const stop = watchOver(written({ isKept: false }))
  expect(mayLeave(() => false)).toBe(false)
  expect(mayLeave(() => true)).toBe(true)
  stop()
  expect(mayLeave(() => false)).toBe(true)
})

test('a new version waits while something is written', () => {
  const form = { ...written(), isDirty: true }
  const stop = watchOver(form)
  expect(isVersionHeld()).toBe(true)
  form.isDirty = false
  expect(isVersionHeld()).toBe(false)
  form.isDirty = true
  stop()
  expect(isVersionHeld()).toBe(false)
})

test('everything that is open is kept at once', async () => {
  const forms = [written(), written()]
  const stops = forms.map((form) => watchOver(form))
  await keepAll()
  for (const form of forms) expect(form.keep).toHaveBeenCalledOnce()
  for (const stop of stops) stop()
})
