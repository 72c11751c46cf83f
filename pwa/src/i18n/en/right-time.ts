import type { Words } from '../words'
import type sv from '../sv/right-time'

const en: Words<typeof sv> = {
  title: 'The right time and place',
  lead: 'When and where residents say that it happens, beside when and where you have been. Only for those who work here.',
  filter: 'Selection',
  theme: 'Theme',
  time: 'Time',
  period: {
    '3': 'Last three months',
    '6': 'Last six months',
    '12': 'Last year',
    own: 'Own period',
  },
  from: 'From',
  to: 'To',
  backwards: 'The last day cannot come before the first.',
  long: 'Choose at most three years.',
  suggestions: 'Suggestions',
  suggestionN: (n: number) => `Suggestion ${n}`,
  noneLeft:
    'All that has been reported with a time and a place has been met by a check. There is nothing to suggest now.',
  fewTitle: 'Too little to go by',
  fewText: (reports: number, needed: number) =>
    reports === 0
      ? `No piece of feedback says both when and where. At least ${needed} are needed to suggest anything.`
      : `Only ${reports === 1 ? 'one piece' : `${reports} pieces`} of feedback ${reports === 1 ? 'says' : 'say'} both when and where. At least ${needed} are needed to suggest anything.`,
  met: 'Met by checks',
  metShare: (percent: number) => `${percent}%`,
  metText: (percent: number) =>
    `${percent} percent of what was reported with a time and a place had a check at the same place, on the same weekday and in the same part of the day within 28 days.`,
  times: 'When it happens',
  heatCaption: 'Reported and checked, by weekday and time of day',
  heatKey:
    'The number is how much was reported. The line under it is longer the more there is. The tick shows how many checks were made, and a number in a circle is that of the suggestion.',
  cell: (reported: string, checks: number) =>
    `${reported} reported, ${checks === 0 ? 'no check' : checks === 1 ? '1 check' : `${checks} checks`}`,
  places: 'Where it happens',
  map: (n: number) => (n === 1 ? 'Map with one cell' : `Map with ${n} cells`),
  mapText: (metres: string) =>
    `North is up, and the lines are ${metres} apart. A larger square means more reports. The number is that of the place in the table.`,
  noMap: 'None of the places has a position on the map.',
  metres: (n: string) => `${n} metres`,
  kilometres: (n: string) => `${n} kilometres`,
  north: 'N',
  placesCaption: 'Places, the most reported first',
  n: 'No.',
  place: 'Place',
  reported: 'Reported',
  checks: 'Checks',
  minutes: 'Minutes',
  showAllPlaces: (n: number) => `Show all ${n} places`,
  withoutTime: (n: string) => `Without day and time: ${n}`,
  withoutPlace: (n: string) => `Without place: ${n}`,
  emptyTitle: 'Nothing to show',
  emptyText:
    'Nothing was reported of the theme in this time, and no check was made. Choose another theme or a longer time.',
  method: 'How we count',
  methodText: [
    'A piece of feedback weighs 1. If it names several days or times it is shared equally among them. One that does not say when or where is counted apart, and never guessed into a place.',
    'Feedback that nobody has read and decided about yet, duplicates and spam are not counted.',
    'An open local problem weighs 3 in each time that it goes on.',
    'A report is met when a check of at least 10 minutes has been made at the same place, on the same weekday and in the same part of the day within 28 days. A check without an end counts as meeting it, but adds no minutes.',
    'What a check finds changes nothing here: more fines give no more suggestions. Only what people report does.',
    'The suggestions are what weighs most and is not met. The same time and place is not first three weeks running if something else weighs at least half as much.',
    'With fewer than five pieces of feedback that say both when and where, nothing is suggested.',
  ],
}

export default en
