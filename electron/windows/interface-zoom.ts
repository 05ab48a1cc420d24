// How large the pages of all windows are shown, as the user prefers it.
import { app, BrowserWindow, session } from 'electron'

/** For windows there are and those that come; returns what is to be called when another one is preferred. */
export function setupInterfaceZoom(zoom: () => number): () => void {
  const showIn = ({ webContents }: BrowserWindow) => webContents.setZoomFactor(zoom())
  const follow = (window: BrowserWindow) => {
    // What is printed has the size of its paper.
    if (window.webContents.session !== session.defaultSession) return
    // Chromium forgets it where a page is loaded anew.
    window.webContents.on('dom-ready', () => showIn(window))
  }
  const showAll = () => BrowserWindow.getAllWindows().forEach(showIn)
  BrowserWindow.getAllWindows().forEach(follow)
  app.on('browser-window-created', (_event, window) => follow(window))
  showAll()
  return showAll
}
