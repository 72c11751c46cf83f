/** The session as runes, for components. */
import { session, type Me, type SessionStatus } from './session'

let state = $state.raw(session.state())
session.subscribe((next) => {
  state = next
})

export const who = {
  get me(): Me | undefined {
    return state.me
  },
  get status(): SessionStatus {
    return state.status
  },
  /** Before the first answer nothing can be said about who it is. */
  get isKnown(): boolean {
    return state.status !== 'unknown'
  },
}
