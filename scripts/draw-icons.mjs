// Draws assets/icon.svg at every size that manifest.xml and the pane name: node scripts/draw-icons.mjs
import { readFile, writeFile } from "node:fs/promises";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "@playwright/test";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const svg = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ["--no-sandbox"],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0">${svg.replace("<svg", `<svg width="${size}" height="${size}"`)}</body>`,
  );
  await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
