import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { admit, holdsRing, settled, signIn } from './journey'
import { openForm, save, writePlace } from './field'

/** What is smaller than a gloved finger: links and buttons of the page itself, in either direction. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a, main button, main label.chip, main label.toggle, main summary')]
      .filter((target) => target.offsetParent !== null && target.closest('p') === null)
      .filter((target) => target.getBoundingClientRect().height < 47.5 || target.getBoundingClientRect().width < 47.5)
      .map((target) => `${target.tagName} ${target.textContent?.trim()} ${target.getBoundingClientRect().height}`),
  )
}

test('the field pages, empty and with work', async ({ page, context }) => {
  test.setTimeout(120_000)
  await signIn(page, 'falt')
  await settled(page)
  await expectAccessible(page, 'home')
  expect(await tooSmall(page)).toEqual([])
  for (const path of ['/falt/osant', '/falt/skickat']) {
    await page.goto(path)
    await settled(page)
    await expectAccessible(page, path)
  }
  await holdsRing(page, 'field')
  await page.reload()
  await context.setOffline(true)
  await openForm(page, 'fotpatrull')
  await writePlace(page, 'Påhittade vägen')
  await save(page)
  await expectAccessible(page, 'saved')
  await page.goto('/falt/osant')
  await page.getByText('Felsökning').click()
  await expectAccessible(page, 'unsent work')
  expect(await tooSmall(page)).toEqual([])
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('dialog').getByText('Ta bort och logga ut').first().click()
  await expectAccessible(page, 'leaving')
})

test('every form, with everything opened and everything wrong', async ({ page }) => {
  test.setTimeout(120_000)
  await admit(page, 'falt')
  for (const slug of [
    'trafikkontroll',
    'utlamningsstalle',
    'hundsok',
    'arbetsplatskontroll',
    'samverkansmote',
    'drogvaneundersokning',
    'konceptarbete',
    'information',
  ]) {
    await openForm(page, slug)
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.evaluate(() => {
      for (const more of document.querySelectorAll<HTMLDetailsElement>('main details')) more.open = true
    })
    await expectAccessible(page, slug)
    expect(await tooSmall(page), slug).toEqual([])
  }
  await openForm(page, 'trafikkontroll')
  await page.locator('label').filter({ hasText: 'Nykterhet' }).click()
  await page.getByRole('button', { name: 'Räkna löpande' }).click()
  await expectAccessible(page, 'counting')
})
