/** What a link with a token is for; a token opens nothing else. */
export const LinkPurpose = {
  BatteryRequest: 'battery_request',
  FaultReport: 'fault_report',
  Document: 'document',
} as const;
export type LinkPurpose = (typeof LinkPurpose)[keyof typeof LinkPurpose];

/** Gives the address that a customer opens; `publicUrl` is where browsers reach Genba. */
export function linkAddress(publicUrl: string, purpose: LinkPurpose, token: string): string {
  const base = publicUrl.replace(/\/+$/, '');
  switch (purpose) {
    case 'battery_request':
      return `${base}/c/battery/${token}`;
    case 'fault_report':
      return `${base}/c/report/${token}`;
    case 'document':
      return `${base}/v1/links/${token}/document`;
  }
}
