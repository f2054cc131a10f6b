const WORD = '[a-z0-9_]+';
const TOPIC = new RegExp(`^${WORD}(\\.${WORD})*$`);
const PATTERN = new RegExp(`^(\\*|${WORD}(\\.${WORD})*(\\.\\*)?)$`);

/** Decides whether a text names a topic: words of lower-case letters, digits and `_`, joined by dots. */
export function isTopic(text: string): boolean {
  return TOPIC.test(text);
}

/** Decides whether a text is a pattern of topics: a topic, `*`, or a beginning followed by `.*`. */
export function isTopicPattern(text: string): boolean {
  return PATTERN.test(text);
}

/** Decides whether a topic falls under a pattern; `contract.*` takes all below `contract`, not itself. */
export function matchesTopic(pattern: string, topic: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.endsWith('.*')) return pattern === topic;
  return topic.startsWith(pattern.slice(0, -1));
}
