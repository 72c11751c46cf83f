import { dictionary } from './language.svelte'
import sv from './sv/sign-in'

export const signInWords = dictionary(sv, 'sign-in')
