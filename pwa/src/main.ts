import { again } from './device/again'
import { mount } from 'svelte'
import './ui/tokens.css'
import './ui/base.css'
import './ui/tones.css'
import './ui/button.css'
import './ui/field.css'
import { app, startAppConfig } from './api/app-config.svelte'
import { session, type Role } from './api/session'
import { mayOpen } from './page/access'
import App from './app/App.svelte'
import { startLeaving } from './page/form/leaving'
import { startRouter } from './page/router.svelte'
import { startVersion } from './page/version.svelte'
import { keepPublicWhenIdle, keepRing, keepVisited } from './device/rings'
import { isFeedbackWaiting } from './features/feedback/waiting'
import { isFieldKept } from './features/field/kept-here'
import { language, startLanguage } from './i18n/language.svelte'
import { startTheme } from './ui/theme.svelte'

startTheme()
const hasLanguage = startLanguage()
startRouter()
startLeaving()
void session.start()
const hasConfig = startAppConfig()
void startVersion().then(() => {
  keepVisited()
  keepPublicWhenIdle()
  if (language.code !== 'sv') void keepRing('language')
  session.subscribe(({ me }) => void keepRingsOf(me?.role))
})

/** A phone of the field opens its pages without coverage from the first sign-in on; the desk's are for those of the desk. */
async function keepRingsOf(role: Role | undefined): Promise<void> {
  if (!role) return
  if (mayOpen('field', role)) await keepRing('field')
  if (mayOpen('overview', role) || mayOpen('statistics', role)) await keepRing('desk')
}

// What was saved in the field is sent whichever page is open, also by the next start of the app.
session.subscribe(({ me }) => {
  if (!mayOpen('field', me?.role)) return forgetFieldWork()
  again(() => import('./features/field/work.svelte')).then(
    ({ startFieldWork }) => startFieldWork(),
    () => undefined,
  )
})

/** After sign-out the phone holds unsent work and nothing else of the person before. */
function forgetFieldWork(): void {
  if (!isFieldKept()) return
  again(() => import('./features/field/forgetting')).then(
    (forgetting) => forgetting.forgetFieldWork().catch(() => undefined),
    () => undefined,
  )
}

// Feedback that was written without coverage, too, whoever is signed in.
if (isFeedbackWaiting()) {
  again(() => import('./features/feedback/outbox.svelte')).then(
    ({ outbox }) => outbox.start(),
    () => undefined,
  )
}

const target = document.getElementById('app')
// Whose page it is stands above everything, so it is waited for a moment the first time, rather than pushing all down.
if (target) void Promise.all([hasLanguage, knownSoon()]).then(() => mount(App, { target }))

function knownSoon(): Promise<void> {
  if (app.config) return Promise.resolve()
  return Promise.race([hasConfig, new Promise<void>((resolve) => setTimeout(resolve, 700))])
}
