import { stream } from './random.mjs';

const STEMS = (
  'Tansy Linnet Siskin Dunlin Plover Curlew Brindle Pewter Russet Umber Indigo Cobalt Ochre Garnet Agate Opal Quartz Topaz Juniper ' +
  'Lupin Aster Barley Teasel Sorrel Badger Marten Pipit Fulmar Gannet Petrel Godwit Avocet Bittern Wigeon Teal Pochard Merlin Kestrel ' +
  'Osprey Harrier Yarrow Comfrey Borage Burdock Campion Vetch Trefoil Madder Alkanet Bryony Mallow Mullein Betony Cinder Copper ' +
  'Crystal Ember Falcon Feather Gentian Lantern Larch Lichen Magpie Mistle Nettle Osier Pebble Puffin Quill Ruby Sable Swift Thimble ' +
  'Thrush Velvet Walnut Zephyr'
).split(' ');
const ENDINGS = (
  'mere holt stow combe haven gate marsh fell dale thorp worth wick moor mark brook ridge cross bridge mill den garth scar tarn beck ' +
  'lode wold heath vale strand quay spire glen peak rise lake bank hurst field water croft'
).split(' ');
const LONGEST = 11;
const BEFORE = ['Upper', 'Nether', 'Over'];

/** An endless list of invented places, each once: `Quenholt`; when they run out, `Upper Quenholt`. */
export function placeMaker(seed) {
  const plain = STEMS.flatMap((stem) => ENDINGS.map((ending) => stem + ending)).filter((name) => name.length <= LONGEST);
  const order = stream(seed, 'places').shuffled(plain);
  const all = [...order, ...BEFORE.flatMap((word) => order.map((name) => `${word} ${name}`))];
  let used = 0;
  return () => all[used++];
}

export const REGION_NAMES = ['Norholm', 'Ravenreach', 'Midlorn', 'Eastwold', 'Greymarch', 'Suthermoor', 'Westerlorn'];
