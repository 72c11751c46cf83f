/** The cases that the server's tests are held to as well: a rule that stands in both has one file of them. */
import { readFileSync } from 'node:fs'

export function sharedCases<Case>(file: string): Case[] {
  const at = new URL(`../../server/domain/testdata/${file}`, import.meta.url)
  return (JSON.parse(readFileSync(at, 'utf8')) as { cases: Case[] }).cases
}
