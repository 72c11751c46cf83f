/**
 * The client router: History API, one place that answers plain links, and what a page change means for a
 * person with a keyboard or a screen reader (focus on the new heading, scrolled to where they were on "back").
 */
import { tick } from 'svelte'
import { mayLeave } from './form/leaving'

let address = $state(location.pathname)
let query = $state(location.search)
let isReturning = false

export const router = {
  get path(): string {
    return address
  },
  get search(): URLSearchParams {
    return new URLSearchParams(query)
  },
}

/** Opens a page of the app. `replace` leaves no trace in the history: for redirects and filters. */
export function open(href: string, { replace = false } = {}): void {
  const url = new URL(href, location.href)
  const samePage = url.pathname === location.pathname
  if (!samePage && !mayLeave()) return
  if (!replace) rememberScroll()
  history[replace ? 'replaceState' : 'pushState']({}, '', url)
  isReturning = false
  show()
  if (samePage && !replace) void arrive()
}

/** Starts answering links and the back button. Call once, before the app is shown. */
export function startRouter(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', () => {
    if (location.pathname !== address && !mayLeave()) return history.pushState({}, '', address + query)
    isReturning = true
    show()
  })
  addEventListener('pagehide', rememberScroll)
  document.addEventListener('click', (event) => {
    const link = linkToOurselves(event)
    if (!link) return
    event.preventDefault()
    open(link.href)
  })
}

/** Called when a page has been put in place: moves focus and scroll, as a full page load would. */
export async function arrive({ isFirst = false } = {}): Promise<void> {
  await tick()
  const place = isReturning || isFirst ? ((history.state as { scroll?: number } | null)?.scroll ?? 0) : 0
  const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
  if (target) target.scrollIntoView()
  else scrollBack(place)
  if (isFirst && !target) return
  const heading =
    target ?? document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading?.focus({ preventScroll: true })
}

const patience = 4000
let stopScrolling: () => void = () => undefined

/** Goes to where the page was left, also while its contents are still on their way, until the person scrolls. */
function scrollBack(place: number): void {
  stopScrolling()
  scrollTo(0, place)
  if (place === 0) return
  const growing = new ResizeObserver(() => scrollTo(0, place))
  const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const
  const timer = setTimeout(() => stopScrolling(), patience)
  stopScrolling = () => {
    growing.disconnect()
    clearTimeout(timer)
    for (const move of moves) removeEventListener(move, stopScrolling)
    stopScrolling = () => undefined
  }
  growing.observe(document.body)
  for (const move of moves) addEventListener(move, stopScrolling, { passive: true })
}

function show(): void {
  address = location.pathname
  query = location.search
}

function rememberScroll(): void {
  history.replaceState({ ...(history.state as object | null), scroll: scrollY }, '')
}

function linkToOurselves(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.dataset['server'] !== undefined) return undefined
  if (link.origin !== location.origin) return undefined
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return undefined
  return link
}
