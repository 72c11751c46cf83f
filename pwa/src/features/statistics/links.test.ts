import { expect, test } from 'vitest'
import { questionIn } from '../../../graphiql/question'
import { everything } from './choice'
import { exportHref, graphiqlHref } from './links'

test('GraphiQL is given the very question', () => {
  const href = graphiqlHref({ query: 'query A($f: F!) {\n  a(f: $f)\n}', variables: { f: { area: '2560' } } })
  const parts = new URLSearchParams(href.replace('/graphiql#', ''))
  expect(parts.get('query')).toBe('query A($f: F!) {\n  a(f: $f)\n}')
  expect(JSON.parse(parts.get('variables') ?? '')).toEqual({ f: { area: '2560' } })
  expect(href).not.toContain('+')
  expect(questionIn(new URL(href, 'http://x').hash)).toEqual({
    query: parts.get('query'),
    variables: parts.get('variables'),
  })
  expect(questionIn('')).toBeUndefined()
  expect(questionIn('#variables=%7B%7D')).toBeUndefined()
})

test('a file has the filter that the page has', () => {
  const choice = {
    area: '2560',
    from: '2025-01-01',
    to: '2025-12-31',
    type: 'SURVEY',
    party: 'POLICE',
  } as const
  const areas = ['2560', '2581']
  expect(exportHref('activities', 'csv', choice, areas)).toBe(
    '/export/activities.csv?area=2560&from=2025-01-01&to=2025-12-31&type=SURVEY&party=POLICE&separator=semicolon',
  )
  expect(exportHref('periods', 'xlsx', choice, areas)).toBe(
    '/export/periods.xlsx?area=2560&from=2025-01-01&to=2025-12-31',
  )
  expect(exportHref('feedback', 'xlsx', choice, areas)).toBe(
    '/export/feedback.xlsx?area=2560&from=2025-01-01&to=2025-12-31',
  )
  expect(exportHref('problems', 'json', choice, areas)).toBe('/export/problems.json?area=2560')
})

test('all one’s areas are meant when none is chosen, and periods must name them', () => {
  const areas = ['2560', '2581']
  expect(exportHref('activities', 'json', everything, areas)).toBe('/export/activities.json')
  expect(exportHref('periods', 'json', everything, areas)).toBe('/export/periods.json?area=2560&area=2581')
})
