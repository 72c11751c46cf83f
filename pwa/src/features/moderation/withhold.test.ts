import { expect, test } from 'vitest'
import { decisionOf, type WithholdDraft } from './withhold'

const draft: WithholdDraft = { reason: 'SPAM', forwardedTo: 'EMERGENCY_112', note: ' ' }

test('a decision says only what belongs to it', () => {
  expect(decisionOf('withhold', draft)).toEqual({ status: 'NOT_PUBLISHED', reason: 'SPAM' })
  expect(decisionOf('forward', { ...draft, note: ' Ringde ' })).toEqual({
    status: 'FORWARDED',
    reason: 'CRIME_TIP',
    forwardedTo: 'EMERGENCY_112',
    note: 'Ringde',
  })
})
