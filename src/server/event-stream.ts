import type { Beat } from '../document/workbench.ts';

/** How often a line is sent that says nothing, so that a connection nobody listens to is noticed, in milliseconds. */
const HEARTBEAT = 15_000;

/** The open event streams of all windows. */
export interface EventStreams {
  /** The body of one more stream: begins with the state as it is, then tells of every change. */
  open(): ReadableStream<Uint8Array>;
  /** How many there are. */
  count(): number;
  /** Ends them all. */
  close(): void;
}

interface Source {
  toBeat(): Beat;
  follow(hear: (beat: Beat) => void): () => void;
}

/** Server-sent events of a desk. A window that reads slowly is told the latest state only. */
export function createEventStreams(source: Source): EventStreams {
  const open = new Set<() => void>();
  return {
    open() {
      let end = (): void => {};
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            let waiting: Beat | null = null;
            const send = (text: string): void => controller.enqueue(ENCODER.encode(text));
            const sendBeat = (beat: Beat): void => {
              waiting = beat;
              if ((controller.desiredSize ?? 0) <= 0) return;
              waiting = null;
              send(toEvent(beat));
            };
            const forget = source.follow(sendBeat);
            const timer = setInterval(() => {
              if (waiting !== null) sendBeat(waiting);
              else if ((controller.desiredSize ?? 0) > 0) send(':\n\n');
            }, HEARTBEAT);
            end = () => {
              clearInterval(timer);
              forget();
              open.delete(close);
            };
            const close = (): void => {
              end();
              controller.close();
            };
            open.add(close);
            // Where the connection is lost, the browser tries again after this time.
            send('retry: 1000\n\n');
            send(toEvent(source.toBeat()));
          },
          cancel: () => end(),
        },
        { highWaterMark: 16 },
      );
    },
    count: () => open.size,
    close() {
      for (const close of [...open]) close();
    },
  };
}

const ENCODER = new TextEncoder();

function toEvent(beat: Beat): string {
  return `event: state\ndata: ${JSON.stringify(beat)}\n\n`;
}
