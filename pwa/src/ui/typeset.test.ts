import { expect, test } from 'vitest'
import { set, soft, typeset, withNumbers } from './typeset'

test.each([
  ['kl. 04-08', 'kl.~04–|08'],
  ['kl. 04–08', 'kl.~04–|08'],
  ['Medborgarlöfte Älvsbyn 2023-2025', 'Medborgarlöfte Älvsbyn 2023–|2025'],
  ['kl. 14:30–16', 'kl.~14:30–|16'],
  ['Välj 1–120 perioder.', 'Välj 1–|120 perioder.'],
  ['Klart 14 juni 2023', 'Klart 14~juni 2023'],
  ['högst 500 tecken', 'högst 500~tecken'],
  ['År-månad, till exempel 2026-09.', 'År-månad, till exempel 2026-09.'],
  ['Ring 114 14', 'Ring 114 14'],
  ['2026-09-14', '2026-09-14'],
  ['TRF-170', 'TRF-170'],
  ['12 av 16', '12 av 16'],
  ['2 dagarna', '2 dagarna'],
])('%s is set as %s', (text, shown) => {
  expect(typeset(text)).toBe(shown.replaceAll('~', '\u00a0').replaceAll('|', '\u2060'))
  expect(typeset(typeset(text))).toBe(typeset(text))
})

const written = (n: number): string => new Intl.NumberFormat('sv-SE').format(n)

test('a number in a text has its groups and its comma, and a year that is a text has none', () => {
  expect(withNumbers('1044 av 12000, 2025', [1044, 12000, '2025'], written)).toBe('1\u00a0044 av 12\u00a0000, 2025')
  expect(withNumbers('1.5 timmar', [1.5], written)).toBe('1,5 timmar')
  expect(withNumbers('10440', [1044], written)).toBe('10440')
})

test('what a person has written stands as it was written', () => {
  const words = set({ found: (text: string, day: string) => `”${text}” den ${day}, kl. 04-08` }, written)
  expect(words.found('070-123 45 67', '1 juni')).toBe('”070-123 45 67” den 1\u00a0juni, kl.\u00a004–\u206008')
})

test('a whole dictionary comes out set', () => {
  const words = set({ a: 'kl. 04-08', b: { c: (n: number) => `${n} rader` }, d: ['2023-2025'] }, written)
  expect([words.a, words.b.c(3892), words.d[0]]).toEqual([
    'kl.\u00a004–\u206008',
    '3\u00a0892 rader',
    '2023–\u20602025',
  ])
})

test.each([
  ['Drogvaneundersökning genomförs', 'Drog~vane~undersökning genomförs'],
  ['utlämningsställe', 'utlämnings~ställe'],
  ['samverkansmöte', 'samverkans~möte'],
  ['Arbetsplatskontroll', 'Arbetsplats~kontroll'],
  ['drograttfylleri', 'drog~ratt~fylleri'],
  ['Utandningsprov', 'Utandnings~prov'],
  ['Medborgarlöfte', 'Medborgar~löfte'],
  ['polisen', 'polisen'],
  ['kommunens', 'kommunens'],
])('%s breaks as %s', (text, broken) => {
  expect(soft(text)).toBe(broken.replaceAll('~', '\u00ad'))
})

const sources = import.meta.glob<string>(['../i18n/sv/*.ts', '../i18n/en/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

test.each(Object.entries(sources))('%s has dashes in its ranges and groups in its numbers', (_, source) => {
  const texts = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(texts.match(/(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])|\b\d{4}-\d{4}\b/g)).toBeNull()
  expect(texts.match(/(?<![\w–-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\d_-])/g)).toBeNull()
  // A year is a text: as a number it would be written with a space in it.
  expect(texts.match(/\b(?:year|år)\??: number/g)).toBeNull()
})
