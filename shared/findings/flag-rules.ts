// The rule that speaks for each red flag: its sentences, numbers and sources.
import type { Flag, Verdict } from '../red-flags/red-flag.ts'
import { kp01CustomerAttrition } from '../rules/red-flags/kp-01-customer-attrition.ts'
import { kp02WinRate } from '../rules/red-flags/kp-02-win-rate.ts'
import { kp03SellerTurnover } from '../rules/red-flags/kp-03-seller-turnover.ts'
import { kp04QuotaMissed } from '../rules/red-flags/kp-04-quota-missed.ts'
import { kp05MarketShare } from '../rules/red-flags/kp-05-market-share.ts'
import { kp06FailedLaunches } from '../rules/red-flags/kp-06-failed-launches.ts'
import type { Rule, Sentence, WrittenSentence } from '../rules/rule.ts'
import type { Writer } from '../words/writer.ts'

export const FLAG_RULES: Readonly<Record<Flag, Rule>> = {
  'customer-attrition': kp01CustomerAttrition,
  'win-rate': kp02WinRate,
  'rep-turnover': kp03SellerTurnover,
  quota: kp04QuotaMissed,
  'market-share': kp05MarketShare,
  launches: kp06FailedLaunches,
}

/** What is wrong with a flag, in the same words as its finding, before a writer puts them into a locale's form. */
export function sentenceAbout(flag: Flag, { message, data }: Verdict): Sentence | undefined {
  return FLAG_RULES[flag].messages[message]?.(data)
}

/** The same as it is read in the window. */
export function sayVerdict(
  flag: Flag,
  verdict: Verdict,
  { write }: Writer,
): WrittenSentence | undefined {
  const sentence = sentenceAbout(flag, verdict)
  return sentence && { headline: write(sentence.headline), advice: write(sentence.advice) }
}
