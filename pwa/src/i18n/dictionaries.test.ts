import { describe, expect, test } from 'vitest'
import { filled, load, neededShare, offered, type Translated } from './languages'

type Entry = string | ((...args: never[]) => string) | { [key: string]: Entry }
const swedish = import.meta.glob<Entry>('./sv/*.ts', { eager: true, import: 'default' })
const english = import.meta.glob<Entry>(['./en/*.ts', '!./en/index.ts'], { eager: true, import: 'default' })

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

  test('are all in the English that is fetched', async () => {
    const named = Object.keys(english).map((file) => file.slice(5, -3))
    expect(Object.keys(await load('en')).sort()).toEqual(named.sort())
  })

  test.each(Object.keys(swedish))('%s has the same keys in English', (file) => {
    expect(keys(english[file.replace('/sv/', '/en/')] ?? '').sort()).toEqual(keys(swedish[file] ?? '').sort())
  })

  test.each([...Object.entries(swedish), ...Object.entries(english)])('%s has no empty text', (_, words) => {
    for (const text of texts(words)) expect(text.trim()).toBe(text === '' ? 'a text' : text)
  })
})

const subjects = import.meta.glob<string>('./*.ts', { eager: true, query: '?raw', import: 'default' })

test('every subject has a name, by which its translations are found', () => {
  for (const [file, source] of Object.entries(subjects)) {
    if (!source.includes('= dictionary(') || file === './language.svelte.ts') continue
    expect(source, file).toContain(`dictionary(sv, '${file.slice(2, -3)}')`)
  }
})

describe.each<Translated>(['en', 'fi', 'fit', 'se'])('the texts of %s', (code) => {
  const all = Object.entries(swedish).flatMap(([file, words]) => keys(words, file.slice(5, -3)))

  test('has no keys but those of the Swedish original, and no empty text', async () => {
    const own = await load(code)
    const known = new Set(all)
    for (const [subject, words] of Object.entries(own)) {
      for (const key of keys(words as Entry, subject)) expect(known, key).toContain(key)
      for (const text of texts(words as Entry)) expect(text.trim()).not.toBe('')
    }
  })

  test('is offered when enough of it is there, and not before', async () => {
    const own = Object.entries(await load(code)).flatMap(([subject, words]) => keys(words as Entry, subject))
    expect(offered.includes(code)).toBe(own.length / all.length >= neededShare)
  })
})

describe('a language that is partly translated', () => {
  const original = {
    title: 'Löftet',
    count: (n: number) => `${n} gånger`,
    status: { DONE: 'Klart', LATE: 'Sent' },
  }

  test('has its own texts, and Swedish where there is none', () => {
    const words = filled(original, { count: (n: number) => `${n} kertaa`, status: { DONE: 'Valmis' } })
    expect([words.title, words.count(2), words.status.DONE, words.status.LATE]).toEqual([
      'Löftet',
      '2 kertaa',
      'Valmis',
      'Sent',
    ])
  })

  test('leaves the original as it was', () => {
    filled(original, { title: 'Lupaus' })
    expect(original.title).toBe('Löftet')
  })
})
