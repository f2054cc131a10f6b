import { excludedOutageCauses } from '../../domain/plans/pay-as-you-go/outage-causes.js';
import { outageCauses } from '../../web/src/contracts/event-forms/outage-causes.js';
import { bodyOf, type FormPart, missingIn, type RowsSpec } from '../../web/src/forms/field-spec.js';
import { withoutRow, withRow } from '../../web/src/forms/row-fields.js';

const meters: RowsSpec = {
  name: 'meters',
  kind: 'rows',
  columns: [
    { name: 'id', kind: 'text' },
    { name: 'unitPrice', kind: 'decimal' },
  ],
};
const fields: readonly FormPart[] = [{ name: 'basicFee', kind: 'whole' }, meters];
const two = {
  ...{ basicFee: '1000', meters: '2' },
  ...{ 'meters.0.id': 'M2', 'meters.0.unitPrice': '0.0125' },
  ...{ 'meters.1.id': 'M3', 'meters.1.unitPrice': '2' },
};

describe('rows of a form', () => {
  it('are an array in the body, and none is nothing', () => {
    expect(bodyOf(fields, two)).toEqual({
      basicFee: 1000,
      meters: [
        { id: 'M2', unitPrice: 0.0125 },
        { id: 'M3', unitPrice: 2 },
      ],
    });
    expect(bodyOf(fields, { basicFee: '1000', meters: '' })).toEqual({ basicFee: 1000 });
  });

  it('say what is missing by its place in the body', () => {
    const values = { ...two, ...withRow(meters, two, { id: '', unitPrice: '' }) };
    expect(missingIn(fields, values)).toEqual(['meters.2.id', 'meters.2.unitPrice']);
  });

  it('move up when one above them is taken out', () => {
    const values = { ...two, ...withoutRow(meters, two, 0) };
    expect(bodyOf(fields, values)).toMatchObject({ meters: [{ id: 'M3', unitPrice: 2 }] });
    expect(bodyOf(fields, { ...values, ...withoutRow(meters, values, 0) })).not.toHaveProperty(
      'meters',
    );
  });
});

describe('the causes that an outage form offers', () => {
  it('PAYG-33: are those of the document, in its order', () => {
    expect(outageCauses).toEqual(Object.keys(excludedOutageCauses));
  });
});
