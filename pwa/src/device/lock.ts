/** One tab at a time, by the browser's Web Locks. */

/** How long a lock is waited for. A tab that the system has put to sleep may hold one for ever. */
export const lockPatience = 5_000

/**
 * Runs the work when no other tab runs work under the same name. After `patience` milliseconds it is run all the same:
 * so it must be work that may be done twice at once. Without locks it is run at once.
 */
export async function locked<T>(
  name: string,
  work: () => Promise<T>,
  patience = lockPatience,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks,
): Promise<T> {
  if (!locks) return work()
  let hasBegun = false
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(), patience)
  const begin = (): Promise<T> => {
    hasBegun = true
    clearTimeout(timer)
    return work()
  }
  try {
    return (await locks.request(name, { signal: waiting.signal }, begin)) as T
  } catch (error) {
    if (hasBegun) throw error
    return begin()
  }
}
