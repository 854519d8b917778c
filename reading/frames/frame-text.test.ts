// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mediaOfFrame, textOfFrame } from './frame-text';

/** A document that is shown nowhere, so that what stands in it loads nothing. */
function inside(html: string): Document {
  const document = window.document.implementation.createHTMLDocument();
  document.body.innerHTML = html;
  return document;
}

it('reads the whole frame, without its scripts and buttons, and knows what holds the text', () => {
  const document = inside(
    '<div id="a"><p>Three words here.</p><div><p>Two more.</p></div></div><script>x</script>',
  );
  const { facts, length, nodes, around } = textOfFrame(document, new URL('https://x.example/xblock/u1'));
  expect(facts).toMatchObject({ words: 5, head: 'Three words here.\nTwo more.' });
  expect([length, nodes.length, around.id]).toEqual([25, 2, 'a']);
});

it('reads an empty frame', () => {
  const document = inside('');
  expect(textOfFrame(document, new URL('https://x.example/'))).toMatchObject({
    length: 0,
    nodes: [],
    around: document.body,
  });
});

it.each([
  ['nothing', '<p>Read.</p>', {}, { hiddenMedia: false }],
  ['a video', '<video></video>', { duration: 90 }, { hiddenMedia: false, mediaSeconds: 90 }],
  ['a video that is not loaded', '<video></video>', { duration: Number.NaN }, { hiddenMedia: false }],
  ['a live stream', '<video></video>', { duration: Number.POSITIVE_INFINITY }, { hiddenMedia: false }],
  [
    'a frame of another origin',
    '<iframe srcdoc=""></iframe>',
    { contentDocument: null },
    { hiddenMedia: true },
  ],
  ['a player that shows its video later', '<div data-block-type="video"></div>', {}, { hiddenMedia: true }],
])('says of %s what can be observed', (_, html, has, expected) => {
  const document = inside(html);
  for (const [name, value] of Object.entries(has))
    Object.defineProperty(document.body.firstElementChild, name, { value });
  const { duration = 0 } = has as { duration?: number };
  expect(mediaOfFrame(document, duration < 1e6 ? duration : 0)).toEqual(expected);
});
