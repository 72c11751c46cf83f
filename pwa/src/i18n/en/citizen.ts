import type { Words } from '../words'
import type sv from '../sv/citizen'

const en: Words<typeof sv> = {
  moderationStatus: {
    RECEIVED: 'Received',
    PUBLISHED: 'Published',
    PUBLISHED_REDACTED: 'Published with parts removed',
    NOT_PUBLISHED: 'Not published',
    FORWARDED: 'Referred to the police',
  },
  moderationReason: {
    PERSONAL_DATA: 'Contains personal data',
    CRIME_TIP: 'Is a tip about a crime',
    THREAT_ABUSE: 'Contains threats or abuse',
    OFF_TOPIC: 'Is about something else',
    DUPLICATE: 'Is a duplicate',
    SPAM: 'Is advertising or sent by a robot',
  },
  feedbackOutcome: {
    UNDER_REVIEW: 'Being considered',
    INCLUDED: 'Included',
    HANDLED_OTHERWISE: 'Handled in another way',
    NOT_TAKEN_UP: 'Not taken up',
  },
  dialogueKind: {
    CITIZEN: 'Citizen dialogue',
    EMPLOYEE: 'Employee dialogue',
  },
  weekday: {
    MONDAY: 'Monday',
    TUESDAY: 'Tuesday',
    WEDNESDAY: 'Wednesday',
    THURSDAY: 'Thursday',
    FRIDAY: 'Friday',
    SATURDAY: 'Saturday',
    SUNDAY: 'Sunday',
  },
  dayPart: {
    NIGHT: 'Night, 00–04',
    MORNING: 'Early morning, 04–08',
    DAY: 'Morning, 08–12',
    AFTERNOON: 'Afternoon, 12–16',
    EVENING: 'Evening, 16–20',
    LATE_EVENING: 'Late evening, 20–24',
  },
}

export default en
