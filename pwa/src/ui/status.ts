/** How a state looks: a tone and an icon, always beside its words. */
import type { IconName } from './icons'

export type Tone = 'good' | 'wait' | 'bad' | 'calm' | 'still'

const looks = {
  FULFILLED: ['good', 'check'],
  ON_TRACK: ['calm', 'progress'],
  AT_RISK: ['wait', 'clock'],
  MISSED: ['bad', 'cross'],
  NOT_STARTED: ['still', 'circle'],
  NOT_TRIGGERED: ['still', 'pause'],
  ONGOING: ['calm', 'repeat'],
  SILENT: ['wait', 'clock'],
} as const satisfies Record<string, readonly [Tone, IconName]>

/** The tone and icon of a period's status. A status that this version does not know looks neutral. */
export function lookOf(status: string): { tone: Tone; icon: IconName } {
  const [tone, icon] = looks[status as keyof typeof looks] ?? (['still', 'info'] as const)
  return { tone, icon }
}
