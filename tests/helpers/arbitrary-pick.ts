// Random choices among the things of a document, and random lanes of it.
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
