import { dictionary } from './language.svelte'
import sv from './sv/form-rules'

export const formRules = dictionary(sv, 'form-rules')
