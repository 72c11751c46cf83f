/** Days of the week and parts of the day. */
export default {
  weekday: {
    MONDAY: 'måndag',
    TUESDAY: 'tisdag',
    WEDNESDAY: 'onsdag',
    THURSDAY: 'torsdag',
    FRIDAY: 'fredag',
    SATURDAY: 'lördag',
    SUNDAY: 'söndag',
  },
  weekdayShort: {
    MONDAY: 'mån',
    TUESDAY: 'tis',
    WEDNESDAY: 'ons',
    THURSDAY: 'tors',
    FRIDAY: 'fre',
    SATURDAY: 'lör',
    SUNDAY: 'sön',
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
    NIGHT: 'natt',
    MORNING: 'morgon',
    DAY: 'förmiddag',
    AFTERNOON: 'eftermiddag',
    EVENING: 'kväll',
    LATE_EVENING: 'sen kväll',
  },
}
