import { dictionary } from './language.svelte'
import sv from './sv/pledge'

export const pledgeWords = dictionary(sv, 'pledge')
