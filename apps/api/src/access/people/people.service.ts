import { randomUUID } from 'node:crypto';
import type { RegisteredPerson } from '@boardmark/disclosure';
import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../../audit/audit-log.service.js';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { Person, PersonChanged, PersonRefused } from './people.model.js';
import { PersonChangesRepository, type Transaction } from './person-changes.repository.js';
import { ScopeAuditService } from './scope-audit.service.js';
import type { Scope, ScopeKind } from './scope-kind.js';

/** What kind of organisation a scope is about; null: none. */
const ABOUT: Readonly<Record<ScopeKind, 'trust' | 'system' | 'region' | null>> = {
  trust_lead: 'trust',
  board_member: 'trust',
  system: 'system',
  region: 'region',
  administrator: null,
  contractor: null,
};

const MOST = 50;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

export type PersonOutcome = PersonChanged | PersonRefused;

/** Who may sign in, and with which scopes. Each further scope is audited beside everything that has been released. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: PersonChangesRepository,
    private readonly scopes: ScopeAuditService,
    private readonly audit: AuditLog,
  ) {}

  search(text: string): Promise<Person[]> {
    return this.people.search(text.trim(), MOST);
  }

  /** Adds somebody who is known by an address until they first sign in. */
  async add(actor: string, name: string, email: string, scope: Scope): Promise<PersonOutcome> {
    const [label, address] = [name.trim(), email.trim().toLowerCase()];
    if (label === '') return new PersonRefused('Say what the person is called.');
    if (!ADDRESS.test(address)) return new PersonRefused('This is no e-mail address.');
    return this.people
      .inTransaction(async (manager) => {
        if (await this.people.isKnown(address, manager)) return new PersonRefused('Somebody with this address is known already.');
        const world = scope.organisation === null ? null : await this.people.organisation(scope.organisation, manager);
        const id = randomUUID();
        await this.people.add(id, label, address, world?.illustrative ?? this.config.mode === 'demo', manager);
        const outcome = await this.grantIn(manager, actor, id, scope);
        if (outcome instanceof PersonRefused) throw new Undone(outcome);
        return outcome;
      })
      .catch(refusal);
  }

  /** Gives somebody a further scope, unless what they then know taken together would tell too much of what has been released. */
  grant(actor: string, id: string, scope: Scope): Promise<PersonOutcome> {
    return this.people.inTransaction((manager) => this.grantIn(manager, actor, id, scope));
  }

  /** Takes a scope away; it is gone at the person's next request. */
  revoke(actor: string, id: string, scope: Scope): Promise<PersonOutcome> {
    return this.people.inTransaction(async (manager) => {
      const person = await this.people.hold(id, manager);
      if (!person) return new PersonRefused('There is no such person.');
      if (id === actor && scope.kind === 'administrator')
        return new PersonRefused('Another administrator has to take this scope from you.');
      if (!(await this.people.revoke(id, scope, manager))) return new PersonRefused('The person does not hold this scope.');
      return this.finish(manager, { actor, action: 'scope_revoked', id, scope });
    });
  }

  private async grantIn(manager: Transaction, actor: string, id: string, scope: Scope): Promise<PersonOutcome> {
    const person = await this.people.hold(id, manager);
    if (!person) return new PersonRefused('There is no such person.');
    const holds = ({ kind, organisation }: Scope) => kind === scope.kind && organisation === scope.organisation;
    if (person.scopes.some(holds)) return new PersonChanged(person);
    const about = ABOUT[scope.kind];
    const illustrative = await this.people.isIllustrative(id, manager);
    const organisation = scope.organisation === null ? null : await this.people.organisation(scope.organisation, manager);
    if ((organisation?.kind ?? null) !== about || (organisation && organisation.illustrative !== illustrative))
      return new PersonRefused(about === null ? 'This scope is about no organisation.' : `There is no such ${about}.`);
    if (about !== null && !(await this.isSafe(manager, illustrative, person, scope)))
      return new PersonRefused('What this person would know taken together tells too much of what has been released already.');
    await this.people.grant(id, scope, manager);
    return this.finish(manager, { actor, action: 'scope_granted', id, scope });
  }

  private async isSafe(manager: Transaction, illustrative: boolean, { id, scopes }: Person, scope: Scope): Promise<boolean> {
    const named = scopes.filter(({ organisation }) => organisation !== null);
    if (named.length === 0 || named.some(({ organisation }) => organisation === scope.organisation)) return true;
    const held = await this.knowledge(manager, id, named);
    const further = await this.knowledge(manager, id, [scope]);
    for (const series of await this.people.series(illustrative, manager)) {
      const found = await this.scopes.audit(series, further, [held]);
      if (found !== null && found.rounds !== 'all') return false;
    }
    return true;
  }

  private async knowledge(manager: Transaction, id: string, scopes: readonly Scope[]): Promise<RegisteredPerson> {
    const of = (about: string) => scopes.flatMap(({ kind, organisation }) => (ABOUT[kind] === about ? (organisation ?? []) : []));
    return { id, trusts: await this.people.withPredecessors(of('trust'), manager), systems: of('system'), regions: of('region') };
  }

  private async finish(
    manager: Transaction,
    change: { actor: string; action: 'scope_granted' | 'scope_revoked'; id: string; scope: Scope },
  ): Promise<PersonChanged> {
    const { actor, action, id, scope } = change;
    const person = await this.people.hold(id, manager);
    const details = { kind: scope.kind, organisation: scope.organisation };
    await this.audit.recordIn(manager, { actor, action, subject: `person:${id}`, details });
    if (!person) throw new Error('The person has gone.');
    return new PersonChanged(person);
  }
}

/** Takes back what a transaction has done so far, with something to say. */
class Undone extends Error {
  constructor(readonly outcome: PersonRefused) {
    super(outcome.message);
  }
}

function refusal(error: unknown): PersonRefused {
  if (error instanceof Undone) return error.outcome;
  throw error;
}
