/** Live changes in this browser: see live.ts. */
import { gather, type Nouns } from './gather'
import { ChangedDocument } from './gen/graphql'
import { follow, type World } from './live'
import { session } from './session'

const browser: World = {
  fetch: (...args) => fetch(...args),
  token: session.token,
  refresh: (refused) => session.refresh(refused),
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

/** All that the pages show: what is asked for anew when it is not known what was missed. */
const everything: Nouns = new Set([
  'ACTIVITY',
  'PROBLEM',
  'PLEDGE',
  'DEVICE',
  'PICKUP_POINT',
  'FEEDBACK',
  'REPLY_TEMPLATE',
  'DIALOGUE',
  'PLANNED_ACTIVITY',
])

/**
 * Tells which kinds of records have changed in an area, while the page is seen and somebody is signed in; all of
 * them when the connection has been down. Returns how to stop: for an effect.
 */
export function followArea(area: string, tell: (nouns: Nouns) => void): () => void {
  const gathered = gather(tell, browser.after)
  const listener = {
    onchange: ({ noun }: { noun: Parameters<typeof gathered.add>[0] }) => gathered.add(noun),
    onresume: () => everything.forEach((noun) => gathered.add(noun)),
  }
  const stop = follow(ChangedDocument.toString(), area, listener, browser)
  return () => {
    stop()
    gathered.stop()
  }
}
