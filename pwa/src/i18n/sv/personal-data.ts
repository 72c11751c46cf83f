export default {
  title: 'Det här ser ut som personuppgifter',
  said: 'Du har sagt att det inte är personuppgifter',
  kind: {
    PERSONNUMMER: 'Personnummer',
    PHONE: 'Telefonnummer',
    EMAIL: 'E-postadress',
    PLATE: 'Registreringsnummer',
    ADDRESS: 'Adress',
  },
  remove: 'Ta bort',
  removeWhat: (what: string) => `Ta bort ${what}`,
  never: 'Ett personnummer får aldrig stå här. Ta bort det.',
  vouch: 'Det är inga personuppgifter',
  reason: 'Varför är det inga personuppgifter?',
  reasonHint: 'Till exempel: numret går till kommunens växel. Skälet sparas i historiken. Spara sedan igen.',
  takeBack: 'Ångra, det kan vara personuppgifter',
}
