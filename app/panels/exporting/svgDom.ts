import type { XmlElement } from '../../../src/export/xml.ts';

/** The same element in the page. Its text can only be text. */
export function svgElement({ name, attributes, children }: XmlElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && key !== 'xmlns') element.setAttribute(key, String(value));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}
