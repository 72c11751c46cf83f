/** A phone: its database, its clock and its sender. It can be killed and started again on the same database. */
import 'fake-indexeddb/auto'
import type { ActivityInput } from '../../src/api/gen/graphql'
import type { Session } from '../../src/api/session-machine'
import { createDatabase, type Database } from '../../src/store/database'
import { createFieldStore, type FieldStore } from '../../src/store/field-store'
import { createSender, type Outbox, type Sender } from '../../src/sync/sender'
import { createTransport } from '../../src/sync/transport'
import type { FakeServer } from './server'

export interface PhoneOptions {
  server: FakeServer
  user?: string
  random?: () => number
  /** Tabs of one phone share these two. */
  name?: string
  lock?: (work: () => Promise<void>) => Promise<void>
  /** The app's own version. */
  clientVersion?: string
  /** The session of a tab. Without one, the test itself says who is signed in, with which token. */
  session?: () => Session
  /** Wraps the storage that the sender is given. */
  outbox?: (outbox: Outbox) => Outbox
}

/** A promise of something that never comes, as in a process that is gone. */
const never = new Promise<never>(() => undefined)
let phones = 0

export class Phone {
  readonly name: string
  readonly database: Database
  readonly store: FieldStore
  readonly sender: Sender
  readonly session: Session | undefined
  readonly timers: { run: () => Promise<void>; ms: number }[] = []
  now = Date.parse('2026-11-23T13:00:00Z')
  user: string
  token: string | undefined
  refreshes = 0
  refreshed: 'refreshed' | 'over' | 'unreachable' = 'refreshed'
  isDead = false

  constructor(readonly options: PhoneOptions) {
    this.name = options.name ?? `phone-${(phones += 1)}`
    this.user = options.user ?? 'a'
    this.token = `${this.user}-1`
    options.server.tokens.set(this.token, this.user)
    this.session = options.session?.()
    this.database = createDatabase({ name: this.name })
    this.store = createFieldStore(this.database)
    const { send, amend } = createTransport({
      fetch: async (...request) => {
        if (this.isDead) return never
        const answer = await options.server.fetch(...request)
        return this.isDead ? never : answer
      },
      query: 'mutation activitiesSubmit',
      amendment: 'mutation activityAmend',
      now: () => this.now,
      timeout: () => this.timeout.signal,
    })
    this.sender = createSender({
      outbox: this.#mortal((options.outbox ?? ((outbox) => outbox))(this.store)),
      send,
      amend,
      session: () => {
        if (!this.session) return { user: this.user, token: this.token }
        const { me } = this.session.state()
        return me && { user: me.id, token: this.session.token() }
      },
      refresh: async (refused) => {
        if (this.session) return renewed(this.session, refused)
        this.refreshes += 1
        if (this.refreshed === 'refreshed') this.signIn(this.user)
        return this.refreshed
      },
      lock: options.lock ?? ((work) => work()),
      now: () => this.now,
      timers: {
        set: (run, ms) => {
          const timer = { run, ms }
          this.timers.push(timer)
          return timer
        },
        clear: (timer) => {
          const at = this.timers.findIndex((held) => held === timer)
          if (at >= 0) this.timers.splice(at, 1)
        },
      },
      random: options.random ?? (() => 0.5),
      device: {
        id: 'phone',
        clientVersion: options.clientVersion ?? '0.1.0',
        persisted: async () => true,
        installed: () => false,
      },
    })
  }

  /** Aborts requests that hang, as the transport's patience does. */
  timeout = new AbortController()

  signIn(user: string): void {
    this.user = user
    this.token = `${user}-${crypto.randomUUID()}`
    this.options.server.tokens.set(this.token, user)
  }

  /** The process is gone: nothing that it was doing goes on, but what the database had committed. */
  async kill(): Promise<void> {
    this.isDead = true
    this.sender.stop()
    await this.database.close()
  }

  /** The app started again on the same phone. */
  restarted(): Phone {
    const phone = new Phone({ ...this.options, name: this.name, user: this.user })
    phone.now = this.now
    return phone
  }

  /** Saves it again under its id, with other words. */
  async correct(id: string, name: string): Promise<void> {
    await this.save({ id, place: { name } })
  }

  async save(change: Partial<ActivityInput> = {}, author = this.user): Promise<string> {
    const input = activity({ recordedAt: new Date(this.now).toISOString(), ...change })
    await this.store.save({
      entry: { id: input.id, author, input, form: {}, savedAt: input.recordedAt },
      record: {
        id: input.id,
        author,
        type: input.type,
        placeName: input.place.name,
        occurredAt: input.occurredAt,
        savedAt: input.recordedAt,
        form: {},
      },
      draft: { id: input.id, revision: Number.MAX_SAFE_INTEGER },
    })
    this.now += 1
    return input.id
  }

  async waiting(): Promise<string[]> {
    return (await this.store.due(this.user)).map((entry) => entry.id)
  }

  async received(): Promise<string[]> {
    return (await this.store.records(this.user))
      .filter((record) => record.receipt !== undefined)
      .map((record) => record.id)
  }

  /** Lets time pass until the sender tries again by itself. */
  async untilNextTry(): Promise<void> {
    const timer = this.timers.shift()
    if (!timer) throw new Error('the sender does not mean to try again')
    this.now += timer.ms
    await timer.run()
  }

  #mortal(outbox: Outbox): Outbox {
    const mortal =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (this.isDead) return never
        const result = await call(...args)
        return this.isDead ? never : result
      }
    return {
      due: mortal(outbox.due),
      claim: mortal(outbox.claim),
      settle: mortal(outbox.settle),
      held: mortal(outbox.held),
      noteEvent: mortal(outbox.noteEvent),
    }
  }
}

/** As the app asks its session. */
async function renewed(session: Session, refused: string | undefined): Promise<'refreshed' | 'over' | 'unreachable'> {
  if (await session.refresh(refused)) return 'refreshed'
  const { status } = session.state()
  return status === 'expired' || status === 'signedOut' ? 'over' : 'unreachable'
}

export function activity(change: Partial<ActivityInput> = {}): ActivityInput {
  return {
    id: crypto.randomUUID(),
    area: '2560',
    type: 'TRAFFIC_CHECK',
    occurredAt: '2026-11-23T12:00:00Z',
    recordedAt: '2026-11-23T12:30:00Z',
    place: { name: 'Väg 374' },
    participating: [],
    details: { trafficCheck: { checkKinds: ['SOBRIETY'], noRemarks: true } },
    ...change,
  }
}

/** A lock as the browser's: one at a time, in order. */
export function sharedLock(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
