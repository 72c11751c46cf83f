import { afterEach, expect, test, vi } from 'vitest'
import sv from '../i18n/sv/ui'
import { dismissToast, toast, toasts, undoToast } from './toast.svelte'
import { setUiWords } from './words.svelte'

setUiWords(sv)
afterEach(dismissToast)

test('what is undone leaves nothing more to say', async () => {
  toast('Borttagen', async () => true)
  await undoToast()
  expect(toasts.current).toBeUndefined()
})

test.each([
  ['was refused', async () => false],
  ['broke', () => Promise.reject(new Error('no network'))],
])('an undo that %s is said, and can be tried again', async (_, once) => {
  const undo = vi.fn<() => Promise<boolean>>(once)
  toast('Borttagen', undo)
  await undoToast()
  expect(toasts.current).toMatchObject({ text: sv.notUndone, isBad: true })
  undo.mockResolvedValue(true)
  await undoToast()
  expect(undo).toHaveBeenCalledTimes(2)
  expect(toasts.current).toBeUndefined()
})

test('an undo that says itself what came of it is not talked over', async () => {
  toast('Borttagen', async () => (toast('Tillbaka'), true))
  await undoToast()
  expect(toasts.current?.text).toBe('Tillbaka')
})
