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

/** Shows the message for ten seconds: long enough to be read and undone, also with a screen reader. */
export function toast(text: string, undo?: () => void): void {
  clearTimeout(timer)
  shown = { text, undo }
  timer = setTimeout(dismissToast, 10_000)
}

export function dismissToast(): void {
  clearTimeout(timer)
  shown = undefined
}
