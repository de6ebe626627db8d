import type { Finding } from '../attacks/finding.js';
import type { Answers, PeerAnswer } from '../fetch/answers.js';

/** Whether all peers are answered alike: a difference comes from what somebody may see, or is left over from somebody who asked before. */
export function findUnequal({ viewers }: Answers): Finding[] {
  const first = new Map<string, { viewer: string; parts: Record<string, string> }>();
  return viewers.flatMap(({ asker, peers }) =>
    peers.flatMap((peer) => {
      const parts = partsOf(peer);
      const other = first.get(peer.round);
      if (!other) {
        first.set(peer.round, { viewer: asker.id, parts });
        return [];
      }
      return Object.keys(parts)
        .filter((part) => parts[part] !== other.parts[part])
        .map((part) => ({
          attack: 'unequal answers',
          audience: asker.id,
          text: `The ${part} of ${peer.round} differ from those that ${other.viewer} reads.`,
        }));
    }),
  );
}

const partsOf = ({ groups, matrices, file, metadata, version, contentHash }: PeerAnswer): Record<string, string> => ({
  version: `${version} ${contentHash}`,
  groups: JSON.stringify(groups),
  tables: JSON.stringify(matrices),
  file: `${file.status} ${file.body}`,
  metadata: `${metadata.status} ${metadata.body}`,
});
