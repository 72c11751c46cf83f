/** What the files' columns mean: the server's own documentation. */
import { download } from '../../api/download'
import { NetworkError } from '../../api/errors'
import type { TableName } from './links'

export interface Column {
  name: string
  kind: string
  meaning: string
}

export type Columns = Record<TableName, Column[]>

export async function fetchColumns(signal: AbortSignal): Promise<Columns> {
  const { blob } = await download('/export/columns.json', { signal })
  try {
    return JSON.parse(await blob.text()) as Columns
  } catch (cause) {
    throw new NetworkError('something else than the server answered', { cause })
  }
}
