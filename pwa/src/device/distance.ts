/** Distances on the ground, for lists by nearness. */

export interface Point {
  lat: number
  lon: number
}

const earthRadius = 6_371_000

/** Metres between two points along the ground (haversine). */
export function distance(a: Point, b: Point): number {
  const north = radians(b.lat - a.lat)
  const east = radians(b.lon - a.lon)
  const h = Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
