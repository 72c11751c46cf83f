/**
 * Leaving a page where something has been written. It is kept on the device, so nobody is asked; only when it could
 * not be kept is there something to lose, and then it is asked about.
 */
import { draftWords } from '../../i18n/draft'
import { holdVersionWhile } from '../version.svelte'

export interface Written {
  /** There is something here that has not been saved. */
  readonly isDirty: boolean
  /** All of it is on the device. */
  readonly isKept: boolean
  /** Keeps it now. Never throws. */
  keep(): Promise<void>
  /** Puts down at once what is written: the page goes away. */
  leave?(): void
}

const open = new Set<Written>()

/** Watches over a form while it is open. Returns how to stop. */
export function watchOver(form: Written): () => void {
  open.add(form)
  const release = holdVersionWhile(() => form.isDirty)
  return () => {
    open.delete(form)
    release()
  }
}

/** Keeps all that is being written. */
export async function keepAll(): Promise<void> {
  await Promise.all([...open].map((form) => form.keep()))
}

/** Whether the page may be left: asks the person when the device has not been able to keep what is written. */
export function mayLeave(ask: (question: string) => boolean = (question) => confirm(question)): boolean {
  return !hasUnkept() || ask(draftWords().leave)
}

function hasUnkept(): boolean {
  return [...open].some((form) => form.isDirty && !form.isKept)
}

/** Call once. A reload or a closed tab keeps the last half second too. */
export function startLeaving(): void {
  // Kept between the two events, it is on the device, but the address that is loaded again does not know of it.
  let unkept = new Set<Written>()
  const dirty = (): Written[] => [...open].filter((form) => form.isDirty)
  addEventListener('pagehide', () => {
    for (const form of new Set([...unkept, ...dirty()])) if (open.has(form)) form.leave?.()
    void keepAll()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keepAll()
  })
  addEventListener('beforeunload', (event) => {
    unkept = new Set(dirty())
    void keepAll()
    if (hasUnkept()) event.preventDefault()
  })
}
