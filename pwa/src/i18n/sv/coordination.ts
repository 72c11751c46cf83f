export default {
  title: 'Läget',
  lead: (area: string) => `Det här behöver dig i dag i ${area}.`,
  toReview: 'Att granska',
  toReviewText: (n: number) =>
    n === 0 ? 'Allt är granskat' : n === 1 ? '1 aktivitet väntar' : `${n} aktiviteter väntar`,
  feedback: 'Synpunkter',
  feedbackText: (n: number) =>
    n === 0 ? 'Allt är genomgånget' : n === 1 ? '1 väntar på att läsas' : `${n} väntar på att läsas`,
  dialogues: 'Dialoger',
  dialoguesText: 'Fråga invånare och medarbetare, och sammanfatta vad som kom fram',
  missing: 'Saknar förklaring',
  missingText: (n: number) =>
    n === 0
      ? 'Inga perioder saknar förklaring'
      : n === 1
        ? '1 period behöver en förklaring'
        : `${n} perioder behöver en förklaring`,
  problems: 'Öppna problembilder',
  problemsText: (n: number) => (n === 0 ? 'Inga öppna problembilder' : n === 1 ? '1 är öppen' : `${n} är öppna`),
  steps: 'Steg som återstår',
  stepsText: (n: number) =>
    n === 0 ? 'Alla steg i leveranserna är klara' : n === 1 ? '1 steg är inte klart' : `${n} steg är inte klara`,
  phones: 'Telefoner med osänt arbete',
  phonesText: (n: number, silent: number) => {
    if (n === 0) return 'Inget väntar i telefonerna'
    const all = n === 1 ? '1 telefon har inte skickat allt' : `${n} telefoner har inte skickat allt`
    return silent === 0 ? all : `${all}, ${silent} utan kontakt på ett dygn`
  },
  openProblems: 'Öppna problembilder',
  noCouncil: 'BRÅ har inte sammankallats',
  waitsForMeeting: (date: string) => `BRÅ sammankallades ${date} men har inte mötts`,
  noPlan: 'Åtgärdsplan saknas',
  inProgress: 'Åtgärdsplan finns',
  more: 'Verktyg',
  rightTime: 'Rätt tid och plats',
  rightTimeText: 'När och var det händer, och när och var ni har varit',
  planning: 'Planering',
  planningText: 'Vad som ska göras vecka för vecka, enhet för enhet',
  pickupPoints: 'Utlämningsställen',
  pickupPointsText: 'Listan som de i fält ser i telefonen',
  localities: 'Orter och vägar',
  localitiesText: 'Platserna som allmänheten får läsa namnet på direkt',
  easyText: 'Lättläst svenska',
  easyTextText: 'Åtagandena med enkla ord',
  notices: 'Sidor som lagen kräver',
  noticesText: 'Tillgänglighet, personuppgifter, allmänna handlingar, kontakt',
  field: 'Rapportera i fält',
  fieldText: 'Samma formulär som poliser och fältpersonal använder',
  pledge: 'Löftet som allmänheten ser det',
  pledgeText: 'Så här ser alla andra hur det går',
  statistics: 'Statistik',
  statisticsText: 'Hur det har gått, i diagram, tabeller och filer',
  access: 'Åtkomstgenomgång',
  accessText: 'Vilka av partens konton som behövs',
  accessDue: 'Det är dags att gå igenom partens konton.',
  users: 'Konton',
  usersText: 'Bjud in, ändra och stäng av dem som loggar in',
  keys: 'API-nycklar',
  keysText: 'Analytikernas nycklar, som du kan återkalla',
  audit: 'Granskningslogg',
  auditText: 'Inloggningar, konton, nycklar och uttag av data',
  updatedFeedback: (waiting: number) => `Uppdaterat: ${waiting} ${waiting === 1 ? 'synpunkt' : 'synpunkter'} att läsa.`,
  updated: (waiting: number) =>
    waiting === 1
      ? 'Läget är uppdaterat: 1 aktivitet att granska.'
      : `Läget är uppdaterat: ${waiting} aktiviteter att granska.`,
  listsChanged: 'Visa de nya listorna',
  adminNote:
    'Som administratör ser du löftet, men inte aktiviteter eller problembilder. De är till för samordnare och chefer.',
}
