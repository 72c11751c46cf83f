/**
 * What was typed in the last moment before a page went away. A database cannot be waited for then, so it is put down
 * at once beside it, and moved in when the app is next there.
 */
import type { FieldStore } from '../../../store/field-store'
import type { Draft } from '../../../store/work'

const key = 'loftet.last-words'

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Puts a draft down at once. A full or forbidden place takes nothing: then the last that the database has stands. */
export function putDown(draft: Draft, place: Place = localStorage): void {
  try {
    place.setItem(key, JSON.stringify(draft))
  } catch {
    // It has been tried.
  }
}

/** Moves what was put down into the database, unless it got there in time. The draft that it is in. */
export async function pickUp(store: FieldStore, place: Place = localStorage): Promise<Draft | undefined> {
  const draft = read(place)
  if (!draft) return undefined
  const there = await store.draft(draft.id)
  if (there && JSON.stringify(there.form) === JSON.stringify(draft.form)) {
    forget(place)
    return there
  }
  const seen = there?.revision ?? 0
  // Another tab has written in it since: these words get a draft of their own.
  const isOthers = there !== undefined && seen >= draft.revision
  const mine = isOthers ? { ...draft, id: crypto.randomUUID(), revision: 1 } : { ...draft, revision: seen + 1 }
  await store.keepDraft(mine, isOthers ? 0 : seen)
  forget(place)
  return mine
}

function forget(place: Place): void {
  place.removeItem(key)
}

function read(place: Place): Draft | undefined {
  try {
    return (JSON.parse(place.getItem(key) ?? 'null') as Draft | null) ?? undefined
  } catch {
    return undefined
  }
}
