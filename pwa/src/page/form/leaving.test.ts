import { expect, test, vi } from 'vitest'
import { keepAll, mayLeave, startLeaving, watchOver } from './leaving'
import { isVersionHeld } from '../version.svelte'

vi.stubGlobal('__APP_VERSION__', 'test')

function written<T extends object>(more = {} as T) {
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

test('what was kept between the leaving and the page’s end is put down all the same', () => {
  const page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('document', new EventTarget())
  startLeaving()
  const [late, clean] = [written({ leave: vi.fn() }), written({ isDirty: false, leave: vi.fn() })]
  const stops = [late, clean].map((form) => watchOver(form))
  page.dispatchEvent(new Event('beforeunload'))
  late.isDirty = false
  page.dispatchEvent(new Event('pagehide'))
  expect(late.leave).toHaveBeenCalledOnce()
  expect(clean.leave).not.toHaveBeenCalled()
  for (const stop of stops) stop()
})
