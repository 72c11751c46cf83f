/** "Today" is Sweden's day (i18n/format.ts), whatever the hour: no page takes UTC's. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = new URL('../src/', import.meta.url)

test('no page takes the day of UTC for today', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(svelte|ts)$/.test(file))
  expect(files.length).toBeGreaterThan(300)
  const takes = (file: string): boolean =>
    /new Date\(\)\s*\.toISOString\(\)\s*\.slice\(0, ?10\)/.test(readFileSync(new URL(file, source), 'utf8'))
  expect(files.filter(takes)).toEqual([])
})
