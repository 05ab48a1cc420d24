// How far a finding rests on figures of the chart's own: what that does to its severity and its words.
import { atMost, type Basis, isBasis } from '../capacity/ownness.ts'
import type { Severity } from '../document/vocabulary.ts'
import { Phrase, type Words } from '../words/phrase.ts'

type Data = Readonly<Record<string, unknown>>

/** What a rule says of it in its data; of several things the weakest. null: it rests on no such figures. */
export function basisIn({ basis, all }: Data): Basis | null {
  if (isBasis(basis)) return basis
  const each = Array.isArray(all) ? all.flatMap((data: Data) => basisIn(data) ?? []) : []
  return (['usual', 'anyhow', 'partly', 'own'] as const).find((one) => each.includes(one)) ?? null
}

/** Asked for every finding by `defineRule`; only a rule that lowers a severity further asks `atMost` before that. */
export function withinBasis(severity: Severity, data: Data): Severity {
  const basis = basisIn(data)
  return basis === null ? severity : atMost(severity, basis)
}

/** The headline, with how far it rests on usual figures; nothing more where they are the chart's own. */
export function sayWithBasis(headline: Words, data: Data): Words {
  const basis = basisIn(data)
  if (basis === 'usual') return followed(headline, ', by usual figures')
  return basis === 'anyhow' ? followed(headline, ', whatever your figures') : headline
}

function followed(headline: Words, end: string): Words {
  if (typeof headline === 'string') return `${headline}${end}`
  return new Phrase(['', end], [headline])
}
