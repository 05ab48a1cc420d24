// Locks every page in: no network, no permissions, no navigation, no further windows.
import type { App, Session, WebContents } from 'electron'
import type { Log } from '../basics/log.ts'
import { isAllowedUrl } from './allowed-url.ts'
import { refuseFilePickers } from './no-file-pickers.ts'

/** To be called before the program is ready: some of it cannot be set later. */
export function setupSecurity(app: App, log: Log, withDevTools: boolean): void {
  // Every renderer in the system's sandbox, whatever a window may be told. Where whoever started the
  // program switched the sandbox off (root has to), insisting on it would only end all renderers.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Not one host name can be looked up, so that Chromium's own services stay silent, too.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')

  app.on('session-created', (session) => lockSession(session, log, withDevTools))
  app.on('web-contents-created', (_event, contents) => lockContents(contents, log))
}

function lockSession(session: Session, log: Log, withDevTools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isAllowed = isAllowedUrl(url, withDevTools)
    if (!isAllowed) log('blocked a request', url)
    decide({ cancel: !isAllowed })
  })
}

function lockContents(contents: WebContents, log: Log): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // Past all other guards, which see no datagrams: WebRTC would send them to any address.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  refuseFilePickers(contents, log)
  contents.setWindowOpenHandler(({ url }) => {
    log('refused to open a window', url)
    return { action: 'deny' }
  })
}
