// The advisor's questions about selling: how a sale goes, how it stands today, what matters.
import type { Topic } from './question.ts'

export const sellingTopic: Topic = {
  id: 'selling',
  title: 'How you sell',
  intro: 'A sale of two calls can stay in one pair of hands; one of many meetings hardly can.',
  questions: [
    {
      kind: 'one',
      fact: 'complexity',
      factor: 'F-9',
      text: 'How does a sale go?',
      choices: [
        { value: 'simple', label: 'One or two calls' },
        { value: 'several-meetings', label: 'Several meetings' },
        { value: 'long-cycle', label: 'Many people, long cycle' },
      ],
    },
    {
      kind: 'one',
      fact: 'leadSource',
      factor: 'F-11',
      text: 'Where do leads come from?',
      choices: [
        { value: 'own-team', label: 'Our own team' },
        { value: 'agency', label: 'An agency or third party' },
        { value: 'inbound', label: 'They come by themselves (inbound)' },
        { value: 'cold-calling', label: 'Sellers call cold' },
      ],
    },
  ],
}

export const todayTopic: Topic = {
  id: 'today',
  title: 'Where you stand',
  intro: 'What runs already, and where it hurts.',
  questions: [
    {
      kind: 'one',
      fact: 'growth',
      factor: 'F-12',
      text: 'How far is the company?',
      choices: [
        { value: 'founder-led', label: 'The founder sells' },
        { value: 'start-up', label: 'Start-up' },
        { value: 'scaling', label: 'Scaling' },
        { value: 'matured-start-up', label: 'Matured start-up' },
        { value: 'established', label: 'Established' },
      ],
    },
    {
      kind: 'one',
      fact: 'presentModel',
      factor: 'F-13',
      text: 'How is sales organised now?',
      choices: [
        { value: 'none', label: 'Not at all yet' },
        { value: 'cold-call', label: 'Everybody calls cold' },
        { value: 'two-party', label: 'Two parties: leads and sellers' },
        { value: 'conveyor', label: 'A conveyor belt that runs well' },
        { value: 'pods', label: 'Pods' },
      ],
    },
    {
      kind: 'several',
      fact: 'pains',
      factor: 'F-13',
      text: 'What hurts?',
      choices: [
        { value: 'friction', label: 'Teams rub against each other' },
        { value: 'silos', label: 'Everybody sees only their own number' },
        { value: 'blind-funnel', label: 'We cannot see where deals die' },
        { value: 'slow-to-change', label: 'We are slow to react' },
        { value: 'no-accountability', label: 'Nobody answers for a result' },
      ],
    },
  ],
}

export const valuesTopic: Topic = {
  id: 'values',
  title: 'What matters',
  intro: 'A structure has to fit the people as well as the numbers.',
  questions: [
    {
      kind: 'one',
      fact: 'control',
      factor: 'F-14',
      text: 'How much must the company control its brand and numbers?',
      choices: [
        { value: 'low', label: 'Little' },
        { value: 'medium', label: 'Some' },
        { value: 'high', label: 'A lot' },
      ],
    },
    {
      kind: 'several',
      fact: 'needs',
      factor: 'F-14',
      text: 'What do you need most?',
      choices: [
        { value: 'predictability', label: 'Predictable numbers' },
        { value: 'transparency', label: 'Openness about every deal' },
      ],
    },
    {
      kind: 'several',
      fact: 'culture',
      factor: 'F-14',
      text: 'What is your culture like?',
      choices: [
        { value: 'star-sellers', label: 'Star sellers, paid by commission' },
        { value: 'team-rewards', label: 'The team wins together' },
        { value: 'promotion-ladder', label: 'People want to rise' },
        { value: 'specialists', label: 'We want deep specialists' },
      ],
    },
  ],
}
