/** The code that the receipt page is to open with. It goes by memory: an address would stay in histories and logs. */
let wanted = ''

export function lookFor(code: string): void {
  wanted = code
}

/** The code, once. */
export function takeWanted(): string {
  const code = wanted
  wanted = ''
  return code
}
