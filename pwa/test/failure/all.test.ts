/**
 * The failures that the app survives are numbered 1 to 56, and each has a test under its number: in this folder
 * (*.test.ts with a fake network and database, *.spec.ts in a real browser), beside what it tests, or in Go where the
 * server is the subject (TestFailureNN…).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const app = new URL('../../', import.meta.url)
const program = new URL('../../../', import.meta.url)

/** The numbers that a test's title begins with: '5, 11: whatever the network does'. */
function numbered(source: string): number[] {
  const titles = source.matchAll(/['"`]((?:\d{1,2}, )*\d{1,2}): /g)
  return [...titles].flatMap(([, numbers]) => (numbers ?? '').split(', ').map(Number))
}

function inGo(source: string): number[] {
  return [...source.matchAll(/^func TestFailure(\d\d)/gm)].map(([, number]) => Number(number))
}

function read(from: URL, fits: RegExp): string[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(name))
    .map((name) => readFileSync(new URL(name, from), 'utf8'))
}

test('every failure from 1 to 56 has a test under its number', () => {
  const tested = new Set([
    ...['src/', 'test/'].flatMap((room) => read(new URL(room, app), /\.(test|spec)\.ts$/)).flatMap(numbered),
    ...['server/', 'graph/'].flatMap((room) => read(new URL(room, program), /_test\.go$/)).flatMap(inGo),
  ])
  const all = Array.from({ length: 56 }, (_, i) => i + 1)
  expect(all.filter((number) => !tested.has(number))).toEqual([])
})
