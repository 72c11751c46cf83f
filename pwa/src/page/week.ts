/** The week as statistics, suggestions and plans have it: its days, the parts of a day, and how much there is in each. */

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export const dayParts = ['NIGHT', 'MORNING', 'DAY', 'AFTERNOON', 'EVENING', 'LATE_EVENING'] as const

export type Weekday = (typeof weekdays)[number]
export type DayPart = (typeof dayParts)[number]

/** 0 for nothing, then 1-4 by quarters of the most. */
export type Level = 0 | 1 | 2 | 3 | 4

export function levelOf(value: number | null, most: number): Level {
  if (!value || value < 0 || most <= 0) return 0
  return Math.max(1, Math.ceil((value / most) * 4)) as Level
}
