import {
  PlannedActivitiesDocument,
  SavePlannedActivityDocument,
  type PlannedActivityInput,
} from '../../api/gen/graphql'
import { request } from '../../api/request'
import { domain } from '../../i18n/domain'
import { planningWords } from '../../i18n/planning'
import { weekWords } from '../../i18n/week'
import { byId } from '../../page/form/by-id'
import { Form } from '../../page/form/form.svelte'
import { addDays, draftOf, inputOf, paths, type Draft, type Planned } from './planning'

export const noun = 'planned'

interface Answer {
  saved: Planned | null | undefined
  userErrors: Awaited<ReturnType<typeof sendInput>>['userErrors']
}

function sendInput(id: string, revision: number | null, input: PlannedActivityInput) {
  return request(SavePlannedActivityDocument, { id, revision, input }).then((got) => got.plannedActivitySave)
}

/** Saves it as it is given. Sending the same twice changes nothing. */
export async function savePlanned(
  { id, revision }: { id: string; revision: number | null },
  input: PlannedActivityInput,
): Promise<Answer> {
  const { plannedActivity, userErrors } = await sendInput(id, revision, input)
  return { saved: plannedActivity, userErrors }
}

/** The form of something planned in an area. */
export function plannedForm(area: string, start: Draft): Form<Draft, Planned> {
  return new Form({
    noun,
    id: start.id,
    start,
    title: ({ type, on }) => [domain().activityType[type], on].filter(Boolean).join(' '),
    parts(draft) {
      const t = planningWords()
      return [
        { label: t.type, text: domain().activityType[draft.type] },
        { label: t.unit, text: draft.unit },
        { label: t.on, text: draft.on },
        { label: t.dayPart, text: draft.dayPart && weekWords().dayPartName[draft.dayPart] },
        { label: t.place, text: draft.place },
        { label: t.reason, text: draft.reason },
      ]
    },
    paths: () => paths,
    check(draft) {
      const t = planningWords()
      return [
        ...(draft.on ? [] : [{ path: 'on', message: t.onMissing }]),
        ...(draft.unit ? [] : [{ path: 'unit', message: t.unitMissing }]),
      ]
    },
    send: (draft, notPersonalData) => savePlanned(draft, { ...inputOf(area, draft), notPersonalData }),
    async latest({ id, on }) {
      const saved = await fetchPlanned(area, id, on)
      return saved && { values: draftOf(saved), saved }
    },
  })
}

/** How far from where it was a plan is looked for that somebody else has moved. */
const moved = 180

function fetchPlanned(area: string, id: string, on: string): Promise<Planned | undefined> {
  const span = { area, from: addDays(on, -moved), to: addDays(on, moved) }
  return byId(id, async (after) => {
    return (await request(PlannedActivitiesDocument, { ...span, first: 100, after })).plannedActivities
  })
}
