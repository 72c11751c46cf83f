/** When and where something is reported, as the page shows it: how dark a cell is, and where it lies on the map. */
import type { RightTimeAndPlaceQuery, Theme } from '../../api/gen/graphql'
import { dayParts, levelOf, weekdays, type DayPart, type Level, type Weekday } from '../../page/week'

export type RightTime = RightTimeAndPlaceQuery['rightTimeAndPlace']
export type Slot = RightTime['slots'][number]
export type Place = RightTime['places'][number]
export type Suggestion = RightTime['suggestions'][number]
export type { DayPart, Theme, Weekday }

export interface HeatCell extends Slot {
  level: Level
  /** The suggestions that are for this time, by their numbers from 1. */
  suggested: number[]
}

/**
 * A row for each day of the week, a cell for each part of the day. One is darkest when it has the most of all, and a
 * whole report: parts of a single one, spread over many, stay light.
 */
export function heatOf({ slots, suggestions }: Pick<RightTime, 'slots' | 'suggestions'>): HeatCell[][] {
  const most = Math.max(1, ...slots.map(({ reported }) => reported))
  return weekdays.map((weekday) =>
    dayParts.map((dayPart) => {
      const isHere = (at: { weekday: string; dayPart: string }): boolean =>
        at.weekday === weekday && at.dayPart === dayPart
      const slot = slots.find(isHere) ?? { weekday, dayPart, reported: 0, checks: 0, minutes: 0 }
      const suggested = suggestions.flatMap((each, i) => (isHere(each) ? [i + 1] : []))
      return { ...slot, level: levelOf(slot.reported, most), suggested }
    }),
  )
}

/** One decimal at most: a report that names several times is shared among them. */
export function rounded(weight: number): number {
  return weight > 0 ? Math.max(0.1, Math.round(weight * 10) / 10) : 0
}

/** How far back the page looks. */
export const periods = ['3', '6', '12', 'own'] as const
export type Period = (typeof periods)[number]

export interface Choice {
  theme: Theme
  period: Period
  from: string
  to: string
}

const standard = { theme: 'TRAFFIC', period: '6' } as const

/** What an address asks for; what it does not say, or says wrongly, is as the page begins. */
export function choiceIn(search: URLSearchParams, themes: readonly string[], today: string): Choice {
  const wanted = search.get('tema') ?? ''
  const theme = (themes.includes(wanted) ? wanted : standard.theme) as Theme
  const [from, to] = [search.get('fran') ?? '', search.get('till') ?? '']
  if (isDay(from) && isDay(to)) return { theme, period: 'own', from, to }
  const months = periods.find((period) => period !== 'own' && period === search.get('manader')) ?? standard.period
  return { theme, period: months, from: monthsBefore(today, Number(months)), to: today }
}

/** The query of the page's address: nothing of what it begins with. */
export function searchOf({ theme, period, from, to }: Choice): string {
  const search = new URLSearchParams()
  if (theme !== standard.theme) search.set('tema', theme)
  if (period === 'own') {
    search.set('fran', from)
    search.set('till', to)
  } else if (period !== standard.period) search.set('manader', period)
  const text = search.toString()
  return text && `?${text}`
}

/** What the server would refuse: a time that ends before it begins, or longer than three years. */
export function faultOf({ from, to }: Choice): 'backwards' | 'long' | undefined {
  if (to < from) return 'backwards'
  return Date.parse(to) - Date.parse(from) > 3 * 366 * 24 * 3600 * 1000 ? 'long' : undefined
}

/** The day after the same day so many months ago, so that the months are whole. */
export function monthsBefore(today: string, months: number): string {
  const date = new Date(`${today}T12:00:00Z`)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last) + 1)
  return date.toISOString().slice(0, 10)
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
