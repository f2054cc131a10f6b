import {
  concludeBox,
  fcClubInformationFrom,
  isFcClubMember,
  isWalletMember,
  judgeFcClubApplications,
  provideFunction,
  securityConcluded,
  securityUsable,
} from '../../../../domain/plans/n-line/option-registration.js';

const member = { relation: 'member', memberIdIssued: true, showsMembershipImage: true } as const;

describe('joining options', () => {
  it('NLH-83: Security is concluded when the provider accepts', () => {
    expect([securityConcluded('applied'), securityConcluded('accepted')]).toEqual([false, true]);
  });

  it('NLH-90: Security is used from the dispatch of the card to the end of the cancellation', () => {
    expect(securityUsable('2025-06-01', undefined)).toBe(false);
    expect(securityUsable('2025-06-01', '2025-06-02')).toBe(false);
    expect(securityUsable('2025-06-02', '2025-06-02')).toBe(true);
    expect(securityUsable('2025-07-31', '2025-06-02', '2025-07-31')).toBe(true);
    expect(securityUsable('2025-08-01', '2025-06-02', '2025-07-31')).toBe(false);
  });

  it('NLH-120: FC Club applications are judged in order of receipt, equal times in their order', () => {
    const applications = [
      { id: 'late', receivedMs: 3, grounds: [] },
      { id: 'first', receivedMs: 1, grounds: [] },
      { id: 'false', receivedMs: 2, grounds: ['false-data'] as const },
      { id: 'second', receivedMs: 1, grounds: [] },
    ];
    expect(judgeFcClubApplications(applications)).toEqual({
      accepted: ['first', 'second', 'late'],
      refused: ['false'],
    });
    expect(fcClubInformationFrom('2025-06-30')).toBe('2025-07-01');
  });

  it('NLH-126: BOX is concluded on acceptance, with correct data only', () => {
    expect(concludeBox('accepted', true).allowed).toBe(true);
    expect(concludeBox('applied', true)).toMatchObject({ code: 'NOT_ACCEPTED' });
    expect(concludeBox('accepted', false)).toMatchObject({ code: 'INCORRECT_DATA' });
  });

  it('NLH-77: functions are provided where possible; free attached services may go on against payment', () => {
    const request = { requested: true, possible: true, freeService: true, lineEnded: false };
    expect(provideFunction(request)).toMatchObject({ allowed: true, chargeable: false });
    expect(provideFunction({ ...request, lineEnded: true })).toMatchObject({ chargeable: true });
    expect(provideFunction({ ...request, lineEnded: true, freeService: false })).toMatchObject({
      code: 'LINE_ENDED',
    });
    expect(provideFunction({ ...request, possible: false })).toMatchObject({ field: 'possible' });
  });

  it('NLH-116: お財布 is for the member and family living with them, showing the image', () => {
    expect(isWalletMember(member)).toBe(true);
    expect(isWalletMember({ ...member, relation: 'family-same-household' })).toBe(true);
    expect(isWalletMember({ ...member, relation: 'other' })).toBe(false);
    expect(isWalletMember({ ...member, memberIdIssued: false })).toBe(false);
  });

  it('NLH-121: FC Club is for the household, showing the image', () => {
    expect(isFcClubMember(member)).toBe(true);
    expect(isFcClubMember({ ...member, relation: 'other' })).toBe(false);
    expect(isFcClubMember({ ...member, showsMembershipImage: false })).toBe(false);
  });
});
