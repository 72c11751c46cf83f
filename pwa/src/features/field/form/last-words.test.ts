import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createDatabase } from '../../../store/database'
import { createFieldStore } from '../../../store/field-store'
import type { Draft } from '../../../store/work'
import { pickUp, putDown } from './last-words'

function place() {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  }
}

function draft(text: string, revision: number): Draft {
  const at = '2026-11-23T13:05:00.000Z'
  const form = { summary: text }
  return {
    id: 'd1',
    author: 'a',
    type: 'FOOT_PATROL',
    form,
    startedAt: at,
    changedAt: at,
    revision,
    isCorrection: false,
  }
}

const newStore = () => createFieldStore(createDatabase({ name: crypto.randomUUID() }))

test('what was put down as the page went away is a draft afterwards, once', async () => {
  const [store, at] = [newStore(), place()]
  await store.keepDraft(draft('Först', 1), 0)
  putDown(draft('Först och sist', 2), at)
  expect((await pickUp(store, at))?.id).toBe('d1')
  expect((await store.draft('d1'))?.form).toEqual({ summary: 'Först och sist' })
  expect(await pickUp(store, at)).toBeUndefined()
})

test('what the database got in time is not taken twice, and is still what the form opens with', async () => {
  const [store, at] = [newStore(), place()]
  await store.keepDraft(draft('Allt', 1), 0)
  putDown(draft('Allt', 1), at)
  expect((await pickUp(store, at))?.id).toBe('d1')
  expect(await pickUp(store, at)).toBeUndefined()
  expect(await store.drafts('a')).toHaveLength(1)
})

test('another tab has written in the draft since: both are there', async () => {
  const [store, at] = [newStore(), place()]
  await store.keepDraft(draft('Den andras', 1), 0)
  putDown(draft('Min', 1), at)
  await pickUp(store, at)
  const texts = (await store.drafts('a')).map(({ form }) => (form as { summary: string }).summary)
  expect(texts.sort()).toEqual(['Den andras', 'Min'])
})
