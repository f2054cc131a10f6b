import type { DeliveryLanguage } from '../delivery-request.js';

/** Says where the document of a mail can be downloaded; nothing where the mail carries no link. */
export function documentLinkInWords(link: string | undefined, language: DeliveryLanguage): string {
  if (link === undefined) return '';
  return language === 'ja'
    ? `\n下記のページからもダウンロードいただけます。\n\n　${link}\n`
    : `\nYou can also download it here:\n\n  ${link}?language=en\n`;
}
