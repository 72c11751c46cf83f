/** The form of a reply template: one text for each theme and outcome. */
import { SaveTemplateDocument, TemplatesDocument, type TemplatesQuery } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { citizenWords } from '../../i18n/citizen'
import { domain } from '../../i18n/domain'
import { moderationWords } from '../../i18n/moderation'
import { Form } from '../../page/form/form.svelte'
import type { FeedbackOutcome, Theme } from './queue'

export type AreaTemplates = NonNullable<TemplatesQuery['replyTemplates']>

export const noun = 'template'

export interface Draft {
  /** Null gives back the text that comes with Löftet. */
  text: string | null
}

interface Options {
  area: string
  theme: Theme
  outcome: FeedbackOutcome
  text: string
  revision: () => number
  onlatest: (templates: AreaTemplates) => void
}

export function templateForm({ area, theme, outcome, text, revision, onlatest }: Options): Form<Draft, AreaTemplates> {
  return new Form<Draft, AreaTemplates>({
    noun,
    id: `${theme} ${outcome}`,
    start: { text },
    title: () => `${domain().theme[theme]}, ${citizenWords().feedbackOutcome[outcome]}`,
    parts: (draft) => [{ label: moderationWords().templateText, text: draft.text ?? '' }],
    paths: () => ['text'],
    async send(draft, notPersonalData) {
      const input = { theme, outcome, notPersonalData, text: draft.text?.trim() ?? null }
      const answer = (await request(SaveTemplateDocument, { area, revision: revision(), input })).replyTemplateSave
      return { saved: answer.templates, userErrors: answer.userErrors }
    },
    async latest() {
      const saved = (await request(TemplatesDocument, { area })).replyTemplates
      if (!saved) return undefined
      const now = saved.templates.find((each) => each.theme === theme && each.outcome === outcome)
      onlatest(saved)
      return { values: { text: now?.text ?? '' }, saved }
    },
  })
}
