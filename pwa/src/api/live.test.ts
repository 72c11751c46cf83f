import { beforeEach, describe, expect, test, vi } from 'vitest'
import { follow, waitBefore, type Change, type World } from './live'

/** A browser whose clock stands still until it is told to go, and whose server is the test. */
class Stage implements World {
  now = 0
  wanted = true
  token_: string | undefined = 'first'
  refreshes: boolean[] = []
  /** The tokens that were refused when a renewal was asked for. */
  renewed: (string | undefined)[] = []
  nextToken: string[] = []
  asked: { init: RequestInit }[] = []
  answers: (() => Response)[] = []
  timers = new Set<{ at: number; work: () => void }>()
  listeners = new Set<() => void>()

  fetch = (async (_: string, init: RequestInit) => {
    this.asked.push({ init })
    const answer = this.answers.shift()
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  }) as typeof globalThis.fetch
  token = () => this.token_
  refresh = async (refused?: string) => {
    this.renewed.push(refused)
    const isGood = this.refreshes.shift() ?? false
    if (isGood) this.token_ = this.nextToken.shift() ?? 'second'
    return isGood
  }
  isWanted = () => this.wanted
  onWanted = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }
  after = (ms: number, work: () => void) => {
    const timer = { at: this.now + ms, work }
    this.timers.add(timer)
    return () => void this.timers.delete(timer)
  }
  random = () => 1

  want(isWanted: boolean): void {
    this.wanted = isWanted
    for (const listener of this.listeners) listener()
  }

  async pass(ms: number): Promise<void> {
    this.now += ms
    for (const timer of [...this.timers].filter(({ at }) => at <= this.now)) {
      this.timers.delete(timer)
      timer.work()
    }
    await settle()
  }
}

