/** The longest that each page is deaf while it is opened, on a phone four times as slow. Printed, by make bench. */
import { test } from '@playwright/test'
import { admit } from '../e2e/journey'
import { publicVisits, staffVisits, stillnessOf, watchStillness } from '../e2e/steady'

const goal = 200

test('how long a page is deaf while it is opened', async ({ browser }) => {
  test.setTimeout(600_000)
  for (const { path, by } of [...publicVisits, ...staffVisits]) {
    const page = await browser.newPage()
    if (by) await admit(page, by)
    await watchStillness(page)
    const { longest, elements, shift } = await stillnessOf(page, path)
    process.stdout.write(
      `    ${path}: longest task ${Math.round(longest)} ms (goal ${goal} ms), ${elements} elements, moved ${shift.toFixed(3)}\n`,
    )
    await page.close()
  }
})
