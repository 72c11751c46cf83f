import en from './en/sign-in'
import { dictionary } from './language.svelte'
import sv from './sv/sign-in'

export const signInWords = dictionary(sv, en, 'sign-in')
