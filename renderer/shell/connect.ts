// Connects the page with the Electron side: asks once for what to show, and hears what comes later.
import { documentOf } from '../../shared/document/chart-text.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import type { OpenedDocument } from '../../shared/ipc/opening.ts'
import { runFromMenu } from '../actions/command-table/commands.ts'
import { showListInTurn } from '../actions/import-list.ts'
import { hearOutside } from '../actions/outside-changes.ts'
import { handIn } from '../actions/recovery-copies.ts'
import { hearSaved, saveChart } from '../actions/save-chart.ts'
import { call, on } from '../bridge/api.ts'
import { forgetDrafts, hasDrafts, keepDraft, useDrafts } from '../controls/drafts.ts'
import { openGuideAt } from '../state/guide.ts'
import { request } from '../state/request.ts'
import { openDocument } from '../state/store.ts'
import { tell, tellProblem } from '../state/toasts.ts'
import { arrangeWindow } from '../state/window.ts'

/** Notices that came before there was anything to show them with; null once there is. */
let early: Notice[] | null = []

const UNTAKEN =
  'The chart is saved, but without a text that was typed and not taken yet: finish it, or give it up with Escape in its field.'

/** Done when there is something to show, so that nothing is drawn in vain before. */
export async function connect(): Promise<void> {
  // Listens first: events may follow the answer at once.
  on('document:opened', showOpened)
  on('menu:command', runFromMenu)
  on('app:notice', tellNotice)
  on('outside:news', hearOutside)
  on('list:opened', showListInTurn)
  on('recent:changed', (recent) => arrangeWindow({ recent }))
  on('preferences:changed', (preferences) => arrangeWindow({ preferences }))
  on('recovery:left-changed', arrangeWindow)
  on('recovery:trouble', ({ isOff }) => arrangeWindow({ isRecoveryOff: isOff }))
  on('recovery:keep-now', () => void handIn({ isLast: true }))
  on('document:opening', (openingName) => arrangeWindow({ openingName }))
  on('document:saved', hearSaved)
  on('document:saving', (isSaving) => arrangeWindow({ isSaving }))
  on('document:save-and-close', async () => {
    if (!(await saveChart({ as: false }))) return
    // The file has no text that nobody took; the window asks again before it closes.
    if (hasDrafts(useDrafts.getState())) tellProblem(UNTAKEN)
    else await request('window:close')
  })
  const reply = await call('app:start')
  if (!reply.ok) {
    tellNotice({ kind: 'error', message: reply.error.message })
    return
  }
  const { opened, notices, recent, preferences, systemLocale, version, leftCharts } = reply.value
  const { isRecoveryOff, openingName, lists } = reply.value
  arrangeWindow({
    recent,
    preferences,
    systemLocale,
    version,
    leftCharts,
    isRecoveryOff,
    openingName,
  })
  showOpened(opened)
  for (const notice of notices) tellNotice(notice)
  for (const list of lists) showListInTurn(list)
}

function showOpened(opened: OpenedDocument): void {
  const { chart, recovered, ...about } = opened
  forgetDrafts()
  openDocument({
    ...about,
    document: documentOf(chart),
    recovered: recovered && { ...recovered, before: documentOf(recovered.before) },
  })
  for (const [name, text] of Object.entries(recovered?.untaken ?? {})) keepDraft(name, text, null)
  if (opened.beginsWith === 'guide') openGuideAt('first-chart')
}

/** To be called once the page can show messages. */
export function tellEarlyNotices(): void {
  const notices = early ?? []
  early = null
  for (const notice of notices) tellNotice(notice)
}

function tellNotice(notice: Notice): void {
  if (early) early.push(notice)
  else if (notice.kind === 'error') tellProblem(notice.message)
  else tell(notice.message)
}
