/** What is planned, as its form has it and as it is saved; and the weeks of the page. */
import type {
  ActivityType,
  DayPart,
  PlannedActivityFragment,
  PlannedActivityInput,
  PlannedOriginInput,
  Theme,
} from '../../api/gen/graphql'
import { dayParts, weekdays, type Weekday } from '../../page/week'

export type Planned = PlannedActivityFragment
export type { ActivityType, DayPart }

/** What is being written. A new one has no revision; its id is made here, so that a second try changes nothing. */
export interface Draft {
  id: string
  revision: number | null
  type: ActivityType
  unit: string
  on: string
  dayPart: DayPart | ''
  place: string
  reason: string
  /** How many weeks more, for a new one. */
  weeks: string
  /** Kept as they are: the form does not show them. */
  origin: PlannedOriginInput | null
  position: { lat: number; lon: number } | null
  cancelReason: string
}

export function newDraft(id: string, start: Partial<Draft>): Draft {
  return {
    id,
    revision: null,
    type: 'TRAFFIC_CHECK',
    unit: '',
    on: '',
    dayPart: '',
    place: '',
    reason: '',
    weeks: '0',
    origin: null,
    position: null,
    cancelReason: '',
    ...start,
  }
}

export function draftOf(planned: Planned): Draft {
  const { id, revision, type, unit, on, origin } = planned
  return {
    id,
    revision,
    type,
    unit,
    on,
    dayPart: planned.dayPart ?? '',
    place: planned.place?.name ?? '',
    reason: planned.reason ?? '',
    weeks: '0',
    origin: origin ? { kind: origin.kind, id: origin.id, theme: origin.theme ?? null } : null,
    position: planned.place?.position ?? null,
    cancelReason: planned.cancelReason ?? '',
  }
}

export function inputOf(area: string, draft: Draft): PlannedActivityInput {
  const name = draft.place.trim()
  return {
    area,
    type: draft.type,
    unit: draft.unit.trim(),
    on: draft.on,
    dayPart: draft.dayPart || null,
    place: name ? { name, position: draft.position && { ...draft.position } } : null,
    reason: draft.reason.trim() || null,
    origin: draft.origin,
    cancelReason: draft.cancelReason.trim() || null,
    weeks: draft.revision === null ? Number(draft.weeks) : null,
  }
}

export const paths = ['type', 'unit', 'on', 'dayPart', 'place.name', 'reason', 'weeks'] as const

/** In the order in which they are to be done. */
export function inOrder(list: readonly Planned[]): Planned[] {
  const part = ({ dayPart }: Planned): number => (dayPart ? dayParts.indexOf(dayPart) : -1)
  return [...list].sort((a, b) => a.on.localeCompare(b.on) || part(a) - part(b) || a.id.localeCompare(b.id))
}

export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

export function weekdayOf(day: string): Weekday {
  return weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7]!
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)))
}

/** The week as it is written: "2026-W48" (ISO 8601), the year being that of its Thursday. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3)
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`)
  const n = Math.round((Date.parse(mondayOf(day)) - Date.parse(first)) / (7 * 24 * 3600 * 1000)) + 1
  return `${thursday.slice(0, 4)}-W${String(n).padStart(2, '0')}`
}

/** The Monday of a written week, if there is such a week. */
export function mondayIn(week: string | null): string | undefined {
  const [, year, n] = /^(\d{4})-W(\d{2})$/.exec(week ?? '') ?? []
  if (!year) return undefined
  const monday = addDays(mondayOf(`${year}-01-04`), 7 * (Number(n) - 1))
  return weekOf(monday) === week ? monday : undefined
}

/** The next day of the week from a day on, that day included while the part of it is not over. */
export function nextOf(weekday: Weekday, dayPart: DayPart, today: string, hour: number): string {
  const days = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(today)) + 7) % 7
  const isOver = days === 0 && hour >= 4 * (dayParts.indexOf(dayPart) + 1)
  return addDays(today, isOver ? 7 : days)
}

/** What answers what is reported of a theme, first of all. */
export function checkOf(theme: Theme): ActivityType {
  if (theme === 'TRAFFIC') return 'TRAFFIC_CHECK'
  return theme === 'WORKPLACE_CRIME' ? 'WORKPLACE_INSPECTION' : 'FOOT_PATROL'
}

export interface Unit {
  name: string
  party: string
  inField: boolean
}

/** The unit to plan for: in the field the person's own, else the police's first that is in the field. */
export function unitFor(units: readonly Unit[], own: string | null | undefined, isField: boolean): string {
  if (isField && own) return own
  const inField = units.filter((unit) => unit.inField)
  return (inField.find(({ party }) => party === 'POLICE') ?? inField[0] ?? units[0])?.name ?? own ?? ''
}
