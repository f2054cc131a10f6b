import type { Person } from './person.js';

/** Control numbers of demo servers whose contract is open round the clock. */
export const alwaysOpen = ['G-1051', 'G-1102', 'G-1153'] as const;

/** A call that was taken; gives the work order's number. */
export async function givenCall(
  desk: Person,
  controlNumber: string,
  symptom: string,
): Promise<string> {
  const body = { controlNumber, channel: 'phone', symptom };
  return (await desk.post<{ number: string }>('/work-orders', body)).number;
}

/** A call that was taken and judged "on site". */
export async function givenJudged(
  desk: Person,
  controlNumber: string,
  symptom: string,
): Promise<string> {
  const number = await givenCall(desk, controlNumber, symptom);
  await desk.post(`/work-orders/${number}/judge`, { decision: 'onsite', severity: 'high' });
  return number;
}

/** The technicians who fit now, best first. */
export async function fitting(desk: Person, number: string): Promise<string[]> {
  const { candidates } = await desk.get<{
    candidates: { technician: string; included: boolean }[];
  }>(`/work-orders/${number}/candidates`);
  return candidates.filter((each) => each.included).map((each) => each.technician);
}

/** The demo login of a technician: `technician1` is `T01`. */
function loginOf(technician: string): string {
  return `technician${Number(technician.slice(1))}`;
}

/** A judged work order that the best fitting technician has; `userName` is that technician's login. */
export async function givenAssigned(
  desk: Person,
  controlNumber: string,
  symptom: string,
): Promise<{ number: string; technician: string; userName: string }> {
  const number = await givenJudged(desk, controlNumber, symptom);
  const [technician] = await fitting(desk, number);
  if (!technician) throw new Error('No demo technician fits now.');
  await desk.post(`/work-orders/${number}/assign`, { technicians: [technician] });
  return { number, technician, userName: loginOf(technician) };
}

/** A day under way: everybody who fits has a job at another step, but for as many as stay free. */
export async function givenBusyDay(
  desk: Person,
  at: (userName: string) => Promise<Person>,
  stayFree: number,
): Promise<void> {
  const days = [
    ['accept'],
    ['accept', 'depart', 'arrive', 'start-work'],
    ['accept', 'depart', 'arrive'],
  ] as const;
  for (const steps of days) {
    const number = await givenJudged(desk, alwaysOpen[0], 'Beeps, then restarts');
    const [technician, ...others] = await fitting(desk, number);
    if (!technician || others.length < stayFree) return;
    await desk.post(`/work-orders/${number}/assign`, { technicians: [technician] });
    await givenSteps(await at(loginOf(technician)), number, ...steps);
  }
}

/** Steps that a technician has taken on a job. */
export async function givenSteps(
  technician: Person,
  number: string,
  ...steps: ('accept' | 'depart' | 'arrive' | 'start-work')[]
): Promise<void> {
  for (const step of steps) await technician.post(`/work-orders/${number}/${step}`, {});
}
