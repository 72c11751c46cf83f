// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { loadKit, work } from './work.svelte'

const { request, state } = vi.hoisted(() => ({ request: vi.fn(), state: { me: { id: 'anna' } } }))
vi.mock('../../api/session', () => ({ session: { state: () => state, subscribe: () => () => undefined } }))
vi.mock('../../api/request', () => ({ request }))

const kitOf = (id: string) => ({ fieldKit: { me: { id }, version: id, unchanged: false, planned: [] } })

test('who signs in while another’s kit is on its way gets their own at once', async () => {
  let answerAnna: (kit: unknown) => void = () => undefined
  request.mockImplementationOnce(() => new Promise((resolve) => (answerAnna = resolve)))
  request.mockImplementationOnce(() => Promise.resolve(kitOf('bo')))

  const annas = loadKit()
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1))
  state.me = { id: 'bo' }
  await loadKit()
  expect(work.kit?.me.id).toBe('bo')
  expect(work.isKitRead).toBe(true)

  answerAnna(kitOf('anna'))
  await annas
  expect(work.kit?.me.id).toBe('bo')
  expect(work.kitError).toBeUndefined()
})
