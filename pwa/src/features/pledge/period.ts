/** Periods in words: "2024", "Kvartal 3 2024", "Vecka 34 2024". */
import { longDate } from '../../i18n/format'
import { pledgeWords } from '../../i18n/pledge'
import type { Commitment, Period } from './pledge'

export type Unit = NonNullable<Commitment['target']>['period']

/** The period's name by its unit; where there is none, its first day. */
export function periodName(period: Pick<Period, 'start' | 'end'>, unit: Unit | undefined): string {
  const t = pledgeWords()
  const year = period.start.slice(0, 4)
  const month = Number(period.start.slice(5, 7))
  switch (unit) {
    case 'YEAR':
      return String(year)
    case 'HALF_YEAR':
      return t.half(month <= 6 ? 1 : 2, year)
    case 'QUARTER':
      return t.quarter(Math.ceil(month / 3), year)
    case 'MONTH':
      return monthName(period.start)
    case 'WEEK': {
      const week = isoWeek(period.start)
      return t.week(week.number, String(week.year))
    }
    default:
      return period.end ? t.termRange(longDate(period.start), longDate(period.end)) : t.since(longDate(period.start))
  }
}

/** Whether the period runs on that day: a term that has ended is not what is going on now. */
export function isRunning({ start, end }: Pick<Period, 'start' | 'end'>, today: string): boolean {
  return start <= today && (!end || today <= end)
}

/** Whether the period is over for a reader who is told later how it ended. */
export function isAwaited(
  period: Pick<Period, 'start' | 'end' | 'settlesOn' | 'public' | 'status'>,
  today: string,
): boolean {
  const isTold = period.public || period.status === 'FULFILLED'
  return !isTold && !!period.settlesOn && !isRunning(period, today)
}

/** So many periods are too many to read one by one. */
const many = 12

/** Whether it has been told how the period ended. */
export function isSettled({ status }: Pick<Period, 'status'>): boolean {
  return status === 'FULFILLED' || status === 'MISSED'
}

export interface PeriodYear {
  year: string
  fulfilled: number
  due: number
  periods: Period[]
}

/** The settled periods by year; nothing where they are few. */
export function yearsOf(periods: readonly Period[], unit: Unit | undefined): PeriodYear[] {
  return periods.length > many ? byYear(periods.filter(isSettled), unit) : []
}

/** Periods by the year that they belong to, in the order they come. */
export function byYear(periods: readonly Period[], unit: Unit | undefined): PeriodYear[] {
  const years = new Map<string, PeriodYear>()
  for (const period of periods) {
    const year = unit === 'WEEK' ? String(isoWeek(period.start).year) : period.start.slice(0, 4)
    const held = years.get(year) ?? { year, fulfilled: 0, due: 0, periods: [] }
    held.due += 1
    if (period.status === 'FULFILLED') held.fulfilled += 1
    held.periods.push(period)
    years.set(year, held)
  }
  return [...years.values()]
}

/** What is said of missed periods, each text once with how many it is said of; those that nothing is said of last. */
export function explanationsOf(
  periods: readonly Pick<Period, 'status' | 'explanation'>[],
): { text: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { status, explanation } of periods) {
    if (status === 'MISSED') counts.set(explanation ?? '', (counts.get(explanation ?? '') ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => Number(a.text === '') - Number(b.text === '') || b.count - a.count)
}

function monthName(date: string): string {
  return longDate(date).replace(/^\d+ /, '')
}

/** The ISO 8601 week: it belongs to the year that its Thursday is in. */
export function isoWeek(date: string): { number: number; year: number } {
  const day = new Date(`${date}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7))
  const year = day.getUTCFullYear()
  const dayOfYear = (day.getTime() - Date.UTC(year, 0, 1, 12)) / 86_400_000
  return { number: Math.floor(dayOfYear / 7) + 1, year }
}
