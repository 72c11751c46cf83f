import { expect, test } from 'vitest'
import { createReader } from './reading'

test('only what has been changed is read, and what changes meanwhile is read once more', async () => {
  const shown: string[][] = []
  let go = (): void => undefined
  const { read } = createReader(['outbox', 'records', 'drafts'] as const, async (parts) => {
    shown.push([...parts])
    await new Promise<void>((resolve) => (go = resolve))
  })
  const first = read(['drafts'])
  void read(['drafts'])
  void read(['outbox'])
  go()
  await Promise.resolve()
  await Promise.resolve()
  go()
  await first
  expect(shown).toEqual([['drafts'], ['drafts', 'outbox']])
})

test('everything is read when nothing is said', async () => {
  const shown: string[][] = []
  await createReader(['a', 'b'] as const, async (parts) => void shown.push([...parts])).read()
  expect(shown).toEqual([['a', 'b']])
})
