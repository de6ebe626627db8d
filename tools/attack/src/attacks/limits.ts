import { DISCLOSURE_POLICY, type ViewerClass } from '@boardmark/disclosure';

const { leverage, support, series, tripwire } = DISCLOSURE_POLICY;

const isCoalition = (viewer: ViewerClass) => viewer === 'two_trusts' || viewer === 'system_and_trust';
const level = (viewer: ViewerClass) => (viewer === 'outsider' ? 'outsider' : isCoalition(viewer) ? 'coalition' : 'holder');

export const leverageLimit = (viewer: ViewerClass): number => leverage[level(viewer)];
export const supportLimit = (viewer: ViewerClass): number => support[level(viewer)];
export const seriesLimit = series.limit;
export const widthLimit = tripwire.width;
