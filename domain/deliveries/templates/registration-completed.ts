import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A registration that was accepted: the plan by its name in each language, and the term. */
export interface RegistrationCompletedData {
  customer: string;
  contract: string;
  plan: { ja: string; en: string };
  equipment: string;
  startsOn: string;
  /** Absent where the service goes on until somebody ends it. */
  endsOn?: string;
  /** Number on the label that is stuck to the equipment. */
  controlNumber?: string;
}

/**
 * The completion notice of a registration; the notice and the label go along as PDF.
 * @see-rule ESP-24
 * @see-rule UPS-25
 */
export const registrationCompleted = defineTemplate<RegistrationCompletedData>({
  name: 'registration_completed',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'ESP-0001',
    plan: { ja: 'ExpressSupportPack G2', en: 'ExpressSupportPack G2' },
    equipment: 'Express5800/R120（S/N 1234567）',
    startsOn: '2031-04-01',
    endsOn: '2036-03-31',
    controlNumber: 'G-1017',
  },
  ja: (data) => ({
    subject: `【登録完了のお知らせ】${data.plan.ja}（${data.contract}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

お申し込みいただきました下記のサービスにつきまして、登録が完了いたし
ましたのでお知らせいたします。

　サービス名　：${data.plan.ja}
　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　サービス期間：${dateInWords(data.startsOn, 'ja')} ～ ${
      data.endsOn === undefined ? '' : dateInWords(data.endsOn, 'ja')
    }${
      data.controlNumber === undefined
        ? ''
        : `
　管理番号　　：${data.controlNumber}

添付のラベルを対象装置の見やすい場所に貼付してください。障害の際は、
ラベルの管理番号をお知らせいただくか、QRコードよりご連絡ください。`
    }

登録内容に相違がございましたら、お手数ですが本メールの差出人まで
ご連絡くださいますようお願い申し上げます。`,
  }),
  en: (data) => ({
    subject: `Registration completed: ${data.plan.en} (${data.contract})`,
    text: `Dear ${data.customer},

The following service is registered.

  Service   ${data.plan.en}
  Contract  ${data.contract}
  Equipment ${data.equipment}
  Term      ${dateInWords(data.startsOn, 'en')} ${
    data.endsOn === undefined ? 'onwards' : `to ${dateInWords(data.endsOn, 'en')}`
  }${
    data.controlNumber === undefined
      ? ''
      : `
  Label     ${data.controlNumber}

Please stick the attached label to the equipment where it is easily seen. If
something fails, tell us its number or scan its QR code.`
  }

If anything is not right, please answer to the sender of this mail.

Kind regards`,
  }),
});
