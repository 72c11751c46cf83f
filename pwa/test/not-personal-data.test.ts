/** Whatever may be refused as personal data can be said to be none, wherever in the app it is written. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  parse,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const src = join(root, 'pwa/src')

/** It decides about many and writes nothing: the words would be the same for all of them. */
const writesNoWords = ['feedbackModerateMany']
/** The field forms say it before they send, and are answered for each activity by itself. */
const answeredByItem = ['activitySubmit', 'activityAmend']

interface Asked {
  /** The operation's name. */
  operation: string
  field: FieldNode
}

function schemaOf(): GraphQLSchema {
  const folder = join(root, 'graph/schema')
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  return buildSchema(files.join('\n').replaceAll('_Service', 'Service'), { assumeValid: true })
}

function mutationsOfTheApp(): Asked[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  return files.flatMap((name) =>
    parse(readFileSync(join(src, name), 'utf8')).definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition' && (definition.operation as string) === 'mutation'
        ? definition.selectionSet.selections.map((field) => ({
            operation: definition.name?.value ?? '',
            field: field as FieldNode,
          }))
        : [],
    ),
  )
}

function takesIt(field: GraphQLField<unknown, unknown>): boolean {
  if (field.args.some(({ name }) => name === 'notPersonalData')) return true
  const inputs = field.args.map(({ type }) => getNamedType(type)).filter(isInputObjectType)
  return inputs.some((input) => input.getFields().notPersonalData)
}

function selects(field: FieldNode, name: string): boolean {
  return (field.selectionSet?.selections ?? []).some(
    (each) => each.kind === 'Field' && (each.name.value === name || selects(each, name)),
  )
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|svelte)$/.test(name) && !name.includes('.test.') && !name.startsWith('api/gen'))
  .map((name) => readFileSync(join(src, name), 'utf8'))

/** Whether each place that sends the operation says it. */
function isSent(operation: string): boolean {
  const senders = sources.filter((text) => text.includes(`(${operation}Document`))
  return senders.length > 0 && senders.every((text) => text.includes('notPersonalData'))
}

const mutations = schemaOf().getMutationType()?.getFields() ?? {}
const asked = mutationsOfTheApp()
  .map((each) => ({ ...each, name: each.field.name.value }))
  .filter(({ name }) => !writesNoWords.includes(name) && !answeredByItem.includes(name))
  .map((each) => ({ ...each, mayVouch: takesIt(mutations[each.name] as GraphQLField<unknown, unknown>) }))

test('every mutation that takes it is sent it, and asks what was found', () => {
  const vouching = asked.filter(({ mayVouch }) => mayVouch)
  expect(vouching.length).toBeGreaterThan(10)
  const short = vouching.filter(({ operation, field }) => !isSent(operation) || !selects(field, 'personalData'))
  expect(short.map(({ name }) => name)).toEqual([])
})

test('nobody is asked to say it where the server does not take it', () => {
  const others = asked.filter(({ mayVouch }) => !mayVouch)
  expect(others.filter(({ field }) => selects(field, 'personalData')).map(({ name }) => name)).toEqual([])
})
