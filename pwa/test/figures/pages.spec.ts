/**
 * The longest that each page is deaf while it is opened, on a phone four times as slow. Printed, by make bench: what
 * passes by the clock on a phone made slow, and what the processor does in the longest task, four times over, which
 * other work on the machine disturbs less.
 */
import { test, type Browser, type Page } from '@playwright/test'
import { admit, settled } from '../e2e/journey'
import { publicVisits, staffVisits, stillnessOf, watchStillness } from '../e2e/steady'

const goal = 200
const slowness = 4

interface Traced {
  name: string
  pid: number
  tid: number
  args?: { name?: string }
  /** What the processor has done, in microseconds. */
  tdur?: number
}

/** The most that the processor does in one task of the page's thread, in milliseconds. */
async function longestWork(browser: Browser, page: Page, path: string): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await page.goto(path)
  await settled(page)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] }
  const thread = ({ pid, tid }: Traced): string => `${pid} ${tid}`
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const pages = new Set(named.map(thread))
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && pages.has(thread(event)))
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

test('how long a page is deaf while it is opened', async ({ browser }) => {
  test.setTimeout(600_000)
  for (const { path, by } of [...publicVisits, ...staffVisits]) {
    // Each on a device that has not been here before.
    const [worked, watched] = [await browser.newPage(), await browser.newPage()]
    for (const page of [worked, watched]) if (by) await admit(page, by)
    const work = slowness * (await longestWork(browser, worked, path))
    await worked.close()
    await watchStillness(watched)
    const { longest, elements, shift } = await stillnessOf(watched, path)
    await watched.close()
    process.stdout.write(
      `    ${path}: longest task ${Math.round(longest)} ms, of work ${Math.round(work)} ms (goal ${goal} ms), ` +
        `${elements} elements, moved ${shift.toFixed(3)}\n`,
    )
  }
})
