import { describe, expect, it } from 'vitest';
import { decode } from './encoding.ts';

const CYRILLIC =
  'Министерство обороны объявило во вторник, что учения начнутся в понедельник и продлятся неделю.';

/** Windows-1251 has the letters from А on in a row. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code;
  });
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

describe('an encoding', () => {
  it('is told by the byte-order mark before anything else', () => {
    expect(decode(utf16('\uFEFFŠumava', true), 'windows-1252')).toMatchObject({
      text: 'Šumava',
      encoding: 'utf-16le',
    });
    expect(decode(utf16('\uFEFFŠumava', false))).toMatchObject({ text: 'Šumava', encoding: 'utf-16be' });
  });

  it('is UTF-8 where the bytes are, whatever is declared', () => {
    const bytes = new TextEncoder().encode('Žádné tanky');
    expect(decode(bytes, 'iso-8859-1')).toEqual({ text: 'Žádné tanky', encoding: 'utf-8', notes: [] });
  });

  it('is the declared one where the bytes are no UTF-8', () => {
    expect(decode(windows1251(CYRILLIC), 'cp1251')).toEqual({
      text: CYRILLIC,
      encoding: 'windows-1251',
      notes: [],
    });
  });

  it('is found by the letters where none, or one that does not exist, is declared', () => {
    const found = decode(windows1251(CYRILLIC), 'x-nonsense');
    expect(found.text).toBe(CYRILLIC);
    expect(found.notes).toEqual(['Its encoding is not declared; it was read as windows-1251.']);
    expect(decode(utf16('Tanks in the capital', true)).text).toBe('Tanks in the capital');
  });

  it('of old Windows pages keeps quotation marks and the euro', () => {
    const bytes = Uint8Array.from([0x93, 0x80, 0x35, 0x94, 0x20, 0x96, 0x20, 0xe9]);
    expect(decode(bytes, 'iso-8859-1').text).toBe('“€5” – é');
  });

  it('that the bytes break is told', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Зима'), 0x98, 0x20]);
    expect(decode(bytes, 'shift_jis').notes[0]).toMatch(/no letters in shift_jis/u);
  });
});
