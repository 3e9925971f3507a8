import { loadCSSFromString } from "@airtable/blocks/ui";
import { useEffect } from "react";
import { STYLES } from "./styles.ts";

/** Puts the style sheet in once, and the page into the language and the colours of the panel. */
export function useTheme(scheme: "light" | "dark", direction: "ltr" | "rtl", language: string): void {
  useEffect(() => {
    const element = loadCSSFromString(STYLES);
    return () => element.remove();
  }, []);
  useEffect(() => {
    const { documentElement, body } = document;
    documentElement.lang = language;
    documentElement.dir = direction;
    body.style.margin = "0";
    body.style.background = scheme === "dark" ? "#1a1c20" : "#ffffff";
    if (document.title === "") document.title = "Slot Sync";
  }, [scheme, direction, language]);
}
