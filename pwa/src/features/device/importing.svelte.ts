/** Handing in a phone's file: batch by batch, and what is not answered for can be handed in again. */
import { ImportActivitiesDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import type { UserError } from '../../api/user-errors'
import { answered, inBatches, left, type Item, type UnsentFile } from './file'

export class Importing {
  readonly file: UnsentFile
  items = $state.raw<Item[]>([])
  isBusy = $state(false)
  error = $state.raw<unknown>(undefined)
  userErrors = $state.raw<readonly UserError[]>([])

  constructor(file: UnsentFile) {
    this.file = file
    this.items = file.activities.map((activity) => ({ activity }))
  }

  get isDone(): boolean {
    return left(this.items).length === 0
  }

  async handIn(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.error = undefined
    this.userErrors = []
    const { author, deviceId } = this.file
    try {
      for (const activities of inBatches(left(this.items))) {
        const answer = (await request(ImportActivitiesDocument, { input: { author, deviceId, activities } }))
          .activitiesImport
        this.userErrors = answer.userErrors
        if (!answer.results) break
        this.items = answered(this.items, answer.results)
      }
    } catch (error) {
      this.error = error
    }
    this.isBusy = false
  }
}
