import type { Instant } from "../../src/domain/time/instant.ts";
import type { AutomationBase } from "../hosts/automation-api.ts";
import type { Carrier } from "../hosts/base-call.ts";
import { automationBase } from "../hosts/base-global.ts";
import type { CallKind } from "../hosts/call-kind.ts";
import type { MemoryBase } from "../memory-base.ts";
import type { Random } from "../seeded-random.ts";
import { type RefusedPart, RefusedWriteError } from "../store/cell-formats.ts";
import type { VirtualTime } from "../virtual-time.ts";
import { type Fault, faultOf, isBad } from "./faults.ts";
import {
  AIRTABLE_LIMITS,
  LIMIT_TEXTS,
  limitKeeper,
  PlatformError,
  type PlatformLimits,
  type RefusedCall,
} from "./platform-limits.ts";

export interface PlatformOptions {
  readonly time: VirtualTime;
  /** Milliseconds from the start of a call to its answer; it is carried out half-way. */
  readonly latency?: (call: PlatformCall) => number;
  /** Those of Airtable where they are not given. */
  readonly limits?: Partial<PlatformLimits>;
  readonly faults?: readonly Fault[];
  /** Other words for a refusal than are known here, by what it is about. */
  readonly words?: Partial<Record<RefusedPart | RefusedCall, string>>;
  /** A call with a record that is refused writes the others all the same; nobody has seen Airtable do that. */
  readonly writesGoodRecords?: boolean;
  /** Decides whether a call that is under way when the run ends is still carried out; without it none is. */
  readonly random?: Random;
  /** Told right after a write has reached the base. */
  readonly onWritten?: (call: PlatformCall) => void;
}

/** One call of a script, as the platform has seen it. */
export interface PlatformCall {
  /** From 1, in the order in which the calls start. */
  readonly number: number;
  readonly kind: CallKind;
  /** Id of the table. */
  readonly table: string;
  /** How many records it was to write or delete. */
  readonly records: number;
  readonly startedAt: Instant;
  /** `cut`: the run was over before the answer came. */
  readonly outcome: "under way" | "done" | "refused" | "answer lost" | "cut";
}

/** A base as one run of an automation sees it: slow, limited, and failing as asked for. */
export interface PlatformRun {
  readonly base: AutomationBase;
  readonly calls: readonly PlatformCall[];
  /** Why the platform has ended the run; it then answers nothing any more. */
  readonly ended: string | undefined;
  /** Comes true when the platform ends the run, and fails when the `act` of a fault does; never, when nothing does. */
  readonly whenEnded: Promise<void>;
  /** To be told when the script has returned or thrown: calls that it has not awaited are then cut as at any end. */
  scriptIsOver(): void;
}

