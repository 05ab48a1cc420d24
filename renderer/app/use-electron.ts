// Keeps window and Electron side in step: start, documents, commands, title, closing.
import { useEffect } from 'react'
import type { Notice } from '../../shared/ipc.ts'
import { runCommand } from '../commands/run-command.ts'
import { saveChart } from '../commands/save-chart.ts'
import { tell, tellProblem } from '../toasts/toasts.ts'
import { call, on, openDropped } from './api.ts'
import { request } from './request.ts'
import { isUnsaved, show, showDocument, useStore } from './store.ts'

/** Asks once for what to show, then listens for as long as the window lives. */
export function useElectron(): void {
  useEffect(() => {
    void start()
    const stops = [
      on('document:opened', showDocument),
      on('menu:command', runCommand),
      on('app:notice', tellNotice),
      on('recent:changed', (recent) => show({ recent })),
      on('preferences:changed', ({ theme }) => show({ themeChoice: theme })),
      on('document:save-and-close', async () => {
        if (await saveChart({ as: false })) await request('window:close')
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useReportedState()
  useDroppedFiles()
}

async function start(): Promise<void> {
  const reply = await call('app:start')
  if (!reply.ok) {
    tellProblem(reply.error.message)
    return
  }
  const { opened, recent, preferences, notices } = reply.value
  show({ recent, themeChoice: preferences.theme })
  showDocument(opened)
  for (const notice of notices) tellNotice(notice)
}

function tellNotice({ kind, message }: Notice): void {
  if (kind === 'error') tellProblem(message)
  else tell(message)
}

/** Main needs to know for the title's mark and for asking before it closes. */
function useReportedState(): void {
  const documentId = useStore((state) => state.documentId)
  const unsaved = useStore(isUnsaved)
  const isTouched = useStore((state) => state.history.past.length > 0 || !state.isUntitled)
  useEffect(() => {
    if (documentId) void call('document:state', { documentId, isUnsaved: unsaved, isTouched })
  }, [documentId, unsaved, isTouched])
}

/** A file dropped anywhere on the window is opened. */
function useDroppedFiles(): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const open = (event: DragEvent) => {
      event.preventDefault()
      for (const file of event.dataTransfer?.files ?? []) void openDropped(file)
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', open)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', open)
    }
  }, [])
}
