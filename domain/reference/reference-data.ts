/** Reference data as the API keeps it; every record carries the version that guards its next write. */
export interface Area {
  id: string;
  name: string;
}

export interface ServiceCentre {
  id: string;
  area: string;
  latitude: number;
  longitude: number;
}

/** Local times `HH:MM`; a shift whose end is not after its start passes midnight. */
export interface Shift {
  id: string;
  from: string;
  to: string;
}

export interface Technician {
  id: string;
  name: string;
  area: string;
  serviceCentre: string;
  shift: string;
  onCall: boolean;
  skills: string[];
  employer: string;
}

/** Half-open: away from `from` until before `to` (ISO instants). */
export interface Absence {
  id: string;
  technician: string;
  from: string;
  to: string;
  reason?: string;
}

export interface Customer {
  id: string;
  name: string;
  email?: string;
}

export interface Site {
  id: string;
  customer: string;
  name: string;
  postalCode?: string;
  address: string;
  latitude: number;
  longitude: number;
  /** Whom to ask for, and the number to call, as on the registration card (ESP-80). */
  contact?: string;
  phone?: string;
}

export interface Asset {
  id: string;
  site: string;
  kind: string;
  model: string;
  serial: string;
  /** The number on the equipment label (ESP-27). */
  controlNumber: string;
  /** Contract to which it was added as a further machine; `null` when it was taken out again. */
  addedTo?: string | null;
}

export interface Contract {
  id: string;
  customer: string;
  plan: string;
  asset: string;
  window?: '9x5' | '12x5' | '24x7';
  startsOn: string;
  years?: number;
  endsOn?: string;
  registeredOn?: string;
  basePack?: string;
  /** Day since which all of it is suspended; `null` when it was and no longer is. */
  suspendedOn?: string | null;
  policy?: Record<string, unknown>;
}

/** One area's book: the form of a sample folder's `reference.json`. */
export interface ReferenceBook {
  timeZone: string;
  areas: Area[];
  serviceCentres: ServiceCentre[];
  shifts: Shift[];
  technicians: Technician[];
  customers: Customer[];
  sites: Site[];
  assets: Asset[];
  contracts: Contract[];
  absences?: Absence[];
}
