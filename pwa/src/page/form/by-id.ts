/** Finding one thing among all of its kind, however many they are. */
interface Page<Thing> {
  nodes: readonly Thing[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

export async function byId<Thing extends { id: string }>(
  id: string,
  pageAfter: (cursor: string | null) => Promise<Page<Thing>>,
): Promise<Thing | undefined> {
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo }: Page<Thing> = await pageAfter(after)
    const found = nodes.find((thing) => thing.id === id)
    if (found || !pageInfo.hasNextPage || !pageInfo.endCursor) return found
    after = pageInfo.endCursor
  }
}
