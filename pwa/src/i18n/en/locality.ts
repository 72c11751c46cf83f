import type { Words } from '../words'
import type sv from '../sv/locality'

const en: Words<typeof sv> = {
  title: 'Localities and roads',
  lead: 'Places whose names the public may read at once. Of any other place only the municipality is shown, until somebody has reviewed the activity.',
  never: 'Write localities and roads only. A school, a company, a pickup point or somebody’s home must never be here.',
  defaultTitle: 'Nobody has looked through the list yet',
  defaultText: 'This list came with Löftet. Remove what is wrong and add what is missing.',
  confirm: 'The list is right',
  confirmed: 'The list has been looked through.',
  unlisted: 'Places that are not on the list',
  unlistedText:
    'These names have been written in activities and feedback during the last year. Add those that are localities or roads.',
  noneUnlisted: 'All places that were written during the last year are on the list.',
  namedIn: (activities, feedback) =>
    [
      activities > 0 && (activities === 1 ? '1 activity' : `${activities} activities`),
      feedback > 0 && (feedback === 1 ? '1 piece of feedback' : `${feedback} pieces of feedback`),
    ]
      .filter(Boolean)
      .join(' and '),
  add: 'Add names',
  addHint: 'One name on each line. You can paste many at once.',
  addThem: 'Add to the list',
  addOne: 'Add',
  addWhat: (name) => `Add ${name} to the list`,
  added: (name) => `${name} is on the list now.`,
  addedMany: (n) => (n === 0 ? 'The names were on the list already.' : `${n} names are added.`),
  nothing: 'Write a name.',
  lineWrong: (line, name, why) => `Line ${line}, “${name}”: ${why}`,
  linesWrong: (n) =>
    n === 1
      ? 'One line cannot be added. Correct it or remove it, and the rest will go through.'
      : `${n} lines cannot be added. Correct them or remove them, and the rest will go through.`,
  listed: (n) => (n === 1 ? '1 name on the list' : `${n} names on the list`),
  search: 'Search the list',
  found: (n) => (n === 0 ? 'No name matches.' : n === 1 ? '1 name matches.' : `${n} names match.`),
  showAll: (n) => `Show all ${n}`,
  name: 'Name',
  rename: 'Change',
  renameWhat: (name) => `Change ${name}`,
  renameTo: (name) => `New name for ${name}`,
  renamed: (from, to) => `${from} is now ${to}.`,
  remove: 'Remove',
  removeWhat: (name) => `Remove ${name} from the list`,
  removed: (name) => `${name} is removed from the list.`,
  alreadyThere: 'That name is on the list already.',
  gone: 'Somebody else has changed or removed the name. The list here shows what it is now.',
  save: 'Save',
  cancel: 'Cancel',
  emptyTitle: 'The list is empty',
  emptyText: 'Until there is something here only the municipality is shown for activities that are not reviewed.',
  changedOn: (date) => `The list was last changed on ${date}.`,
}

export default en
