/** Which keys pressed anywhere on a page are meant for its list: single letters, where nothing is being written. */

/** Where a letter is a letter and no command. */
const writing =
  'input:not([type=checkbox], [type=radio]), textarea, select, form, dialog, [role=group], [contenteditable]'

export interface Press {
  key: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  target: unknown
}

/** The key in lower case, or undefined when the press is not for the list. `isWithin` says what the target lies in. */
export function listKey(press: Press, isWithin: (selector: string) => boolean): string | undefined {
  if (press.metaKey || press.ctrlKey || press.altKey || [...press.key].length !== 1 || press.key === ' ')
    return undefined
  return isWithin(writing) ? undefined : press.key.toLowerCase()
}

const key = 'loftet.list-keys'

/** Whether the person wants single letters as commands (WCAG 2.1.4: there is a way to turn them off). */
export function hasListKeys(storage: Pick<Storage, 'getItem'>): boolean {
  try {
    return storage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

export function setListKeys(storage: Pick<Storage, 'setItem'>, isOn: boolean): void {
  try {
    storage.setItem(key, isOn ? 'on' : 'off')
  } catch {
    // It holds for as long as the page is open.
  }
}
