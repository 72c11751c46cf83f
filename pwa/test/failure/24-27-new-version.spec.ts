/** A release while phones are in use: a real newer build, served in place of the first. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { build } from 'vite'
import { openForm, placeOfOurs, writePlace } from '../e2e/field'
import { inTheField, test } from './browser'

let folder = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loftet-release-'))
  await build({
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify('0.2.0') },
    build: { outDir: folder, emptyOutDir: true },
  })
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Asks for a newer version, as the app does when it is looked at again. Whether one came to wait. */
function update(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing ?? registration.waiting
    if (!worker) return false
    while (!['installed', 'redundant'].includes(worker.state)) {
      await new Promise((change) => worker.addEventListener('statechange', change, { once: true }))
    }
    return worker.state === 'installed'
  })
}

/** How often the page is loaded from here on. */
function loads(page: Page): { count: number } {
  const seen = { count: 0 }
  page.on('load', () => (seen.count += 1))
  return seen
}

test('24: a new version while a form is open: asked afterwards, changed to by one reload, and the draft is there', async ({
  page,
  network,
}) => {
  const place = placeOfOurs('nytt')
  await inTheField(page)
  await openForm(page, 'fotpatrull')
  await writePlace(page, place)
  network.release = { folder }
  expect(await update(page)).toBe(true)
  await expect(page.getByText(/^Utkastet sparat/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Byt version' })).toHaveCount(0)

  const seen = loads(page)
  await page.getByRole('link', { name: 'I fält' }).click()
  await page.getByRole('button', { name: 'Byt version' }).click()
  await expect(page.getByText('Version 0.2.0')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Påbörjat' })).toContainText(place)
  await expect(page.getByRole('button', { name: 'Byt version' })).toHaveCount(0)
  expect(seen.count).toBe(1)
})

test('25: an old tab asks for an old chunk without coverage: one reload, and it goes on in the new version', async ({
  page,
  context,
  network,
}) => {
  await inTheField(page)
  const other = await context.newPage()
  await other.goto('/falt')
  network.release = { folder }
  expect(await update(other)).toBe(true)
  await other.getByRole('button', { name: 'Byt version' }).click()
  await expect(other.getByText('Version 0.2.0')).toBeVisible()
  await expect(page.getByText('Version 0.1.0')).toBeVisible()

  // What the browser keeps besides the worker's files may be gone by then.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await context.setOffline(true)
  const seen = loads(page)
  await page.getByRole('link', { name: /mottagna/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mottaget' })).toBeVisible()
  await expect(page.getByText('Version 0.2.0')).toBeVisible()
  expect(seen.count).toBe(1)
})

test('26: a file of the new version is missing: the old version keeps working, offline too', async ({
  page,
  context,
  network,
}) => {
  await inTheField(page)
  // The new worker names a file that the server has not got.
  network.release = {
    folder,
    change: (path, file) =>
      path === '/service-worker.js'
        ? Buffer.from(file.toString().replaceAll('/icon.svg', '/assets/borta-00000000.js'))
        : file,
  }
  expect(await update(page)).toBe(false)
  await expect(page.getByRole('button', { name: 'Byt version' })).toHaveCount(0)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText('Version 0.1.0')).toBeVisible()
  await openForm(page, 'fotpatrull')
})

test('27: the browser never says that the worker has changed: one reload all the same', async ({ page, network }) => {
  await inTheField(page)
  network.release = {
    folder,
    change: (path, file) =>
      path === '/service-worker.js' ? Buffer.from(file.toString().replace('self.skipWaiting()', '0')) : file,
  }
  expect(await update(page)).toBe(true)
  const seen = loads(page)
  await page.getByRole('button', { name: 'Byt version' }).click()
  await expect.poll(() => seen.count).toBe(1)
  await expect(page.getByText('Version 0.1.0')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Byt version' })).toBeVisible()
  expect(seen.count).toBe(1)
})
