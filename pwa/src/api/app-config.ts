/** What this installation is: its municipality, and whether it is a demonstration. Read once, remembered for offline. */
export interface AppConfig {
  area: string
  areaName: string
  demo: boolean
  version: string
}

const key = 'loftet.app-config'

/** The server's own word, else what it said the last time, else nothing. Never throws. */
export async function loadAppConfig(): Promise<AppConfig | undefined> {
  try {
    const answer = await fetch('/app-config.json', { signal: AbortSignal.timeout(10_000), redirect: 'error' })
    const config = (await answer.json()) as AppConfig
    if (answer.ok && typeof config.area === 'string') {
      localStorage.setItem(key, JSON.stringify(config))
      return config
    }
  } catch {
    // Offline, or a network that answers in the server's place.
  }
  return rememberedAppConfig()
}

export function rememberedAppConfig(): AppConfig | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
