/** The field pages. Each is open to a person whom the device remembers, with or without coverage. */
import type { Route } from '../../page/route'

export const fieldRoutes: Route[] = [
  { path: '/falt', access: 'field', load: () => import('./HomePage.svelte') },
  { path: '/falt/ny/:type', access: 'field', load: () => import('./form/FormPage.svelte') },
  { path: '/falt/ratta/:id', access: 'field', load: () => import('./form/AmendPage.svelte') },
  { path: '/falt/osant', access: 'field', load: () => import('./UnsentPage.svelte') },
  { path: '/falt/skickat', access: 'field', load: () => import('./SentPage.svelte') },
]
