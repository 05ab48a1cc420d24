// What a page has been given: nothing but what the program means it to have.
import { expect } from 'vitest'
import { svgWriter } from '../../../electron/export/svg.ts'
import { SANDBOXED_POLICY } from '../../../electron/page-files/ui-files.ts'
import { exported } from '../exported.ts'
import { chartOfNames, HOSTILE_NAMES } from '../hostile-names.ts'
import type { PageCheck } from './page-check.ts'

export const WHAT_IT_HAS: readonly PageCheck[] = [
  {
    what: 'no Node, no Electron: one object with four functions',
    async holds(page) {
      const found = await page.evaluate(() => ({
        node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
        api: Object.keys(window.pitcrew).toSorted(),
      }))
      expect(found).toEqual({ node: [], api: ['call', 'on', 'openDropped', 'photoDropped'] })
    },
  },
  {
    what: 'the page cannot replace what it was given',
    async holds(page) {
      const isKept = await page.evaluate(() => {
        const before = window.pitcrew.call
        try {
          Object.assign(window.pitcrew, { call: () => 'mine' })
          Object.assign(window, { pitcrew: {} })
        } catch {
          // Frozen objects throw in strict code, which is as good.
        }
        return window.pitcrew.call === before
      })
      expect(isKept).toBe(true)
    },
  },
  {
    what: 'calls that are not in the table, or do not fit it, are refused',
    async holds(page) {
      const refused = await page.evaluate(async () => {
        const tries = [
          ['document:open-path', '["/etc/passwd"]'],
          ['preferences:set', '[{"theme":"pink"}]'],
          ['preferences:set', [{ theme: 'dark' }]],
          ['document:save', '[{"documentId":"x"}]'],
          ['document:open-sample', '["../../package"]'],
        ]
        return Promise.all(
          tries.map((args) =>
            Promise.resolve(Reflect.apply(window.pitcrew.call, null, args)).then(
              (reply) => JSON.parse(reply).ok,
              () => 'thrown',
            ),
          ),
        )
      })
      expect(refused).toEqual(refused.map(() => false))
    },
  },
  {
    what: 'what the page does to its own world is not felt in that of the preload',
    async holds(page) {
      const found = await page.evaluate(async () => {
        const { includes, push } = Array.prototype
        const { stringify } = JSON
        let touched = 0
        const evil = () => {
          touched += 1
          return true
        }
        Object.assign(Array.prototype, { includes: evil, push: evil })
        Object.assign(JSON, { stringify: evil })
        const asked = Reflect.apply(window.pitcrew.call, null, ['document:open-path', '[]'])
        // At once, before the page itself stumbles over it.
        Object.assign(Array.prototype, { includes, push })
        Object.assign(JSON, { stringify })
        const reply = await asked
        return { code: JSON.parse(reply).error.code, touched }
      })
      expect(found).toEqual({ code: 'E_BAD_REQUEST', touched: 0 })
    },
  },
  {
    what: 'only the page itself has been given something, and nothing else than that',
    async holds(page) {
      // Later: Playwright loses the answer of what adds a frame.
      await page.evaluate(() => {
        setTimeout(() => {
          const frame = document.createElement('iframe')
          document.body.append(frame)
          Object.assign(window, { keysOfFrame: Object.keys(frame.contentWindow ?? {}) })
          frame.remove()
        })
      })
      await page.waitForFunction(() => 'keysOfFrame' in window)
      const { own, inFrame } = await page.evaluate(() => {
        const usual: readonly string[] = Object(window).keysOfFrame
        Reflect.deleteProperty(window, 'keysOfFrame')
        return {
          // Besides, zod keeps its own settings there.
          own: Object.keys(window).filter((key) => !usual.includes(key) && !/^__zod_/.test(key)),
          inFrame: usual.includes('pitcrew'),
        }
      })
      expect({ own, inFrame }).toEqual({ own: ['pitcrew'], inFrame: false })
    },
  },
  {
    what: 'a webview is nothing but a word',
    async holds(page) {
      const kind = await page.evaluate(() => {
        const element = document.createElement('webview')
        document.body.append(element)
        const found = typeof Object(element).getWebContentsId
        element.remove()
        return found
      })
      expect(kind).toBe('undefined')
    },
  },
  {
    what: 'files of the program outside its pages are not served',
    async holds(page) {
      const statuses = await page.evaluate(() =>
        Promise.all(
          [
            '/../main/main.cjs',
            '/%2e%2e/main/main.cjs',
            '/..%2fmain%2fmain.cjs',
            '/nothing.js',
          ].map((path) =>
            fetch(`app://ui${path}`).then(
              async (reply) => (reply.ok ? (await reply.text()).slice(0, 20) : 'refused'),
              () => 'refused',
            ),
          ),
        ),
      )
      expect(statuses).toEqual(['refused', 'refused', 'refused', 'refused'])
    },
  },
  {
    what: 'every file of the page comes with the policy, and is not guessed to be something else',
    async holds(page) {
      const headers = await page.evaluate(async () => {
        const script = document.querySelector<HTMLScriptElement>('script[src]')
        const replies = await Promise.all([fetch('app://ui/index.html'), fetch(script?.src ?? '')])
        return replies.map((reply) => [
          // Chromium adds the type that it knows for the ending.
          reply.headers.get('content-type')?.split(',')[0],
          reply.headers.get('content-security-policy'),
          reply.headers.get('x-content-type-options'),
        ])
      })
      expect(headers).toEqual([
        ['text/html; charset=utf-8', SANDBOXED_POLICY, 'nosniff'],
        ['text/javascript; charset=utf-8', SANDBOXED_POLICY, 'nosniff'],
      ])
    },
  },
  {
    what: 'no code but the program’s own runs',
    async holds(page) {
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script')
        script.textContent = 'window.injected = true'
        document.body.append(script)
        const image = document.createElement('img')
        image.setAttribute('onerror', 'window.injected = true')
        image.src = 'x:'
        document.body.append(image)
        // Not here, where the test itself has the right to evaluate texts.
        setTimeout(() => Reflect.get(window, 'eval')('window.injected = true'))
        setTimeout(() => new Function('window.injected = true')())
        await new Promise((resolve) => setTimeout(resolve, 200))
        script.remove()
        image.remove()
        return 'injected' in window
      })
      expect(ran).toBe(false)
    },
  },
  {
    what: 'a picture of hostile names is read as what it says, and nothing in it runs or loads',
    async holds(page) {
      const document = chartOfNames(...HOSTILE_NAMES)
      const svg = (await exported(svgWriter.write, { document })).toString('utf8')
      const found = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
        const elements = [...parsed.querySelectorAll('*')]
        const attributes = elements.flatMap((element) => element.getAttributeNames())
        return {
          fault: parsed.querySelector('parsererror')?.textContent ?? null,
          kinds: [...new Set(elements.map(({ localName }) => localName))].toSorted(),
          active: attributes.filter((name) => /^on|href|style|src/.test(name)),
          texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent),
        }
      }, svg)
      expect(found).toMatchObject({
        fault: null,
        kinds: ['circle', 'g', 'path', 'rect', 'svg', 'text', 'title'],
        active: [],
      })
      // Decoded they are again what somebody typed.
      for (const name of [']]>', '&#60;b&#62;', '&amp;lt;', '<!-- x -->'])
        expect(found.texts).toContain(name)
    },
  },
]
