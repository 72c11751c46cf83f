/** Short messages at the foot of the page, one at a time, with a way back where there is one. */
import { uiWords } from './words.svelte'

/** Takes back what was done. Whether it was: what did not succeed is said, and can be tried again. */
export type Undo = () => Promise<boolean>

export interface Toast {
  text: string
  undo?: Undo
  /** It tells of something that did not succeed. */
  isBad?: true
}

let shown = $state.raw<Toast | undefined>(undefined)
let timer: ReturnType<typeof setTimeout> | undefined

export const toasts = {
  get current(): Toast | undefined {
    return shown
  },
}

const toRead = 5_000
const toUndo = 10_000

/** Shows the message: long enough to be read, and to be undone where it can be, also with a screen reader. */
export function toast(text: string, undo?: Undo): void {
  show({ text, undo })
}

/** Takes back what the message shown tells of. */
export async function undoToast(): Promise<void> {
  const undo = shown?.undo
  dismissToast()
  if (!undo || (await undo().catch(() => false))) return
  show({ text: uiWords().notUndone, undo, isBad: true })
}

function show(next: Toast): void {
  clearTimeout(timer)
  shown = next
  timer = setTimeout(dismissToast, next.undo ? toUndo : toRead)
}

export function dismissToast(): void {
  clearTimeout(timer)
  shown = undefined
}
