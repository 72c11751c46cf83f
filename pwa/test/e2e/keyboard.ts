/** A person without a mouse: nothing here clicks, and nothing gives focus but the keys. */
import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has. */
const mostStops = 150

/** Presses Tab, or Shift+Tab, until the control has focus. A radio group is one stop, wherever it is entered. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible()
  for (let i = 0; i < mostStops; i += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return expectSeen(page)
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not come to ${String(control)}`)
}

/** Presses the arrow until the radio button is chosen. */
export async function arrowTo(page: Page, radio: Locator): Promise<void> {
  for (let i = 0; i < 12; i += 1) {
    if (await radio.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(radio).toBeFocused()
  if (!(await radio.isChecked())) await page.keyboard.press('Space')
  await expect(radio).toBeChecked()
}

/** What has focus is in the window, is not covered, and has a ring around it or around its label. */
export async function expectSeen(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'nothing has focus'
    const shown = element.matches('input[type=radio], input[type=checkbox]')
      ? (element.closest('label') ?? element)
      : element
    const { outlineStyle } = getComputedStyle(element)
    if (outlineStyle === 'none' && getComputedStyle(shown).outlineStyle === 'none') return 'no ring'
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const))
    const isHit = points.some(([x, y]) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
      return hit !== null && (shown.contains(hit) || hit.contains(shown))
    })
    return isHit ? undefined : `covered: ${shown.outerHTML.slice(0, 200)}`
  })
  expect(fault).toBeUndefined()
}
