import { expect, test } from 'vitest'
import { joined, type AuditEntry } from './audit'

const line = (id: string): AuditEntry => ({
  id,
  at: '2026-01-01T10:00:00Z',
  actor: 'admin',
  action: 'SIGN_IN',
  noun: 'USER',
  recordId: null,
  detail: null,
})

test('a line that comes twice is shown once', () => {
  expect(joined([line('a'), line('b')], [line('b'), line('c')]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
