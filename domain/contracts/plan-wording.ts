import type { Wording } from '../documents/document-data.js';
import type { ContractPlanName } from './contract-event.js';

/** The name of each plan as customers read it. */
export const planWording: Readonly<Record<ContractPlanName, Wording>> = {
  'esp-g2': { ja: 'ExpressSupportPack G2', en: 'ExpressSupportPack G2' },
  'esp-report': { ja: 'エクスプレス通報サービス', en: 'Express report service' },
  'ups-battery': { ja: 'UPSバッテリ交換オプションパック', en: 'UPS battery replacement pack' },
  payg: { ja: 'Express5800 従量課金サービス', en: 'Express5800 pay-as-you-go' },
};
