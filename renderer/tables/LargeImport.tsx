// A large list from a file, looked through beside the page before it becomes a chart or comes into one.
import { useMemo, useState } from 'react'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import { likelySheet } from '../../shared/tables/import-list.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { currentSession } from '../state/store.ts'
import { sayImport, sayMerge } from './deed.ts'
import { EncodingSelect } from './EncodingSelect.tsx'
import { AnotherFile, PROMISES, SheetSelect, TargetChoice } from './import-choices.tsx'
import { LargeList } from './LargeList.tsx'
import type { ListSource, Looked } from './large-list.ts'
import { NO_SHEET } from './no-sheet.ts'
import { takeList } from './take-list.ts'
import { useLargeList } from './use-large-list.ts'

/** Keeps what was said of each sheet while another one is looked at. */
export function LargeImport({ list: { file, remembered } }: { readonly list: ListToImport }) {
  const { fileName, sheets, encoding } = file
  const [sheetAt, showSheet] = useState(() => likelySheet(sheets))
  const sheet = sheets[sheetAt] ?? NO_SHEET
  // The same for the same sheet, of which answers are kept while another one is looked at.
  const sources = useMemo(
    () =>
      new Map(
        [...sheets, NO_SHEET].map((each): [typeof each, ListSource] => [
          each,
          { kind: 'file', fileName, sheet: each, remembered },
        ]),
      ),
    [fileName, sheets, remembered],
  )
  const list = useLargeList(sourceOf(sources, sheet))
  const { looked, shown } = list
  const rows = words` · ${counted(looked?.people ?? sheet.rows.length, 'row', 'rows')}`
  const take = async () => {
    if (!looked) return
    const { dialog } = currentSession()
    const made = await list.take()
    // Whoever has closed it meanwhile thought better of it.
    if (currentSession().dialog !== dialog) return
    const { target, signature, layout } = looked
    await takeList({ made, target, signature, columns: layout.columns, fileName })
  }
  return (
    <LargeList
      list={list}
      title="Import people"
      help="imports"
      about={words`${fileName}${sheet.name === '' ? '' : words` · sheet “${sheet.name}”`}${rows}`}
      sheets={sheets.length > 1 && <SheetSelect shown={{ sheets, sheetAt, showSheet }} />}
      letters={encoding !== null && <EncodingSelect encoding={encoding} />}
      before={shown && shown.target !== 'fill' && <TargetChoice shown={shown} />}
      others={<AnotherFile />}
      promise={PROMISES[looked?.target ?? 'fill']}
      deed={looked ? deedOf(looked) : 'Import'}
      onTake={() => void take()}
    />
  )
}

function sourceOf(sources: ReadonlyMap<unknown, ListSource>, sheet: unknown): ListSource {
  const source = sources.get(sheet)
  if (!source) throw new Error('Bug: every sheet is a source')
  return source
}

function deedOf({ target, changes, peopleAfter }: Looked): Words {
  const ticked = changes.reduce((sum, each) => sum + each.ticked, 0)
  return target === 'merge' ? sayMerge(ticked) : sayImport(peopleAfter)
}
