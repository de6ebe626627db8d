import { expectPicture } from '../testing/expect-picture.js';
import { EffectBars } from './EffectBars.js';

describe('EffectBars', () => {
  it('draws a positive and a negative difference', () => {
    expectPicture(import.meta.url, 'above-304', <EffectBars total={0.725858} mix={0.048146} score={0.677712} width={304} />);
    expectPicture(import.meta.url, 'below-304', <EffectBars total={-0.4} mix={0.1} score={-0.5} width={304} />);
  });
});
