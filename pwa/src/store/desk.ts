/** What is being written at the desk and is not saved yet: on the device, by its author and what it is about. */
export interface DeskDraft {
  /** One for each form that writes, so that two tabs never write over each other's words. */
  key: string
  author: string
  noun: string
  id: string
  /** What it is called in a list of what is begun. */
  title: string
  values: unknown
  /** What the form began from. */
  start: unknown
  /** Why what looks like personal data is none, if somebody has begun to say it. */
  vouch?: string
  keptAt: string
}
