/** For starts of the app by nobody, or by somebody who does not work in the field. */
import { noteFieldKept } from './kept-here'
import { store } from './work.svelte'

/** Deletes the kit and the received work of whoever was here before. What is unsent stays, and waits for its author. */
export async function forgetFieldWork(): Promise<void> {
  await store.forgetOthers(undefined)
  noteFieldKept(false)
}
