// Answers to the calls about native menus.
import type { menuFeature } from '../../shared/ipc/menu.ts'
import { ok } from '../../shared/result.ts'
import type { ProgramMenu } from '../menu/menu.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly menu: Pick<ProgramMenu, 'offer'>
}

/** Shown as long as the window is the one used last. */
export function answerMenu({ menu }: Ports): Answers<typeof menuFeature.calls> {
  return {
    async 'menu:offer'(open, [menus]) {
      menu.offer(open, menus)
      return ok(null)
    },
    async 'menu:open-of-text'({ window }, [at]) {
      window.showTextMenu(at)
      return ok(null)
    },
  }
}
