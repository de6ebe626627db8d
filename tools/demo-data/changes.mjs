import { codeMaker } from './codes.mjs';
import { dayBefore } from './days.mjs';
import { systemNames } from './names.mjs';
import { stream } from './random.mjs';
import { makeTrust } from './trusts.mjs';

/** Days on which the map changes, each between two rounds. */
export const CHANGES = {
  merger: '2024-11-01',
  lateJoiner: '2024-12-01',
  move: '2025-07-01',
  systemMerger: '2026-01-01',
  acquisition: '2026-07-01',
};

const systemOf = (trust) => trust.counted.at(-1).system;

function moveTo(trust, system, day) {
  trust.counted.at(-1).to = dayBefore(day);
  trust.counted.push({ system, from: day, to: null });
}

function close(trust, day) {
  trust.closed = dayBefore(day);
  trust.counted.at(-1).to = trust.closed;
}

/** Two trusts of a system become one with a new code. */
function mergeTwo(world, [a, b], nextPlace) {
  const { random, trustCode: code, trusts, successions } = world;
  const settings = ['acute', 'community'].filter((s) => a.careSettings.includes(s) || b.careSettings.includes(s));
  const kind = { sector: 'acute', estateType: 'multi_service', careSettings: settings };
  const successor = makeTrust(code(3), kind, systemOf(a), nextPlace(), random, CHANGES.merger);
  successor.counted[0].from = CHANGES.merger;
  successor.parents = [a.code, b.code];
  for (const trust of [a, b]) {
    successions.push({ predecessor: trust.code, successor: successor.code, happenedOn: CHANGES.merger, kind: 'merger' });
    close(trust, CHANGES.merger);
  }
  trusts.push(successor);
  return successor;
}

/** A trust takes over another, keeps its code and takes a new name. */
function acquire(world, acquirer, taken) {
  world.successions.push({
    predecessor: taken.code,
    successor: acquirer.code,
    happenedOn: CHANGES.acquisition,
    kind: 'acquisition',
  });
  close(taken, CHANGES.acquisition);
  acquirer.formerName = { name: acquirer.name, shortName: acquirer.shortName, validTo: taken.closed };
  acquirer.name = `${acquirer.place} and ${taken.place} NHS Foundation Trust`;
  acquirer.shortName = `${acquirer.place} and ${taken.place}`;
}

/** Two tiny systems become one with a new code. */
function mergeSystems(world, [a, b]) {
  const next = world.systemCode(2);
  const merged = { ...systemNames([a.shortName, b.shortName]), label: null, region: a.region, mix: null };
  world.systems.push({ code: next, ...merged, opened: CHANGES.systemMerger, closed: null });
  for (const system of [a, b]) {
    system.closed = dayBefore(CHANGES.systemMerger);
    world.successions.push({ predecessor: system.code, successor: next, happenedOn: CHANGES.systemMerger, kind: 'merger' });
    for (const trust of world.trusts.filter((t) => systemOf(t) === system.code)) moveTo(trust, next, CHANGES.systemMerger);
  }
  return next;
}

/** Two trusts of one system share a chair and a chief executive. */
function share(world, pair, code) {
  for (const trust of pair) trust.holding = code;
  return pair.map((trust) => trust.code);
}

function lateJoiner(world, system, nextPlace) {
  const kind = { sector: 'community', estateType: null, careSettings: ['community'] };
  const trust = makeTrust(world.trustCode(3), kind, system.code, nextPlace(), world.random, CHANGES.lateJoiner);
  trust.counted[0].from = CHANGES.lateJoiner;
  world.trusts.push(trust);
  return trust;
}

/** Where in the order of the map the system of one trust lies that will join its neighbour of two. */
const tinyPairAt = (systems) => systems.findIndex(({ mix }, i) => mix.length === 1 && systems[i + 1]?.mix.length === 2);

/** Chooses systems and trusts by lot, none of them twice. */
function chooser({ seed, systems, trusts }, reserved) {
  const random = stream(seed, 'changes');
  const taken = new Set(reserved);
  const free = (least, most) => systems.filter(({ code, mix }) => mix?.length >= least && mix.length <= most && !taken.has(code));
  const system = (least, most, holds) => {
    const chosen = random.shuffled(free(least, most)).find((candidate) => holds(candidate));
    taken.add(chosen.code);
    return chosen;
  };
  const trust = ({ code }, sector) => {
    const chosen = trusts.find((t) => systemOf(t) === code && t.sector === sector && !taken.has(t.code));
    taken.add(chosen.code);
    return chosen;
  };
  return { free, system, trust };
}

const has = (letters) => (system) => system.mix.includes(letters);
const neighbour = (code, region, letters) => (system) => system.code !== code && system.region === region && has(letters)(system);

/** Everything that changes on the map while the rounds go on, and which organisations it happens to. */
export function applyChanges(world, nextPlace) {
  const { seed, systems } = world;
  const at = tinyPairAt(systems);
  const tiny = systems.slice(at, at + 2);
  const choose = chooser(
    world,
    tiny.map(({ code }) => code),
  );
  const pairIn = (system) => [choose.trust(system, 'acute'), choose.trust(system, 'acute')];
  const holding = codeMaker(seed, 'holding');
  const holdings = [choose.system(5, 5, has('AAA')), choose.system(6, 8, has('AAA')), choose.system(8, 16, has('AAA'))].map(
    (system) => share(world, pairIn(system), holding(1)),
  );
  const merger = mergeTwo(world, pairIn(choose.system(5, 8, has('AAAA'))), nextPlace);
  const acquiring = choose.system(5, 16, has('C'));
  const [acquirer, acquired] = [choose.trust(acquiring, 'acute'), choose.trust(acquiring, 'community')];
  acquire(world, acquirer, acquired);
  const target = choose.system(3, 16, ({ code, region }) => choose.free(5, 16).some(neighbour(code, region, 'M')));
  const source = choose.system(5, 16, neighbour(target.code, target.region, 'M'));
  const mover = choose.trust(source, 'mental_health');
  moveTo(mover, target.code, CHANGES.move);
  const joiner = lateJoiner(world, choose.system(4, 4, has('A')), nextPlace);
  const joined = mergeSystems(world, tiny);
  return {
    holdings,
    merger: { predecessors: merger.parents, successor: merger.code },
    acquisition: { acquirer: acquirer.code, acquired: acquired.code },
    move: { trust: mover.code, from: source.code, to: target.code },
    lateJoiner: joiner.code,
    systemMerger: { predecessors: tiny.map(({ code }) => code), successor: joined },
  };
}
