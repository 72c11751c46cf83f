import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { chunks, preloaded } from './build/chunks.ts'
import { documentModules } from './build/documents.ts'
import { ringOf } from './build/rings.ts'
import { serviceWorker } from './build/service-worker.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

const server = process.env['LOFTET_SERVER'] ?? 'http://127.0.0.1:8080'

export default defineConfig(({ mode }) => ({
  plugins: [
    svelte(),
    documentModules('src/api/gen/graphql.ts'),
    serviceWorker('service-worker/service-worker.ts', ringOf),
  ],
  define: { __APP_VERSION__: JSON.stringify(version) },
  // Component tests mount in a document, so Svelte's browser build is the one to resolve.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  build: {
    target: 'es2022',
    // No polyfill: it would be the only inline script, and every browser with ES2022 preloads modules.
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    // All styles weigh less in one file than those of three pages by themselves, and no page waits for its own.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/app-config.json', '/export', '/open-data'].map((path) => [path, server]),
    ),
  },
  test: {
    include: ['src/**/*.test.ts', 'service-worker/**/*.test.ts', 'test/failure/**/*.test.ts', 'test/*.test.ts'],
    environment: 'node',
  },
}))
