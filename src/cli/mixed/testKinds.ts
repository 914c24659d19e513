import { pdf } from '../../readers/pdf/testPdf.ts';
import { docx, paragraph, run } from '../../readers/testFiles.ts';
import { textOf, type News } from './testNews.ts';

// One piece of news as a file of each kind that is read.

const CONSENT =
  'We and our partners use cookies and process personal data such as your IP address. You may accept all cookies or manage your choices at any time in our privacy policy.';

/** A page with what pages have around their article. */
export function pageOf({ headline, paragraphs }: News): string {
  const own = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html><head><title>${headline} | Harbour Post</title></head><body>
<div id="cookie-consent" class="cookie-banner"><p>${CONSENT}</p><button>Accept</button></div>
<nav><ul><li><a href="/a">World</a></li><li><a href="/b">Weather</a></li></ul></nav>
<main><article><h1>${headline}</h1><time datetime="2021-03-03">3 March 2021</time>${own}
<aside class="related"><h3>Read more</h3><a href="/c">Ports closed for the ninth year in a row</a></aside></article></main>
<footer><p>© 2021 Harbour Post. All rights reserved.</p></footer></body></html>`;
}

export function pdfOf({ headline, paragraphs }: News): Uint8Array {
  let y = 440;
  const lines = paragraphs.flatMap((text) => {
    y -= 18;
    return wrapped(text).map((line): [number, number, number, string] => [20, (y -= 12), 10, line]);
  });
  return pdf([[[20, 460, 14, headline], [20, 440, 10, '3 March 2021'], ...lines]]);
}

function wrapped(text: string): string[] {
  return (text.match(/.{1,70}(?:\s|$)/gu) ?? []).map((line) => line.trimEnd());
}

export function docxOf({ headline, paragraphs }: News): Uint8Array {
  const all = ['3 March 2021', ...paragraphs].map((text) => paragraph(run(text)));
  return docx([paragraph(run(headline), 'Heading1'), ...all].join(''));
}

export function mailOf({ headline, paragraphs }: News): string {
  return [
    `From: Harbour Post <news@harbour.example>\r\nTo: a@b.example\r\nSubject: ${headline}`,
    'Date: Wed, 3 Mar 2021 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8',
    '',
    `${paragraphs.join('\r\n\r\n')}\r\n-- \r\nHarbour Post`,
  ].join('\r\n');
}

export function ninjsOf({ headline, paragraphs }: News, number: number): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return JSON.stringify({ uri: `tag:${number}`, type: 'text', headline, body_xhtml: body });
}

/** In UTF-16 with its mark, or in the letters of old Windows. */
export function encoded(story: News, encoding: 'utf-16le' | 'windows-1252'): Uint8Array {
  const text = textOf(story, 'The café on the quay stays open, its owner said.');
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}
