/** Live changes in this browser: see live.ts. */
import { ChangedDocument } from './gen/graphql'
import { follow, type Listener, type World } from './live'
import { session } from './session'

const browser: World = {
  fetch: (...args) => fetch(...args),
  token: session.token,
  refresh: session.refresh,
  isWanted() {
    const { me, status } = session.state()
    return document.visibilityState === 'visible' && me !== undefined && status !== 'expired'
  },
  onWanted(listener) {
    const stop = session.subscribe(listener)
    document.addEventListener('visibilitychange', listener)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', listener)
    }
  },
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
  random: Math.random,
}

/** Listens to an area while the page is seen and somebody is signed in. Returns how to stop: for an effect. */
export function followArea(area: string, listener: Listener): () => void {
  return follow(ChangedDocument.toString(), area, listener, browser)
}
