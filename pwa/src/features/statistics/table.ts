/** A chart's numbers as a table, to be read, and as a file, to be taken along. */

/** Null is what nobody counted. It is not 0. */
export type Cell = string | number | null

export interface Table {
  columns: readonly string[]
  /** Each row's first cell is its heading. */
  rows: readonly (readonly Cell[])[]
}

/**
 * CSV as Excel in Sweden opens it: semicolons, decimal commas, and a byte order mark so that å, ä, ö are read
 * right. What nobody counted is an empty field. A text that a spreadsheet would take for a formula is made plain.
 */
export function csvOf({ columns, rows }: Table): string {
  return '\uFEFF' + [columns, ...rows].map((row) => row.map(field).join(';') + '\r\n').join('')
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
