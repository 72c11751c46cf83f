/** Waits for a transaction's writes and for its commit. If a write fails, nothing of it stays. */
export async function whole(
  tx: { abort(): void; done: Promise<void> },
  writing: Promise<unknown>,
): Promise<void> {
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
