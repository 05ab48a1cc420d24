// What the way of selling and the stage of the company speak for.
import { FOUNDING } from '../../thresholds/threshold.ts'
import { scoreRows } from './score-row.ts'

export const sellingScores = [
  ...scoreRows('complexity', [
    {
      answers: ['simple'],
      points: [0, 3, -1],
      why: 'A sale of one or two calls loses more by a hand-over than it gains.',
      source: `${FOUNDING}, two-party: good for call-to-close; Ross and Lemkin on when not to specialise`,
      about: ['2P-P3'],
    },
    {
      answers: ['several-meetings'],
      points: [2, -1, 1],
      why: 'Several meetings are several kinds of work, and specialists do each better.',
      source: `${FOUNDING}, conveyor: less complexity for each person`,
    },
    {
      answers: ['long-cycle'],
      points: [2, -3, 2],
      why: 'Many people to convince over a long time is more than one seller can carry.',
      source: `${FOUNDING}, conveyor: less complexity for each person; pods: the whole journey`,
      about: ['PD-P1'],
    },
  ]),
  ...scoreRows('leadSource', [
    {
      answers: ['agency'],
      points: [0, 2, 0],
      why: 'Leads that an agency finds only need sellers who take them.',
      source: `${FOUNDING}, two-party: ideal when a third party generates leads`,
      about: ['2P-P2'],
    },
    {
      answers: ['cold-calling'],
      points: [1, 1, 0],
      why: 'Sellers who call cold gain by either: leads found apart, or a warm lead handed to them.',
      source: `${FOUNDING}, two-party: for those coming from cold calls; Ross and Lemkin: prospecting apart`,
      about: ['2P-P4'],
    },
    {
      answers: ['own-team'],
      points: [1, 0, 1],
      why: 'Your own people who find leads are the first station already.',
      source: `${FOUNDING}, conveyor: part one, lead generation`,
    },
    {
      answers: ['inbound'],
      points: [1, 1, 0],
      why: 'Leads that come by themselves can be sorted by a station, or passed warm to a seller.',
      source: `${FOUNDING}, two-party: a warm lead is passed on`,
    },
  ]),
  ...scoreRows('growth', [
    {
      answers: ['founder-led'],
      points: [-1, 2, -3],
      why: 'While the founder sells, there is no line of work to divide yet.',
      source: 'Rule of thumb (one blog, 2026: founder-led up to four sellers)',
    },
    {
      answers: ['start-up'],
      points: [1, 0, -2],
      why: 'A start-up needs to learn what works, once, before it copies it.',
      source: `${FOUNDING}, pods: for the established and for matured start-ups`,
    },
    {
      answers: ['scaling'],
      points: [2, -1, 1],
      why: 'Growth needs a process that new people can step into.',
      source: `${FOUNDING}, conveyor: efficient when scaling; pods: for companies that scale`,
    },
    {
      answers: ['matured-start-up', 'established'],
      points: [0, 0, 2],
      why: 'A company past its start can afford several small belts.',
      source: `${FOUNDING}, pods: for established companies and matured start-ups`,
    },
  ]),
  ...scoreRows('presentModel', [
    {
      answers: ['none'],
      points: [1, 1, -2],
      why: 'Pods copy a belt that works; there is none to copy yet.',
      source: `${FOUNDING}, pods: for those who already use the conveyor`,
    },
    {
      answers: ['cold-call'],
      points: [0, 2, -2],
      why: 'From cold calls, two parties are the nearest step.',
      source: `${FOUNDING}, two-party: for those coming from cold calls`,
      about: ['2P-P4'],
    },
    {
      answers: ['two-party'],
      points: [0, 2, -2],
      why: 'Sellers who take their deals to the end work already; pods would cut up what they know.',
      source: `${FOUNDING}, pods: for those who already use the conveyor; our judgement`,
    },
    {
      answers: ['conveyor'],
      points: [1, -2, 2],
      why: 'A belt that runs well can stay, or be copied into pods; lone sellers would be a step back.',
      source: `${FOUNDING}, pods: for those who already use the conveyor`,
    },
  ]),
]
