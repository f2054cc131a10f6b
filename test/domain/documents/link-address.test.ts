import { linkAddress } from '../../../domain/documents/link-address.js';

describe('the address of a link', () => {
  it('leads to the page of its purpose, with or without a slash after the public address', () => {
    expect(linkAddress('https://g.example', 'battery_request', 'T')).toBe(
      'https://g.example/c/battery/T',
    );
    expect(linkAddress('https://g.example/', 'fault_report', 'T')).toBe(
      'https://g.example/c/report/T',
    );
    expect(linkAddress('https://g.example/genba/', 'document', 'T')).toBe(
      'https://g.example/genba/v1/links/T/document',
    );
  });
});
