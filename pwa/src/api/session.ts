/**
 * Who is signed in. The access token lives in memory only; the refresh cookie is the server's and cannot be
 * read here. The last known person (never a token) is kept on the device, so that the field pages open and
 * save without coverage. No Svelte here: the sender uses it too.
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

interface TokenAnswer {
  accessToken: string
  expiresAt: string
  me: Me
}

const meKey = 'loftet.me'
const deviceKey = 'loftet.device'
const lockName = 'loftet.refresh'

let accessToken: string | undefined
let state: SessionState = initialState()
const listeners = new Set<(state: SessionState) => void>()
let refreshing: Promise<boolean> | undefined

export const session = {
  state: (): SessionState => state,
  token: (): string | undefined => accessToken,
  subscribe,
  start,
  signIn,
  signOut,
  refresh,
}

/** Called with every new state, and once at once. Returns how to stop. */
function subscribe(listener: (state: SessionState) => void): () => void {
  listeners.add(listener)
  listener(state)
  return () => listeners.delete(listener)
}

/** Asks the server once, at the start of the app, whether the device's session still holds. */
async function start(): Promise<void> {
  if (state.status === 'unknown') set({ status: 'signedOut', me: undefined })
  else await refresh()
}

/** Throws HttpError (401: wrong name or password; 429: wait) or NetworkError. */
async function signIn(username: string, password: string): Promise<Me> {
  const answer = await post('/auth/sign-in', { username, password, deviceId: deviceId() })
  const got = (await json(answer)) as TokenAnswer | undefined
  if (!answer.ok) throw httpError(answer)
  if (!got?.accessToken || !got.me) throw new NetworkError('something else than the server answered')
  accept(got)
  return got.me
}

/** Ends the session here at once, and on the server when it can be reached. Nothing unsent is touched. */
async function signOut(): Promise<void> {
  accessToken = undefined
  write(meKey, undefined)
  set({ status: 'signedOut', me: undefined })
  try {
    await post('/auth/sign-out', {})
  } catch {
    // Without coverage the cookie outlives this; the server ends it by age.
  }
}

/**
 * Gets a new access token by the refresh cookie; true when that worked. One at a time in this tab and, by a
 * Web Lock, in all: two tabs that rotated the cookie at once would look like a stolen one.
 */
function refresh(): Promise<boolean> {
  refreshing ??= withLock(rotate).finally(() => {
    refreshing = undefined
  })
  return refreshing
}

async function rotate(): Promise<boolean> {
  let answer: Response
  try {
    answer = await post('/auth/refresh', {})
  } catch {
    if (state.me && !accessToken) set({ status: 'remembered', me: state.me })
    return false
  }
  const got = (await json(answer)) as TokenAnswer | undefined
  if (answer.ok && got?.accessToken && got.me) {
    accept(got)
    return true
  }
  if (answer.status === 401 || answer.status === 403) {
    accessToken = undefined
    set({ status: state.me ? 'expired' : 'signedOut', me: state.me })
  } else if (state.me && !accessToken) set({ status: 'remembered', me: state.me })
  return false
}

function accept({ accessToken: token, me }: TokenAnswer): void {
  accessToken = token
  write(meKey, JSON.stringify(me))
  set({ status: 'signedIn', me })
}

function set(next: SessionState): void {
  state = next
  for (const listener of listeners) listener(next)
}

function withLock(work: () => Promise<boolean>): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work()
  return navigator.locks.request(lockName, work)
}

async function post(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    })
  } catch (cause) {
    throw new NetworkError('no answer from the server', { cause })
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

function httpError(response: Response): HttpError {
  const wait = Number(response.headers.get('retry-after'))
  return new HttpError(response.status, wait > 0 ? wait : undefined)
}

/** This phone's own id, made once: what tells its waiting work from another's. */
export function deviceId(): string {
  const held = read(deviceKey)
  if (held) return held
  const made = crypto.randomUUID()
  write(deviceKey, made)
  return made
}

function initialState(): SessionState {
  const held = read(meKey)
  if (!held) return { status: 'unknown', me: undefined }
  try {
    return { status: 'remembered', me: JSON.parse(held) as Me }
  } catch {
    return { status: 'unknown', me: undefined }
  }
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Without storage the session lasts as long as the page.
  }
}
