// Random choices among the things of a document, random lanes of it, and other pieces of random edits.
import fc from 'fast-check'
import type { Document } from '../../shared/document/schema.ts'
import { BELT_STAGES } from '../../shared/document/vocabulary.ts'

/** A thing of the document, or once in a while one that is not on it. */
type Pick = (things: readonly { readonly id: string }[]) => string

export const pick: fc.Arbitrary<Pick> = fc
  .tuple(fc.nat(1000), fc.integer({ min: 0, max: 19 }))
  .map(([at, luck]) => (things) => {
    const thing = luck === 0 ? undefined : things[at % Math.max(1, things.length)]
    return thing?.id ?? 'not-on-the-chart'
  })

export const beltStage = fc.constantFrom(...BELT_STAGES)

export const lane = fc
  .tuple(
    fc.constantFrom('leadership', 'support', 'unplaced', 'all', 'stage', 'team', 'pod'),
    beltStage,
    fc.constantFrom('lead-generation', 'sales', 'support'),
    fc.option(pick, { nil: null }),
  )
  .map(([kind, stage, team, pickPod]) => (document: Document) => {
    if (kind === 'stage') return { kind, stage } as const
    if (kind === 'team') return { kind, team } as const
    if (kind === 'pod') return { kind, stage, podId: pickPod?.(document.pods) ?? null } as const
    return { kind } as const
  })

export const severalPicks = fc.array(pick, { minLength: 1, maxLength: 4 })

export const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', 'Ann', 'Équipe 東京'),
)

/** Something, or null. */
export function maybe<Value>(value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: null })
}

/** Some of the fields. */
export function changes<Shape extends object>(
  shape: {
    [Key in keyof Shape]: fc.Arbitrary<Shape[Key]>
  },
) {
  return fc.record(shape, { requiredKeys: [] })
}
