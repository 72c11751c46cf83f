/** Making and taking back keys: one call at a time, and why it was refused. */
import { CreateApiTokenDocument, RevokeApiTokenDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { UserError } from '../../api/user-errors'
import { inputOf, type ApiToken, type Draft } from './api-token'

export interface Made {
  apiToken: ApiToken
  secret: string
}

export class Making {
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])

  make(draft: Draft, isAdmin: boolean): Promise<Made | undefined> {
    return this.#alone(async () => {
      const variables = { id: draft.id, input: inputOf(draft, isAdmin) }
      const answer = (await request(CreateApiTokenDocument, variables)).apiTokenCreate
      this.userErrors = answer.userErrors
      const { apiToken, secret } = answer
      return apiToken && secret ? { apiToken, secret } : undefined
    })
  }

  revoke(id: string): Promise<ApiToken | undefined> {
    return this.#alone(async () => {
      const answer = (await request(RevokeApiTokenDocument, { id })).apiTokenRevoke
      this.userErrors = answer.userErrors
      return answer.apiToken ?? undefined
    })
  }

  async #alone<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
    if (this.isBusy) return undefined
    this.isBusy = true
    this.error = undefined
    this.userErrors = []
    try {
      return await work()
    } catch (failure) {
      this.error = failure
      return undefined
    } finally {
      this.isBusy = false
    }
  }
}
