/** Whether this device holds anything of somebody's field work: told without opening its database. */
const key = 'loftet.field-kept'

export function isFieldKept(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function noteFieldKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(key, 'yes')
    else localStorage.removeItem(key)
  } catch {
    // Without storage nothing is kept here either.
  }
}
