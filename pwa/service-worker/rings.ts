/**
 * The rings of a build: parts that are held whole or not at all. A citizen's phone holds the shell and, when it is idle,
 * the public pages; a phone of the field or the desk holds that ring too, from the day somebody has signed in on it.
 */
export const rings = ['public', 'language', 'field', 'desk'] as const
export type Ring = (typeof rings)[number]

/** The files of each ring as paths from the root, each ring whole by itself but for the shell, which every page begins with. */
export type Build = Record<'shell' | Ring, readonly string[]>

/** A build as short as it can be sent: every path once, under the names of the rings that it is in. */
export type Listed = [rings: string, paths: string[]][]

export function listed(build: Build): Listed {
  const groups = new Map<string, string[]>()
  for (const path of [...new Set(Object.values(build).flat())].sort()) {
    const names = Object.keys(build).filter((ring) => build[ring as keyof Build].includes(path))
    const group = groups.get(names.join()) ?? []
    group.push(path)
    groups.set(names.join(), group)
  }
  return [...groups]
}

export function buildOf(groups: Listed): Build {
  const of = (ring: keyof Build): string[] =>
    groups.flatMap(([names, paths]) => (names.split(',').includes(ring) ? paths : []))
  return { shell: of('shell'), public: of('public'), language: of('language'), field: of('field'), desk: of('desk') }
}

const marked = '/.ring/'

/** What stands in a cache for a ring that is there whole. No address of the app can be it. */
export function markOf(ring: Ring): string {
  return marked + ring
}

/** The rings that a cache's addresses say are there whole. */
export function ringsAmong(paths: readonly string[]): Ring[] {
  return rings.filter((ring) => paths.includes(markOf(ring)))
}

/** What a page asks of the worker. */
export type Ask = 'skip-waiting' | 'build' | 'files' | 'make-room' | { keep: Ring } | { keepFiles: readonly string[] }

/** What can be fetched again when the disk is full: all but what the shell and the field need. */
export function spare(build: Build): string[] {
  const needed = new Set([...build.shell, ...build.field])
  return [...build.public, ...build.desk].filter((path) => !needed.has(path))
}
