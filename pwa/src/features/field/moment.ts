/** Times as one says them at work: today by the clock, else with the day. */
import { dateAndTime, timeOfDay, today } from '../../i18n/format'

export function when(instant: string): string {
  return today(new Date(instant)) === today(new Date()) ? timeOfDay(instant) : dateAndTime(instant)
}
