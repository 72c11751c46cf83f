import { expect, test } from 'vitest'
import { targetInWords } from './target'

const recurring = { kind: 'RECURRING', condition: null } as const

test('a number of times a year', () => {
  const target = { count: 2, period: 'YEAR', distinctPlaces: false, requires: [] } as const
  expect(targetInWords({ ...recurring, target: { ...target, requires: [] } })).toBe('Minst två gånger per år.')
})

test('in different places, and what it must hold', () => {
  const target = {
    count: 1,
    period: 'YEAR',
    distinctPlaces: true,
    requires: ['INFORMATION_GIVEN', 'TRAINING_GIVEN'],
  }
  expect(targetInWords({ ...recurring, target: target as never })).toBe(
    'Minst en gång per år på olika platser. Räknas när det innehåller information och utbildning.',
  )
})

test('a council that is to meet within its days', () => {
  const condition = { theme: null, answeredBy: 'COUNCIL_AND_PLAN', conveneWithinDays: 30 } as const
  expect(targetInWords({ kind: 'CONDITIONAL', target: null, condition })).toContain('inom 30\u00a0dagar')
})
