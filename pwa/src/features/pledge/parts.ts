/** What of a pledge lies below the fold: fetched beside the first of it, and mounted a part at a time. */
export { default as FocusAreaSection } from './FocusAreaSection.svelte'
export { default as FollowUp } from './FollowUp.svelte'
export { default as Signatories } from './Signatories.svelte'
