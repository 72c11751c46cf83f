import { mount } from 'svelte'
import './ui/tokens.css'
import './ui/base.css'
import './ui/tones.css'
import './ui/button.css'
import './ui/field.css'
import { startAppConfig } from './api/app-config.svelte'
import { session } from './api/session'
import App from './app/App.svelte'
import { startRouter } from './app/router.svelte'
import { startVersion } from './app/version.svelte'
import { applyLanguage } from './i18n/language.svelte'
import { startTheme } from './ui/theme.svelte'

startTheme()
applyLanguage()
startRouter()
void session.start()
void startAppConfig()
void startVersion()

const target = document.getElementById('app')
if (target) mount(App, { target })
