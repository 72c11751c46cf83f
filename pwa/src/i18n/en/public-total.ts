import type { Words } from '../words'
import type sv from '../sv/public-total'

const en: Words<typeof sv> = {
  title: 'Numbers for the year',
  lead: (area) => `What the police and the municipality have counted in ${area}, for the whole year.`,
  year: 'Year',
  measure: 'What was counted',
  number: 'Number',
  none: 'Nothing was counted that year.',
  notCounted: 'A dash means that nobody counted. That is not the same as none.',
  explainTitle: 'Why does it say “färre än 5” (fewer than 5)?',
  explainSmall:
    'Small numbers could point to a person. One to four is therefore written as fewer than 5. Where the other numbers would give such a one away, one of them is told less exactly too, as “minst 5” (at least 5).',
  released: (day) => `What checks have led to this year will be told on ${day}.`,
  explainPositive: 'A positive breath test is not drunk driving. That is decided by later tests and by a court.',
  openData: 'Get the numbers as open data',
}
export default en
