import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Legend } from './legend.js';

const keys = [
  ['N', 'takeCall'],
  ['A', 'assign'],
  ['/', 'search'],
  ['T', 'today'],
  ['1 2 3', 'views'],
  ['← ↑ → ↓', 'move'],
  ['Enter', 'open'],
  ['Space', 'drag'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const;

/** Keys and colours on one page. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('help.title')} size="lg">
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`help.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
      <Legend />
    </Modal>
  );
}
