/** The phones of an area as their last reports tell, and which of them need somebody's attention. */
import type { DeviceFragment } from '../../api/gen/graphql'
import type { Tone } from '../../ui/status'
import type { IconName } from '../../ui/icons'

export type Device = DeviceFragment

interface Page {
  nodes: readonly Device[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** Whether it held work, when last heard of, that the server does not have. */
export function holdsWork({ waitingCount }: Pick<Device, 'waitingCount'>): boolean {
  return waitingCount > 0
}

/** The silent ones first, then those that hold work, the longest held first; of the rest, the last heard of first. */
export function inOrder(devices: readonly Device[]): Device[] {
  return [...devices].sort(
    (a, b) => rank(a) - rank(b) || (holdsWork(a) ? heldSince(a) - heldSince(b) : seen(b) - seen(a)),
  )
}

function rank(device: Device): number {
  if (device.silent) return 0
  return holdsWork(device) ? 1 : 2
}

/** A phone that does not say how old its work is has held it at least since it was last heard of. */
function heldSince(device: Device): number {
  return device.oldestWaiting ? Date.parse(device.oldestWaiting) : seen(device)
}

function seen({ lastSeen }: Device): number {
  return Date.parse(lastSeen)
}

/** The list with the changed one in its place. */
export function withChanged(devices: readonly Device[], changed: Device): Device[] {
  return devices.map((held) => (held.id === changed.id ? changed : held))
}

/** Reads page after page to the end. A phone that moves to another page meanwhile is there once. */
export async function everyPage(read: (after: string | null) => Promise<Page>): Promise<Device[]> {
  const devices = new Map<string, Device>()
  let after: string | null | undefined = null
  do {
    const { nodes, pageInfo }: Page = await read(after)
    for (const device of nodes) devices.set(device.id, device)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
  } while (after)
  return [...devices.values()]
}

/** How the phone's work looks, beside its words. */
export function lookOf(device: Pick<Device, 'waitingCount'>): { tone: Tone; icon: IconName } {
  return holdsWork(device) ? { tone: 'wait', icon: 'send' } : { tone: 'good', icon: 'check' }
}
