import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';

/** The server takes a drawing of at most 24,000 characters. */
const longest = 23_500;

interface SignatureFieldProps {
  missing: boolean;
  onChange(drawing: string | undefined): void;
}

/** A box in which the customer signs with a finger; gives a small picture. */
export function SignatureField({ missing, onChange }: SignatureFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.width = element.clientWidth;
    element.height = element.clientHeight;
    const made = new SignaturePad(element, { backgroundColor: '#fff', penColor: '#1a2230' });
    pad.current = made;
    const changed = () => {
      const picture = made.toDataURL('image/png');
      onChange(picture.length <= longest ? picture : made.toDataURL('image/jpeg', 0.4));
    };
    made.addEventListener('endStroke', changed);
    return () => made.off();
  }, [onChange]);
  const clear = () => {
    pad.current?.clear();
    onChange(undefined);
  };
  return (
    <div className="signature">
      <div className="signature-head">
        <span id={id}>{t('complete.signature')}</span>
        <button type="button" onClick={clear}>
          {t('complete.clear')}
        </button>
      </div>
      <canvas ref={canvas} aria-labelledby={id} role="img" />
      {missing && <p role="alert">{t('complete.signatureMissing')}</p>}
    </div>
  );
}
