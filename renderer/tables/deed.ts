// What the button of an import says it will do.
import { counted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'

/** Of changes that are ticked; where none is, there is nothing to press for. */
export function sayMerge(ticked: number): Words {
  if (ticked === 0) return 'Nothing to merge'
  return words`Merge ${counted(ticked, 'change', 'changes')}`
}

export function sayImport(people: number): Words {
  return words`Import ${counted(people, 'person', 'people')}`
}
