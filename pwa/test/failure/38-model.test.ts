/**
 * A phone and a network that do anything in any order, against the simplest model there is: the set of what
 * was saved. MODEL_SEQUENCES sets how many sequences are played (CI: 10,000), MODEL_SEED plays one again.
 */
import { expect, test } from 'vitest'
import { AlreadySent } from '../../src/store/database'
import { Phone } from './phone'
import { randomFrom } from './random'
import { FakeServer, type Fault } from './server'

const sequences = Number(process.env['MODEL_SEQUENCES'] ?? 1_000)
const onlySeed = process.env['MODEL_SEED']
const atOnce = 8

const faults: Fault[] = [
  'none',
  'none',
  'none',
  'droppedBefore',
  'droppedAfter',
  'twice',
  'late',
  401,
  429,
  500,
  503,
  'failedAfter',
  'portalPage',
  'portalRedirect',
  'portal511',
  'empty',
  'cut',
  'cutBefore',
  'noIds',
  'foreignIds',
  'tryLater',
]

async function play(seed: number): Promise<void> {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const server = new FakeServer()
  let phone = new Phone({ server, random, name: `model-${seed}` })
  const saved: string[] = []
  /** What the last words of each are, as the person at the phone knows them. */
  const words = new Map<string, string>()
  let killAt = -1
  server.fault = () => {
    killAt -= 1
    if (killAt === 0) phone.isDead = true
    return pick(faults)
  }
  const restart = async (): Promise<void> => {
    await phone.kill()
    phone = phone.restarted()
  }
  const send = async (): Promise<void> => {
    const sending = phone.sender.trigger(pick(['hand', 'online', 'visible', 'save'] as const))
    const dies = new Promise<void>((resolve) => {
      const look = (): unknown => (phone.isDead ? resolve() : isSent ? undefined : setImmediate(look))
      let isSent = false
      void sending.then(() => (isSent = true))
      look()
    })
    await Promise.race([sending, dies])
    if (phone.isDead) await restart()
  }
  const steps: (() => Promise<unknown>)[] = [
    async () => saved.push(await phone.save()),
    async () => saved.push(await phone.save()),
    async () => {
      for (let i = 0; i < 1 + random() * 30; i += 1) saved.push(await phone.save())
    },
    send,
    send,
    send,
    restart,
    async () => {
      killAt = 1 + Math.floor(random() * 3)
      await send()
      killAt = -1
    },
    async () => {
      server.late.splice(Math.floor(random() * server.late.length), 1).forEach((arrives) => arrives())
    },
    async () => {
      phone.now += Math.round((random() - 0.3) * 24 * 60 * 60_000)
    },
    async () => {
      server.tokens.clear()
    },
    async () => {
      if (saved.length === 0) return
      const id = pick(saved)
      const name = `Rättad ${words.size} ${random()}`
      // A correction that is on its way itself waits for its answer.
      await phone.correct(id, name).then(
        () => words.set(id, name),
        (error: unknown) => expect(error).toBeInstanceOf(AlreadySent),
      )
    },
  ]
  const length = 5 + random() * 15
  for (let i = 0; i < length; i += 1) await pick(steps)()

  server.fault = () => 'none'
  for (const arrives of server.late) arrives()
  for (let i = 0; i < 10 && (await phone.waiting()).length > 0; i += 1) await phone.sender.trigger('hand')

  expect([...server.stored.keys()].sort()).toEqual([...saved].sort())
  expect([...server.made.values()].every((n) => n === 1)).toBe(true)
  for (const [id, name] of words) expect(server.stored.get(id)?.place).toBe(name)
  expect(await phone.store.entries('a')).toEqual([])
  expect((await phone.received()).sort()).toEqual([...saved].sort())
  await phone.kill()
  indexedDB.deleteDatabase(phone.name)
}

/** Several at a time, each on a phone and a server of its own: a phone waits more than it works. */
async function playAll(first: number, last: number): Promise<void> {
  let next = first
  const player = async (): Promise<void> => {
    while (next <= last) {
      const seed = next
      next += 1
      await play(seed).catch((cause: unknown) => {
        next = last + 1
        throw new Error(`seed ${seed} fails: make model SEED=${seed} plays it again`, { cause })
      })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, player))
}

test(
  `38: in ${onlySeed ? 'one' : sequences} random sequences, what is saved is received, once, and the queue drains`,
  { timeout: 60_000 + 200 * sequences },
  async () => {
    const first = onlySeed ? Number(onlySeed) : 1
    await playAll(first, onlySeed ? first : sequences)
  },
)
