/**
 * Who is signed in, for all tabs of the device. The access token lives in memory only; the refresh cookie is the
 * server's and cannot be read here. The last known person (never a token) is kept on the device, so that the field
 * pages open and save without coverage.
 *
 * Signing in and out begins a new epoch: a renewal of an earlier one is aborted, and its answer changes nothing.
 * Only the server's own word ends a session; a proxy's or a portal's page is no answer. No Svelte and no globals
 * here: the browser is passed in.
 */
import { HttpError, NetworkError } from './errors'

export type Role = 'CITIZEN' | 'OFFICER' | 'FIELD_WORKER' | 'COORDINATOR' | 'CHIEF' | 'ANALYST' | 'ADMIN'

export interface Me {
  id: string
  username: string
  role: Role
  party: string
  unit: string
  areas: { code: string; name: string }[]
}

/**
 * `unknown` until the first answer; `signedIn` with a working token; `remembered` when the device knows the
 * person but the server has not been reached; `expired` when the server has said that the session is over.
 */
export type SessionStatus = 'unknown' | 'signedOut' | 'signedIn' | 'remembered' | 'expired'

export interface SessionState {
  status: SessionStatus
  me: Me | undefined
}

/** What another tab has done to the session of this one. */
export type Elsewhere = 'signedOut' | 'otherUser'

/** What the tabs tell each other. */
export type Message = { kind: 'signedIn'; me: Me } | { kind: 'signedOut' }

/** What is needed of the browser. */
export interface World {
  fetch: typeof globalThis.fetch
  /** Kept on the device, the same for all tabs. It throws nothing. */
  storage: { read(key: string): string | undefined; write(key: string, value: string | undefined): void }
  /** Runs the work when no other tab renews, signs in or signs out; if that takes too long, all the same. */
  lock: <T>(work: () => Promise<T>) => Promise<T>
  /** Tells the other tabs. */
  tell: (message: Message) => void
  onTold: (listener: (message: Message) => void) => void
  /** Called when there may be a network again, or the page is seen again. */
  onWake: (listener: () => void) => void
  /** Calls after so many milliseconds. Returns how to stop it. */
  after: (ms: number, work: () => void) => () => void
  deviceId: () => string
}

export type Session = ReturnType<typeof createSession>

export const meKey = 'loftet.me'
/** Set while a sign-out has not reached the server. */
export const leavingKey = 'loftet.leaving'

/** How long an answer is waited for. */
const patience = 20_000
/** How long a request waits for a renewal that is under way, before it goes without. */
const waitForToken = 8_000
/** How long the next person's sign-in waits for the sign-out of the one before. */
const waitForLeaving = 3_000
const shortestRetry = 30_000
const longestRetry = 15 * 60_000

interface Answer {
  status: number
  ok: boolean
  retryAfter: number | undefined
  /** The answer's JSON; undefined when it is something else, which is not the server's. */
  body: Body | undefined
}

interface Body {
  accessToken?: string
  me?: Me
  signedOut?: boolean
  errors?: { extensions?: { code?: string } }[]
}

