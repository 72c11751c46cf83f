/** The year's numbers on the pledge page. */
export default {
  title: 'Siffror för året',
  lead: (area: string) => `Det här har polisen och kommunen räknat i ${area}, för hela året.`,
  year: 'År',
  measure: 'Vad som räknats',
  number: 'Antal',
  none: 'Inget har räknats det året.',
  notCounted: 'Ett streck betyder att ingen har räknat. Det är inte samma sak som noll.',
  explainTitle: 'Varför står det ”färre än 5”?',
  explainSmall:
    'Små tal skulle kunna peka ut en människa. Därför skrivs ett till fyra som ”färre än 5”. Kan ett sådant tal räknas ut av de andra skrivs också ett av dem mindre exakt, som ”minst 5”.',
  released: (day: string) => `Vad kontroller har lett till det här året redovisas den ${day}.`,
  explainPositive: 'Ett positivt utandningsprov är inte ett rattfylleri. Det avgörs av senare prov och av domstol.',
  openData: 'Hämta siffrorna som öppna data',
}
