// The documentation of the file format as Markdown, made from the schema that reads it.
import { FORMAT } from './envelope.ts'
import { LIMITS } from './limits.ts'
import { FILE_VERSION, MIGRATIONS } from './migrations/index.ts'
import { documentSchema } from './schema.ts'
import { writeDocument } from './write-document.ts'

/** The text of docs/file-format.md. */
export function formatDocument(): string {
  const steps = MIGRATIONS.map(({ to, name }) => `- ${to}: ${name}`)
  return `<!-- GENERATED from shared/document by \`npm run generate\`. -->

# The .salesorg file

A chart is one file: UTF-8 JSON, two-space indent, keys in a fixed order, LF, a newline at the end,
no dates of its own. Saving twice gives the same bytes, and a small change is a small diff.
\`docs/file-format.schema.json\` is its JSON Schema; other programs may write files by it.

The smallest chart:

\`\`\`json
${writeDocument(documentSchema().parse({ name: 'My team' })).trimEnd()}
\`\`\`

- \`format\` is always \`${FORMAT}\`, \`version\` a whole number; this program writes version ${FILE_VERSION}.
- Newer versions are refused by name. Keys that a program does not know are kept.
- Order on the chart is the order in the arrays. There are no coordinates.
- Ids are any text of up to ${LIMITS.id} characters, unique among roles, people and pods.
- A role's \`personId\` and \`podId\` have to name somebody and something in the file. Managers and
  backups that are not there, circles and odd numbers are faults of the plan: the file opens, and the
  validator says them.
- A role's \`formerPlaces\` and the chart's \`formerPods\` remember where things stood in structures that
  the chart had before, so that switching back loses nothing. A program that moves a role, or changes
  its stages, should leave its \`formerPlaces\` out.

## Limits

| what | most |
| --- | --- |
| file | ${LIMITS.fileBytes / 1024 / 1024} MB |
| roles | ${LIMITS.roles} |
| people | ${LIMITS.people} |
| pods | ${LIMITS.pods} |
| a name or title | ${LIMITS.shortText} characters |
| notes | ${LIMITS.longText} characters |
| a photo | ${LIMITS.photo} characters, for a JPEG of 20 KB; 20 MB in all |

The same limits hold for writing: an edit that would make the file larger than it may be is refused, and
nothing is saved that could not be opened again.

## What a save keeps

A save puts a new file in the place of the old one, once the new one is proven to be on the disk. Links
stay links, and the file keeps its permissions, and owner and group where the system allows it. On Linux
and macOS it keeps its extended attributes (tags and comments of file managers), on Linux its access list
as well, where \`cp\` of GNU or \`xattr\` is there to copy them. Other hard links to it keep the version
before, which is said. Alternate data streams of Windows are not kept.

## The chart inside a picture

A picture that was exported with the chart inside holds the whole text of a file as above, byte for byte as a
save would write it, in one place and once. Nothing else of Pitcrew, of the computer or of the file’s path is in
there. All three have the same seal in front of it, one line of ASCII:

\`\`\`
PitcrewChart 1 SIZE SHA-256
\`\`\`

1 is the version of the seal, SIZE the bytes of the file in decimal digits, SHA-256 its hash in 64 small
hexadecimal digits, with one space between each of them.

| picture | where | how |
| --- | --- | --- |
| PNG | a \`tEXt\` chunk before the pixels, keyword \`PitcrewChart\` | seal, a space, the file packed as zlib packs it, in base64 |
| SVG | the text of one \`<metadata>\` element | the same |
| PDF | the only attached file, \`chart.salesorg\` (\`application/vnd.pitcrew.salesorg+json\`) | the file itself as a stream (\`FlateDecode\`, or not packed); the seal is the text \`/Pitcrew\` of its dictionary |

A reader takes the file only where there is one, where it unpacks to SIZE bytes and no more, and where the hash is
right; from there on it is a \`.salesorg\` file like any other. An image editor that saves the picture may move or pack it
in another way. A reader takes these forms, too: in a PNG a \`zTXt\` or \`iTXt\` chunk, or one behind the pixels; in an SVG
other spaces and line ends between the parts. In PNG and SVG it has at most 7,900,000 characters, since programs that
read pictures take no more. The program opens such a chart as a new one, and never writes to the picture.

## Steps between versions

${steps.length === 0 ? 'None yet: there has been one version only.' : steps.join('\n')}
`
}
