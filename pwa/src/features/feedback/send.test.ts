import { expect, test, vi } from 'vitest'
import { GraphQLError, HttpError, NetworkError } from '../../api/errors'
import { outcomeOf, outcomeOfFailure, ProofFailed } from './send'

vi.mock('./proof.worker?worker&url', () => ({ default: '/assets/proof.worker-1.js' }))

const now = new Date('2026-11-24T12:00:00Z')
const refusal = (field: string[] | null) => ({ field, code: 'INVALID' as const, message: 'Nej.' })

test('a receipt code is a receipt', () => {
  expect(outcomeOf({ receiptCode: '1234', userErrors: [] }, now)).toEqual({
    kind: 'received',
    code: '1234',
    receivedAt: '2026-11-24T12:00:00.000Z',
  })
})

test('a proof that was not accepted is made anew, and nobody needs to correct anything', () => {
  const answer = { receiptCode: null, userErrors: [refusal(['input', 'proof'])] }
  expect(outcomeOf(answer, now)).toEqual({ kind: 'kept', problem: 'proof' })
})

test('a refusal names its field', () => {
  const answer = { receiptCode: null, userErrors: [refusal(['input', 'dialogueId'])] }
  expect(outcomeOf(answer, now)).toMatchObject({
    kind: 'refused',
    reasons: [{ field: ['input', 'dialogueId'], message: 'Nej.' }],
  })
})

test('an answer that says nothing is no receipt', () => {
  expect(outcomeOf({ receiptCode: null, userErrors: [] }, now)).toEqual({ kind: 'kept', problem: 'server' })
})

test.each([
  [new NetworkError('nothing'), { kind: 'kept', problem: 'network' }],
  [new HttpError(429, 40), { kind: 'kept', problem: 'busy', retryAfter: 40 }],
  [new HttpError(429), { kind: 'kept', problem: 'busy', retryAfter: 60 }],
  [new HttpError(502), { kind: 'kept', problem: 'server' }],
  [new GraphQLError('RATE_LIMITED', ''), { kind: 'kept', problem: 'busy', retryAfter: 60 }],
  [new GraphQLError('INTERNAL', ''), { kind: 'kept', problem: 'server' }],
  [new ProofFailed('slow'), { kind: 'kept', problem: 'proof' }],
  [new TypeError('no worker'), { kind: 'kept', problem: 'server' }],
])('%s', (error, outcome) => {
  expect(outcomeOfFailure(error)).toEqual(outcome)
})

test.each(['INVALID', 'CONFLICT'])('%s is for the writer to see', (code) => {
  expect(outcomeOfFailure(new GraphQLError(code, 'Nej.'))).toMatchObject({ kind: 'refused' })
})
