import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GraphQLError, NetworkError } from '../../api/errors'
import { createDeskDatabase, createDeskStore, type DeskStore } from '../../store/desk-store'
import { Drafts } from './drafts.svelte'
import { Form, type FormDefinition } from './form.svelte'

interface Values {
  title: string
  text: string
  revision: number | null
}

let store: DeskStore
const start: Values = { title: 'Torget', text: 'Som det var', revision: 3 }

beforeEach(() => {
  store = createDeskStore(createDeskDatabase({ name: crypto.randomUUID() }))
})

async function opened(more: Partial<FormDefinition<Values, Values>> = {}, drafts = new Drafts(store)) {
  const form = new Form<Values, Values>({
    noun: 'problem',
    id: 'p1',
    start,
    title: ({ title }) => title,
    parts: ({ title, text }) => [
      { label: 'Rubrik', text: title },
      { label: 'Text', text },
    ],
    paths: () => ['title', 'text'],
    check: ({ title }) => (title.trim() ? [] : [{ path: 'title', message: 'Skriv en rubrik.' }]),
    send: async (values) => ({ saved: values, userErrors: [] }),
    drafts,
    ...more,
  })
  await form.open()
  return form
}

describe('a draft', () => {
  test('is there when the form is opened anew, and says when it was kept', async () => {
    const first = await opened()
    first.values.text = 'Det jag har skrivit'
    await first.keep()
    const second = await opened()
    expect(second.values.text).toBe('Det jag har skrivit')
    expect(second.restoredAt).toBeDefined()
    expect(second.isDirty).toBe(true)
  })

  test('is there at once, before the device has it', async () => {
    const drafts = new Drafts(store)
    const first = await opened({}, drafts)
    first.values.text = 'Det jag har skrivit'
    void first.keep()
    expect(drafts.of('problem', 'p1')?.values).toMatchObject({ text: 'Det jag har skrivit' })
  })

  test('is gone when it has been saved, and when it is thrown away, which can be taken back', async () => {
    const form = await opened()
    form.values.text = 'Nytt'
    await form.keep()
    await form.save()
    expect(await store.drafts('')).toEqual([])
    const next = await opened()
    next.values.text = 'Nytt igen'
    const undo = await next.cancel()
    expect(await store.drafts('')).toEqual([])
    await undo?.()
    expect((await opened()).values.text).toBe('Nytt igen')
  })

  test('is no draft when what is written is what is saved', async () => {
    const form = await opened()
    form.values.text = 'Nytt'
    await form.keep()
    form.values.text = start.text
    await form.keep()
    expect(form.isDirty).toBe(false)
    expect(await store.drafts('')).toEqual([])
  })

  test('of two tabs is two drafts: none writes over the other', async () => {
    const [first, second] = [await opened(), await opened()]
    first.values.text = 'Den ena'
    second.values.text = 'Den andra'
    await Promise.all([first.keep(), second.keep()])
    const kept = (await store.drafts('')).map(({ values }) => (values as Values).text)
    expect(kept.sort()).toEqual(['Den andra', 'Den ena'])
  })

  test('that the device does not take is said, and the form is not kept', async () => {
    const full = { ...store, keep: () => Promise.reject(new Error('full')) }
    const form = await opened({}, new Drafts(full))
    form.values.text = 'Nytt'
    await form.keep()
    expect(form.keepFailed).toBe(true)
    expect(form.isKept).toBe(false)
    expect(form.keptAt).toBeUndefined()
  })

  test('written over something older than what is saved now shows both at once', async () => {
    const first = await opened()
    first.values.text = 'Mitt'
    await first.keep()
    const second = await opened({ start: { ...start, text: 'Deras', revision: 4 } })
    expect(second.values.text).toBe('Mitt')
    expect(second.theirs?.values.text).toBe('Deras')
  })
})

