/** What a construction tells of the words about it. */
export type Cue =
  | "not"
  | "noPhrase"
  | "denied"
  | "discredited"
  | "reported"
  | "reportedAll"
  | "risk"
  | "advice"
  | "conditional"
  | "whether"
  | "hedge"
  | "example"
  | "unlike"
  | "distance"
  | "studied"
  | "citing";
