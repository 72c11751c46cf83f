/** The installation's settings as runes: undefined until known. */
import { loadAppConfig, rememberedAppConfig, type AppConfig } from './app-config'

let config = $state.raw<AppConfig | undefined>(rememberedAppConfig())
let isSettled = $state(false)

export const app = {
  get config(): AppConfig | undefined {
    return config
  },
  /** True when the server has answered, or could not be reached. */
  get isSettled(): boolean {
    return isSettled
  },
}

export async function startAppConfig(): Promise<void> {
  const told = await loadAppConfig()
  // The same as was remembered is nothing new: whoever follows it would ask for everything once more.
  if (told && JSON.stringify(told) !== JSON.stringify(config)) config = told
  isSettled = true
}
