import { Agent, request } from "node:http";

/** Something that is asked for, and whether it may come from what was read before. */
export interface Asking {
  readonly path: string;
  readonly kind: string;
}

export interface Answered extends Asking {
  readonly status: number;
  /** From the moment at which it was due to the last byte of its answer, in milliseconds. */
  readonly took: number;
  /** When it was asked for and when its answer was whole, in milliseconds. */
  readonly asked: number;
  readonly done: number;
  /** Since when what it tells is known; undefined in an answer without an envelope. */
  readonly asOf: string | undefined;
}

/** Asks so many times a second, whether the answers come or not, as people do who know nothing of each other. */
export async function arrive(
  origin: string,
  headers: Readonly<Record<string, string>>,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  next: (index: number) => Asking,
): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true });
  const answers: Promise<Answered>[] = [];
  const began = performance.now();
  const total = perSecond * seconds;
  await new Promise<void>((done) => {
    const tick = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond));
      while (answers.length < due) {
        const at = began + (answers.length / perSecond) * 1000;
        answers.push(ask(agent, origin, headers, next(answers.length), at));
      }
      if (answers.length < total) return;
      clearInterval(tick);
      done();
    }, 2);
  });
  const all = await Promise.all(answers);
  agent.destroy();
  return all;
}

function ask(
  agent: Agent,
  origin: string,
  headers: Readonly<Record<string, string>>,
  asking: Asking,
  at: number,
): Promise<Answered> {
  return new Promise((done) => {
    const end = (status: number, asOf?: string): void => {
      const now = performance.now();
      done({ ...asking, status, took: now - at, asked: at, done: now, asOf });
    };
    const sent = request(`${origin}${asking.path}`, { agent, headers }, (answer) => {
      let tail = "";
      answer.setEncoding("utf8").on("data", (text: string) => {
        tail = (tail + text).slice(-80);
      });
      answer.on("end", () => end(answer.statusCode ?? 0, /"asOf":"([^"]+)"\}\}$/.exec(tail)?.[1]));
      answer.on("error", () => end(0));
    });
    sent.on("error", () => end(0)).end();
  });
}
