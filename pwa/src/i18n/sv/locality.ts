export default {
  title: 'Orter och vägar',
  lead: 'Platser vars namn allmänheten får läsa direkt. Står platsen inte här visas bara kommunens namn, tills någon har granskat aktiviteten.',
  never: 'Skriv bara orter och vägar. En skola, ett företag, ett utlämningsställe eller någons hem ska aldrig stå här.',
  defaultTitle: 'Ingen har gått igenom listan ännu',
  defaultText: 'Den här listan följde med Löftet. Ta bort det som inte stämmer och lägg till det som saknas.',
  confirm: 'Listan stämmer',
  confirmed: 'Listan är genomgången.',
  unlisted: 'Platser som inte står på listan',
  unlistedText:
    'De här namnen har skrivits i aktiviteter och synpunkter det senaste året. Lägg till dem som är orter eller vägar.',
  noneUnlisted: 'Alla platser som har skrivits det senaste året står på listan.',
  namedIn: (activities: number, feedback: number) =>
    [
      activities > 0 && (activities === 1 ? '1 aktivitet' : `${activities} aktiviteter`),
      feedback > 0 && (feedback === 1 ? '1 synpunkt' : `${feedback} synpunkter`),
    ]
      .filter(Boolean)
      .join(' och '),
  add: 'Lägg till namn',
  addHint: 'Ett namn på varje rad. Du kan klistra in många på en gång.',
  addThem: 'Lägg till på listan',
  addOne: 'Lägg till',
  addWhat: (name: string) => `Lägg till ${name} på listan`,
  added: (name: string) => `${name} står nu på listan.`,
  addedMany: (n: number) => (n === 0 ? 'Namnen stod redan på listan.' : `${n} namn är tillagda.`),
  nothing: 'Skriv ett namn.',
  lineWrong: (line: number, name: string, why: string) => `Rad ${line}, ”${name}”: ${why}`,
  linesWrong: (n: number) =>
    n === 1
      ? 'En rad kan inte läggas till. Rätta den eller ta bort den, så går resten igenom.'
      : `${n} rader kan inte läggas till. Rätta dem eller ta bort dem, så går resten igenom.`,
  listed: (n: number) => (n === 1 ? '1 namn på listan' : `${n} namn på listan`),
  search: 'Sök på listan',
  found: (n: number) => (n === 0 ? 'Inget namn stämmer.' : n === 1 ? '1 namn stämmer.' : `${n} namn stämmer.`),
  showAll: (n: number) => `Visa alla ${n}`,
  name: 'Namn',
  rename: 'Ändra',
  renameWhat: (name: string) => `Ändra ${name}`,
  renameTo: (name: string) => `Nytt namn på ${name}`,
  renamed: (from: string, to: string) => `${from} heter nu ${to}.`,
  remove: 'Ta bort',
  removeWhat: (name: string) => `Ta bort ${name} från listan`,
  removed: (name: string) => `${name} är borttaget från listan.`,
  alreadyThere: 'Det namnet står redan på listan.',
  gone: 'Någon annan har redan ändrat eller tagit bort namnet. Listan här visar hur den ser ut nu.',
  save: 'Spara',
  cancel: 'Avbryt',
  emptyTitle: 'Listan är tom',
  emptyText: 'Tills det står något här visas bara kommunens namn för aktiviteter som inte är granskade.',
  changedOn: (date: string) => `Listan ändrades senast ${date}.`,
}
