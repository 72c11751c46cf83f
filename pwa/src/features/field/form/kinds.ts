/** The types of activity in the order that they are offered, with the address of each one's form. */
import type { ActivityType } from '../../../api/gen/graphql'
import type { IconName } from '../../../ui/icons'

export interface Kind {
  type: ActivityType
  /** The address: /falt/ny/<slug>. */
  slug: string
  icon: IconName
}

export const kinds: readonly Kind[] = [
  { type: 'TRAFFIC_CHECK', slug: 'trafikkontroll', icon: 'car' },
  { type: 'PICKUP_POINT_VISIT', slug: 'utlamningsstalle', icon: 'box' },
  { type: 'SCHOOL_DOG_SEARCH', slug: 'hundsok', icon: 'municipality' },
  { type: 'WORKPLACE_INSPECTION', slug: 'arbetsplatskontroll', icon: 'police' },
  { type: 'FOOT_PATROL', slug: 'fotpatrull', icon: 'place' },
  { type: 'SCHOOL_VISIT', slug: 'skolbesok', icon: 'municipality' },
  { type: 'SCHOOL_TRAFFIC_TALK', slug: 'trafiksamtal', icon: 'car' },
  { type: 'INFORMATION_SESSION', slug: 'information', icon: 'info' },
  { type: 'COLLABORATION_MEETING', slug: 'samverkansmote', icon: 'people' },
  { type: 'COUNCIL_MEETING', slug: 'bra-mote', icon: 'people' },
  { type: 'CITIZEN_DIALOGUE', slug: 'medborgardialog', icon: 'people' },
  { type: 'EMPLOYEE_DIALOGUE', slug: 'medarbetardialog', icon: 'people' },
  { type: 'SURVEY', slug: 'drogvaneundersokning', icon: 'progress' },
  { type: 'CONCEPT_WORK', slug: 'konceptarbete', icon: 'edit' },
  { type: 'OTHER', slug: 'annat', icon: 'plus' },
]

export function kindOf(type: ActivityType): Kind {
  return kinds.find((kind) => kind.type === type) ?? (kinds.at(-1) as Kind)
}
