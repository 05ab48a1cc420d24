// What offer and market speak for.
import { FOUNDING, JUDGEMENT } from '../../thresholds/threshold.ts'
import { scoreRows } from './score-row.ts'

export const marketScores = [
  ...scoreRows('offerTraits', [
    {
      answers: ['simple'],
      points: [0, 1, 0],
      why: 'What is simple to explain, one seller can sell from first call to signature.',
      source: `${FOUNDING}, two-party: many sales of low complexity`,
    },
    {
      answers: ['several-products'],
      points: [1, -1, 2],
      why: 'Several products ask for people who know theirs; no lone seller knows them all.',
      source: `${FOUNDING}, pods: divided by product`,
    },
    {
      answers: ['personal-trust'],
      points: [0, 1, 1],
      why: 'Where people buy on trust, they want the same face from beginning to end.',
      source: `${FOUNDING}, two-party: the real-estate agent; pods: the whole journey`,
      about: ['PD-P1'],
    },
  ]),
  ...scoreRows('marketSize', [
    {
      answers: ['small'],
      points: [0, 1, -2],
      why: 'Among a few hundred buyers one seller can know them all; there is little to divide.',
      source: JUDGEMENT,
    },
    {
      answers: ['large'],
      points: [1, -1, 2],
      why: 'A large market feeds many hands, and several teams side by side.',
      source: `${FOUNDING}, pods: for large sales departments`,
    },
  ]),
  ...scoreRows('geography', [
    {
      answers: ['one-place'],
      points: [1, 1, -1],
      why: 'With all customers in one place there are no territories to divide.',
      source: JUDGEMENT,
    },
    {
      answers: ['one-country', 'several-countries'],
      points: [0, 0, 2],
      why: 'Several regions or countries are territories that pods can take.',
      source: `${FOUNDING}, pods: divided by geography`,
    },
  ]),
  ...scoreRows('industrySize', [
    {
      answers: ['niche'],
      points: [0, 0, -1],
      why: 'In a niche all buyers fit on one list of names; there is little to divide.',
      source: `${FOUNDING}: how large is your industry; ${JUDGEMENT.toLowerCase()}`,
    },
  ]),
  ...scoreRows('distinctIndustries', [
    {
      answers: ['yes'],
      points: [0, 0, 2],
      why: 'Industries that buy differently are verticals that pods can take.',
      source: `${FOUNDING}, pods: divided by industry vertical`,
    },
  ]),
  ...scoreRows('focus', [
    {
      answers: ['industry', 'size', 'product'],
      points: [1, 0, -1],
      why: 'One kind of customer is served well by one line of work; there is nothing to split.',
      source: `${FOUNDING}: do you need to focus on certain companies; ${JUDGEMENT.toLowerCase()}`,
    },
  ]),
  ...scoreRows('market', [
    {
      answers: ['established'],
      points: [0, 1, 1],
      why: 'In a market that people know, sellers and pods can work by themselves.',
      source: `${FOUNDING}, two-party: not for start-ups in new markets; pods: for the established`,
      about: ['2P-C5'],
    },
    {
      answers: ['new'],
      points: [1, -3, -1],
      why: 'In a new market what sellers learn has to reach the whole company.',
      source: `${FOUNDING}, two-party: not ideal for start-ups in markets not yet established`,
      about: ['2P-C5'],
    },
  ]),
]
