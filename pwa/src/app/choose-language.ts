/** Changing the language from a button: what cannot be fetched is said, and the language stays. */
import { setLanguage } from '../i18n/language.svelte'
import type { Language } from '../i18n/languages'
import { shell } from '../i18n/shell'
import { toast } from '../ui/toast.svelte'

export function chooseLanguage(code: Language): void {
  setLanguage(code).catch(() => toast(shell().pageFailedText))
}
