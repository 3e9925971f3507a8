import { createContext, useContext } from "react";
import type { LivePort } from "../adapters/blocks.ts";
import type { Settings } from "../domain/settings.ts";
import type { Opens, RowWords } from "../panel/plan/plan-row.ts";
import type { Session } from "../panel/session/session.ts";
import type { SetupWords } from "../report/words/setup-words.ts";

/** What every part of the panel needs. */
export interface PanelContext {
  readonly port: LivePort;
  readonly session: Session;
  readonly settings: Settings;
  readonly words: RowWords & { readonly setup: SetupWords };
  readonly direction: "ltr" | "rtl";
  readonly scheme: "light" | "dark";
  /** A plan is being carried out; nothing else may be loaded or changed meanwhile. */
  readonly isBusy: boolean;
  openRecord(opens: Opens): void;
  /** What could not be done, until something else is asked for. */
  readonly notice: string | undefined;
  notify(notice: string | undefined): void;
}

const Context = createContext<PanelContext | undefined>(undefined);

export const PanelProvider = Context.Provider;

export function usePanel(): PanelContext {
  const context = useContext(Context);
  if (!context) throw new Error("A part of the panel stands outside of it");
  return context;
}
