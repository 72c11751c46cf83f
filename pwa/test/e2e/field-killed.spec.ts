import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { signIn } from './journey'
import { placeOfOurs, readyForOffline, storedWith, Thumb, writePlace } from './field'

/** The browser's own process for a profile of ours, found by the profile's folder. */
function browserOf(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let line = ''
    try {
      line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      // It has ended since it was listed.
    }
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) return Number(pid)
  }
  throw new Error('the browser is not running')
}

test('saved without coverage, the browser killed, started again: exactly one is received', async ({
  baseURL,
  launchOptions,
  locale,
  timezoneId,
  viewport,
}) => {
  test.setTimeout(90_000)
  const profile = mkdtempSync(join(tmpdir(), 'loftet-phone-'))
  const phone = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, baseURL, locale, timezoneId, viewport })
  const place = placeOfOurs('avbrott')

  const before = await phone()
  const page = before.pages()[0] ?? (await before.newPage())
  await signIn(page, 'polis')
  await readyForOffline(page)
  await before.setOffline(true)
  await page.goto('/falt/ny/trafikkontroll')
  await writePlace(page, place)
  const thumb = new Thumb(page)
  await thumb.chip('Nykterhet')
  await thumb.chip('Utan anmärkning')
  await thumb.button('Spara')
  await expect(page.getByText(/^Sparad på telefonen/)).toBeVisible()
  process.kill(browserOf(profile), 'SIGKILL')
  await expect.poll(() => before.pages().every((open) => open.isClosed())).toBe(true)

  const after = await phone()
  const again = after.pages()[0] ?? (await after.newPage())
  await again.goto('/falt')
  await signInIfAsked(again)
  await again.goto('/falt/skickat')
  await expect(again.getByRole('article').filter({ hasText: place })).toContainText(
    /Mottagen .*, ref TRF-\d+/,
  )
  expect(await storedWith(baseURL ?? '', place)).toHaveLength(1)
  await again.goto('/falt/osant')
  await expect(again.getByText('Inget väntar')).toBeVisible()
  await after.close()
  rmSync(profile, { recursive: true, force: true })
})

/** A browser that is killed may have lost its newest cookies: then the work waits for its author, as it should. */
async function signInIfAsked(page: Page): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name: 'Logga in', exact: true })
  const account = page.getByRole('button', { name: /^polis / })
  const received = page.getByRole('link', { name: /0\s*väntar/ })
  await expect(link.or(account).or(received).first()).toBeVisible()
  if (await link.isVisible()) await link.click()
  if (!(await received.isVisible())) await signIn(page, 'polis')
}
