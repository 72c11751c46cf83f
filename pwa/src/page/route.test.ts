import { describe, expect, test } from 'vitest'
import { match, type Route } from './route'

const page = (path: string): Route => ({
  path,
  load: () => Promise.reject(new Error('not loaded in this test')),
})
const routes = [page('/'), page('/lofte/:slug'), page('/falt'), page('/falt/osant'), page('/falt/ny/:type')]

describe('an address finds its page', () => {
  test.each([
    ['/', '/', {}],
    ['/lofte/alvsbyn-2023', '/lofte/:slug', { slug: 'alvsbyn-2023' }],
    ['/lofte/%C3%A4lvsbyn', '/lofte/:slug', { slug: 'älvsbyn' }],
    ['/falt/', '/falt', {}],
    ['/falt/ny/trafikkontroll', '/falt/ny/:type', { type: 'trafikkontroll' }],
  ])('%s', (address, path, params) => {
    const found = match(routes, address)
    expect(found?.route.path).toBe(path)
    expect(found?.params).toEqual(params)
  })

  test.each(['/finns-inte', '/lofte', '/falt/ny', '/falt/ny/a/b'])('%s has none', (address) => {
    expect(match(routes, address)).toBeUndefined()
  })

  test('a broken escape is taken as it stands', () => {
    expect(match(routes, '/lofte/%E4')?.params).toEqual({ slug: '%E4' })
  })
})
