/**
 * What a text holds that the server will ask about or the public may see. Fetched while the form is written: the search
 * for personal data weighs as much as the form.
 */
import { findInPlace, findPersonalData, type Find } from '../personal-data/personal-data'
import { textLimit, type FeedbackForm, type Theme } from './feedback'
import { lengthOf } from '../../ui/length'

export type FeedbackRule =
  'themeMissing' | 'textMissing' | 'textShort' | 'textLong' | 'placeLong' | 'streetNumber' | 'placePersonal'

export interface FeedbackIssue {
  path: 'theme' | 'text' | 'placeName'
  rule: FeedbackRule
}

const shortestText = 10
const placeLimit = 120

/** The server's rules (server/domain/feedback.go), told before anything is sent: in the order of the form. */
export function issuesIn(form: FeedbackForm): FeedbackIssue[] {
  const issues: FeedbackIssue[] = []
  if (form.theme === '') issues.push({ path: 'theme', rule: 'themeMissing' })
  const length = lengthOf(form.text.trim())
  if (length === 0) issues.push({ path: 'text', rule: 'textMissing' })
  else if (length < shortestText) issues.push({ path: 'text', rule: 'textShort' })
  else if (length > textLimit) issues.push({ path: 'text', rule: 'textLong' })
  const place = form.placeName.trim()
  if (lengthOf(place) > placeLimit) issues.push({ path: 'placeName', rule: 'placeLong' })
  else if (findInPlace(place).some(({ kind }) => kind === 'ADDRESS')) {
    issues.push({ path: 'placeName', rule: 'streetNumber' })
  } else if (findInPlace(place).length > 0) issues.push({ path: 'placeName', rule: 'placePersonal' })
  return issues
}

/** A piece of a text; `find` when it looks like personal data. */
export interface Piece {
  text: string
  find?: Find
}

/** The text cut where something that looks like personal data begins and ends. */
export function piecesOf(text: string, finds: readonly Find[] = findPersonalData(text)): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const find of finds) {
    if (find.start > at) pieces.push({ text: text.slice(at, find.start) })
    pieces.push({ text: text.slice(find.start, find.end), find })
    at = find.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/** What the public might be shown, and which parts of the form it is never shown by themselves. */
export interface Preview {
  theme: Theme | ''
  pieces: Piece[]
  placeName: string
  hidden: ('position' | 'times' | 'safety')[]
}

export function previewOf(form: FeedbackForm): Preview {
  const hidden: Preview['hidden'] = []
  if (form.position) hidden.push('position')
  if (form.whenDays.length > 0 || form.whenParts.length > 0) hidden.push('times')
  if (form.feltSafety !== '') hidden.push('safety')
  return {
    theme: form.theme,
    pieces: piecesOf(form.text.trim()),
    placeName: form.placeName.trim(),
    hidden,
  }
}
