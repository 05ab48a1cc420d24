// "What if Priya Shah leaves?" in the menu of whom it is about.
import { orgOf } from '../../../shared/org/org.ts'
import { type Leaver, leavingOf } from '../../../shared/what-if/leaving.ts'
import { withShortNames } from '../../../shared/words/short-names.ts'
import { currentDocument } from '../../state/store.ts'
import { currentWriter } from '../../state/writer.ts'
import { askWhatIf } from '../ask-what-if.ts'
import type { Thing, ThingCommand, ThingOf } from './thing.ts'

/** Asks about whom the thing stands for; nobody is asked about who holds no role. */
export function whatIfEntry<Kind extends Thing['kind']>(
  whoOf: (thing: ThingOf<Kind>) => Leaver,
): ThingCommand<Kind> {
  const leaving = (thing: ThingOf<Kind>) => leavingOf(orgOf(currentDocument()), whoOf(thing))
  return {
    label(thing) {
      const question = leaving(thing)?.question ?? 'What if somebody leaves?'
      return currentWriter().write(withShortNames(question))
    },
    when: (thing) => (leaving(thing)?.roles.length ?? 0) > 0,
    run: (thing) => askWhatIf(whoOf(thing)),
  }
}
