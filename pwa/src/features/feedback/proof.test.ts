import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { solve, type Challenge } from './proof'

const task = (n: number, change: Partial<Challenge> = {}): Challenge => {
  const salt = '00112233445566778899aabbccddeeff'
  const target = createHash('sha256').update(`${salt}${n}`).digest('hex')
  return { algorithm: 'SHA-256', ticket: 't', salt, target, max: 5000, waitMs: 0, ...change }
}

test.each([0, 9, 10, 4999])('the number %i is found', (n) => {
  expect(solve(task(n))).toBe(n)
})

test('a number that is not below the limit is not looked for', () => {
  expect(solve(task(5000))).toBeUndefined()
})

test('a salt of another length gives the same hash as the browser’s own', () => {
  const salt = 'a'.repeat(50)
  const target = createHash('sha256').update(`${salt}1234`).digest('hex')
  expect(solve({ ...task(0), salt, target })).toBe(1234)
})

test('a task that cannot be done here is not begun', () => {
  expect(solve(task(1, { algorithm: 'SHA-512' }))).toBeUndefined()
  expect(solve(task(1, { target: 'zz' }))).toBeUndefined()
  expect(solve(task(1, { salt: 'a'.repeat(60) }))).toBeUndefined()
  expect(solve(task(1, { salt: 'å' }))).toBeUndefined()
})
