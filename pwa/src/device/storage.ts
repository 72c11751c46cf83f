/** The browser's promises about what is kept, and how much room there is. None of it ever throws. */
import { leaveRings } from './rings'

/** Asks the browser to keep our data when it runs short. To be called at the first save: then it says yes most often. */
export async function keepForGood(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}

export async function isKeptForGood(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false
  } catch {
    return false
  }
}

/** Bytes used and to be had, when the browser says. */
export async function room(): Promise<{ used: number; quota: number } | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota }
  } catch {
    return undefined
  }
}

/** Makes room on a full disk: parts of the app that can be fetched again go first, and unsent work cannot. Never throws. */
export async function makeRoom(): Promise<void> {
  await leaveRings().catch(() => false)
}
