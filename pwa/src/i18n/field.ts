import { dictionary } from './language.svelte'
import sv from './sv/field'

export const fieldWords = dictionary(sv, 'field')
