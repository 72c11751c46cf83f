import { dictionary } from './language.svelte'
import sv from './sv/coordination'

export const coordinationWords = dictionary(sv, 'coordination')
