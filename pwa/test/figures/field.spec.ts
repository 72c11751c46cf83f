/**
 * What the field app takes on a slow phone and a poor network. The figures are printed; what is asserted is that
 * everything arrives, and once. Run by make bench.
 */
import { expect, type Page } from '@playwright/test'
import { countWith, placeOfOurs, writePlace } from '../e2e/field'
import { inTheField, server, test } from '../failure/browser'

function print(what: string, values: readonly number[], goal: number): void {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? NaN)
  process.stdout.write(`    ${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${values.length} (goal ${goal} ms)\n`)
}

/** A phone four times as slow as this machine. */
async function slow(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Notes when the words are first there to be read, by the page's own clock. */
async function watchFor(page: Page, words: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const seen = window as unknown as { tappedAt?: number; shownAt?: number }
    addEventListener('click', (event) => (seen.tappedAt ??= event.timeStamp), { capture: true })
    new MutationObserver(() => {
      if (seen.shownAt === undefined && document.querySelector('main')?.textContent.includes(wanted))
        requestAnimationFrame(() => (seen.shownAt ??= performance.now()))
    }).observe(document, { childList: true, subtree: true, characterData: true })
  }, words)
}

test('saved on the phone, after the tap', async ({ page, context }) => {
  test.setTimeout(240_000)
  await watchFor(page, 'Sparad på telefonen')
  await inTheField(page)
  await context.setOffline(true)
  await slow(page)
  const taken: number[] = []
  await page.getByRole('link', { name: 'Fotpatrull', exact: true }).click()
  for (let i = 0; i < 21; i += 1) {
    await writePlace(page, placeOfOurs('mått'))
    await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
    await page.evaluate(() => Object.assign(window, { tappedAt: undefined, shownAt: undefined }))
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByText(/^Sparad på telefonen/)).toBeVisible()
    const ms = await page.waitForFunction(() => {
      const { tappedAt, shownAt } = window as unknown as { tappedAt?: number; shownAt?: number }
      return tappedAt !== undefined && shownAt !== undefined && shownAt - tappedAt
    })
    taken.push(Number(await ms.jsonValue()))
    await page.getByRole('link', { name: 'Registrera en till' }).click()
  }
  print('saved, after the tap, CPU slowed 4 times', taken.slice(1), 100)
  expect(taken).toHaveLength(21)
})

test('the app starts without coverage', async ({ page, context }) => {
  test.setTimeout(120_000)
  await watchFor(page, 'Besök på utlämningsställe')
  await inTheField(page)
  await context.setOffline(true)
  await slow(page)
  const taken: number[] = []
  for (let i = 0; i < 10; i += 1) {
    await page.goto('/falt')
    const ms = await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt ?? false)
    taken.push(Number(await ms.jsonValue()))
  }
  print('offline start to usable, CPU slowed 4 times', taken, 1500)
  expect(taken).toHaveLength(10)
})

/** Saved work as the app puts it down, without 200 times filling in the form. */
function putDown(page: Page, place: string, count: number): Promise<void> {
  return page.evaluate(
    async ([name, many]) => {
      const opening = indexedDB.open('loftet.field')
      await new Promise((opened) => opening.addEventListener('success', opened))
      const tx = opening.result.transaction(['outbox', 'kit', 'records'], 'readwrite')
      const kits = tx.objectStore('kit').getAllKeys()
      await new Promise((read) => kits.addEventListener('success', read))
      const author = String(kits.result[0])
      for (let i = 0; i < many; i += 1) {
        const id = crypto.randomUUID()
        const at = new Date(Date.now() - (many - i) * 60_000).toISOString()
        const details = { session: { attendees: 12, audience: null } }
        const input = {
          id,
          area: '2560',
          type: 'FOOT_PATROL',
          commitmentIds: [],
          occurredAt: at,
          recordedAt: at,
        }
        const whole = { ...input, place: { name }, participating: ['MUNICIPALITY'], summary: null, details }
        const kept = { id, author, form: {}, savedAt: at }
        const state = { state: 'waiting', version: 1, attempts: 0, failures: 0 }
        tx.objectStore('outbox').put({ ...kept, ...state, input: whole })
        tx.objectStore('records').put({ ...kept, type: 'FOOT_PATROL', placeName: name, occurredAt: at })
      }
      await new Promise((committed) => tx.addEventListener('complete', committed))
      opening.result.close()
    },
    [place, count] as const,
  )
}

test('16: 200 waiting items over 50 kbit/s with one request in five lost', async ({ page, context, network }) => {
  test.setTimeout(400_000)
  const place = placeOfOurs('mängd')
  await page.addInitScript(() => {
    const seen = window as unknown as { tasks: number[] }
    seen.tasks = []
    new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map((entry) => entry.duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  await inTheField(page)
  await context.setOffline(true)
  await putDown(page, place, 200)
  let requests = 0
  network.pace = { bytesPerSecond: 50_000 / 8, loss: () => (requests += 1) % 5 === 0 }
  await page.goto('/falt/osant')
  await expect(page.getByRole('article')).not.toHaveCount(0)
  await slow(page)
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0))
  const began = Date.now()
  await context.setOffline(false)
  await expect(page.getByText('Inget väntar')).toBeVisible({ timeout: 300_000 })
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  const submissions = network.submissions.length
  process.stdout.write(
    `    200 items, 50 kbit/s, 20 % lost, CPU slowed 4 times: ${Math.round((Date.now() - began) / 1000)} s, ` +
      `${submissions} submissions, longest task ${Math.round(Math.max(0, ...tasks))} ms (goal 200 ms), ${tasks.length} over 50 ms\n`,
  )
  network.pace = undefined
  expect(await countWith(server, place)).toBe(200)
})
