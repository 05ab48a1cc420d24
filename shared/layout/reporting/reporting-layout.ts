// The reporting layout: everybody below their manager, branches turned so that the whole fits paper.
import type { RoleId } from '../../ids.ts'
import type { Org } from '../../org/org.ts'
import type { Layout } from '../layout.ts'
import { MARGIN } from '../measures.ts'
import { forestOf } from './forest.ts'
import { placed } from './place.ts'
import { drawingsOf, pageOf } from './shapes.ts'

export interface ReportingOptions {
  /** Managers whose reports are folded away. */
  readonly folded?: ReadonlySet<RoleId>
  /** Show only this role and all below it. */
  readonly top?: RoleId | null
  /** Width against height of the page that it is drawn for; missing: of one that lies. */
  readonly pageShape?: number | undefined
}

const NONE: ReadonlySet<RoleId> = new Set()

/**
 * Places every card, line and tag; linear, and the same for the same document. Managers who are not
 * on the chart and circles leave nobody out: who has nobody above stands on top, with a tag that says why.
 */
export function reportingLayout(
  org: Org,
  { folded = NONE, top = null, pageShape }: ReportingOptions = {},
): Layout {
  const forest = forestOf(org, { folded, top })
  const [ground] = forest.branches
  const drawings = drawingsOf(forest)
  const drawing = pageOf(ground, drawings, pageShape)
  const { cards, lines, teams, tags } = placed(forest, drawing, { x: MARGIN, y: MARGIN }, drawings)
  return {
    width: drawing.width + 2 * MARGIN,
    height: drawing.height + 2 * MARGIN,
    lanes: [],
    pods: [],
    cards,
    lines,
    teams,
    tags,
  }
}
