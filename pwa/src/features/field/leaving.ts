/** For the session's own pages: whether signing out now would leave somebody's work behind on the phone. */
import { session } from '../../api/session'
import { store } from './work.svelte'

/** True when there is unsent work or a draft of the person who is known now. False too when it cannot be told. */
export async function hasUnsentWork(): Promise<boolean> {
  const me = session.state().me
  if (!me) return false
  try {
    const [held, drafts] = await Promise.all([store.held(me.id), store.drafts(me.id)])
    return held.count > 0 || drafts.length > 0
  } catch {
    return false
  }
}
