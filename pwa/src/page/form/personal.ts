/** What looks like personal data in a text that was refused, and the text cut where it begins and ends. */
import { findInPlace, findPersonalData, type Find, type FindKind } from '../personal-data/personal-data'

export interface Found {
  path: string
  text: string
  finds: Find[]
  pieces: { text: string; kind?: FindKind }[]
}

const ofPlace = /(?:^|\.)(?:place|placeName|names?)$/

/** The finds of a text, or of the names of places in it, one a line. */
function findsIn(path: string, text: string): Find[] {
  if (!ofPlace.test(path)) return findPersonalData(text)
  let at = 0
  return text.split('\n').flatMap((line) => {
    const begin = at
    at += line.length + 1
    return findInPlace(line).map((find) => ({ ...find, start: find.start + begin, end: find.end + begin }))
  })
}

/** What is found in a text, of the kinds that it was refused for when they are said. */
export function foundIn({ path, text, kinds }: { path: string; text: string; kinds?: readonly string[] }): Found {
  const finds = findsIn(path, text).filter(({ kind }) => !kinds || kinds.includes(kind))
  const pieces: Found['pieces'] = []
  let at = 0
  for (const { start, end, kind } of finds) {
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), kind })
    at = end
  }
  return { path, text, finds, pieces: [...pieces, { text: text.slice(at) }].filter((piece) => piece.text !== '') }
}
