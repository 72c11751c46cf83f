/** One download at a time: how far it has come, and why it failed. */
import { download } from '../../api/download'
import { saveFile } from '../../device/save-file'

export class Downloading {
  isBusy = $state(false)
  bytes = $state(0)
  error = $state.raw<unknown>(undefined)
  /** The file that came last. */
  name = $state('')
  #running: AbortController | undefined

  async get(href: string): Promise<void> {
    if (this.isBusy) return
    const own = (this.#running = new AbortController())
    this.isBusy = true
    this.bytes = 0
    this.name = ''
    this.error = undefined
    try {
      const { signal } = own
      const { blob, name } = await download(href, { signal, onprogress: (bytes) => (this.bytes = bytes) })
      saveFile(blob, name)
      this.name = name
    } catch (failure) {
      if (!own.signal.aborted) this.error = failure
    } finally {
      this.isBusy = false
    }
  }

  stop(): void {
    this.#running?.abort()
  }
}
