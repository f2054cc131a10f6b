import type { Wording } from './document-data.js';

const TITLES: Readonly<Record<string, Wording>> = {
  'esp-g2': { ja: 'ExpressSupportPack G2', en: 'ExpressSupportPack G2' },
  'esp-report': {
    ja: 'ExpressSupportPack G2 通報サービス',
    en: 'ExpressSupportPack G2 alarm report service',
  },
  'ups-battery': {
    ja: 'UPSバッテリ交換オプションパック',
    en: 'UPS battery replacement option pack',
  },
  payg: { ja: 'Express5800 従量課金サービス', en: 'Express5800 pay-as-you-go service' },
  'n-line': { ja: 'Nライン光', en: 'N-Line Hikari' },
  'server-analysis': { ja: 'サーバ稼働分析サービス', en: 'Server operation analysis service' },
};

/** Gives the name under which customers know a plan; an unknown plan goes by its id. */
export function planTitle(plan: string): Wording {
  return TITLES[plan] ?? { ja: plan, en: plan };
}
