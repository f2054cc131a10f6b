import { loginBody, refreshBody, sessionSchema, userSchema } from '../../schemas/auth-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Login, rotation of the refresh token, logout, and who am I. */
export const authDefinitions = defineRoutes({
  login: {
    method: 'post',
    path: '/auth/login',
    tag: 'auth',
    summary: 'Start a session with user name and password',
    body: loginBody,
    replies: { 200: { description: 'The session', schema: sessionSchema } },
    problems: [401, 429],
  },
  refresh: {
    method: 'post',
    path: '/auth/refresh',
    tag: 'auth',
    summary: 'Trade the refresh token for a new session; using one twice ends all of its family',
    body: refreshBody,
    replies: { 200: { description: 'The session', schema: sessionSchema } },
    problems: [401, 429],
  },
  logout: {
    method: 'post',
    path: '/auth/logout',
    tag: 'auth',
    summary: 'End the session of the refresh token',
    body: refreshBody,
    replies: { 204: { description: 'Ended' } },
  },
  me: {
    method: 'get',
    path: '/me',
    tag: 'auth',
    summary: 'The user of the access token',
    replies: { 200: { description: 'The user', schema: userSchema } },
  },
});
