// Addresses of the page: only its own files are served, and always with the same strict headers.
import { describe, expect, it } from 'vitest'
import {
  CONTENT_SECURITY_POLICY,
  headersOf,
  UI_START,
  uiFileOf,
} from '../../../electron/page-files/ui-files.ts'
import { isAllowedUrl } from '../../../electron/security/allowed-url.ts'

const folder = '/opt/pitcrew/out/renderer'

describe('uiFileOf', () => {
  it.each([
    [UI_START, 'index.html', 'text/html; charset=utf-8'],
    ['app://ui/assets/index-a1B2.js', 'assets/index-a1B2.js', 'text/javascript; charset=utf-8'],
    ['app://ui/assets/index.css?v=1#x', 'assets/index.css', 'text/css; charset=utf-8'],
    ['app://ui/assets/Inter-Bold.ttf', 'assets/Inter-Bold.ttf', 'font/ttf'],
    ['app://ui/a%20b.svg', 'a b.svg', 'image/svg+xml'],
  ])('serves %s', (address, file, type) => {
    expect(uiFileOf(address, folder)).toEqual({
      path: `${folder}/${file}`,
      headers: headersOf(type),
    })
  })

  it.each([
    'app://ui/../main/main.cjs',
    'app://ui/..%2fmain%2fmain.js',
    'app://ui/%2e%2e/main.js',
    'app://ui/%2E./main.js',
    'app://ui/....//main.js',
    'app://ui/%00index.html',
    'app://ui/a%2fb.js',
    'app://ui/a\\b.js',
    'app://ui/a%5Cb.js',
    'app://ui//etc/passwd.js',
    'app://ui/./index.html/../../x.js',
    'app://ui/C:/x.js',
    'app://ui/%ff%fe.js',
    'app://ui/%.js',
    'app://ui',
    'app://ui/',
    'app://other/index.html',
    'app://user:word@ui/index.html',
    'app://ui:80/index.html',
    'file:///opt/pitcrew/out/renderer/index.html',
    'https://ui/index.html',
    '',
    'index.html',
  ])('refuses %s', (address) => {
    expect(uiFileOf(address, folder)).toBeNull()
  })

  it.each(['app://ui/index.html.map', 'app://ui/main.cjs', 'app://ui/assets', 'app://ui/.env'])(
    'knows no kind of file like %s',
    (address) => {
      expect(uiFileOf(address, folder)).toBeNull()
    },
  )

  it('serves nothing from a folder whose name only begins alike', () => {
    const found = uiFileOf('app://ui/x.js', '/opt/pitcrew/out/render')
    expect(found?.path).toBe('/opt/pitcrew/out/render/x.js')
  })
})

describe('headers', () => {
  it('hold exactly this policy', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; worker-src 'self'",
    )
  })

  it('forbid guessing the type', () => {
    expect(headersOf('text/plain')).toMatchObject({
      'content-type': 'text/plain',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `sandbox allow-scripts allow-same-origin allow-forms; ${CONTENT_SECURITY_POLICY}`,
    })
  })
})

describe('isAllowedUrl', () => {
  it.each(['app://ui/index.html', 'data:image/png;base64,AA==', 'blob:app://ui/1234'])(
    'lets %s pass',
    (address) => {
      expect(isAllowedUrl(address, false)).toBe(true)
    },
  )

  it.each([
    'https://example.com',
    'http://127.0.0.1:9',
    'ws://localhost',
    'wss://example.com',
    'ftp://example.com',
    'file:///etc/passwd',
    'chrome://gpu',
    'chrome-extension://abc/x.js',
    'devtools://devtools/bundled/inspector.html',
    'about:blank',
    'not an address',
  ])('stops %s', (address) => {
    expect(isAllowedUrl(address, false)).toBe(false)
  })

  it('lets the developer tools load themselves, in development only', () => {
    expect(isAllowedUrl('devtools://devtools/bundled/inspector.html', true)).toBe(true)
    expect(isAllowedUrl('https://example.com', true)).toBe(false)
  })
})
