import { expect, test } from 'vitest'
import type { Draft } from '../../src/store/work'
import { activity, Phone } from './phone'
import { FakeServer } from './server'

const draft: Draft = {
  id: activity().id,
  author: 'a',
  type: 'TRAFFIC_CHECK',
  form: { place: 'Väg 374' },
  startedAt: '2026-11-23T12:00:00Z',
  changedAt: '2026-11-23T12:01:00Z',
  revision: 1,
  isCorrection: false,
}

test('4: a save that is cut off has not happened at all, and the draft is as it was', async () => {
  const phone = new Phone({ server: new FakeServer() })
  await phone.store.keepDraft(draft, 0)
  const putThere = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...args: [unknown]) {
    const request = putThere.apply(this, args)
    // The outbox has been written, and then the process is gone.
    if (this.name === 'outbox') this.transaction.abort()
    return request
  }
  const saving = phone.save({ id: draft.id })
  await expect(saving).rejects.toThrow()
  IDBObjectStore.prototype.put = putThere

  expect(await phone.waiting()).toEqual([])
  expect(await phone.store.records('a')).toEqual([])
  expect(await phone.store.drafts('a')).toEqual([draft])
})

test('4: a save that has been reported is in outbox and records, and its draft is gone', async () => {
  const phone = new Phone({ server: new FakeServer() })
  await phone.store.keepDraft(draft, 0)
  await phone.save({ id: draft.id })
  await phone.kill()

  const again = phone.restarted()
  expect(await again.waiting()).toEqual([draft.id])
  expect(await again.store.records('a')).toHaveLength(1)
  expect(await again.store.drafts('a')).toEqual([])
})

test('4: a draft that another tab has changed since is not thrown away with the save', async () => {
  const phone = new Phone({ server: new FakeServer() })
  await phone.store.keepDraft(draft, 0)
  await phone.store.keepDraft({ ...draft, form: { place: 'Nyborgsvägen' }, revision: 2 }, 1)
  const input = activity({ id: draft.id })
  await phone.store.save({
    entry: { id: draft.id, author: 'a', input, form: {}, savedAt: input.recordedAt },
    record: { ...input, author: 'a', placeName: 'Väg 374', savedAt: input.recordedAt, form: {} },
    draft: { id: draft.id, revision: 1 },
  })

  expect((await phone.store.draft(draft.id))?.form).toEqual({ place: 'Nyborgsvägen' })
})
