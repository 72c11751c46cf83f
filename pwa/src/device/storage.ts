/** The browser's promises about what is kept, and how much room there is. None of it ever throws. */

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

/**
 * Makes room on a full disk: builds of the app that are not in use go first, for they can be fetched again, and
 * unsent work cannot. The build that this page runs on stays, so that the app still opens without coverage.
 */
export async function makeRoom(): Promise<void> {
  try {
    const builds = (await caches.keys()).filter((name) => name.startsWith('loftet-build-'))
    await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)))
  } catch {
    // No caches, no room to win.
  }
}
