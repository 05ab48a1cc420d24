// Forty names that want to be something else: markup, formulas, addresses, controls, halves of characters.

import { type Document, documentSchema } from '../../shared/document/schema.ts'

/** As somebody could type, paste or write them into a file. */
export const HOSTILE_NAMES: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'/><svg onload=alert(1)>",
  '</text><foreignObject><iframe src="http://192.0.2.1/"/></foreignObject>',
  '</style><style>@import url(http://192.0.2.1/)</style>',
  ']]>',
  '<![CDATA[ x ]]>',
  '<!-- x -->',
  '--><script>1</script>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&#x0;',
  '&#60;b&#62;',
  '&amp;lt;',
  '&unknown;',
  'javascript:alert(1)',
  'url(http://192.0.2.1/x)',
  'red" onload="alert(1)',
  '{{7*7}}$\u007b7*7}<%= 7*7 %>',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(A1)',
  '\tTAB before',
  'CR\rand LF\nand NEL\u0085',
  '\u202egnp.exe',
  '\u2066isolated\u2069 \u200fmarks',
  'NUL\0in the middle',
  '\0',
  '\u0001\u0007\u001b[31mcontrols\u007f\u009f',
  'half \ud800',
  '\udc00 half',
  '\ufffe\uffff no characters',
  'line\u2028and paragraph\u2029',
  '\ufeffbyte order mark\u200b',
  `e${'\u0301'.repeat(500)}`,
  '/JavaScript (app.alert(1)) /OpenAction',
  ') Tj ET << /S /Launch >> (',
  'x'.repeat(10_000),
  '👩‍👩‍👧'.repeat(500),
]

/** A chart of which everything that has a name has one of these; also longer than files can hold. */
export function chartOfNames(...names: readonly string[]): Document {
  const ids = names.map((_, at) => String(at))
  const document: Document = documentSchema().parse({
    name: 'Team',
    structure: 'pods',
    podAxis: 'vertical',
    stages: { closing: { metric: 'Won', handOver: 'Contract' } },
    pods: ids.map((id) => ({ id, name: id, segment: id, leadId: id })),
    people: ids.map((id) => ({ id, name: id })),
    roles: ids.map((id) => ({
      id,
      title: id,
      stages: [{ stage: 'closing' }],
      podId: id,
      personId: id,
    })),
  })
  const nameOf = (id: string) => names[Number(id)] ?? ''
  return {
    ...document,
    name: names[0] ?? '',
    stages: { closing: { metric: nameOf('0'), handOver: nameOf('0') } },
    pods: document.pods.map((pod) => ({ ...pod, name: nameOf(pod.id), segment: nameOf(pod.id) })),
    people: document.people.map((person) => ({ ...person, name: nameOf(person.id) })),
    roles: document.roles.map((role) => ({ ...role, title: nameOf(role.id) })),
  }
}
