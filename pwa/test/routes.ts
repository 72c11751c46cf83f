/** The app's pages as its routes say, read from the source: for tests of what is built for each. */
import { readFileSync } from 'node:fs'

const files = ['src/app/routes.ts', 'src/features/field/routes.ts'] as const
export const routes = files.flatMap((file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
  const folder = new URL(`../${file}`, import.meta.url)
  const root = new URL('../', import.meta.url).pathname
  const lazy = new Map(
    [...text.matchAll(/const (\w+) = \(\) => import\('([^']+)'\)/g)].map(([, name, path]) => [name, path]),
  )
  return [
    ...text.matchAll(/path: '([^']+)',\s*(?:access: '(\w+)',\s*)?load: (?:(\w+)|\(\) => import\('([^']+)'\))/g),
  ].map(([, path, access = 'everyone', name, from]) => ({
    path,
    access,
    source: new URL(from ?? lazy.get(name) ?? '', folder).pathname.slice(root.length),
  }))
})
