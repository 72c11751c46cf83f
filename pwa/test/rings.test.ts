/** The rings of the precache hold the pages that their readers may open. */
import { expect, test } from 'vitest'
import { ringOf } from '../build/rings'
import { routes } from './routes'

test('every page lies in the ring of those who may open it', () => {
  expect(routes.length).toBeGreaterThan(25)
  const ring = { everyone: 'public', field: 'field' } as Record<string, string>
  for (const { path, access, source } of routes)
    expect(`${path} ${ringOf(source)}`).toBe(`${path} ${ring[access] ?? 'desk'}`)
})

test('languages are a ring of their own', () => {
  expect(ringOf('src/i18n/en/index.ts')).toBe('language')
})
