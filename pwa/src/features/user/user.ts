/** Accounts as their keeper sees and writes them. */
import type { AccountFragment, UserInput } from '../../api/gen/graphql'
import type { IconName } from '../../ui/icons'
import type { Tone } from '../../ui/status'

export type Account = AccountFragment
export type Role = Account['role']
export type Party = Account['party']
export type State = Account['state']

/** An account while it is written. It has an id when it is there already. */
export interface Draft {
  id: string
  revision: number | null
  username: string
  role: Role | ''
  unit: string
  areas: string[]
}

export const looks: Record<State, { tone: Tone; icon: IconName }> = {
  INVITED: { tone: 'wait', icon: 'clock' },
  ACTIVE: { tone: 'good', icon: 'check' },
  DISABLED: { tone: 'bad', icon: 'pause' },
  RETIRED: { tone: 'still', icon: 'cross' },
}

/** The field names of the API's input, where a form has them. */
export const paths = ['username', 'role', 'unit', 'areas'] as const

/** What somebody of the party can be. */
export function rolesOf(party: Party): Role[] {
  const inTheField: Role = party === 'POLICE' ? 'OFFICER' : 'FIELD_WORKER'
  return [inTheField, 'COORDINATOR', 'CHIEF', 'ANALYST', 'ADMIN']
}

export function newDraft(id: string, areas: string[]): Draft {
  return { id, revision: null, username: '', role: '', unit: '', areas }
}

export function draftOf({ id, revision, username, role, unit, areas }: Account): Draft {
  return { id, revision, username, role, unit: unit ?? '', areas: areas.map(({ code }) => code) }
}

export type Rule = 'usernameRule' | 'roleMissing' | 'areasMissing'

/** What must be put right before it is sent, in the order of the form. */
export function issuesIn(draft: Draft): { path: string; rule: Rule }[] {
  const issues: { path: string; rule: Rule }[] = []
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(draft.username.trim()))
    issues.push({ path: 'username', rule: 'usernameRule' })
  if (!draft.role) issues.push({ path: 'role', rule: 'roleMissing' })
  if (draft.areas.length === 0) issues.push({ path: 'areas', rule: 'areasMissing' })
  return issues
}

export function inputOf(party: Party, { username, role, unit, areas }: Draft): UserInput {
  return { username: username.trim(), role: role || 'CITIZEN', party, unit: unit.trim() || null, areas }
}

/** Whether nobody has used the account for so long that it is worth asking whether it is needed. */
export function isIdle({ state, lastUsedAt }: Pick<Account, 'state' | 'lastUsedAt'>, now: Date): boolean {
  return state === 'ACTIVE' && (!lastUsedAt || now.getTime() - Date.parse(lastUsedAt) > 90 * 86_400_000)
}

/** The list with the account as it is now. */
export function withAccount(list: readonly Account[], account: Account): Account[] {
  const isThere = list.some(({ id }) => id === account.id)
  return isThere ? list.map((held) => (held.id === account.id ? account : held)) : [account, ...list]
}
