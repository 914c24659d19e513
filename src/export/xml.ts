/** An element to be written as XML or drawn by the browser: text in it is only ever text. */
export interface XmlElement {
  name: string;
  /** Those without a value are left out. */
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly (XmlElement | string)[];
}

export function xml(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A document of XML 1.0. Text keeps every character that XML can hold; the others become U+FFFD. */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written({ name, attributes, children }: XmlElement): string {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${start}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)));
  const lines = children.some(hasText) ? inside.join('') : `\n${inside.join('\n')}\n`;
  return `<${name}${start}>${lines}</${name}>`;
}

/** Beside text a line break would be text as well, as between the lines of a name in a drawing. */
function hasText(child: XmlElement | string): boolean {
  return typeof child === 'string' || child.children.some((grandchild) => typeof grandchild === 'string');
}

/** Everything that is not a character of XML 1.0; half of a surrogate pair is none. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>\r]/g, (char) => ENTITIES[char] ?? '');
}

/** A reader of XML turns bare line breaks in attributes into spaces. */
function attributeText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? '');
}
