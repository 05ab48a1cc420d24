// ST-07. Pods that are divided by different things, so that one customer belongs to two of them.
import type { Pod } from '../../document/schema.ts'
import { POD_AXES } from '../../document/vocabulary.ts'
import type { Org } from '../../org/org.ts'
import { listed } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

type PodAxis = (typeof POD_AXES)[number]

export const st07PodsOfDifferentKinds = defineRule({
  id: 'ST-07',
  group: 'structure',
  title: 'Pods of different kinds',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: [],
  condition:
    'Some pods are divided by one thing and others by another, of industry, geography and product.',
  source: 'Founding article: pods are divided by industry, geography or product.',
  knownLimits: 'Does not see a written rule for customers who belong to two pods; mute it then.',
  messages: {
    mixed: ({ axes }: { axes: readonly PodAxis[] }) => ({
      headline: words`Pods are divided by ${listed(axes.map((axis) => AXIS_WORDS[axis]))}`,
      advice: words`Some customers belong to two pods: ${exampleOf(axes)} Divide all pods by one thing, or write down who gets such a customer.`,
    }),
  },
  check(org, report) {
    const axes = axesOf(org)
    if (axes.length < 2) return
    report({
      message: 'mixed',
      data: { axes },
      subjects: { pods: org.document.pods.filter((pod) => axisOf(org, pod)).map(({ id }) => id) },
    })
  },
  fixes: ({ org }) =>
    axesOf(org).map((axis) => ({
      label: words`Divide all by ${AXIS_WORDS[axis]}`,
      edits: [
        { edit: 'set-pod-axis', args: { axis } },
        ...org.document.pods
          .filter((pod) => pod.axis !== undefined)
          .map(
            ({ id }) =>
              ({ edit: 'set-pod', args: { podId: id, changes: { axis: null } } }) as const,
          ),
      ],
    })),
})

const AXIS_WORDS: Readonly<Record<PodAxis, string>> = {
  vertical: 'industry',
  geography: 'geography',
  product: 'product',
}

function exampleOf(axes: readonly PodAxis[]): Words {
  if (!axes.includes('product')) return words`who gets a bank in Paris?`
  return axes.includes('geography')
    ? words`who gets Paris, when it asks for the other product?`
    : words`who gets a bank that asks for the other product?`
}

function axisOf(org: Org, pod: Pod): PodAxis | undefined {
  return pod.axis ?? org.document.podAxis
}

function axesOf(org: Org): readonly PodAxis[] {
  const used = new Set(org.document.pods.map((pod) => axisOf(org, pod)))
  return POD_AXES.filter((axis) => used.has(axis))
}
