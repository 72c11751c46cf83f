/** What every page is held to: axe's judgement in both themes and at both widths, and that nothing scrolls sideways. */
import { expect, type Page } from '@playwright/test'
import { overflowOf, settled, violationsOn } from './journey'

/** What axe finds depends on the colours and on the width, and on neither by way of the other. */
const looks = [
  // 320 px is also what 200 % zoom makes of a window of 640 px.
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 390 },
] as const

/** Judges the page as it stands, without loading it anew. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await settled(page)
  for (const { colorScheme, width } of looks) {
    // Colours on their way from one theme to the other are nobody's: the app follows in the next frame.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 844 })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    // At the end of the page what stays at the bottom lies over nothing: elsewhere it hides what one scrolls to.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    expect(await violationsOn(page), `${what}, ${colorScheme}, ${width} px`).toEqual([])
    expect(await overflowOf(page), `${what} scrolls sideways, ${width} px`).toBe(0)
  }
}
