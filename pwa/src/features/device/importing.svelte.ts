/** Handing in a phone's file: batch by batch, and what is not answered for can be handed in again. */
import { ImportActivitiesDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { Call } from '../../page/form/call.svelte'
import { answered, inBatches, left, type Item, type UnsentFile } from './file'

export class Importing extends Call {
  readonly file: UnsentFile
  items = $state.raw<Item[]>([])

  constructor(file: UnsentFile) {
    super()
    this.file = file
    this.items = file.activities.map((activity) => ({ activity }))
  }

  get isDone(): boolean {
    return left(this.items).length === 0
  }

  async handIn(): Promise<void> {
    await this.ask(() => this.#batches())
  }

  async #batches() {
    const { author, deviceId } = this.file
    for (const activities of inBatches(left(this.items))) {
      const variables = { input: { author, deviceId, activities } }
      const answer = (await request(ImportActivitiesDocument, variables)).activitiesImport
      if (!answer.results) return answer
      this.items = answered(this.items, answer.results)
    }
    return { userErrors: [] }
  }
}
