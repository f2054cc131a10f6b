import './customer.css';
import type { ReactNode } from 'react';
import { Icon } from '../app/icon.js';
import { LanguageSwitch } from '../i18n/language-switch.js';

/** What stands around every page of a customer: one narrow column, made for a phone. */
export function CustomerFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="customer">
      <header className="customer-head">
        <Icon name="pin" size={20} />
        <span className="customer-brand">
          Genba <span lang="ja">現場</span>
        </span>
        <LanguageSwitch />
      </header>
      <main className="customer-page">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
