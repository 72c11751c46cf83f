/** Where the statistics can be taken further: the same question in GraphiQL, and the rows behind it as files. */
import type { Choice } from './choice'

/** A question as it was asked. */
export interface Question {
  query: string
  variables: Record<string, unknown>
}

/** GraphiQL with the very question. It is in the fragment: it is not sent to the server, and a long one fits. */
export function graphiqlHref({ query, variables }: Question): string {
  const parts = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })
  return `/graphiql#${parts.toString().replaceAll('+', '%20')}`
}

export const formats = ['csv', 'xlsx', 'json'] as const
export type Format = (typeof formats)[number]
export const tables = ['activities', 'periods', 'problems', 'indicators', 'feedback'] as const
export type TableName = (typeof tables)[number]

/**
 * The file with the rows that the choice fits, of the chosen area or of all one's own. A CSV has semicolons, as
 * Excel in Sweden opens it. A filter that the table does not have is left out: the server would refuse it.
 */
export function exportHref(table: TableName, format: Format, choice: Choice, areas: readonly string[]): string {
  const filter = new URLSearchParams()
  const hasTime = table !== 'problems' && table !== 'indicators'
  const area = choice.area ? [choice.area] : table === 'periods' ? areas : []
  for (const code of area) filter.append('area', code)
  if (choice.from && hasTime) filter.set('from', choice.from)
  if (choice.to && hasTime) filter.set('to', choice.to)
  if (choice.type && table === 'activities') filter.set('type', choice.type)
  if (choice.party && table === 'activities') filter.set('party', choice.party)
  if (format === 'csv') filter.set('separator', 'semicolon')
  const search = filter.toString()
  return `/export/${table}.${format}${search && `?${search}`}`
}
