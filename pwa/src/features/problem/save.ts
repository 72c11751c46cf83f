import { ProblemsDocument, SaveProblemDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { SavingCalls } from '../../api/saving.svelte'
import { inputOf, type Draft, type Problem, type Theme } from './problem'

/** Saves a problem of an area. */
export function problemCalls(area: string, theme: Theme): SavingCalls<Draft, Problem> {
  return {
    async send(draft) {
      const { id, revision } = draft
      const { problemSave } = await request(SaveProblemDocument, {
        id,
        revision,
        input: inputOf(area, theme, draft),
      })
      return { saved: problemSave.problem, userErrors: problemSave.userErrors }
    },
    async latestRevision({ id }) {
      const { problems } = await request(ProblemsDocument, { area, open: null, first: 100, after: null })
      return problems.nodes.find((problem) => problem.id === id)?.revision
    },
  }
}
