import type { Words } from '../words'
import type sv from '../sv/week'

const en: Words<typeof sv> = {
  weekday: {
    MONDAY: 'Monday',
    TUESDAY: 'Tuesday',
    WEDNESDAY: 'Wednesday',
    THURSDAY: 'Thursday',
    FRIDAY: 'Friday',
    SATURDAY: 'Saturday',
    SUNDAY: 'Sunday',
  },
  weekdayShort: {
    MONDAY: 'Mon',
    TUESDAY: 'Tue',
    WEDNESDAY: 'Wed',
    THURSDAY: 'Thu',
    FRIDAY: 'Fri',
    SATURDAY: 'Sat',
    SUNDAY: 'Sun',
  },
  dayPart: {
    NIGHT: '00–04',
    MORNING: '04–08',
    DAY: '08–12',
    AFTERNOON: '12–16',
    EVENING: '16–20',
    LATE_EVENING: '20–24',
  },
  dayPartName: {
    NIGHT: 'night',
    MORNING: 'early morning',
    DAY: 'morning',
    AFTERNOON: 'afternoon',
    EVENING: 'evening',
    LATE_EVENING: 'late evening',
  },
}

export default en
