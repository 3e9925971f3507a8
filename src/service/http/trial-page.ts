import type { Hono, MiddlewareHandler } from "hono";
import { formatInstant } from "../../domain/time/instant.ts";
import { isLoopback } from "../addresses.ts";
import type { AuditEntry } from "../store/store.ts";
import { notFound } from "./envelope.ts";
import type { HttpSetting } from "./served-school.ts";

/** What the page of a trial shows. */
export interface TrialPage {
  readonly school: string;
  readonly tables: readonly string[];
  /** The last writes of the program. */
  readonly happened: () => readonly AuditEntry[];
}

/**
 * A page that shows a trial on this machine: its health, its routes, and what just happened. Only where Airtable is stood
 * for by a program on this machine, and only for who asks for it by a name of this machine: it tells without a key what a
 * real server never would.
 */
export const trialPage =
  ({ school, tables, happened }: TrialPage) =>
  (app: Hono<HttpSetting>): void => {
    const onThisMachine: MiddlewareHandler<HttpSetting> = async (context, next) => {
      if (!isLoopback(new URL(context.req.url))) throw notFound();
      await next();
    };
    app.use("/", onThisMachine);
    app.use("/trial/*", onThisMachine);
    app.get("/trial/happened", (context) =>
      context.json({
        happened: happened().map(({ at, who, table, record, field, before, after, outcome }) => ({
          ...{ at: formatInstant(at), who, table, record, field, before, after, outcome },
        })),
      }),
    );
    app.get("/", (context) => {
      context.header(
        "Content-Security-Policy",
        "default-src 'self'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
      );
      return context.html(pageOf(school, tables));
    });
  };

const pageOf = (school: string, tables: readonly string[]): string => {
  const routes = [
    ...tables.map((table) => `/v1/${school}/tables/${encodeURIComponent(table)}/records?pageSize=3`),
    `/v1/${school}/availability`,
    `/v1/${school}/teachers`,
    `/v1/${school}/sync`,
  ];
  const items = routes.map(
    (route) =>
      `<li><button type="button" data-route="${escaped(route)}">GET</button> <code>${escaped(decodeURIComponent(route))}</code></li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Slot Sync: a trial</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  pre, table { background: #f4f4f4; padding: .5rem; overflow: auto; max-height: 20rem; width: 100%; display: block; font-size: 13px }
  td { padding: 0 .5rem; vertical-align: top } code { overflow-wrap: anywhere } ul { list-style: none; padding: 0 }
</style>
<h1>Slot Sync: a trial on this machine</h1>
<p id="health" role="status">Asking…</p>
<label>Key <input id="key" size="50" autocomplete="off"></label>
<h2>Routes</h2>
<ul>${items.join("")}<li><button type="button" id="run">POST</button> <code>/v1/${escaped(school)}/sync</code></li></ul>
<h2>Answer</h2>
<pre id="answer" dir="auto" tabindex="0">Press a button.</pre>
<h2>What just happened</h2>
<table id="happened"></table>
<script>
  const byId = (id) => document.getElementById(id);
  byId("key").value = location.hash.slice(1);
  const show = async (method, route) => {
    byId("answer").textContent = "…";
    const answer = await fetch(route, { method, headers: { Authorization: "Bearer " + byId("key").value }, ...(method === "POST" && { body: "{}" }) });
    byId("answer").textContent = answer.status + "\\n" + JSON.stringify(await answer.json(), null, 2);
    look();
  };
  for (const button of document.querySelectorAll("[data-route]")) button.onclick = () => show("GET", button.dataset.route);
  byId("run").onclick = () => show("POST", ${JSON.stringify(`/v1/${school}/sync`)});
  const look = async () => {
    const { ok } = await (await fetch("/healthz")).json();
    byId("health").textContent = ok ? "Alive, and no run is late." : "Alive, but a run is late.";
    const { happened } = await (await fetch("/trial/happened")).json();
    byId("happened").replaceChildren(...happened.map((each) => {
      const row = document.createElement("tr");
      for (const text of [each.at, each.who, each.table, each.record, each.field, JSON.stringify(each.before) + " → " + JSON.stringify(each.after)]) {
        const cell = document.createElement("td");
        cell.textContent = text;
        row.append(cell);
      }
      return row;
    }));
  };
  look();
  setInterval(look, 5000);
</script>
</html>`;
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
