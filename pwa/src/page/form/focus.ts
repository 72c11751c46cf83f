/** Where focus goes when a form opens, is refused, and goes away. */

/** The mark of a button that opens a form, by what it opens. */
export function opens(noun: string, id: string): { 'data-opens': string } {
  return { 'data-opens': `${noun} ${id}` }
}

/** What opens a form for something new. */
export const anew = 'new'

/** Focuses the first field that is marked as wrong. Returns whether there was one. */
export function focusWrong(form: HTMLElement): boolean {
  const marked = form.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has(> .error)')
  const field = marked?.matches('fieldset')
    ? (marked.querySelector<HTMLElement>('input:checked, input, button, select, textarea') ?? marked)
    : marked
  field?.focus()
  return field !== null && field !== undefined
}

/** Gives focus back to what opened a form that is gone, unless it is somewhere else by now. */
export async function focusOpener(noun: string, id: string): Promise<void> {
  // What was opened from may come back only when the list does.
  for (let look = 0; look < 30; look += 1) {
    await new Promise((next) => requestAnimationFrame(next))
    if (document.activeElement && document.activeElement !== document.body) return
    const opener = find(noun, id) ?? (look > 10 ? find(noun, anew) : undefined)
    if (opener) return opener.focus()
  }
}

function find(noun: string, id: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(`${noun} ${id}`)}"]`) ?? undefined
}
