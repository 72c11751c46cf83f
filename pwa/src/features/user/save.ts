import { InviteUserDocument, SaveUserDocument, UsersDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { domain } from '../../i18n/domain'
import { userWords } from '../../i18n/user'
import { byId } from '../../page/form/by-id'
import { Form } from '../../page/form/form.svelte'
import { draftOf, inputOf, issuesIn, paths, type Account, type Draft, type Party } from './user'

export const noun = 'user'

/** What a save leads to: the account, and for a new one the link to hand over. */
export interface Saved {
  account: Account
  link: string | null
  expiresAt: string | null
}

/** The form of an account that is invited, or of one that is there. */
export function userForm(party: Party, area: string, start: Draft): Form<Draft, Saved> {
  return new Form({
    noun,
    id: start.id,
    start,
    title: ({ username }) => username,
    parts: (draft) => {
      const t = userWords()
      return [
        { label: t.username, text: draft.username },
        { label: t.role, text: draft.role ? domain().role[draft.role] : '' },
        { label: t.unit, text: draft.unit },
        { label: t.areas, text: draft.areas.join(', ') },
      ]
    },
    paths: () => paths,
    check: (draft) => issuesIn(draft).map(({ path, rule }) => ({ path, message: userWords()[rule] })),
    send: (draft) => (draft.revision === null ? invite(party, draft) : save(party, draft, draft.revision)),
    async latest({ id, revision }) {
      if (revision === null) return undefined
      const account = await byId(id, async (after) => (await request(UsersDocument, { area, first: 100, after })).users)
      return account && { values: draftOf(account), saved: { account, link: null, expiresAt: null } }
    },
  })
}

async function invite(party: Party, draft: Draft) {
  const { userInvite } = await request(InviteUserDocument, { input: inputOf(party, draft) })
  const { user, link = null, expiresAt = null, userErrors } = userInvite
  return { saved: user ? { account: user, link, expiresAt } : null, userErrors }
}

async function save(party: Party, draft: Draft, revision: number) {
  const { userSave } = await request(SaveUserDocument, { id: draft.id, revision, input: inputOf(party, draft) })
  const { user, userErrors } = userSave
  return { saved: user ? { account: user, link: null, expiresAt: null } : null, userErrors }
}
