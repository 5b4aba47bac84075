// Checks what Microsoft's validation service would, as far as that goes without a network: node scripts/check-manifest.mjs
import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";

const ICON_SIZES = [16, 32, 80];
const xml = readFileSync("manifest.xml", "utf8");
const problems = [];
const check = (isRight, problem) => isRight || problems.push(problem);
const all = (pattern) => [...xml.matchAll(pattern)].map((match) => match[1]);

const { id, version, displayName } = await OfficeAddinManifest.readManifestFile("manifest.xml");
check(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), `The id ${id} is not a GUID.`);
check(/^\d+\.\d+\.\d+\.\d+$/.test(version), `The version ${version} is not n.n.n.n.`);
check(displayName === "OKR Pulse", `The product is called OKR Pulse, not ${displayName}.`);

const used = new Set(all(/resid="([^"]+)"/g));
const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
for (const resid of used) check(defined.includes(resid), `The resid ${resid} is used but not defined.`);
for (const resid of defined) check(used.has(resid), `The resid ${resid} is defined but not used.`);
for (const resid of defined) check(resid.length <= 32, `The resid ${resid} is longer than 32 characters.`);
check(new Set(defined).size === defined.length, "A resid is defined twice.");

const controls = all(/<(?:Control|Group)[^>]* id="([^"]+)"/g);
check(new Set(controls).size === controls.length, "A control or group id is used twice.");
check(/id="Functions.Namespace" DefaultValue="OKR"/.test(xml), "The functions' namespace is not OKR.");
for (const text of all(/<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/g).flatMap((block) => [
  ...block.matchAll(/DefaultValue="([^"]+)"/g),
]))
  check(text[1].length <= 125, `"${text[1]}" is longer than 125 characters.`);
for (const text of all(/<bt:LongStrings>([\s\S]*?)<\/bt:LongStrings>/g).flatMap((block) => [
  ...block.matchAll(/DefaultValue="([^"]+)"/g),
]))
  check(text[1].length <= 250, `"${text[1]}" is longer than 250 characters.`);

const urls = all(/"(https?:\/\/[^"]+)"/g).filter((url) => url.includes("localhost"));
for (const url of urls) {
  const { protocol, pathname } = new URL(url);
  check(protocol === "https:", `${url} is not https.`);
  check(existsSync(`dist${pathname}`), `${url} is not in the build: dist${pathname} is missing.`);
}
for (const size of ICON_SIZES) {
  const file = `dist/assets/icon-${size}.png`;
  const width = existsSync(file) ? readFileSync(file).readUInt32BE(16) : 0;
  check(width === size, `${file} is ${width} pixels wide, not ${size}.`);
}

for (const problem of problems) console.error(problem);
console.log(`manifest: ${problems.length === 0 ? 1 : 0} passed, ${problems.length === 0 ? 0 : 1} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;
