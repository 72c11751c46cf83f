import { mount } from 'svelte'
import './ui/tokens.css'
import './ui/base.css'
import './ui/tones.css'
import './ui/button.css'
import './ui/field.css'
import { startAppConfig } from './api/app-config.svelte'
import { session } from './api/session'
import { mayOpen } from './page/access'
import App from './app/App.svelte'
import { startLeaving } from './page/form/leaving'
import { startRouter } from './page/router.svelte'
import { startVersion } from './page/version.svelte'
import { isFeedbackWaiting } from './features/feedback/waiting'
import { isFieldKept } from './features/field/kept-here'
import { startLanguage } from './i18n/language.svelte'
import { startTheme } from './ui/theme.svelte'

startTheme()
startLanguage()
startRouter()
startLeaving()
void session.start()
void startAppConfig()
void startVersion()

// What was saved in the field is sent whichever page is open, also by the next start of the app.
session.subscribe(({ me }) => {
  if (!mayOpen('field', me?.role)) return forgetFieldWork()
  import('./features/field/work.svelte').then(
    ({ startFieldWork }) => startFieldWork(),
    () => undefined,
  )
})

/** After sign-out the phone holds unsent work and nothing else of the person before. */
function forgetFieldWork(): void {
  if (!isFieldKept()) return
  import('./features/field/forgetting').then(
    (forgetting) => forgetting.forgetFieldWork().catch(() => undefined),
    () => undefined,
  )
}

// Feedback that was written without coverage, too, whoever is signed in.
if (isFeedbackWaiting()) {
  import('./features/feedback/outbox.svelte').then(
    ({ outbox }) => outbox.start(),
    () => undefined,
  )
}

const target = document.getElementById('app')
if (target) mount(App, { target })
