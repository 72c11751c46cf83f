import { dictionary } from './language.svelte'
import sv from './sv/notice'

export const noticeWords = dictionary(sv, 'notice')
