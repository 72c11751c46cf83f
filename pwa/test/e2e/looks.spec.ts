/** What must be seen, by whatever settings a person looks with. */
import { expect, test, type Page } from '@playwright/test'
import { routes } from '../routes'
import { type Account, admit, settled } from './journey'

/** Pages that are about one thing, and of which that may be looked at. */
const examples: Record<string, string | undefined> = {
  '/lofte/:slug': '/lofte/alvsbyn-2023-2025',
  '/falt/ny/:type': '/falt/ny/trafikkontroll',
}

/** The addresses of all pages for some, as the app's routes have them. */
function pagesFor(...access: string[]): string[] {
  return routes
    .filter((route) => access.includes(route.access))
    .flatMap(({ path = '' }) => (path.includes(':') ? (examples[path] ?? []) : path))
}

const publicPages = pagesFor('everyone')
const staffPages: [Account, string[]][] = [
  ['samordnare', pagesFor('account', 'field', 'planning', 'overview', 'coordination', 'notices', 'statistics')],
  ['analytiker', pagesFor('keys')],
  ['admin', pagesFor('administration')],
]

test('every kind of page is looked at', () => {
  expect(publicPages.length + staffPages.flatMap(([, pages]) => pages).length).toBeGreaterThan(35)
  expect(staffPages.every(([, pages]) => pages.length > 0)).toBe(true)
})

/** How far the page can be scrolled sideways at this size of text, in px. */
async function sideways(page: Page, percent: number): Promise<number> {
  return page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  }, percent)
}

test('in forced colours what is chosen differs from what is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/synpunkt')
  const chips = page.locator('.chip:has(input[type=radio])')
  const look = (i: number) =>
    chips.nth(i).evaluate((chip) => ({
      mark: getComputedStyle(chip.querySelector('.mark svg')!).visibility,
      ground: getComputedStyle(chip).backgroundColor,
    }))
  await chips.nth(0).locator('input').check({ force: true })
  const [chosen, other] = [await look(0), await look(1)]
  expect([chosen.mark, other.mark]).toEqual(['visible', 'hidden'])
  expect(chosen.ground).not.toBe(other.ground)

  const links = await page
    .locator('header nav a')
    .evaluateAll((all) =>
      all.map((a) => [a.hasAttribute('aria-current'), getComputedStyle(a).borderBottomColor] as const),
    )
  const colours = (isCurrent: boolean) => new Set(links.filter(([is]) => is === isCurrent).map(([, colour]) => colour))
  expect(colours(true).size).toBe(1)
  expect([...colours(false)]).not.toContain([...colours(true)][0])

  await page.goto('/lofte/alvsbyn-2023-2025')
  const dots = page.locator('.dots:has(.done):has(.dot:not(.done))').first()
  const ground = (of: string) =>
    dots
      .locator(of)
      .first()
      .evaluate((dot) => getComputedStyle(dot).backgroundColor)
  expect(await ground('.done')).not.toBe(await ground('.dot:not(.done)'))
})

/** What is not set as it should be: a hyphen in a range, a number without its groups, a time that can break. */
const unset =
  /(?<![\w–-])\d{1,2}-\d{1,2}(?![\w–-])|(?<![\w–/-])(?:19|20)\d\d-(?:19|20)\d\d(?![\w-])|\bkl\. \d|\d\d–\d\d|(?<![\w–/.,#-])(?!(?:19|20)\d\d(?!\d))\d{4,5}(?= [a-zåäö])/g

test('ranges, times and large numbers are set as people read them, on every page', async ({ page }) => {
  const found: string[] = []
  const read = async (paths: readonly string[]) => {
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
      const text = await page.locator('body').innerText()
      // A choice of times is read aloud as it is shown.
      const labels = await page
        .locator('[aria-label]')
        .evaluateAll((all) => all.map((el) => el.getAttribute('aria-label')))
      // What was signed stands as it was signed, its title too.
      const set = [text, ...labels].join('\n').replaceAll(/Medborgar\u00ad?löfte 2023-2025/g, '')
      for (const match of set.match(unset) ?? []) found.push(`${path}: ${match}`)
    }
  }
  await read(publicPages)
  for (const [account, pages] of staffPages) {
    await page.context().clearCookies()
    await admit(page, account)
    await read(pages)
  }
  expect(found).toEqual([])
})

for (const percent of [130, 200]) {
  test(`text at ${percent} % of its size never scrolls sideways on a phone of 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const over: string[] = []
    const look = async (paths: readonly string[]) => {
      for (const path of paths) {
        await page.goto(path)
        await settled(page)
        const px = await sideways(page, percent)
        if (px > 0) over.push(`${path}: ${px}`)
      }
    }
    await look(publicPages)
    for (const [account, pages] of staffPages) {
      await page.context().clearCookies()
      await admit(page, account)
      await look(pages)
    }
    expect(over).toEqual([])
  })
}
