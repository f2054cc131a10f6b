import { allFields, rowValues } from './row-fields.js';

/** How a value is entered; `day` is sent as its first instant in Tokyo, `person` is the id of somebody, `many` is several of its options, `wholes` and `names` stand between commas. */
export type FieldKind =
  | 'text'
  | 'email'
  | 'date'
  | 'day'
  | 'month'
  | 'instant'
  | 'whole'
  | 'decimal'
  | 'yes-no'
  | 'choice'
  | 'many'
  | 'wholes'
  | 'names'
  | 'person';

/** One field of a form: where its value goes in the body, and how it is asked for. */
export interface FieldSpec {
  /** Dotted path in the body, as a problem's `field` names it. */
  name: string;
  /** Key of its text below `field`; the last part of the name when left out. */
  label?: string;
  kind: FieldKind;
  /** Values of a choice, or of several at once; their words stand below `option`. */
  options?: readonly string[];
  optional?: true;
  /** Part of the body that nobody is asked for; `start` is its value. */
  hidden?: true;
  /** What it begins with. */
  start?: string;
  /** Key of a sentence below `fieldHint`. */
  hint?: string;
}

/** Rows of fields, as many as somebody adds; none is possible. */
export interface RowsSpec {
  name: string;
  label?: string;
  kind: 'rows';
  columns: readonly FieldSpec[];
}

/** What a form is made of. */
export type FormPart = FieldSpec | RowsSpec;

export type FieldValues = Readonly<Record<string, string>>;

/** The key of a field's text. */
export function labelOf({ name, label }: FormPart): string {
  return label ?? name.split('.').at(-1) ?? name;
}

/** What the fields of a form begin with; rows begin with none. */
export function startValues(fields: readonly FormPart[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, startOf(field)]));
}

function startOf(field: FormPart): string {
  if (field.kind === 'rows') return '';
  const { start, kind, options } = field;
  return start ?? (kind === 'yes-no' ? 'no' : kind === 'choice' ? (options?.[0] ?? '') : '');
}

type Value = string | number | boolean | string[] | number[];

function readValue(kind: FieldKind, text: string): Value {
  switch (kind) {
    case 'whole':
    case 'decimal':
      return Number(text);
    case 'yes-no':
      return text === 'yes';
    case 'many':
      return text.split(',');
    case 'names':
      return text
        .split(/[,、]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
    case 'wholes':
      return text.split(/[\s,]+/).map(Number);
    case 'day':
      return `${text}T00:00:00+09:00`;
    case 'instant':
      // Times are Tokyo's, whatever the browser's zone.
      return `${text}:00+09:00`;
    default:
      return text;
  }
}

export type Body = { [name: string]: Body | Body[] | Value };

/** Puts what was entered into a body; what may be left out and was is not in it. */
export function bodyOf(fields: readonly FormPart[], values: FieldValues): Body {
  const body: Body = {};
  for (const field of fields) {
    const text = (values[field.name] ?? '').trim();
    if (text === '') continue;
    const path = field.name.split('.');
    const last = path.pop() ?? field.name;
    let place = body;
    for (const part of path) {
      const inner = place[part];
      const next: Body = typeof inner === 'object' && !Array.isArray(inner) ? inner : {};
      place[part] = next;
      place = next;
    }
    place[last] =
      field.kind === 'rows'
        ? rowValues(field, values).map((row) => bodyOf(field.columns, row))
        : readValue(field.kind, text);
  }
  return body;
}

/** The fields that must be filled in and are not. */
export function missingIn(fields: readonly FormPart[], values: FieldValues): string[] {
  return allFields(fields, values)
    .filter(({ name, optional }) => !optional && (values[name] ?? '').trim() === '')
    .map(({ name }) => name);
}
