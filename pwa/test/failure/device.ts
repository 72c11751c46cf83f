/** One device with its tabs: what it keeps, its lock and its clock, on a network as slow as the test likes. */
import {
  createSession,
  meKey,
  type Elsewhere,
  type Me,
  type Message,
  type Session,
} from '../../src/api/session-machine'

export const person = (id: string): Me => ({ id, username: id, role: 'OFFICER', party: 'POLICE', unit: '', areas: [] })
export const [anna, bo] = [person('anna'), person('bo')]

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
export const page = (status: number) => new Response('<html>', { status, headers: { 'content-type': 'text/html' } })
export const token = (accessToken: string, me: Me) => json({ accessToken, expiresAt: '', me })
export const over = () => json({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 })
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

/** A question that waits for the test to answer it, on a network as slow as one likes. */
export interface Asked {
  path: string
  body: Record<string, unknown>
  isAborted: () => boolean
  answer: (response: Response) => Promise<void>
  lose: () => Promise<void>
}

export class Device {
  readonly kept = new Map<string, string>()
  readonly asked: Asked[] = []
  readonly timers = new Set<{ at: number; work: () => void }>()
  now = 0
  #last: Promise<unknown> = Promise.resolve()
  #tabs: ((message: Message) => void)[] = []

  tab(): { session: Session; wake: () => void; told: Elsewhere[] } {
    const own: ((message: Message) => void)[] = []
    const wakers: (() => void)[] = []
    const told: Elsewhere[] = []
    const session = createSession({
      fetch: (path, init) => this.#ask(String(path), init ?? {}),
      storage: {
        read: (key) => this.kept.get(key),
        write: (key, value) => void (value === undefined ? this.kept.delete(key) : this.kept.set(key, value)),
      },
      lock: (work) => {
        const mine = this.#last.then(work)
        this.#last = mine.catch(() => undefined)
        return mine
      },
      tell: (message) => this.#tabs.filter((hear) => !own.includes(hear)).forEach((hear) => hear(message)),
      onTold: (hear) => {
        own.push(hear)
        this.#tabs.push(hear)
      },
      onWake: (listener) => wakers.push(listener),
      after: (ms, work) => {
        const timer = { at: this.now + ms, work }
        this.timers.add(timer)
        return () => void this.timers.delete(timer)
      },
      deviceId: () => 'device',
    })
    session.onElsewhere((what) => told.push(what))
    return { session, wake: () => wakers.forEach((wake) => wake()), told }
  }

  /** A tab that `me` has been signed in on since before. */
  async opened(me: Me, accessToken = 'first'): Promise<ReturnType<Device['tab']>> {
    this.kept.set(meKey, JSON.stringify(me))
    const tab = this.tab()
    void tab.session.start()
    await settle()
    await this.asked.at(-1)!.answer(token(accessToken, me))
    this.asked.length = 0
    return tab
  }

  #ask(path: string, init: RequestInit): Promise<Response> {
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
      this.asked.push({
        path,
        body: JSON.parse(String(init.body)) as Record<string, unknown>,
        isAborted: () => init.signal?.aborted ?? false,
        answer: (response) => (resolve(response), settle()),
        lose: () => (reject(new TypeError('Failed to fetch')), settle()),
      })
    })
  }

  async pass(ms: number): Promise<void> {
    this.now += ms
    for (const timer of [...this.timers].filter(({ at }) => at <= this.now)) {
      this.timers.delete(timer)
      timer.work()
    }
    await settle()
  }

  paths(): string[] {
    return this.asked.map(({ path }) => path)
  }
}

/** Two tabs of one person. */
export async function twoTabs(): Promise<{
  device: Device
  a: ReturnType<Device['tab']>
  b: ReturnType<Device['tab']>
}> {
  const device = new Device()
  return { device, a: await device.opened(anna, 'a'), b: await device.opened(anna, 'b') }
}
