/** Making and taking back keys. */
import { CreateApiTokenDocument, RevokeApiTokenDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { apiTokenWords } from '../../i18n/api-token'
import { Form } from '../../page/form/form.svelte'
import { inputOf, missingIn, paths, type ApiToken, type Draft, type Path } from './api-token'

export interface Made {
  apiToken: ApiToken
  secret: string
}

export const noun = 'api-token'

/** The form of a new key. */
export function apiTokenForm(start: Draft): Form<Draft, Made> {
  return new Form<Draft, Made>({
    noun,
    id: start.id,
    start,
    title: ({ name }) => name,
    parts: ({ name }) => [{ label: apiTokenWords().name, text: name }],
    paths: () => paths,
    check: (draft) => missingIn(draft).map((path) => ({ path, message: missingWords(path) })),
    async send(draft) {
      const variables = { id: draft.id, input: inputOf(draft) }
      const { apiToken, secret, userErrors } = (await request(CreateApiTokenDocument, variables)).apiTokenCreate
      return { saved: apiToken && secret ? { apiToken, secret } : null, userErrors }
    },
  })
}

export async function revoke(id: string) {
  return (await request(RevokeApiTokenDocument, { id })).apiTokenRevoke
}

function missingWords(path: Path): string {
  return apiTokenWords()[`${path === 'expiresOn' ? 'expires' : path}Missing`]
}
