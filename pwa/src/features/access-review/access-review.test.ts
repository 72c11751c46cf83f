import { expect, test } from 'vitest'
import { isDue, toAnswer, type Reviewed } from './access-review'

const account = (id: string, gone = false) => ({ id, gone }) as Reviewed

test('whom the reader answers for', () => {
  const accounts = [account('a'), account('own'), account('left', true)]
  expect(toAnswer({ accounts }, 'own').map(({ id }) => id)).toEqual(['a'])
})

test.each([
  [null, '2025-07-04', false],
  [null, '2025-07-03', true],
  [null, '2025-07-02', true],
  ['2025-07-01T10:00:00Z', '2026-01-01', true],
])('begun %s and due %s on 3 July: %s', (openedAt, dueOn, due) => {
  expect(isDue({ openedAt, dueOn }, '2025-07-03')).toBe(due)
})
