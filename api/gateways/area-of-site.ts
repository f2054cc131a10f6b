import { straightLineKm } from '../../domain/dispatch/estimate-travel.js';
import type { ServiceCentre, Site } from '../../domain/reference/reference-data.js';
import { problem } from '../problems/problem.js';

/** Gives the area that serves a site: that of the service centre nearest to it in a straight line. */
export function areaOfSite(site: Site, centres: readonly ServiceCentre[]): string {
  const nearest = centres
    .map((centre) => ({ area: centre.area, km: straightLineKm(centre, site) }))
    .sort((a, b) => a.km - b.km)[0];
  if (!nearest) throw problem('SITE_WITHOUT_AREA', 'There is no service centre yet.');
  return nearest.area;
}
