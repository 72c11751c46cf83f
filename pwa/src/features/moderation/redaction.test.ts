import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../page/personal-data/personal-data'
import { nextWord, redacted, tokensOf, wordsIn } from './redaction'

const text = 'Anna Ek, 070-123 45 67, kör\nfort (varje kväll).'
const tokens = tokensOf(text)
const at = (word: string): number => tokens.findIndex((token) => token.text === word)

test('the tokens are the whole text', () => {
  expect(tokens.map((token) => token.text).join('')).toBe(text)
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
})

test('what looks like personal data is struck from the start, with all its parts', () => {
  const struck = wordsIn(tokens, findPersonalData(text))
  expect([...struck].map((i) => tokens[i]?.text)).toEqual(['070-123', '45', '67'])
  expect(redacted(tokens, struck)).toBe('Anna Ek, […], kör\nfort (varje kväll).')
})

describe('struck words', () => {
  test('leave one mark when they stand beside each other', () => {
    expect(redacted(tokens, new Set([at('Anna'), at('Ek')]))).toMatch(/^\[…\], 070/)
  })

  test('leave two when something stands between', () => {
    expect(redacted(tokensOf('a, b'), new Set([0, 3]))).toBe('[…], […]')
  })

  test('keep the line breaks around them', () => {
    expect(redacted(tokensOf('ett\ntvå\ntre'), new Set([2]))).toBe('ett\n[…]\ntre')
  })

  test('are in nothing that is left', () => {
    const all = new Set(tokens.flatMap((token, i) => (token.isWord ? [i] : [])))
    expect(redacted(tokens, all)).not.toMatch(/[\p{L}\p{Nd}]/u)
  })
})

test('none struck is the text itself', () => {
  expect(redacted(tokens, new Set())).toBe(text)
})

test('the arrows go from word to word and stop at the ends', () => {
  expect(nextWord(tokens, at('Anna'), 1)).toBe(at('Ek'))
  expect(nextWord(tokens, at('Anna'), -1)).toBe(at('Anna'))
})
