/** The audit log as it is read: latest first, a page at a time, while lines are being added. */
import type { AuditEntriesQuery } from '../../api/gen/graphql'

export type AuditEntry = AuditEntriesQuery['auditEntries']['nodes'][number]

/** What is shown and the next page, each line once. */
export function joined(held: readonly AuditEntry[], next: readonly AuditEntry[]): AuditEntry[] {
  const known = new Set(held.map(({ id }) => id))
  return [...held, ...next.filter(({ id }) => !known.has(id))]
}
