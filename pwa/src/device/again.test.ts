import { expect, test, vi } from 'vitest'
import { again, whenGone } from './again'

test('a part that did not come is asked for again at once', async () => {
  const gone = vi.fn()
  whenGone(gone)
  const load = vi.fn().mockRejectedValueOnce(new TypeError('lost')).mockResolvedValueOnce('part')
  await expect(again(load)).resolves.toBe('part')
  expect(load).toHaveBeenCalledTimes(2)
  expect(gone).not.toHaveBeenCalled()
})

test('one that does not come the second time is gone, and that is told once', async () => {
  const gone = vi.fn()
  whenGone(gone)
  const load = vi.fn().mockRejectedValue(new TypeError('gone'))
  await expect(again(load)).rejects.toThrow('gone')
  expect(load).toHaveBeenCalledTimes(2)
  expect(gone).toHaveBeenCalledTimes(1)
})
