import type { PlanTerm } from '../plan-term.js';

/** Statements of the server operation analysis terms, shown with the consent and on each report. */
export const serverAnalysisTerms: readonly PlanTerm[] = [
  {
    rule: 'ANA-02',
    state: 'shown',
    text: {
      en: 'Gives operating information on Express5800 products: fault prevention and medium- and long-term resource forecasts; targets and functions are listed on the web page.',
      ja: 'Express5800製品の稼働情報(障害予防、中長期のリソース予測)を提供します。対象と機能はWebページに掲載します。',
    },
  },
  {
    rule: 'ANA-04',
    state: 'shown',
    text: {
      en: 'Delivered on the NEC support portal MyDashboard only.',
      ja: '情報はNECサポートポータルのMyDashboardでのみ提供します。',
    },
  },
  {
    rule: 'ANA-11',
    state: 'shown',
    text: {
      en: 'No warranty of any kind and no liability at all, not even for ordinary loss.',
      ja: 'いかなる保証も行わず、通常損害を含め一切の責任を負いません。',
    },
  },
  {
    rule: 'ANA-13',
    state: 'shown',
    text: {
      en: 'Forecasts may differ from reality.',
      ja: '予測は実際と異なる場合があります。',
    },
  },
  {
    rule: 'ANA-17',
    state: 'shown',
    text: {
      en: 'Used from the karte data: (1) model, unit and hardware configuration; (2) resource data of processor, memory and disk.',
      ja: 'カルテのデータのうち、(1)型番・号機・ハードウェア構成、(2)プロセッサ・メモリ・ディスクのリソースデータを利用します。',
    },
  },
];
