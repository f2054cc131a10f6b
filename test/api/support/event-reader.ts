import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** A client of the stream of changes, as a browser would be. */
export class EventReader {
  readonly seen: EventSourceMessage[] = [];
  private readonly leave = new AbortController();
  private waiting: (() => void)[] = [];
  readonly ended: Promise<void>;

  constructor(origin: string, token: string, lastEventId?: string) {
    this.ended = this.read(origin, token, lastEventId).catch(() => undefined);
  }

  get lastEventId(): string | undefined {
    return this.seen.findLast(({ id }) => id !== undefined)?.id;
  }

  /** Waits for an event of this kind that fits. */
  async next(event: string, fits: (data: Record<string, unknown>) => boolean = () => true) {
    for (;;) {
      const found = this.seen.find(
        (message) => message.event === event && fits(JSON.parse(message.data)),
      );
      if (found) return JSON.parse(found.data) as Record<string, unknown>;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async close(): Promise<void> {
    this.leave.abort();
    await this.ended;
  }

  private async read(origin: string, token: string, lastEventId?: string): Promise<void> {
    const response = await fetch(`${origin}/v1/events`, {
      signal: this.leave.signal,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
      },
    });
    const parser = createParser({
      onEvent: (message) => {
        this.seen.push(message);
        for (const wake of this.waiting.splice(0)) wake();
      },
    });
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
    }
  }
}
