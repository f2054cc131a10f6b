import { defineTemplate } from '../mail-template.js';

/** A new address for notices. */
export interface EmailChangedData {
  customer: string;
  contract: string;
  email: string;
}

/**
 * Confirms to the new address that notices go there from now on.
 * @see-rule UPS-29
 */
export const emailChanged = defineTemplate<EmailChangedData>({
  name: 'email_changed',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    email: 'info@customer.example',
  },
  ja: (data) => ({
    subject: `【通知先メールアドレス変更のお知らせ】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

ご契約 ${data.contract} に関するお知らせは、今後このメールアドレス
（${data.email}）にお送りいたします。`,
  }),
  en: (data) => ({
    subject: `Notices about ${data.contract} go to this address`,
    text: `Dear ${data.customer},

From now on notices about contract ${data.contract} go to ${data.email}.

Kind regards`,
  }),
});
