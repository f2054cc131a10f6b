import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';

/** A person with an account, as stored; `_id` is the user's id. */
export interface UserDocument {
  _id: string;
  userName: string;
  name: string;
  role: 'dispatcher' | 'technician' | 'manager' | 'admin' | 'back_office';
  technician?: string;
  area?: string;
  language?: 'ja' | 'en';
  /** Where mails to this person go. */
  email?: string;
  passwordHash: string;
  disabled?: boolean;
}

const userSchema = new Schema<UserDocument>(
  {
    _id: { type: String, required: true },
    userName: { type: String, required: true },
    name: { type: String, required: true },
    role: {
      type: String,
      required: true,
      enum: ['dispatcher', 'technician', 'manager', 'admin', 'back_office'],
    },
    technician: String,
    area: String,
    language: { type: String, enum: ['ja', 'en'] },
    email: String,
    passwordHash: { type: String, required: true },
    disabled: Boolean,
  },
  { collection: 'users', versionKey: false },
);
userSchema.index({ userName: 1 }, { unique: true });

/** The users' model on one connection. */
export function userModel(connection: StoreConnection): Model<UserDocument> {
  return (
    (connection.models.User as Model<UserDocument> | undefined) ??
    connection.model<UserDocument>('User', userSchema)
  );
}