export function createSession(world: World) {
  let accessToken: string | undefined
  let state: SessionState = initialState(world)
  let epoch = 0
  let renewal: { abort: AbortController; done: Promise<boolean> } | undefined
  let leaving: { abort: AbortController; done: Promise<void> } | undefined
  let cancelRetry: (() => void) | undefined
  let retries = 0
  const listeners = new Set<(state: SessionState) => void>()
  const elsewhere = new Set<(what: Elsewhere) => void>()

  function set(next: SessionState): void {
    if (next.status === state.status && next.me === state.me) return
    state = next
    for (const listener of listeners) listener(next)
  }

  /** Begins a new epoch: whatever is being renewed is of no use any more. */
  function turn(): void {
    epoch += 1
    renewal?.abort.abort()
    renewal = undefined
  }

  function become(next: SessionState): void {
    turn()
    accessToken = undefined
    set(next)
  }

  function accept(token: string, me: Me): void {
    accessToken = token
    const json = JSON.stringify(me)
    world.storage.write(meKey, json)
    // The same person stays the same object, so that nothing that follows it is made or asked for anew.
    set({ status: 'signedIn', me: state.me && JSON.stringify(state.me) === json ? state.me : me })
  }

  /** Asks the server once, at the start of the app, whether the device's session still holds. */
  async function start(): Promise<void> {
    if (isLeaving()) void leave()
    if (state.status === 'unknown') set({ status: 'signedOut', me: undefined })
    else await refresh()
  }

  /**
   * Gets a new access token by the refresh cookie; true when there is one. `refused` is the token that the server
   * has said no to: if there is a newer one already, nothing is asked. One at a time in this tab and, by the lock,
   * in all. False too when it is somebody else's session now: what was asked for one is not sent for another.
   */
  function refresh(refused?: string): Promise<boolean> {
    if (refused !== undefined && accessToken !== undefined && accessToken !== refused) return Promise.resolve(true)
    if (state.status === 'signedOut' || isLeaving()) return Promise.resolve(false)
    if (renewal) return renewal.done
    const [own, abort] = [epoch, new AbortController()]
    const done = world
      .lock(() => renew(own, abort))
      .finally(() => {
        if (renewal?.abort === abort) renewal = undefined
      })
    renewal = { abort, done }
    return done
  }

  async function renew(own: number, abort: AbortController): Promise<boolean> {
    // It may have waited long for the lock.
    if (own !== epoch || isLeaving()) return false
    const answer = await ask('/auth/refresh', {}, abort)
    if (own !== epoch) return false
    const { accessToken: token, me } = answer?.body ?? {}
    if (answer?.ok && token && me) return renewed(token, me)
    if (isOver(answer)) end()
    else if (state.me && !accessToken) set({ status: 'remembered', me: state.me })
    return false
  }

  function renewed(token: string, me: Me): boolean {
    const isSomebodyElse = state.me !== undefined && state.me.id !== me.id
    accept(token, me)
    if (!isSomebodyElse) return true
    // Somebody has signed in, and the answer was lost.
    world.tell({ kind: 'signedIn', me })
    for (const listener of elsewhere) listener('otherUser')
    return false
  }

  function end(): void {
    accessToken = undefined
    set({ status: state.me ? 'expired' : 'signedOut', me: state.me })
  }

  /** The token to ask with. Waits for a renewal that is under way, as at the start of the app, but not for long. */
  async function currentToken(): Promise<string | undefined> {
    if (renewal) await atMost(waitForToken, renewal.done)
    return accessToken
  }

  /**
   * On somebody's own device the session lasts for weeks, on a shared one for a shift. Throws HttpError (401: wrong
   * name or password; 429: wait) or NetworkError.
   */
  async function signIn(username: string, password: string, { isPersonal = false } = {}): Promise<Me> {
    await beforeSignIn()
    const body = { username, password, deviceId: world.deviceId(), personalDevice: isPersonal }
    const answer = await world.lock(() => ask('/auth/sign-in', body))
    if (!answer?.body) throw new NetworkError('no answer from the server')
    if (!answer.ok) throw new HttpError(answer.status, answer.retryAfter)
    const { accessToken: token, me } = answer.body
    if (!token || !me) throw new NetworkError('something else than the server answered')
    turn()
    world.storage.write(leavingKey, undefined)
    accept(token, me)
    world.tell({ kind: 'signedIn', me })
    return me
  }

  /** Nothing that is under way for the person before may touch the cookie of the next. */
  async function beforeSignIn(): Promise<void> {
    turn()
    if (!isLeaving()) return
    await atMost(waitForLeaving, leave())
    leaving?.abort.abort()
  }

  /**
   * Ends the session here and in the other tabs at once, and on the server when it can be reached: now, or when
   * there is a network. Nothing unsent is touched.
   */
  function signOut(): Promise<void> {
    world.storage.write(meKey, undefined)
    world.storage.write(leavingKey, 'yes')
    become({ status: 'signedOut', me: undefined })
    world.tell({ kind: 'signedOut' })
    retries = 0
    return leave()
  }

  function isLeaving(): boolean {
    return world.storage.read(leavingKey) !== undefined
  }

  function leave(): Promise<void> {
    if (leaving) return leaving.done
    cancelRetry?.()
    const abort = new AbortController()
    const done = world
      .lock(() => carryOut(abort))
      .finally(() => {
        leaving = undefined
      })
    leaving = { abort, done }
    return done
  }

  async function carryOut(abort: AbortController): Promise<void> {
    // Another tab may have carried it out, or somebody has signed in since: the cookie is theirs.
    if (!isLeaving()) return
    const answer = await ask('/auth/sign-out', {}, abort)
    if (!isLeaving()) return
    if (answer?.body?.signedOut || isOver(answer)) return world.storage.write(leavingKey, undefined)
    const wait = Math.min(longestRetry, shortestRetry * 2 ** retries)
    retries += 1
    cancelRetry = world.after(wait, () => void leave())
  }

  function hear(message: Message): void {
    const before = state.me
    if (message.kind === 'signedIn') {
      const { me } = message
      if (before?.id === me.id && state.status !== 'expired') return
      become({ status: 'remembered', me })
      void refresh()
      if (before && before.id !== me.id) for (const listener of elsewhere) listener('otherUser')
    } else {
      become({ status: 'signedOut', me: undefined })
      if (before) for (const listener of elsewhere) listener('signedOut')
    }
  }

  /** What was said while this tab was frozen is read from the device. */
  function wake(): void {
    const held = heldIn(world)
    if (held && held.id !== state.me?.id) hear({ kind: 'signedIn', me: held })
    else if (!held && state.me) hear({ kind: 'signedOut' })
    else if (state.status === 'remembered') void renewAfresh()
    if (isLeaving()) void leaveAfresh()
  }

  /** What is under way may have begun while there was no network: if it fails, it is tried once more. */
  async function renewAfresh(): Promise<void> {
    const wasUnderWay = renewal !== undefined
    const isRenewed = await refresh()
    if (wasUnderWay && !isRenewed && state.status === 'remembered') await refresh()
  }

  async function leaveAfresh(): Promise<void> {
    const wasUnderWay = leaving !== undefined
    await leave()
    if (wasUnderWay && isLeaving()) await leave()
  }

  async function ask(path: string, body: unknown, abort = new AbortController()): Promise<Answer | undefined> {
    const stop = world.after(patience, () => abort.abort())
    try {
      const response = await world.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: abort.signal,
      })
      const wait = Number(response.headers.get('retry-after'))
      const { status, ok } = response
      return { status, ok, retryAfter: wait > 0 ? wait : undefined, body: await bodyOf(response) }
    } catch {
      return undefined
    } finally {
      stop()
    }
  }

  function atMost(ms: number, work: Promise<unknown>): Promise<unknown> {
    let stop = (): void => undefined
    const limit = new Promise<void>((resolve) => (stop = world.after(ms, resolve)))
    return Promise.race([work, limit]).finally(() => stop())
  }

  world.onTold(hear)
  world.onWake(wake)

  return {
    state: (): SessionState => state,
    token: (): string | undefined => accessToken,
    currentToken,
    /** Calls with every new state, and once at once. Returns how to stop. */
    subscribe(listener: (state: SessionState) => void): () => void {
      listeners.add(listener)
      listener(state)
      return () => listeners.delete(listener)
    },
    /** Calls when another tab has signed out, or somebody else has signed in there. Returns how to stop. */
    onElsewhere(listener: (what: Elsewhere) => void): () => void {
      elsewhere.add(listener)
      return () => elsewhere.delete(listener)
    },
    start,
    signIn,
    signOut,
    refresh,
  }
}

/** Only the server's own word ends a session. */
function isOver(answer: Answer | undefined): boolean {
  return answer?.body?.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'
}

async function bodyOf(response: Response): Promise<Body | undefined> {
  if (!/[/+]json\b/i.test(response.headers.get('content-type') ?? '')) return undefined
  const body: unknown = await response.json()
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : undefined
}

function heldIn({ storage }: World): Me | undefined {
  try {
    return (JSON.parse(storage.read(meKey) ?? 'null') as Me | null) ?? undefined
  } catch {
    return undefined
  }
}

function initialState(world: World): SessionState {
  const me = heldIn(world)
  return me ? { status: 'remembered', me } : { status: 'unknown', me: undefined }
}