/** Puts Airtable's limits, its slowness and the given faults between a script and the base in memory. */
export function platformRun(memory: MemoryBase, options: PlatformOptions): PlatformRun {
  const { time, latency = () => 0, faults = [], random = () => 1, onWritten, words = {} } = options;
  const limits = { ...AIRTABLE_LIMITS, ...options.limits };
  const refusalOf = limitKeeper(limits);
  const calls: Writable<PlatformCall>[] = [];
  /** What the calls under way still have to do. */
  const underWay = new Map<PlatformCall, () => void>();
  let isOver = false;
  let ended: string | undefined;
  let tellEnd: () => void = () => undefined;
  let tellBroken: (error: unknown) => void = () => undefined;
  const whenEnded = new Promise<void>((resolve, reject) => {
    tellEnd = resolve;
    tellBroken = reject;
  });

  const stop = (): void => {
    if (isOver) return;
    isOver = true;
    for (const carryOut of underWay.values()) if (random() < 0.5) carryOut();
    underWay.clear();
    for (const call of calls) if (call.outcome === "under way") call.outcome = "cut";
  };
  const endRun = (reason: string): void => {
    if (isOver) return;
    ended = reason;
    stop();
    tellEnd();
  };
  if (Number.isFinite(limits.runMs)) {
    time.after(limits.runMs, () => endRun(LIMIT_TEXTS.run(limits)));
  }

  const carry: Carrier = async (sent) => {
    if (isOver) return noAnswer();
    const { kind, records } = sent;
    const call: Writable<PlatformCall> = {
      number: calls.length + 1,
      kind,
      table: sent.table,
      records: records.length,
      startedAt: time.peek(),
      outcome: "under way",
    };
    calls.push(call);
    const refuse = (error: unknown): never => {
      call.outcome = "refused";
      throw error;
    };
    const broken = refusalOf(call, sent.recordIds ?? 0);
    if (broken) refuse(new PlatformError(words[broken] ?? LIMIT_TEXTS[broken](limits)));

    const takes = latency(call);
    const { callMs } = limits;
    const [there, back] = [Math.min(takes / 2, callMs), Math.min(takes, callMs)];
    const refused = faultOf(faults, "refuse", call.number);
    const isRefused = refused !== undefined || records.some((record) => isBad(faults, record));
    const reachBase = (some = records) => {
      const answer = answerOf(() => sent.carryOut(some), words);
      if (answer.status === "refused" && options.writesGoodRecords && some.length > 1)
        for (const record of some) answerOf(() => sent.carryOut([record]), words);
      if (answer.status === "given" && kind !== "query") onWritten?.(call);
      return answer;
    };

    underWay.set(call, () => isRefused || void reachBase());
    await time.sleep(there);
    try {
      await faultOf(faults, "meanwhile", call.number)?.act();
    } catch (error) {
      stop();
      tellBroken(error);
    }
    if (isOver) return noAnswer();
    underWay.delete(call);
    const end = faultOf(faults, "end", call.number);
    if (end) {
      const reached = end.at === "before" ? [] : end.at === "after" ? records : records.slice(0, end.at);
      if (reached.length > 0 && !isRefused) reachBase(reached);
      endRun(`ended ${typeof end.at === "number" ? "within" : end.at} call ${call.number}`);
      return noAnswer();
    }

    const answer = isRefused ? undefined : reachBase();
    await time.sleep(back - there);
    if (isOver) return noAnswer();
    const lost = faultOf(faults, "lose-answer", call.number);
    if (takes > callMs || (answer && lost)) {
      call.outcome = "answer lost";
      throw new PlatformError(lost?.error ?? LIMIT_TEXTS.call(limits));
    }
    if (!answer) return refuse(new PlatformError(refused?.error ?? REFUSED_VALUE));
    if (answer.status === "refused") return refuse(answer.error);
    call.outcome = "done";
    return answer.value;
  };

  return {
    base: automationBase(memory.store, carry),
    calls,
    get ended() {
      return ended;
    },
    whenEnded,
    scriptIsOver: stop,
  };
}

/** What the base says to a call that has reached it. */
type Answer<Value> =
  | { readonly status: "given"; readonly value: Value }
  | { readonly status: "refused"; readonly error: unknown };

function answerOf<Value>(carryOut: () => Value, words: NonNullable<PlatformOptions["words"]>): Answer<Value> {
  try {
    return { status: "given", value: carryOut() };
  } catch (error) {
    const said = error instanceof RefusedWriteError ? words[error.part] : undefined;
    return { status: "refused", error: said === undefined ? error : new PlatformError(said) };
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a script gets that is no longer there. */
const noAnswer = (): Promise<never> => new Promise(() => undefined);

const REFUSED_VALUE = 'Field "fld" cannot accept the provided value.';

/** The most writes that have started in any 1000 ms. */
export function busiestSecond(calls: readonly PlatformCall[]): number {
  const starts = calls.filter(({ kind }) => kind !== "query").map(({ startedAt }) => startedAt);
  return Math.max(0, ...starts.map((from) => starts.filter((at) => at >= from && at < from + 1000).length));
}
