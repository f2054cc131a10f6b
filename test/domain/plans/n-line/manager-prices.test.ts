import { enteredPrice, unstatedPrices } from '../../../../domain/plans/n-line/manager-prices.js';

describe('prices that the documents leave open', () => {
  it('NLH-177: each of them is refused with its rule until a manager enters it', () => {
    for (const [name, rule] of Object.entries(unstatedPrices)) {
      const refusal = enteredPrice({}, name as keyof typeof unstatedPrices);
      expect(refusal).toMatchObject({ code: 'PRICE_NOT_ENTERED', because: [rule] });
    }
  });

  it('NLH-19: an entered price is taken, zero as well', () => {
    expect(enteredPrice({ 'home-gateway-damages': 0 }, 'home-gateway-damages')).toBe(0);
  });
});
