/** The rules behind a statement, small and quiet, in the order in which they were applied. */
export function RuleChips({ rules }: { rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return (
    <span className="rule-chips">
      {[...new Set(rules)].map((rule) => (
        <span key={rule} className="rule-chip">
          {rule}
        </span>
      ))}
    </span>
  );
}
