import { expect, test } from 'vitest'
import { isOlder } from './version'

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', true],
  ['0.10.0', '0.9.0', false],
  ['0.1.0', '', false],
  ['0.1.0', undefined, false],
  ['dev', '1.0.0', false],
] as const)('%s before %s: %s', (version, least, isIt) => {
  expect(isOlder(version, least)).toBe(isIt)
})
