/** Words that should never have been written are taken out for good, from every kind of record. */
import { expect, test } from '@playwright/test'
import { ask, tokenOf } from './api'
import { admit, overflowOf, settled, signIn, violationsOn } from './journey'

test('a coordinator sees what will go, says why and that it is understood, and the words are gone', async ({
  page,
  request,
}) => {
  const [title, word] = ['Nedskräpning vid badplatsen', 'Papegojsson']
  const description = `Det var ${word} som lämnade skräpet, sägs det.`
  const input = { area: '2560', theme: 'OTHER', title, description, raisedOn: '2026-01-15' }
  const query = `mutation ($id: ID!, $input: ProblemInput!) { problemSave(id: $id, input: $input) { problem { title } } }`
  const made = await ask(request, await tokenOf(request, 'samordnare'), query, { id: crypto.randomUUID(), input })
  expect(made).toMatchObject({ problemSave: { problem: { title } } })
  await page.setViewportSize({ width: 320, height: 800 })
  await signIn(page, 'samordnare', '/problem')
  await settled(page)
  const card = page.getByRole('article').filter({ hasText: title })
  await card.getByRole('button', { name: /^Ta bort ord för gott ur/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Orden som ska bort').fill(word.toUpperCase())
  await expect(dialog.locator('del').first()).toContainText(word, { ignoreCase: true })
  expect(await violationsOn(page), 'the dialog').toEqual([])
  expect(await overflowOf(page), 'the dialog scrolls sideways').toBe(0)
  await dialog.getByLabel('Varför?').fill('Påhittat: namnet på en privatperson')
  await dialog.getByRole('button', { name: 'Ta bort orden' }).click()
  await expect(dialog.getByText('Markera att du förstår')).toBeVisible()
  await expect(dialog.getByLabel('Jag förstår att orden försvinner för gott')).toBeFocused()
  await dialog.getByLabel('Jag förstår att orden försvinner för gott').check()
  await dialog.getByRole('button', { name: 'Ta bort orden' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Orden är borttagna för gott.')).toBeVisible()
  await expect(card).toContainText('[borttaget]')
  await expect(card).not.toContainText(word)
})

test('words that are not there are said to be, and nothing is removed', async ({ page }) => {
  await signIn(page, 'samordnare', '/lage/aktiviteter')
  await settled(page)
  await page.locator('main li > button.head').first().click()
  const opener = page.getByRole('button', { name: /^Ta bort ord för gott ur/ })
  await opener.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Orden som ska bort').fill('Kvasthilda')
  await expect(dialog.getByText('Orden finns inte i texten som den är nu.')).toBeVisible()
  await dialog.getByLabel('Varför?').fill('Påhittat skäl')
  await dialog.getByLabel('Jag förstår').check()
  await dialog.getByRole('button', { name: 'Ta bort orden' }).click()
  await expect(dialog.getByText('Orden finns inte här.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(opener).toBeFocused()
})

test('whoever keeps a record has the way on its page, and a chief has not', async ({ page, browser }) => {
  test.slow()
  const chief = await (await browser.newContext()).newPage()
  await admit(page, 'samordnare')
  await admit(chief, 'chef')
  for (const path of ['/problem', '/lage/dialoger', '/lage/utlamningsstallen', '/lage/synpunkter']) {
    for (const [who, least] of [
      [page, 1],
      [chief, 0],
    ] as const) {
      await who.goto(path)
      await settled(who)
      const shut = who.locator('main li .head[aria-expanded=false]')
      if (path === '/lage/synpunkter') await shut.first().click()
      const ways = who.getByRole('button', { name: /^Ta bort ord för gott ur/ })
      if (least) await expect(ways.first(), path).toBeVisible()
      else await expect(ways, path).toHaveCount(0)
    }
  }
  await chief.context().close()
})
