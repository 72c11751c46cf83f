/** Words that are taken out of a record for good: what is asked, and what of the record will go. */
import type { RemoveWordsMutationVariables } from '../../api/gen/graphql'

/** A record, as the page that shows it has read it. */
export interface Removable {
  noun: RemoveWordsMutationVariables['noun']
  id: string
  revision: number
  /** What the person calls it. */
  title: string
  /** What it says. */
  record: unknown
}

export interface Draft {
  words: string
  reason: string
  isUnderstood: boolean
}

/** What names a record or somebody's account, which the server leaves as it is. */
const identities = new Set(['id', 'area', 'ref', 'unit', 'username', 'userId', 'by', 'importedBy', '__typename'])

/** The texts of a record that hold the words, each once. */
export function textsWith(record: unknown, words: string): string[] {
  const wanted = words.trim().toLowerCase()
  if (wanted.length < 2) return []
  return [...new Set(textsIn(record))].filter((text) => text.toLowerCase().includes(wanted))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (identities.has(key) ? [] : textsIn(inner)))
}

export interface Piece {
  text: string
  isGone: boolean
}

/** A text around the words, cut where they begin and end, with a little of what stands before and after. */
export function piecesOf(text: string, words: string): Piece[] {
  const wanted = words.trim().toLowerCase()
  const [lower, pieces]: [string, Piece[]] = [text.toLowerCase(), []]
  let at = 0
  for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, at)) {
    pieces.push({ text: text.slice(at, found), isGone: false })
    at = found + wanted.length
    pieces.push({ text: text.slice(found, at), isGone: true })
  }
  return [...pieces, { text: text.slice(at), isGone: false }].map(shortened).filter(({ text: part }) => part !== '')
}

const around = 60

/** What stands far from the words is left out of what is shown. */
function shortened(piece: Piece, i: number, all: readonly Piece[]): Piece {
  const { text, isGone } = piece
  if (isGone || text.length <= 2 * around) return piece
  const [before, after] = [text.slice(-around), text.slice(0, around)]
  if (i === 0) return { text: `… ${before}`, isGone }
  return { text: i === all.length - 1 ? `${after} …` : `${after} … ${before}`, isGone }
}
