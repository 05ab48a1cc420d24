// Numbers in any script as plain digits, separators and signs of the typewriter.
import { withoutDirection } from './number-form.ts'

/** What is written differently in other scripts and typefaces, and means one plain sign. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": "’‘ʼ＇′'",
    ',': ',，﹐،',
    '.': '.．﹒',
    '-': '-−‐‑–﹣－',
    '+': '+＋﹢',
    '%': '%％٪﹪',
    $: '$＄﹩',
    '£': '£￡',
    '¥': '¥￥',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
)

/** "１２’０００" and "١٢٬٠٠٠" as "12'000" and "12٬000"; every blank is a plain one, none at the ends. */
export function inPlainSigns(text: string): string {
  return [...withoutDirection(text)]
    .map((sign) => SIGNS.get(sign) ?? (DIGIT.test(sign) ? String(digitOf(sign)) : sign))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

const DIGIT = /^\p{Nd}$/u

/** Unicode keeps the ten digits of a script in a row, so the distance to their beginning is the value. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++
  return before % 10
}
