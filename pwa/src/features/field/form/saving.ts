/**
 * What it takes to save a form: its rules, what is said and shown when one is broken, and the API's input. Fetched by itself while
 * the form is filled in, for the search for personal data weighs as much as the form.
 */
import { formRules } from '../../../i18n/form-rules'
import type { Broken, FormDefinition, Issue } from './definition'
import { validate } from './validate'
import type { FormValues } from './values'

export { default as ErrorSummary } from './ErrorSummary.svelte'
export { amendmentOf, toInput } from './input'

export function check(form: FormDefinition, values: FormValues, now: Date): Broken[] {
  return validate(form, values, now).map(inWords)
}

/** What must be put right before an amendment is sent: the form's own rules, and a reason. */
export function checkAmendment(form: FormDefinition, values: FormValues, now: Date): Broken[] {
  const hasReason = (values.reason ?? '').trim().length >= 3
  return [...check(form, values, now), ...(hasReason ? [] : [inWords({ path: 'reason', rule: 'reason' })])]
}

/** In the language of the moment, which may change while it stands there. */
function inWords(issue: Issue): Broken {
  return {
    ...issue,
    get message() {
      return formRules()[issue.rule]
    },
  }
}
