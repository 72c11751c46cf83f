import { expect, test } from 'vitest'
import { byWeight, isTheme, otherLinksOf, promisesOf, type Heard } from './heard'

const activities = { totalCount: 0, nodes: [] }
const linked = [
  {
    kind: 'COMMITMENT',
    title: 'Kontroller',
    url: '/lofte/a#c',
    commitment: {
      id: 'a:c',
      text: 'Kontroller i trafiken.',
      current: { status: 'ON_TRACK', done: 1, required: 2, latestOn: null },
      activities,
    },
  },
  { kind: 'PROBLEM', title: 'Lokal problembild: trafik', url: null, commitment: null },
] as Heard['linked']

const linkedTo = (kind: string, start: string, end: string | null, required = 2) =>
  promisesOf(
    {
      linked: [
        {
          kind: 'COMMITMENT',
          title: 'Kontroller',
          url: '/lofte/a#c',
          commitment: {
            id: 'a:c',
            text: 'Kontroller i trafiken.',
            kind,
            current: { start, end, status: 'ON_TRACK', done: 1, required },
            activities,
          },
        },
      ] as unknown as Heard['linked'],
    },
    '2026-11-28',
  )

test('a promise is shown in its signed words, with what is done of it', () => {
  expect(linkedTo('RECURRING', '2026-01-01', '2026-12-31')).toEqual([
    {
      id: 'a:c',
      text: 'Kontroller i trafiken.',
      url: '/lofte/a#c',
      status: 'ON_TRACK',
      counted: 'NOW',
      year: '2026',
      done: 1,
      required: 2,
      activities,
    },
  ])
})

test.each([
  ['RECURRING', '2026-01-01', '2026-12-31', 2, 'NOW'],
  ['RECURRING', '2024-01-01', '2024-12-31', 2, 'THEN'],
  ['DELIVERABLE', '2023-06-14', '2025-12-31', 2, 'STEPS'],
  ['CONDITIONAL', '2026-08-01', null, 1, null],
  ['CONTINUOUS', '2023-06-14', null, 0, null],
] as const)('%s from %s is counted by %s', (kind, start, end, required, counted) => {
  expect(linkedTo(kind, start, end, required)[0]?.counted).toBe(counted)
})

test('what is no promise is not lost', () => {
  expect(otherLinksOf({ linked }).map(({ title }) => title)).toEqual(['Lokal problembild: trafik'])
})

test('the theme with most to show comes first', () => {
  const theme = (name: 'TRAFFIC' | 'FRAUD', published: number) => ({
    theme: name,
    published,
    replied: 0,
    included: 0,
  })
  expect(byWeight([theme('FRAUD', 1), theme('TRAFFIC', 3)]).map((each) => each.theme)).toEqual(['TRAFFIC', 'FRAUD'])
})

test('an address with an unknown theme shows all', () => {
  expect(isTheme('TRAFFIC', ['TRAFFIC'])).toBe(true)
  expect(isTheme('NONSENSE', ['TRAFFIC'])).toBe(false)
  expect(isTheme(null, ['TRAFFIC'])).toBe(false)
})
