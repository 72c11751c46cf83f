export default {
  open: 'Ta bort ord för gott',
  openFor: (what: string) => `Ta bort ord för gott ur ${what}`,
  title: (what: string) => `Ta bort ord ur ${what}`,
  lead: 'För namn och annat som aldrig borde ha skrivits. Resten av texten står kvar.',
  words: 'Orden som ska bort',
  wordsHint: 'Skriv dem precis som de står. Stora och små bokstäver spelar ingen roll.',
  wordsMissing: 'Skriv orden som ska bort, minst två tecken.',
  found: (n: number) =>
    n === 0
      ? 'Orden finns inte i texten som den är nu.'
      : n === 1
        ? 'Det här tas bort, på ett ställe:'
        : `Det här tas bort, på ${n} ställen:`,
  goes: 'tas bort',
  also: 'Orden tas också bort ur tidigare versioner och ur historiken, som inte visas här. Där de stod står sedan ”[borttaget]”.',
  reason: 'Varför?',
  reasonHint: 'Sparas med ditt namn och dagens datum. Upprepa inte orden här.',
  reasonMissing: 'Skriv varför orden ska bort.',
  forGood: 'Det går inte att ångra',
  forGoodText: 'Ingen kan ta fram orden ur Löftet igen. I säkerhetskopior finns de kvar tills kopian rensas.',
  understood: 'Jag förstår att orden försvinner för gott',
  notUnderstood: 'Markera att du förstår att det inte går att ångra.',
  remove: 'Ta bort orden',
  cancel: 'Avbryt',
  removed: 'Orden är borttagna för gott.',
  conflict: 'Någon annan har ändrat texten sedan du öppnade den. Stäng, läs den igen och försök på nytt.',
}
