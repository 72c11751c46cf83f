import en from './en/coordination'
import { dictionary } from './language.svelte'
import sv from './sv/coordination'

export const coordinationWords = dictionary(sv, en, 'coordination')
