/**
 * Paths as this room writes them: with "/", beginning with a root that is either a file system's ("/", "C:/") or an
 * address' ("file:///", "vscode-vfs://github/"), never percent-encoded.
 */

const rootPattern = /^(?:[A-Za-z][\w+.-]+:\/\/[^/]*\/|[A-Za-z]:\/|\/)?/;

function split(path: string): { root: string; segments: string[] } {
  const root = (rootPattern.exec(path) as RegExpExecArray)[0];
  return { root, segments: path.slice(root.length).split("/").filter(Boolean) };
}

/** The folder of a file; null for a root. */
export function folderOf(path: string): string | null {
  const { root, segments } = split(path);
  if (segments.length === 0) return null;
  return root + segments.slice(0, -1).join("/");
}

/** `relative` as seen from `folder`. */
export function joined(folder: string, relative: string): string {
  const { root, segments } = split(folder);
  const own = split(relative);
  const result = own.root ? [] : segments;
  for (const segment of own.segments) {
    if (segment === "..") result.pop();
    else if (segment !== ".") result.push(segment);
  }
  return (own.root || root) + result.join("/");
}

/** Whether `relative`, seen from a folder so deep below the root, climbs above that root. */
export function isWithin(folder: string, path: string): boolean {
  const outer = folder.endsWith("/") ? folder : `${folder}/`;
  return path === folder || path.startsWith(outer);
}

/** The path as seen from a folder that holds it; null where it does not. */
export function within(folder: string, path: string): string | null {
  const outer = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(outer) ? path.slice(outer.length) : null;
}

/** How to get from a folder to a path: "../house.yml". */
export function relativePath(folder: string, path: string): string {
  const from = split(folder);
  const to = split(path);
  if (from.root !== to.root) return path;
  let same = 0;
  while (same < from.segments.length && from.segments[same] === to.segments[same]) same++;
  return [...from.segments.slice(same).map(() => ".."), ...to.segments.slice(same)].join("/");
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A URI as a path of ours. */
export function pathOfUri(uri: string): string {
  const { root, segments } = split(uri);
  return root + segments.map(decoded).join("/");
}

export function uriOfPath(path: string): string {
  const { root, segments } = split(path);
  return root + segments.map(encodeURIComponent).join("/");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
