import { describe, expect, test } from 'vitest'
import { blocksOf } from './markup'

describe('a notice’s text', () => {
  test('is paragraphs, headings and lists', () => {
    expect(blocksOf('Ett stycke\nsom går vidare.\n\n## Rubrik\n\n- en\n- två\n\nSlut.')).toEqual([
      { kind: 'paragraph', parts: [{ text: 'Ett stycke' }, { text: ' som går vidare.' }] },
      { kind: 'heading', parts: [{ text: 'Rubrik' }] },
      { kind: 'list', items: [[{ text: 'en' }], [{ text: 'två' }]] },
      { kind: 'paragraph', parts: [{ text: 'Slut.' }] },
    ])
  })

  test('has links in the middle of a line', () => {
    expect(blocksOf('Läs [mer här](/kontakt), eller [öppna data](/open-data).')).toEqual([
      {
        kind: 'paragraph',
        parts: [
          { text: 'Läs ' },
          { text: 'mer här', href: '/kontakt' },
          { text: ', eller ' },
          { text: 'öppna data', href: '/open-data', isServers: true },
          { text: '.' },
        ],
      },
    ])
  })

  test.each(['javascript:alert(1)', '//exempel.se', 'data:text/html,x', 'http://exempel.se', 'https://a"b'])(
    'shows a link to %s as it was written',
    (address) => {
      const [block] = blocksOf(`Se [här](${address})`)
      expect(JSON.stringify(block)).not.toContain('href')
    },
  )

  test('never becomes markup of its own', () => {
    expect(blocksOf('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'paragraph', parts: [{ text: '<img src=x onerror=alert(1)>' }] },
    ])
  })

  test('is nothing when it is empty', () => {
    expect(blocksOf(' \n\n ')).toEqual([])
  })
})
