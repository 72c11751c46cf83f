/** Reads again what has been changed, store by store: one reading at a time, and nothing that has not been changed. */

export interface Reader<Part extends string> {
  /** Reads these parts, or all. Resolves when what is shown is as new as the call. */
  read(parts?: readonly Part[]): Promise<void>
}

/** `show` is given the parts to read; it throws nothing. */
export function createReader<Part extends string>(
  all: readonly Part[],
  show: (parts: ReadonlySet<Part>) => Promise<void>,
): Reader<Part> {
  let stale = new Set<Part>()
  let reading: Promise<void> | undefined

  async function readAll(): Promise<void> {
    while (stale.size > 0) {
      const parts = stale
      stale = new Set()
      await show(parts)
    }
  }

  return {
    read(parts = all) {
      for (const part of parts) stale.add(part)
      reading ??= readAll().finally(() => {
        reading = undefined
      })
      return reading
    },
  }
}
