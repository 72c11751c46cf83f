/**
 * The form of received work. It is kept on the phone like any other while it is written; what is saved is an
 * amendment on the server, over the revision that was seen.
 */
import { hasCode } from '../../../api/errors'
import { AmendActivityDocument, type ActivityAmendmentInput } from '../../../api/gen/graphql'
import { request } from '../../../api/request'
import { isConflict } from '../../../api/user-errors'
import type { Received } from './amend'
import type { Broken } from './definition'
import { FormModel, type Opening, type Saving } from './form-model.svelte'
import type { FormValues } from './values'

export class AmendModel extends FormModel {
  /** Why the server could not be asked. */
  error = $state.raw<unknown>(undefined)
  /** Somebody else has changed the activity since it was read. Nothing was saved. */
  hadConflict = $state(false)
  readonly activity: Received

  constructor(opening: Opening, activity: Received) {
    super(opening)
    this.activity = activity
  }

  /** True when the server has the amendment. What was written stays in the form until then. */
  override async save(): Promise<boolean> {
    if (this.isSaving || this.isDone) return false
    this.#forget()
    this.isSaving = true
    try {
      const saving = await this.saving()
      const now = new Date()
      const values = $state.snapshot(this.values) as FormValues
      this.issues = saving.checkAmendment(this.form, values, now)
      if (this.issues.length > 0) return false
      return await this.#send(saving.amendmentOf(this.form, values, this.activity, now))
    } catch (error) {
      if (hasCode(error, 'CONFLICT')) this.hadConflict = true
      else this.error = error
      return false
    } finally {
      this.isSaving = false
    }
  }

  protected override brokenNow(saving: Saving, now: Date): Broken[] {
    return saving.checkAmendment(this.form, this.values, now)
  }

  async #send(input: ActivityAmendmentInput): Promise<boolean> {
    const { activityAmend } = await request(AmendActivityDocument, {
      id: this.id,
      revision: this.amends ?? this.activity.revision,
      input,
    })
    if (activityAmend.activity) {
      await this.finish()
      return true
    }
    if (isConflict(activityAmend.userErrors)) this.hadConflict = true
    else
      this.reasons = activityAmend.userErrors.map(({ field, code, message }) => ({
        field: field ?? null,
        code,
        message,
      }))
    return false
  }

  #forget(): void {
    this.error = undefined
    this.hadConflict = false
    this.reasons = []
  }
}
