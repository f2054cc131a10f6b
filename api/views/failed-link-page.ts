import type { DocumentLanguage } from '../../domain/documents/document-data.js';
import type { Problem } from '../problems/problem.js';

const words = {
  ja: {
    title: '書類を表示できません',
    LINK_EXPIRED: 'このリンクの有効期限が切れています。',
    other: 'このリンクでは書類を開けません。アドレスが途中で切れていないかご確認ください。',
    next: 'お手数ですが、メールの差出人までお問い合わせください。',
  },
  en: {
    title: 'The document cannot be shown',
    LINK_EXPIRED: 'This link has expired.',
    other: 'This link opens no document. Please check that its address is complete.',
    next: 'Please answer to the sender of the mail.',
  },
} as const;

/** Says to a customer with a browser why a link opens no document, and what to do. */
export function failedLinkPage(
  { code }: Pick<Problem, 'code'>,
  language: DocumentLanguage,
): string {
  const { title, next, LINK_EXPIRED, other } = words[language];
  const why = code === 'LINK_EXPIRED' ? LINK_EXPIRED : other;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${why}</p><p>${next}</p></main></body>
</html>
`;
}
