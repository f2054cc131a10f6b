import { z } from 'zod';
import { businessId } from './value-schemas.js';

export const roles = ['dispatcher', 'technician', 'manager', 'admin', 'back_office'] as const;
export const role = z.enum(roles).meta({ id: 'Role' });
export type Role = (typeof roles)[number];

export const loginBody = z
  .strictObject({ userName: z.string().min(1).max(64), password: z.string().min(1).max(200) })
  .meta({ id: 'Login' });

/** The refresh token may come in the body or as the cookie that login has set. */
export const refreshBody = z
  .strictObject({ refreshToken: z.string().max(200).exactOptional() })
  .default({})
  .meta({ id: 'Refresh' });

export const userSchema = z
  .object({
    id: businessId,
    userName: z.string(),
    name: z.string(),
    role,
    technician: businessId
      .exactOptional()
      .meta({ description: 'Set when the role is technician.' }),
    area: businessId.exactOptional(),
    language: z.enum(['ja', 'en']).exactOptional(),
  })
  .meta({ id: 'User' });
export type UserView = z.infer<typeof userSchema>;

export const sessionSchema = z
  .object({
    accessToken: z.string(),
    expiresInSeconds: z.int(),
    refreshToken: z.string(),
    user: userSchema,
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionSchema>;