describe('somebody else was first', () => {
  const theirs = { ...start, text: 'Deras', revision: 7 }
  const conflict = { userErrors: [{ code: 'CONFLICT', message: 'Någon annan hann före.' }] }
  const latest = async () => ({ values: theirs, saved: theirs })

  test('both are there, and mine is saved knowingly over theirs', async () => {
    const send = vi.fn(async (values: Values) => (values.revision === 7 ? { saved: values, userErrors: [] } : conflict))
    const form = await opened({ send, latest })
    form.values.text = 'Mitt'
    expect(await form.save()).toBeUndefined()
    expect(form.theirs?.values.text).toBe('Deras')
    expect(form.values.text).toBe('Mitt')
    // Not before a choice has been made.
    expect(await form.save()).toBeUndefined()
    expect(send).toHaveBeenCalledTimes(1)
    form.keepMine()
    expect(await form.save()).toMatchObject({ text: 'Mitt', revision: 7 })
  })

  test('theirs can be taken, and then nothing is dirty', async () => {
    const form = await opened({ send: async () => Promise.reject(new GraphQLError('CONFLICT', '')), latest })
    form.values.text = 'Mitt'
    await form.save()
    await form.takeTheirs()
    expect(form.values).toEqual(theirs)
    expect(form.isDirty).toBe(false)
    expect(await store.drafts('')).toEqual([])
  })

  test('it was I: the answer to the first try did not arrive', async () => {
    let saved: Values | undefined
    const form = await opened({
      send: async (values) => {
        if (saved) return conflict
        saved = { ...values, revision: 4 }
        throw new NetworkError('no answer')
      },
      latest: async () => (saved ? { values: saved, saved } : undefined),
    })
    form.values.text = 'Mitt'
    expect(await form.save()).toBeUndefined()
    expect(form.error).toBeInstanceOf(NetworkError)
    expect(await form.save()).toMatchObject({ text: 'Mitt', revision: 4 })
  })
})

describe('what is wrong', () => {
  test('is said at its field when it is to be saved, nothing is sent, and it goes when it is mended', async () => {
    const send = vi.fn()
    const form = await opened({ send })
    form.values.title = ' '
    expect(form.at('title')).toBeUndefined()
    await form.save()
    expect(send).not.toHaveBeenCalled()
    expect(form.at('title')).toBe('Skriv en rubrik.')
    form.values.title = 'Torget'
    expect(form.at('title')).toBeUndefined()
  })

  test('by the server is said at its field until something else is written there', async () => {
    const userErrors = [
      { field: ['input', 'text'], code: 'INVALID', message: 'För kort.' },
      { field: ['area'], code: 'INVALID', message: 'Fel kommun.' },
    ]
    const form = await opened({ send: async () => ({ saved: null, userErrors }) })
    form.values.text = 'x'
    await form.save()
    expect(form.at('text')).toBe('För kort.')
    expect(form.elsewhere).toEqual(['Fel kommun.'])
    form.values.title = 'Annat'
    expect(form.at('text')).toBe('För kort.')
    form.values.text = 'Längre'
    expect(form.at('text')).toBeUndefined()
  })
})

describe('a text that is refused as personal data', () => {
  const refused = [{ field: ['input', 'text'], code: 'INVALID', message: 'Ett telefonnummer.', personalData: 'PHONE' }]

  test('is shown, and saved with why it is none, which is kept like all that is written', async () => {
    const send = vi
      .fn<FormDefinition<Values, Values>['send']>()
      .mockResolvedValueOnce({ saved: null, userErrors: refused })
      .mockResolvedValueOnce({ saved: start, userErrors: [] })
    const form = await opened({ send })
    form.values.text = 'Ring växeln på 0929-170 00'
    expect(await form.save()).toBeUndefined()
    expect(send).toHaveBeenLastCalledWith(expect.anything(), null)
    expect(form.refusedTexts).toEqual([{ path: 'text', text: 'Ring växeln på 0929-170 00', kinds: ['PHONE'] }])
    form.vouch = ' Kommunens växel '
    await form.keep()
    const again = await opened({ send })
    expect(again.vouch).toBe(' Kommunens växel ')
    expect(again.values.text).toBe('Ring växeln på 0929-170 00')
    expect(await again.save()).toBeDefined()
    expect(send).toHaveBeenLastCalledWith(expect.anything(), { reason: 'Kommunens växel' })
  })

  test('is written anew where it was found', async () => {
    const send = async () => ({ saved: null, userErrors: refused })
    const form = await opened({ send })
    await form.save()
    form.write('text', 'Ring växeln')
    expect(form.values.text).toBe('Ring växeln')
    expect(form.refusedTexts).toEqual([{ path: 'text', text: 'Ring växeln', kinds: ['PHONE'] }])
  })
})
