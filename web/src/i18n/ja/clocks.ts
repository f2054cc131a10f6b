export const clocks = {
  clocks: {
    filter: '期限で絞り込み',
    all: 'すべての期限',
    export: 'CSV',
    everyArea: '全エリア',
    empty: '該当する作業はありません。',
    column: {
      number: '作業',
      slaLeft: '残り時間',
      targetAt: '目標',
      clock: '期限',
      state: '状態',
      customer: 'お客様',
      contract: '契約',
      site: '設置場所',
      priority: '緊急度',
      technician: '技術員',
      lastEvent: '最終更新',
      owner: '次の担当',
    },
  },
};
