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

test('a promise is shown in its signed words, with what is done of it', () => {
  expect(promisesOf({ linked })).toEqual([
    {
      id: 'a:c',
      text: 'Kontroller i trafiken.',
      url: '/lofte/a#c',
      status: 'ON_TRACK',
      done: 1,
      required: 2,
      activities,
    },
  ])
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
