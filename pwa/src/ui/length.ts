/** How long a text is: as many characters as are seen, as the server counts (server/domain/text.go). */
const unseen = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u{1f3fb}-\u{1f3ff}]/gu

export function lengthOf(text: string): number {
  return [...text.normalize('NFC').replace(unseen, '')].length
}
