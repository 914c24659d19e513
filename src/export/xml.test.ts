import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { toXml, xml } from './xml.ts';

/** Throws where it is no XML. */
function read(text: string) {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
}

test('any text is read back as it was, but for what XML cannot hold', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const root = read(toXml(xml('a', { b: text }, [text, xml('c', {}, [text])])));
      const expected = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
      expect(root?.getAttribute('b')).toBe(expected);
      expect(root?.firstChild?.nodeValue ?? '').toBe(expected);
    }),
  );
});

test.each([
  ['</script><script>alert(1)</script>', '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  [']]> & "\'', ']]&gt; &amp; "\''],
  ['a\r\nb', 'a&#13;\nb'],
  ['\u0007\ud800', '\ufffd\ufffd'],
])('the text %j is written %j', (text, written) => {
  expect(toXml(xml('a', {}, [text]))).toContain(`<a>${written}</a>`);
});

test('attributes keep line breaks and quotes, and those without a value are left out', () => {
  expect(toXml(xml('a', { b: '"\n\t', c: undefined, d: 0 }))).toContain('<a b="&quot;&#10;&#9;" d="0"/>');
});
