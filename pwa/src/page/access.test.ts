import { describe, expect, test } from 'vitest'
import { destination, homeOf, kindsOfPage, mayAsk, mayOpen } from './access'
import { sharedCases } from '../../test/cases'
import type { Access } from './route'

test.each([
  ['OFFICER', '/falt'],
  ['FIELD_WORKER', '/falt'],
  ['COORDINATOR', '/lage'],
  ['CHIEF', '/lage'],
  ['ADMIN', '/lage'],
  ['ANALYST', '/statistik'],
  ['CITIZEN', '/'],
] as const)('%s begins at %s', (role, path) => {
  expect(homeOf(role)).toBe(path)
})

describe('after signing in', () => {
  test('people come back to the page they asked for', () => {
    expect(destination('/lage/aktiviteter', 'COORDINATOR')).toBe('/lage/aktiviteter')
  })

  test.each(['https://example.org/', '//example.org', '/\\example.org', '/logga-in', null])(
    '%s is nowhere to be sent',
    (wanted) => {
      expect(destination(wanted, 'OFFICER')).toBe('/falt')
    },
  )
})

test('statistics are for those who follow up, keys for analysts, and the rest of it for administrators', () => {
  expect(mayOpen('statistics', 'COORDINATOR')).toBe(true)
  expect(mayOpen('statistics', 'OFFICER')).toBe(false)
  expect(mayOpen('statistics', 'ADMIN')).toBe(false)
  expect(mayOpen('keys', 'COORDINATOR')).toBe(false)
  expect(mayOpen('administration', 'ANALYST')).toBe(false)
})

test('an officer is not shown the coordinator’s pages, and nobody unknown is shown either', () => {
  expect(mayOpen('coordination', 'OFFICER')).toBe(false)
  expect(mayOpen('field', undefined)).toBe(false)
  expect(mayOpen('field', 'OFFICER')).toBe(true)
})

test('where and when to be is for those who work there, and nobody else', () => {
  const roles = ['CITIZEN', 'OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF', 'ANALYST', 'ADMIN'] as const
  expect(roles.filter((role) => mayOpen('planning', role))).toEqual(['OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF'])
})

test('questions of one’s own are for analysts and administrators', () => {
  const roles = ['CITIZEN', 'OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF', 'ANALYST', 'ADMIN'] as const
  expect(roles.filter(mayAsk)).toEqual(['ANALYST', 'ADMIN'])
  expect(mayAsk(undefined)).toBe(false)
})

interface PageCase {
  page: Access | 'graphiql'
  roles: string[]
}

const pages = sharedCases<PageCase>('page-access.json')

test.each(pages)('the page $page is for those who the server says may do what it is for', ({ page, roles }) => {
  const all = ['CITIZEN', 'OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF', 'ANALYST', 'ADMIN'] as const
  const shown = all.filter((role) => (page === 'graphiql' ? mayAsk(role) : mayOpen(page, role)))
  expect(shown).toEqual(roles)
})

test('every kind of page has its case', () => {
  expect(pages.map(({ page }) => page).sort()).toEqual([...kindsOfPage, 'graphiql'].sort())
})
