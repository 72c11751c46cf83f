import type { ActivityType } from '../../api/gen/graphql'

/** The address that plans something for a commitment. */
export function planFor(commitment: string, type: ActivityType, on: string): string {
  return `/planering?ny=${type}&dag=${on}&atagande=${encodeURIComponent(commitment)}`
}
