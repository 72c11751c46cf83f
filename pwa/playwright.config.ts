/**
 * Journeys in a real browser against the real program: `loftet demo` with fresh made-up data, serving the app
 * as it is built in dist (run `npm run build` first).
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = process.env['E2E_PORT'] ?? '8791'
// Read by every worker; made once.
const data = (process.env['E2E_DATA'] ??= join(mkdtempSync(join(tmpdir(), 'loftet-e2e-')), 'data'))

export default defineConfig({
  testDir: 'test',
  // Figures are measured by make bench, not in every run.
  testMatch: process.env['FIGURES'] ? ['figures/**/*.spec.ts'] : ['e2e/**/*.spec.ts', 'failure/**/*.spec.ts'],
  fullyParallel: false,
  workers: 1,
  timeout: 30_000,
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 390, height: 844 },
    trace: 'off',
    video: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: `go run ./server demo --addr 127.0.0.1:${port} --data ${data}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
