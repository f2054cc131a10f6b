import type { ContractApplication } from '../../domain/contracts/sides/application-facts.js';
import { addDays, type CalendarDate } from '../../domain/time/calendar-date.js';
import type { DemoContract } from './demo-contracts.js';

const applicant = {
  customer: { name: '戸塚製作所 / Totsuka Works' },
  contact: {
    name: '西村 直美',
    email: 'nishimura@totsuka.example',
    telephone: '045-000-0000',
    language: 'ja' as const,
  },
  site: {
    name: '戸塚工場 / Totsuka factory',
    postalCode: '244-0003',
    address: '神奈川県横浜市戸塚区戸塚町 16-17',
    latitude: 35.4006,
    longitude: 139.5341,
    country: 'JP',
  },
};

function upsApplication(): ContractApplication {
  return {
    route: 'card',
    ...applicant,
    equipment: { kind: 'ups', model: 'N8180-60A', serial: '9100777' },
    form: {
      plan: 'ups-battery',
      termsAccepted: true,
      kind: 'new',
      packModelNumber: 'ULH6C-0010-A',
      packSerialNumber: '7700123',
      serverModel: 'N8100-2810Y',
      serverSerial: '8000999',
      systemName: '生産管理',
      people: {
        applicant: '西村 直美',
        contractHolder: '戸塚 太郎',
        user: '西村 直美',
        administrators: ['西村 直美'],
        deputies: ['大野 健'],
      },
      fullRegistrationKey: '4711',
      isGenuineNecOption: true,
      connectedToOwnServer: true,
      upsCount: 1,
      basePack: {
        coversServerAndUps: true,
        isActive: true,
        listsUpsAsOption: true,
        registeredTogether: true,
        checked: true,
      },
      purchaserIsOwner: true,
      card: {
        isCompleted: true,
        hasWarrantyCopy: true,
        warrantyHasSeal: true,
        warrantyHasPurchaseDate: true,
      },
    },
  };
}

/** Two applications that wait: one for 21 days with things for a manager to settle, one since two days. */
export function demoApplications(today: CalendarDate): DemoContract[] {
  const boughtOn = addDays(today, -80);
  return [
    {
      id: 'AP001',
      receivedDaysAgo: 21,
      application: upsApplication(),
      opening: {
        plan: 'ups-battery',
        upsPurchasedOn: boughtOn,
        basePack: { purchasedOn: addDays(boughtOn, 9), termYears: 5, window: '9x5' },
      },
    },
    {
      id: 'AP002',
      receivedDaysAgo: 2,
      opening: { plan: 'esp-g2', purchasedOn: addDays(today, -10), years: 3, window: '24x7' },
      application: {
        route: 'web_form',
        ...applicant,
        equipment: { kind: 'server', model: 'N8100-2850Y', serial: '8000888' },
        form: {
          plan: 'esp-g2',
          agreedToTerms: true,
          packageKind: 'server',
          warrantyCard: { hasSeal: true, hasPurchaseDate: true, copyEnclosed: true },
          purchaserIsOwner: true,
        },
      },
    },
  ];
}
