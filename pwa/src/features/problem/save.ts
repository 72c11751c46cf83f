import {
  ProblemsDocument,
  SaveMeasureDocument,
  SaveProblemDocument,
  type NotPersonalDataInput,
} from '../../api/gen/graphql'
import { request } from '../../api/request'
import { domain } from '../../i18n/domain'
import { problemWords } from '../../i18n/problem'
import { byId } from '../../page/form/by-id'
import { Form, type Issue } from '../../page/form/form.svelte'
import type { Part } from '../../page/form/content'
import { draftOf, inputOf, isChanged, measureInputOf, pathsOf, type Draft, type Problem } from './problem'

export const noun = 'problem'

/** The form of a problem of an area. */
export function problemForm(area: string, start: Draft): Form<Draft, Problem> {
  return new Form({
    noun,
    id: start.id,
    start,
    title: ({ title }) => title,
    parts: partsOf,
    paths: pathsOf,
    check: issuesIn,
    async send(draft, notPersonalData) {
      const { id, revision } = draft
      const { problemSave } = await request(SaveProblemDocument, {
        id,
        revision,
        input: { ...inputOf(area, draft), notPersonalData },
      })
      if (problemSave.userErrors.length > 0) return { saved: null, userErrors: problemSave.userErrors }
      const userErrors = await saveMeasures(draft, notPersonalData)
      return { saved: userErrors.length > 0 ? null : problemSave.problem, userErrors }
    },
    async latest({ id }) {
      const saved = await byId(id, async (after) => {
        return (await request(ProblemsDocument, { area, open: null, first: 100, after })).problems
      })
      return saved && { values: draftOf(saved), saved }
    },
  })
}

/** Saves the measures that were written on, and says what was wrong with the first that was refused. */
async function saveMeasures(draft: Draft, notPersonalData: NotPersonalDataInput | null | undefined) {
  for (const [i, measure] of draft.measures.entries()) {
    if (!isChanged(measure)) continue
    const { measureSave } = await request(SaveMeasureDocument, {
      id: measure.id,
      revision: measure.revision,
      input: { ...measureInputOf(draft.id, measure), notPersonalData },
    })
    const { userErrors } = measureSave
    if (userErrors.length > 0) {
      return userErrors.map((each) => ({ ...each, field: ['measures', String(i), ...(each.field ?? [])] }))
    }
  }
  return []
}

function issuesIn(draft: Draft): Issue[] {
  const t = problemWords()
  return [
    { path: 'theme', message: t.themeMissing, isBroken: !draft.theme },
    { path: 'title', message: t.titleMissing, isBroken: !draft.title.trim() },
    { path: 'raisedOn', message: t.raisedMissing, isBroken: !draft.raisedOn },
  ].filter(({ isBroken }) => isBroken)
}

function partsOf(draft: Draft): Part[] {
  const t = problemWords()
  const { party, measureStatus } = domain()
  return [
    { label: t.theme, text: draft.theme ? domain().theme[draft.theme] : '' },
    { label: t.titleLabel, text: draft.title },
    { label: t.description, text: draft.description },
    { label: t.raisedOn, text: draft.raisedOn },
    { label: t.convenedOn, text: draft.convenedOn },
    { label: t.heldOn, text: draft.heldOn },
    { label: t.decidedOn, text: draft.decidedOn },
    { label: t.reviewBy, text: draft.reviewBy },
    ...draft.measures.map((each, i) => ({
      label: t.measureN(i + 1),
      text: [each.text, party[each.party], each.dueOn, measureStatus[each.status]].filter(Boolean).join(' · '),
    })),
    { label: t.closedLabel, text: draft.closedOn },
    { label: t.learnt, text: draft.learnt },
    { label: t.unansweredReason, text: draft.unansweredReason },
  ]
}
