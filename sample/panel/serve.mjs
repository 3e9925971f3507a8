import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Serves the control panel on the sample school, on this machine only. Gives its address, and the way to end it.
 * @param {number} port 0 takes any that is free
 */
export async function servePanel(port = 0) {
  const scripts = await bundle();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const script = scripts.get(pathname);
    if (script !== undefined) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(script);
    } else if (pathname === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", () => done(undefined)));
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () => new Promise((done) => server.close(() => done(undefined))),
  };
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Slot Sync on the sample school</title>
<link rel="icon" href="data:,">
</head>
<body>
<script src="/airtable.js"></script>
<script src="/panel.js"></script>
</body>
</html>
`;

/** Airtable's side and the extension's side; the latter as the official tool would bundle it. */
async function bundle() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { airtable: "sample/panel/page.ts", panel: "frontend/index.js" },
    outdir: "/",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2021",
    alias: { events: `${root}sample/panel/events.cjs` },
    define: { "process.env.NODE_ENV": '"production"', global: "window" },
    logLevel: "warning",
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await servePanel(Number(process.env.PORT ?? 4747));
  process.stdout.write(`The control panel on the sample school: ${url}\nCtrl+C ends it.\n`);
}
