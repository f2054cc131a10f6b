import { SignJWT } from 'jose';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld, password } from '../support/api-world.js';

let world: ApiWorld;
let nobody: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  nobody = world.nobody();
});
afterAll(() => world.close());

const login = (userName = 'dispatcher', given = password) =>
  nobody.post('/auth/login', { userName, password: given });
const refresh = (refreshToken: string) => nobody.post('/auth/refresh', { refreshToken });

describe('a session', () => {
  it('begins with user name and password and says who it is', async () => {
    const answer = await login('T2');
    expect(answer.status).toBe(200);
    expect(answer.body.user).toEqual({
      id: 'U-T2',
      userName: 'T2',
      name: 'T2',
      role: 'technician',
      technician: 'T2',
    });
    const me = await (await world.as('T2')).get('/me');
    expect(me.body).toEqual(answer.body.user);
  });

  it('keeps the refresh token from scripts and other sites', async () => {
    const cookie = (await login()).headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\/v1\/auth/);
    const [pair = ''] = cookie.split(';');
    const renewed = await nobody.send('POST', '/auth/refresh', undefined, {
      headers: { Cookie: pair },
    });
    expect(renewed.status).toBe(200);
  });

  it('does not tell an unknown user from a wrong password', async () => {
    const wrong = await login('admin', 'guess');
    const unknown = await login('nobody', 'guess');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'CREDENTIALS_INVALID' } });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('hands out a new refresh token at each use, and ends the family when one is used twice', async () => {
    const first: string = (await login()).body.refreshToken;
    const second = await refresh(first);
    expect(second.status).toBe(200);
    expect(second.body.refreshToken).not.toBe(first);
    expect(await refresh(first)).toMatchObject({
      status: 401,
      body: { code: 'REFRESH_TOKEN_REUSED' },
    });
    expect(await refresh(second.body.refreshToken)).toMatchObject({
      status: 401,
      body: { code: 'REFRESH_TOKEN_INVALID' },
    });
  });

  it('leaves no session to either of two uses at one instant but the winner, and then to nobody', async () => {
    const token: string = (await login()).body.refreshToken;
    const both = await Promise.all([refresh(token), refresh(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const winner = both.find(({ status }) => status === 200);
    expect((await refresh(winner?.body.refreshToken)).status).toBe(401);
  });

  it('ends with logout', async () => {
    const token: string = (await login()).body.refreshToken;
    expect((await nobody.post('/auth/logout', { refreshToken: token })).status).toBe(204);
    expect((await refresh(token)).status).toBe(401);
  });

  it('refuses a token that somebody else has signed', async () => {
    const forged = await new SignJWT({ name: 'A', role: 'admin' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('U-admin')
      .setIssuer('genba')
      .setExpirationTime('10m')
      .sign(new TextEncoder().encode('a'.repeat(32)));
    const answer = await nobody.get('/me', { headers: { Authorization: `Bearer ${forged}` } });
    expect(answer).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
  });

  it('slows down guessing after ten failed tries for one name, and other names stay free', async () => {
    for (let tries = 0; tries < 10; tries += 1) await login('manager', `guess ${tries}`);
    const eleventh = await login('manager', password);
    expect(eleventh).toMatchObject({ status: 429, body: { code: 'TOO_MANY_TRIES' } });
    expect(Number(eleventh.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await login('T3')).status).toBe(200);
  });
});
