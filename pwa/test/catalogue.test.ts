/**
 * The open data's catalogue, as the server's own test holds it to: read by RDF parsers of others' making, in both forms, and checked
 * for what DCAT-AP-SE 3.0 requires of a catalogue, its publisher, its contact, its data sets and their files.
 */
import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store, type Term } from 'n3'
import Validator from 'rdf-validate-shacl'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../server/opendata/testdata/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const dcat = 'http://www.w3.org/ns/dcat#'
const dcterms = 'http://purl.org/dc/terms/'
const foaf = 'http://xmlns.com/foaf/0.1/'
const vcard = 'http://www.w3.org/2006/vcard/ns#'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/'

const shapes = readFileSync(new URL('dcat-ap-se.ttl', import.meta.url), 'utf8')
const profile = new Validator(new Store(new Parser({ format: 'text/turtle' }).parse(shapes)))
const turtle = new Store(new Parser({ format: 'text/turtle' }).parse(read('catalogue.ttl')))

function ofClass(name: string): Term[] {
  return turtle.getSubjects(type, name, null)
}

function values(subject: Term, predicate: string): Term[] {
  return turtle.getObjects(subject, predicate, null)
}

function isText(term: Term): boolean {
  return term.termType === 'Literal' && term.value.trim() !== ''
}

/** What the profile asks for that is not there, each as the property and of what. */
async function faultsOf(catalogue: Store): Promise<string[]> {
  const { results } = await profile.validate(catalogue)
  return results.map(({ path, focusNode }) => `${String(path?.value)} of ${String(focusNode?.value)}`)
}

/** By class, what DCAT-AP-SE makes mandatory. */
const mandatory = {
  [`${dcat}Catalog`]: ['title', 'description', 'publisher', 'license'].map((name) => dcterms + name),
  [`${foaf}Agent`]: [`${foaf}name`],
  [`${vcard}Organization`]: [`${vcard}fn`, `${vcard}hasEmail`],
  [`${dcat}Dataset`]: ['title', 'description', 'publisher'].map((name) => dcterms + name),
  [`${dcat}Distribution`]: [`${dcat}accessURL`],
}

describe('the profile', () => {
  test('finds no fault in the catalogue', async () => {
    expect(await faultsOf(turtle)).toEqual([])
  })

  test('finds each thing that is mandatory and is taken away', async () => {
    for (const [name, properties] of Object.entries(mandatory)) {
      for (const property of properties) {
        const [subject] = ofClass(name)
        const without = new Store(turtle.getQuads(null, null, null, null))
        without.removeQuads(without.getQuads(subject!, property, null, null))
        expect(await faultsOf(without)).toEqual([`${property} of ${subject!.value}`])
      }
    }
  })

  test('finds a publisher that is nobody, and a licence that is another', async () => {
    const changed = (of: string, property: string, to: string): Store => {
      const store = new Store(turtle.getQuads(null, null, null, null))
      const [was] = store.getQuads(ofClass(of)[0]!, property, null, null)
      store.removeQuad(was!)
      store.addQuad(was!.subject, was!.predicate, DataFactory.namedNode(to))
      return store
    }
    const other = changed(`${dcat}Catalog`, `${dcterms}license`, 'http://creativecommons.org/licenses/by/4.0/')
    expect(await faultsOf(other)).toHaveLength(1)
    expect(await faultsOf(changed(`${dcat}Dataset`, `${dcterms}publisher`, 'https://exempel.se/ingen'))).toHaveLength(1)
  })
})

describe('the catalogue', () => {
  test('is one, with all that is required of it', () => {
    const [catalogue, ...others] = ofClass(`${dcat}Catalog`)
    expect(others).toEqual([])
    for (const property of ['title', 'description']) {
      const texts = values(catalogue!, dcterms + property)
      expect(texts.length, property).toBeGreaterThan(0)
      expect(texts.every(isText), property).toBe(true)
    }
    expect(values(catalogue!, `${dcterms}license`).map(({ value }) => value)).toEqual([cc0])
    expect(values(catalogue!, `${dcterms}publisher`)).toHaveLength(1)
    expect(
      values(catalogue!, `${dcat}dataset`)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(
      ofClass(`${dcat}Dataset`)
        .map(({ value }) => value)
        .sort(),
    )
  })

  test('has a publisher with a name, and a contact with a name and an address', () => {
    const agents = ofClass(`${foaf}Agent`)
    expect(agents).toHaveLength(1)
    expect(values(agents[0]!, `${foaf}name`).filter(isText)).toHaveLength(1)
    const contacts = ofClass(`${vcard}Organization`)
    expect(contacts).toHaveLength(1)
    expect(values(contacts[0]!, `${vcard}fn`).filter(isText)).toHaveLength(1)
    expect(values(contacts[0]!, `${vcard}hasEmail`).map(({ value }) => value)).toEqual([
      'mailto:medborgarlofte@exempel.se',
    ])
  })

  test('describes every data set, with its publisher, its contact and its files', () => {
    const sets = ofClass(`${dcat}Dataset`)
    expect(sets.length).toBeGreaterThanOrEqual(4)
    for (const set of sets) {
      for (const property of ['title', 'description']) {
        expect(values(set, dcterms + property).some(isText), `${set.value} ${property}`).toBe(true)
      }
      const described = (predicate: string, name: string) =>
        values(set, predicate).every((object) => ofClass(name).some((subject) => subject.equals(object))) &&
        values(set, predicate).length > 0
      expect(described(`${dcterms}publisher`, `${foaf}Agent`)).toBe(true)
      expect(described(`${dcat}contactPoint`, `${vcard}Organization`)).toBe(true)
      expect(described(`${dcat}distribution`, `${dcat}Distribution`)).toBe(true)
      expect(values(set, `${dcat}theme`).length).toBeGreaterThan(0)
    }
  })

  test('says of every file where it is, in what form, and that it is free', () => {
    const files = ofClass(`${dcat}Distribution`)
    expect(files).toHaveLength(2 * ofClass(`${dcat}Dataset`).length)
    for (const file of files) {
      const [address] = values(file, `${dcat}accessURL`)
      expect(address?.termType).toBe('NamedNode')
      expect(address?.value).toMatch(/^https:\/\/loftet\.exempel\.se\/open-data\/[a-z]+\.(csv|json)$/)
      expect(values(file, `${dcterms}license`).map(({ value }) => value)).toEqual([cc0])
      expect(['text/csv', 'application/json']).toContain(values(file, `${dcterms}format`)[0]?.value)
    }
  })

  test('says the same as JSON-LD as it does as Turtle', async () => {
    const quads = await jsonld.toRDF(JSON.parse(read('catalogue.jsonld')), { format: 'application/n-quads' })
    const other = new Store(new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string))
    expect(other.size).toBe(turtle.size)
    for (const quad of turtle) expect(other.has(quad), JSON.stringify(quad)).toBe(true)
  })
})
