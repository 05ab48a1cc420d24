// A large list from the clipboard, looked through beside the page before its people come onto the chart.
import { useMemo } from 'react'
import type { PastePlace } from '../../shared/clipboard/paste-roles.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { showPasted } from '../actions/clipboard/show-pasted.ts'
import { takeMade } from '../state/edit.ts'
import { speak } from '../state/speak.ts'
import { closeIfOpen, currentSession } from '../state/store.ts'
import { currentWriter } from '../state/writer.ts'
import { LargeList } from './LargeList.tsx'
import type { ListSource } from './large-list.ts'
import { useLargeList } from './use-large-list.ts'

interface LargePasteProps {
  readonly text: string
  readonly place: PastePlace | null
}

/** Adds everybody as one step, with what was pasted selected and in sight. */
export function LargePaste({ text, place }: LargePasteProps) {
  const source = useMemo((): ListSource => ({ kind: 'pasted', text, place }), [text, place])
  const list = useLargeList(source)
  const { looked } = list
  const roles = counted(looked?.added ?? 0, 'role', 'roles')
  const rows = looked ? words` · ${counted(looked.people, 'row', 'rows')}` : ''
  const add = async () => {
    const { dialog } = currentSession()
    const made = await list.take()
    // Whoever has closed it meanwhile thought better of it.
    if (!closeIfOpen(dialog) || !takeMade(made, words`Paste ${roles}`)) return
    showPasted(made.roleIds)
    speak(currentWriter().write(words`Pasted ${roles}.`))
  }
  return (
    <LargeList
      list={list}
      title="Paste people"
      help="lists"
      about={words`from the clipboard${rows}`}
      promise="Your chart changes only when you add them. One Undo takes all of it back."
      deed={looked ? words`Add ${roles}` : 'Add'}
      onTake={() => void add()}
    />
  )
}
