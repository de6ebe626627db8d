import { agreementRows } from '../testing/board-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { AgreementRows } from './AgreementRows.js';

describe('AgreementRows', () => {
  it('draws both sides of a board', () => {
    for (const width of [1134, 358]) {
      expectPicture(import.meta.url, `sides-${width}`, <AgreementRows rows={agreementRows} splitAbsent={null} width={width} />);
    }
  });

  it('hatches the sides where they may not be shown', () => {
    const reason = 'Not shown: it needs at least 5 answers from each side on every theme';
    for (const width of [1134, 358]) {
      expectPicture(
        import.meta.url,
        `absent-${width}`,
        <AgreementRows rows={agreementRows} splitAbsent={reason} width={width} />,
      );
    }
  });
});
