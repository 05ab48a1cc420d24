// The structure view: lanes of the belt, two parties or pods, with leadership above them.

import { marksOf } from '../../findings/marks.ts'
import { cardAt } from '../../layout/hit.ts'
import { layoutOf } from '../../layout/layout-of.ts'
import { nextCard } from '../../layout/next-card.ts'
import type { View } from '../view.ts'
import { dropAt } from './drop.ts'
import { cardBeside } from './go-on.ts'
import { linesOfCommand } from './line-of-command.ts'
import { outlineOf } from './outline.ts'
import { pasteAt, pasteBeside } from './paste.ts'
import { stepBy } from './step.ts'

export const STRUCTURE_VIEW: View = {
  layout: layoutOf,
  hit: cardAt,
  dropAt,
  next: nextCard,
  beside: cardBeside,
  step: stepBy,
  outline: outlineOf,
  linesOfCommand,
  pasteBeside,
  pasteAt,
  marks: marksOf,
}
