/** A phone's file of unsent work: what it holds, and what has become of it when it is handed in. */
import type { ActivityInput, ImportActivitiesMutation } from '../../api/gen/graphql'

export interface UnsentFile {
  author: string
  deviceId: string
  exportedAt: string
  activities: ActivityInput[]
  /** Unfinished forms: nobody but their author can finish them. */
  drafts: number
}

type Answer = NonNullable<ImportActivitiesMutation['activitiesImport']['results']>[number]

export interface Item {
  activity: ActivityInput
  /** Nothing yet, while it has not been handed in. */
  answer?: Answer
}

/** As many as fit in one request with room to spare. */
const atOnce = 10
const mostActivities = 2000

/** Reads the file's text. Undefined for what is no file of ours, or is damaged. */
export function fileOf(text: string): UnsentFile | undefined {
  let file: Record<string, unknown>
  try {
    file = Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return undefined
  }
  const { format, author, deviceId, exportedAt, activities, drafts } = file
  if (format !== 'loftet-unsent-1' || !isText(author) || !isText(deviceId) || !isText(exportedAt)) return
  if (!Array.isArray(activities) || activities.length > mostActivities) return
  const inputs = activities.map((each) => (each as { input?: unknown } | null)?.input)
  if (!inputs.every(isActivity)) return
  return {
    author,
    deviceId,
    exportedAt,
    activities: inputs,
    drafts: Array.isArray(drafts) ? drafts.length : 0,
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isActivity(value: unknown): value is ActivityInput {
  const { id, type, occurredAt, place } = Object(value) as Partial<ActivityInput>
  return isText(id) && isText(type) && isText(occurredAt) && isText((Object(place) as { name?: unknown }).name)
}

export function inBatches(activities: readonly ActivityInput[]): ActivityInput[][] {
  const batches: ActivityInput[][] = []
  for (let i = 0; i < activities.length; i += atOnce) batches.push(activities.slice(i, i + atOnce))
  return batches
}

/** The items with what the server has said of them. */
export function answered(items: readonly Item[], answers: readonly Answer[]): Item[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  return items.map((item) => ({ ...item, answer: byId.get(item.activity.id) ?? item.answer }))
}

/** What there is still to hand in: what was never answered for, or was put off. */
export function left(items: readonly Item[]): ActivityInput[] {
  return items.filter(({ answer }) => !answer || answer.outcome === 'TRY_LATER').map(({ activity }) => activity)
}

/** How many are on the server now, by this file or before it. */
export function received(items: readonly Item[]): number {
  return items.filter(({ answer }) => answer?.outcome === 'ACCEPTED' || answer?.outcome === 'DUPLICATE').length
}
