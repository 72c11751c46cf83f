// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, expect, test } from 'vitest'
import CommitmentCard from './CommitmentCard.svelte'
import type { Commitment, PeriodStatus } from './pledge'

afterEach(cleanup)

function show(status: PeriodStatus, explanation: string | null): HTMLElement {
  const commitment = {
    id: 'p:undersokning',
    text: 'Drogvaneundersökning genomförs och följs upp',
    kind: 'DELIVERABLE',
    responsible: ['MUNICIPALITY'],
    participating: [],
    activityTypes: [],
    steps: [{ key: 'a', title: 'Genomförd', doneOn: '2024-05-30', link: null, note: null }],
    current: { start: '2023-06-14', end: '2025-12-31', required: 2, done: 1, status, explanation, underReview: 0 },
    periods: [],
  } as unknown as Commitment
  return render(CommitmentCard, { commitment, level: 3 }).container as HTMLElement
}

test('a commitment of steps that was missed has its explanation before everything else that is said of it', () => {
  const card = show('MISSED', 'Skolan bytte leverantör.')
  const explanation = screen.getByText('Skolan bytte leverantör.')
  const steps = card.querySelector('ol, ul')!
  expect(explanation.compareDocumentPosition(steps) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('and says so when nobody has explained it', () => {
  show('MISSED', null)
  expect(screen.getByText(/inte förklarat|ingen förklaring/i)).toBeTruthy()
})

test('one that runs has none', () => {
  show('ON_TRACK', null)
  expect(screen.queryByText(/förklar/i)).toBeNull()
})
