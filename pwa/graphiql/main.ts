import { GraphiQL } from 'graphiql'
import 'graphiql/graphiql.css'
import { parse, print } from 'graphql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { examples } from './examples.ts'
import './page.css'
import { questionIn } from './question.ts'
import { session } from './session.ts'

interface AppConfig {
  area: string
  demo: boolean
}

/** Asks as whoever is signed in in the app. */
async function ask(params: { query: string; operationName?: string | null; variables?: unknown }) {
  const signedIn = await session()
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...(signedIn ? { Authorization: `Bearer ${signedIn.token}` } : {}),
    },
    body: JSON.stringify(params),
  })
  return (await response.json()) as Record<string, unknown>
}

/** Nothing is kept between visits: queries may name what is internal. */
const nothingKept = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
  length: 0,
}

/** The query set out in lines: the app sends it without. What cannot be read is left for its reader to mend. */
function laidOut(query: string): string {
  try {
    return `${print(parse(query))}\n`
  } catch {
    return query
  }
}

async function start(root: HTMLElement) {
  const config = (await (await fetch('/app-config.json')).json()) as AppConfig
  const signedIn = await session()
  if (!config.demo && signedIn?.role !== 'ANALYST' && signedIn?.role !== 'ADMIN') {
    const notice = document.createElement('p')
    notice.className = 'notice'
    const link = document.createElement('a')
    link.href = '/logga-in'
    link.textContent = 'Logga in'
    notice.append('GraphiQL är till för analytiker. ', link, ' som analytiker och kom hit igen.')
    root.replaceChildren(notice)
    return
  }
  const asked = questionIn(location.hash)
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher: (params) => ask(params),
      storage: nothingKept,
      ...(asked?.variables && { variables: asked.variables }),
      defaultTabs: [
        ...(asked ? [{ ...asked, query: laidOut(asked.query) }] : []),
        ...examples(config.area).map(({ query }) => ({ query })),
      ],
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: false,
    }),
  )
}

const root = document.getElementById('graphiql')
if (root) void start(root)
