import { expect, test } from 'vitest'
import type { Draft } from '../../src/store/work'
import { Phone, sharedLock } from './phone'
import { FakeServer } from './server'

function twoTabs(server: FakeServer): [Phone, Phone] {
  const lock = sharedLock()
  const first = new Phone({ server, lock })
  return [first, new Phone({ server, lock, name: first.name })]
}

test('18: two tabs that are told to send at once send each item once', async () => {
  const server = new FakeServer()
  const [first, second] = twoTabs(server)
  for (let i = 0; i < 25; i += 1) await first.save()
  await Promise.all([first.sender.trigger('online'), second.sender.trigger('online')])

  const sent = server.calls.flatMap((call) => call.batch.activities.map((input) => input.id))
  expect(sent).toHaveLength(25)
  expect(new Set(sent).size).toBe(25)
  expect(await second.received()).toHaveLength(25)
})

test('18: two tabs that write in one draft do not overwrite each other', async () => {
  const [first, second] = twoTabs(new FakeServer())
  const draft: Draft = {
    id: crypto.randomUUID(),
    author: 'a',
    type: 'TRAFFIC_CHECK',
    form: 'begun',
    startedAt: '2026-11-23T12:00:00Z',
    changedAt: '2026-11-23T12:00:00Z',
    revision: 1,
    isCorrection: false,
  }
  expect(await first.store.keepDraft(draft, 0)).toBe(true)
  expect(await second.store.keepDraft({ ...draft, form: 'second', revision: 2 }, 1)).toBe(true)
  expect(await first.store.keepDraft({ ...draft, form: 'first', revision: 2 }, 1)).toBe(false)

  expect((await first.store.draft(draft.id))?.form).toBe('second')
})

test('19: the tab that sends dies, and the other takes over what was in its hands', async () => {
  const server = new FakeServer()
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = new Phone({ server })
  const second = new Phone({ server, name: first.name, lock: (work) => held.then(work) })
  const id = await first.save()
  server.fault = () => {
    first.isDead = true
    return 'none'
  }
  void first.sender.trigger('save')
  await expect.poll(() => server.calls.length).toBe(1)
  server.fault = () => 'none'
  const takingOver = second.sender.trigger('save')
  await first.kill()
  // The browser gives a dead tab's lock to the next in line.
  release()
  await takingOver

  expect(await second.received()).toEqual([id])
  expect(server.made.get(id)).toBe(1)
})
