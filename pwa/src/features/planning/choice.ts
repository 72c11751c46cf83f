/** What the page of plans is asked for: kept in the address, so that a link shows the same. */
import type { ActivityType } from '../../api/gen/graphql'
import { mondayIn, mondayOf, weekOf, type Draft } from './planning'

export interface Choice {
  monday: string
  /** Empty for all units. */
  unit: string
  isList: boolean
}

export function choiceIn(search: URLSearchParams, today: string): Choice {
  return {
    monday: mondayIn(search.get('vecka')) ?? mondayOf(today),
    unit: search.get('enhet') ?? '',
    isList: search.get('visa') === 'lista',
  }
}

export function searchOf({ monday, unit, isList }: Choice, today: string): string {
  const search = new URLSearchParams()
  if (monday !== mondayOf(today)) search.set('vecka', weekOf(monday))
  if (unit) search.set('enhet', unit)
  if (isList) search.set('visa', 'lista')
  const text = search.toString()
  return text && `?${text}`
}

/** What an address asks to have planned: a kind of thing on a day, for a commitment's next date. */
export function startIn(search: URLSearchParams): Partial<Draft> | undefined {
  const type = search.get('ny')
  if (!type || !/^[A-Z_]+$/.test(type)) return undefined
  const [on, commitment] = [search.get('dag') ?? '', search.get('atagande')]
  return {
    type: type as ActivityType,
    on: /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : '',
    origin: commitment ? { kind: 'COMMITMENT', id: commitment } : null,
  }
}
