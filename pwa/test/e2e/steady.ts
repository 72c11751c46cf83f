/** The app's pages as their usual visitor comes to them, and how still they stand on a phone four times as slow. */
import type { Page } from '@playwright/test'
import { settled, type Account } from './journey'

export interface Visit {
  path: string
  by?: Account
}

export const publicVisits: readonly Visit[] = [
  '/',
  '/lofte/alvsbyn-2023-2025',
  '/synpunkt',
  '/kvitto',
  '/ni-sa-vi-gjorde',
  '/dialog',
  '/om',
  '/tillganglighet',
  '/logga-in',
].map((path) => ({ path }))

export const staffVisits: readonly Visit[] = [
  ...['/falt', '/falt/ny/trafikkontroll', '/falt/ny/utlamningsstalle', '/falt/osant', '/falt/skickat', '/konto'].map(
    (path) => ({ path, by: 'polis' as const }),
  ),
  ...[
    '/lage',
    '/lage/aktiviteter',
    '/lage/synpunkter',
    '/lage/synpunkter/mallar',
    '/lage/dialoger',
    '/lage/utlamningsstallen',
    '/lage/telefoner',
    '/lage/telefoner/fil',
    '/lage/perioder',
    '/lage/lattlast',
    '/lage/sidor',
    '/problem',
  ].map((path) => ({ path, by: 'samordnare' as const })),
  ...['/statistik', '/statistik/data', '/statistik/nycklar'].map((path) => ({ path, by: 'analytiker' as const })),
  ...['/admin', '/admin/fil', '/admin/nycklar', '/admin/granskningslogg'].map((path) => ({
    path,
    by: 'admin' as const,
  })),
]

export interface Stillness {
  /** How much of the page has moved by itself, as browsers count it (cumulative layout shift). */
  shift: number
  /** What moved, for whoever mends it. */
  moved: string[]
  /** The elements that stand there before anybody has scrolled or unfolded anything. */
  elements: number
  /** The longest that the page was deaf, in milliseconds on a phone four times as slow. */
  longest: number
}

interface Noted {
  shift: number
  moved: string[]
  longest: number
}

/** To be called once for a page of the browser, before it is opened. */
export async function watchStillness(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    const noted = { shift: 0, moved: [] as string[], longest: 0 }
    Object.assign(window, { noted })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.longest = Math.max(noted.longest, entry.duration)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        noted.shift += entry.value
        for (const { node } of entry.sources)
          noted.moved.push(`${entry.value.toFixed(3)} ${node instanceof Element ? node.outerHTML.slice(0, 90) : ''}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

export async function stillnessOf(page: Page, path: string): Promise<Stillness> {
  await page.goto(path)
  await settled(page, 20_000)
  const noted = await page.evaluate(
    () =>
      new Promise<Noted>((resolve) =>
        requestIdleCallback(() => setTimeout(() => resolve((window as unknown as { noted: Noted }).noted), 1500)),
      ),
  )
  return { ...noted, elements: await page.locator('main *').count() }
}
