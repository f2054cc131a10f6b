export function FaultReportPage() {
  return null;
}
