import { afterEach, describe, expect, test, vi } from 'vitest'
import { ago } from './format'
import { setLanguage } from './language.svelte'

const now = new Date('2026-02-10T12:00:00Z')

describe('how long ago', () => {
  test.each([
    ['2026-02-10T11:59:30Z', 'nu'],
    ['2026-02-10T13:01:00+01:00', 'nu'],
    ['2026-02-10T11:59:00Z', 'för 1 minut sedan'],
    ['2026-02-10T11:00:01Z', 'för 59 minuter sedan'],
    ['2026-02-10T11:00:00Z', 'för 1 timme sedan'],
    ['2026-02-08T12:00:01Z', 'för 47 timmar sedan'],
    ['2026-02-08T12:00:00Z', 'för 2 dagar sedan'],
    ['2025-12-02T11:00:00Z', 'för 70 dagar sedan'],
  ])('%s is %s', (value, expected) => {
    expect(ago(value, now)).toBe(expected)
  })

  test('a clock that is behind the server’s never counts into the future', () => {
    expect(ago('2026-02-11T12:00:00Z', now)).toBe('nu')
  })

  describe('in English', () => {
    afterEach(() => vi.unstubAllGlobals())

    test('is English', async () => {
      vi.stubGlobal('document', { documentElement: {} })
      await setLanguage('en')
      expect(ago('2026-02-10T09:00:00Z', now)).toBe('3 hours ago')
      await setLanguage('sv')
    })
  })
})
