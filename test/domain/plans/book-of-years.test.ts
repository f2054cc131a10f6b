import { playBatteryContract } from './battery-book.js';
import { contractsOfPlan, expectedActs, inOrder } from './book-of-years.js';
import { PaygBook } from './payg-book.js';

describe('ten years of contracts, decided by the rules alone', () => {
  it.each(contractsOfPlan('ups-battery'))(
    'UPS contract %s gives exactly the expected acts',
    (id, events) => {
      expect(inOrder(playBatteryContract(events))).toEqual(inOrder(expectedActs(id)));
    },
  );

  it.each(contractsOfPlan('payg'))(
    'pay-as-you-go contract %s gives exactly the expected acts',
    (id, events) => {
      expect(inOrder(new PaygBook(events).play())).toEqual(inOrder(expectedActs(id)));
    },
  );
});
