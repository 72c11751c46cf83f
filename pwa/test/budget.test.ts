/** What the built app may weigh (QUALITY, "Pages"): measured on dist as it is committed, gzipped. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const kB = (bytes: number): number => Math.round(bytes / 100) / 10
const gzipped = (file: string): number => kB(gzipSync(readFileSync(dist + file), { level: 9 }).length)
const chunks = readdirSync(`${dist}assets`).map((name) => `assets/${name}`)
const scripts = chunks.filter((name) => name.endsWith('.js'))

/** The chunk and all that it imports at once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name] of readFileSync(dist + file, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    if (name) withImports(`assets/${name}`, seen)
  }
  return seen
}

const shell = readFileSync(`${dist}index.html`, 'utf8')
const entries = [...shell.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
const page = (name: string): string =>
  scripts.find((file) => file.startsWith(`assets/${name}-`)) ?? `${name} is not built`
const atFirst = (name: string): string[] => {
  const files = new Set(
    [...entries.filter((file) => file.endsWith('.js')), page(name)].flatMap((file) => [...withImports(file)]),
  )
  return [...files]
}
const sum = (files: string[]): number => Math.round(files.reduce((total, file) => total + gzipped(file), 0) * 10) / 10

describe('the built app', () => {
  test('is there: npm run build makes it', () => {
    expect(existsSync(`${dist}index.html`)).toBe(true)
  })

  test.each(['StartPage', 'PledgePage', 'SignInPage'])('loads %s with at most 60 kB of scripts', (name) => {
    expect(sum(atFirst(name))).toBeLessThanOrEqual(60)
  })

  test('has at most 15 kB of styles in all that a public page loads', () => {
    const styles = chunks.filter((file) => file.endsWith('.css'))
    const publicOnes = styles.filter((file) => /\/(index|StartPage|PledgePage|[a-z][\w-]*)-/.test(file))
    expect(sum(publicOnes)).toBeLessThanOrEqual(15)
  })

  test('has a service worker of at most 4 kB', () => {
    expect(gzipped('service-worker.js')).toBeLessThanOrEqual(4)
  })

  test.each(scripts)('%s is at most 60 kB', (file) => {
    expect(gzipped(file)).toBeLessThanOrEqual(60)
  })

  test('has no inline script or style', () => {
    expect(shell).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(shell).not.toMatch(/<style|\sstyle=|\son\w+=/)
  })

  test('tells the worker every file that it has', () => {
    const worker = readFileSync(`${dist}service-worker.js`, 'utf8')
    for (const file of chunks) expect(worker).toContain(`/${file}`)
  })
})
