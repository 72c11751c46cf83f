import text from './examples.graphql?raw'

/** The saved questions, each with the comment above it as its title, asked about one municipality. */
export function examples(area: string): { title: string; query: string }[] {
  return text
    .replaceAll('"2560"', JSON.stringify(area))
    .split(/\n(?=# )/)
    .map((part) => ({ title: part.slice(2, part.indexOf('\n')), query: part.trim() + '\n' }))
}
