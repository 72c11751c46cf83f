import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { createDatabase } from '../../../store/database'
import { createFieldStore } from '../../../store/field-store'
import type { Draft } from '../../../store/work'
import { formOfType } from './definitions'
import { opened } from './opening'
import { amendmentOf, toInput } from './input'
import { newValues } from './values'

const form = formOfType('TRAFFIC_CHECK')
const now = new Date('2026-11-23T13:05:00Z')
let stores = 0

function newStore() {
  return createFieldStore(createDatabase({ name: `opening-${(stores += 1)}` }))
}

async function saved(store: ReturnType<typeof newStore>, author = 'a'): Promise<string> {
  const id = crypto.randomUUID()
  const values = { ...newValues(form, now), place: { name: 'Vidsel' } }
  const input = toInput(form, values, { id, area: '2560', now })
  await store.save({
    entry: { id, author, input, form: values, savedAt: input.recordedAt },
    record: {
      id,
      author,
      type: 'TRAFFIC_CHECK',
      placeName: 'Vidsel',
      occurredAt: input.occurredAt,
      savedAt: input.recordedAt,
      form: values,
    },
  })
  return id
}

test('an address without an id is a new form', async () => {
  const got = await opened(newStore(), form, { draftId: null, editId: null, user: 'a' }, now)
  expect(got).toMatchObject({ kind: 'form', isCorrection: false })
})

test('a draft opens as it was left, under its id', async () => {
  const store = newStore()
  const draft: Draft = {
    id: crypto.randomUUID(),
    author: 'a',
    type: 'TRAFFIC_CHECK',
    form: { place: { name: 'Korsträsk' } },
    startedAt: now.toISOString(),
    changedAt: now.toISOString(),
    revision: 3,
    isCorrection: false,
  }
  await store.keepDraft(draft, 0)
  const got = await opened(store, form, { draftId: draft.id, editId: null, user: 'a' }, now)
  expect(got).toMatchObject({ kind: 'form', id: draft.id, values: { place: { name: 'Korsträsk' } }, draft })

  const others = await opened(store, form, { draftId: draft.id, editId: null, user: 'b' }, now)
  expect(others).toMatchObject({ kind: 'form', values: { place: { name: '' } } })
})

test('refused work opens with its reasons, under the same id', async () => {
  const store = newStore()
  const id = await saved(store)
  const [entry] = await store.claim([id], 'a', now.toISOString())
  const reasons = [{ field: ['place', 'name'], code: 'INVALID', message: 'Skriv utan gatunummer.' }]
  await store.settle([{ id, version: entry?.version ?? 0, kind: 'refused', reasons }])

  const got = await opened(store, form, { draftId: null, editId: id, user: 'a' }, now)
  expect(got).toMatchObject({
    kind: 'form',
    id,
    reasons,
    isCorrection: true,
    values: { place: { name: 'Vidsel' } },
  })
})

test('work that has not been received can be changed, whether or not a server may have seen it', async () => {
  const store = newStore()
  const id = await saved(store)
  const before = await opened(store, form, { draftId: null, editId: id, user: 'a' }, now)
  expect(before).toMatchObject({ kind: 'form', id })
  await store.claim([id], 'a', now.toISOString())
  const after = await opened(store, form, { draftId: null, editId: id, user: 'a' }, now)
  expect(after).toMatchObject({ kind: 'form', id, isCorrection: true, values: { place: { name: 'Vidsel' } } })
})

test('what was planned is filled in, and what is sent says that it does it', async () => {
  const plan = {
    id: 'plan',
    area: '2560',
    type: 'TRAFFIC_CHECK' as const,
    on: '2026-11-23',
    dayPart: 'EVENING' as const,
    place: { name: 'Vidsel' },
    reason: 'Sex synpunkter.',
  }
  const asked = { draftId: null, editId: null, user: 'a', plan }
  const got = await opened(newStore(), form, asked, now)
  if (got.kind !== 'form') throw new Error(got.kind)
  expect(got.values).toMatchObject({ place: { name: 'Vidsel' }, planned: { id: 'plan', area: '2560' } })
  const context = { id: got.id, area: '2560', now }
  expect(toInput(form, got.values, context)).toMatchObject({ plannedActivityId: 'plan', place: { name: 'Vidsel' } })
  expect(amendmentOf(form, got.values, context, now)).toMatchObject({ plannedActivityId: 'plan' })

  // Another kind of work does not do it, and says nothing of a plan: what was sent before stays the same.
  const patrol = formOfType('FOOT_PATROL')
  const other = await opened(newStore(), patrol, asked, now)
  if (other.kind !== 'form') throw new Error(other.kind)
  expect(other.values.planned).toBeUndefined()
  expect(toInput(patrol, other.values, context)).not.toHaveProperty('plannedActivityId')
})
