/** Fetching an area's phones. */
import { DevicesDocument } from '../../api/gen/graphql'
import { request } from '../../api/request'
import { everyPage, inOrder, type Device } from './device'

export interface Devices {
  devices: Device[]
  /** When this was so. */
  at: Date
}

/**
 * All phones of the area, those that need attention first. The server's own order ends with the ones not heard of
 * for the longest time, which are the ones to look for, so all are read before any is shown.
 */
export async function fetchDevices(area: string, signal: AbortSignal): Promise<Devices> {
  const devices = await everyPage(
    async (after) => (await request(DevicesDocument, { area, first: 100, after }, { signal })).devices,
  )
  return { devices: inOrder(devices), at: new Date() }
}
