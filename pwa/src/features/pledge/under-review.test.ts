// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, expect, test } from 'vitest'
import type { Commitment, Period } from './pledge'
import Timeline from './Timeline.svelte'

afterEach(cleanup)

function show(underReview: number): void {
  const period = { start: '2024-01-01', end: '2024-12-31', required: 2, done: 1, status: 'ON_TRACK', underReview }
  const target = { count: 2, period: 'YEAR' }
  const commitment = { id: 'c1', target, periods: [period as Period] } as unknown as Commitment
  render(Timeline, { commitment })
}

test('a period says that two registrations of one event are looked at', () => {
  show(1)
  expect(screen.getByText(/^Två registreringar av samma händelse granskas\./)).toBeTruthy()
})

test('and how many, when they are more', () => {
  show(3)
  expect(screen.getByText(/^3 registreringar granskas\./)).toBeTruthy()
})

test('and nothing of it when none is', () => {
  show(0)
  expect(screen.queryByText(/granskas/)).toBeNull()
})
