/** The page that explains a rule. */
export function rulePage(rule: string): string {
  return `https://github.com/exoclaim/exoclaim/blob/main/docs/rules/${rule}.md`;
}
