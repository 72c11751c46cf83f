/**
 * The few marks of a notice's text, as parts to be drawn: an empty line ends a paragraph, "## " begins a heading, "- " an item of a
 * list, and [text](address) is a link. What is not one of these is text, so nothing that is written can become markup of its own.
 */
export interface Part {
  text: string
  href?: string
  /** Answered by the server, not by a page of the app. */
  isServers?: boolean
}

export type Block =
  { kind: 'heading'; parts: Part[] } | { kind: 'paragraph'; parts: Part[] } | { kind: 'list'; items: Part[][] }

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/)) add(blocks, line.trim())
  return blocks.filter((block) => block.kind === 'list' || block.parts.length > 0)
}

function add(blocks: Block[], line: string): void {
  const last = blocks.at(-1)
  if (line.startsWith('## ')) blocks.push({ kind: 'heading', parts: partsOf(line.slice(3).trim()) })
  else if (line.startsWith('- ')) {
    const item = partsOf(line.slice(2).trim())
    if (last?.kind === 'list') last.items.push(item)
    else blocks.push({ kind: 'list', items: [item] })
  } else if (line === '') blocks.push({ kind: 'paragraph', parts: [] })
  else if (last?.kind === 'paragraph' && last.parts.length > 0) last.parts.push(...partsOf(` ${line}`))
  else blocks.push({ kind: 'paragraph', parts: partsOf(line) })
}

const link = /\[([^\]]+)\]\(([^)\s]+)\)/g

function partsOf(line: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const found of line.matchAll(link)) {
    const [whole, text = '', href = ''] = found
    if (!isSafe(href)) continue
    if (found.index > end) parts.push({ text: line.slice(end, found.index) })
    parts.push({ text, href, ...(/^\/(open-data|widget)\b/.test(href) ? { isServers: true } : {}) })
    end = found.index + whole.length
  }
  if (end < line.length) parts.push({ text: line.slice(end) })
  return parts
}

/** The same addresses as the server takes: others are shown as they were written. */
function isSafe(href: string): boolean {
  return /^(https:\/\/|mailto:|tel:|\/(?!\/))/.test(href) && !/["<>\\]/.test(href)
}
