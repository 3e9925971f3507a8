import { formatInstant, type Instant, later } from "../../src/domain/time/instant.ts";
import { ApiError } from "./api-error.ts";
import type { WebApiLimits } from "./options.ts";
import { type HttpResponse, jsonResponse } from "./wire/http.ts";
import type { WireForm } from "./wire/wire-form.ts";

/** Counts requests by their arrival: says why one is refused, or nothing. */
export interface Allowance {
  refusalOf(request: { readonly token: string; readonly base: string | undefined }): HttpResponse | undefined;
  /** From now on as after one request too many. */
  punish(base: string, token: string): void;
}

const SECOND_MS = 1000;
const SLOWED_PER_SECOND = 2;
const TOO_MANY = "RATE_LIMIT_REACHED";
const TRY_LATER = "Rate limit exceeded. Please try again later";

export function allowanceOf(limits: WebApiLimits, wire: WireForm, now: () => Instant): Allowance {
  /** When the requests of the last second came in, by base and by token. */
  const arrivals = new Map<string, readonly Instant[]>();
  const penaltyUntil = new Map<string, Instant>();
  let month = "";
  let usedUp = 0;
  let refusals = 0;

  const refuse = (): HttpResponse => {
    refusals += 1;
    const isList = wire.rateBody === "errors" || (wire.rateBody === "both" && refusals % 2 === 0);
    return jsonResponse(
      429,
      isList
        ? { errors: [{ error: TOO_MANY, message: TRY_LATER }] }
        : { error: { type: TOO_MANY, message: TRY_LATER } },
    );
  };
  const punished = (base: string, token: string): string => (wire.penaltyOf === "base" ? base : token);
  const punish = (base: string, token: string): void => {
    penaltyUntil.set(punished(base, token), later(now(), limits.penaltyMs));
  };
  const arrive = (who: string, at: Instant): number => {
    const recent = [...(arrivals.get(who) ?? []).filter((each) => each > at - SECOND_MS), at];
    arrivals.set(who, recent);
    return recent.length;
  };
  return {
    punish,
    refusalOf({ token, base }) {
      const at = now();
      const who = punished(base ?? token, token);
      if (at < (penaltyUntil.get(who) ?? Number.NEGATIVE_INFINITY)) {
        if (wire.penaltyRestarts) punish(base ?? token, token);
        return refuse();
      }
      const thisMonth = formatInstant(at).slice(0, 7);
      if (thisMonth !== month) [month, usedUp] = [thisMonth, 0];
      const isUsedUp = usedUp >= limits.perMonth;
      if (isUsedUp && limits.afterMonth === "refuse")
        return new ApiError(429, "PUBLIC_API_BILLING_LIMIT_EXCEEDED", "API billing plan limit exceeded")
          .response;
      const perBase = isUsedUp ? SLOWED_PER_SECOND : limits.perSecondAndBase;
      const isTooMany = [
        base !== undefined && arrive(base, at) > perBase,
        arrive(token, at) > limits.perSecondAndToken,
      ];
      if (isTooMany.includes(true)) {
        punish(base ?? token, token);
        return refuse();
      }
      usedUp += 1;
      return undefined;
    },
  };
}
