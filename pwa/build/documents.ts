/**
 * A Vite plugin that makes each generated document a module of its own. The generator puts them all in one file,
 * and a bundle's unit is the file: without this, every page would begin by loading every page's documents.
 */
import type { Plugin } from 'vite'

const prefix = '\0document:'
const documents = /export const (\w+) = new TypedDocumentString\(`[^`]*`(?:, \{[^}]*\})?\);/g

export function documentModules(file: string): Plugin {
  const modules = new Map<string, string>()
  return {
    name: 'loftet-document-modules',
    apply: 'build',
    resolveId: (source) => (source.startsWith(prefix) ? source : undefined),
    load(id) {
      const code = id.startsWith(prefix) ? modules.get(id.slice(prefix.length)) : undefined
      return code === undefined ? undefined : { code, moduleSideEffects: false }
    },
    transform(code, id) {
      if (!id.endsWith(file)) return undefined
      const found = [...code.matchAll(documents)]
      if (found.length === 0) throw new Error(`${file} has no documents: the generator writes them otherwise now`)
      modules.set('class', code.replaceAll(documents, ''))
      for (const [text, name = ''] of found) {
        const body = text.replace('new TypedDocumentString', '/* @__PURE__ */ new TypedDocumentString')
        modules.set(name, `import { TypedDocumentString } from '${prefix}class'\n${body.replaceAll(/\n\s+/g, '\n')}`)
      }
      const names = found.map(([, name]) => `export { ${name} } from '${prefix}${name}'`)
      return {
        code: [`export * from '${prefix}class'`, ...names].join('\n'),
        map: null,
        moduleSideEffects: false,
      }
    },
  }
}
