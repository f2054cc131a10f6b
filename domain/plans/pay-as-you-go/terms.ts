import type { PlanTerm } from '../plan-term.js';

/** Rules of document 002 that no function decides: texts shown to people, and facts that are stored and audited. */
export const payAsYouGoTerms: readonly PlanTerm[] = [
  {
    rule: 'PAYG-16',
    state: 'shown',
    text: {
      en: 'From delivery to the start of the usage period you keep the equipment with due care, at your own risk and cost.',
      ja: '納入から利用期間の開始まで、お客様の責任と費用で、善良な管理者の注意をもってサービス機器を保管してください。',
    },
  },
  {
    rule: 'PAYG-21',
    state: 'shown',
    text: {
      en: 'Third-party software is used under its own licence, which goes before the service specification.',
      ja: '第三者ソフトウェアはその使用許諾条件に従ってご利用ください。同条件はサービス仕様書に優先します。',
    },
  },
  {
    rule: 'PAYG-23',
    state: 'shown',
    text: {
      en: 'You provide your own equipment and connection and keep them throughout the usage period.',
      ja: '利用期間中、お客様の設備と接続サービスはお客様の責任と費用で用意し、維持してください。',
    },
  },
  {
    rule: 'PAYG-27',
    state: 'shown',
    text: {
      en: 'Documents you receive may be used only for the service or their stated purpose.',
      ja: '提供された資料は、本サービスの利用またはその資料に示された目的にのみ使用できます。',
    },
  },
  {
    rule: 'PAYG-34',
    state: 'shown',
    text: {
      en: 'Prohibited are use outside the contract, malware, infringement including reverse engineering, defamation, and the other acts listed in the terms and the specification.',
      ja: '契約外の利用、マルウェアの送信、リバースエンジニアリングを含む権利侵害、誹謗中傷その他、約款およびサービス仕様書に列挙する行為を禁止します。',
    },
  },
  {
    rule: 'PAYG-39',
    state: 'shown',
    text: {
      en: 'Claims of third parties about your data are yours to defend and settle; you are told promptly of such a claim.',
      ja: 'お客様データに関する第三者からの請求は、お客様の責任と費用で解決してください。請求を受けた場合は速やかにお知らせします。',
    },
  },
  {
    rule: 'PAYG-42',
    state: 'shown',
    text: {
      en: 'No other warranty is given, and no liability is accepted for the nine listed causes.',
      ja: '本約款に定めるほか保証は行わず、約款に列挙する九つの事由については責任を負いません。',
    },
  },
  {
    rule: 'PAYG-43',
    state: 'shown',
    text: {
      en: 'Data may be lost; please take your own measures such as backups.',
      ja: 'お客様データが消失することがあります。バックアップなどの措置はお客様にて講じてください。',
    },
  },
  {
    rule: 'PAYG-47',
    state: 'shown',
    text: {
      en: 'You may be asked to delete confidential or personal data before access for maintenance; the work follows your instructions, without special security wishes.',
      ja: '保守のためのアクセスに先立ち、秘密情報や個人情報の削除をお願いすることがあります。作業はご指示に従い行い、特別なセキュリティ要求には応じません。',
    },
  },
  {
    rule: 'PAYG-48',
    state: 'shown',
    text: {
      en: 'The work may be subcontracted; confidential information is passed on under equal duties.',
      ja: '業務を再委託することがあります。再委託先には同等の秘密保持義務を課します。',
    },
  },
  {
    rule: 'PAYG-51',
    state: 'shown',
    text: {
      en: 'Resale, sublicence, assignment and pledge need consent.',
      ja: '承諾なく再販売、再許諾、譲渡または担保提供をすることはできません。',
    },
  },
  {
    rule: 'PAYG-65',
    state: 'shown',
    text: {
      en: 'When the contract ends you destroy or return the documents at once.',
      ja: '契約の終了後、直ちに資料を廃棄または返却してください。',
    },
  },
  {
    rule: 'PAYG-66',
    state: 'shown',
    text: {
      en: 'Delete your software and data before the end; afterwards they may be deleted by the provider.',
      ja: '終了までにお客様のソフトウェアとデータを削除してください。終了後は提供者が削除することがあります。',
    },
  },
  {
    rule: 'PAYG-67',
    state: 'shown',
    text: {
      en: 'The articles named in the terms survive the end; disputes go to the Tokyo District Court after talks in good faith.',
      ja: '約款に定める条項は契約終了後も存続します。紛争は誠意をもって協議し、東京地方裁判所を専属的合意管轄裁判所とします。',
    },
  },
  {
    rule: 'PAYG-69',
    state: 'shown',
    text: {
      en: 'For software support you supply the information and means of communication, stop the product when needed, follow the manuals and keep backups.',
      ja: 'ソフトウェアサポートのため、情報と通信手段の提供、必要な場合の製品の停止、マニュアルの遵守、バックアップをお願いします。',
    },
  },
  {
    rule: 'PAYG-70',
    state: 'shown',
    text: {
      en: 'Media, utilities and communication for software support are at your cost.',
      ja: 'ソフトウェアサポートに必要な媒体、電気・水道などおよび通信の費用は、お客様のご負担となります。',
    },
  },
  {
    rule: 'PAYG-74',
    state: 'shown',
    text: {
      en: 'Support IDs, user IDs and passwords are never shared; loss through misuse is yours.',
      ja: 'サポートID、ユーザID、パスワードは第三者と共有しないでください。不正使用による損害はお客様の負担となります。',
    },
  },
];
