/** A local problem as its form has it, and as it is saved. Dates that are not set are empty strings, as date fields have them. */
import type { MeasureStatus, Party, ProblemFragment, ProblemInput, Theme } from '../../api/gen/graphql'

export type Problem = ProblemFragment
export type { MeasureStatus, Party, Theme }

export interface MeasureDraft {
  text: string
  party: Party
  dueOn: string
  status: MeasureStatus
}

/** What is being written. A new one has no revision; its id is made here, so that a second try changes nothing. */
export interface Draft {
  id: string
  revision: number | null
  theme: Theme | ''
  title: string
  description: string
  raisedOn: string
  convenedOn: string
  heldOn: string
  decidedOn: string
  reviewBy: string
  measures: MeasureDraft[]
  closedOn: string
}

export function newDraft(id: string, today: string): Draft {
  const unset = { convenedOn: '', heldOn: '', decidedOn: '', reviewBy: '', closedOn: '' }
  return {
    id,
    revision: null,
    theme: '',
    title: '',
    description: '',
    raisedOn: today,
    ...unset,
    measures: [],
  }
}

export function newMeasure(): MeasureDraft {
  return { text: '', party: 'MUNICIPALITY', dueOn: '', status: 'PLANNED' }
}

export function draftOf(problem: Problem): Draft {
  return {
    id: problem.id,
    revision: problem.revision,
    theme: problem.theme,
    title: problem.title,
    description: problem.description ?? '',
    raisedOn: problem.raisedOn,
    convenedOn: problem.council?.convenedOn ?? '',
    heldOn: problem.council?.heldOn ?? '',
    decidedOn: problem.plan?.decidedOn ?? '',
    reviewBy: problem.plan?.reviewBy ?? '',
    measures: (problem.plan?.measures ?? []).map((measure) => ({ ...measure, dueOn: measure.dueOn ?? '' })),
    closedOn: problem.closedOn ?? '',
  }
}

/** The input, with a council and a plan only where something is said of them. */
export function inputOf(area: string, draft: Draft): ProblemInput {
  const council = { convenedOn: draft.convenedOn || null, heldOn: draft.heldOn || null }
  const measures = draft.measures.map((measure) => ({
    ...measure,
    text: measure.text.trim(),
    dueOn: measure.dueOn || null,
  }))
  const plan = { decidedOn: draft.decidedOn || null, reviewBy: draft.reviewBy || null, measures }
  return {
    area,
    // A form without one is not sent.
    theme: draft.theme as Theme,
    title: draft.title.trim(),
    description: draft.description.trim() || null,
    raisedOn: draft.raisedOn,
    council: council.convenedOn || council.heldOn ? council : null,
    plan: plan.decidedOn || plan.reviewBy || measures.length > 0 ? plan : null,
    closedOn: draft.closedOn || null,
  }
}

/** The fields of the form by their paths in the input; a message for any other is shown at the top. */
export function pathsOf(draft: Draft): string[] {
  return [
    'theme',
    'title',
    'description',
    'raisedOn',
    'council.convenedOn',
    'council.heldOn',
    'plan.decidedOn',
    'plan.reviewBy',
    ...draft.measures.flatMap((_, i) => [`plan.measures.${i}.text`, `plan.measures.${i}.dueOn`]),
    'closedOn',
  ]
}

/** The list with the saved one first if it is new, else in its place. */
export function withSaved(list: readonly Problem[], saved: Problem): Problem[] {
  const isHeld = list.some(({ id }) => id === saved.id)
  return isHeld ? list.map((held) => (held.id === saved.id ? saved : held)) : [saved, ...list]
}
