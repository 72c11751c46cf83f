/** Which ring of the precache a page belongs to: as `access` in the routes, which a test holds it to. */
import type { Ring } from '../service-worker/rings.ts'

/** Pages and parts that anybody may open. */
const publicSources = [
  'src/app/',
  'src/features/about/',
  'src/features/dialogue/DialoguePage.svelte',
  'src/features/dialogue/DialoguesPage.svelte',
  'src/features/feedback/',
  'src/features/heard/',
  'src/features/invitation/',
  'src/features/notice/NoticePage.svelte',
  'src/features/pledge/',
  'src/features/sign-in/',
  'src/page/NotFound.svelte',
]

export function ringOf(source: string): Ring {
  if (source.startsWith('src/i18n/')) return 'language'
  if (source.startsWith('src/features/field/')) return 'field'
  return publicSources.some((start) => source.startsWith(start)) ? 'public' : 'desk'
}
