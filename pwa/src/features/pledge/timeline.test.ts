// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/svelte'
import { afterEach, expect, test } from 'vitest'
import Timeline from './Timeline.svelte'
import type { Commitment } from './pledge'

afterEach(cleanup)

// Everybody is told by month when a local problem was raised, so that two of a month have the same days.
test('two periods that begin on the same day are both shown', () => {
  const period = {
    start: '2026-10-01',
    end: null,
    required: 1,
    done: 0,
    status: 'ON_TRACK',
    explanation: null,
    underReview: 0,
    public: { differs: [] },
  }
  const commitment = {
    id: 'p:bra',
    kind: 'CONDITIONAL',
    target: null,
    periods: [period, { ...period, status: 'FULFILLED', done: 1 }],
    activityTypes: [],
  } as unknown as Commitment
  const { container } = render(Timeline, { commitment })
  expect(container.querySelectorAll('ol > li')).toHaveLength(2)
})
