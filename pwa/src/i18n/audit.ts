import { dictionary } from './language.svelte'
import sv from './sv/audit'

export const auditWords = dictionary(sv, 'audit')
