/** The chief goes through the accounts of their own party. */
export default {
  title: 'Åtkomstgenomgång',
  lead: 'Gå igenom alla konton och säg vilka som behövs. Inget ändras förrän du avslutar genomgången.',
  due: (date: string) => `Ska vara klar senast ${date}.`,
  progress: (done: number, all: number) => `${done} av ${all} klara.`,
  unusedFirst: (days: number) =>
    `De som inte har använts på ${days} dagar står först. Ditt eget konto går någon annan igenom.`,
  unused: 'Oanvänt',
  lastUsed: (when: string) => `Användes ${when}`,
  neverUsed: 'Aldrig använt',
  elsewhere: 'Arbetar också i andra kommuner. Tas kontot bort här finns det kvar där.',
  answer: { CONFIRMED: 'Behövs', REMOVED: 'Tas bort' },
  keep: 'Behövs',
  keepWhat: (name: string) => `${name} behövs`,
  remove: 'Ta bort',
  removeWhat: (name: string) => `Ta bort ${name}`,
  undo: 'Ångra svaret',
  undoWhat: (name: string) => `Ångra svaret för ${name}`,
  said: (name: string, answer: string | null) =>
    answer === 'CONFIRMED'
      ? `${name} behövs.`
      : answer === 'REMOVED'
        ? `${name} tas bort när genomgången avslutas.`
        : `${name} har inget svar.`,
  changed: 'Någon annan har svarat under tiden. Här ser du hur det är nu.',
  closeText: (n: number) =>
    n === 0
      ? 'Inget konto tas bort när du avslutar.'
      : n === 1
        ? 'När du avslutar loggas 1 konto ut och stängs genast.'
        : `När du avslutar loggas ${n} konton ut och stängs genast.`,
  close: 'Avsluta genomgången',
  closed: 'Genomgången är avslutad.',
  emptyTitle: 'Det finns inga andra konton att gå igenom',
  earlier: 'Tidigare genomgångar',
  noEarlier: 'Ingen genomgång är avslutad ännu.',
  result: (date: string, by: string, kept: number, removed: number) =>
    `${date}, av ${by}: ${kept} behövs, ${removed} togs bort`,
  file: 'Spara som fil',
  fileOf: (date: string) => `Spara genomgången ${date} som fil`,
  more: 'Visa fler',
}
