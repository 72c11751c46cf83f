/** A dialogue as its form has it, and as it is saved. Dates that are not set are empty strings, as date fields have them. */
import { wholeNumber } from '../../ui/number'
import type { DialogueFragment, DialogueInput, DialogueKind } from '../../api/gen/graphql'

export type Dialogue = DialogueFragment
export type { DialogueKind }

export interface OccasionDraft {
  on: string
  place: string
  /** Digits, or empty when nobody counted. */
  attendees: string
}

/** What is being written. A new one has no revision; its id is made here, so that a second try changes nothing. */
export interface Draft {
  id: string
  revision: number | null
  kind: DialogueKind
  title: string
  question: string
  opensOn: string
  closesOn: string
  summary: string
  occasions: OccasionDraft[]
}

export function newDraft(id: string): Draft {
  const unset = { title: '', question: '', opensOn: '', closesOn: '', summary: '' }
  return { id, revision: null, kind: 'CITIZEN', ...unset, occasions: [] }
}

export function newOccasion(): OccasionDraft {
  return { on: '', place: '', attendees: '' }
}

export function draftOf(dialogue: Dialogue): Draft {
  return {
    id: dialogue.id,
    revision: dialogue.revision,
    kind: dialogue.kind,
    title: dialogue.title,
    question: dialogue.question,
    opensOn: dialogue.opensOn ?? '',
    closesOn: dialogue.closesOn ?? '',
    summary: dialogue.summary ?? '',
    occasions: dialogue.occasions.map(({ on, place, attendees }) => ({
      on,
      place,
      attendees: attendees == null ? '' : String(attendees),
    })),
  }
}

export function inputOf(area: string, draft: Draft): DialogueInput {
  return {
    area,
    kind: draft.kind,
    title: draft.title.trim(),
    question: draft.question.trim(),
    opensOn: draft.opensOn || null,
    closesOn: draft.closesOn || null,
    summary: draft.summary.trim() || null,
    occasions: draft.occasions.map(({ on, place, attendees }) => ({
      on,
      place: place.trim(),
      attendees: wholeNumber(attendees) ?? null,
    })),
  }
}

export type Rule = 'titleMissing' | 'questionMissing' | 'dayMissing' | 'placeMissing' | 'attendeesWrong'

/** What must be put right before anything is sent, by its path in the input, in the order of the form. */
export function issuesIn(draft: Draft): { path: string; rule: Rule }[] {
  const issues: { path: string; rule: Rule }[] = []
  if (!draft.title.trim()) issues.push({ path: 'title', rule: 'titleMissing' })
  if (!draft.question.trim()) issues.push({ path: 'question', rule: 'questionMissing' })
  for (const [i, { on, place, attendees }] of draft.occasions.entries()) {
    if (!on) issues.push({ path: `occasions.${i}.on`, rule: 'dayMissing' })
    if (!place.trim()) issues.push({ path: `occasions.${i}.place`, rule: 'placeMissing' })
    if (!isTaken(wholeNumber(attendees))) issues.push({ path: `occasions.${i}.attendees`, rule: 'attendeesWrong' })
  }
  return issues
}

const mostAttendees = 99_999

function isTaken(count: number | null | undefined): boolean {
  return count === null || (count !== undefined && count <= mostAttendees)
}

/** The fields of the form by their paths in the input; a message for any other is shown at the top. */
export function pathsOf(draft: Draft): string[] {
  const own = ['kind', 'title', 'question', 'opensOn', 'closesOn', 'summary']
  const occasions = draft.occasions.flatMap((_, i) =>
    ['on', 'place', 'attendees'].map((field) => `occasions.${i}.${field}`),
  )
  return [...own, ...occasions]
}

/** The list with the saved one first if it is new, else in its place. */
export function withSaved(list: readonly Dialogue[], saved: Dialogue): Dialogue[] {
  const isHeld = list.some(({ id }) => id === saved.id)
  return isHeld ? list.map((held) => (held.id === saved.id ? saved : held)) : [saved, ...list]
}

/** How a dialogue's status looks, beside its words. */
export const looks = {
  DRAFT: { tone: 'still', icon: 'edit' },
  ANNOUNCED: { tone: 'calm', icon: 'calendar' },
  OPEN: { tone: 'good', icon: 'people' },
  CLOSED: { tone: 'still', icon: 'check' },
} as const
