import { describe, expect, test } from 'vitest'
import { draftOf, inputOf, isIdle, issuesIn, newDraft, rolesOf, withAccount, type Account } from './user'
import { sharedCases } from '../../../test/cases'

const account = (over: Partial<Account> = {}): Account => ({
  id: '1',
  username: 'kim',
  role: 'OFFICER',
  party: 'POLICE',
  unit: null,
  areas: [{ code: '2560', name: 'Älvsbyns kommun' }],
  state: 'ACTIVE',
  revision: 3,
  lastUsedAt: '2026-11-01T08:00:00Z',
  invitedUntil: null,
  sessions: [],
  ...over,
})

describe('an account that is written', () => {
  test('needs a name, a role and an area', () => {
    expect(issuesIn(newDraft('1', [])).map(({ path }) => path)).toEqual(['username', 'role', 'areas'])
    expect(issuesIn(draftOf(account()))).toEqual([])
  })

  test.each(['K', 'Åsa', 'two words', 'x'.repeat(41)])('is not called %j', (username) => {
    expect(issuesIn({ ...draftOf(account()), username })[0]?.rule).toBe('usernameRule')
  })

  test('is sent with the party of who keeps it, and without an empty unit', () => {
    const draft = { ...newDraft('1', ['2560']), username: ' kim ', role: 'CHIEF' as const, unit: ' ' }
    expect(inputOf('MUNICIPALITY', draft)).toEqual({
      username: 'kim',
      role: 'CHIEF',
      party: 'MUNICIPALITY',
      unit: null,
      areas: ['2560'],
    })
  })
})

test('police officers belong to the police, field workers to the municipality', () => {
  expect(rolesOf('POLICE')[0]).toBe('OFFICER')
  expect(rolesOf('MUNICIPALITY')[0]).toBe('FIELD_WORKER')
})

test('an account that nobody has used for ninety days is idle, one that is shut is not', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  expect(isIdle(account(), now)).toBe(false)
  expect(isIdle(account({ lastUsedAt: '2026-08-01T08:00:00Z' }), now)).toBe(true)
  expect(isIdle(account({ lastUsedAt: null }), now)).toBe(true)
  expect(isIdle(account({ lastUsedAt: null, state: 'RETIRED' }), now)).toBe(false)
})

test('a saved account takes its own place in the list, a new one the first', () => {
  const list = [account(), account({ id: '2' })]
  expect(withAccount(list, account({ id: '2', unit: 'Ny' })).map(({ unit }) => unit)).toEqual([null, 'Ny'])
  expect(withAccount(list, account({ id: '3' })).map(({ id }) => id)).toEqual(['3', '1', '2'])
})

test.each(sharedCases<{ username: string; ok: boolean }>('username.json'))('the username $username: $ok', (each) => {
  const rules = issuesIn({ ...draftOf(account()), username: each.username }).map(({ rule }) => rule)
  expect(!rules.includes('usernameRule')).toBe(each.ok)
})
