/** The sender of this phone's work, made of the parts that meet the browser. Fetched after the page that starts it. */
import { AmendActivityDocument, SubmitActivitiesDocument } from '../../api/gen/graphql'
import { deviceId, session } from '../../api/session'
import { version } from '../../page/version.svelte'
import { isInstalled } from '../../device/app'
import { locked } from '../../device/lock'
import { isKeptForGood } from '../../device/storage'
import { createSender, type Outbox, type Sender } from '../../sync/sender'
import { createTransport } from '../../sync/transport'

const lockName = 'loftet.outbox'
/** A pass on a slow network takes minutes; a tab that sleeps with the lock takes for ever. Sending twice changes nothing. */
const lockPatience = 3 * 60_000

export function senderOf(outbox: Outbox): Sender {
  return createSender({
    outbox,
    ...createTransport({
      fetch: (...request) => fetch(...request),
      query: SubmitActivitiesDocument.toString(),
      amendment: AmendActivityDocument.toString(),
      now: Date.now,
    }),
    session: () => {
      const me = session.state().me
      return me && { user: me.id, token: session.token() }
    },
    refresh: async (refused) => {
      if (await session.refresh(refused)) return 'refreshed'
      const { status } = session.state()
      return status === 'expired' || status === 'signedOut' ? 'over' : 'unreachable'
    },
    lock: (run) => locked(lockName, run, lockPatience),
    now: Date.now,
    timers: {
      set: (run, ms) => setTimeout(() => void run(), ms),
      clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    },
    random: Math.random,
    device: { id: deviceId(), clientVersion: version.name, persisted: isKeptForGood, installed: isInstalled },
  })
}
