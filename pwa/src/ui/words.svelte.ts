/** The few words that the shared controls say by themselves. The app sets them; the controls import nothing. */
export interface UiWords {
  close: string
  retry: string
  undo: string
  notUndone: string
  more: string
  loading: string
  optional: string
  increase: (what: string) => string
  decrease: (what: string) => string
  clear: (what: string) => string
  notCounted: string
  notWhole: (min: number, max: number) => string
  charactersLeft: (n: number) => string
  charactersOver: (n: number) => string
  step: (n: number, of: number) => string
}

let words = $state.raw<UiWords | undefined>(undefined)

export function setUiWords(next: UiWords): void {
  words = next
}

export function uiWords(): UiWords {
  if (!words) throw new Error('setUiWords has not been called')
  return words
}
