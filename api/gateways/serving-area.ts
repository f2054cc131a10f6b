import { areaOfSite } from '../../domain/dispatch/area-of-site.js';
import type { ServiceCentre, Site } from '../../domain/reference/reference-data.js';
import { problem } from '../problems/problem.js';

/** Gives the area that serves a site; throws while no service centre does. */
export function servingArea(site: Site, centres: readonly ServiceCentre[]): string {
  const area = areaOfSite(site, centres);
  if (area !== undefined) return area;
  throw problem('SITE_WITHOUT_AREA', 'There is no service centre yet.');
}
