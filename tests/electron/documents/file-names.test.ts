// Names for new files, from the names people (and attackers) give their charts.
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultFileName, withExtension } from '../../../electron/documents/file-names.ts'

describe('defaultFileName', () => {
  it.each([
    ['Acme sales team', 'Acme sales team.salesorg'],
    ['Équipe de vente', 'Équipe de vente.salesorg'],
    ['営業組織', '営業組織.salesorg'],
    ['فريق المبيعات', 'فريق المبيعات.salesorg'],
    ['Team 👩🏽‍💻 🇩🇪', 'Team 👩🏽‍💻 🇩🇪.salesorg'],
    ['e\u0301', '\u00e9.salesorg'],
    ['', 'Sales organisation.salesorg'],
    ['   ', 'Sales organisation.salesorg'],
    ['...', 'Sales organisation.salesorg'],
    ['.', 'Sales organisation.salesorg'],
    ['..', 'Sales organisation.salesorg'],
    ['/', 'Sales organisation.salesorg'],
    ['---', 'Sales organisation.salesorg'],
    ['../../etc/passwd', 'etc-passwd.salesorg'],
    ['C:\\Windows\\system32', 'C-Windows-system32.salesorg'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.salesorg'],
    ['-rf', 'rf.salesorg'],
    ['~root', 'root.salesorg'],
    ['.hidden', 'hidden.salesorg'],
    ['ends with dots...', 'ends with dots.salesorg'],
    ['ends with spaces   ', 'ends with spaces.salesorg'],
    ['two\nlines\r\nand a\ttab', 'two lines and a tab.salesorg'],
    ['nul\0byte', 'nul byte.salesorg'],
    ['report\u202Egro.exe', 'report gro.exe.salesorg'],
    ['zero\u200Bwidth\uFEFF', 'zero width.salesorg'],
    ['half \uD83D', 'half.salesorg'],
    ['CON', 'CON chart.salesorg'],
    ['con.txt', 'con.txt chart.salesorg'],
    ['LPT1', 'LPT1 chart.salesorg'],
    ['Console', 'Console.salesorg'],
    ['$HOME %PATH% #1 ;rm -rf `id`', '$HOME %PATH% #1 ;rm -rf `id`.salesorg'],
    ['<script>alert(1)</script>', 'script-alert(1)-script-.salesorg'],
    ['"><img src=x onerror=y>', 'img src=x onerror=y-.salesorg'],
    ['a.salesorg', 'a.salesorg.salesorg'],
  ])('of %j is %j', (chartName, fileName) => {
    expect(defaultFileName(chartName, 'salesorg')).toBe(fileName)
  })

  it.each([
    ['letters', 'x'.repeat(10_000)],
    ['characters of three bytes', '組'.repeat(5_000)],
    ['families', '👨‍👩‍👧‍👦'.repeat(500)],
    ['spaces in between', 'a '.repeat(5_000)],
    ['one character with a thousand accents', `e${'\u0301'.repeat(1_000)}`],
  ])('stays short and whole: %s', (_what, chartName) => {
    const name = defaultFileName(chartName, 'pdf')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(124)
    expect(name).not.toMatch(/\p{Cs}/u)
    expect(name).not.toMatch(/\u200d\.pdf$| \.pdf$/)
    expect(basename(name)).toBe(name)
    expect(name.length).toBeGreaterThan('.pdf'.length)
  })
})

describe('withExtension', () => {
  it.each([
    ['/a/team', '/a/team.salesorg'],
    ['/a/team.salesorg', '/a/team.salesorg'],
    ['/a/TEAM.SALESORG', '/a/TEAM.SALESORG'],
    ['/a/team.v2', '/a/team.v2.salesorg'],
    ['/a/team.', '/a/team..salesorg'],
    ['/a.salesorg/team', '/a.salesorg/team.salesorg'],
  ])('makes %s to %s', (path, expected) => {
    expect(withExtension(path, 'salesorg')).toBe(expected)
  })
})
