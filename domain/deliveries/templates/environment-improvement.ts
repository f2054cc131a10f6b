import { defineTemplate } from '../mail-template.js';

/** What is to be improved about the place where a UPS stands. */
export interface EnvironmentImprovementData {
  customer: string;
  contract: string;
  equipment: string;
  reason: string;
}

/**
 * Asks the customer to improve the installation environment.
 * @see-rule UPS-51
 */
export const environmentImprovement = defineTemplate<EnvironmentImprovementData>({
  name: 'environment_improvement',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    reason: '室温が継続して40℃を超えています。 / The room is continuously above 40 °C.',
  },
  ja: (data) => ({
    subject: `【設置環境改善のお願い】${data.equipment}`,
    text: `${data.customer} 御中

下記の装置につきまして、設置環境がバッテリの寿命を縮めていることが判明
いたしました。取扱説明書の条件に沿うよう、改善をお願い申し上げます。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　内容　　　　：${data.reason}`,
  }),
  en: (data) => ({
    subject: `Please improve the room of your UPS: ${data.equipment}`,
    text: `Dear ${data.customer},

The place where this unit stands shortens the life of its battery. Please bring
it within the conditions of the manual.

  Contract      ${data.contract}
  Unit          ${data.equipment}
  Reason        ${data.reason}

Kind regards`,
  }),
});
