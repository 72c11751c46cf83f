/** Which form an address means: a new one, a draft, or refused work to be corrected. */
import type { FieldStore } from '../../../store/field-store'
import { correctionId, type Draft, type Entry, type Reason } from '../../../store/work'
import type { FormDefinition } from './definition'
import type { KitPlanned } from '../kit'
import { forPlanned, newValues, restored, type FormValues } from './values'

export type Opened =
  | { kind: 'form'; id: string; values: FormValues; draft?: Draft; reasons?: Reason[]; isCorrection: boolean }
  /** It has been received, or its correction is on its way: it can no longer be changed here. */
  | { kind: 'already'; id: string }

/** Throws StorageUnavailable. A draft or an item of somebody else's is not opened. */
export async function opened(
  store: FieldStore,
  form: FormDefinition,
  {
    draftId,
    editId,
    user,
    plan,
  }: { draftId: string | null; editId: string | null; user: string | undefined; plan?: KitPlanned | undefined },
  now: Date,
): Promise<Opened> {
  const id = editId ?? draftId
  const fresh = plan?.type === form.type ? forPlanned(newValues(form, now), plan) : newValues(form, now)
  // The database is asked even for a new form: what cannot be kept must be said before it is typed.
  const [draft, saved, correction, record] = await Promise.all([
    store.draft(id ?? ''),
    store.entry(id ?? ''),
    store.entry(correctionId(id ?? '')),
    store.record(id ?? ''),
  ])
  const entry = correction ?? saved
  const isOwn = [draft, entry, record].every((found) => !found || found.author === user)
  if (!id || !isOwn) return { kind: 'form', id: crypto.randomUUID(), values: fresh, isCorrection: false }
  // What was typed in another tab before it was received here is not out of reach: it becomes an amendment.
  const isLeft = record?.receipt !== undefined && !correction && (!draft || draft.amends !== undefined)
  if (isLeft || (entry && !mayCorrect(entry)) || saved?.state === 'conflict') return { kind: 'already', id }
  if (draft || entry) {
    return {
      kind: 'form',
      id,
      values: restored(form, draft?.form ?? entry?.form, now),
      draft,
      reasons: entry?.reasons,
      isCorrection: entry !== undefined || record?.receipt !== undefined,
    }
  }
  // A draft that has not been kept yet, reopened by a reload, keeps its id.
  return { kind: 'form', id, values: newValues(form, now), isCorrection: false }
}

/** A correction that a server may have is not corrected again until it has answered. */
function mayCorrect({ state, corrects, attempts }: Entry): boolean {
  return state === 'refused' || (state === 'waiting' && (!corrects || attempts === 0))
}
