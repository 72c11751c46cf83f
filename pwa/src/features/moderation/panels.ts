/** What is opened under a synpunkt to decide about it: fetched beside the queue, before the first key is pressed. */
export { default as DuplicatePanel } from './DuplicatePanel.svelte'
export { default as RedactPanel } from './RedactPanel.svelte'
export { default as RemoveWords } from '../removal/RemoveWords.svelte'
export { default as ReplyPanel } from './ReplyPanel.svelte'
export { default as WithholdPanel } from './WithholdPanel.svelte'
