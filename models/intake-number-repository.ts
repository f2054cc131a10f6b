import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

interface CounterDocument {
  _id: string;
  value: number;
}
interface IntakeNumberDocument {
  _id: string;
  number: string;
  expiresAt: Date;
}

/** A row of numbers and how they are written. */
export interface NumberSeries {
  counter: string;
  prefix: string;
}
const workOrders: NumberSeries = { counter: 'work-order', prefix: 'WO' };
/** The numbers of contracts to which nobody gave an id. */
export const contractNumbers: NumberSeries = { counter: 'contract', prefix: 'CN' };

const KEEP_MS = 30 * 86_400_000;

const counterSchema = new Schema<CounterDocument>(
  { _id: { type: String, required: true }, value: { type: Number, required: true } },
  { collection: 'counters', versionKey: false },
);
const intakeNumberSchema = new Schema<IntakeNumberDocument>(
  {
    _id: { type: String, required: true },
    number: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'intake_numbers', versionKey: false },
);
intakeNumberSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The reserved numbers' model on one connection. */
export function intakeNumberModel(connection: StoreConnection): Model<IntakeNumberDocument> {
  return (
    (connection.models.IntakeNumber as Model<IntakeNumberDocument> | undefined) ??
    connection.model<IntakeNumberDocument>('IntakeNumber', intakeNumberSchema)
  );
}

/** A number; `isNew` when it was handed out just now. */
export interface ReservedNumber {
  number: string;
  isNew: boolean;
}

export interface IntakeNumberRepository {
  /** Gives the number for an operation; the same one however often it is asked. */
  reserve(operationId: string, now: Date): Promise<ReservedNumber>;
  /**
   * Gives the operation a number and begins what it is for with it; a new number that turns out to be
   * taken (`begin` answers false) is given up for another one.
   */
  begin(
    operationId: string,
    now: Date,
    begin: (reserved: ReservedNumber) => Promise<boolean>,
  ): Promise<string>;
}

/** Hands out numbers, of work orders by default; a crash between number and start leaves a gap, never a double. */
export function intakeNumberRepository(
  connection: StoreConnection,
  { counter: counterId, prefix }: NumberSeries = workOrders,
): IntakeNumberRepository {
  const counters =
    (connection.models.Counter as Model<CounterDocument> | undefined) ??
    connection.model<CounterDocument>('Counter', counterSchema);
  const numbers = intakeNumberModel(connection);

  const nextNumber = async (): Promise<string> => {
    const counter = await counters.findOneAndUpdate(
      { _id: counterId },
      { $inc: { value: 1 } },
      { returnDocument: 'after' },
    );
    if (counter !== null) return `${prefix}-${String(counter.value).padStart(6, '0')}`;
    await counters.create({ _id: counterId, value: 0 }).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
    return nextNumber();
  };

  const reserve = async (operationId: string, now: Date): Promise<ReservedNumber> => {
    const reserved = await numbers.findOne({ _id: operationId }).lean();
    if (reserved !== null) return { number: reserved.number, isNew: false };
    const number = await nextNumber();
    const expiresAt = new Date(now.getTime() + KEEP_MS);
    try {
      await numbers.create({ _id: operationId, number, expiresAt });
      return { number, isNew: true };
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return reserve(operationId, now);
    }
  };
  return {
    reserve,
    begin: async (operationId, now, begin) => {
      for (;;) {
        const reserved = await reserve(operationId, now);
        if (await begin(reserved)) return reserved.number;
        await numbers.deleteOne({ _id: operationId, number: reserved.number });
      }
    },
  };
}
