/** Ten steps in the browsers that the journeys do not use: each one whose program is named in FIREFOX or WEBKIT. */
import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'
import type { Engine } from './test/smoke/smoke.spec'

const named = { firefox: process.env['FIREFOX'], webkit: process.env['WEBKIT'] }
const engines = Object.entries(named).filter((entry): entry is [Engine['name'], string] => !!entry[1])

export default defineConfig<object, { engine: Engine }>({
  ...journeys,
  testMatch: 'smoke/**/*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  projects: engines.map(([name, path]) => ({ name, use: { engine: { name, path } } })),
})
