/** Sizes, weights, corners, shadows, layers and times are tokens: a literal is one that nobody finds when it changes. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const source = new URL('../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(svelte|css)$/.test(file) && file !== 'ui/tokens.css',
)

/** What has a token. Widths and heights of boxes are each thing's own. */
const kept =
  /^(font(-size|-weight)?|line-height|border|border-(top|right|bottom|left|inline|block|spacing|width|radius)[a-z-]*|outline(-width|-offset)?|text-decoration-thickness|margin[a-z-]*|padding[a-z-]*|(row-|column-)?gap|box-shadow|text-shadow|z-index|transition[a-z-]*|animation[a-z-]*)$/

/** A length in em follows the letters that it stands among, a share its surroundings. */
const length = /(?<![\w.-])-?\d*\.?\d+(px|rem|ms|s)(?!\w)/
const bare = /^\d+$/

function literalsIn(css: string): string[] {
  return [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[\s;{])([a-z-]+):\s*([^;{}]+);/g)]
    .filter(([, property = '', value = '']) => {
      if (!kept.test(property)) return false
      const isNumbered = property === 'z-index' || property === 'font-weight'
      return length.test(value) || (isNumbered && bare.test(value))
    })
    .map(([, property, value]) => `${property}: ${value}`)
}

function stylesOf(file: string): string {
  const text = readFileSync(new URL(file, source), 'utf8')
  return file.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '')
}

describe('no literal where there are tokens', () => {
  test('in any component or shared style', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(files.flatMap((file) => literalsIn(stylesOf(file)).map((literal) => `${file}: ${literal}`))).toEqual([])
  })

  test('and one would be found', () => {
    const css = `.a { font-size: 14px; margin: 0 auto -0.5rem; z-index: 7; font-weight: 600; width: 3rem;
      padding: 0 0.4em; gap: var(--space-2); animation: breathe 1.6s; border: 1px solid; border-top: 0; }`
    expect(literalsIn(css).map((literal) => literal.split(':')[0])).toEqual([
      'font-size',
      'margin',
      'z-index',
      'font-weight',
      'animation',
      'border',
    ])
  })
})
