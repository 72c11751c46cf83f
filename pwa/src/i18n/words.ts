/**
 * Dictionaries: plain typed objects, one file per subject and language, with the same keys. A text with
 * something in it is a function. Swedish is the original; the compiler holds the other languages to its keys.
 */

/** The shape that a translation of T must have: the same keys, any wording, the same parameters. */
export type Words<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>
}
