/** The form that removes words for good. The words stay in the page: they are not kept on the device. */
import { RemoveWordsDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { removalWords } from '../../i18n/removal'
import { Drafts } from '../../page/form/drafts.svelte'
import { Form } from '../../page/form/form.svelte'
import type { Draft, Removable } from './removal'

const nowhere = new Drafts({
  drafts: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
  delete: () => Promise.resolve(),
})

export function removalForm({ noun, id, revision, title }: Removable): Form<Draft, { revision: number }> {
  return new Form<Draft, { revision: number }>({
    noun: 'removal',
    id: `${noun} ${id}`,
    start: { words: '', reason: '', isUnderstood: false },
    title: () => title,
    parts: ({ words, reason }) => [
      { label: removalWords().words, text: words },
      { label: removalWords().reason, text: reason },
    ],
    paths: () => ['words', 'reason', 'isUnderstood'],
    check: issuesIn,
    async send({ words, reason }, notPersonalData) {
      const input = { words: words.trim(), reason: reason.trim(), notPersonalData }
      const answer = (await request(RemoveWordsDocument, { noun, id, revision, input })).wordsRemove
      const now = answer.revision
      return { saved: typeof now === 'number' ? { revision: now } : null, userErrors: answer.userErrors }
    },
    drafts: nowhere,
  })
}

function issuesIn({ words, reason, isUnderstood }: Draft): { path: string; message: string }[] {
  const t = removalWords()
  const issues: { path: string; message: string }[] = []
  if (words.trim().length < 2) issues.push({ path: 'words', message: t.wordsMissing })
  if (reason.trim().length < 3) issues.push({ path: 'reason', message: t.reasonMissing })
  if (!isUnderstood) issues.push({ path: 'isUnderstood', message: t.notUnderstood })
  return issues
}
