/** Citizens' feedback: kept until there is a receipt code, and never sent twice with different words. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { FeedbackContent, FeedbackOutcome } from '../../src/store/feedback'
import { createFeedbackDatabase, createFeedbackStore } from '../../src/store/feedback-store'
import { AlreadySent } from '../../src/store/database'
import { createFeedbackSender } from '../../src/sync/feedback-sender'

let devices = 0

const content = (id: string, text = 'De kör fort vid skolan.'): FeedbackContent => ({
  id,
  area: '2560',
  theme: 'TRAFFIC',
  text,
})
const received = (code: string): FeedbackOutcome => ({
  kind: 'received',
  code,
  receivedAt: '2026-11-24T12:00:00Z',
})

function device() {
  const store = createFeedbackStore(createFeedbackDatabase({ name: `feedback-${(devices += 1)}` }))
  const sent: FeedbackContent[] = []
  const answers: (FeedbackOutcome | (() => Promise<FeedbackOutcome>))[] = []
  const timers: { run: () => void; ms: number }[] = []
  /** The task that is asked for before anything is handed over. */
  const challenge = { isLost: false, before: async (): Promise<void> => undefined }
  const clock = { now: Date.parse('2026-11-24T12:00:00Z') }
  const sender = createFeedbackSender({
    outbox: store,
    send: async (take) => {
      if (challenge.isLost) return { kind: 'kept', problem: 'network' }
      await challenge.before()
      const what = await take()
      if (!what) return { kind: 'gone' }
      sent.push(what)
      const answer = answers.shift() ?? ({ kind: 'kept', problem: 'network' } as const)
      return typeof answer === 'function' ? answer() : answer
    },
    lock: (work) => work(),
    now: () => clock.now,
    timers: { set: (run, ms) => timers.push({ run, ms }), clear: () => timers.splice(0) },
    random: () => 0.5,
  })
  const write = (id: string, text?: string) =>
    store.save({ id, content: content(id, text), form: { id, text }, savedAt: `2026-11-24T11:00:0${id}Z` })
  return { store, sender, sent, answers, timers, clock, challenge, write }
}

test('it stays until there is a receipt, and the text goes when the code comes', async () => {
  const { store, sender, sent, answers, write } = device()
  await store.keepDraft({ text: 'De kör' }, '2026-11-24T10:59:00Z')
  await write('1')
  expect(await store.draft()).toBeUndefined()
  await sender.trigger()
  expect(sender.state()).toMatchObject({ phase: 'waiting', problem: 'network' })
  expect(await store.unsent()).toMatchObject([{ id: '1', state: 'waiting', attempts: 1, problem: 'network' }])

  answers.push(received('1111'))
  await sender.trigger()
  expect(sent.map(({ id }) => id)).toEqual(['1', '1'])
  expect(await store.unsent()).toEqual([])
  expect(await store.receipts()).toEqual([
    { id: '1', code: '1111', theme: 'TRAFFIC', receivedAt: '2026-11-24T12:00:00Z' },
  ])
})

test('what a server may have can be neither changed nor deleted', async () => {
  const { store, sender, write } = device()
  await write('1')
  await write('1', 'Andra ord innan något har skickats.')
  await sender.trigger()
  await expect(write('1', 'Andra ord efter att det har skickats.')).rejects.toBeInstanceOf(AlreadySent)
  await expect(store.deleteUnsent('1')).rejects.toBeInstanceOf(AlreadySent)
  expect((await store.unsent())[0]?.content.text).toBe('Andra ord innan något har skickats.')
})

test('what has never left can be taken back, whatever has been tried', async () => {
  const { store, sender, sent, challenge, write } = device()
  await write('1')
  challenge.isLost = true
  await sender.trigger()
  expect(await store.unsent()).toMatchObject([{ attempts: 0, problem: 'network' }])
  await write('1', 'Andra ord, för de första har aldrig lämnat enheten.')
  await store.deleteUnsent('1')
  challenge.isLost = false
  await sender.trigger()
  expect(sent).toEqual([])
})

test('what is taken back while its task is being solved is not sent, and the next is', async () => {
  const { store, sender, sent, answers, challenge, write } = device()
  await write('1')
  await write('2')
  answers.push(received('2222'))
  challenge.before = async () => {
    challenge.before = async () => undefined
    await store.deleteUnsent('1')
  }
  await sender.trigger()
  expect(sent.map(({ id }) => id)).toEqual(['2'])
  expect(sender.state().phase).toBe('idle')
})

test('what has a receipt is not sent again under the same id', async () => {
  const { sender, answers, write } = device()
  await write('1')
  answers.push(received('1111'))
  await sender.trigger()
  await expect(write('1', 'En gång till.')).rejects.toBeInstanceOf(AlreadySent)
})

test('a refusal can be corrected, and stops nothing else', async () => {
  const { store, sender, sent, answers, write } = device()
  await write('1')
  await write('2')
  const reasons = [{ field: ['input', 'dialogueId'], code: 'INVALID', message: 'Dialogen är stängd.' }]
  answers.push({ kind: 'refused', reasons }, received('2222'))
  await sender.trigger()
  expect(await store.unsent()).toMatchObject([{ id: '1', state: 'refused', reasons }])
  expect((await store.receipts()).map(({ code }) => code)).toEqual(['2222'])

  await write('1', 'Rättad text som är lång nog.')
  answers.push(received('1111'))
  await sender.trigger()
  expect(sent.at(-1)?.text).toBe('Rättad text som är lång nog.')
  expect(await store.unsent()).toEqual([])
})

test('a pause that the server asks for is kept, unless a person asks', async () => {
  const { sender, sent, answers, timers, clock, write } = device()
  await write('1')
  answers.push({ kind: 'kept', problem: 'busy', retryAfter: 120 })
  await sender.trigger()
  expect(timers.map(({ ms }) => ms)).toEqual([120_000])
  expect(sender.state().nextAt).toBe(clock.now + 120_000)
  await sender.trigger()
  expect(sent).toHaveLength(1)
  await sender.trigger({ byHand: true })
  expect(sent).toHaveLength(2)
})

test('killed between sending and the answer, it is sent again with the same id and words', async () => {
  const { store, sender, sent, answers, write } = device()
  await write('1')
  let die = (): void => undefined
  answers.push(() => new Promise((_, reject) => (die = () => reject(new Error('killed')))))
  const pass = sender.trigger()
  await expect.poll(() => sent.length).toBe(1)
  die()
  await pass
  expect(await store.unsent()).toMatchObject([{ id: '1', state: 'waiting', attempts: 1 }])
  answers.push(received('1111'))
  await sender.trigger({ byHand: true })
  expect(sent[1]).toEqual(sent[0])
  expect((await store.receipts()).map(({ code }) => code)).toEqual(['1111'])
})
