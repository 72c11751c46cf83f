/** The field kit: everything that the pages need without a network, as the phone holds it. */
import { FieldKitDocument, type FieldKitQuery, type Party } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { distance, type Point } from '../../device/distance'
import type { FieldStore } from '../../store/field-store'
import { isOurs } from './party'
import type { KeptKit, WorkRecord } from '../../store/work'

export type Kit = FieldKitQuery['fieldKit']
export type PickupPoint = Kit['pickupPoints'][number]
export type KitPlanned = Kit['planned'][number]
export type KitCommitment = NonNullable<Kit['pledge']>['commitments'][number]

export function keptKit(store: FieldStore, user: string): Promise<KeptKit<Kit> | undefined> {
  return store.kit<Kit>(user)
}

/** Asks the server for the kit, and keeps what it answers. Throws as `request` does. */
export async function fetchKit(
  store: FieldStore,
  user: string,
  held: KeptKit<Kit> | undefined,
  isWanted: () => boolean,
): Promise<KeptKit<Kit> | undefined> {
  const { fieldKit } = await request(FieldKitDocument, { known: isWhole(held?.kit) ? held?.kit.version : undefined })
  // Its person has signed out, or somebody else has signed in, since it was asked for.
  if (fieldKit.me.id !== user || !isWanted()) return undefined
  const kept = {
    user,
    kit: fieldKit.unchanged && held ? held.kit : fieldKit,
    fetchedAt: new Date().toISOString(),
  }
  await store.keepKit(kept)
  return kept
}

/** A kit that an older version of the app has kept lacks what has come since, and is asked for anew. */
function isWhole(kit: Kit | undefined): boolean {
  const isOld = kit !== undefined && !('planned' in kit)
  return !isOld && (kit?.pledge?.commitments ?? []).every((commitment) => 'responsible' in commitment)
}

const urgency: Record<string, number> = { AT_RISK: 0, NOT_STARTED: 1, ON_TRACK: 2 }

/** All commitments that field work of a party can do something about, the most pressing first. */
export function dueNext(kit: Kit | undefined, party: Party | undefined): KitCommitment[] {
  return (kit?.pledge?.commitments ?? [])
    .filter((commitment) => isOurs(commitment, party))
    .filter(({ current, activityTypes }) => activityTypes.length > 0 && current.status in urgency)
    .filter(({ current }) => current.suggestedNext || current.status === 'AT_RISK')
    .sort(
      (a, b) =>
        (urgency[a.current.status] ?? 9) - (urgency[b.current.status] ?? 9) ||
        (a.current.suggestedNext ?? '9').localeCompare(b.current.suggestedNext ?? '9'),
    )
}

/** Names of places: the person's own latest first, then those of the area. */
export function placeNames(kit: Kit | undefined, records: readonly WorkRecord[]): string[] {
  const own = records.filter((record) => record.type !== 'PICKUP_POINT_VISIT').map((record) => record.placeName)
  const seen = new Set<string>()
  return [...own.slice(0, 3), ...(kit?.places ?? []), ...own].filter((name) => {
    const key = folded(name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** What tells names of places apart, as on the server: not encoding, case, spacing, stops or what nobody sees. */
export function folded(name: string): string {
  const seen = name.normalize('NFC').replace(/\p{Cf}/gu, '')
  return seen
    .replace(/\s+/g, ' ')
    .replace(/^[ .,;:!]+|[ .,;:!]+$/g, '')
    .toLocaleLowerCase('sv')
}

export interface NearPlace {
  name: string
  /** Metres from here, when both places are known. */
  metres: number | undefined
}

/** The same names once it is known where we are: the nearest first, then those that nobody has measured. */
export function nearPlaces(kit: Kit | undefined, names: readonly string[], here: Point): NearPlace[] {
  const positions = new Map((kit?.knownPlaces ?? []).map(({ name, position }) => [name, position]))
  return names
    .map((name) => {
      const position = positions.get(name)
      return { name, metres: position ? distance(here, position) : undefined }
    })
    .sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0)
}

export interface NearPoint {
  point: PickupPoint
  /** Metres from here, when both places are known. */
  metres: number | undefined
}

/** The pickup points that fit the words: by distance when it is known where we are, else by name. */
export function pickupPoints(kit: Kit | undefined, words: string, here: Point | undefined): NearPoint[] {
  const wanted = words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return (kit?.pickupPoints ?? [])
    .filter((point) => {
      const text = [point.name, point.operator, point.address].join(' ').toLocaleLowerCase('sv')
      return wanted.every((word) => text.includes(word))
    })
    .map((point) => ({ point, metres: here && point.position ? distance(here, point.position) : undefined }))
    .sort(
      (a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || a.point.name.localeCompare(b.point.name, 'sv') || 0,
    )
}

/** The locality of a pickup point, which is all of its place that may be sent: "Storgatan 1, Vidsel" is in Vidsel. */
export function localityOf(point: PickupPoint, fallback: string): string {
  const last = point.address
    ?.split(',')
    .at(-1)
    ?.replace(/\d[\d ]*/g, '')
    .trim()
  return last && point.address?.includes(',') ? last : fallback
}
