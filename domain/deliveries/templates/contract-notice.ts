import { defineTemplate } from '../mail-template.js';

/** A text in both languages. */
interface Wording {
  ja: string;
  en: string;
}

/** An answer or a notice about a contract: its title, what it says, and facts line by line. */
export interface ContractNoticeData {
  customer: string;
  contract: string;
  title: Wording;
  text: Wording;
  facts: { label: Wording; value: Wording }[];
}

/** Tells the customer what was answered, agreed or will happen. */
export const contractNotice = defineTemplate<ContractNoticeData>({
  name: 'contract_notice',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'PAYG-0001',
    title: { ja: '機器撤去日のご確認', en: 'Removal of the equipment' },
    text: {
      ja: 'サービス機器の撤去日は下記のとおりです。当日の立会いをお願いいたします。',
      en: 'The equipment is removed on the day below. Please let our technician in.',
    },
    facts: [
      {
        label: { ja: '撤去日', en: 'Removal' },
        value: { ja: '2036年4月20日', en: '20 April 2036' },
      },
    ],
  },
  ja: ({ customer, contract, title, text, facts }) => ({
    subject: `【${title.ja}】${contract}`,
    text: `${customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

${text.ja}

　契約番号：${contract}
${facts.map(({ label, value }) => `　${label.ja}：${value.ja}`).join('\n')}

ご不明な点がございましたら、本メールの差出人までお問い合わせください。`,
  }),
  en: ({ customer, contract, title, text, facts }) => ({
    subject: `${title.en} (${contract})`,
    text: `Dear ${customer},

${text.en}

  Contract: ${contract}
${facts.map(({ label, value }) => `  ${label.en}: ${value.en}`).join('\n')}

If you have questions, please answer to the sender of this mail.

Kind regards`,
  }),
});
