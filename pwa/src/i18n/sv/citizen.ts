/** The words of dialogue and feedback, by the values that the API uses: for those pages alone. */
export default {
  moderationStatus: {
    RECEIVED: 'Mottagen',
    PUBLISHED: 'Publicerad',
    PUBLISHED_REDACTED: 'Publicerad med strykningar',
    NOT_PUBLISHED: 'Publiceras inte',
    FORWARDED: 'Hänvisad till polisen',
  },
  moderationReason: {
    PERSONAL_DATA: 'Innehåller personuppgifter',
    CRIME_TIP: 'Är ett tips om brott',
    THREAT_ABUSE: 'Innehåller hot eller påhopp',
    OFF_TOPIC: 'Handlar om något annat',
    DUPLICATE: 'Är en dubblett',
    SPAM: 'Är reklam eller skickad av en robot',
  },
  feedbackOutcome: {
    UNDER_REVIEW: 'Övervägs',
    INCLUDED: 'Togs med',
    HANDLED_OTHERWISE: 'Hanteras på annat sätt',
    NOT_TAKEN_UP: 'Togs inte upp',
  },
  dialogueKind: {
    CITIZEN: 'Medborgardialog',
    EMPLOYEE: 'Medarbetardialog',
  },
  weekday: {
    MONDAY: 'Måndag',
    TUESDAY: 'Tisdag',
    WEDNESDAY: 'Onsdag',
    THURSDAY: 'Torsdag',
    FRIDAY: 'Fredag',
    SATURDAY: 'Lördag',
    SUNDAY: 'Söndag',
  },
  dayPart: {
    NIGHT: 'Natt, 00–04',
    MORNING: 'Morgon, 04–08',
    DAY: 'Förmiddag, 08–12',
    AFTERNOON: 'Eftermiddag, 12–16',
    EVENING: 'Kväll, 16–20',
    LATE_EVENING: 'Sen kväll, 20–24',
  },
}
