import type { Words } from '../words'
import type sv from '../sv/easy-text'

const en: Words<typeof sv> = {
  show: 'Show in easy Swedish',
  label: 'Easy Swedish',
  title: 'Easy Swedish',
  lead: 'Write every commitment so that somebody who reads slowly, or is new to Swedish, understands. What was signed does not change.',
  advice: 'Short sentences. Common words. One thing at a time. Say who does what.',
  signed: 'As it was signed',
  text: 'In easy Swedish',
  save: 'Save',
  saved: 'The text is saved',
  left: (n) =>
    n === 0 ? 'All commitments have a text in easy Swedish.' : `${n} commitments have no text in easy Swedish.`,
  emptyTitle: 'There is no pledge to write about',
}
export default en
