// What a column can hold, and the words for it at its head, in six languages.
import { titleKey } from './stage-of-title.ts'

/** What of a role or person a column can say, with what people call it. */
export const FIELD_NAMES = {
  name: 'Name',
  title: 'Title',
  stage: 'Stage',
  manager: 'Reports to',
  pod: 'Pod or team',
  start: 'Start',
  fte: 'FTE',
  quota: 'Quota',
  cost: 'Cost a year',
  accounts: 'Accounts',
  market: 'Market',
  id: 'Staff number',
  email: 'E-mail',
} as const

export type Field = keyof typeof FIELD_NAMES

/** In lower case without accents, as `titleKey` writes them. */
const HEADERS: Readonly<Record<Field, string>> = {
  name:
    'name, full name, employee, employee name, person, people, staff, who, holder, ' +
    'mitarbeiter, mitarbeiterin, mitarbeitende, vollstandiger name, nom, nom complet, ' +
    'employe, collaborateur, salarie, nombre, nombre completo, empleado, colaborador, ' +
    'nome, nome completo, funcionario, naam, volledige naam, medewerker, werknemer',
  title:
    'title, job title, role, position, job, function, designation, titel, rolle, funktion, ' +
    'stelle, stellenbezeichnung, berufsbezeichnung, titre, poste, fonction, ' +
    'intitule du poste, titulo, cargo, puesto, funcion, funcao, functie, functietitel, ' +
    'rol',
  stage: 'stage, stages, phase, lane, step, stufe, vertriebsphase, etape, etapa, fase',
  manager:
    'manager, reports to, reporting to, line manager, supervisor, boss, manager name, ' +
    'manager id, manager email, vorgesetzter, vorgesetzte, berichtet an, fuhrungskraft, ' +
    'chef, responsable, rattache a, superieur, rend compte a, jefe, reporta a, ' +
    'supervisora, superior, gestor, gerente, chefe, responsavel, leidinggevende, ' +
    'rapporteert aan',
  pod:
    'pod, team, squad, group, sales team, unit, department, gruppe, abteilung, equipe, ' +
    'groupe, equipo, grupo, equipa, time, afdeling, groep',
  start:
    'start, start date, started, hire date, hired, date of joining, joined, joining date, ' +
    'eintritt, eintrittsdatum, startdatum, beginn, date d entree, date d embauche, ' +
    'date de debut, embauche, fecha de inicio, fecha de ingreso, fecha de alta, inicio, ' +
    'data de inicio, data de admissao, admissao, in dienst, datum in dienst, ' +
    'indiensttreding',
  fte:
    'fte, workload, employment, percentage, vza, vzk, pensum, arbeitszeit, stellenanteil, ' +
    'beschaftigungsgrad, etp, temps de travail, jornada, etc, deeltijdfactor',
  quota:
    'quota, target, sales target, annual quota, annual target, ote quota, ziel, ' +
    'umsatzziel, quote, vertriebsziel, objectif, objectif annuel, quota annuel, objetivo, ' +
    'cuota, meta, cota, doel, doelstelling, omzetdoel',
  cost:
    'cost, annual cost, cost a year, cost per year, salary, annual salary, compensation, ' +
    'ote, kosten, jahreskosten, gehalt, jahresgehalt, cout, cout annuel, salaire, ' +
    'salaire annuel, coste, coste anual, costo, salario, sueldo, custo, custo anual, ' +
    'salaris, loonkosten',
  accounts:
    'accounts, customers, clients, number of accounts, kunden, anzahl kunden, comptes, ' +
    'clientes, cuentas, contas, klanten',
  market:
    'market, territory, region, location, office, city, country, markt, gebiet, standort, ' +
    'ort, land, marche, territoire, lieu, site, ville, pays, mercado, territorio, ' +
    'ubicacion, ciudad, pais, localizacao, cidade, regiao, regio, locatie, vestiging',
  id:
    'id, employee id, staff number, employee number, personnel number, personalnummer, ' +
    'mitarbeiternummer, pers nr, matricule, numero de empleado, matricula, ' +
    'personeelsnummer',
  email:
    'email, e mail, mail, email address, e mail adresse, adresse e mail, courriel, correo, ' +
    'correo electronico, e mailadres',
}

const BY_HEADER: ReadonlyMap<string, Field> = new Map(
  fields().flatMap((field) => HEADERS[field].split(', ').map((header) => [header, field])),
)

/** All of them, in the order of lists. */
export function fields(): readonly Field[] {
  return Object.keys(FIELD_NAMES).filter(isField)
}

/** Is this the word for something that a column can hold? */
export function isField(word: string): word is Field {
  return Object.hasOwn(FIELD_NAMES, word)
}

/** The field that a word at the head of a column speaks of; years and units beside it do not count. */
export function fieldOfHeader(header: string): Field | null {
  const key = titleKey(header)
  const plain = titleKey(header.replace(/\(.*\)|\[.*\]|\b(?:19|20)\d\d\b/g, ' '))
  return BY_HEADER.get(key) ?? BY_HEADER.get(plain) ?? null
}
