/** A citizen's feedback as its form has it, as it is sent, and as it may be published. */
import type { DayPart, FeedbackInput, OpenQuestionsQuery, Theme, Weekday } from '../../api/gen/graphql'

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

export const textLimit = 2000

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

/** Takes a kept form back, also one that an older version of the app has kept; undefined when it is none. */
export function restored(kept: unknown): FeedbackForm | undefined {
  if (typeof kept !== 'object' || kept === null || !('id' in kept) || typeof kept.id !== 'string') return undefined
  return { ...newForm(kept.id), ...(kept as Partial<FeedbackForm>) }
}
