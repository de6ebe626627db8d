import type { ReactElement } from 'react';
import { TextPage } from '../../components/TextPage.js';

export function AccessibilityPage(): ReactElement {
  return (
    <TextPage
      heading="Accessibility statement"
      lead="Boardmark aims at level AA of the Web Content Accessibility Guidelines 2.2. It has not been tested with a real screen reader, nor by people who rely on one."
    >
      <h2>What we do for everybody</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>every chart has a heading that says what it shows, and a table of exactly the plotted values one button away</li>
        <li>a chart is one stop of the Tab key; arrow keys, Home and End move inside it, Enter opens and Escape leaves</li>
        <li>
          what a pointer shows stands in a read-out that stays, in the same words for the keyboard and for assistive technology
        </li>
        <li>colour is never the only sign: numbers, labels, shapes and line styles carry the same meaning</li>
        <li>missing values and values that are not available are hatched and said in words, never drawn as zero</li>
        <li>pages work at a width of 320 pixels and at a zoom of 400 per cent, and the address restores what you chose</li>
      </ul>
      <h2>How it is tested</h2>
      <p>Tests in a real browser run whenever the code changes, and a failure stops the change. They look at:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>the rules of axe-core, an automatic checker, on every page</li>
        <li>whole journeys by keyboard alone</li>
        <li>reflow without scrolling sideways at 320 pixels</li>
      </ul>
      <p>Automatic checks find only part of what can be wrong. They do not replace tests by people.</p>
      <h2>What is not tested, or known to be weak</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>no real screen reader, speech recognition or switch device has been used</li>
        <li>nobody who uses assistive technology has been asked to try the service</li>
        <li>wide tables scroll sideways inside their own frame on a phone</li>
        <li>downloaded pictures carry a title and a source, but no long description; take the CSV file for the values</li>
      </ul>
      <h2>If something does not work for you</h2>
      <p>
        Tell the people who run this copy of Boardmark, and ask for the figures in another form; every one of them is in the files
        on the page about data and licence. This statement describes the software. An organisation that offers it to the public
        has to add its own name, its contact and the result of its own audit.
      </p>
    </TextPage>
  );
}
