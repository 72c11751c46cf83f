/** A local problem as its form has it, and as it is saved. Dates that are not set are empty strings, as date fields have them. */
import type { MeasureInput, MeasureStatus, Party, ProblemFragment, ProblemInput, Theme } from '../../api/gen/graphql'

export type Problem = ProblemFragment
export type { MeasureStatus, Party, Theme }

/** A measure as the form has it. A new one has no revision; `read` is what it said when it was read. */
export interface MeasureDraft {
  id: string
  revision: number | null
  read: string
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
  learnt: string
  unansweredReason: string
}

export function newDraft(id: string, today: string): Draft {
  const unset = {
    convenedOn: '',
    heldOn: '',
    decidedOn: '',
    reviewBy: '',
    closedOn: '',
    learnt: '',
    unansweredReason: '',
  }
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

export function newMeasure(id: string): MeasureDraft {
  return { id, revision: null, read: '', text: '', party: 'MUNICIPALITY', dueOn: '', status: 'PLANNED' }
}

function saidOf({ text, party, dueOn, status }: Omit<MeasureDraft, 'id' | 'revision' | 'read'>): string {
  return JSON.stringify([text.trim(), party, dueOn, status])
}

/** The measure has been written on since it was read. */
export function isChanged(measure: MeasureDraft): boolean {
  return measure.revision === null || measure.read !== saidOf(measure)
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
    measures: problem.measures.map(({ id, revision, text, party, status, dueOn }) => {
      const said = { text, party, status, dueOn: dueOn ?? '' }
      return { id, revision, read: saidOf(said), ...said }
    }),
    closedOn: problem.closedOn ?? '',
    learnt: problem.evaluation.learnt ?? '',
    unansweredReason: problem.evaluation.unansweredReason ?? '',
  }
}

/** The input, with a council and a plan only where something is said of them. */
export function inputOf(area: string, draft: Draft): ProblemInput {
  const council = { convenedOn: draft.convenedOn || null, heldOn: draft.heldOn || null }
  const plan = { decidedOn: draft.decidedOn || null, reviewBy: draft.reviewBy || null }
  return {
    area,
    // A form without one is not sent.
    theme: draft.theme as Theme,
    title: draft.title.trim(),
    description: draft.description.trim() || null,
    raisedOn: draft.raisedOn,
    council: council.convenedOn || council.heldOn ? council : null,
    plan: plan.decidedOn || plan.reviewBy ? plan : null,
    closedOn: draft.closedOn || null,
    evaluation: { learnt: draft.learnt.trim(), unansweredReason: draft.unansweredReason.trim() },
  }
}

/** The input of a measure of a problem. */
export function measureInputOf(problemId: string, { text, party, dueOn, status }: MeasureDraft): MeasureInput {
  return { problemId, text: text.trim(), party, dueOn: dueOn || null, status }
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
    ...draft.measures.flatMap((_, i) => [`measures.${i}.text`, `measures.${i}.dueOn`]),
    'closedOn',
    'evaluation.learnt',
    'evaluation.unansweredReason',
  ]
}

/** The list with the saved one first if it is new, else in its place. */
export function withSaved(list: readonly Problem[], saved: Problem): Problem[] {
  const isHeld = list.some(({ id }) => id === saved.id)
  return isHeld ? list.map((held) => (held.id === saved.id ? saved : held)) : [saved, ...list]
}
