import type { PlanTerm } from '../../plan-term.js';

/** Statements of the BOX terms, shown where the option is ordered and where it is ended. */
export const boxTerms: readonly PlanTerm[] = [
  {
    rule: 'NLH-132',
    state: 'shown',
    text: {
      en: 'After the end backups cannot be accessed and may be deleted automatically.',
      ja: '契約終了後はバックアップデータにアクセスできず、自動的に削除される場合があります。',
    },
  },
  {
    rule: 'NLH-134',
    state: 'shown',
    text: {
      en: 'The licence is limited to the devices in the manual; changed terms take effect when posted; the provider may subcontract; open points are settled in good faith.',
      ja: '使用許諾はマニュアル記載の機器に限ります。規約の変更は掲示の時に効力を生じます。当社は業務を再委託できます。疑義は誠意をもって協議します。',
    },
  },
  {
    rule: 'NLH-135',
    state: 'shown',
    text: {
      en: 'Provided as is; damages are capped at one month’s fee per account; claims within one year; Tokyo courts.',
      ja: '現状有姿での提供です。損害賠償は1アカウントにつき月額料金1か月分を上限とし、請求は1年以内、管轄は東京の裁判所とします。',
    },
  },
];
