// The advisor's questions about the company: its offer, its market, its people.
import { PRESETS } from '../../capacity/presets.ts'
import { KINDS_OF_BUSINESS } from '../../document/company.ts'
import { HEAD_BANDS } from './head-bands.ts'
import type { Topic } from './question.ts'

export const offerTopic: Topic = {
  id: 'offer',
  title: 'What you sell',
  intro: 'How many products there are and what customers buy on decides who has to sell them.',
  questions: [
    {
      kind: 'text',
      fact: 'offer',
      factor: 'F-1',
      text: 'What do you offer?',
      hint: 'In your own words: printed with the chart, not scored.',
      isScored: false,
    },
    {
      kind: 'one',
      fact: 'offerKind',
      factor: 'F-2',
      text: 'Is your offer a service or a product?',
      choices: [
        { value: 'service', label: 'Service' },
        { value: 'product', label: 'Product' },
        { value: 'both', label: 'Both' },
      ],
    },
    {
      kind: 'one',
      fact: 'kindOfBusiness',
      factor: 'F-2',
      text: 'What kind of business is it?',
      hint: 'The capacity takes its usual figures where you have none of your own.',
      choices: KINDS_OF_BUSINESS.map((value) => ({ value, label: PRESETS[value].name })),
    },
    {
      kind: 'several',
      fact: 'offerTraits',
      factor: 'F-2',
      text: 'What is true of your offer?',
      choices: [
        { value: 'simple', label: 'Simple to explain and to buy' },
        { value: 'several-products', label: 'Several products, each with its own buyers' },
        { value: 'personal-trust', label: 'Personal service, sold on trust' },
      ],
    },
  ],
}

export const marketTopic: Topic = {
  id: 'market',
  title: 'Your market',
  intro: 'Size, place and variety of the market decide whether one team can know all of it.',
  questions: [
    {
      kind: 'one',
      fact: 'marketSize',
      factor: 'F-3',
      text: 'How many buyers could you reach?',
      choices: [
        { value: 'small', label: 'Fewer than 500' },
        { value: 'medium', label: '500 to 10,000' },
        { value: 'large', label: 'More than 10,000' },
      ],
    },
    {
      kind: 'one',
      fact: 'geography',
      factor: 'F-4',
      text: 'Where are your buyers?',
      choices: [
        { value: 'one-place', label: 'In one place' },
        { value: 'one-country', label: 'In several regions of one country' },
        { value: 'several-countries', label: 'In several countries' },
      ],
    },
    {
      kind: 'one',
      fact: 'industrySize',
      factor: 'F-7',
      text: 'How large is your industry?',
      choices: [
        { value: 'niche', label: 'A niche' },
        { value: 'medium', label: 'Medium' },
        { value: 'large', label: 'Large' },
      ],
    },
    {
      kind: 'one',
      fact: 'focus',
      factor: 'F-8',
      text: 'Do you focus on certain companies?',
      choices: [
        { value: 'none', label: 'No' },
        { value: 'industry', label: 'Yes, of one industry' },
        { value: 'size', label: 'Yes, of one size' },
        { value: 'product', label: 'Yes, those who use a certain product' },
      ],
    },
    {
      kind: 'yes-no',
      fact: 'distinctIndustries',
      factor: 'F-8',
      text: 'Do you serve several industries that buy differently?',
      hint: 'Each should be a fifth of your revenue or more.',
      choices: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    {
      kind: 'one',
      fact: 'market',
      factor: 'F-10',
      text: 'Is the market established?',
      choices: [
        { value: 'established', label: 'Yes' },
        { value: 'new', label: 'No, it is a new category' },
      ],
    },
  ],
}

export const peopleTopic: Topic = {
  id: 'people',
  title: 'Your people',
  intro: 'How many you are weighs more than anything else.',
  questions: [
    {
      kind: 'number',
      fact: 'employees',
      factor: 'F-5',
      text: 'How many people work in the company?',
      choices: [],
    },
    {
      kind: 'number',
      fact: 'salesHeads',
      factor: 'F-5',
      text: 'How many people work in sales?',
      hint: 'From finding leads to looking after customers. Left empty, the people on the chart are counted.',
      choices: HEAD_BANDS,
    },
    {
      kind: 'one',
      fact: 'hiring',
      factor: 'F-6',
      text: 'Can you hire?',
      choices: [
        { value: 'none', label: 'No, this is the team' },
        { value: 'one-or-two', label: 'One or two people' },
        { value: 'several', label: 'Yes, several' },
      ],
    },
    {
      kind: 'one',
      fact: 'managers',
      factor: 'F-15',
      text: 'Who manages sales?',
      choices: [
        { value: 'none', label: 'Nobody' },
        { value: 'founder', label: 'The founder, part of the time' },
        { value: 'several', label: 'One or more managers' },
      ],
    },
  ],
}
