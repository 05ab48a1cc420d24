// The pages behind the chart, in the order in which a board reads them.
import { capacityOf } from '../capacity/capacity-of.ts'
import { assumptionsPage } from './assumptions-page.ts'
import type { ChartLook } from './chart-drawing.ts'
import type { Draft } from './draft.ts'
import { dutiesPages } from './duties-page.ts'
import { holdsBackPages } from './holds-back-page.ts'
import { sizeOf } from './page-size.ts'
import { peoplePage } from './people-page.ts'
import { redFlagsPage } from './red-flags-page.ts'

/** Those that are asked for and have anything to say; beside a page of its own size they are slides. */
export function extraPages(look: ChartLook): readonly Draft[] {
  const { extras, size: chosen, direction } = look.choices
  const size = sizeOf(chosen === 'fitted' ? '16:9' : chosen, direction)
  const hasCapacity = extras.includes('capacity') && capacityOf(look.org) !== null
  return [
    ...holdsBackPages(look, size),
    ...(hasCapacity ? [assumptionsPage(look, size)] : []),
    ...(extras.includes('people') && look.org.document.roles.length > 0
      ? [peoplePage(look, size)]
      : []),
    ...(extras.includes('red-flags') && look.org.document.kpis.length > 0
      ? [redFlagsPage(look, size)]
      : []),
    ...(extras.includes('duties') ? dutiesPages(look, size) : []),
  ]
}
