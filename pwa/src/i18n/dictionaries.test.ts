import { describe, expect, test } from 'vitest'

type Entry = string | ((...args: never[]) => string) | { [key: string]: Entry }
const swedish = import.meta.glob<Entry>('./sv/*.ts', { eager: true, import: 'default' })
const english = import.meta.glob<Entry>('./en/*.ts', { eager: true, import: 'default' })

function keys(entry: Entry, path = ''): string[] {
  if (typeof entry !== 'object') return [`${path}:${typeof entry}`]
  return Object.entries(entry).flatMap(([key, value]) => keys(value, `${path}.${key}`))
}

function texts(entry: Entry): string[] {
  if (typeof entry === 'string') return [entry]
  return typeof entry === 'object' ? Object.values(entry).flatMap(texts) : []
}

describe('the dictionaries', () => {
  test('have the same subjects in both languages', () => {
    expect(Object.keys(english).map((f) => f.replace('/en/', '/sv/'))).toEqual(Object.keys(swedish))
  })

  test.each(Object.keys(swedish))('%s has the same keys in English', (file) => {
    expect(keys(english[file.replace('/sv/', '/en/')] ?? '').sort()).toEqual(keys(swedish[file] ?? '').sort())
  })

  test.each([...Object.entries(swedish), ...Object.entries(english)])('%s has no empty text', (_, words) => {
    for (const text of texts(words)) expect(text.trim()).toBe(text === '' ? 'a text' : text)
  })
})
