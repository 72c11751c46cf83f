/** What the built app may weigh (QUALITY, "Pages"): measured on dist as it is committed, gzipped. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Build } from '../service-worker/rings'
import { ringOf } from '../build/rings'
import { routes } from './routes'

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

/** The chunk and all that it imports, at once or later: what it cannot do without when there is no network. */
function withParts(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  // What the shell fetches later are the pages, which have rings of their own.
  const later = shellScripts.has(file) ? /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g : /["'`]\.\/([\w.-]+\.js)["'`]/g
  for (const [, name] of readFileSync(dist + file, 'utf8').matchAll(later)) if (name) withParts(`assets/${name}`, seen)
  return seen
}

const shell = readFileSync(`${dist}index.html`, 'utf8')
const entries = [...shell.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
const shellScripts = new Set(entries.filter((file) => file.endsWith('.js')).flatMap((file) => [...withImports(file)]))
const page = (name: string): string =>
  scripts.find((file) => file.startsWith(`assets/${name}-`)) ?? `${name} is not built`
const atFirst = (name: string): string[] => {
  const files = new Set(
    [...entries.filter((file) => file.endsWith('.js')), page(name)].flatMap((file) => [...withImports(file)]),
  )
  return [...files]
}
const sum = (files: string[]): number => Math.round(files.reduce((total, file) => total + gzipped(file), 0) * 10) / 10

/** Form pages carry the forms; the desk's are as heavy as a form at most. */
const pages = routes.map((route) => {
  const isForm = route.source.includes('/form/') || !['everyone', 'field'].includes(route.access)
  return { ...route, most: isForm ? 70 : 60 }
})
const nameOf = (source: string): string => source.replace(/^.*\/|\.svelte$/g, '')

/** The files of each ring, as the built worker itself says when it is asked. */
function askWorker(): Build {
  const listeners = new Map<string, (event: unknown) => void>()
  const self = { addEventListener: (name: string, run: (event: unknown) => void) => listeners.set(name, run) }
  runInNewContext(readFileSync(`${dist}service-worker.js`, 'utf8'), { self })
  let told: Build | undefined
  listeners.get('message')?.({ data: 'files', ports: [{ postMessage: (build: Build) => (told = build) }] })
  if (!told) throw new Error('the worker does not tell its files')
  return told
}

const rings = askWorker()
const ringFiles = (ring: keyof Build): string[] => rings[ring].map((path) => path.slice(1) || 'index.html')

/** What every first visit fetches besides the page. */
function shellFiles(): string[] {
  const files = ringFiles('shell')
  expect(files).toContain('index.html')
  return [...files, 'service-worker.js']
}

/** Styles are named after the part that brings them; those of shared parts count for every page. */
function isStyleOf(file: string, page: string): boolean {
  return /\/[A-Z]\w*Page-/.test(file) ? file.startsWith(`assets/${page}-`) : true
}

describe('the built app', () => {
  test('is there: npm run build makes it', () => {
    expect(existsSync(`${dist}index.html`)).toBe(true)
  })

  test.each(pages)('loads $path with at most $most kB of scripts', ({ source, most }) => {
    expect(sum(atFirst(nameOf(source)))).toBeLessThanOrEqual(most)
  })

  test.each(pages.filter(({ access }) => access === 'everyone'))(
    'costs who visits $path first at most 120 kB in all',
    ({ source }) => {
      const styles = chunks.filter((file) => file.endsWith('.css') && isStyleOf(file, nameOf(source)))
      const first = new Set([...atFirst(nameOf(source)), ...styles, ...shellFiles()])
      expect(sum([...first])).toBeLessThanOrEqual(120)
    },
  )

  test.each(pages)('holds all that $path needs in its ring', ({ source }) => {
    const held = new Set([...ringFiles('shell'), ...ringFiles(ringOf(source))])
    expect([...withParts(page(nameOf(source)))].filter((file) => !held.has(file))).toEqual([])
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
    const told = new Set(Object.values(rings).flat())
    for (const file of chunks) expect(told).toContain(`/${file}`)
  })
})
