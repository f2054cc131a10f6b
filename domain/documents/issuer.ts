/** Who issues documents, as it stands on each of them; kept with the document from its issue on. */
export interface Issuer {
  name: string;
  postalCode: string;
  address: string;
  telephone: string;
  /** 登録番号 of a qualified invoice issuer: `T` and 13 digits. */
  registrationNumber: string;
  /** Where to pay; one line. */
  bankAccount: string;
}

/** An invented issuer for demonstrations; a business sets its own (GENBA_ISSUER_…). */
export const demoIssuer: Issuer = {
  name: '現場保守サービス株式会社（デモ）',
  postalCode: '100-0000',
  address: '東京都千代田区架空町1-2-3 現場ビル5階',
  telephone: '03-0000-0000',
  registrationNumber: 'T9000000000000',
  bankAccount: '架空銀行 本店（001） 普通 0000000 ゲンバホシュサービス（カ',
};
