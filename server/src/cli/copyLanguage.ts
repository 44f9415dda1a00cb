/** Which files are copy, and how each is read. */
import { copyExtensions, fileLanguage } from "../reading/fileLanguage.ts";

export const NOT_COPY = `not a kind of file that Exoclaim reads (${copyExtensions.join(" ")})`;

export const copyLanguage = fileLanguage;
