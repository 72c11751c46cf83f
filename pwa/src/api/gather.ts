/** Many changes at once are one reason to ask anew: a batch from a phone writes fifty activities in a moment. */
import type { Change } from './live'

export type Nouns = ReadonlySet<Change['noun']>

/** How long changes are gathered before they are told. */
const pause = 400

/**
 * Takes changes one by one and tells which kinds of records have changed, a little later and all together.
 * `stop` forgets what has not been told.
 */
export function gather(
  tell: (nouns: Nouns) => void,
  after: (ms: number, work: () => void) => () => void,
): { add: (noun: Change['noun']) => void; stop: () => void } {
  let gathered = new Set<Change['noun']>()
  let cancel: (() => void) | undefined

  function told(): void {
    const nouns = gathered
    gathered = new Set()
    cancel = undefined
    tell(nouns)
  }

  return {
    add(noun) {
      gathered.add(noun)
      cancel ??= after(pause, told)
    },
    stop() {
      cancel?.()
      cancel = undefined
      gathered.clear()
    },
  }
}
