/** No page moves under the eyes of who reads it, and none begins by drawing what nobody has come to yet. */
import { expect, test } from '@playwright/test'
import { admit, type Account } from './journey'
import { publicVisits, staffVisits, stillnessOf, watchStillness, type Visit } from './steady'

const mostShift = 0.05
const mostElements = 1500

const visitors = [...new Set<Account | undefined>([undefined, ...staffVisits.map(({ by }) => by)])]
const visitsOf = (by: Account | undefined): readonly Visit[] =>
  by ? staffVisits.filter((visit) => visit.by === by) : publicVisits

for (const by of visitors) {
  test(`the pages of ${by ?? 'a citizen'} stand still on a slow phone`, async ({ page }) => {
    test.setTimeout(120_000)
    if (by) await admit(page, by)
    await watchStillness(page)
    for (const { path } of visitsOf(by)) {
      const { shift, moved, elements } = await stillnessOf(page, path)
      process.stdout.write(`    ${path}: moved ${shift.toFixed(3)}, ${elements} elements\n`)
      expect.soft(shift, `${path}\n${moved.join('\n')}`).toBeLessThanOrEqual(mostShift)
      if (!by) expect.soft(elements, path).toBeLessThanOrEqual(mostElements)
    }
  })
}
