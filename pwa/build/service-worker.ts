/**
 * A Vite plugin that compiles the service worker, its own small program, after the app has been written.
 * The worker is told every file of this build by ring and the build's hash, so that a phone holds a whole ring of one
 * version or none. The hash covers names and content only: the same sources give the same worker on any machine.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { listed, type Build, type Ring } from '../service-worker/rings.ts'

/** Which ring a chunk belongs to that is fetched by itself, by the source that it begins with. */
export type RingOf = (source: string) => Ring

export function serviceWorker(entry: string, ringOf: RingOf): Plugin {
  let chunks: Rolldown.OutputChunk[] = []
  let outDir = ''
  let root = ''
  return {
    name: 'loftet-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    writeBundle(_, bundle) {
      chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
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
          __FILES__: JSON.stringify(
            listed(byRing(files, chunks, (source) => ringOf(relative(root, source).split(sep).join('/')))),
          ),
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

/** Every file in its rings. What no page begins with (icons, the manifest) belongs to the shell. */
function byRing(files: readonly string[], chunks: readonly Rolldown.OutputChunk[], ringOf: RingOf): Build {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const rings = new Map<'shell' | Ring, Set<string>>()
  const inShell = withImports(chunks.filter(({ isEntry }) => isEntry))
  const put = (ring: 'shell' | Ring, file: string): void => {
    const held = rings.get(ring) ?? new Set()
    if (held.has(file)) return
    rings.set(ring, held.add(file))
    const chunk = named.get(file)
    for (const next of [...(chunk?.imports ?? []), ...partsOf(chunk), ...stylesOf(chunk)]) put(ring, next)
  }
  /** What a page fetches after itself is held with it, wherever it lies; what the shell fetches are the pages. */
  const partsOf = (chunk: Rolldown.OutputChunk | undefined): string[] =>
    chunk === undefined || inShell.has(chunk.fileName) ? [] : chunk.dynamicImports
  for (const chunk of chunks) {
    if (chunk.isEntry) put('shell', chunk.fileName)
    else if (chunk.isDynamicEntry) put(ringOf(chunk.facadeModuleId ?? chunk.name), chunk.fileName)
  }
  const placed = new Set([...rings.values()].flatMap((held) => [...held]))
  for (const file of files) if (!placed.has(file)) put(file.startsWith('assets/') ? 'public' : 'shell', file)
  // A file server answers /index.html by a redirect to /, which a cache must not hold.
  const shell = rings.get('shell') ?? new Set()
  const paths = (ring: 'shell' | Ring): string[] =>
    [...(rings.get(ring) ?? [])]
      .filter((file) => ring === 'shell' || !shell.has(file))
      .sort()
      .map((file) => (file === 'index.html' ? '/' : `/${file}`))
  return {
    shell: paths('shell'),
    public: paths('public'),
    language: paths('language'),
    field: paths('field'),
    desk: paths('desk'),
  }

  /** The chunks and all that they begin with. */
  function withImports(from: Rolldown.OutputChunk[], seen = new Set<string>()): Set<string> {
    for (const chunk of from) {
      if (seen.has(chunk.fileName)) continue
      seen.add(chunk.fileName)
      withImports(
        chunk.imports.flatMap((file) => named.get(file) ?? []),
        seen,
      )
    }
    return seen
  }
}

function stylesOf(chunk: Rolldown.OutputChunk | undefined): string[] {
  return [...(chunk?.viteMetadata?.importedCss ?? [])]
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
