// Titles and names that are too long: two lines first, then cut, with the whole of them in every tooltip and file.
import { expect, test } from 'vitest'
import { sceneToSvg } from '../../../shared/scene/to-svg.ts'
import { buildDocument, type RoleNote } from '../../helpers/build-document.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const PALETTE = ['Business development rep', 'Customer success manager', 'Sales development rep']
const LONG = 'Senior enterprise account executive for the public sector and for education'
const REGION = 'Deutschland, Österreich, Schweiz'
const LAND = `${REGION}, Liechtenstein, Südtirol und Länder der Alpen bis Triest`

const ofPod = (pod: string): RoleNote[] =>
  [...PALETTE, LONG].map((title, at) => ({
    id: `${pod} ${at}`,
    title,
    person: `Tomás Lima ${at}`,
    does: 'closing',
    to: 'head',
    pod,
  }))

const scene = sceneOf(
  buildDocument({
    structure: 'pods',
    pods: ['Nordics', REGION, LAND],
    segments: { Nordics: ' nordics' },
    podDetails: { Nordics: { leadId: 'head' }, [LAND]: { leadId: 'lead' } },
    roles: [
      {
        id: 'head',
        title: 'Head',
        person: 'Maximiliane Freifrau von Hohenstein',
        does: 'leadership',
      },
      { id: 'lead', person: 'Ada', does: 'leadership', to: 'head', pod: LAND },
      ...['Nordics', REGION, LAND].flatMap(ofPod),
    ],
  }),
)

const textsOf = (part: (typeof scene.parts)[number]) =>
  part.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))

test('the titles of the palette are whole on every card, in two lines', () => {
  const small = scene.parts.filter(({ id }) => /[0-2]$/.test(id) && id.startsWith('card:'))
  expect(small).toHaveLength(9)
  for (const card of small) {
    expect(card.whole).toBe(null)
    expect(PALETTE).toContain(textsOf(card).slice(0, 2).join(' '))
  }
})

test('a title that is cut is said whole by its tooltip and by the file', () => {
  const cut = scene.parts.filter(({ id }) => id.endsWith(' 3'))
  expect(cut.map(({ whole }) => whole)).toEqual(Array(3).fill(`${LONG}, Tomás Lima 3`))
  const svg = sceneToSvg(scene, 'light', 'Test')
  expect(svg.split(`<title>${LONG}, Tomás Lima 3</title>`)).toHaveLength(4)
  // The file's own, three cards, and the pod with the longest name.
  expect(svg.match(/<title>/g)).toHaveLength(5)
})

test('names of pods take three lines, then they are cut; a segment that is the name is not repeated', () => {
  const pods = scene.parts.filter((part) => part.kind === 'pod')
  expect(pods.map(({ whole }) => whole)).toEqual([null, null, `${LAND}, 5 people`])
  expect(pods.map(({ wholeName }) => wholeName)).toEqual([null, null, LAND])
  const [nordics, region, land] = pods.map(textsOf)
  expect(nordics).toEqual(['Nordics', 'Led by Maximiliane Freifrau von Hohenstein', '4 people'])
  expect(region).toEqual([REGION, '4 people'])
  expect(land).toHaveLength(4)
})
