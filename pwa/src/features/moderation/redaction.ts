/** Taking words out of a citizen's text. What is taken out is replaced by a mark, never by what it was. */

export interface Token {
  text: string
  start: number
  end: number
  /** Words can be taken out; spaces and the punctuation after a word stay. */
  isWord: boolean
}

export interface Range {
  start: number
  end: number
}

const mark = '[…]'

/** The text in words and what stands between them; joined they are the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const add = (part: string, at: number, isWord: boolean): void => {
    if (part) tokens.push({ text: part, start: at, end: at + part.length, isWord })
  }
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/gu)) {
    if (/^\s/u.test(part)) add(part, index, false)
    else {
      const word = part.replace(/[.,;:!?)”"’]+$/u, '')
      add(word, index, true)
      add(part.slice(word.length), index + word.length, false)
    }
  }
  return tokens
}

/** The places among the tokens of the words that a find touches. */
export function wordsIn(tokens: readonly Token[], finds: readonly Range[]): Set<number> {
  const touched = tokens.flatMap((token, i) =>
    token.isWord && finds.some(({ start, end }) => token.start < end && start < token.end) ? [i] : [],
  )
  return new Set(touched)
}

/** The text without the struck words; words struck beside each other leave one mark. */
export function redacted(tokens: readonly Token[], struck: ReadonlySet<number>): string {
  let text = ''
  let pending = ''
  let isAfterMark = false
  for (const [i, token] of tokens.entries()) {
    if (struck.has(i)) {
      text += isAfterMark ? '' : pending + mark
      isAfterMark = true
      pending = ''
    } else if (token.text.trim() === '') {
      pending += token.text
    } else {
      text += pending + token.text
      pending = ''
      isAfterMark = false
    }
  }
  return text.trim()
}

/** The next word from a place, in a direction; the same place at the ends. */
export function nextWord(tokens: readonly Token[], from: number, by: 1 | -1): number {
  for (let i = from + by; i >= 0 && i < tokens.length; i += by) if (tokens[i]?.isWord) return i
  return from
}
