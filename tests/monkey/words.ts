// What the monkey types: what people type, and what nobody thought of.
import type { Random } from './random.ts'

const PLAIN = [
  'Ana Ruiz',
  'Ben Ode',
  'Cleo',
  'Chief closer',
  'Head of sales',
  '120000',
  '45',
  '0.8',
  '250',
  '12',
  'Europe',
  'DACH',
  'Agree within 2 days',
  'Deals won',
  '2026-06-01',
] as const

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '1e309',
  '1,5',
  '1.000.000',
  '007',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '50 %',
  '€ 250k',
  'Zoë Ångström',
  '李小龙',
  '😀👩‍👩‍👧‍👦',
  'אבג',
  '<b>x</b>',
  '"quoted" & \\back',
  'a'.repeat(230),
  'Word '.repeat(80),
  '\u200b',
  'ﬀ',
  '=1+1',
  '2026-02-30',
  '  spaced  ',
  '__proto__',
  'constructor',
  '٣',
  '0.0000001',
] as const

/** More often plain than odd. */
export function anyText(random: Random): string {
  return random.pick(random.chance(0.55) ? PLAIN : ODD)
}

/** Into a date field, in the order in which its parts stand there. */
export function anyDate(random: Random): string {
  return random.pick(['01022026', '12312025', '11292026', '99999999', '3002'])
}

/** For the command palette: parts of commands and of what is on charts. */
export function anySearch(random: Random): string {
  return random.pick([
    'pod',
    'dark',
    'zoom',
    'fit',
    'undo',
    'redo',
    'dup',
    'del',
    'sel',
    'cover',
    'what',
    'rules',
    'metrics',
    'adv',
    'save',
    'people',
    'cap',
    'red',
    'conv',
    'two',
    'ana',
    'closer',
    'sales',
    'manager',
    'zzz',
    'a',
    '',
  ])
}
