/** Changing an area's list of localities and roads. */
import { LocalitiesDocument, SaveLocalitiesDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { isConflict, type UserError } from '../../api/user-errors'
import { localityWords } from '../../i18n/locality'
import { Form, type Vouch } from '../../page/form/form.svelte'
import { applied, isListed, linesOf, placeOf, type Change, type Line, type Localities } from './locality'

export const noun = 'locality'

interface Answer {
  saved: Localities | null | undefined
  userErrors: readonly UserError[]
}

/**
 * Does one thing to the list. When somebody else has saved meanwhile it is done to theirs, since both can stand; only
 * what is no longer there is a conflict.
 */
export async function saveChange(
  area: string,
  held: Localities,
  change: Change,
  notPersonalData: Vouch | null = null,
): Promise<Answer> {
  let list = held
  for (let tries = 0; ; tries += 1) {
    const names = applied(list.names, change)
    if (!names) return { saved: null, userErrors: [{ code: 'CONFLICT', message: localityWords().gone }] }
    const variables = { area, revision: list.revision, names, notPersonalData }
    const { localitiesSave } = await request(SaveLocalitiesDocument, variables)
    const { localities: saved, userErrors } = localitiesSave
    if (!isConflict(userErrors) || tries === 2) return { saved, userErrors }
    list = (await request(LocalitiesDocument, { area })).localities
  }
}

interface AddDraft {
  /** One a line. */
  names: string
}

/** The form that adds names, one a line. */
export function addForm(area: string, held: () => Localities): Form<AddDraft, Localities> {
  return new Form<AddDraft, Localities>({
    noun,
    id: area,
    start: { names: '' },
    title: ({ names }) => linesOf(names)[0]?.name ?? '',
    parts: ({ names }) => [{ label: localityWords().add, text: names }],
    paths: () => ['names'],
    check: ({ names }) => (linesOf(names).length > 0 ? [] : [{ path: 'names', message: localityWords().nothing }]),
    async send({ names }, vouch) {
      const lines = linesOf(names)
      const { saved, userErrors } = await saveChange(area, held(), { add: lines.map(({ name }) => name) }, vouch)
      return { saved, userErrors: byLine(lines, userErrors) }
    },
  })
}

/** What was refused, each said with its line; the field is marked with how many there are, and with what was found. */
export function byLine(lines: readonly Line[], errors: readonly UserError[]): UserError[] {
  const t = localityWords()
  const wrong = new Set<number>()
  const said = errors.map((error) => {
    const line = lines[placeOf(error) ?? NaN]
    if (!line) return error
    wrong.add(line.number)
    return {
      ...error,
      field: ['line', String(line.number)],
      personalData: null,
      message: t.lineWrong(line.number, line.name, error.message),
    }
  })
  if (wrong.size === 0) return said
  const mark = { field: ['names'], message: t.linesWrong(wrong.size) }
  const kinds = new Set(errors.flatMap(({ personalData }) => personalData ?? []))
  return [mark, ...[...kinds].map((personalData) => ({ ...mark, personalData })), ...said]
}

interface NameDraft {
  name: string
}

/** The form that gives a name on the list another spelling. */
export function renameForm(area: string, from: string, held: () => Localities): Form<NameDraft, Localities> {
  return new Form<NameDraft, Localities>({
    noun: `${noun}-name`,
    id: `${area} ${from}`,
    start: { name: from },
    title: ({ name }) => name,
    parts: ({ name }) => [{ label: localityWords().name, text: name }],
    paths: () => ['name'],
    check: ({ name }) => {
      if (!name.trim()) return [{ path: 'name', message: localityWords().nothing }]
      const others = held().names.filter((each) => each !== from)
      return isListed(others, name) ? [{ path: 'name', message: localityWords().alreadyThere }] : []
    },
    async send({ name }, vouch) {
      const { saved, userErrors } = await saveChange(area, held(), { rename: from, to: name }, vouch)
      return {
        saved,
        userErrors: userErrors.map((error) => (placeOf(error) === 0 ? { ...error, field: ['name'] } : error)),
      }
    },
  })
}
