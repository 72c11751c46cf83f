import { expect, test } from 'vitest'
import { csvOf } from './table'

test('what nobody counted is empty, and a counted zero is 0', () => {
  expect(
    csvOf({
      columns: ['Dag', 'Prov'],
      rows: [
        ['måndag', 0],
        ['tisdag', null],
      ],
    }),
  ).toBe('\uFEFFDag;Prov\r\nmåndag;0\r\ntisdag;\r\n')
})

test('numbers have decimal commas', () => {
  expect(csvOf({ columns: ['a'], rows: [[1.5]] })).toContain('1,5\r\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['ett; två', '"ett; två"'],
  ['så "kallad"', '"så ""kallad"""'],
])('the text %s is written %s', (text, expected) => {
  expect(csvOf({ columns: ['a'], rows: [[text]] })).toContain(`${expected}\r\n`)
})
