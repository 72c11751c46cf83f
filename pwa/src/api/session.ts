/** The session in this browser: see session-machine.ts. No Svelte here: the sender uses it too. */
import { locked } from '../device/lock'
import { createSession, type Message, type World } from './session-machine'

export type { Elsewhere, Me, Role, SessionState, SessionStatus } from './session-machine'

const deviceKey = 'loftet.device'
const lockName = 'loftet.refresh'
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('loftet.session')

/** Without storage, what is kept lasts as long as the page. */
const inMemory = new Map<string, string>()

const storage: World['storage'] = {
  read(key) {
    try {
      return localStorage.getItem(key) ?? undefined
    } catch {
      return inMemory.get(key)
    }
  },
  write(key, value) {
    if (value === undefined) inMemory.delete(key)
    else inMemory.set(key, value)
    try {
      if (value === undefined) localStorage.removeItem(key)
      else localStorage.setItem(key, value)
    } catch {
      // It is in memory.
    }
  },
}

export const session = createSession({
  fetch: (...request) => fetch(...request),
  storage,
  lock: (work) => locked(lockName, work),
  tell: (message) => channel?.postMessage(message),
  onTold: (listener) => channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data)),
  onWake(listener) {
    if (typeof document === 'undefined') return
    addEventListener('online', listener)
    addEventListener('pageshow', ({ persisted }) => persisted && listener())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener())
  },
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
  deviceId,
})

/** This phone's own id, made once: what tells its waiting work from another's. */
export function deviceId(): string {
  const held = storage.read(deviceKey)
  if (held) return held
  const made = crypto.randomUUID()
  storage.write(deviceKey, made)
  return made
}
