/** Every profile, in the order in which they are shown. A new one: its file, and its name here. */
import { au } from "./au.ts";
import { ca } from "./ca.ts";
import { eu } from "./eu.ts";
import { kr } from "./kr.ts";
import type { ProfileData } from "./profile.ts";
import { uk } from "./uk.ts";
import { us } from "./us.ts";

const all = [us, uk, eu, ca, au, kr] as const;

export type Profile = (typeof all)[number]["id"];

export const profiles: readonly (ProfileData & { readonly id: Profile })[] = all;

export const profileIds: readonly Profile[] = profiles.map(({ id }) => id);

const byId: ReadonlyMap<string, ProfileData> = new Map(profiles.map((profile) => [profile.id, profile]));

export function profileData(id: Profile): ProfileData {
  return byId.get(id) as ProfileData;
}

export function isProfile(id: unknown): id is Profile {
  return typeof id === "string" && byId.has(id);
}
