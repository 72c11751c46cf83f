/**
 * A Vite plugin that compiles the service worker, its own small program, after the app has been written.
 * The worker is told every file of this build and the build's hash, so that a phone holds a whole version or
 * none. The hash covers names and content only: the same sources give the same worker on any machine.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin } from 'vite'

export function serviceWorker(entry: string): Plugin {
  let outDir = ''
  let root = ''
  return {
    name: 'loftet-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle(error?: Error) {
      if (error) return
      // Screenshots are for the install dialog alone, which there is only with coverage.
      const files = filesIn(outDir).filter((file) => file !== 'service-worker.js' && !file.startsWith('screenshots/'))
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        define: {
          __BUILD__: JSON.stringify(hash(outDir, files)),
          // A file server answers /index.html by a redirect to /, which a cache must not hold.
          __FILES__: JSON.stringify(files.map((file) => (file === 'index.html' ? '/' : `/${file}`))),
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          reportCompressedSize: false,
          rolldownOptions: {
            input: join(root, entry),
            output: { entryFileNames: 'service-worker.js', format: 'iife' },
          },
        },
      })
    },
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function hash(folder: string, files: string[]): string {
  const sum = createHash('sha256')
  for (const file of files) sum.update(`${file}\n`).update(readFileSync(join(folder, file)))
  return sum.digest('hex').slice(0, 12)
}
