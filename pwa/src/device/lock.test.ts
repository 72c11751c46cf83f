import { expect, test } from 'vitest'
import { locked } from './lock'

/** Locks that another tab holds for as long as it wants. */
function heldLocks(): { request: LockManager['request'] } {
  const request = (_: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
  return { request: request as unknown as LockManager['request'] }
}

/** Locks that nobody holds. */
const free = {
  request: ((_: string, __: unknown, work: () => unknown) => Promise.resolve().then(work)) as LockManager['request'],
}

test('a lock that a sleeping tab holds is not waited for without end', async () => {
  expect(await locked('name', async () => 'done', 10, heldLocks())).toBe('done')
})

test('work that fails is not done twice', async () => {
  let times = 0
  const work = async (): Promise<void> => {
    times += 1
    throw new DOMException('', 'AbortError')
  }
  await expect(locked('name', work, 10, free)).rejects.toMatchObject({ name: 'AbortError' })
  expect(times).toBe(1)
})

test('a browser without locks does the work at once', async () => {
  expect(await locked('name', async () => 'done', 10, undefined)).toBe('done')
})
