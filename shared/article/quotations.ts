// Short quotations from the article that the product was founded on, in its own words and spelling.

/** Where they come from. */
export const ARTICLE = {
  author: 'Daniel Pesis',
  name: 'the founding article, by Daniel Pesis',
} as const

/** By pro and con of the structures (CB, 2P, PD; P, C; their place in the article), then by what is said. */
export const QUOTATIONS = {
  'CB-P1': 'Allows for specialization amongst team members and more ownership of roles',
  'CB-P2': 'Allows predictability for your business',
  'CB-P3':
    'Each step of your sales funnel has a dedicated team focused on JUST that specific part of the funnel’s effectiveness',
  'CB-P4': 'Easier to isolate bottlenecks and fix accordingly',
  'CB-C1':
    'Difficult to split up parts of funnel into four (4) sections when sales team is smaller (workforce issues)',
  'CB-C2':
    'Friction between sales teams can be more prevalent and harmful as each has different metrics playing into one overall sales goal',
  'CB-C3':
    'Specialized roles can lead to disconnect if communication in company is not set in stone',
  'CB-C4': 'Specialized roles may result in disconnect from OVERALL business goals of the company',
  'CB-C5': 'Increases focus on personal metrics or numbers for personal incentivization',
  '2P-P1': 'Not much managerial oversight needed so very friendly to small teams',
  '2P-P2': 'Ideal for sales teams that use an agency or third party for lead generation',
  '2P-P3': 'Good for simple sales processes with a “call-to-close” model',
  '2P-P4': 'Good for companies looking to establish a model, coming from “Cold Call” method',
  '2P-C1':
    'Creates an aggressive sales environment that is based PURELY on incentivization tied to deals',
  '2P-C2':
    'You lose control over brand reputation in the market and tie it to individual salespeople',
  '2P-C3':
    'It is harder to keep track of key sales metrics and benchmarks, making it harder to see where in your funnel is broken',
  '2P-C4':
    'More Difficult to maintain transparency because your entire process is beholden to the buy-in of ONE salesperson',
  '2P-C5': 'Not ideal for startups in non-established markets',
  'PD-P1':
    'Pods cultivate dedication to the entire customer journey across the whole pod while instilling ownership over one specific piece',
  'PD-P2': 'Imparts better communication and less friction on the sales team',
  'PD-P3': 'Creates flexibility and agility within the pod',
  'PD-P4': 'More accountability from team members for specific assignment',
  'PD-C1': 'Harder to incentivize individual performance',
  'PD-C2': 'Less opportunity for internal growth and less competition to push each other to excel',
  'PD-C3': 'Less specialization on specific roles',
  'fits-you':
    'select and build an organizational structure that fits your business and your culture',
  'most-cases':
    'Most companies tend to drift toward the assembly line model, and in most cases, it will work!',
  efficiency:
    'A lot of the complexity of a sales cycle is reduced because of the focus on one particular part of it',
  scaling: 'allows you to increase efficiency (especially when onboard / scaling your team)',
  'dedicated-team': 'a dedicated team in each part of your customer’s journey',
  'lead-generation': 'Responsible for cultivating leads',
  'big-win': 'sets your team up for a Big win or Big loss',
  'small-teams': 'This is typically used by smaller teams with 1-2 sales team members.',
  'warm-lead': 'They take a warm lead passed to them, qualify them, then also convert them.',
  'estate-agent':
    'The agent will represent a larger real estate agency but will promote their own listings.',
  'not-finding-prospects':
    'While they may not be the person finding prospects, they are the person who is handling touch points, running open houses, and closing the deal.',
  'low-complexity':
    'This model is best for high transaction sales processes with low complexity, where simplicity is better.',
  versatility: 'pods trade efficiency for versatility',
  'large-departments':
    'more established companies with large sales departments, or companies that are scaling their departments that already use the “conveyor” model (matured start-ups)',
  'several-belts': 'Pods are primarily a collection of multiple “conveyor belts.”',
  'by-industry': 'Organized by particular industry type',
  'by-geography': 'Split between territories',
  'by-product': 'Organized by what product the team is selling',
  'service-or-product': 'Is it service based or product based?',
  market: 'How big and where is your market?',
  bodies: 'How many actual bodies work at your company?',
  hiring:
    'Can you afford to hire more team members or is this the team you are moving forward with?',
  industry: 'How large is your industry?',
  focus: 'Do you need to focus specifically on companies',
  'wrong-model':
    'Picking the wrong model can result in consequences that can cause you to “miss” numbers.',
  'bad-plan': 'a bad plan is better than no plan',
  'edit-plan': 'The expectation is you edit your plan not to be bad as you are going along',
  driver:
    'your immediate thought goes to the driver by himself in the car doing what he can to win',
  crew: 'the mechanics who built the engine, the world class pit crew in the ear of the driver and assisting at pit stops during the race',
  similar: 'Your sales team should be functioning in a similar way.',
} as const satisfies Readonly<Record<string, string>>

export type QuotationId = keyof typeof QUOTATIONS

/** “In the article’s words”. */
export function quoted(id: QuotationId): string {
  return `“${QUOTATIONS[id]}”`
}
