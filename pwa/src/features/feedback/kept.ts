/** What is shown of feedback that has been written: fetched when the form stands, before there is any need of it. */
export { default as ReceiptCard } from './ReceiptCard.svelte'
export { default as UnsentCard } from './UnsentCard.svelte'
