export function BatteryPage() {
  return null;
}
