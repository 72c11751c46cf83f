/**
 * Enter in a one-line field, "Klar" and "Nästa" on a phone's keyboard: browsers take it as pressing the form's button.
 * Here it never is. A thumb's keyboard closes, and Ctrl+Enter presses the button. For `{@attach}` on a form.
 */
export function savedByButton(form: HTMLFormElement): () => void {
  function keydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      if (event.target instanceof HTMLElement) settle(event.target)
      form.requestSubmit()
    } else if (event.target instanceof HTMLInputElement) {
      event.preventDefault()
      if (matchMedia('(pointer: coarse)').matches) event.target.blur()
    }
  }
  form.addEventListener('keydown', keydown)
  return () => form.removeEventListener('keydown', keydown)
}

/** What is being typed is done with, as when the button is pressed. */
function settle(field: HTMLElement): void {
  field.blur()
  field.focus({ preventScroll: true })
}
