/** Pictures of the workbench: nothing in them but what they are to show, and no more bytes than that takes. */
import { writeFileSync } from "node:fs";
import upng from "upng-js";

/** Settings of a window that is photographed. */
export const quietSettings = {
  "workbench.reduceMotion": "on",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.navigationControl.enabled": false,
  "workbench.accounts.experimental.showEntitlements": false,
  "window.commandCenter": false,
  "window.menuBarVisibility": "compact",
  "window.autoDetectColorScheme": false,
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "git.enabled": false,
  "breadcrumbs.enabled": false,
  "explorer.openEditors.visible": 0,
  "editor.minimap.enabled": false,
  "editor.fontSize": 14,
  "editor.lineHeight": 1.6,
  "editor.wordWrap": "on",
  "editor.stickyScroll.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "editor.cursorBlinking": "solid",
  "editor.hover.delay": 100,
  "extensions.ignoreRecommendations": true,
  "remote.autoForwardPorts": false,
};

/** The looks in which pictures are made: the theme, and what its user's browser says of itself. */
export function looks(highContrast) {
  // VS Code chooses its high-contrast theme itself where the system asks for one.
  const forced = (colorScheme) => ({ forcedColors: "active", colorScheme });
  return highContrast
    ? {
        light: { theme: "Default High Contrast Light", browser: forced("light") },
        dark: { theme: "Default High Contrast", browser: forced("dark") },
      }
    : {
        light: { theme: "Default Light Modern", browser: {} },
        dark: { theme: "Default Dark Modern", browser: {} },
      };
}

/** What the status bar says only of an editor in a browser: its keyboard, its ports, its connection. */
export const browserOnly = ["keyboardLayout", "forwardedPorts", "host"]
  .map((id) => `.statusbar-item[id$="${id}" i]`)
  .join(", ");

/** How many colours a picture of text needs to look as it did. */
const colours = 48;
/** … where every byte counts: the pictures of the package, which `zopflipng -m` then makes a tenth smaller. */
export const packagedColours = { text: 16, icon: 64 };

function decode(png) {
  const image = upng.decode(png);
  return { frame: upng.toRGBA8(image)[0], width: image.width, height: image.height };
}

/** Writes a screenshot with as few colours as it needs. */
export function writePicture(file, png, most = colours) {
  writePictures(file, [{ png, milliseconds: 0 }], most);
}

/** Writes screenshots of one size as one moving picture, each shown for its time. */
export function writePictures(file, frames, most = colours) {
  const decoded = frames.map(({ png }) => decode(png));
  const [{ width, height }] = decoded;
  const encoded = upng.encode(
    decoded.map(({ frame }) => frame),
    width,
    height,
    most,
    frames.map(({ milliseconds }) => milliseconds),
  );
  writeFileSync(file, Buffer.from(encoded));
}
