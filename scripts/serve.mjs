/**
 * Serves the preview at https://localhost:3000 (another port with PORT=…): the built pages, and office.js out of
 * node_modules under /office/. https, because office.js talks to no host without it.
 */
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import devCerts from "office-addin-dev-certs";
import sirv from "sirv";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = path.join(ROOT, "dist");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const CERTIFICATES = path.join(ROOT, ".certs");
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const CERTIFICATE_DAYS = 365;
const OWNER_ONLY = 0o600;

/** Where Excel on the web may show the pane. */
const OFFICE_HOSTS = "https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.sharepoint.com https://*.cloud.microsoft"; // prettier-ignore

/** "Nothing is uploaded" as a rule that the browser enforces. Univer and Fluent put their styles into the page. */
const NO_OUTSIDE_WORLD = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${OFFICE_HOSTS}`,
].join("; ");

/** A certificate for localhost, made once into .certs/; neither root rights nor a trusted authority are needed. */
async function certificate() {
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(CERTIFICATES, name),
  );
  if (!existsSync(cert) || !existsSync(key))
    await devCerts.generateCertificates(authority, cert, key, CERTIFICATE_DAYS, ["localhost", "127.0.0.1"]);
  chmodSync(key, OWNER_ONLY);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": NO_OUTSIDE_WORLD,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** How long a browser may keep scripts without asking: not at all, since they are built anew while somebody looks. */
const KEEP_SCRIPTS_SECONDS = Number(process.env.KEEP_SCRIPTS_SECONDS ?? 0);

function setHeaders(response, pathname) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!pathname.endsWith(".js")) return;
  response.setHeader("Content-Type", "text/javascript; charset=utf-8");
  if (KEEP_SCRIPTS_SECONDS > 0) response.setHeader("Cache-Control", `max-age=${KEEP_SCRIPTS_SECONDS}`);
}

/** The path that is asked for; undefined for what is none, such as `//` or another server's address. */
function pathOf(url) {
  if (!/^\/(?!\/)/.test(url)) return undefined;
  try {
    return decodeURI(new URL(url, "https://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file of a page, or undefined: the preview's own first, then the add-in's. */
function pageFile(pathname) {
  const name = pathname === "/" ? "index.html" : pathname.slice(1);
  if (!/^[\w-]+\.html$/.test(name)) return undefined;
  return [path.join(DIST, "preview", name), path.join(DIST, name)].find((file) => existsSync(file));
}

/** Pages name office.js at Microsoft's address, as they must in Excel; here it comes from node_modules. */
function sendPage(response, file) {
  const page = readFileSync(file, "utf8").replaceAll(OFFICE_CDN, "/office/");
  response.writeHead(200, { ...headers, "Content-Type": "text/html; charset=utf-8" });
  response.end(page);
}

function answer() {
  const served = { dev: true, setHeaders };
  const preview = sirv(path.join(DIST, "preview"), served);
  const addIn = sirv(DIST, served);
  const office = sirv(OFFICE, served);
  return (request, response) => {
    const refuse = (status, words, more = {}) =>
      response.writeHead(status, { ...headers, ...more, "Content-Type": "text/plain" }).end(words);
    const notFound = () => refuse(404, "Not found");
    if (!["GET", "HEAD"].includes(request.method))
      return refuse(405, "Only GET and HEAD", { Allow: "GET, HEAD" });
    const pathname = pathOf(request.url);
    if (pathname === undefined) return refuse(400, "This is no address of a page");
    const page = pageFile(pathname);
    if (page) return sendPage(response, page);
    if (!pathname.startsWith("/office/"))
      return preview(request, response, () => addIn(request, response, notFound));
    request.url = request.url.slice("/office".length);
    return office(request, response, notFound);
  };
}

/** Starts serving and returns the server with its address. */
export async function serve(port = Number(process.env.PORT ?? 3000)) {
  const server = createServer(await certificate(), answer());
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return { server, address: `https://localhost:${server.address().port}/` };
}

function sayWhyNot(error) {
  const isTaken = error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${error.port} is taken; choose another: PORT=3001 npm start` : error.message);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve().catch(sayWhyNot);
  console.log(`OKR Pulse preview: ${address}`);
  console.log(
    "The browser warns of the home-made certificate: click “Advanced”, then “Continue to localhost”.",
  );
}
