import { renderToStaticMarkup } from 'react-dom/server';
import { LabelText } from './LabelText.js';

const line = (text: string, y: number) => ({ x: 4, y, text, size: 14 });

describe('LabelText', () => {
  it('keeps a space between the words of two lines', () => {
    const markup = renderToStaticMarkup(<LabelText lines={[line('Oxfordshire and', 10), line('Berkshire West', 27)]} />);
    expect(markup.replace(/<[^>]+>/g, '')).toBe('Oxfordshire and Berkshire West');
    expect(markup.match(/<text/g)).toHaveLength(1);
  });

  it('draws one line as one text', () => {
    expect(renderToStaticMarkup(<LabelText lines={[line('Devon', 10)]} />)).not.toContain('tspan');
  });
});
