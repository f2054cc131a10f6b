import { z } from 'zod';
import { inputReason } from '../../../api/problems/input-reason.js';
import { businessId, date, instant, line, yen } from '../../../api/schemas/value-schemas.js';
import { en } from '../../../web/src/i18n/en/index.js';

function reasonOf(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue && inputReason(issue);
}

describe('why a value cannot be read', () => {
  it.each([
    ['nothing where something is needed', z.strictObject({ a: yen }), {}, { reason: 'required' }],
    ['an empty line', line(5), ' ', { reason: 'required' }],
    ['a line that is too long', line(5), 'abcdef', { reason: 'too_long', limit: 5 }],
    ['a number that is too small', yen, -1, { reason: 'too_small', limit: 0 }],
    ['a number that is too large', yen, 1e9 + 1, { reason: 'too_big', limit: 1e9 }],
    ['half a yen', yen, 0.5, { reason: 'not_whole' }],
    ['a word for a number', yen, 'much', { reason: 'not_a_number' }],
    ['a day that does not exist', date, '2031-02-30', { reason: 'not_a_date' }],
    ['a time without offset', instant, '2031-02-03T10:00', { reason: 'not_a_time' }],
    ['no address', z.email(), 'nobody', { reason: 'not_an_email' }],
    ['an id with a space', businessId, 'A 1', { reason: 'wrong_form' }],
    ['an unknown option', z.enum(['a', 'b']), 'c', { reason: 'not_an_option' }],
    ['too few', z.array(yen).min(1), [], { reason: 'too_few', limit: 1 }],
    ['too many', z.array(yen).max(1), [1, 2], { reason: 'too_many', limit: 1 }],
  ])('has a word for %s, and the screens a sentence', (_case, schema, value, reason) => {
    expect(reasonOf(schema, value)).toEqual(reason);
    expect(Object.keys(en.form.invalid)).toContain(reason.reason);
  });

  it('is left to the message where there is no word', () => {
    expect(reasonOf(z.strictObject({}), { colour: 'red' })).toEqual({});
  });
});
