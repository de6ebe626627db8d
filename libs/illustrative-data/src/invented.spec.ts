import { hexLayout, organisationNames, organisations } from '@boardmark/reference-data';
import { illustrativeHexLayout, illustrativeNames, illustrativeOrganisations, NOTICE } from './index.js';

const codes = illustrativeOrganisations.map(({ code }) => code);
const holdings = illustrativeOrganisations.flatMap(({ holding }) => holding ?? []);
const REAL_CODES = new Set(organisations.map(({ code }) => code));

const USUAL = new Set(
  (
    'NHS FOUNDATION TRUST INTEGRATED CARE BOARD AND UNIVERSITY HOSPITALS HOSPITAL GENERAL DISTRICT COMMUNITY HEALTH MENTAL ' +
    'PARTNERSHIP AMBULANCE SERVICE EYE HEART LUNG ORTHOPAEDIC CANCER CENTRE CHILDRENS WOMENS'
  ).split(' '),
);
const words = (name: string) =>
  name
    .toUpperCase()
    .replaceAll("'", '')
    .match(/[A-Z]+/g) ?? [];

describe('invented organisations', () => {
  it('have codes that no real organisation has, and whose first two letters no real code begins with', () => {
    const begin = new Set([...REAL_CODES].map((code) => code.slice(0, 2)));
    expect(REAL_CODES.size).toBeGreaterThan(250);
    expect([...codes, ...holdings].filter((code) => REAL_CODES.has(code) || begin.has(code.slice(0, 2)))).toEqual([]);
  });

  it('have codes of the form that the import knows, each once', () => {
    expect(codes.filter((code) => !/^[A-Z0-9]{3,6}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have names that no real organisation has or had', () => {
    const real = new Set(organisationNames.map(({ matchedAs }) => matchedAs));
    expect(illustrativeNames.length).toBeGreaterThan(250);
    expect(illustrativeNames.filter(({ matchedAs }) => real.has(matchedAs))).toEqual([]);
  });

  it('lie at places that no real organisation is named after', () => {
    const real = new Set(
      [...organisations, ...organisationNames].flatMap(({ name, shortName }) => words(`${name} ${shortName}`)),
    );
    const places = illustrativeNames.flatMap(({ name }) => words(name)).filter((word) => !USUAL.has(word));
    expect(new Set(places).size).toBeGreaterThan(200);
    expect([...new Set(places)].filter((word) => real.has(word))).toEqual([]);
  });

  it('lie on a map of their own', () => {
    const real = new Set(hexLayout.map(({ label }) => label));
    expect(illustrativeHexLayout.filter(({ system, label }) => REAL_CODES.has(system) || real.has(label))).toEqual([]);
  });

  it('say that they are invented', () => {
    expect(illustrativeOrganisations.filter(({ source }) => source !== 'Illustrative data: invented')).toEqual([]);
    expect(NOTICE).toMatch(/^Illustrative data: .* invented/);
  });
});
