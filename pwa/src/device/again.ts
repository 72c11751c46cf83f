/**
 * Fetches a part of the app, and once more at once when it does not come: one lost packet by a road is not a part that
 * is gone. What is gone after that is told to whoever can help, since time does not mend it.
 */
export async function again<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    return load().catch((error: unknown) => {
      tellGone()
      throw error
    })
  }
}

let tellGone: () => void = () => undefined

/** What is to be done when a part of the app cannot be had. */
export function whenGone(help: () => void): void {
  tellGone = help
}
