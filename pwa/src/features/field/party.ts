/** What counts for whom: a commitment counts work that one of those who are responsible for it took part in. */
import type { ActivityType, Party } from '../../api/gen/graphql'
import type { Kit, KitCommitment } from './kit'

export interface Taking {
  type: ActivityType
  party: Party
  participating: readonly Party[]
  municipalityTookPart: boolean
}

/** What it would count for, said before it is saved; nothing when the kit is not known. */
export type Counting =
  | { kind: 'counts' }
  /** No commitment is about this kind of work. */
  | { kind: 'noCommitment' }
  /** Others are responsible, and none of them is said to have taken part. */
  | { kind: 'others'; responsible: Party[] }

export function countingOf(kit: Kit | undefined, { type, ...taking }: Taking): Counting | undefined {
  if (!kit?.pledge) return undefined
  const about = kit.pledge.commitments.filter(({ activityTypes }) => activityTypes.includes(type))
  if (about.length === 0) return { kind: 'noCommitment' }
  const parties = new Set([taking.party, ...taking.participating])
  if (taking.municipalityTookPart) parties.add('MUNICIPALITY')
  if (about.some((commitment) => isFor(commitment, parties))) return { kind: 'counts' }
  return { kind: 'others', responsible: [...new Set(about.flatMap(({ responsible }) => responsible))] }
}

/** Whether work of a party's own can count for it. A kit of an older version does not say for whom. */
export function isOurs({ responsible }: Pick<KitCommitment, 'responsible'>, party: Party | undefined): boolean {
  const known: readonly Party[] | undefined = responsible
  return !party || !known || known.includes(party)
}

/** The forms in the order of use: those whose work counts for the party first, in the order that they had. */
export function inOrder<Form extends { type: ActivityType }>(
  forms: readonly Form[],
  kit: Kit | undefined,
  party: Party | undefined,
): Form[] {
  const ours = new Set(
    (kit?.pledge?.commitments ?? [])
      .filter((commitment) => isOurs(commitment, party))
      .flatMap(({ activityTypes }) => activityTypes),
  )
  if (ours.size === 0) return [...forms]
  return [...forms.filter(({ type }) => ours.has(type)), ...forms.filter(({ type }) => !ours.has(type))]
}

function isFor({ responsible }: KitCommitment, parties: ReadonlySet<Party>): boolean {
  const known: readonly Party[] | undefined = responsible
  return !known || known.some((party) => parties.has(party))
}
