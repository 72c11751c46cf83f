/** A component that is longer than this does more than one thing. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const most = 200

const source = new URL('../src/', import.meta.url)
const lines = (file: string): number => readFileSync(new URL(file, source), 'utf8').split('\n').length - 1

test('no component is over 200 lines', () => {
  const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svelte'),
  )
  expect(components.length).toBeGreaterThan(150)
  expect(components.filter((file) => lines(file) > most)).toEqual([])
})
