import type { ServiceCentre, Site } from '../reference/reference-data.js';
import { straightLineKm } from './estimate-travel.js';

/**
 * Gives the area that serves a site: that of the service centre nearest to it in a straight line;
 * nothing while there is no service centre.
 */
export function areaOfSite(site: Site, centres: readonly ServiceCentre[]): string | undefined {
  return centres
    .map((centre) => ({ area: centre.area, km: straightLineKm(centre, site) }))
    .sort((a, b) => a.km - b.km)
    .at(0)?.area;
}
