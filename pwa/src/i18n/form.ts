import { dictionary } from './language.svelte'
import sv from './sv/form'

export const formWords = dictionary(sv, 'form')
