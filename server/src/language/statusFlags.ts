/** The flags that say how a token is meant. */
export const Status = {
  negated: 1,
  /** Told as others' words or conduct, as a rule, or as an example of wording. */
  reported: 2,
  /** Advice to ask, check or beware. */
  advised: 4,
  conditional: 8,
  hedged: 16,
  /** Said not to be shown by evidence, or to be false. */
  denied: 32,
  studied: 64,
  quoted: 128,
  /** Given as an example of wording. */
  example: 256,
  /** A risk is being told. */
  risk: 512,
  /** Told at a distance, which takes back no claim that is plainly made: "the hope is that …", "plays a role in …". */
  distanced: 1024,
} as const;

export function setFlag(flags: Uint16Array, from: number, to: number, flag: number): void {
  for (let i = from; i < to; i++) flags[i] = (flags[i] as number) | flag;
}
