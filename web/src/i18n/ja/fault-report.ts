export const faultReport = {
  faultReport: {
    title: '故障のご連絡',
    equipment: '機器',
    controlNumber: '機器管理番号',
    site: '設置場所',
    symptom: 'どのような症状ですか',
    symptomExample: '例：電源が入らない、赤いランプが点滅している',
    name: 'お名前',
    telephone: '折り返し先の電話番号（任意）',
    note: 'その他お伝えいただくこと（任意）',
    required: 'ご入力ください。',
    noTelephone: '電話番号をご入力ください。',
    send: '故障を連絡する',
    known: 'この機器の故障はすでに受け付けています',
    knownHow:
      '{{number}}（{{at}}）。ただいま対応しております。別の症状がある場合のみ、あらためてご連絡ください。',
    arrived: 'ご連絡を受け付けました',
    yourNumber: '受付番号',
    next: '担当窓口で内容を確認し、折り返しご連絡いたします。',
    kept: 'ご連絡は確かにお預かりしました。担当窓口で順次確認いたします。',
    notHere: 'こちらからはご連絡いただけません',
    call: '電話をかける {{telephone}}',
    orCall: 'お電話でも承ります：',
    refused: {
      CONTRACT_ENDED: 'この機器の保守契約は終了しています。お困りの際はお電話ください。',
      CONTRACT_NOT_STARTED:
        'この機器の保守契約はまだ始まっていません。お困りの際はお電話ください。',
      CONTRACT_UNKNOWN: 'この機器には保守契約がありません。お困りの際はお電話ください。',
      PLAN_WITHOUT_REPAIR:
        'この機器の契約には修理が含まれていません。対応についてはお電話でご相談ください。',
    },
  },
};
