/** Who a contract is with and which machine it is for; ids are those of the reference data. */
export interface PartyFacts {
  customer?: string;
  customerName?: string;
  contactName?: string;
  /** Where notices go (UPS-12, UPS-28). */
  email?: string;
  language: 'ja' | 'en';
  site?: string;
  asset?: string;
  /** The number on the equipment label (ESP-27). */
  controlNumber?: string;
  /** User who owns the next date; dates of a contract without one are everybody's. */
  owner?: string;
}

/** A contract of which nobody said whom it is with: its acts are kept and nothing is sent. */
export const unknownParty: PartyFacts = { language: 'ja' };
