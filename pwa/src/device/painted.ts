/** Resolves when what was just changed can be seen, or soon where nothing is painted: another tab is in front. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const soon = setTimeout(resolve, 100)
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(soon)
        resolve()
      }),
    )
  })
}
