/** What scripts leave unhandled, such as the refusal of a write that nobody awaits. */
export interface UnhandledRejections {
  /** The first of them that has not been handled late. */
  first(): { readonly reason: unknown } | undefined;
  /** From then on they are the affair of others again. */
  stop(): void;
}

/**
 * Takes the place of whoever else listens to the process, and would end it or fail a test of something else. Of scripts
 * that run at one time each is told of all.
 */
export function watchUnhandledRejections(): UnhandledRejections {
  const found = new Map<Promise<unknown>, unknown>();
  if (watches.size === 0) {
    others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", note);
    process.on("rejectionHandled", forget);
  }
  watches.add(found);
  return {
    first() {
      const [reason] = found.values();
      return found.size > 0 ? { reason } : undefined;
    },
    stop() {
      watches.delete(found);
      if (watches.size > 0) return;
      process.off("unhandledRejection", note);
      process.off("rejectionHandled", forget);
      for (const listener of others) process.on("unhandledRejection", listener);
    },
  };
}

const watches = new Set<Map<Promise<unknown>, unknown>>();
let others: NodeJS.UnhandledRejectionListener[] = [];

const note = (reason: unknown, promise: Promise<unknown>): void => {
  for (const found of watches) found.set(promise, reason);
};
const forget = (promise: Promise<unknown>): void => {
  for (const found of watches) found.delete(promise);
};
