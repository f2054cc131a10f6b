/** A place on the map, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KM = 6_371;
/** City traffic and detours taken together, against the straight line. */
const STRAIGHT_LINE_KM_PER_HOUR = 14;
const PARKING_MINUTES = 5;

/** Measures the straight line between two places along the earth's surface, in kilometres (haversine). */
export function straightLineKm(from: Place, to: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}

/**
 * Estimates travel by city speed over the straight line, in whole minutes, rounded up. It is an
 * offline estimate, for ranking only: screens name it so, and no promise rests on it.
 */
export function estimateTravelMinutes(from: Place, to: Place): number {
  const hours = straightLineKm(from, to) / STRAIGHT_LINE_KM_PER_HOUR;
  return PARKING_MINUTES + Math.ceil(hours * 60);
}
