/** Signing out on a shared phone, with the real browser, the real server, and two tabs. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { settled, signIn, signInByForm } from '../e2e/journey'

/** How many kits and records the phone holds. */
function held(page: Page): Promise<{ kit: number; records: number }> {
  return page.evaluate(async () => {
    const settled = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error ?? new Error('no answer'))
      })
    const database = await settled(indexedDB.open('loftet.field'))
    const count = (name: string) => settled(database.transaction(name).objectStore(name).count())
    const counted = { kit: await count('kit'), records: await count('records') }
    database.close()
    return counted
  })
}

async function twoTabs(context: BrowserContext): Promise<[Page, Page]> {
  const first = await context.newPage()
  await signIn(first, 'polis')
  const second = await context.newPage()
  await second.goto('/falt')
  await settled(second)
  await expect.poll(async () => (await held(second)).kit).toBe(1)
  return [first, second]
}

test('44, 45: sign-out in one tab is sign-out in the other, and the kit goes', async ({ context }) => {
  const [first, second] = await twoTabs(context)
  await first.getByRole('button', { name: 'Logga ut' }).click()
  await expect(first).toHaveURL('/')
  await expect(second).toHaveURL(/\/logga-in/)
  await expect(second.getByText('Du är utloggad i en annan flik.')).toBeVisible()
  await expect.poll(() => held(second)).toEqual({ kit: 0, records: 0 })
})

test('44: another person in one tab is told in the other', async ({ context }) => {
  const [first, second] = await twoTabs(context)
  await signInByForm(first, 'falt')
  await expect(second.getByText('Nu är falt inloggad på den här enheten.')).toBeVisible()
  await expect(second.getByText('Inloggad som falt')).toHaveCount(1)
})

test('43: sign-out without coverage reaches the server when there is one', async ({ context }) => {
  const [first] = await twoTabs(context)
  await context.setOffline(true)
  await first.getByRole('button', { name: 'Logga ut' }).click()
  await expect(first).toHaveURL('/')
  expect((await context.cookies()).some(({ name }) => name.endsWith('loftet'))).toBe(true)
  await context.setOffline(false)
  // Only the server can take the session's cookie away. What tells the device itself stays.
  const sessions = async () => (await context.cookies()).filter(({ name }) => name.endsWith('loftet'))
  await expect.poll(sessions).toEqual([])
  // A page that came without its parts is loaded anew meanwhile, and goes on telling.
  const leaving = () => first.evaluate(() => localStorage.getItem('loftet.leaving')).catch(() => 'loading')
  await expect.poll(leaving).toBeNull()
})

test('42, 43: a slow sign-out does not throw the next person out of the form', async ({ context }) => {
  const [first, second] = await twoTabs(context)
  await second.close()
  let answer = (): void => undefined
  const slow = new Promise<void>((resolve) => (answer = resolve))
  await first.route('**/auth/sign-out', async (route) => {
    await slow
    await route.continue()
  })
  await first.getByRole('button', { name: 'Logga ut' }).click()
  await first.getByRole('link', { name: 'Logga in' }).first().click()
  await first.getByLabel('Användarnamn').fill('nästa person')
  answer()
  await expect.poll(() => first.evaluate(() => localStorage.getItem('loftet.leaving'))).toBeNull()
  await expect(first.getByLabel('Användarnamn')).toHaveValue('nästa person')
})

test('51: with 4,000 received records, typing reads none of them', async ({ page }) => {
  await signIn(page, 'polis')
  await settled(page)
  // Opened before the app has made it, it would be empty.
  const isMade = async () => (await indexedDB.databases()).some(({ name }) => name === 'loftet.field')
  await expect.poll(() => page.evaluate(isMade)).toBe(true)
  await page.evaluate(async () => {
    const me = JSON.parse(localStorage.getItem('loftet.me') ?? '{}') as { id: string }
    const asked = indexedDB.open('loftet.field')
    await new Promise((resolve) => (asked.onsuccess = resolve))
    const tx = asked.result.transaction('records', 'readwrite')
    const receivedAt = new Date().toISOString()
    for (let i = 0; i < 4000; i += 1) {
      const receipt = { ref: `TRF-${i}`, revision: 1, receivedAt, wasThere: false }
      const [id, placeName] = [`made-up-${i}`, `Plats ${i}`]
      const record = { id, author: me.id, type: 'TRAFFIC_CHECK', placeName, occurredAt: receivedAt, form: {}, receipt }
      tx.objectStore('records').put({ ...record, savedAt: receivedAt })
    }
    await new Promise((resolve) => (tx.oncomplete = resolve))
    asked.result.close()
  })
  await page.goto('/falt/ny/trafikkontroll')
  await settled(page)
  await page.waitForTimeout(2000)
  await page.evaluate(() => {
    const counted = window as unknown as { readings: number }
    counted.readings = 0
    const getAll = IDBIndex.prototype.getAll
    IDBIndex.prototype.getAll = function (...asked) {
      if (this.objectStore.name === 'records') counted.readings += 1
      return getAll.apply(this, asked)
    }
  })
  const place = page.getByLabel(/^(Annan plats|Ort eller väg)/)
  for (const letter of 'Vidsel') {
    await place.pressSequentially(letter)
    await page.waitForTimeout(500)
  }
  await expect(page.getByText('Utkastet sparat')).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { readings: number }).readings)).toBe(0)
})
