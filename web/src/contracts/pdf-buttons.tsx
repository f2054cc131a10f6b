import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../session/api-client.js';
import { useProblemText } from '../session/problem-text.js';

/** How long a file that was handed to the browser stays readable. */
const keptMs = 60_000;

async function openPdf(number: string, language: 'ja' | 'en'): Promise<void> {
  const pdf = await answerOf(
    api.GET('/documents/{number}/pdf', {
      params: { path: { number }, query: { language } },
      parseAs: 'blob',
    }),
  );
  const address = URL.createObjectURL(pdf as unknown as Blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${number}-${language}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

/** A document as PDF, in Japanese or English. */
export function PdfButtons({ number }: { number: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const open = (language: 'ja' | 'en') =>
    openPdf(number, language).catch((error: unknown) =>
      notifications.show({ color: 'red', message: problemText(error) }),
    );
  return (
    <span className="pdf-buttons">
      {(['ja', 'en'] as const).map((language) => (
        <Button
          key={language}
          size="compact-xs"
          variant="default"
          aria-label={t('contract.pdfIn', { number, language: t(`option.${language}`) })}
          onClick={() => void open(language)}
        >
          PDF {language === 'ja' ? '日' : 'EN'}
        </Button>
      ))}
    </span>
  );
}
