import React from "react";
import { problemLines } from "../../report/failure.ts";
import { usePanel } from "../panel-context.ts";

/** In the language of the panel where the engine knows the error, else in Airtable's own words. */
export function ErrorLines({ error }: { readonly error: Error }): React.ReactElement {
  const { words } = usePanel();
  const lines = problemLines(error, words.panel);
  if (!lines) {
    return (
      <p dir="ltr" lang="en">
        {error.message}
      </p>
    );
  }
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
