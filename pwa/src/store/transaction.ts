/** Waits for a transaction's writes and for its commit. If a write fails, nothing of it stays. */
export async function whole(tx: { abort(): void; done: Promise<void> }, writing: Promise<unknown>): Promise<void> {
  const committed = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  try {
    await writing
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It has been aborted already, by the same fault.
    }
    await committed
    throw error
  }
  const failure = await committed
  if (failure) throw failure.error
}

/** Asks for several things at once. A transaction that ends meanwhile is one failure of them all, never one that nobody hears. */
export async function together(...steps: (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(steps.map(async (step) => step()))
}
