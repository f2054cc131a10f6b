/** A text as it goes out; lines and spaces are kept. */
export function MailSheet({ mail }: { mail: { subject?: string; text: string } }) {
  return (
    <article className="mail-sheet">
      {mail.subject && <h4>{mail.subject}</h4>}
      <pre>{mail.text}</pre>
    </article>
  );
}
