// Leaves out of Chromium what no window here uses, and every start would wait for.
import type { App } from 'electron'

/** To be called before the program is ready: none of it can be set later. */
export function leaveOutUnusedParts(app: App): void {
  // A process of its own for the network, which is not used (docs/decisions/0005).
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
  // Graphics cards in software, for 3D on machines without one: tried before windows are painted plainly.
  app.commandLine.appendSwitch('disable-software-rasterizer')
}
