/** The form of one commitment's easy text. */
import { EasyTextsDocument, SaveEasyTextDocument, type EasyTextsFragment } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { easyTextWords } from '../../i18n/easy-text'
import { Form } from '../../page/form/form.svelte'

export type Commitment = EasyTextsFragment['commitments'][number]

export const noun = 'easy-text'

export interface Draft {
  text: string
}

interface Options {
  area: string
  commitment: Commitment
  /** The pledge's revision: all its texts are saved over the same. */
  revision: () => number
  onrevision: (revision: number) => void
}

export function easyTextForm({ area, commitment, revision, onrevision }: Options): Form<Draft, EasyTextsFragment> {
  const { id } = commitment
  return new Form<Draft, EasyTextsFragment>({
    noun,
    id,
    start: startOf(commitment),
    title: () => commitment.text,
    parts: ({ text }) => [{ label: easyTextWords().text, text }],
    paths: () => ['text'],
    async send({ text }, notPersonalData) {
      const variables = { commitmentId: id, revision: revision(), text, notPersonalData }
      const { pledge, userErrors } = (await request(SaveEasyTextDocument, variables)).commitmentEasyTextSave
      return { saved: pledge, userErrors }
    },
    async latest() {
      const { currentPledge: saved } = await request(EasyTextsDocument, { area })
      const now = saved?.commitments.find((each) => each.id === id)
      if (!saved || !now) return undefined
      onrevision(saved.revision)
      return { values: startOf(now), saved }
    },
  })
}

function startOf({ easyText }: Commitment): Draft {
  return { text: easyText ?? '' }
}
