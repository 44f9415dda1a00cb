/** Draws media/icon.png, the icon that shops and the editor show, from docs/images/icon.svg. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./host/cache.mjs";
import { findChromium } from "./host/chromium.mjs";
import { packagedColours, writePicture } from "./host/picture.mjs";
import { launchBrowser } from "./host/workbench.mjs";

const size = { width: 256, height: 256 };
const browser = await launchBrowser(await findChromium());
try {
  const page = await browser.newPage({ viewport: size });
  const drawing = readFileSync(join(root, "docs/images/icon.svg"), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true });
  writePicture(join(root, "media/icon.png"), png, packagedColours.icon);
} finally {
  await browser.close();
}
