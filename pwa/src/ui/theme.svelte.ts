/** Light or dark: as the device says, until the person chooses (an officer at night does). */
export type Theme = 'light' | 'dark'

const key = 'loftet.theme'
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
let chosen = $state<Theme | undefined>(stored())
let device = $state<Theme>(prefersDark.matches ? 'dark' : 'light')

export const theme = {
  get name(): Theme {
    return chosen ?? device
  },
}

/** Call once, before anything is drawn. */
export function startTheme(): void {
  prefersDark.addEventListener('change', () => {
    device = prefersDark.matches ? 'dark' : 'light'
    apply()
  })
  apply()
}

export function setTheme(name: Theme): void {
  chosen = name
  try {
    localStorage.setItem(key, name)
  } catch {
    // Not remembered, but shown.
  }
  apply()
}

function apply(): void {
  document.documentElement.dataset['theme'] = theme.name
}

function stored(): Theme | undefined {
  try {
    const held = localStorage.getItem(key)
    return held === 'light' || held === 'dark' ? held : undefined
  } catch {
    return undefined
  }
}
