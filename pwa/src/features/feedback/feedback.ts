/** A citizen's feedback as its form has it, as it is sent, and as it may be published. */
import type { DayPart, FeedbackInput, OpenQuestionsQuery, Theme, Weekday } from '../../api/gen/graphql'
import { findInPlace, findPersonalData, type Find } from '../../page/personal-data/personal-data'

export type Question = OpenQuestionsQuery['dialogues']['nodes'][number]
export type { DayPart, Theme, Weekday }

/** A place on the map, already coarse. */
export interface Spot {
  lat: number
  lon: number
}

/** The form. Its id becomes the feedback's, so that a second try changes nothing. */
export interface FeedbackForm {
  id: string
  /** The dialogue that is answered; empty for none. */
  dialogueId: string
  theme: Theme | ''
  text: string
  placeName: string
  position: Spot | undefined
  whenDays: Weekday[]
  whenParts: DayPart[]
  /** "1" to "5"; empty when nothing is said. */
  feltSafety: SafetyLevel | ''
  /** Hidden from people; only a machine fills it in. */
  website: string
}

export const safetyLevels = ['1', '2', '3', '4', '5'] as const
export type SafetyLevel = (typeof safetyLevels)[number]

export type FeedbackRule =
  'themeMissing' | 'textMissing' | 'textShort' | 'textLong' | 'placeLong' | 'streetNumber' | 'placePersonal'

export interface FeedbackIssue {
  path: 'theme' | 'text' | 'placeName'
  rule: FeedbackRule
}

export const textLimit = 2000
const shortestText = 10
const placeLimit = 120

export function newForm(id: string): FeedbackForm {
  return {
    id,
    dialogueId: '',
    theme: '',
    text: '',
    placeName: '',
    position: undefined,
    whenDays: [],
    whenParts: [],
    feltSafety: '',
    website: '',
  }
}

/** Whether anything has been written or chosen that would be lost. */
export function isBegun(form: FeedbackForm): boolean {
  return (
    form.theme !== '' ||
    form.text.trim() !== '' ||
    form.placeName.trim() !== '' ||
    form.position !== undefined ||
    form.whenDays.length > 0 ||
    form.whenParts.length > 0 ||
    form.feltSafety !== ''
  )
}

/** The server's rules (server/domain/feedback.go), told before anything is sent: in the order of the form. */
export function issuesIn(form: FeedbackForm): FeedbackIssue[] {
  const issues: FeedbackIssue[] = []
  if (form.theme === '') issues.push({ path: 'theme', rule: 'themeMissing' })
  const length = [...form.text.trim()].length
  if (length === 0) issues.push({ path: 'text', rule: 'textMissing' })
  else if (length < shortestText) issues.push({ path: 'text', rule: 'textShort' })
  else if (length > textLimit) issues.push({ path: 'text', rule: 'textLong' })
  const place = form.placeName.trim()
  if ([...place].length > placeLimit) issues.push({ path: 'placeName', rule: 'placeLong' })
  else if (findInPlace(place).some(({ kind }) => kind === 'ADDRESS')) {
    issues.push({ path: 'placeName', rule: 'streetNumber' })
  } else if (findInPlace(place).length > 0) issues.push({ path: 'placeName', rule: 'placePersonal' })
  return issues
}

/** What is sent. Call it on a form without issues. */
export function contentOf(area: string, form: FeedbackForm): FeedbackInput {
  return {
    id: form.id,
    area,
    dialogueId: form.dialogueId || null,
    theme: form.theme || 'OTHER',
    text: form.text.trim(),
    placeName: form.placeName.trim() || null,
    position: form.position ? { lat: form.position.lat, lon: form.position.lon } : null,
    whenDays: [...form.whenDays],
    whenParts: [...form.whenParts],
    feltSafety: form.feltSafety === '' ? null : Number(form.feltSafety),
    website: form.website || null,
  }
}

/** The middle of a cell of about 500 m in Norrbotten: nothing finer is kept, also on the device. */
export function coarse({ lat, lon }: Spot): Spot {
  return { lat: Math.round(lat * 200) / 200, lon: Math.round(lon * 100) / 100 }
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

/** Takes a kept form back, also one that an older version of the app has kept; undefined when it is none. */
export function restored(kept: unknown): FeedbackForm | undefined {
  if (typeof kept !== 'object' || kept === null || !('id' in kept) || typeof kept.id !== 'string') return undefined
  return { ...newForm(kept.id), ...(kept as Partial<FeedbackForm>) }
}
