import { describe, expect, test } from 'vitest'
import {
  anchorOf,
  byObjective,
  dueNext,
  standingOf,
  statusCounts,
  tallyOf,
  type Commitment,
  type Pledge,
} from './pledge'

function commitment(over: Partial<Commitment> & { status?: string; next?: string } = {}): Commitment {
  const { status = 'ON_TRACK', next, ...rest } = over
  const period = { start: '2026-01-01', end: '2026-12-31', required: 2, done: 1, enteredLate: false }
  return {
    id: 'p:c',
    kind: 'RECURRING',
    objective: null,
    current: { ...period, status, suggestedNext: next ?? null },
    periods: [],
    ...rest,
  } as unknown as Commitment
}

const pledgeOf = (commitments: Commitment[]): Pledge =>
  ({ focusAreas: [{ id: 'p:a', title: 'A', commitments }] }) as unknown as Pledge

const periods = (...statuses: string[]) => statuses.map((status) => ({ status })) as unknown as Commitment['periods']

describe('the tally of a focus area', () => {
  test('counts periods that are fulfilled or missed, and nothing that is under way', () => {
    const area = pledgeOf([commitment({ periods: periods('FULFILLED', 'MISSED', 'ON_TRACK') })]).focusAreas[0]!
    expect(tallyOf(area)).toEqual({ due: 2, fulfilled: 1 })
  })

  test('leaves out what has no number to reach', () => {
    const area = pledgeOf([commitment({ kind: 'CONDITIONAL', periods: periods('FULFILLED') })]).focusAreas[0]!
    expect(tallyOf(area)).toEqual({ due: 0, fulfilled: 0 })
  })
})

describe('what is due next', () => {
  test('is the soonest first, and the risky without a date before it', () => {
    const due = dueNext(
      pledgeOf([
        commitment({ id: 'p:late', next: '2026-12-01' }),
        commitment({ id: 'p:done', status: 'FULFILLED' }),
        commitment({ id: 'p:soon', next: '2026-11-24' }),
        commitment({ id: 'p:risk', status: 'AT_RISK' }),
      ]),
    )
    expect(due.map((d) => d.commitment.id)).toEqual(['p:risk', 'p:soon', 'p:late'])
  })
})

test('what runs on cannot be missed: it falls silent', () => {
  const silent = commitment({ kind: 'CONTINUOUS', status: 'AT_RISK' })
  expect(standingOf(silent)).toBe('SILENT')
  expect(standingOf(commitment({ status: 'AT_RISK' }))).toBe('AT_RISK')
  expect(statusCounts([silent, commitment({ status: 'AT_RISK' })])).toEqual([
    { status: 'AT_RISK', count: 1 },
    { status: 'SILENT', count: 1 },
  ])
})

test('states that need attention are counted first', () => {
  const counts = statusCounts([commitment(), commitment({ status: 'AT_RISK' }), commitment()])
  expect(counts).toEqual([
    { status: 'AT_RISK', count: 1 },
    { status: 'ON_TRACK', count: 2 },
  ])
})

test('commitments stay in the signed order under their objectives', () => {
  const groups = byObjective([
    commitment({ id: '1', objective: 'skola' }),
    commitment({ id: '2', objective: 'skola' }),
    commitment({ id: '3' }),
  ])
  expect(groups.map((g) => [g.objective, g.commitments.map((c) => c.id)])).toEqual([
    ['skola', ['1', '2']],
    [null, ['3']],
  ])
})

test('an anchor is the key within the pledge', () => {
  expect(anchorOf({ id: 'alvsbyn-2023:narkotika' })).toBe('narkotika')
})
