import { expect, test } from 'vitest'
import type { Pledge } from '../pledge/pledge'
import type { Problem } from '../problem/problem'
import { areBehind, stepsLeft, waitsFor } from './needs'

const met = { convenedOn: '2026-10-01', heldOn: '2026-10-10' }
const plan = { decidedOn: '2026-10-10', reviewBy: null }

test.each([
  ['the council', null, null, 'council'],
  ['its meeting', { convenedOn: '2026-10-01', heldOn: null }, null, 'meeting'],
  ['a plan', met, null, 'plan'],
  ['nothing', met, plan, 'nothing'],
] as const)('a problem waits for %s', (_, council, held, expected) => {
  expect(waitsFor({ council, plan: held && { ...held } })).toBe(expected)
})

test('a meeting without a call is a meeting', () => {
  expect(waitsFor({ council: { convenedOn: null, heldOn: '2026-10-10' }, plan: null })).toBe('plan')
})

test('only steps that are not done are left', () => {
  const pledge = {
    focusAreas: [{ commitments: [{ steps: [{ doneOn: null }, { doneOn: '2024-05-02' }] }, { steps: [] }] }],
  }
  expect(stepsLeft(pledge as unknown as Pledge)).toBe(1)
})

const pledgeWith = (done: number): Pledge =>
  ({ focusAreas: [{ commitments: [{ current: { done }, steps: [] }] }] }) as unknown as Pledge

test('the lists are behind when something else would be listed', () => {
  expect(areBehind({ problems: [] }, { problems: [] })).toBe(false)
  expect(areBehind({ problems: [] }, { problems: [{ id: 'p' } as Problem] })).toBe(true)
  expect(areBehind({ pledge: pledgeWith(1) }, { pledge: pledgeWith(1) })).toBe(false)
  expect(areBehind({ pledge: pledgeWith(1) }, { pledge: pledgeWith(2) })).toBe(true)
})

test('what has not been fetched yet is nothing new', () => {
  expect(areBehind({}, { problems: [{ id: 'p' } as Problem] })).toBe(false)
})
