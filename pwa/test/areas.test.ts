/** Staff of several municipalities choose which (api/area.svelte.ts): no page takes the first one for them. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = new URL('../src/', import.meta.url)

test('no page takes the first of a person’s municipalities', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(svelte|ts)$/.test(file) && !file.includes('gen/'),
  )
  expect(files.length).toBeGreaterThan(300)
  const takes = (file: string): boolean =>
    /\bareas(\?\.|\.at\()?\[?\(?0[\])]/.test(readFileSync(new URL(file, source), 'utf8'))
  expect(files.filter(takes)).toEqual([])
})
