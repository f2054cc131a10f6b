import { upsBatteryPack } from '../ups-battery-pack.js';

/**
 * Decides whether the customer must tell the provider about the operating temperature: when it
 * continuously exceeds 40 °C, beforehand or as soon as it is known.
 * @rule UPS-69
 */
export function mustReportTemperature(celsius: number, isContinuous: boolean): boolean {
  return isContinuous && celsius > upsBatteryPack.hotRoomCelsius;
}
