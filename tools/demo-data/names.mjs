/** What follows the place: in the registered name, and in the short one. */
const ACUTE = {
  teaching: ['University Hospitals', 'University'],
  large: ['Hospitals', 'Hospitals'],
  medium: ['General Hospital', 'General'],
  small: ['District Hospital', 'District'],
  multi_service: ['Integrated Care', 'Integrated Care'],
};
const SPECIALIST = ["Children's Hospital", 'Eye Hospital', 'Heart and Lung', 'Orthopaedic', "Women's Hospital", 'Cancer Centre'];
const MENTAL_HEALTH = ['Mental Health', 'Partnership', 'Health and Care'];

function words(sector, estateType, random) {
  if (sector === 'acute') return ACUTE[estateType];
  if (sector === 'community') return ['Community Health', 'Community Health'];
  if (sector === 'ambulance') return ['Ambulance Service', 'Ambulance'];
  const name = random.pick(sector === 'mental_health' ? MENTAL_HEALTH : SPECIALIST);
  return [name, name.replace(' Hospital', '')];
}

/** Registered and short name of a trust at an invented place; the short one has at most 28 characters. */
export function trustNames(place, { sector, estateType }, random) {
  const [long, short] = words(sector, estateType, random);
  const form = random.chance(0.7) ? 'NHS Foundation Trust' : 'NHS Trust';
  return { name: `${place} ${long} ${form}`, shortName: `${place} ${short}` };
}

/** Names and map label of a system; only a system of several places has two in its name. */
export function systemNames(places) {
  const shortName = places.join(' and ');
  return { name: `NHS ${shortName} Integrated Care Board`, shortName };
}

/** The form in which names are compared: NFC, upper case, single spaces. */
export const matchedAs = (name) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
