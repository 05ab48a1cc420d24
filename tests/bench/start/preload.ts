// Runs before the page of any program that is started, and puts the stop-watch into it.
import { ipcRenderer, webFrame } from 'electron'
import { TERMS } from './terms.ts'

// Put in by the build: page.ts as one script, since a locked-in page loads nothing from elsewhere.
declare const __PAGE__: string

// As soon as there is a body; scripts of the page run later.
const observer = new MutationObserver(() => {
  if (!document.body) return
  observer.disconnect()
  void watch()
})
observer.observe(document, { childList: true, subtree: true })

async function watch(): Promise<void> {
  const call = `watchStart(${process.env[TERMS]})`
  await ipcRenderer.invoke('bench:answer', await webFrame.executeJavaScript(`${__PAGE__};${call}`))
}
