import type { PlanTerm } from '../plan-term.js';

/** Rules of the ExpressSupportPack guide that no function decides: texts shown to people, and facts that are stored and audited. */
export const expressSupportPackTerms: readonly PlanTerm[] = [
  {
    rule: 'ESP-08',
    state: 'shown',
    text: {
      en: 'The software of the report service is installed, and its reporting environment prepared, by the customer; neither is part of the pack.',
      ja: 'エクスプレス通報サービスのソフトウェアのインストールおよび通報環境の準備はお客様の作業であり、本パックには含まれません。',
    },
  },
  {
    rule: 'ESP-31',
    state: 'shown',
    text: {
      en: 'You will receive a receipt by e-mail. Keep the card and the copy of the warranty card; they need not be sent.',
      ja: '受付メールをお送りします。登録カードと保証書の写しは送付不要です。お手元で保管してください。',
    },
  },
  {
    rule: 'ESP-39',
    state: 'shown',
    text: {
      en: 'The equipment is handed back in a state in which the OS can be reinstalled or the environment restored. Installing the OS and restoring data are up to the customer.',
      ja: '機器は、OSの再インストールまたは環境の復元が可能な状態でお返しします。OSのインストールとデータの復元はお客様の作業となります。',
    },
  },
  {
    rule: 'ESP-55',
    state: 'shown',
    text: {
      en: 'NEC may have the work done by a subcontractor, at its own cost and responsibility.',
      ja: 'NECは、自己の費用と責任において業務を第三者に委託することがあります。',
    },
  },
  {
    rule: 'ESP-61',
    state: 'shown',
    text: {
      en: 'Please admit the engineer and provide space and consumables for the work free of charge.',
      ja: '作業員の立ち入りを認め、作業場所および消耗品を無償でご提供ください。',
    },
  },
  {
    rule: 'ESP-62',
    state: 'shown',
    text: {
      en: 'Please stop the equipment when the work requires it.',
      ja: '作業上必要な場合は、機器の停止をお願いします。',
    },
  },
  {
    rule: 'ESP-63',
    state: 'shown',
    text: {
      en: 'Please back up programs and data at your own cost before the work.',
      ja: 'プログラムおよびデータは、お客様の費用で事前にバックアップしてください。',
    },
  },
  {
    rule: 'ESP-64',
    state: 'shown',
    text: {
      en: 'Please provide a display that the engineer can use free of charge.',
      ja: '作業員が無償で使用できるディスプレイをご用意ください。',
    },
  },
  {
    rule: 'ESP-69',
    state: 'shown',
    text: {
      en: 'Keep the equipment in the environment that its manual prescribes.',
      ja: '機器は、取扱説明書に定める環境に設置し、維持してください。',
    },
  },
  {
    rule: 'ESP-70',
    state: 'shown',
    text: {
      en: 'Information clearly marked confidential is kept secret during the term and after it, except towards subcontractors and in the four usual cases.',
      ja: '秘密である旨が明示された情報は、委託先への開示および所定の四つの場合を除き、期間中も終了後も秘密として保持します。',
    },
  },
  {
    rule: 'ESP-71',
    state: 'shown',
    text: {
      en: 'Data of the registration card are confidential and used only to provide and improve the service.',
      ja: 'お客様登録カードの情報は秘密として扱い、サービスの提供と改善にのみ利用します。',
    },
  },
  {
    rule: 'ESP-74',
    state: 'shown',
    text: {
      en: 'Damages are limited to actual, direct and ordinary loss, and to the price received for the pack.',
      ja: '損害賠償は、現実に生じた直接かつ通常の損害に限り、受領済みのパックの代金を上限とします。',
    },
  },
  {
    rule: 'ESP-75',
    state: 'shown',
    text: {
      en: 'The Tokyo District Court has exclusive jurisdiction.',
      ja: '東京地方裁判所を専属的合意管轄裁判所とします。',
    },
  },
  {
    rule: 'ESP-78',
    state: 'shown',
    text: {
      en: 'With a ClubExpress member ID the state of alarms can be seen on the web in real time.',
      ja: 'ClubExpress会員IDにより、アラームの状況をWebでリアルタイムに確認できます。',
    },
  },
  {
    rule: 'ESP-85',
    state: 'shown',
    text: {
      en: 'Where service specifications differ from these rules, the specifications prevail.',
      ja: 'サービス仕様書が本規定と異なる場合は、サービス仕様書が優先します。',
    },
  },
  {
    rule: 'ESP-86',
    state: 'shown',
    text: {
      en: 'The customer bears the cost of communication, except from NEC to the customer, and of media for error logs.',
      ja: '通信費用（NECからお客様への通信を除く）およびエラーログ採取用の媒体はお客様の負担となります。',
    },
  },
  {
    rule: 'ESP-94',
    state: 'shown',
    text: {
      en: "Content and price are those of the service specification and of the application form; documents and programs remain NEC's copyright.",
      ja: '内容および料金はサービス仕様書および申込書のとおりです。資料およびプログラムの著作権はNECに帰属します。',
    },
  },
  {
    rule: 'ESP-95',
    state: 'shown',
    text: {
      en: 'Monitoring is no promise to repair the faulty equipment.',
      ja: '監視は、故障した機器の修理を約束するものではありません。',
    },
  },
  {
    rule: 'ESP-96',
    state: 'shown',
    text: {
      en: 'There is no duty to contact about alarms that did not arrive, and no liability for the delay of late ones.',
      ja: '到着しなかったアラームについての連絡義務はなく、遅れて到着したアラームの遅延についても責任を負いません。',
    },
  },
  {
    rule: 'ESP-98',
    state: 'shown',
    text: {
      en: 'Liability for the report service is limited to direct loss and to the fees of the last year.',
      ja: '通報サービスに関する責任は直接の損害に限り、直近1年間の料金を上限とします。',
    },
  },
  {
    rule: 'ESP-99',
    state: 'shown',
    text: {
      en: 'Information marked secret is not disclosed except to subcontractors and in the four usual cases.',
      ja: '秘密と表示された情報は、委託先および所定の四つの場合を除き開示しません。',
    },
  },
  {
    rule: 'ESP-103',
    state: 'shown',
    text: {
      en: 'Subcontractors have equal duties; force majeure excuses; the Tokyo District Court has jurisdiction; open points are settled in good faith.',
      ja: '委託先にも同等の義務を課します。不可抗力は免責とし、東京地方裁判所を管轄裁判所とします。疑義は誠意をもって協議します。',
    },
  },
];
