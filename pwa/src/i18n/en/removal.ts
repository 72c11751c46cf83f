import type { Words } from '../words'
import type sv from '../sv/removal'

const en: Words<typeof sv> = {
  open: 'Remove words for good',
  openFor: (what) => `Remove words for good from ${what}`,
  title: (what) => `Remove words from ${what}`,
  lead: 'For names and other things that should never have been written. The rest of the text stays.',
  words: 'The words to remove',
  wordsHint: 'Write them exactly as they stand. Capitals do not matter.',
  wordsMissing: 'Write the words to remove, at least two characters.',
  found: (n) =>
    n === 0
      ? 'The words are not in the text as it is now.'
      : n === 1
        ? 'This will be removed, in one place:'
        : `This will be removed, in ${n} places:`,
  goes: 'will be removed',
  also: 'The words are also removed from earlier versions and from the history, which is not shown here. Where they stood it then says “[borttaget]”.',
  reason: 'Why?',
  reasonHint: 'Kept with your name and the date. Do not repeat the words here.',
  reasonMissing: 'Write why the words should go.',
  forGood: 'This cannot be undone',
  forGoodText: 'Nobody can bring the words back from Löftet. In backups they remain until the copy is cleared.',
  understood: 'I understand that the words are gone for good',
  notUnderstood: 'Mark that you understand that it cannot be undone.',
  remove: 'Remove the words',
  cancel: 'Cancel',
  removed: 'The words are removed for good.',
  conflict: 'Somebody else has changed the text since you opened it. Close this, read it again and try once more.',
}

export default en
