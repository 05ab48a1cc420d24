// The page can reach nothing but what the program gives it, tried in the real window.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../electron/page-files/ui-files.ts'
import type { PitcrewApi } from '../../shared/ipc/border.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'

declare global {
  interface Window {
    readonly pitcrew: PitcrewApi
  }
}

let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew()
})

afterAll(() => pitcrew.quit())

test('no Node, no Electron: one object with three functions', async () => {
  const found = await pitcrew.page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
    api: Object.keys(window.pitcrew).toSorted(),
  }))
  expect(found).toEqual({ node: [], api: ['call', 'on', 'openDropped'] })
})

test('the page cannot replace what it was given', async () => {
  const isKept = await pitcrew.page.evaluate(() => {
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
})

test('calls that are not in the table, or do not fit it, are refused', async () => {
  const refused = await pitcrew.page.evaluate(async () => {
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
})

test('nothing outside the program can be loaded, opened or gone to', async () => {
  const { app, page } = pitcrew
  const before = page.url()
  const tried = await page.evaluate(async () => {
    const fetched = await Promise.all(
      ['https://example.invalid/', 'file:///etc/passwd', 'http://127.0.0.1:9/'].map((url) =>
        fetch(url).then(
          () => 'loaded',
          () => 'refused',
        ),
      ),
    )
    const opened = window.open('https://example.invalid/') === null
    window.location.href = 'https://example.invalid/'
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { fetched, opened }
  })
  expect(tried).toEqual({ fetched: ['refused', 'refused', 'refused'], opened: true })
  expect(page.url()).toBe(before)
  expect(before).toMatch(/^app:\/\/ui\//)
  expect(app.windows()).toHaveLength(1)
})

test('there is no process for a network', async () => {
  const services = await pitcrew.app.evaluate(({ app }) =>
    app.getAppMetrics().map(({ serviceName }) => serviceName),
  )
  expect(services.filter((name) => name?.includes('network'))).toEqual([])
})

test('files of the program outside its pages are not served', async () => {
  const statuses = await pitcrew.page.evaluate(() =>
    Promise.all(
      ['/../main/main.cjs', '/%2e%2e/main/main.cjs', '/..%2fmain%2fmain.cjs', '/nothing.js'].map(
        (path) =>
          fetch(`app://ui${path}`).then(
            async (reply) => (reply.ok ? (await reply.text()).slice(0, 20) : 'refused'),
            () => 'refused',
          ),
      ),
    ),
  )
  expect(statuses).toEqual(['refused', 'refused', 'refused', 'refused'])
})

test('every file of the page comes with the policy, and is not guessed to be something else', async () => {
  const headers = await pitcrew.page.evaluate(async () => {
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
    ['text/html; charset=utf-8', CONTENT_SECURITY_POLICY, 'nosniff'],
    ['text/javascript; charset=utf-8', CONTENT_SECURITY_POLICY, 'nosniff'],
  ])
})

test('no code but the program’s own runs', async () => {
  const ran = await pitcrew.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.injected = true')
    image.src = 'x:'
    document.body.append(image)
    await new Promise((resolve) => setTimeout(resolve, 200))
    script.remove()
    image.remove()
    return 'injected' in window
  })
  expect(ran).toBe(false)
})

test('camera, notifications and the like are refused', async () => {
  const answers = await pitcrew.page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
  ])
  expect(answers).toEqual(['denied', 'refused'])
})
