/** How waiting work is parted into batches. */
import type { Entry } from '../store/work'

const maxItems = 20
const maxBytes = 256_000

/**
 * Items in their order, at most 20 or 256 kB to a batch. An item that the server has failed on goes alone, so
 * that it holds back nobody, unless that is forgiven; an item larger than a batch goes alone too.
 */
export function batches(entries: readonly Entry[], { isForgiven = false } = {}): Entry[][] {
  const made: Entry[][] = []
  let open: Entry[] = []
  let bytes = 0
  for (const entry of entries) {
    const size = sizeOf(entry)
    const isAlone = entry.failures > 0 && !isForgiven
    if (open.length > 0 && (isAlone || open.length === maxItems || bytes + size > maxBytes)) {
      made.push(open)
      open = []
      bytes = 0
    }
    open.push(entry)
    bytes += size
    if (isAlone) {
      made.push(open)
      open = []
      bytes = 0
    }
  }
  if (open.length > 0) made.push(open)
  return made
}

function sizeOf(entry: Entry): number {
  return new TextEncoder().encode(JSON.stringify(entry.input)).length
}