/** A connection that the test writes to. */
class Connection {
  #controller!: ReadableStreamDefaultController<Uint8Array>
  answer = (): Response =>
    new Response(new ReadableStream({ start: (controller) => void (this.#controller = controller) }), {
      headers: { 'content-type': 'text/event-stream' },
    })
  async say(text: string): Promise<void> {
    this.#controller.enqueue(new TextEncoder().encode(text))
    await settle()
  }
  async end(): Promise<void> {
    this.#controller.close()
    await settle()
  }
  async fail(): Promise<void> {
    this.#controller.error(new TypeError('network error'))
    await settle()
  }
}

/** The server's own word that the session is over. */
const refused = () =>
  new Response('{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}', {
    status: 401,
    headers: { 'content-type': 'application/json' },
  })
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
const change: Change = { noun: 'ACTIVITY', id: 'a1', at: '2026-01-01T10:00:00Z' }
const told = `event: next\ndata: ${JSON.stringify({ data: { changed: change } })}\n\n`

let stage: Stage
const onchange = vi.fn<(change: Change) => void>()
const onresume = vi.fn<() => void>()

async function start(...answers: (() => Response)[]): Promise<() => void> {
  stage.answers = answers
  const stop = follow('subscription Changed', '2560', { onchange, onresume }, stage)
  await settle()
  return stop
}

beforeEach(() => {
  stage = new Stage()
  onchange.mockClear()
  onresume.mockClear()
})

describe('a connection', () => {
  test('asks for the area’s changes as an event stream, with the token in the header only', async () => {
    await start(new Connection().answer)
    const { init } = stage.asked[0]!
    expect(init.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer first' })
    expect(JSON.parse(String(init.body))).toEqual({
      query: 'subscription Changed',
      variables: { area: '2560' },
    })
  })

  test('tells each change', async () => {
    const connection = new Connection()
    await start(connection.answer)
    await connection.say(':\n\n' + told.slice(0, 20))
    expect(onchange).not.toHaveBeenCalled()
    await connection.say(told.slice(20))
    expect(onchange).toHaveBeenCalledWith(change)
    expect(onresume).not.toHaveBeenCalled()
  })

  test('that breaks is made again after a wait, and says that something may have been missed', async () => {
    const [first, second] = [new Connection(), new Connection()]
    await start(first.answer, second.answer)
    await first.fail()
    await stage.pass(999)
    expect(stage.asked).toHaveLength(1)
    await stage.pass(1)
    expect(stage.asked).toHaveLength(2)
    expect(onresume).toHaveBeenCalledOnce()
  })

  test('is waited for longer and longer, and from the beginning once one has held', async () => {
    const late = new Connection()
    await start()
    await stage.pass(1000)
    await stage.pass(1999)
    expect(stage.asked).toHaveLength(2)
    stage.answers = [late.answer]
    await stage.pass(1)
    expect(stage.asked).toHaveLength(3)
    await stage.pass(10_000)
    await late.end()
    await stage.pass(1000)
    expect(stage.asked).toHaveLength(4)
  })

  test('that has gone silent is given up', async () => {
    const connection = new Connection()
    await start(connection.answer, new Connection().answer)
    await stage.pass(49_000)
    await connection.say(':\n\n')
    await stage.pass(49_000)
    expect(stage.asked[0]!.init.signal?.aborted).toBe(false)
    await stage.pass(1000)
    expect(stage.asked[0]!.init.signal?.aborted).toBe(true)
  })

  test('that answers something else is not read', async () => {
    await start(() => new Response(told, { headers: { 'content-type': 'text/html' } }))
    expect(onchange).not.toHaveBeenCalled()
  })
})

describe('a session that is over', () => {
  const refusal = 'event: next\ndata: {"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}\n\n'

  test('is renewed, and the connection made at once with the new token', async () => {
    stage.refreshes = [true]
    await start(refused, new Connection().answer)
    expect(stage.asked[1]?.init.headers).toMatchObject({ authorization: 'Bearer second' })
  })

  test('is renewed also when it ends within the stream', async () => {
    const connection = new Connection()
    stage.refreshes = [true]
    await start(connection.answer, new Connection().answer)
    await connection.say(refusal)
    expect(stage.asked[1]?.init.headers).toMatchObject({ authorization: 'Bearer second' })
  })

  test('is not renewed again and again when the new token is refused too', async () => {
    stage.refreshes = [true, true, true]
    await start(refused, refused, refused)
    expect(stage.asked).toHaveLength(2)
    await stage.pass(2000)
    expect(stage.asked).toHaveLength(3)
    expect(stage.renewed).toEqual(['first', 'second'])
  })

  test('49: while the connection was broken is renewed at the next try', async () => {
    const [first, second] = [new Connection(), new Connection()]
    stage.refreshes = [true]
    await start(first.answer, refused, second.answer)
    await first.fail()
    await stage.pass(1000)
    expect(stage.asked).toHaveLength(3)
    expect(stage.asked[2]?.init.headers).toMatchObject({ authorization: 'Bearer second' })
    await second.say(told)
    expect(onchange).toHaveBeenCalledWith(change)
  })

  test('49: and cannot be renewed now is renewed at a later try', async () => {
    stage.refreshes = [false, true]
    await start(refused, refused, new Connection().answer)
    expect(stage.asked).toHaveLength(1)
    await stage.pass(1000)
    expect(stage.renewed).toEqual(['first', 'first'])
    expect(stage.asked[2]?.init.headers).toMatchObject({ authorization: 'Bearer second' })
  })

  test('54: is not what a proxy’s page with the same status says', async () => {
    await start(() => new Response('<html>', { status: 401, headers: { 'content-type': 'text/html' } }))
    expect(stage.renewed).toEqual([])
  })

  test('49: that a page was opened without a network for is renewed when there is one', async () => {
    stage.token_ = undefined
    stage.refreshes = [false, true]
    await start(new Connection().answer)
    expect(stage.asked).toEqual([])
    await stage.pass(1000)
    expect(stage.asked[0]?.init.headers).toMatchObject({ authorization: 'Bearer second' })
  })

  test('and is renewed by another way is heard of at once', async () => {
    stage.token_ = undefined
    await start(new Connection().answer)
    stage.token_ = 'found'
    stage.want(true)
    await settle()
    expect(stage.asked[0]?.init.headers).toMatchObject({ authorization: 'Bearer found' })
  })
})

describe('a page', () => {
  test('that is hidden holds no connection, and asks for what it missed when it is seen again', async () => {
    await start(new Connection().answer, new Connection().answer)
    stage.want(false)
    await settle()
    expect(stage.asked[0]!.init.signal?.aborted).toBe(true)
    await stage.pass(120_000)
    expect(stage.asked).toHaveLength(1)
    stage.want(true)
    await settle()
    expect(stage.asked).toHaveLength(2)
    expect(onresume).toHaveBeenCalledOnce()
  })

  test('that is left neither listens nor tries again', async () => {
    const connection = new Connection()
    const stop = await start(connection.answer)
    stop()
    await settle()
    expect(stage.asked[0]!.init.signal?.aborted).toBe(true)
    await stage.pass(120_000)
    stage.want(true)
    expect(stage.asked).toHaveLength(1)
    expect(stage.listeners.size + stage.timers.size).toBe(0)
  })
})

test('a page that is left while the session is renewed does not connect again', async () => {
  let renewed = (_: boolean): void => undefined
  stage.refresh = () => new Promise((resolve) => (renewed = resolve))
  const stop = await start(refused, new Connection().answer)
  stop()
  renewed(true)
  await settle()
  expect(stage.asked).toHaveLength(1)
})

test('waits double up to a minute, and half of each is left to chance', () => {
  expect([0, 1, 2, 20].map((n) => waitBefore(n, () => 1))).toEqual([1000, 2000, 4000, 60_000])
  expect(waitBefore(3, () => 0)).toBe(4000)
})
