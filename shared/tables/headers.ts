// What a column can hold, and the words for it at its head, in six languages.
import { titleKey } from './stage-of-title.ts'

/** What of a role or person a column can say, with what people call it. */
export const FIELD_NAMES = {
  name: 'Name',
  first: 'First name',
  last: 'Last name',
  title: 'Title',
  stage: 'Stage',
  manager: 'Reports to',
  managerId: 'Manager’s number or e-mail',
  pod: 'Pod or team',
  start: 'Start',
  left: 'Left, or status',
  fte: 'FTE',
  quota: 'Quota',
  cost: 'Cost a year',
  accounts: 'Accounts',
  market: 'Market',
  roleId: 'Role ID',
  personId: 'Person ID',
  id: 'Staff number',
  email: 'E-mail',
} as const

export type Field = keyof typeof FIELD_NAMES

/**
 * In lower case without accents, as `titleKey` writes them; of two columns for one thing the one that stands
 * here first is used. The words of usual HR programs are among them.
 */
const HEADERS: Readonly<Record<Field, string>> = {
  name:
    'name, full name, employee name, employee, display name, displayname, worker, worker name, ' +
    'payroll name, preferred name, legal name, legal full name, associate, team member, person, ' +
    'people, staff, who, holder, member, ' +
    'mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeiter in, vollstandiger name, ' +
    'mitarbeitername, vor und nachname, name vorname, nachname vorname, ' +
    'nom complet, nom et prenom, nom prenom, prenom et nom, prenom nom, employe, collaborateur, ' +
    'salarie, nombre completo, nombre y apellidos, apellidos y nombre, empleado, empleada, ' +
    'colaborador, trabajador, nome completo, funcionario, naam, volledige naam, medewerker, ' +
    'werknemer, nome, nom, nombre',
  first:
    'first name, firstname, given name, givenname, preferred first name, legal first name, ' +
    'forename, vorname, rufname, prenom, primer nombre, nombre de pila, primeiro nome, voornaam, ' +
    'roepnaam',
  last:
    'last name, lastname, surname, family name, legal last name, nachname, familienname, ' +
    'nom de famille, apellido, apellidos, primer apellido, sobrenome, apelido, ultimo nome, ' +
    'achternaam, familienaam',
  title:
    'business title, title, job title, jobtitle, position title, job profile, job, role, position, ' +
    'employee title, function, designation, job role, job name, titel, rolle, ' +
    'stellenbezeichnung, stelle, berufsbezeichnung, jobtitel, positionsbezeichnung, funktion, ' +
    'tatigkeit, titre, intitule du poste, intitule de poste, poste, emploi, fonction, metier, ' +
    'titulo, puesto, puesto de trabajo, cargo, funcion, rol, funcao, functie, functietitel, ' +
    'functienaam',
  stage: 'stage, stages, phase, lane, step, stufe, vertriebsphase, etape, etapa, fase',
  manager:
    'manager, reports to, reporting to, reports to name, line manager, manager name, ' +
    'direct manager, people manager, supervisor, supervisor name, reporting manager, boss, ' +
    'worker s manager, vorgesetzter, vorgesetzte, vorgesetzte r, vorgesetzter name, ' +
    'direkter vorgesetzter, direkte fuhrungskraft, disziplinarischer vorgesetzter, berichtet an, ' +
    'fuhrungskraft, teamleiter, chef, responsable hierarchique, responsable, rattache a, ' +
    'superieur hierarchique, superieur, rend compte a, n 1, manager direct, jefe, jefe directo, ' +
    'reporta a, supervisora, superior, gestor, gestor direto, gerente, chefe, responsavel, ' +
    'superior imediato, lider, leidinggevende, rapporteert aan',
  managerId:
    'manager id, parent id, manager email, manager e mail, manager s email, manager email address, ' +
    'manager employee id, supervisor id, supervisor email, supervisor employee id, ' +
    'reports to id, reports to email, reporting to id, line manager id, line manager email, ' +
    'manager number, manager work email, vorgesetzter id, vorgesetzten id, ' +
    'personalnummer vorgesetzter, e mail vorgesetzter, fuhrungskraft id, id manager, ' +
    'email manager, matricule manager, matricule du responsable, email du responsable, ' +
    'id del responsable, email del responsable, id do gestor, email do gestor, ' +
    'matricula do gestor, personeelsnummer leidinggevende, e mail leidinggevende',
  pod:
    'pod, squad, team, sales team, team name, group, unit, department, sub department, division, ' +
    'org unit, department name, org unit path, business unit, gruppe, abteilung, bereich, equipe, ' +
    'groupe, departement, service, equipo, grupo, departamento, equipa, time, afdeling, groep',
  start:
    'start, start date, started, hire date, date of hire, original hire date, hired, ' +
    'date of joining, joined, joining date, employment start date, employee start date, ' +
    'most recent hire date, eintritt, eintrittsdatum, startdatum, beginn, einstellungsdatum, ' +
    'beschaftigt seit, date d entree, date d embauche, date de debut, date d arrivee, embauche, ' +
    'fecha de inicio, fecha de ingreso, fecha de alta, fecha de contratacion, fecha de incorporacion, ' +
    'inicio, data de inicio, data de admissao, data de entrada, data de contratacao, admissao, ' +
    'in dienst, datum in dienst, indiensttreding, datum indiensttreding',
  left:
    'status, employment status, employee status, worker status, position status, lifecycle status, ' +
    'termination date, end date, exit date, last day, last working day, contract end, ' +
    'date of leaving, leave date, active, austritt, austrittsdatum, beschaftigungsstatus, ' +
    'letzter arbeitstag, vertragsende, date de sortie, date de depart, date de fin, statut, ' +
    'fecha de baja, fecha de fin, fecha de salida, estado, data de saida, data de desligamento, ' +
    'data de demissao, situacao, uit dienst, datum uit dienst, uitdiensttreding',
  fte:
    'fte, full time equivalent, workload, employment, percentage, working hours, weekly hours, ' +
    'hours per week, standard hours, scheduled hours, vza, vzk, pensum, stellenanteil, ' +
    'beschaftigungsgrad, wochenstunden, arbeitszeit, stunden pro woche, wochenarbeitszeit, etp, ' +
    'temps de travail, heures par semaine, quotite, taux d activite, jornada, horas semanales, ' +
    'horas por semana, etc, carga horaria, horas semanais, deeltijdfactor, uren per week, ' +
    'contracturen',
  quota:
    'quota, annual quota, sales quota, target, sales target, annual target, revenue target, ' +
    'ote quota, bookings target, ziel, umsatzziel, quote, vertriebsziel, jahresziel, zielumsatz, ' +
    'objectif, objectif annuel, objectif de vente, quota annuel, objetivo, objetivo anual, cuota, ' +
    'cuota anual, meta, meta anual, cota, objetivo de vendas, doel, doelstelling, omzetdoel, target omzet',
  cost:
    'cost, annual cost, cost a year, cost per year, total cost, fully loaded cost, ote, ' +
    'on target earnings, total compensation, annual salary, base salary, salary, compensation, ' +
    'annual rate, pay rate, kosten, jahreskosten, personalkosten, jahresgehalt, gehalt, ' +
    'bruttojahresgehalt, zieleinkommen, cout, cout annuel, salaire annuel, salaire, ' +
    'salaire brut annuel, coste, coste anual, costo, salario anual, salario, salario bruto anual, ' +
    'sueldo, custo, custo anual, remuneracao, jaarsalaris, salaris, loonkosten, kosten per jaar',
  accounts:
    'accounts, customers, clients, number of accounts, number of customers, kunden, anzahl kunden, ' +
    'comptes, nombre de clients, clientes, cuentas, contas, klanten, aantal klanten',
  market:
    'territory, market, sales territory, sales region, region, location, office, office location, ' +
    'work location, site, branch, city, country, gebiet, vertriebsgebiet, verkaufsgebiet, markt, ' +
    'standort, arbeitsort, buro, niederlassung, ort, land, territoire, secteur, marche, lieu, ' +
    'lieu de travail, etablissement, site de travail, bureau, ville, pays, territorio, mercado, ' +
    'zona, ubicacion, centro de trabajo, oficina, ciudad, pais, regiao, localizacao, ' +
    'local de trabalho, unidade, filial, escritorio, cidade, regio, rayon, locatie, vestiging, ' +
    'standplaats, werklocatie, kantoor',
  roleId: 'role id',
  personId: 'person id',
  id:
    'employee id, employee number, employee no, staff number, staff id, worker id, ' +
    'person number, personnel number, personnel no, associate id, position id, file number, ' +
    'badge number, payroll number, id, personalnummer, personal nr, pers nr, mitarbeiternummer, ' +
    'mitarbeiter id, mitarbeiter nr, matricule, numero de salarie, numero de empleado, ' +
    'id de empleado, legajo, codigo de empleado, matricula, numero de funcionario, registro, ' +
    'personeelsnummer, medewerkernummer, medewerker id',
  email:
    'email, e mail, work email, work e mail, business email, company email, email address, ' +
    'primary email, user principal name, userprincipalname, username, mail, e mail adresse, ' +
    'dienstliche e mail, geschaftliche e mail, adresse e mail, email professionnel, ' +
    'adresse email, courriel, correo, correo electronico, email corporativo, email profissional, ' +
    'e mail corporativo, e mailadres, zakelijk e mailadres, personal email',
}

const BY_HEADER: ReadonlyMap<string, Known> = knownHeaders()

interface Known {
  readonly field: Field
  /** The smaller, the surer. */
  readonly rank: number
}

/** What stands with two fields belongs to the first. */
function knownHeaders(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const field of fields())
    for (const [rank, header] of HEADERS[field].split(', ').entries())
      if (!known.has(header)) known.set(header, { field, rank })
  return known
}

/** Within a sentence: "reports to", but "FTE". */
export function fieldWord(field: Field): string {
  const name = FIELD_NAMES[field]
  return name === name.toUpperCase() ? name : name.toLowerCase()
}

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
  return headerMeaning(header)?.field ?? null
}

/** The same, with how surely it does. */
export function headerMeaning(header: string): Known | null {
  const said = header.replace(/(?<=\p{L}) ?#/u, ' number')
  const key = titleKey(said)
  const plain = titleKey(said.replace(/\(.*\)|\[.*\]|\b(?:19|20)\d\d\b|\bFY ?\d\d\b/g, ' '))
  return BY_HEADER.get(key) ?? BY_HEADER.get(plain) ?? null
}
