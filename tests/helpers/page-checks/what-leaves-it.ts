// What gets out of a page, by all the ways that a page has: nothing. With sockets that listen.
import { expect } from 'vitest'
import { listening } from './listening.ts'
import type { PageCheck } from './page-check.ts'

export const WHAT_LEAVES_IT: readonly PageCheck[] = [
  {
    what: 'nothing outside the program can be loaded',
    async holds(page) {
      const fetched = await page.evaluate(() =>
        Promise.all(
          ['https://example.invalid/', 'file:///etc/passwd', 'http://127.0.0.1:9/'].map((url) =>
            fetch(url).then(
              () => 'loaded',
              () => 'refused',
            ),
          ),
        ),
      )
      expect(fetched).toEqual(['refused', 'refused', 'refused'])
    },
  },
  {
    what: 'the page stays where it is, whatever is tried',
    async holds(page) {
      const before = page.url()
      expect(before).toMatch(/^app:\/\/ui\//)
      await page.evaluate(async () => {
        const pause = () => new Promise((resolve) => setTimeout(resolve, 150))
        for (const address of [
          'https://example.invalid/',
          'file:///etc/passwd',
          'data:text/html,x',
        ]) {
          window.location.href = address
          await pause()
        }
        // As a text, since code is not written so.
        window.location.href = ['javascript', 'document.title="taken"'].join(':')
        await pause()
        const refresh = document.createElement('meta')
        refresh.httpEquiv = 'refresh'
        refresh.content = '0;url=https://example.invalid/'
        document.head.append(refresh)
        await pause()
        refresh.remove()
        const form = document.createElement('form')
        form.action = 'https://example.invalid/'
        document.body.append(form)
        form.submit()
        await pause()
        form.remove()
        try {
          history.pushState(null, '', 'https://example.invalid/')
        } catch {
          // Another origin cannot even be pretended.
        }
      })
      expect(page.url()).toBe(before)
      expect(await page.title()).not.toBe('taken')
      expect(await page.locator('[data-part^="lane:"]').count()).toBeGreaterThan(0)
      expect(page.context().pages()).toHaveLength(1)
    },
  },
  {
    what: 'the page opens no other windows',
    async holds(page) {
      const opened = await page.evaluate(async () => {
        const addresses = [
          'https://example.invalid/',
          'about:blank',
          '',
          location.href,
          ['javascript', 'alert(1)'].join(':'),
          URL.createObjectURL(new Blob(['x'], { type: 'text/html' })),
        ]
        const windows = addresses.map((address) => window.open(address))
        const link = document.createElement('a')
        link.href = 'https://example.invalid/'
        link.target = '_blank'
        link.rel = 'opener'
        document.body.append(link)
        link.click()
        link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 200))
        link.remove()
        return windows.filter((one) => one !== null).length
      })
      expect(opened).toBe(0)
      expect(page.context().pages()).toHaveLength(1)
    },
  },
  {
    what: 'nothing is sent, by no way there is: neither a datagram nor a connection leaves',
    async holds(page) {
      const outside = await listening()
      const { udpPort, tcpPort } = outside
      try {
        const gathered = await page.evaluate(
          async ({ udpPort, tcpPort }) => {
            const [udp, tcp] = [`127.0.0.1:${udpPort}`, `127.0.0.1:${tcpPort}`]
            const named = { username: 'a', credential: 'b' }
            const peer = new RTCPeerConnection({
              iceServers: [
                { urls: `stun:${udp}` },
                { urls: `turn:${udp}`, ...named },
                { urls: `turn:${tcp}?transport=tcp`, ...named },
              ],
            })
            const other = new RTCPeerConnection()
            const candidates: string[] = []
            peer.addEventListener('icecandidate', ({ candidate }) => {
              if (candidate?.candidate) candidates.push(candidate.candidate)
            })
            peer.createDataChannel('out')
            await peer.setLocalDescription()
            if (peer.localDescription) await other.setRemoteDescription(peer.localDescription)
            await other.setLocalDescription()
            if (other.localDescription) await peer.setRemoteDescription(other.localDescription)
            // Whoever is to be reached need not ask: it is enough that the page knows where.
            for (const [kind, port] of [
              ['udp', udpPort],
              ['tcp', tcpPort],
            ]) {
              const type = kind === 'tcp' ? 'typ host tcptype passive' : 'typ host'
              const candidate = `candidate:1 1 ${kind} 2122260223 127.0.0.1 ${port} ${type}`
              await peer.addIceCandidate({ candidate, sdpMid: '0' })
            }
            const quietly = (act: () => unknown) => {
              try {
                Promise.resolve(act()).catch(() => undefined)
              } catch {
                // Refused at once.
              }
            }
            quietly(() => new WebSocket(`ws://${tcp}/`))
            quietly(() => new EventSource(`http://${tcp}/`))
            quietly(() => new WebTransport(`https://${udp}/`))
            quietly(() => navigator.sendBeacon(`http://${tcp}/`, 'x'))
            quietly(() => fetch(`http://${tcp}/`, { mode: 'no-cors', keepalive: true }))
            quietly(() => new Worker(URL.createObjectURL(new Blob([`fetch('http://${tcp}/')`]))))
            quietly(() => navigator.serviceWorker.register(`http://${tcp}/x.js`))
            const links = [
              'preconnect',
              'dns-prefetch',
              'prefetch',
              'preload',
              'icon',
              'manifest',
              'stylesheet',
            ]
            const elements = links.map((rel) => {
              const link = document.createElement('link')
              link.rel = rel
              link.href = `http://${tcp}/${rel}`
              document.head.append(link)
              return link
            })
            new Image().src = `http://${tcp}/image.png`
            // WebRTC repeats itself every half second.
            await new Promise((resolve) => setTimeout(resolve, 2_500))
            for (const element of elements) element.remove()
            peer.close()
            other.close()
            return candidates
          },
          { udpPort, tcpPort },
        )
        expect(outside.heard).toEqual([])
        // Nor does the page learn the addresses of this computer.
        expect(gathered).toEqual([])
      } finally {
        outside.close()
      }
    },
  },
  {
    what: 'the page has no file pickers of its own, no boxes and no printer',
    async holds(page) {
      const found = await page.evaluate(async () => {
        const pickers = ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']
        let isPrinting = false
        window.addEventListener('beforeprint', () => {
          isPrinting = true
        })
        window.print()
        return {
          pickers: pickers.filter((name) => name in window),
          // Each answers at once, as if Escape had been pressed.
          boxes: [window.alert('x'), window.confirm('x')],
          isPrinting,
        }
      })
      expect(found).toEqual({ pickers: [], boxes: [undefined, false], isPrinting: false })
    },
  },
  {
    what: 'of ten thousand calls at once main hears a hundred',
    async holds(page) {
      const codes = await page.evaluate(async () => {
        const calls = Array.from({ length: 10_000 }, () =>
          window.pitcrew.call('recent:clear', '[]'),
        )
        const replies = (await Promise.all(calls)).map((reply) => JSON.parse(reply))
        const counted = new Map<string, number>()
        for (const { ok, error } of replies) {
          const code = ok ? 'done' : error.code
          counted.set(code, (counted.get(code) ?? 0) + 1)
        }
        return Object.fromEntries(counted)
      })
      expect(codes).toEqual({ done: 100, E_TOO_MANY: 9_900 })
    },
  },
  {
    what: 'camera, place, clipboard, notifications and the like are refused',
    async holds(page) {
      const answers = await page.evaluate(async () => {
        const tried = (given: Promise<unknown>) =>
          given.then(
            () => 'given',
            () => 'refused',
          )
        const place = new Promise<string>((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('given'),
            ({ code }) =>
              resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'refused' : ''),
          )
        })
        return {
          notifications: await Notification.requestPermission(),
          camera: await tried(navigator.mediaDevices.getUserMedia({ video: true })),
          screen: await tried(navigator.mediaDevices.getDisplayMedia()),
          clipboard: await tried(navigator.clipboard.readText()),
          place: await place,
        }
      })
      expect(answers).toEqual({
        notifications: 'denied',
        camera: 'refused',
        screen: 'refused',
        clipboard: 'refused',
        place: 'refused',
      })
    },
  },
]
