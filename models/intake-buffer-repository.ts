import { type Model, Schema } from 'mongoose';
import type { Intake } from '../domain/work-order/work-order-facts.js';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

interface IntakeBufferDocument {
  _id: string;
  intake: Intake;
  bufferedAt: Date;
}

const intakeBufferSchema = new Schema<IntakeBufferDocument>(
  {
    _id: { type: String, required: true },
    intake: { type: Schema.Types.Mixed, required: true },
    bufferedAt: { type: Date, required: true },
  },
  { collection: 'intake_buffer', versionKey: false, minimize: false },
);
intakeBufferSchema.index({ bufferedAt: 1 });

/** The kept calls' model on one connection. */
export function intakeBufferModel(connection: StoreConnection): Model<IntakeBufferDocument> {
  return (
    (connection.models.IntakeBuffer as Model<IntakeBufferDocument> | undefined) ??
    connection.model<IntakeBufferDocument>('IntakeBuffer', intakeBufferSchema)
  );
}

export interface IntakeBufferRepository {
  /** Keeps an accepted call; keeping it twice changes nothing. */
  keep(intake: Intake, now: Date): Promise<void>;
  holds(number: string): Promise<boolean>;
  /** The calls kept longest, at most `limit`. */
  oldest(limit: number): Promise<Intake[]>;
  remove(number: string): Promise<void>;
}

/** Keeps calls that were accepted while the workflow server could not be reached. */
export function intakeBufferRepository(connection: StoreConnection): IntakeBufferRepository {
  const buffer = intakeBufferModel(connection);
  return {
    keep: async (intake, now) => {
      try {
        await buffer.create({ _id: intake.number, intake, bufferedAt: now });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    holds: async (number) => (await buffer.exists({ _id: number })) !== null,
    oldest: async (limit) => {
      const kept = await buffer.find().sort({ bufferedAt: 1 }).limit(limit).lean();
      return kept.map(({ intake }) => intake);
    },
    remove: async (number) => {
      await buffer.deleteOne({ _id: number });
    },
  };
}
