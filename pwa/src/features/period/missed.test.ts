import { expect, test } from 'vitest'
import type { Pledge } from '../pledge/pledge'
import { deliverablesIn, missedIn, withPeriod } from './missed'

const period = (start: string, status: string, explanation: string | null = null) => ({
  start,
  status,
  explanation,
})
const pledge = {
  focusAreas: [
    {
      commitments: [
        {
          id: 'a',
          steps: [],
          current: period('2026', 'ON_TRACK'),
          periods: [period('2023', 'MISSED'), period('2024', 'MISSED', 'Därför.'), period('2025', 'MISSED')],
        },
        { id: 'b', steps: [{ key: 's' }], current: period('2023', 'ON_TRACK'), periods: [] },
      ],
    },
  ],
} as unknown as Pledge

test('the latest missed period comes first, and those without an explanation apart', () => {
  const { unexplained, explained } = missedIn(pledge)
  expect(unexplained.map((m) => m.period.start)).toEqual(['2025', '2023'])
  expect(explained.map((m) => m.period.start)).toEqual(['2024'])
})

test('an explanation moves its period over to those that have one', () => {
  const next = withPeriod(pledge, 'a', period('2025', 'MISSED', 'Snöstorm.') as never)
  expect(missedIn(next).unexplained.map((m) => m.period.start)).toEqual(['2023'])
  expect(missedIn(next).explained.map((m) => m.period.explanation)).toEqual(['Snöstorm.', 'Därför.'])
})

test('only what has steps is delivered in steps', () => {
  expect(deliverablesIn(pledge).map((c) => c.id)).toEqual(['b'])
})
