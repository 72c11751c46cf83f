// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { ProbablySameDocument, ReviewActivityDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import ProbablySame from './ProbablySame.svelte'
import { isStrikable, type ReviewedActivity } from './review'
import { Reviewing } from './reviewing.svelte'

vi.mock('../../api/request', () => ({ request: vi.fn() }))
const asked = vi.mocked(request)
afterEach(() => {
  cleanup()
  asked.mockReset()
})

const activity = { id: 'a2', revision: 3, reviewStatus: 'RECEIVED' } as ReviewedActivity
const other = {
  id: 'a1',
  ref: 'TRF-12',
  occurredAt: '2026-11-02T18:05:00+01:00',
  reviewStatus: 'RECEIVED',
  performedBy: { username: 'polis2', party: 'POLICE', unit: 'Trafik' },
}

function show(same: unknown[]): ReviewedActivity[] {
  const struck: ReviewedActivity[] = []
  asked.mockImplementation(((document: unknown) =>
    Promise.resolve(
      document === ProbablySameDocument
        ? { activity: { probablySame: same } }
        : { activityReview: { activity: { ...activity, reviewStatus: 'REJECTED' }, userErrors: [] } },
    )) as typeof request)
  const reviewing = new Reviewing(
    (answer) => struck.push(answer),
    () => undefined,
  )
  render(ProbablySame, { activity, reviewing })
  return struck
}

test('says which it probably is the same as, and strikes it in one tap', async () => {
  const struck = show([other])
  expect(await screen.findByText('Troligen samma som TRF-12, av Trafik, klockan 18:05.')).toBeTruthy()
  screen.getByRole('button', { name: 'Stryk som dubblett' }).click()
  await vi.waitFor(() => expect(struck.map(({ reviewStatus }) => reviewStatus)).toEqual(['REJECTED']))
  const variables = { id: 'a2', revision: 3, status: 'REJECTED', code: 'DUPLICATE' }
  expect(asked).toHaveBeenLastCalledWith(ReviewActivityDocument, variables)
})

test('names the side where there is no unit', async () => {
  show([{ ...other, performedBy: { ...other.performedBy, unit: null } }])
  expect(await screen.findByText(/TRF-12, av (P|p)olisen/)).toBeTruthy()
})

test('says nothing of an activity that is alone', async () => {
  show([])
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
  expect(screen.queryByText(/Troligen/)).toBeNull()
})

test('the last one that stands is not struck', () => {
  expect(isStrikable({ reviewStatus: 'RECEIVED' }, [{ reviewStatus: 'RECEIVED' }])).toBe(true)
  expect(isStrikable({ reviewStatus: 'RECEIVED' }, [{ reviewStatus: 'REJECTED' }])).toBe(false)
  expect(isStrikable({ reviewStatus: 'REJECTED' }, [{ reviewStatus: 'CONFIRMED' }])).toBe(false)
})
