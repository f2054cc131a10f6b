/** 障害時間に算入しない事由。 */
export const outageCauses = {
  'emergency-maintenance': '緊急の保守',
  'force-majeure': '天災などの不可抗力',
  radiation: '放射線',
  'utility-shortage': '水・ガス・電力の供給不足',
  'official-order': '官公署の命令',
  'customer-equipment': '契約者設備または接続サービスの不具合',
  'access-line': 'アクセス回線の不具合',
  'operating-system-or-driver': 'OSまたはドライバの不具合',
  'customer-misoperation': '契約者の誤操作',
  'virus-or-attack': 'ウイルスまたは攻撃',
  'built-in-interruption': 'フェイルオーバーなど仕様上の中断',
  suspension: '契約に基づく停止',
  'foreign-law': '外国の法令または措置',
  'not-attributable': 'その他当社の責めに帰さない事由',
};
