/** Numbers as letters, one of 64 each, so that they pack well in a script. */

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

export const letter = (value: number): string => letters[value] as string;

/** By character code. */
const values = new Uint8Array(128);
[...letters].forEach((character, value) => {
  values[character.charCodeAt(0)] = value;
});

export function digitsOf(text: string): Uint8Array {
  const digits = new TextEncoder().encode(text);
  for (let at = 0; at < digits.length; at++) digits[at] = values[digits[at] as number] as number;
  return digits;
}

/** A distance between two numbers in digits of base 32, the lowest first, 32 added to all but the last. */
export function distanceIn(numbers: number): string {
  let text = "";
  let distance = numbers;
  for (; distance >= 32; distance = Math.floor(distance / 32)) text += letter(32 + (distance % 32));
  return text + letter(distance);
}

/** Rising numbers, given by the distance of each from the one before. */
export function numbersIn(distances: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let bits = 0;
  for (const digit of digitsOf(distances)) {
    number += (digit & 31) << bits;
    bits += 5;
    if (digit >= 32) continue;
    numbers.push(number);
    bits = 0;
  }
  return numbers;
}

/** Numbers told to the nearest of a few evenly spaced ones. */
export interface Rounded {
  /** The greatest number, whatever its sign. */
  readonly greatest: number;
  readonly steps: string;
}

/** `levels`: steps from 0 to the greatest, at most 31. Numbers beyond `greatest` become it. */
export function rounded(numbers: Float32Array, levels: number, greatest: number): Rounded {
  let steps = "";
  for (const number of numbers) {
    const share = Math.max(-1, Math.min(1, number / greatest));
    steps += letter(levels + Math.round(share * levels));
  }
  return { greatest, steps };
}

export function numbersOf({ greatest, steps }: Rounded, levels: number): Float32Array {
  return Float32Array.from(digitsOf(steps), (digit) => ((digit - levels) / levels) * greatest);
}
