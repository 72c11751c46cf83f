/** Short messages at the foot of the page, one at a time, with a way back where there is one. */
export interface Toast {
  text: string
  undo?: () => void
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
export function toast(text: string, undo?: () => void): void {
  clearTimeout(timer)
  shown = { text, undo }
  timer = setTimeout(dismissToast, undo ? toUndo : toRead)
}

export function dismissToast(): void {
  clearTimeout(timer)
  shown = undefined
}
