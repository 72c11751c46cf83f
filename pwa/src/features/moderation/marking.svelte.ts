/** What is marked in the queue, for one decision about all of it. */
export class Marking {
  #ids = $state.raw<ReadonlySet<string>>(new Set())

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Marks these, or takes the marks away when all of them have one. */
  toggle(ids: readonly string[]): void {
    const isAll = ids.every((id) => this.#ids.has(id))
    const next = new Set(this.#ids)
    for (const id of ids) {
      if (isAll) next.delete(id)
      else next.add(id)
    }
    this.#ids = next
  }

  clear(): void {
    this.#ids = new Set()
  }
}
