import { stream } from './random.mjs';
import { codesIn, isOpenOn } from './world.mjs';

const NEVER = 3;
const OFTEN_MISSING = 12;
const FEW = 3;
const THIN = 5;

/**
 * How each trust takes part in each round: `none`, `scores` (supplied directly), `few` (answers of fewer than five), `thin` (of five or
 * six who often cannot say) or `plain`. Some never take part, some often do not.
 */
export function planSubmissions({ seed, scale, trusts, special }, rounds) {
  const random = stream(seed, 'submissions');
  const spoken = codesIn(special);
  const order = random.shuffled(
    trusts.filter(({ code, parents, closed }) => !spoken.includes(code) && !parents.length && !closed),
  );
  const never = order.slice(0, NEVER * scale);
  const often = order.slice(NEVER * scale, (NEVER + OFTEN_MISSING) * scale);
  const direct = order.slice(-3);
  const plan = rounds.map(({ asAt, scoreFiles }, step) => {
    const open = trusts.filter((trust) => isOpenOn(trust, asAt));
    const ways = new Map(open.map(({ code }) => [code, 'plain']));
    const nMissing = random.int(Math.round(open.length * 0.048), Math.round(open.length * 0.072));
    const others = random.shuffled(open.filter((t) => !never.includes(t) && !often.includes(t) && !direct.includes(t)));
    const sometimes = random.shuffled(often).slice(0, 5 * scale);
    const missing = [...never, ...sometimes, ...others].slice(0, nMissing);
    for (const { code } of missing) ways.set(code, 'none');
    const rest = others.filter(({ code }) => ways.get(code) === 'plain');
    for (const { code } of rest.slice(-FEW * scale)) ways.set(code, 'few');
    for (const { code } of rest.slice(-(FEW + THIN) * scale, -FEW * scale)) ways.set(code, 'thin');
    if (scoreFiles.length > 0) for (const { code } of direct.slice(0, step % 2 === 0 ? 3 : 2)) ways.set(code, 'scores');
    return ways;
  });
  return { plan, never: never.map(({ code }) => code), direct: direct.map(({ code }) => code) };
}
