/** What the journeys ask of the API itself: what somebody else does meanwhile, or has done before. */
import type { APIRequestContext } from '@playwright/test'
import { password, type Account } from './journey'

/** Signs an account in from a device of its own, and returns the access token. */
export async function tokenOf(
  request: APIRequestContext,
  username: Account,
  deviceId: string = crypto.randomUUID(),
): Promise<string> {
  const answer = await request.post('/auth/sign-in', { data: { username, password, deviceId } })
  return ((await answer.json()) as { accessToken: string }).accessToken
}

export async function ask<T>(request: APIRequestContext, token: string, query: string, variables: object): Promise<T> {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await request.post('/graphql', { headers, data: { query, variables } })
  const { data } = (await answer.json()) as { data: T }
  return data
}
