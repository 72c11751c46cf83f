/** Commitments in easy Swedish: shown to everybody, written by coordinators. */
export default {
  show: 'Visa på lättläst svenska',
  label: 'Lättläst',
  title: 'Lättläst svenska',
  lead: 'Skriv varje åtagande så att den som läser långsamt, eller är ny i svenskan, förstår. Det undertecknade ändras inte.',
  advice: 'Korta meningar. Vanliga ord. En sak i taget. Säg vem som gör vad.',
  signed: 'Som det undertecknades',
  text: 'På lättläst svenska',
  save: 'Spara',
  saved: 'Texten är sparad',
  left: (n: number) => (n === 0 ? 'Alla åtaganden har en lättläst text.' : `${n} åtaganden saknar en lättläst text.`),
  emptyTitle: 'Det finns inget löfte att skriva om',
}
