import { expect, test } from 'vitest'
import { inputOf, latestDay, missingIn, newDraft } from './api-token'

test('a new key is good for a while, and for the only area there is', () => {
  const draft = newDraft('id', ['2560'], '2026-11-24')
  expect(draft).toMatchObject({ areas: ['2560'], expiresOn: '2027-02-22' })
  expect(latestDay('2026-11-24')).toBe('2027-11-24')
})

test('among several areas none is chosen for anybody', () => {
  expect(newDraft('id', ['2560', '2581'], '2026-11-24').areas).toEqual([])
})

test('what is missing is said', () => {
  const draft = { id: 'id', name: ' ', areas: [], expiresOn: '' }
  expect(missingIn(draft)).toEqual(['name', 'areas', 'expiresOn'])
})

test('a key is its maker’s own, and names nobody', () => {
  const draft = { id: 'id', name: ' Excel ', areas: ['2560'], expiresOn: '2027-01-01' }
  expect(inputOf(draft)).toEqual({ name: 'Excel', areas: ['2560'], expiresOn: '2027-01-01' })
})
