// A server for one run: the peers' pages and Pitcrew's built page.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ttf': 'font/ttf',
}

/** Where the built files are. */
interface Folders {
  /** Pitcrew's page. */
  readonly page: string
  /** The peers and what measures them. */
  readonly peers: string
}

export interface Server {
  readonly origin: string
  close(): void
}

/** Serves on a port of this machine alone. */
export async function serve(folders: Folders): Promise<Server> {
  const answer = (path: string): string | Buffer | null => {
    const [, area = '', name = ''] = path.split('/')
    if (area === 'boot') return bootOf(name.replace('.js', ''))
    if (area === 'peer') return pageOf(name.replace('.html', ''))
    if (path === '/pitcrew/index.html')
      return withBoot(readFileSync(join(folders.page, 'index.html'), 'utf8'))
    const folder = area === 'pitcrew' ? folders.page : folders.peers
    const file = normalize(join(folder, path.slice(area.length + 1)))
    return file.startsWith(folder + sep) && existsSync(file) ? readFileSync(file) : null
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const body = answer(pathname)
    response.writeHead(body === null ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
    })
    response.end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** Puts a peer and the stop-watch together; a file of its own, for Pitcrew's policy forbids inline scripts. */
function bootOf(peer: string): string {
  return `import { peer } from '/peers/${peer}.js'
import { startBench } from '/peers/page.js'
startBench(peer)
`
}

function pageOf(peer: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${peer}</title>
<style>html, body, #host { margin: 0; width: 100%; height: 100%; overflow: hidden }</style></head>
<body><div id="host"></div><script type="module" src="/boot/${peer}.js"></script></body></html>`
}

/** Before the page's own script, which asks for the stand-in of the Electron side at once. */
function withBoot(html: string): string {
  return html.replace(
    '<script ',
    '<script type="module" src="/boot/pitcrew.js"></script>\n<script ',
  )
}
