/** Which pages are for whom, and where each role begins. The server decides; this is only courtesy. */
import type { Role } from '../api/session'
import type { Access } from './route'

const staff: Record<Exclude<Access, 'everyone'>, readonly Role[]> = {
  account: ['OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF', 'ANALYST', 'ADMIN'],
  field: ['OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF'],
  planning: ['OFFICER', 'FIELD_WORKER', 'COORDINATOR', 'CHIEF'],
  overview: ['COORDINATOR', 'CHIEF', 'ADMIN'],
  coordination: ['COORDINATOR', 'CHIEF'],
  notices: ['COORDINATOR', 'ADMIN'],
  statistics: ['COORDINATOR', 'CHIEF', 'ANALYST'],
  keys: ['ANALYST'],
  access: ['CHIEF', 'ADMIN'],
  administration: ['ADMIN'],
}

/** The kinds of pages that are not for everybody. */
export const kindsOfPage = Object.keys(staff)

export function mayOpen(access: Access, role: Role | undefined): boolean {
  if (access === 'everyone') return true
  return role !== undefined && staff[access].includes(role)
}

/** Whether a page of the desk is about one municipality at a time; keys are for all of a person's. */
export function isOfOneArea(path: string, access: Access): boolean {
  const isOfDesk = ['planning', 'overview', 'coordination', 'notices', 'access', 'administration'].includes(access)
  return isOfDesk && path !== '/admin/nycklar'
}

/** Who may write questions of their own, in GraphiQL: the server tells the schema to nobody else. */
export function mayAsk(role: Role | undefined): boolean {
  return role === 'ANALYST' || role === 'ADMIN'
}

/** The page that a role's work begins on. */
export function homeOf(role: Role): string {
  if (role === 'OFFICER' || role === 'FIELD_WORKER') return '/falt'
  if (mayOpen('overview', role)) return '/lage'
  return mayOpen('statistics', role) ? '/statistik' : '/'
}

/** Where to go after signing in: the page that was asked for, if it is ours and for this role, else the role's own. */
export function destination(wanted: string | null, role: Role): string {
  const isOurs = wanted !== null && /^\/[^/\\]/.test(wanted) && !wanted.startsWith('/logga-in')
  return isOurs ? wanted : homeOf(role)
}
