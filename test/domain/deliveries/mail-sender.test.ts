import { parseMailSender } from '../../../domain/deliveries/mail-sender.js';

describe('the sender of mails', () => {
  it.each([
    ['desk@genba.example', 'desk@genba.example'],
    ['Genba Service Desk <desk@genba.example>', 'Genba Service Desk'],
    ['"Genba サービスデスク" <desk@genba.example>', 'Genba サービスデスク'],
  ])('is an address, or a name and an address: %s', (text, name) => {
    expect(parseMailSender(text)).toEqual({ name, address: 'desk@genba.example' });
  });

  it.each(['', 'desk', 'Desk <desk>', 'Desk <a@b> more', '<a@b@c>'])('is not: %s', (text) => {
    expect(parseMailSender(text)).toBeUndefined();
  });
});
