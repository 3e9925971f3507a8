/** One apply, from its last look to its end; what an earlier one still does is not its own. */
export interface Attempt {
  isStopping: boolean;
  isGivenUp: boolean;
  /** Comes once nobody waits for it any more. */
  readonly givenUp: Promise<undefined>;
  giveUp(): void;
}

export function newAttempt(): Attempt {
  let leave = (): void => {};
  const givenUp = new Promise<undefined>((done) => {
    leave = () => done(undefined);
  });
  const own: Attempt = {
    isStopping: false,
    isGivenUp: false,
    givenUp,
    giveUp() {
      own.isGivenUp = true;
      leave();
    },
  };
  return own;
}
