import { describe, expect, test } from 'vitest'
import { hasListKeys, listKey, setListKeys } from './list-keys'

const press = (key: string, over = {}) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  target: null,
  ...over,
})
const outside = () => false

describe('a key for the list', () => {
  test.each(['j', 'P', '?'])('is the letter %s wherever nothing is written', (key) => {
    expect(listKey(press(key), outside)).toBe(key.toLowerCase())
  })

  test('is none where something is written, or a dialog is open', () => {
    expect(listKey(press('p'), (selector) => selector.includes('textarea'))).toBeUndefined()
  })

  test.each(['Enter', 'ArrowDown', ' ', 'Tab'])('is never %j, which the page needs itself', (key) => {
    expect(listKey(press(key), outside)).toBeUndefined()
  })

  test('is none with a modifier, which is the browser’s', () => {
    expect(listKey(press('r', { ctrlKey: true }), outside)).toBeUndefined()
  })
})

test('single letters can be turned off, and stay so', () => {
  const held = new Map<string, string>()
  const storage = {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
  }
  expect(hasListKeys(storage)).toBe(true)
  setListKeys(storage, false)
  expect(hasListKeys(storage)).toBe(false)
})
