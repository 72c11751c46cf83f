/** The form of an amendment. */
export default {
  title: (what: string, ref: string) => `Rätta ${what.toLocaleLowerCase('sv')} ${ref}`,
  loading: 'Rätta',
  lead: 'Det som stod förut sparas, och skälet visas tillsammans med rättelsen.',
  reason: 'Varför rättar du?',
  reasonHint: 'Minst 3 tecken, utan uppgifter om enskilda personer.',
  save: 'Spara rättelsen',
  done: (ref: string) => `${ref} är rättad.`,
  conflictTitle: 'Någon annan har ändrat aktiviteten',
  conflictText: 'Inget är sparat. Hämta det senaste och gör om din rättelse.',
  startOver: 'Hämta det senaste',
}
