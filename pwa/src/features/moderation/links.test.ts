import { describe, expect, test } from 'vitest'
import { found, matching, type LinkActivity } from './links'
import type { LinkChoices } from './queue'

const choices = {
  currentPledge: {
    focusAreas: [
      {
        title: 'Trafik',
        commitments: [
          { id: 'p:1', text: 'Trafikkontroller på rätt tid och plats' },
          { id: 'p:2', text: 'Samtal i skolan' },
        ],
      },
    ],
  },
  problems: { nodes: [{ id: 'q', title: 'Fart vid skolan', theme: 'TRAFFIC' }] },
} as LinkChoices
const activity = (id: string, reviewStatus = 'CONFIRMED') =>
  ({
    id,
    ref: `TRF-${id}`,
    type: 'TRAFFIC_CHECK',
    occurredAt: '2026-01-02T10:00:00Z',
    place: { name: 'Vidsel' },
    reviewStatus,
  }) as LinkActivity

const ids = (typed: string, activities: LinkActivity[] = [], chosen: string[] = []): string[] =>
  found(
    choices,
    activities,
    typed,
    chosen.map((id) => ({ kind: 'COMMITMENT' as const, id })),
  ).map(({ id }) => id)

describe('what a piece of feedback led to', () => {
  test('is promises, problems and activities, in that order', () => {
    expect(ids('', [activity('a')])).toEqual(['p:1', 'p:2', 'q', 'a'])
  })

  test('is found by any of its words, whatever their order and case', () => {
    expect(ids('PLATS trafik')).toEqual(['p:1'])
    expect(ids('skol')).toEqual(['p:2', 'q'])
    expect(ids('finns inte')).toEqual([])
  })

  test('is not offered when it is chosen already', () => {
    expect(ids('skol', [], ['p:2'])).toEqual(['q'])
  })

  test('is never an activity that was rejected; what the server found is not sifted again', () => {
    expect(ids('nykterhet', [activity('a'), activity('b', 'REJECTED')])).toEqual(['a'])
  })
})

test('an activity is named by what, where, when and its reference', () => {
  const [option] = found(undefined, [activity('7')], '', [])
  expect(option?.label).toMatch(/^Trafikkontroll, Vidsel, .*2026 \(TRF-7\)$/)
})

test('no text is everything', () => {
  expect(matching([{ kind: 'PROBLEM', id: 'q', label: 'Fart' }], '  ')).toHaveLength(1)
})
