/**
 * What always comes together comes in one file: many small ones weigh more, since each is packed by itself, and are no
 * sooner there. A group takes only what is named, never what that imports: it would come to pages that have no use of it.
 */
import type { Rolldown } from 'vite'

type Splitting = Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>

export const chunks: Splitting = {
  includeDependenciesRecursively: false,
  groups: [
    {
      // What the shell begins with, so that every page has it.
      name: 'base',
      test: /node_modules\/(svelte|clsx|esm-env)\/|preload-helper|src\/(api\/(session|session-machine|errors|app-config|area)|i18n\/(language|languages|shell|sv\/(ui|shell))|ui\/(Icon|icons|words)|device\/(lock|script-url)|page\/version)\b/,
    },
    // What every form is made of.
    { name: 'controls', test: /src\/ui\/(Field|FieldError|TextInput|enter)\b/ },
  ],
}

/** Pages that strangers come to first. Those who work here have the app on their device from the second visit on. */
const arrivals = /\/(Start|Pledge|Feedback|Receipt|Heard|Dialogue|Dialogues|SignIn)Page-/

/**
 * What is fetched with a page at once, rather than when the page has come and says what it begins with. Each file that is
 * named here weighs on every first visit.
 */
export function preloaded(page: string, files: string[]): string[] {
  return arrivals.test(page) ? files : []
}
